#include "ui/widgets/notice.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"neutral"_s;
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Ok:
        return u"ok"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"bad"_s;
    }
    return {};
}

QString toneIcon(Tone tone)
{
    if (tone == Tone::Ok)
        return u"circle-check"_s;
    return tone == Tone::Warning || tone == Tone::Bad ? u"triangle-alert"_s : u"info"_s;
}

} // namespace

Notice::Notice(QWidget *parent, Tone tone)
    : QFrame(parent), m_tone(tone), m_icon(new QLabel(this)), m_message(new QLabel(this)),
      m_hint(new MutedLabel({}, this)), m_action(new LinkButton({}, this)), m_close(new IconButton(u"x"_s, {}, this))
{
    setProperty("role", u"notice"_s);
    m_message->setObjectName(u"noticeText"_s);
    m_hint->setObjectName(u"noticeHint"_s);
    m_action->setObjectName(u"noticeAction"_s);
    m_close->setObjectName(u"noticeClose"_s);
    for (QLabel *label : {m_message, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_close->hide();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_message);
    texts->addWidget(m_hint);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 9, 10, 9);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &Notice::actionClicked);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    setTone(tone);
    setTexts({});
}

void Notice::setTone(Tone tone)
{
    m_tone = tone;
    setProperty("tone", toneName(tone));
    style()->unpolish(this);
    style()->polish(this);
    updateIcon();
}

void Notice::setTexts(const QString &message, const QString &hint, const QString &action)
{
    m_message->setText(message);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setToolTip(tr("Close"));
    setAccessibleName(hint.isEmpty() ? message : message + u' ' + hint);
}

QString Notice::message() const
{
    return m_message->text();
}

void Notice::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Notice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
    else if (event->type() == QEvent::LanguageChange)
        m_close->setToolTip(tr("Close"));
}

void Notice::updateIcon()
{
    m_icon->setPixmap(iconPixmap(toneIcon(m_tone), Palette::current().tone(m_tone), scaled(16), devicePixelRatioF()));
}

} // namespace ui
