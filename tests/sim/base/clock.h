#pragma once

#include "sim/base/settings.h"

#include <QDateTime>

#include <algorithm>

namespace sim {

/// The clouds' time.
class Clock
{
public:
    explicit Clock(const Settings &settings) : m_settings(settings) {}

    /// Milliseconds since 1970.
    [[nodiscard]] qint64 nowMs() const { return QDateTime::currentMSecsSinceEpoch() + m_settings.clockOffsetMs; }

    /// How long \a ms of the clouds' time last here; at least 1.
    [[nodiscard]] int waitMs(qint64 ms) const
    {
        const double scaled = static_cast<double>(ms) / m_settings.speed;
        return static_cast<int>(std::clamp(scaled, 1.0, 2.0e9));
    }

private:
    const Settings &m_settings;
};

} // namespace sim
