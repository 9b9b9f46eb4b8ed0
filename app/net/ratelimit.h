#pragma once

#include <QtGlobal>

namespace app {

/// A token bucket: \a burst calls at once, \a perSecond on average. Holds no tokens but the time at which it will be
/// full again, so that nothing drifts.
class RateLimit
{
public:
    /// \a perSecond of 0: no limit. \a burst: at least 1.
    RateLimit(double perSecond, int burst);

    /// Takes one token at \a nowMs; false when there is none.
    [[nodiscard]] bool take(qint64 nowMs);
    /// The first millisecond at which take() succeeds.
    [[nodiscard]] qint64 readyAtMs(qint64 nowMs) const;

private:
    qint64 m_intervalUs = 0;
    qint64 m_burstUs = 0;
    qint64 m_fullAtUs = 0;
};

} // namespace app
