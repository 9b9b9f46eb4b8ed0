#pragma once

#include "app/net/httptransport.h"

#include <optional>

namespace app {

/// How far a cloud's clock is from ours, by its own word in an answer: server time − middle of sending and answer.
/// Source: CTWing SDKs, GET {base}/echo with the response header x-ag-timestamp (reference/ctwing.md §3.2).
class ClockOffset
{
public:
    /// After that long a measurement is to be repeated.
    static constexpr qint64 kValidMs = 300'000;

    /// \a t0 and \a t1: our clock at sending and at the answer; \a serverMs: what the cloud said. Epoch milliseconds.
    ClockOffset(qint64 t0, qint64 t1, qint64 serverMs);

    /// Reads \a header, decimal epoch milliseconds. Nothing when it is missing, not a number, or no time of this age
    /// (2000 to 2100), such as seconds.
    [[nodiscard]] static std::optional<ClockOffset> from(const HttpResponse &response, QByteArrayView header);

    /// Positive when the cloud's clock is ahead of ours.
    [[nodiscard]] qint64 offsetMs() const { return m_offsetMs; }
    /// The offset may be wrong by as much: half of the time between sending and answer.
    [[nodiscard]] qint64 uncertaintyMs() const { return m_uncertaintyMs; }
    /// What the cloud's clock shows when ours shows \a nowMs. An old offset is better than none.
    [[nodiscard]] qint64 serverTimeMs(qint64 nowMs) const { return nowMs + m_offsetMs; }
    /// False when it is too old, or our clock was set back since.
    [[nodiscard]] bool isFresh(qint64 nowMs) const;

    friend bool operator==(const ClockOffset &, const ClockOffset &) = default;

private:
    qint64 m_measuredAtMs;
    qint64 m_offsetMs;
    qint64 m_uncertaintyMs;
};

} // namespace app
