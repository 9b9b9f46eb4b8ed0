#include "ui/widgets/buttons.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QFrame>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent, const QString &iconName) : QPushButton(text, parent)
{
    setProperty("role", u"primary"_s);
    if (!iconName.isEmpty())
        setIcon(iconOnAccent(iconName));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

IconButton::IconButton(const QString &iconName, const QString &toolTip, QWidget *parent) : QToolButton(parent)
{
    setProperty("role", u"flat"_s);
    setIcon(ui::icon(iconName));
    setIconSize({16, 16});
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(toolTip);
}

void IconButton::setToolTip(const QString &toolTip)
{
    QToolButton::setToolTip(toolTip);
    setAccessibleName(toolTip);
}

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setProperty("role", u"link"_s);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
}

QSize LinkButton::sizeHint() const
{
    // Fusion gives every button a least width; a link is as wide as its words.
    const int icons = icon().isNull() ? 0 : iconSize().width() + 4;
    return {fontMetrics().horizontalAdvance(text()) + icons + 8, fontMetrics().height() + 4};
}

QSize LinkButton::minimumSizeHint() const
{
    return sizeHint();
}

LinkRow::LinkRow(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addStretch();
}

void LinkRow::setLinks(const ActionLinks &links)
{
    while (m_layout->count() > 1) {
        QLayoutItem *item = m_layout->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int at = 0;
    for (const ActionLink &link : links) {
        if (at > 0) {
            auto *line = new QFrame(this);
            line->setProperty("role", u"vline"_s);
            line->setFixedSize(1, scaled(13));
            m_layout->insertWidget(at++, line);
        }
        auto *button = new LinkButton(link.text, this);
        button->setObjectName(link.id);
        button->setEnabled(link.enabled);
        button->setToolTip(link.toolTip);
        button->setProperty("danger", link.danger);
        connect(button, &QPushButton::clicked, this, [this, id = link.id] { Q_EMIT triggered(id); });
        m_layout->insertWidget(at++, button);
    }
}

SplitButton::SplitButton(const QString &text, QWidget *parent, bool primary) : QToolButton(parent)
{
    setProperty("role", primary ? u"primary"_s : u"button"_s);
    setText(text);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(MenuButtonPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace ui
