#include "assignment.h"

#include "rules.h"
#include "try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::PushLog)
};

/// The id that the cloud knows the device by; a test push names none.
QString cloudIdOf(const CloudIdentity &identity)
{
    return identity.cloudDeviceId.startsWith(QLatin1StringView(kTestDevicePrefix)) ? QString() : identity.cloudDeviceId;
}

tl::unexpected<Error> isAnother(const DeviceId &device, const QString &known)
{
    return fail(ErrorCode::Conflict,
                Text::tr("The device %1 is bound to the cloud device %2 already.").arg(device.text(), known),
                {.hint = Text::tr("Unbind it first, or choose another device.")});
}

/// The pushes may be that device's: nothing that is known of it says otherwise.
Result<> checkFits(Stores &stores, const UnmatchedGroup &group, const DeviceEntry &device)
{
    if (device.productId != group.productId) {
        return fail(ErrorCode::Conflict,
                    Text::tr("The device %1 belongs to another product than the pushes.").arg(device.id.text()),
                    {.hint = Text::tr("Choose a device of the product %1.").arg(group.productId.text())});
    }
    const QString platform = group.platform.text();
    const CloudIdentity &who = group.identity;
    const QString identity = device.identities.value(platform);
    const bool isNamed = !who.imei.isEmpty() || !who.serial.isEmpty();
    if (!identity.isEmpty() && isNamed && identity != who.imei && identity != who.serial)
        return isAnother(device.id, identity);
    const QString cloudId = cloudIdOf(who);
    if (cloudId.isEmpty())
        return {};
    const QString known = device.cloudDeviceIds.value(platform);
    if (!known.isEmpty() && known != cloudId)
        return isAnother(device.id, known);
    const auto other = stores.devices.findByCloudId(group.platform, cloudId, device.id);
    if (!other)
        return tl::unexpected(other.error());
    if (other->has_value()) {
        return fail(ErrorCode::Conflict, Text::tr("These pushes are the device %1's already.").arg((*other)->text()),
                    {.hint = Text::tr("Unbind that device first.")});
    }
    return {};
}

/// Without an id of the cloud's, the device gets the IMEI or number that the pushes name.
Result<> nameDevice(Stores &stores, const EngineContext &context, const UnmatchedGroup &group, const DeviceId &id)
{
    const Platform *cloud = context.clouds.find(group.platform);
    if (cloud == nullptr)
        return fail(ErrorCode::NotFound, Text::tr("There is no cloud \"%1\".").arg(group.platform.text()));
    const auto device = stores.devices.find(id);
    if (!device)
        return tl::unexpected(device.error());
    const bool hasIdentity = !group.identity.imei.isEmpty();
    const QString key = hasIdentity ? cloud->info().device.identityKey : QString(kSerialSetting);
    const QString value = hasIdentity ? group.identity.imei : group.identity.serial;
    QMap<QString, QString> values = device->configuration.value(group.platform).values;
    if (const QString saved = values.value(key); !saved.isEmpty() && saved != value)
        return isAnother(id, saved);
    values.insert(key, value);
    APP_TRY(rules::saveConfiguration(stores, context, id, group.platform, values));
    return rules::applyConfiguration(stores, context, id, true);
}

} // namespace

Result<qint64> assignGroup(Stores &stores, const EngineContext &context, const UnmatchedGroup &group,
                           const DeviceId &device)
{
    const QString cloudId = cloudIdOf(group.identity);
    if (cloudId.isEmpty() && group.identity.imei.isEmpty() && group.identity.serial.isEmpty()) {
        return fail(ErrorCode::InvalidInput, Text::tr("These pushes carry no id of a device."),
                    {.hint = Text::tr("They cannot be told from those of other devices.")});
    }
    const auto entry = stores.devices.entry(device);
    if (!entry)
        return tl::unexpected(entry.error());
    APP_TRY(checkFits(stores, group, *entry));
    if (cloudId.isEmpty()) {
        APP_TRY(nameDevice(stores, context, group, device));
    } else {
        DecodeBatch learnt;
        learnt.identities << LearntIdentity{entry->key, group.platform, cloudId};
        APP_TRY(stores.decoding.apply(learnt));
    }
    return stores.decoding.requestGroupRerun(group);
}

} // namespace app
