#include "enumattributes.h"

#include "livereader.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

EnumAttributes::EnumAttributes(QWidget *parent) : TypeAttributes(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *title = new QLabel(this);
    layout->addWidget(title);
    m_rowsLayout = new QVBoxLayout;
    m_rowsLayout->setSpacing(6);
    layout->addLayout(m_rowsLayout);
    m_error = new FieldError(this);
    m_error->setObjectName(u"error:elements"_s);
    layout->addWidget(m_error);
    addRow({}, 0);
    retranslateWith(this, [this, title] {
        title->setText(tr("Enumeration items"));
        nameRows();
    });
}

void EnumAttributes::load(const app::ValueType &type)
{
    while (!m_rows.isEmpty())
        delete m_rows.takeLast().box;
    for (const app::EnumElement &element : type.elements)
        addRow(element, m_rows.size());
    if (m_rows.isEmpty())
        addRow({}, 0);
}

void EnumAttributes::store(app::ValueType &type) const
{
    type.elements.clear();
    for (const Row &row : m_rows) {
        app::EnumElement element = row.original;
        element.value = row.value->text().trimmed();
        element.text = row.text->text().trimmed();
        type.elements.append(element);
    }
}

bool EnumAttributes::check()
{
    m_error->setError({});
    QSet<QString> seen;
    for (const Row &row : std::as_const(m_rows)) {
        const QString value = row.value->text().trimmed();
        if (value.isEmpty())
            m_error->setError(tr("Every item needs an identifier"), row.value);
        else if (row.text->text().trimmed().isEmpty())
            m_error->setError(tr("Every item needs a description"), row.text);
        else if (seen.contains(value))
            m_error->setError(tr("The identifier %1 stands here twice").arg(value), row.value);
        else {
            seen.insert(value);
            continue;
        }
        return false;
    }
    return true;
}

void EnumAttributes::addRow(const app::EnumElement &element, qsizetype at)
{
    Row row{.box = new QWidget(this), .original = element};
    auto *layout = new QHBoxLayout(row.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    row.value = new QLineEdit(element.value, row.box);
    row.text = new QLineEdit(element.text, row.box);
    auto *arrow = new QLabel(u"→"_s, row.box);
    auto *plus = new IconButton(u"plus"_s, tr("Add an item below"), row.box);
    auto *minus = new IconButton(u"minus"_s, tr("Remove this item"), row.box);
    plus->setObjectName(u"plus"_s);
    minus->setObjectName(u"minus"_s);
    layout->addWidget(row.value, 2);
    layout->addWidget(arrow);
    layout->addWidget(row.text, 3);
    layout->addWidget(plus);
    layout->addWidget(minus);
    QWidget *box = row.box;
    connect(plus, &QAbstractButton::clicked, this, [this, box] {
        qsizetype place = 0;
        while (place < m_rows.size() && m_rows.at(place).box != box)
            ++place;
        addRow({}, place + 1);
        m_rows.at(place + 1).value->setFocus();
    });
    connect(minus, &QAbstractButton::clicked, this, [this, box] { removeRow(box); });
    m_rowsLayout->insertWidget(int(at), row.box);
    m_rows.insert(at, row);
    nameRows();
}

void EnumAttributes::removeRow(QWidget *box)
{
    m_error->setError({});
    m_rows.removeIf([box](const Row &row) { return row.box == box; });
    box->hide();
    box->deleteLater();
    if (m_rows.isEmpty())
        addRow({}, 0);
    nameRows();
}

void EnumAttributes::nameRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        row.box->setObjectName(u"enumRow%1"_s.arg(i));
        row.value->setObjectName(u"enumValue%1"_s.arg(i));
        row.text->setObjectName(u"enumText%1"_s.arg(i));
        row.value->setPlaceholderText(tr("Identifier"));
        row.value->setAccessibleName(tr("Identifier of item %1").arg(i + 1));
        row.text->setPlaceholderText(tr("Description of this item"));
        row.text->setAccessibleName(tr("Description of item %1").arg(i + 1));
        row.box->findChild<IconButton *>(u"minus"_s)->setEnabled(m_rows.size() > 1);
    }
}

} // namespace ui
