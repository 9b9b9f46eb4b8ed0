#pragma once

#include "sim/base/meter.h"

namespace sim {

/// What a meter makes of a command.
struct Heard
{
    std::optional<QString> refusal{}; ///< Why it did not do it.
    Json answer{};                    ///< The message that it sends back, of a device that speaks JSON; else null.
};

/// The report of a meter that speaks JSON through a transparent product: a core message of the demo protocol.
[[nodiscard]] Json spokenReport(const Meter &meter, qint64 timestamp);

/// Does what \a bytes say: the JSON of the demo protocol (write, read, invoke). Other bytes are taken and change
/// nothing, as a device does with a command that it does not know.
[[nodiscard]] Heard listen(Meter &meter, const QByteArray &bytes, qint64 timestamp);

} // namespace sim
