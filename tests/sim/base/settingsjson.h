#pragma once

#include "sim/base/json.h"
#include "sim/base/settings.h"

namespace sim {

/// By the names of the members.
[[nodiscard]] Json toJson(const Settings &settings);

/// Takes over the members that \a json, an object, names; all or none. What is wrong, or nothing.
[[nodiscard]] std::optional<QString> apply(Settings &settings, const Json &json);

} // namespace sim
