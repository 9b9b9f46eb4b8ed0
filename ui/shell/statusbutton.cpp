#include "statusbutton.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/statelabel.h"

#include <QEvent>
#include <QPainter>

namespace ui {
namespace {

constexpr int kPadding = 6;
constexpr int kDot = 15;
constexpr double kSize = 12.0 / 13.0;

} // namespace

StatusButton::StatusButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusButton::setTexts(const QString &text, const QString &toolTip)
{
    setText(text);
    setAccessibleName(text);
    setToolTip(toolTip);
    setAccessibleDescription(toolTip);
    updateGeometry();
    update();
}

void StatusButton::setDot(Tone tone, bool hollow)
{
    m_tone = tone;
    m_hollow = hollow;
    updateGeometry();
    update();
}

int StatusButton::dotWidth() const
{
    return m_tone ? scaled(kDot) : 0;
}

QSize StatusButton::sizeHint() const
{
    const QFontMetrics metrics(scaledFont(kSize));
    return {metrics.horizontalAdvance(text()) + dotWidth() + 2 * scaled(kPadding) + 2, metrics.height() + scaled(4)};
}

QSize StatusButton::minimumSizeHint() const
{
    const QFontMetrics metrics(scaledFont(kSize));
    return {dotWidth() + 2 * scaled(kPadding) + 4 * metrics.averageCharWidth(), sizeHint().height()};
}

void StatusButton::paintEvent(QPaintEvent *)
{
    const Palette palette = Palette::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(palette.accent) : QPen(Qt::NoPen));
        painter.setBrush(palette.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    QRect area = rect().adjusted(scaled(kPadding), 0, -scaled(kPadding), 0);
    if (m_tone) {
        paintStateDot(painter, QRectF(area.left() - 2, 0, scaled(kDot), height()), *m_tone, m_hollow);
        area.setLeft(area.left() + dotWidth());
    }
    painter.setFont(scaledFont(kSize));
    painter.setPen(m_tone ? palette.text : palette.muted);
    painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

void StatusButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace ui
