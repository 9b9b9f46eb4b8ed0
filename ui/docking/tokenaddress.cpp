#include "tokenaddress.h"

#include "pushtoken.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

TokenAddress::TokenAddress(QWidget *parent)
    : QWidget(parent), m_shown(new QLabel), m_advice(new QLabel), m_copy(new LinkButton)
{
    setObjectName(u"tokenAddress"_s);
    m_shown->setObjectName(u"tokenAddressText"_s);
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setWordWrap(true);
    m_shown->setFont(monospaceFont());
    m_advice->setProperty("role", u"small"_s);
    m_advice->setWordWrap(true);
    m_copy->setObjectName(u"copyTokenAddress"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_shown);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    layout->addWidget(m_advice);
    connect(m_copy, &LinkButton::clicked, this, &TokenAddress::copy);
    retranslateUi();
    hide();
}

void TokenAddress::show(const QString &address, const QString &token)
{
    m_address = address;
    m_token = token;
    m_shown->setText(address + u"?token=••••••"_s);
    setVisible(!address.isEmpty() && !token.isEmpty());
}

void TokenAddress::copy()
{
    QGuiApplication::clipboard()->setText(withPushToken(m_address, m_token));
    Toast::show(this, tr("Copied"));
}

void TokenAddress::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        m_shown->setFont(monospaceFont());
}

void TokenAddress::retranslateUi()
{
    m_copy->setText(tr("Copy the address with the token"));
    m_advice->setText(tr("Enter it at the cloud now: once saved, the token is not shown again."));
}

} // namespace ui
