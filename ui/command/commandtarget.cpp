#include "commandtarget.h"

#include "devicechooser.h"

#include "ui/registry/livereader.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

CommandTarget::CommandTarget(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine),
      m_reader(new LiveReader(engine, app::Change::Devices | app::Change::Dockings | app::Change::Products, this)),
      m_deviceLabel(new QLabel), m_chooser(new DeviceChooser(engine)), m_fixed(new QLabel), m_channelLabel(new QLabel),
      m_channel(new QComboBox), m_notice(new Notice)
{
    m_fixed->setObjectName(u"commandFixedDevice"_s);
    m_fixed->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fixed->hide();
    m_channel->setObjectName(u"commandChannel"_s);
    m_channel->setMinimumWidth(scaled(180));
    m_notice->setObjectName(u"channelNotice"_s);
    m_notice->hide();
    m_deviceLabel->setBuddy(m_chooser);
    m_channelLabel->setBuddy(m_channel);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(scaled(8));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_deviceLabel, 0, 0);
    grid->addWidget(m_chooser, 0, 1);
    grid->addWidget(m_fixed, 0, 1);
    grid->addWidget(m_channelLabel, 1, 0);
    grid->addWidget(m_channel, 1, 1);
    grid->addWidget(m_notice, 2, 0, 1, 2);
    m_reader->setQuestion<app::Result<app::CommandForm>>([this] { return m_engine.commands().form(m_device); },
                                                         [this](const auto &form) { take(form); });
    connect(m_chooser, &DeviceChooser::chosen, this, [this](const app::DeviceId &id) { setDevice(id, false); });
    connect(m_channel, &QComboBox::currentIndexChanged, this, [this] {
        showReason();
        Q_EMIT changed();
    });
    retranslateUi();
}

void CommandTarget::setDevice(const app::DeviceId &id, bool fixed)
{
    m_chooser->setVisible(!fixed);
    m_fixed->setVisible(fixed);
    m_device = id;
    m_devices.clear();
    m_form.reset();
    m_error.reset();
    m_fixed->setText(id.text());
    m_chooser->setDevice(id, {});
    fillChannels();
    Q_EMIT changed();
    m_reader->read();
}

void CommandTarget::setDevices(const QList<app::DeviceId> &ids)
{
    setDevice(ids.value(0), true);
    m_devices = ids;
    retranslateUi();
}

void CommandTarget::take(const app::Result<app::CommandForm> &form)
{
    if (m_device.isEmpty() || (form && form->deviceId != m_device))
        return;
    m_error = form ? std::nullopt : std::optional(form.error());
    m_form = form ? std::optional(*form) : std::nullopt;
    if (m_form) {
        m_chooser->setDevice(m_device, m_form->deviceName);
        Q_EMIT formRead(*m_form);
    }
    fillChannels();
    retranslateUi();
    Q_EMIT changed();
}

void CommandTarget::fillChannels()
{
    {
        const QSignalBlocker quiet(m_channel);
        const QString before = m_channel->currentData().toString();
        m_channel->clear();
        if (isBulk())
            m_channel->addItem(tr("As each device is reached"), QString());
        int ready = -1;
        const QList<app::CommandChannel> channels = m_form ? m_form->channels : QList<app::CommandChannel>();
        for (const app::CommandChannel &each : channels) {
            if (each.isReady && ready < 0)
                ready = m_channel->count();
            //: %1 is a cloud that no command can go through now
            m_channel->addItem(each.isReady ? each.name : tr("%1 (not ready)").arg(each.name), each.platform.text());
        }
        const int kept = before.isEmpty() ? -1 : m_channel->findData(before);
        m_channel->setCurrentIndex(kept >= 0 ? kept : isBulk() ? 0 : std::max(0, ready));
    }
    m_channel->setEnabled(m_channel->count() > 1);
    showReason();
}

const app::CommandChannel *CommandTarget::channel() const
{
    if (!m_form)
        return nullptr;
    for (const app::CommandChannel &each : m_form->channels)
        if (each.platform == platform())
            return &each;
    return nullptr;
}

app::PlatformId CommandTarget::platform() const
{
    return app::PlatformId(m_channel->currentData().toString());
}

bool CommandTarget::isReady() const
{
    if (!m_form)
        return false;
    if (isBulk() && platform().isEmpty())
        return true; // each device is looked at for itself
    const app::CommandChannel *through = channel();
    return through && (through->isReady || isBulk());
}

QString CommandTarget::reason() const
{
    if (m_device.isEmpty())
        return tr("Choose a device first.");
    if (m_error)
        return m_error->message;
    if (!m_form || isReady())
        return {};
    const app::CommandChannel *through = channel();
    return through ? through->reason : tr("No cloud that this device is known to takes commands.");
}

void CommandTarget::showReason()
{
    const bool isShown = !m_device.isEmpty() && !reason().isEmpty();
    m_notice->setVisible(isShown);
    if (!isShown)
        return;
    const app::CommandChannel *through = channel();
    const QString hint = m_error   ? m_error->hint
                         : through ? through->hint
                                   : tr("Enter its configuration for a cloud on the device page and apply it.");
    m_notice->setTone(m_error ? Tone::Bad : Tone::Warning);
    m_notice->setTexts(reason(), hint);
}

void CommandTarget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        fillChannels();
    }
}

void CommandTarget::retranslateUi()
{
    m_deviceLabel->setText(tr("Device"));
    m_channelLabel->setText(tr("Through"));
    if (isBulk()) {
        m_fixed->setText(tr("%n selected device(s)", nullptr, int(m_devices.size())));
    } else {
        const QString name = m_form ? m_form->deviceName : QString();
        const QString id = m_device.text();
        m_fixed->setText(name.isEmpty() || name == id ? id : name + u" · "_s + id);
    }
}

} // namespace ui
