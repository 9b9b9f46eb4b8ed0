#include "infogrid.h"

#include "texts.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {

InfoGrid::InfoGrid(int columns, QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this)), m_columns(columns)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(10);
    for (int column = 0; column < columns; ++column)
        m_layout->setColumnStretch(2 * column + 1, 1);
}

void InfoGrid::addText(const QString &key, const Text &label, bool wholeRow, bool mono)
{
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setWordWrap(true);
    if (mono)
        value->setFont(monospaceFont());
    addWidget(key, label, value, wholeRow);
}

void InfoGrid::addWidget(const QString &key, const Text &label, QWidget *value, bool wholeRow)
{
    if (wholeRow && m_column > 0) {
        m_column = 0;
        ++m_row;
    }
    auto *name = new MutedLabel(label(), this);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    name->setBuddy(value);
    value->setObjectName(u"info:"_s + key);
    value->setAccessibleName(label());
    m_layout->addWidget(name, m_row, 2 * m_column);
    m_layout->addWidget(value, m_row, 2 * m_column + 1, 1, wholeRow ? 2 * m_columns - 1 : 1);
    if (wholeRow || ++m_column == m_columns) {
        m_column = 0;
        ++m_row;
    }
    m_items.insert(key, {.text = label, .label = name, .value = value});
}

void InfoGrid::setValue(const QString &key, const QString &text)
{
    if (auto *label = qobject_cast<QLabel *>(m_items.value(key).value))
        label->setText(RegistryTexts::orSlash(text));
}

void InfoGrid::setItemVisible(const QString &key, bool visible)
{
    if (const auto it = m_items.constFind(key); it != m_items.constEnd()) {
        it->label->setVisible(visible);
        it->value->setVisible(visible);
    }
}

void InfoGrid::clear()
{
    for (const Item &item : std::as_const(m_items)) {
        delete item.label;
        delete item.value;
    }
    m_items.clear();
    m_row = m_column = 0;
}

void InfoGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (const Item &item : std::as_const(m_items)) {
            item.label->setText(item.text());
            item.value->setAccessibleName(item.text());
        }
    }
    QWidget::changeEvent(event);
}

} // namespace ui
