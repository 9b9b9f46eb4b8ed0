#include "productdetail.h"

#include "infogrid.h"
#include "productactions.h"
#include "producteditdrawer.h"
#include "texts.h"
#include "thingmodeltab.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statelabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ProductDetail::ProductDetail(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine),
      m_reader(new LiveReader(engine, app::Change::Products | app::Change::Devices, this)),
      m_actions(new ProductActions(engine, this)), m_body(new QStackedWidget(this)), m_tabs(new QTabWidget),
      m_thingModel(new ThingModelTab(engine)), m_failed(new EmptyState(u"circle-alert"_s))
{
    setObjectName(u"productDetail"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    auto *card = new Card(this, 0);
    m_tabs->setObjectName(u"productTabs"_s);
    m_tabs->addTab(makeInfo(), QString());
    m_tabs->addTab(m_thingModel, QString());
    card->body()->addWidget(m_tabs);
    m_body->addWidget(card);
    m_body->addWidget(m_failed);
    layout->addWidget(m_body, 1);
    m_reader->setQuestion<app::Result<app::Product>>([this] { return m_engine.registry().product(m_id); },
                                                     [this](const auto &product) { take(product); });
    connect(m_actions, &ProductActions::changed, this, &ProductDetail::refresh);
    connect(m_thingModel, &ThingModelTab::saved, this, &ProductDetail::refresh);
    connect(m_failed, &EmptyState::buttonClicked, this, &ProductDetail::refresh);
    retranslateWith(this, [this] { retranslateUi(); });
}

QWidget *ProductDetail::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_header = new PageHeader({}, head);
    m_header->setBackVisible(true);
    m_state = new StateLabel(head);
    m_state->setObjectName(u"productState"_s);
    m_publish = new LinkButton({}, head);
    m_publish->setObjectName(u"productPublish"_s);
    m_header->addBeside(m_state);
    m_header->addBeside(m_publish);
    m_unapplied = new QLabel(head);
    m_unapplied->setProperty("role", u"warning"_s);
    m_header->addButton(m_unapplied);
    m_apply = new PrimaryButton({}, head, u"refresh-cw"_s);
    m_apply->setObjectName(u"productApply"_s);
    m_header->addButton(m_apply);
    layout->addWidget(m_header);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    m_deviceCount = new MutedLabel({}, head);
    m_deviceCount->setObjectName(u"productDeviceCount"_s);
    m_devices = new LinkButton({}, head);
    m_devices->setObjectName(u"productDevices"_s);
    line->addWidget(m_deviceCount);
    line->addWidget(m_devices);
    line->addStretch();
    layout->addLayout(line);
    connect(m_header, &PageHeader::backRequested, this, &ProductDetail::backRequested);
    connect(m_devices, &QAbstractButton::clicked, this, [this] { Q_EMIT devicesRequested(m_id); });
    connect(m_apply, &QPushButton::clicked, this, [this] { m_actions->applyConfiguration(m_product, m_apply); });
    connect(m_publish, &QAbstractButton::clicked, this, [this] {
        if (m_product.published)
            m_actions->unpublish(m_product, m_publish, true);
        else
            m_actions->publish(m_product, m_publish, true);
    });
    return head;
}

QWidget *ProductDetail::makeInfo()
{
    auto *info = new QWidget;
    auto *layout = new QVBoxLayout(info);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    m_infoTitle = new SectionTitle({}, info);
    m_edit = new LinkButton({}, info);
    m_edit->setObjectName(u"productEdit"_s);
    head->addWidget(m_infoTitle);
    head->addWidget(m_edit);
    head->addStretch();
    layout->addLayout(head);
    m_info = new InfoGrid(3, info);
    m_info->addText(
        u"id"_s, [] { return tr("Product ID"); }, false, true);
    m_info->addText(u"category"_s, [] { return tr("Category"); });
    m_info->addText(u"organization"_s, [] { return tr("Organisation"); });
    m_info->addText(u"protocol"_s, [] { return tr("Message protocol"); });
    m_info->addText(u"transport"_s, [] { return tr("Link protocol"); });
    m_info->addText(u"deviceType"_s, [] { return tr("Device type"); });
    m_info->addText(
        u"description"_s, [] { return tr("Remarks"); }, true);
    layout->addWidget(m_info);
    layout->addStretch();
    connect(m_edit, &QAbstractButton::clicked, this, &ProductDetail::edit);
    return info;
}

void ProductDetail::showProduct(const app::ProductId &id)
{
    m_id = id;
    m_product = {};
    m_product.id = id;
    m_tabs->setCurrentIndex(0);
    fill();
    refresh();
}

void ProductDetail::refresh()
{
    if (!m_id.isEmpty())
        m_reader->read();
}

void ProductDetail::take(const app::Result<app::Product> &product)
{
    m_body->setCurrentIndex(product ? 0 : 1);
    if (product)
        m_product = *product;
    else
        m_error = product.error();
    m_publish->setEnabled(product.has_value());
    m_apply->setEnabled(product.has_value());
    fill();
}

void ProductDetail::fill()
{
    m_info->setValue(u"id"_s, m_product.id.text());
    m_info->setValue(u"category"_s, RegistryTexts::category(m_product));
    m_info->setValue(u"organization"_s, m_product.organization);
    m_info->setValue(u"protocol"_s, RegistryTexts::protocol(m_product.protocol));
    m_info->setValue(u"transport"_s, m_product.transport);
    m_info->setValue(u"deviceType"_s, RegistryTexts::deviceType(m_product.deviceType));
    m_info->setValue(u"description"_s, m_product.description);
    m_thingModel->setProduct(m_product);
    m_header->setTitle(tr("Product: %1").arg(m_product.name));
    m_state->setState(m_product.published ? Tone::Ok : Tone::Bad, RegistryTexts::published(m_product.published));
    m_publish->setText(m_product.published ? tr("Stop") : tr("Publish"));
    m_unapplied->setText(m_product.published && m_product.hasUnapplied ? tr("Edited since it was published")
                                                                       : QString());
    m_deviceCount->setText(tr("Devices: %1").arg(m_product.deviceCount));
    m_failed->setTexts(m_error.message, m_error.hint, tr("Try again"));
}

void ProductDetail::edit()
{
    auto *drawer = new ProductEditDrawer(m_engine, m_product, this);
    connect(drawer, &ProductEditDrawer::saved, this, &ProductDetail::refresh);
    connect(m_thingModel, &ThingModelTab::left, drawer, &ProductEditDrawer::close);
    drawer->open();
}

void ProductDetail::retranslateUi()
{
    m_apply->setText(tr("Apply configuration"));
    m_apply->setToolTip(tr("Apply the configuration again after editing the product"));
    m_devices->setText(tr("View"));
    m_tabs->setTabText(0, tr("Product information"));
    m_tabs->setTabText(1, tr("Thing model"));
    m_infoTitle->setText(tr("Product information"));
    m_edit->setText(tr("Edit"));
    fill();
}

} // namespace ui
