#include "causespopup.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statelabel.h"

#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

CausesPopup::CausesPopup(const QList<Cause> &causes, QWidget *anchor) : QFrame(anchor, Qt::Popup)
{
    setObjectName(u"causesPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", u"card"_s);
    setFixedWidth(scaled(380));
    setAccessibleName(tr("Why has nothing arrived yet?"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(scaled(10));
    layout->addWidget(new SectionTitle(accessibleName()));
    for (const Cause &cause : causes) {
        auto *state = new StateLabel;
        state->setState(cause.found ? Tone::Bad : Tone::Neutral, cause.found ? tr("Found") : tr("Possible"),
                        !cause.found);
        auto *text = new QLabel(cause.text);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        auto *advice = new QLabel(cause.advice);
        advice->setTextFormat(Qt::PlainText);
        advice->setProperty("role", u"small"_s);
        advice->setWordWrap(true);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(1);
        texts->addWidget(text);
        texts->addWidget(advice);
        auto *line = new QHBoxLayout;
        line->setSpacing(12);
        state->setFixedWidth(scaled(64));
        line->addWidget(state, 0, Qt::AlignTop);
        line->addLayout(texts, 1);
        layout->addLayout(line);
    }
}

void CausesPopup::open()
{
    setFixedHeight(layout()->heightForWidth(width()));
    const QRect area = parentWidget()->screen()->availableGeometry();
    QPoint place = parentWidget()->mapToGlobal(QPoint(0, parentWidget()->height() + 4));
    place.setX(std::clamp(place.x(), area.left(), std::max(area.left(), area.right() - width())));
    place.setY(std::clamp(place.y(), area.top(), std::max(area.top(), area.bottom() - height())));
    move(place);
    show();
    setFocus();
}

} // namespace ui
