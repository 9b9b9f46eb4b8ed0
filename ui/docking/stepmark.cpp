#include "stepmark.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/palette.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kDiameter = 18;

} // namespace

StepMark::StepMark(int number, app::ChecklistStep::State state, QWidget *parent)
    : QWidget(parent), m_number(number), m_state(state)
{
    setFixedSize(sizeHint());
    switch (state) {
    case app::ChecklistStep::State::Done:
        setAccessibleName(tr("Done"));
        break;
    case app::ChecklistStep::State::Attention:
        setAccessibleName(tr("Needs attention"));
        break;
    case app::ChecklistStep::State::Current:
        setAccessibleName(tr("Next to do"));
        break;
    case app::ChecklistStep::State::Open:
        setAccessibleName(tr("Open"));
        break;
    }
    setToolTip(accessibleName());
}

QSize StepMark::sizeHint() const
{
    return {scaled(kDiameter) + 1, scaled(kDiameter) + 1};
}

void StepMark::paintEvent(QPaintEvent *)
{
    using State = app::ChecklistStep::State;
    const Palette palette = Palette::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool filled = m_state != State::Open;
    const Tone tone = m_state == State::Done ? Tone::Ok : m_state == State::Attention ? Tone::Warning : Tone::Accent;
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(palette.muted, 1.2));
    painter.setBrush(filled ? QBrush(palette.tone(tone)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (m_state == State::Done) {
        QPainterPath tick;
        tick.moveTo(circle.left() + circle.width() * 0.29, circle.top() + circle.height() * 0.52);
        tick.lineTo(circle.left() + circle.width() * 0.44, circle.top() + circle.height() * 0.67);
        tick.lineTo(circle.left() + circle.width() * 0.72, circle.top() + circle.height() * 0.36);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
        return;
    }
    painter.setPen(filled ? palette.onAccent : palette.muted);
    painter.setFont(scaledFont(11.0 / 13.0, QFont::DemiBold));
    painter.drawText(circle, Qt::AlignCenter, m_state == State::Attention ? u"!"_s : QString::number(m_number));
}

} // namespace ui
