#pragma once

#include "app/cloud/platform.h"

#include <vector>

namespace app {

/// One create() per cloud of the list in CMake, in its order, which is the order of the tabs.
[[nodiscard]] std::vector<Platform> registeredPlatforms();

} // namespace app
