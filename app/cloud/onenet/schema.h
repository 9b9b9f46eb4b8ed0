#pragma once

#include "app/cloud/platform.h"

namespace app::onenet {

/// The docking dialog of 移动OneNet (jetlinks.md 10.4): its known fields in order, ours behind 高级.
[[nodiscard]] FormSchema dockingSchema();

/// What a device has for OneNET (jetlinks.md 4.5). A device of today's platform may have a name instead of an IMEI.
[[nodiscard]] DeviceSchema deviceSchema();

} // namespace app::onenet
