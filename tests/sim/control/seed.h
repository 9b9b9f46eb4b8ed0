#pragma once

#include "sim/ctwing/store.h"
#include "sim/onenet/store.h"

namespace sim {

/// What is there without --products: three products at AEP and OneNET's two kinds, three devices each.
[[nodiscard]] Json defaultSeed();

/// Fills both stores from a description (docs/simulator.md). What is wrong with it, or nothing.
[[nodiscard]] std::optional<QString> sow(const Json &seed, ctwing::Store &ctwing, onenet::Store &onenet, qint64 nowMs);

} // namespace sim
