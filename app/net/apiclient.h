#pragma once

#include "app/net/clock.h"
#include "app/net/httptransport.h"
#include "app/net/retryrules.h"

#include <functional>
#include <memory>

namespace app {

class CallQueue;

/// A call of a client. Values, but for the signer.
struct ApiCall
{
    HttpCall http{};
    /// It may go out twice: it changes nothing, or it carries a key by which the cloud knows the second one.
    bool isRepeatable = false;
    /// Run right before each attempt, on the client's thread: sets what depends on the time, such as a signature.
    /// \a nowMs: epoch milliseconds, our clock.
    std::function<void(HttpCall &call, qint64 nowMs)> sign{};
};

struct ApiLimits
{
    RetryRules retry{};
    qint64 deadlineMs = 60'000;   ///< For a call as a whole: its turn, its attempts and the waits between them.
    double callsPerSecond = 10.0; ///< Attempts, on average; 0: no limit.
    int burst = 10;
    int atOnce = 4;       ///< Calls out at one time.
    int maxWaiting = 256; ///< Calls that wait for their turn.

    friend bool operator==(const ApiLimits &, const ApiLimits &) = default;
};

/// What a client counts, for the page of a docking and the metrics.
struct ApiCounts
{
    quint64 attempts = 0;
    quint64 repeats = 0;
    quint64 failures = 0; ///< Calls that ended with an error.
    int running = 0;
    int waiting = 0;

    friend bool operator==(const ApiCounts &, const ApiCounts &) = default;
};

/// The calls of one docking to its cloud: so many at once and per second, repeated where that is safe, each ended in
/// bounded time. Lives on one engine thread; one calls it there and takes results with whenDone.
///
/// Repeated are calls that are marked so, after passing faults (isPassing) and after 429, 502, 503 and 504, no sooner
/// than Retry-After asks for. After a 429 no call of the client goes out before that. When the attempts or the time are
/// used up the future holds the last answer or error as it was.
class ApiClient
{
public:
    /// \a transport and \a clock must outlive it. \a random gives numbers from [0, 1); the system's when empty.
    ApiClient(HttpTransport &transport, Clock &clock, const ApiLimits &limits, std::function<double()> random = {});
    /// Ends every call with ErrorCode::Cancelled, those that are out as well.
    ~ApiClient();
    ApiClient(const ApiClient &) = delete;
    ApiClient &operator=(const ApiClient &) = delete;

    /// An answer of any status, or why there is none: the transport's errors, Busy when too many wait already, Timeout
    /// when its turn did not come in time, Cancelled. \a cancel may be null.
    [[nodiscard]] QFuture<Result<HttpResponse>> send(const ApiCall &call, const CancelPtr &cancel);

    [[nodiscard]] ApiCounts counts() const;

private:
    std::unique_ptr<CallQueue> m_queue;
};

} // namespace app
