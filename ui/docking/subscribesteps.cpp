#include "subscribesteps.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SubscribeSteps::SubscribeSteps(QWidget *parent)
    : QWidget(parent), m_toggle(new LinkButton), m_body(new QWidget), m_lines(new QVBoxLayout(m_body))
{
    setObjectName(u"subscribeSteps"_s);
    m_toggle->setObjectName(u"subscribeToggle"_s);
    m_lines->setContentsMargins(scaled(6), 0, 0, 0);
    m_lines->setSpacing(scaled(6));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    connect(m_toggle, &LinkButton::clicked, this, [this] { setOpen(m_body->isHidden()); });
    setOpen(false);
}

void SubscribeSteps::setTitle(const QString &title)
{
    m_toggle->setText(title);
}

void SubscribeSteps::setSteps(const QStringList &steps)
{
    setVisible(!steps.isEmpty());
    if (steps == m_steps)
        return;
    m_steps = steps;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto *line = new QLabel(u"%1. %2"_s.arg(i + 1).arg(steps.at(i)));
        line->setTextFormat(Qt::PlainText);
        line->setProperty("role", u"small"_s);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_lines->addWidget(line);
    }
}

void SubscribeSteps::setOpen(bool open)
{
    m_body->setVisible(open);
    m_toggle->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s));
}

} // namespace ui
