#pragma once

#include "order.h"

namespace app::onenet {

/// What sending \a order came to, by what came back.
[[nodiscard]] SendOutcome outcomeOf(const Order &order, const Exchange &exchange);

/// Of a command that was not even tried: it cannot be carried, or the settings lack something.
[[nodiscard]] SendOutcome refused(const Error &error);

} // namespace app::onenet
