#include "ui/widgets/copyfield.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/qrcode.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CopyField::CopyField(QWidget *parent, bool withQrCode)
    : QFrame(parent), m_text(new ElidedLabel({}, this, Qt::ElideMiddle)), m_copy(new LinkButton({}, this)),
      m_qr(new LinkButton({}, this))
{
    setProperty("role", u"well"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // a form that lacks room does not cut it
    m_text->setObjectName(u"copyText"_s);
    m_copy->setObjectName(u"copy"_s);
    m_qr->setObjectName(u"qr"_s);
    m_qr->setVisible(withQrCode);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 7, 3);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_qr);
    m_text->setFont(monospaceFont());
    connect(m_copy, &QPushButton::clicked, this, &CopyField::copy);
    connect(m_qr, &QPushButton::clicked, this, &CopyField::showQrCode);
    retranslateUi();
}

void CopyField::setText(const QString &text)
{
    m_text->setText(text);
    m_copy->setEnabled(!text.isEmpty());
    m_qr->setEnabled(!text.isEmpty());
}

QString CopyField::text() const
{
    return m_text->fullText();
}

void CopyField::copy()
{
    QApplication::clipboard()->setText(text());
    Toast::show(this, tr("Copied"));
    Q_EMIT copied();
}

void CopyField::showQrCode()
{
    const QImage code = qrCode(text(), 6);
    if (code.isNull()) {
        Toast::show(this, tr("This text is too long for a QR code."), Tone::Bad);
        return;
    }
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"qrDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("QR code"));
    auto *picture = new QLabel(dialog);
    picture->setPixmap(QPixmap::fromImage(code));
    picture->setAccessibleName(tr("QR code of %1").arg(text()));
    picture->setAlignment(Qt::AlignCenter);
    auto *address = new QLabel(text(), dialog);
    address->setTextFormat(Qt::PlainText);
    address->setFont(monospaceFont());
    address->setWordWrap(true);
    address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(picture);
    layout->addWidget(address);
    dialog->open();
}

void CopyField::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        m_text->setFont(monospaceFont());
}

void CopyField::retranslateUi()
{
    m_copy->setText(tr("Copy"));
    m_qr->setText(tr("QR code"));
}

} // namespace ui
