#include "previewview.h"

#include "ui/widgets/copyfield.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/hexview.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// Enough for any command; a text is laid out as a whole.
constexpr qsizetype kShownBytes = 16 * 1024;
constexpr int kTextHeight = 110;

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : QWidget(parent), m_reason(new MutedLabel), m_shown(new QWidget), m_note(new MutedLabel), m_call(new CopyField),
      m_bodyTitle(new MutedLabel), m_body(makeText(u"previewBody"_s)), m_bytesTitle(new MutedLabel),
      m_bytes(makeText(u"previewBytes"_s))
{
    setObjectName(u"commandPreview"_s);
    m_reason->setObjectName(u"previewReason"_s);
    m_reason->setWordWrap(true);
    m_note->setObjectName(u"previewNote"_s);
    m_note->setWordWrap(true);
    m_call->setObjectName(u"previewCall"_s);
    m_body->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_bytes->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *inner = new QVBoxLayout(m_shown);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(6);
    const QList<QWidget *> parts{m_note, m_call, m_bodyTitle, m_body, m_bytesTitle, m_bytes};
    for (QWidget *part : parts)
        inner->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reason);
    layout->addWidget(m_shown);
    m_shown->hide();
    retranslateUi();
}

QPlainTextEdit *PreviewView::makeText(const QString &name)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setFont(monospaceFont());
    text->setTabChangesFocus(true);
    text->setFixedHeight(scaled(kTextHeight));
    return text;
}

void PreviewView::show(const app::CommandPreview &preview)
{
    m_reason->hide();
    m_note->setText(preview.note);
    m_note->setVisible(!preview.note.isEmpty());
    m_call->setText(QString::fromLatin1(preview.method) + u' ' + preview.url);
    m_body->setPlainText(QString::fromUtf8(preview.body.left(kShownBytes)));
    m_bytes->setPlainText(hexDump(preview.deviceBytes.left(kShownBytes)));
    m_bodyTitle->setVisible(!preview.body.isEmpty());
    m_body->setVisible(!preview.body.isEmpty());
    m_bytesTitle->setVisible(!preview.deviceBytes.isEmpty());
    m_bytes->setVisible(!preview.deviceBytes.isEmpty());
    m_byteCount = preview.deviceBytes.size();
    retranslateUi();
    m_shown->show();
}

void PreviewView::showReason(const QString &reason)
{
    m_shown->hide();
    m_reason->setText(reason);
    m_reason->show();
}

void PreviewView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PreviewView::retranslateUi()
{
    m_bodyTitle->setText(tr("Body, exactly as it is sent"));
    m_bytesTitle->setText(tr("The device receives %n byte(s)", nullptr, int(m_byteCount)));
    m_body->setAccessibleName(m_bodyTitle->text());
    m_bytes->setAccessibleName(m_bytesTitle->text());
}

} // namespace ui
