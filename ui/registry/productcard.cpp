#include "productcard.h"

#include "livereader.h"
#include "productactions.h"
#include "texts.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statelabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kIconSize = 40;

} // namespace

ProductCard::ProductCard(QWidget *parent) : QFrame(parent)
{
    setProperty("role", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 14, 1, 1);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(makeFacts());
    auto *bottom = new QVBoxLayout;
    bottom->setSpacing(0);
    bottom->addWidget(new Separator(this));
    bottom->addWidget(makeActions());
    layout->addLayout(bottom);
    retranslateWith(this, [this] { retranslateUi(); });
}

QWidget *ProductCard::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(12);
    m_icon = new QLabel(head);
    m_icon->setPixmap(icon(u"box"_s, Tone::Accent).pixmap(kIconSize * 3 / 5));
    m_icon->setFixedSize(kIconSize, kIconSize);
    m_icon->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_icon);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_name = new ElidedLabel({}, head);
    m_name->setProperty("role", u"section"_s);
    m_name->setObjectName(u"cardName"_s);
    m_id = new ElidedLabel({}, head, Qt::ElideMiddle);
    m_id->setProperty("role", u"muted"_s);
    m_id->setFont(monospaceFont());
    texts->addWidget(m_name);
    texts->addWidget(m_id);
    layout->addLayout(texts, 1);
    return head;
}

QWidget *ProductCard::makeFacts()
{
    auto *facts = new QWidget(this);
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(16, 0, 16, 0);
    grid->setVerticalSpacing(4);
    m_deviceTitle = new MutedLabel({}, facts);
    m_stateTitle = new MutedLabel({}, facts);
    m_typeTitle = new MutedLabel({}, facts);
    m_devices = new LinkButton({}, facts);
    m_devices->setObjectName(u"cardDevices"_s);
    m_state = new StateLabel(facts);
    m_state->setObjectName(u"cardState"_s);
    m_type = new ElidedLabel({}, facts);
    grid->addWidget(m_deviceTitle, 0, 0);
    grid->addWidget(m_stateTitle, 0, 1);
    grid->addWidget(m_typeTitle, 0, 2);
    grid->addWidget(m_devices, 1, 0, Qt::AlignLeft);
    grid->addWidget(m_state, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_type, 1, 2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    connect(m_devices, &QAbstractButton::clicked, this, [this] { Q_EMIT triggered(u"devices"_s, m_devices); });
    return facts;
}

QWidget *ProductCard::makeActions()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 4, 8, 4);
    m_view = addAction(bar, u"eye"_s, u"view"_s);
    m_edit = addAction(bar, u"pencil"_s, u"edit"_s);
    m_download = addAction(bar, u"download"_s, u"download"_s);
    m_more = addAction(bar, u"ellipsis"_s, u"more"_s);
    auto *menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    m_publish = menu->addAction(QString());
    m_publish->setObjectName(u"cardPublish"_s);
    m_delete = menu->addAction(QString());
    m_delete->setObjectName(u"cardDelete"_s);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(m_publish, &QAction::triggered, this,
            [this] { Q_EMIT triggered(m_product.published ? u"unpublish"_s : u"publish"_s, m_more); });
    connect(m_delete, &QAction::triggered, this, [this] { Q_EMIT triggered(u"delete"_s, m_more); });
    return bar;
}

IconButton *ProductCard::addAction(QWidget *bar, const QString &iconName, const QString &action)
{
    auto *button = new IconButton(iconName, {}, bar);
    button->setObjectName(u"card:"_s + action);
    bar->layout()->addWidget(button);
    bar->layout()->setAlignment(button, Qt::AlignHCenter);
    if (action != "more"_L1)
        connect(button, &QAbstractButton::clicked, this, [this, action, button] { Q_EMIT triggered(action, button); });
    return button;
}

void ProductCard::setProduct(const app::Product &product)
{
    m_product = product;
    setObjectName(u"productCard:"_s + product.id.text());
    setAccessibleName(product.name);
    m_name->setText(product.name);
    m_id->setText(product.id.text());
    m_devices->setText(QString::number(product.deviceCount));
    retranslateUi();
}

void ProductCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT triggered(u"view"_s, m_view);
}

void ProductCard::retranslateUi()
{
    m_deviceTitle->setText(tr("Devices"));
    m_stateTitle->setText(tr("State"));
    m_typeTitle->setText(tr("Product type"));
    m_devices->setToolTip(tr("Click to see the devices"));
    m_devices->setAccessibleName(tr("%1 devices").arg(m_product.deviceCount));
    m_state->setState(m_product.published ? Tone::Ok : Tone::Bad, RegistryTexts::published(m_product.published));
    m_type->setText(RegistryTexts::deviceType(m_product.deviceType));
    m_view->setToolTip(tr("View"));
    m_edit->setToolTip(tr("Edit"));
    m_download->setToolTip(tr("Download"));
    m_more->setToolTip(tr("More"));
    m_publish->setText(m_product.published ? tr("Stop") : tr("Publish"));
    m_delete->setText(tr("Delete"));
    const QString why = ProductActions::whyNotRemovable(m_product);
    m_delete->setEnabled(why.isEmpty());
    m_delete->setToolTip(why);
}

} // namespace ui
