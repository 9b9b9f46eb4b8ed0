#include "ui/widgets/statelabel.h"

#include "ui/widgets/fonts.h"

#include <QPainter>

namespace ui {

void paintStateDot(QPainter &painter, const QRectF &rect, Tone tone, bool hollow)
{
    const QColor color = Palette::current().tone(tone);
    const double radius = scaled(8) / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hollow ? QPen(color, 1.4) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(color));
    const double drawn = hollow ? radius - 0.7 : radius;
    painter.drawEllipse(QPointF(rect.left() + 2 + radius, rect.center().y()), drawn, drawn);
    painter.restore();
}

StateLabel::StateLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StateLabel::setState(Tone tone, const QString &text, bool hollow)
{
    m_tone = tone;
    m_text = text;
    m_hollow = hollow;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const
{
    return {scaled(15) + fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize StateLabel::minimumSizeHint() const
{
    return {scaled(15), sizeHint().height()};
}

void StateLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStateDot(painter, QRectF(0, 0, scaled(14), height()), m_tone, m_hollow);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect area = rect().adjusted(scaled(15), 0, 0, 0);
    painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, area.width()));
}

} // namespace ui
