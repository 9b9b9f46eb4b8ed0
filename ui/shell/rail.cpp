#include "rail.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kRailWidth = 168;
constexpr int kItemHeight = 36;

} // namespace

RailButton::RailButton(const QString &iconName, QWidget *parent) : QAbstractButton(parent), m_iconName(iconName)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(count > 0 ? u"%1, %2"_s.arg(text()).arg(count) : text());
    update();
}

QSize RailButton::sizeHint() const
{
    return {scaled(kRailWidth - 16), scaled(kItemHeight)};
}

void RailButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void RailButton::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::OtherFocusReason; // the arrow keys come as "other"
    QAbstractButton::focusInEvent(event);
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Palette palette = Palette::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? palette.accentSoft : palette.hover);
        painter.drawRoundedRect(rect(), 8, 8);
    }
    if (hasFocus() && m_byKeyboard) {
        painter.setPen(QPen(palette.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
    const QColor ink = isChecked() ? palette.accent : palette.text;
    const int size = scaled(16);
    painter.drawPixmap(scaled(12), (height() - size) / 2, iconPixmap(m_iconName, ink, size, devicePixelRatioF()));
    painter.setPen(ink);
    painter.setFont(scaledFont(1.0, isChecked() ? QFont::DemiBold : QFont::Normal));
    const QRect area = rect().adjusted(scaled(38), 0, m_count > 0 ? -scaled(36) : -scaled(6), 0);
    painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
    if (m_count > 0)
        paintCount(painter);
}

void RailButton::paintCount(QPainter &painter) const
{
    const Palette palette = Palette::current();
    const QString text = m_count > 99 ? u"99+"_s : QString::number(m_count);
    painter.setFont(scaledFont(11.0 / 13));
    const int high = scaled(16);
    const int wide = qMax(scaled(18), painter.fontMetrics().horizontalAdvance(text) + scaled(10));
    const QRect pill(width() - wide - scaled(12), (height() - high) / 2, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.bad);
    painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
    painter.setPen(palette.onAccent);
    painter.drawText(pill, Qt::AlignCenter, text);
}

Rail::Rail(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(scaled(kRailWidth));
    m_layout->setContentsMargins(8, 12, 8, 12);
    m_layout->setSpacing(2);
    m_layout->addStretch();
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::addItem(const QString &id, const QString &iconName)
{
    auto *button = new RailButton(iconName, this);
    button->setObjectName(u"rail-"_s + id);
    m_group->addButton(button, int(m_buttons.size()));
    m_layout->insertWidget(int(m_buttons.size()), button);
    m_buttons.append(button);
}

void Rail::setText(int index, const QString &text, const QString &toolTip)
{
    m_buttons.at(index)->setText(text);
    m_buttons.at(index)->setCount(m_buttons.at(index)->count()); // says both
    m_buttons.at(index)->setToolTip(toolTip);
}

void Rail::setCount(int index, int count)
{
    m_buttons.at(index)->setCount(count);
}

void Rail::setCurrent(int index)
{
    m_buttons.at(index)->setChecked(true);
}

void Rail::focusCurrent()
{
    if (auto *button = m_group->checkedButton())
        button->setFocus(Qt::ActiveWindowFocusReason);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedWidth(scaled(kRailWidth));
}

} // namespace ui
