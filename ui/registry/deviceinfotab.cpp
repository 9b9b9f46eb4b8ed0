#include "deviceinfotab.h"

#include "deviceconfigcard.h"
#include "devicedialog.h"
#include "devicetagscard.h"
#include "infogrid.h"
#include "livereader.h"
#include "texts.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

DeviceInfoTab::DeviceInfoTab(app::Engine &engine, QWidget *parent) : QScrollArea(parent), m_engine(engine)
{
    setWidgetResizable(true);
    auto *content = new QWidget;
    content->setProperty("role", u"scrolled"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    addInfo(layout);
    layout->addWidget(new Separator(content));
    m_configuration = new DeviceConfigCard(engine, content);
    layout->addWidget(m_configuration);
    layout->addWidget(new Separator(content));
    m_tags = new DeviceTagsCard(engine, content);
    layout->addWidget(m_tags);
    layout->addStretch();
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    connect(m_configuration, &DeviceConfigCard::changed, this, &DeviceInfoTab::changed);
    connect(m_tags, &DeviceTagsCard::changed, this, &DeviceInfoTab::changed);
    retranslateWith(this, [this] {
        m_title->setText(tr("Device information"));
        m_edit->setText(tr("Edit"));
        fill();
    });
}

void DeviceInfoTab::addInfo(QVBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    m_title = new SectionTitle({}, this);
    m_edit = new LinkButton({}, this);
    m_edit->setObjectName(u"deviceEdit"_s);
    head->addWidget(m_title);
    head->addWidget(m_edit);
    head->addStretch();
    layout->addLayout(head);
    m_info = new InfoGrid(3, this);
    m_info->addText(u"product"_s, [] { return tr("Product name"); });
    m_info->addText(u"deviceType"_s, [] { return tr("Device type"); });
    m_info->addText(u"organization"_s, [] { return tr("Organisation"); });
    m_info->addText(u"transport"_s, [] { return tr("Connection protocol"); });
    m_info->addText(u"protocol"_s, [] { return tr("Message protocol"); });
    m_info->addText(
        u"created"_s, [] { return tr("Created at"); }, false, true);
    m_info->addText(
        u"registered"_s, [] { return tr("Registered at"); }, false, true);
    m_info->addText(
        u"online"_s, [] { return tr("Last online"); }, false, true);
    m_info->addText(
        u"description"_s, [] { return tr("Remarks"); }, true);
    m_bindings = new TagRow(m_info);
    m_info->addWidget(
        u"bindings"_s, [] { return tr("Cloud-to-cloud access"); }, m_bindings, true);
    layout->addWidget(m_info);
    connect(m_edit, &QAbstractButton::clicked, this, &DeviceInfoTab::edit);
    connect(m_bindings, &TagRow::closeRequested, this, &DeviceInfoTab::askUnbind);
}

void DeviceInfoTab::setDevice(const app::Device &device)
{
    m_device = device;
    fill();
}

void DeviceInfoTab::setProduct(const app::Product &product)
{
    m_product = product;
    fill();
}

void DeviceInfoTab::fill()
{
    m_info->setValue(u"product"_s, m_device.productName);
    m_info->setValue(u"deviceType"_s,
                     m_product.id.isEmpty() ? QString() : RegistryTexts::deviceType(m_product.deviceType));
    m_info->setValue(u"organization"_s, m_device.organization);
    m_info->setValue(u"transport"_s, m_product.transport);
    m_info->setValue(u"protocol"_s, RegistryTexts::protocol(m_product.protocol));
    m_info->setValue(u"created"_s, RegistryTexts::time(m_device.createdAt));
    m_info->setValue(u"registered"_s, RegistryTexts::time(m_device.registeredAt));
    m_info->setValue(u"online"_s, RegistryTexts::time(m_device.lastOnlineAt));
    m_info->setValue(u"description"_s, m_device.description);
    showBindings();
    m_configuration->setDevice(m_device);
    m_tags->setDevice(m_device, m_product.thingModel.tags);
}

void DeviceInfoTab::showBindings()
{
    QList<TagRow::Tag> tags;
    const QList<app::PlatformInfo> clouds = m_engine.dockings().platforms();
    for (const app::CloudBinding &binding : std::as_const(m_device.bindings)) {
        QString name = binding.platform.text();
        QString description = binding.description;
        for (const app::PlatformInfo &cloud : clouds) {
            if (cloud.id != binding.platform)
                continue;
            name = cloud.name;
            if (description.isEmpty())
                description = cloud.bindingDescription.contains(u"%1") ? cloud.bindingDescription.arg(binding.key)
                                                                       : cloud.bindingDescription;
        }
        tags.append({.id = binding.platform.text(), .text = name, .toolTip = description, .closable = true});
    }
    m_info->setItemVisible(u"bindings"_s, !tags.isEmpty());
    QStringList shown;
    for (const TagRow::Tag &tag : std::as_const(tags))
        shown.append({tag.id, tag.text, tag.toolTip});
    if (shown == m_shownBindings)
        return; // fresh tags would close a question that stands beside one
    m_shownBindings = shown;
    m_bindings->setTags(tags);
}

void DeviceInfoTab::askUnbind(const QString &platform)
{
    app::whenDone(m_engine.cloudWork().canDeleteAtCloud(m_device.id, app::PlatformId(platform)), this,
                  [this, device = m_device.id, platform](const app::Result<bool> &can) {
                      openUnbind(device, platform, can.value_or(false));
                  });
}

void DeviceInfoTab::openUnbind(const app::DeviceId &device, const QString &platform, bool canDelete)
{
    Chip *chip = m_bindings->chip(platform);
    if (!chip || device != m_device.id)
        return; // gone while it was asked
    const QString option = canDelete ? tr("Also delete the device at the cloud") : QString();
    ConfirmPopover::ask(chip, tr("Unbind the access of %1?").arg(chip->text()), option, this,
                        [this, device, platform](bool ticked) { unbind(device, platform, ticked); });
}

void DeviceInfoTab::unbind(const app::DeviceId &device, const QString &platform, bool alsoAtCloud)
{
    if (Chip *chip = m_bindings->chip(platform))
        chip->setEnabled(false); // the cloud may take a while
    app::whenDone(m_engine.cloudWork().unbind(device, app::PlatformId(platform), alsoAtCloud,
                                              std::make_shared<app::JobControl>()),
                  this, [this, platform](const app::Result<> &done) {
                      if (done)
                          Toast::show(this, tr("Unbound!"));
                      else
                          Toast::show(this, RegistryTexts::error(done.error()), Tone::Bad);
                      if (Chip *chip = m_bindings->chip(platform))
                          chip->setEnabled(true);
                      Q_EMIT changed();
                  });
}

void DeviceInfoTab::edit()
{
    auto *dialog = new DeviceDialog(m_engine, m_device, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeviceDialog::saved, this, [this] {
        Toast::show(this, tr("Saved"));
        Q_EMIT changed();
    });
    dialog->open();
}

} // namespace ui
