#include "ui/widgets/confirmpopover.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kArrow = 7; ///< Height of the point towards the anchor.

} // namespace

void ConfirmPopover::ask(QWidget *anchor, const QString &question, QObject *context, std::function<void()> confirmed)
{
    ask(anchor, anchor->rect(), question, context, std::move(confirmed));
}

void ConfirmPopover::ask(QWidget *anchor, const QRect &where, const QString &question, QObject *context,
                         std::function<void()> confirmed)
{
    open(anchor, where, question, {}, context, [confirmed = std::move(confirmed)](bool) { confirmed(); });
}

void ConfirmPopover::ask(QWidget *anchor, const QString &question, const QString &option, QObject *context,
                         std::function<void(bool)> confirmed)
{
    open(anchor, anchor->rect(), question, option, context, std::move(confirmed));
}

void ConfirmPopover::open(QWidget *anchor, const QRect &where, const QString &question, const QString &option,
                          QObject *context, std::function<void(bool)> confirmed)
{
    const auto older = anchor->window()->findChildren<ConfirmPopover *>(Qt::FindDirectChildrenOnly);
    for (ConfirmPopover *popover : older)
        popover->end(false);
    new ConfirmPopover(anchor, where, question, option, context, std::move(confirmed)); // NOLINT: its window owns it
}

ConfirmPopover::ConfirmPopover(QWidget *anchor, const QRect &where, const QString &question, const QString &option,
                               QObject *context, std::function<void(bool)> confirmed)
    : QFrame(anchor->window()), m_anchor(anchor), m_where(where), m_focusBefore(QApplication::focusWidget()),
      m_context(context), m_confirmed(std::move(confirmed))
{
    setObjectName(u"confirmPopover"_s);
    setAccessibleName(question);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14 + kArrow, 16, 14 + kArrow);
    layout->setSpacing(12);
    layout->addLayout(makeQuestion(question));
    if (!option.isEmpty()) {
        m_option = new QCheckBox(option, this);
        m_option->setObjectName(u"confirmOption"_s);
        layout->addWidget(m_option);
    }
    layout->addLayout(makeButtons());
    place(where);
    show();
    raise();
    findChild<QPushButton *>(u"confirmOk"_s)->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

QLayout *ConfirmPopover::makeQuestion(const QString &question)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(iconPixmap(u"circle-alert"_s, Palette::current().warning, scaled(16), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignTop);
    auto *text = new QLabel(question, this);
    text->setObjectName(u"question"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(text->sizeHint().width() > scaled(320));
    if (text->wordWrap())
        text->setFixedWidth(scaled(320));
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(picture);
    top->addWidget(text, 1);
    return top;
}

QLayout *ConfirmPopover::makeButtons()
{
    auto *no = new QPushButton(tr("Cancel"), this);
    no->setObjectName(u"confirmCancel"_s);
    auto *yes = new PrimaryButton(tr("OK"), this);
    yes->setObjectName(u"confirmOk"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(yes);
    connect(no, &QPushButton::clicked, this, [this] { end(false); });
    connect(yes, &QPushButton::clicked, this, [this] { end(true); });
    return buttons;
}

void ConfirmPopover::place(const QRect &where)
{
    adjustSize();
    const QRect anchor(m_anchor->mapTo(window(), where.topLeft()), where.size());
    const int room = window()->height() - anchor.bottom();
    m_below = room > height() + 4 || anchor.top() < height();
    const int x = std::clamp(anchor.center().x() - width() / 2, 4, std::max(4, window()->width() - width() - 4));
    const int y = m_below ? anchor.bottom() - 2 : anchor.top() - height() + 2;
    move(x, std::clamp(y, 0, std::max(0, window()->height() - height())));
    m_arrowX = std::clamp(anchor.center().x() - x, 18, width() - 18);
}

void ConfirmPopover::end(bool yes)
{
    qApp->removeEventFilter(this);
    const auto confirmed = std::exchange(m_confirmed, {});
    const QPointer<QObject> context = m_context;
    hide();
    setObjectName({});
    deleteLater();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    if (yes && confirmed && context)
        confirmed(m_option && m_option->isChecked());
}

bool ConfirmPopover::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool outside = widget && widget->window() == window() && widget != this && !isAncestorOf(widget);
    if (event->type() == QEvent::MouseButtonPress && outside) {
        end(false);
    } else if (widget == window() && event->type() == QEvent::Resize) {
        m_anchor ? place(m_where) : end(false);
    } else if (event->type() == QEvent::FocusIn && outside && widget != window()) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
            end(false);
    }
    return QFrame::eventFilter(watched, event);
}

void ConfirmPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end(false);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        if (auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget()))
            button->click();
        else
            end(false);
    else
        QFrame::keyPressEvent(event);
    event->accept();
}

void ConfirmPopover::paintEvent(QPaintEvent *)
{
    const Palette palette = Palette::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0.5, kArrow + 0.5, -0.5, -kArrow - 0.5);
    QPainterPath path;
    path.addRoundedRect(body, 8, 8);
    QPainterPath arrow;
    const double base = m_below ? body.top() + 1 : body.bottom() - 1;
    const double tip = m_below ? body.top() - kArrow + 1 : body.bottom() + kArrow - 1;
    arrow.moveTo(m_arrowX - kArrow, base);
    arrow.lineTo(m_arrowX, tip);
    arrow.lineTo(m_arrowX + kArrow, base);
    arrow.closeSubpath();
    painter.setBrush(palette.panel);
    painter.setPen(palette.dark ? palette.line.lighter(130) : palette.line.darker(110));
    painter.drawPath(path.united(arrow));
}

} // namespace ui
