#include "clouddevices.h"

#include "try.h"

using namespace Qt::StringLiterals;

namespace app::clouddevices {

Result<CloudDeviceDraft> draftOf(Stores &stores, const EngineContext &context, const Device &device,
                                 const PlatformId &platform)
{
    CloudDeviceDraft draft;
    draft.name = device.name;
    draft.values = device.applied.value(platform).values;
    auto secrets = context.secrets.openAll(stores, SecretKeeper::appliedOwner(device.id, platform));
    if (!secrets)
        return tl::unexpected(secrets.error());
    draft.secrets = std::move(*secrets);
    return draft;
}

CloudDevice knownAs(const EngineContext &context, const Device &device, const PlatformId &platform)
{
    CloudDevice known{.name = device.name};
    known.identity = device.applied.value(platform).values;
    for (const CloudBinding &binding : device.bindings) {
        if (binding.platform != platform)
            continue;
        known.cloudId = binding.cloudDeviceId;
        const Platform *cloud = context.clouds.find(platform);
        if (cloud != nullptr && !binding.key.isEmpty())
            known.identity.insert(cloud->info().device.identityKey, binding.key);
        if (!binding.serial.isEmpty())
            known.identity.insert(kSerialSetting, binding.serial);
    }
    return known;
}

Result<Placed> findOrCreate(CloudDirectory &directory, const CloudDeviceDraft &draft)
{
    auto found = directory.find(draft, {});
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return Placed{**found, false};
    auto made = directory.create(draft, {});
    if (made)
        return Placed{*made, true};
    if (made.error().code != ErrorCode::Conflict)
        return tl::unexpected(made.error());
    found = directory.find(draft, {});
    if (found && *found)
        return Placed{**found, false};
    return tl::unexpected(made.error()); // it is somebody else's
}

Result<> keepCloudId(EngineContext &context, const DeviceId &id, const PlatformId &platform,
                     const QString &cloudDeviceId)
{
    if (cloudDeviceId.isEmpty())
        return {};
    return waited(context.write(Change::Devices, [id, platform, cloudDeviceId](Stores &stores) -> Result<> {
        const auto entry = stores.devices.entry(id);
        if (!entry)
            return tl::unexpected(entry.error());
        if (entry->cloudDeviceIds.value(platform.text()) == cloudDeviceId)
            return {};
        DecodeBatch learnt;
        learnt.identities << LearntIdentity{entry->key, platform, cloudDeviceId};
        return stores.decoding.apply(learnt);
    }));
}

Result<Device> readDevice(EngineContext &context, const DeviceId &id)
{
    return waited(context.storage.read([id](Stores &stores) { return stores.devices.find(id); }));
}

} // namespace app::clouddevices
