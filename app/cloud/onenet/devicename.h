#pragma once

#include "app/cloud/cloudapi.h"

namespace app::onenet {

/// The device_name of a device of today's platform: its number (`sn`), which is the same, else the cloud's id, which is
/// OneNET's number of the device where a push or the list has told it. May be empty.
[[nodiscard]] QString deviceNameOf(const CloudDevice &device);

/// What a device is or will be called: its number, else its IMEI, when that may be a device_name (up to 64 letters,
/// digits, _ and -; onenet.md 7.1). Its own name is not asked: it changes, and the calls would lose the device.
[[nodiscard]] QString deviceNameOf(const CloudDeviceDraft &draft);

} // namespace app::onenet
