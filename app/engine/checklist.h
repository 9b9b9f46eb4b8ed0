#pragma once

#include "app/engine/dockings.h"
#include "app/storage/stores.h"

namespace app {

/// What stands between a docking record and its first applied push.
[[nodiscard]] Result<Checklist> makeChecklist(Stores &stores, const Clouds &clouds, const PlatformId &platform,
                                              const ProductId &product);

} // namespace app
