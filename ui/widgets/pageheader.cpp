#include "ui/widgets/pageheader.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/chips.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_back(new IconButton(u"arrow-left"_s, {}, this)), m_title(new QLabel(title, this)),
      m_badge(new Badge({}, Tone::Neutral, this)), m_beside(new QHBoxLayout), m_buttons(new QHBoxLayout)
{
    m_back->setObjectName(u"back"_s);
    m_back->hide();
    m_title->setObjectName(u"title"_s);
    m_title->setProperty("role", u"title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_badge->setObjectName(u"badge"_s);
    m_badge->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_back);
    layout->addWidget(m_title);
    layout->addWidget(m_badge);
    layout->addLayout(m_beside);
    layout->addStretch(1);
    layout->addLayout(m_buttons);
    m_beside->setSpacing(8);
    m_buttons->setSpacing(12);
    setMinimumHeight(32);
    connect(m_back, &QAbstractButton::clicked, this, &PageHeader::backRequested);
    retranslateUi();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setBadge(const QString &text, Tone tone)
{
    m_badge->setText(text);
    m_badge->setTone(tone);
    m_badge->setVisible(!text.isEmpty());
}

void PageHeader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void PageHeader::addBeside(QWidget *widget)
{
    m_beside->addWidget(widget);
}

void PageHeader::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PageHeader::retranslateUi()
{
    m_back->setToolTip(tr("Back"));
}

} // namespace ui
