#pragma once

#include "app/cloud/platform.h"

namespace app::ctwing {

/// 电信CTWing: China Telecom's AEP platform, receiving its HTTP subscription pushes and calling its northbound API.
[[nodiscard]] Platform create();

} // namespace app::ctwing
