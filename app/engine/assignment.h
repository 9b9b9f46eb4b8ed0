#pragma once

#include "context.h"

namespace app {

/// Makes the cloud device whose pushes nobody was found for a device of ours, and asks for its pushes to be decoded
/// again: one short write that is kept as a whole, so that what is left to decode is known after a crash too. Returns
/// how many pushes there are.
[[nodiscard]] Result<qint64> assignGroup(Stores &stores, const EngineContext &context, const UnmatchedGroup &group,
                                         const DeviceId &device);

} // namespace app
