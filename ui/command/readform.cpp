#include "readform.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kListHeight = 200;

} // namespace

ReadForm::ReadForm(QWidget *parent) : QWidget(parent), m_list(new QListWidget), m_error(new FieldError)
{
    m_list->setObjectName(u"readList"_s);
    m_list->setMinimumHeight(scaled(kListHeight));
    m_list->setUniformItemSizes(true);
    m_error->setObjectName(u"error:properties"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_error);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        setError({});
        Q_EMIT edited();
    });
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) { // Enter and double click
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    retranslate();
}

void ReadForm::setDefinitions(const QList<app::PropertyDefinition> &definitions)
{
    const QStringList ticked = properties();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const app::PropertyDefinition &definition : definitions) {
        const bool isNamed = !definition.name.isEmpty() && definition.name != definition.id;
        auto *item = new QListWidgetItem(isNamed ? definition.name + u" · "_s + definition.id : definition.id, m_list);
        item->setData(Qt::UserRole, definition.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(definition.id) ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList ReadForm::properties() const
{
    QStringList ids;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            ids.append(m_list->item(i)->data(Qt::UserRole).toString());
    return ids;
}

void ReadForm::setError(const QString &message)
{
    m_error->setError(message, m_list);
}

void ReadForm::retranslate()
{
    m_list->setAccessibleName(tr("Properties to read"));
}

} // namespace ui
