#include "devicedetail.h"

#include "devicefunctionstab.h"
#include "deviceinfotab.h"
#include "devicelogtab.h"
#include "devicestatetab.h"
#include "texts.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

DeviceDetail::DeviceDetail(app::Engine &engine, const DeviceParts &parts, QWidget *parent)
    : QWidget(parent), m_engine(engine),
      m_device(new LiveReader(engine, app::Change::Devices | app::Change::Pushes, this)),
      m_product(new LiveReader(engine, app::Change::Products, this)), m_body(new QStackedWidget(this)),
      m_tabs(new QTabWidget), m_info(new DeviceInfoTab(engine)), m_running(new DeviceStateTab(engine)),
      m_log(new DeviceLogTab(engine)), m_failed(new EmptyState(u"circle-alert"_s))
{
    setObjectName(u"deviceDetail"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    auto *card = new Card(this, 0);
    m_tabs->setObjectName(u"deviceTabs"_s);
    for (QWidget *tab :
         {static_cast<QWidget *>(m_info), static_cast<QWidget *>(m_running), static_cast<QWidget *>(m_log)})
        m_tabs->addTab(tab, QString());
    if (parts.functions) {
        m_functions = new DeviceFunctionsTab(parts);
        m_tabs->insertTab(m_tabs->indexOf(m_log), m_functions, QString());
    }
    card->body()->addWidget(m_tabs);
    m_body->addWidget(card);
    m_body->addWidget(m_failed);
    layout->addWidget(m_body, 1);
    m_device->setQuestion<app::Result<app::Device>>([this] { return m_engine.registry().device(m_id); },
                                                    [this](const auto &device) { take(device); });
    m_product->setQuestion<app::Result<app::Product>>([this] { return m_engine.registry().product(m_known.productId); },
                                                      [this](const auto &product) {
                                                          if (!product)
                                                              return; // the device says what is wrong with it
                                                          m_info->setProduct(*product);
                                                          m_running->setThingModel(product->thingModel);
                                                      });
    connect(m_info, &DeviceInfoTab::changed, this, &DeviceDetail::refresh);
    connect(m_failed, &EmptyState::buttonClicked, this, &DeviceDetail::refresh);
    retranslateWith(this, [this] { retranslateUi(); });
}

QWidget *DeviceDetail::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_header = new PageHeader({}, head);
    m_header->setBackVisible(true);
    m_state = new StateLabel(head);
    m_state->setObjectName(u"deviceState"_s);
    m_enable = new LinkButton({}, head);
    m_enable->setObjectName(u"deviceEnable"_s);
    m_refresh = new IconButton(u"refresh-cw"_s, {}, head);
    m_refresh->setObjectName(u"deviceRefresh"_s);
    m_header->addBeside(m_state);
    m_header->addBeside(m_enable);
    m_header->addBeside(m_refresh);
    layout->addWidget(m_header);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    m_idLabel = new MutedLabel({}, head);
    m_idLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_productLabel = new MutedLabel({}, head);
    m_productLink = new LinkButton({}, head);
    m_productLink->setObjectName(u"deviceProductLink"_s);
    line->addWidget(m_idLabel);
    line->addSpacing(16);
    line->addWidget(m_productLabel);
    line->addWidget(m_productLink);
    line->addStretch();
    layout->addLayout(line);
    connect(m_header, &PageHeader::backRequested, this, &DeviceDetail::backRequested);
    connect(m_refresh, &QAbstractButton::clicked, this, &DeviceDetail::refresh);
    connect(m_enable, &QAbstractButton::clicked, this, &DeviceDetail::askEnable);
    connect(m_productLink, &QAbstractButton::clicked, this, [this] { Q_EMIT productRequested(m_known.productId); });
    return head;
}

void DeviceDetail::showDevice(const app::DeviceId &id)
{
    m_id = id;
    m_known = {};
    m_known.id = id;
    m_tabs->setCurrentIndex(0);
    m_running->setDevice(m_known);
    m_log->setDevice(id);
    if (m_functions)
        m_functions->setDevice(id);
    fill();
    m_device->read();
}

void DeviceDetail::refresh()
{
    if (m_id.isEmpty())
        return;
    m_device->read();
    if (!m_known.productId.isEmpty())
        m_product->read();
    if (m_tabs->currentWidget() == m_running)
        m_running->refresh();
    if (m_tabs->currentWidget() == m_log)
        m_log->refresh();
}

void DeviceDetail::take(const app::Result<app::Device> &device)
{
    m_body->setCurrentIndex(device ? 0 : 1);
    m_enable->setEnabled(device.has_value());
    if (!device) {
        m_error = device.error();
    } else {
        const bool otherProduct = device->productId != m_known.productId;
        m_known = *device;
        if (otherProduct)
            m_product->read();
    }
    fill();
}

void DeviceDetail::fill()
{
    const bool active = m_known.state != app::DeviceState::NotActive;
    m_header->setTitle(tr("Device: %1").arg(m_known.name));
    m_state->setState(RegistryTexts::deviceStateTone(m_known.state), RegistryTexts::deviceState(m_known.state),
                      !active);
    m_enable->setVisible(!active);
    m_idLabel->setText(tr("ID: %1").arg(m_known.id.text()));
    m_productLabel->setText(tr("Product: %1").arg(m_known.productName));
    m_tabs->setTabVisible(m_tabs->indexOf(m_running), active);
    if (m_functions)
        m_tabs->setTabVisible(m_tabs->indexOf(m_functions), active);
    m_info->setDevice(m_known);
    m_running->setDevice(m_known);
    m_failed->setTexts(m_error.message, m_error.hint, tr("Try again"));
}

void DeviceDetail::askEnable()
{
    ConfirmPopover::ask(m_enable, tr("Start this device?"), this, [this] {
        app::whenDone(m_engine.registry().setDeviceEnabled(m_id, true), this, [this](const app::Result<> &done) {
            if (done)
                Toast::show(this, tr("Done"));
            else
                Toast::show(this, RegistryTexts::error(done.error()), Tone::Bad);
            refresh();
        });
    });
}

void DeviceDetail::retranslateUi()
{
    m_enable->setText(tr("Start the device"));
    m_refresh->setToolTip(tr("Refresh"));
    m_productLink->setText(tr("View"));
    m_tabs->setTabText(m_tabs->indexOf(m_info), tr("Instance information"));
    m_tabs->setTabText(m_tabs->indexOf(m_running), tr("Running state"));
    if (m_functions)
        m_tabs->setTabText(m_tabs->indexOf(m_functions), tr("Device functions"));
    m_tabs->setTabText(m_tabs->indexOf(m_log), tr("Log"));
    fill();
}

} // namespace ui
