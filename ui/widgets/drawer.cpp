#include "ui/widgets/drawer.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/palette.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

Drawer::Drawer(QWidget *anchor, int width)
    : QWidget(anchor->window()), m_panel(new QFrame(this)), m_title(new QLabel(m_panel)),
      m_close(new IconButton(u"x"_s, tr("Close"), m_panel)), m_body(new QVBoxLayout), m_buttons(new QHBoxLayout),
      m_focusBefore(QApplication::focusWidget()), m_width(width)
{
    hide();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"drawer"_s);
    m_panel->setObjectName(u"drawerPanel"_s);
    m_title->setProperty("role", u"section"_s);
    m_close->setObjectName(u"drawerClose"_s);
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 14, 14, 14);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *scroll = new QScrollArea(m_panel);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setProperty("role", u"scrolled"_s);
    content->setLayout(m_body);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    m_body->setContentsMargins(20, 16, 20, 16);
    m_body->setSpacing(12);
    m_buttons->setContentsMargins(20, 12, 20, 12);
    m_buttons->setSpacing(12);
    m_buttons->addStretch();
    layout->addLayout(head);
    layout->addWidget(new Separator(m_panel));
    layout->addWidget(scroll, 1);
    layout->addWidget(new Separator(m_panel));
    layout->addLayout(m_buttons);
    window()->installEventFilter(this);
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::close);
}

void Drawer::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Drawer::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

void Drawer::open()
{
    place();
    show();
    raise();
    QWidget *first = m_close->nextInFocusChain();
    while (first != m_close && !(isAncestorOf(first) && first->isVisible() && first->focusPolicy() & Qt::TabFocus))
        first = first->nextInFocusChain();
    first->setFocus(Qt::PopupFocusReason);
}

void Drawer::place()
{
    setGeometry(parentWidget()->rect());
    const int wide = qMin(scaled(m_width), width());
    m_panel->setGeometry(width() - wide, 0, wide, height());
}

bool Drawer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

bool Drawer::focusNextPrevChild(bool next)
{
    QWidget *from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from))
        from = m_close;
    QWidget *to = next ? from->nextInFocusChain() : from->previousInFocusChain();
    while (to != from && !(isAncestorOf(to) && to->isVisible() && to->isEnabled() && to->focusPolicy() & Qt::TabFocus))
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Drawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Drawer::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // what lies below is out of reach; a slip beside the panel must not lose what was typed
}

void Drawer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Palette::current().shade);
}

void Drawer::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void Drawer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_close->setToolTip(tr("Close"));
}

} // namespace ui
