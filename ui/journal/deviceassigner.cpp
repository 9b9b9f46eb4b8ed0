#include "deviceassigner.h"

#include "app/model/worker.h"
#include "cloudidentity.h"

using namespace Qt::StringLiterals;

namespace ui {

DeviceAssigner::DeviceAssigner(app::Engine &engine, const app::UnmatchedGroup &group, app::DeviceSchema schema,
                               QObject *receiver)
    : m_engine(engine), m_group(group), m_schema(std::move(schema)), m_receiver(receiver)
{}

QString DeviceAssigner::identity() const
{
    return identityValue(m_group.identity, m_schema.identityKey);
}

bool DeviceAssigner::namesCloudDevice() const
{
    const QString &id = m_group.identity.cloudDeviceId;
    return !id.isEmpty() && !id.startsWith(QLatin1StringView(app::kTestDevicePrefix));
}

std::optional<app::Error> DeviceAssigner::refusal() const
{
    const app::CloudIdentity &who = m_group.identity;
    if (namesCloudDevice() || !who.imei.isEmpty() || !who.serial.isEmpty())
        return {};
    return app::Error{app::ErrorCode::InvalidInput,
                      tr("These pushes name no device: they carry neither a device id of the cloud nor an %1.")
                          .arg(identityLabel(m_schema)),
                      tr("Look at them in the log, and at what the cloud sends for this device."),
                      {},
                      {}};
}

void DeviceAssigner::assign(const app::DeviceId &device, const Answer &answer) const
{
    if (const auto refused = refusal())
        answer(tl::unexpected(*refused));
    else
        app::whenDone(m_engine.pushLog().assign(m_group, device), m_receiver, answer);
}

void DeviceAssigner::createAndAssign(const NewDevice &device, const Answer &answer) const
{
    if (const auto refused = refusal()) {
        answer(tl::unexpected(*refused));
        return;
    }
    const app::DeviceId id(device.id);
    const app::PlatformId platform = m_group.platform;
    const QMap<QString, QString> values{{m_schema.identityKey, device.identity}};
    app::Device created;
    created.id = id;
    created.name = device.name;
    created.productId = m_group.productId;
    app::Registry &registry = m_engine.registry();
    QList<Step> steps{[&registry, created] { return registry.createDevice(created); }};
    if (!device.identity.isEmpty())
        steps.append([&registry, id, platform, values] { return registry.saveConfiguration(id, platform, values); });
    steps.append([&registry, id] { return registry.setDeviceEnabled(id, true); });
    steps.append([&registry, id] { return registry.applyConfiguration(id); });
    const DeviceAssigner self = *this;
    run(steps, 0, answer, [self, id, answer] { self.assign(id, answer); });
}

void DeviceAssigner::run(QList<Step> steps, qsizetype done, const Answer &answer,
                         const std::function<void()> &then) const
{
    if (done == steps.size()) {
        then();
        return;
    }
    const DeviceAssigner self = *this;
    app::whenDone(steps.at(done)(), m_receiver, [self, steps, done, answer, then](const app::Result<> &result) {
        if (result) {
            self.run(steps, done + 1, answer, then);
            return;
        }
        app::Error error = result.error();
        if (done > 0 && error.hint.isEmpty())
            error.hint = tr("What was done before stays; put it right on the device's page.");
        answer(tl::unexpected(error));
    });
}

} // namespace ui
