#pragma once

#include "app/cloud/platform.h"

namespace app::dueros {

/// 小度 DuerOS of Baidu: a smart-home skill that calls us at /dueros, and is told of changes.
[[nodiscard]] Platform create();

} // namespace app::dueros
