#pragma once

#include "app/cloud/platform.h"

namespace app::onenet {

/// 移动OneNet: China Mobile's OneNET, receiving the HTTP pushes of the classic platform and of today's console.
[[nodiscard]] Platform create();

} // namespace app::onenet
