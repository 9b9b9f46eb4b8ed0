#pragma once

#include "app/cloud/cloudapi.h"

namespace app::ctwing {

/// The northbound API of AEP for that docking. The parts share what they learn of clock and product; one call of any of
/// them at a time. \a caller must outlive them.
[[nodiscard]] CloudApi api(const Docking &docking, ApiCaller &caller);

} // namespace app::ctwing
