#pragma once

#include "app/cloud/cloudapi.h"
#include "app/engine/cloudwork.h"
#include "context.h"

namespace app::clouddevices {

/// A device of ours as a cloud is to know it: what is in effect, secrets included. In a reader's transaction.
[[nodiscard]] Result<CloudDeviceDraft> draftOf(Stores &stores, const EngineContext &context, const Device &device,
                                               const PlatformId &platform);
/// The same device as far as we know the cloud's side of it: its id and identity.
[[nodiscard]] CloudDevice knownAs(const EngineContext &context, const Device &device, const PlatformId &platform);

struct Placed
{
    CloudDevice device{};
    bool isNew = false;
};
/// Finds the device at the cloud, or makes it; somebody who makes it at the same moment is no error.
[[nodiscard]] Result<Placed> findOrCreate(CloudDirectory &directory, const CloudDeviceDraft &draft);

/// Keeps the cloud's id of a device of ours. Waits for the disk.
[[nodiscard]] Result<> keepCloudId(EngineContext &context, const DeviceId &id, const PlatformId &platform,
                                   const QString &cloudDeviceId);

/// A reading of one value on the calling thread, which may wait.
[[nodiscard]] Result<Device> readDevice(EngineContext &context, const DeviceId &id);

} // namespace app::clouddevices
