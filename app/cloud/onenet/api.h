#pragma once

#include "app/cloud/cloudapi.h"

namespace app::onenet {

/// OneNET's API as far as a docking needs it. There are no subscriptions: what is pushed is set up by hand in OneNET's
/// console. \a caller must outlive it.
[[nodiscard]] CloudApi api(const Docking &docking, ApiCaller &caller);

} // namespace app::onenet
