#include "valuecard.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ValueCard::ValueCard(QWidget *parent)
    : QFrame(parent), m_name(new ElidedLabel({}, this)), m_badge(new Badge({}, Tone::Neutral, this)),
      m_value(new ElidedLabel({}, this)), m_time(new ElidedLabel({}, this)), m_link(new LinkButton({}, this))
{
    setProperty("role", u"card"_s);
    m_name->setProperty("role", u"muted"_s);
    m_value->setProperty("role", u"title"_s);
    m_value->setObjectName(u"value"_s);
    m_time->setProperty("role", u"small"_s);
    m_time->setObjectName(u"time"_s);
    m_link->setObjectName(u"link"_s);
    m_badge->hide();
    m_link->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_badge);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_time, 1);
    foot->addWidget(m_link);
    layout->addLayout(head);
    layout->addWidget(m_value);
    layout->addLayout(foot);
    connect(m_link, &QAbstractButton::clicked, this, &ValueCard::linkClicked);
}

void ValueCard::setTexts(const QString &name, const QString &value, const QString &time)
{
    m_name->setText(name);
    m_value->setText(value);
    m_time->setText(time);
    setAccessibleName(u"%1: %2"_s.arg(name, value));
}

void ValueCard::setBadge(const QString &text, Tone tone)
{
    m_badge->setText(text);
    m_badge->setTone(tone);
    m_badge->setVisible(!text.isEmpty());
}

void ValueCard::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

} // namespace ui
