#include "cuttext.h"

#include "ui/widgets/fonts.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CutText::CutText(const QString &name, bool framed, QWidget *parent)
    : QWidget(parent), m_notice(new QLabel), m_text(new QPlainTextEdit)
{
    m_notice->setObjectName(name + u"Notice"_s);
    m_notice->setProperty("role", u"warning"_s);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(framed ? 0 : 12, framed ? 0 : 6, 0, framed ? 6 : 2);
    m_notice->hide();
    m_text->setObjectName(name);
    m_text->setReadOnly(true);
    m_text->setFont(monospaceFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    if (!framed)
        m_text->setProperty("role", u"view"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_text, 1);
}

void CutText::show(const QString &text, const QString &notice)
{
    m_text->setPlainText(text);
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void CutText::setAccessibleText(const QString &what)
{
    m_text->setAccessibleName(what);
}

void CutText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_text->setFont(monospaceFont());
}

} // namespace ui
