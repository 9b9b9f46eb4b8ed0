#pragma once

#include "sim/onenet/operation.h"

#include <tl/expected.hpp>

namespace sim::onenet {

/// The parameters of the query that all LwM2M calls of a kind have.
[[nodiscard]] QList<Field> addressFields(Action::Kind kind);
[[nodiscard]] QList<Field> bodyFields(Action::Kind kind);

/// The device that the call addresses by `imei`; as the error an outcome with errno 1 when the key does not fit it.
[[nodiscard]] tl::expected<Device *, Outcome> addressed(Store &store, const Call &call);

/// The action that the call describes, checked against the limits of the API.
[[nodiscard]] tl::expected<Action, Outcome> actionOf(const Call &call, Action::Kind kind);

/// The `timeout`, 25 without one.
[[nodiscard]] tl::expected<int, Outcome> timeoutOf(const Call &call);

} // namespace sim::onenet
