#include "followpill.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/statelabel.h"

#include <QEvent>
#include <QPainter>

namespace ui {
namespace {

constexpr int kPadding = 8;
constexpr int kDot = 14;

} // namespace

FollowPill::FollowPill(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslateUi();
}

void FollowPill::setFollowing(bool following)
{
    m_following = following;
    retranslateUi();
}

void FollowPill::setBehind(bool behind)
{
    m_behind = behind;
    retranslateUi();
}

QSize FollowPill::sizeHint() const
{
    const QFontMetrics metrics(scaledFont(12.0 / 13.0));
    return {metrics.horizontalAdvance(text()) + scaled(kDot + 2 * kPadding), metrics.height() + scaled(6)};
}

void FollowPill::paintEvent(QPaintEvent *)
{
    const Palette palette = Palette::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(palette.accent) : m_following ? QPen(Qt::NoPen) : QPen(palette.line));
    painter.setBrush(m_following ? palette.accentSoft : palette.panel);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    paintStateDot(painter, QRectF(scaled(kPadding) - 2, 0, scaled(kDot), height()),
                  m_following ? Tone::Ok : Tone::Neutral, !m_following);
    painter.setFont(scaledFont(12.0 / 13.0));
    painter.setPen(m_following ? palette.accent : palette.muted);
    painter.drawText(rect().adjusted(scaled(kPadding + kDot), 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, text());
}

void FollowPill::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void FollowPill::retranslateUi()
{
    setText(m_following ? tr("Following") : m_behind ? tr("New lines · Follow") : tr("Follow"));
    setToolTip(m_following ? tr("New lines appear on top. Scrolling down stops it.")
                           : tr("Go to the newest line and follow again (Home)"));
    updateGeometry();
    update();
}

} // namespace ui
