#include "ui/widgets/emptystate.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_icon(new QLabel(this)), m_title(new QLabel(this)),
      m_hint(new MutedLabel({}, this)), m_button(new PrimaryButton({}, this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setProperty("role", u"section"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true); // it may be an error's message
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMaximumWidth(460);
    m_hint->setMinimumWidth(220);
    m_button->setObjectName(u"emptyAction"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    const auto addText = [layout](QLabel *text, int share) { // in a row: keeps the height of wrapped text right
        auto *row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(text, share);
        row->addStretch();
        layout->addLayout(row);
    };
    addText(m_title, 8);
    addText(m_hint, 4);
    layout->addSpacing(4);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    updateIcon();
    setTexts({}, {});
}

void EmptyState::setTexts(const QString &title, const QString &hint, const QString &button)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

void EmptyState::setIcon(const QString &iconName)
{
    if (iconName == m_iconName)
        return;
    m_iconName = iconName;
    updateIcon();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateIcon();
}

void EmptyState::updateIcon()
{
    if (m_iconName.isEmpty())
        m_icon->clear();
    else
        m_icon->setPixmap(iconPixmap(m_iconName, Palette::current().muted, scaled(36), devicePixelRatioF()));
}

} // namespace ui
