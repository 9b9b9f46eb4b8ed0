#pragma once

#include "app/cloud/platform.h"
#include "app/storage/records.h"

namespace app {

/// One push on its way through the decoder.
struct DecodeStep
{
    const Push &push;
    DecodeBatch &batch;
    DecodedPush &result;
    const Platform &platform;
    const Docking &docking;
    const AppliedProduct *product = nullptr; ///< Null: it was deleted.
    QStringList notes{};
    int messages = 0;

    /// The worst state wins when one push speaks of several devices.
    void settle(DecodeState state, const QString &reason = {});
};

/// Takes what a push says of a device: brings the device's state and latest values up to it and keeps the message,
/// unless the product's storage policy says that nothing of its devices is kept.
void takeMessage(DecodeStep &step, DeviceEntry &device, DeviceMessage message);

} // namespace app
