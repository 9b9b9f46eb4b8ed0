#include "ui/widgets/toast.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return u"circle-check"_s;
    case Tone::Warning:
        return u"triangle-alert"_s;
    case Tone::Bad:
        return u"circle-x"_s;
    case Tone::Neutral:
    case Tone::Accent:
        return u"info"_s;
    }
    return {};
}

void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, text);
#else
    QAccessibleEvent event(widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace

void Toast::show(QWidget *anchor, const QString &text, Tone tone, int milliseconds)
{
    QWidget *window = anchor->window();
    const auto older = window->findChildren<Toast *>(Qt::FindDirectChildrenOnly);
    for (Toast *toast : older) {
        toast->hide();
        toast->setObjectName({});
        toast->deleteLater();
    }
    auto *toast = new Toast(window, text, tone);
    const bool serious = tone == Tone::Warning || tone == Tone::Bad;
    QTimer::singleShot(milliseconds > 0 ? milliseconds : serious ? 6000 : 3000, toast, &QWidget::close);
}

Toast::Toast(QWidget *window, const QString &text, Tone tone) : QFrame(window), m_text(text)
{
    setObjectName(u"toast"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *picture = new QLabel(this);
    picture->setPixmap(iconPixmap(iconFor(tone), Palette::current().tone(tone), scaled(16), devicePixelRatioF()));
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setMaximumWidth(window->width() * 3 / 4);
    label->setWordWrap(label->sizeHint().width() >= label->maximumWidth());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 9, 16, 9);
    layout->setSpacing(8);
    layout->addWidget(picture);
    layout->addWidget(label);
    window->installEventFilter(this);
    place();
    QFrame::show();
    raise();
    announce(this, text);
}

void Toast::place()
{
    adjustSize();
    move((parentWidget()->width() - width()) / 2, scaled(40));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
