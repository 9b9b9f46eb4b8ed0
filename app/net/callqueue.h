#pragma once

#include "apiclient.h"
#include "ratelimit.h"

#include <QMetaObject>
#include <QPromise>

#include <optional>
#include <vector>

namespace app {

/// A call of an ApiClient between send() and its result.
struct PendingCall
{
    enum class State { Waiting, Running };

    ApiCall call{};
    QMetaObject::Connection cancelConnection{};
    QPromise<Result<HttpResponse>> promise{};
    State state = State::Waiting;
    qint64 notBeforeMs = 0; ///< By Clock::nowMs().
    qint64 deadlineMs = 0;
    int attempts = 0;
    CancelPtr ofAttempt{};                             ///< Ends the attempt that is out.
    std::optional<Result<HttpResponse>> lastOutcome{}; ///< Why it waits for another attempt.
};

using CallPtr = std::shared_ptr<PendingCall>;

/// The calls of an ApiClient, waiting and running.
class CallQueue
{
public:
    CallQueue(HttpTransport &transport, Clock &clock, const ApiLimits &limits, std::function<double()> random);
    ~CallQueue();
    CallQueue(const CallQueue &) = delete;
    CallQueue &operator=(const CallQueue &) = delete;

    [[nodiscard]] QFuture<Result<HttpResponse>> send(const ApiCall &call, const CancelPtr &cancel);
    [[nodiscard]] ApiCounts counts() const;

private:
    int countOf(PendingCall::State state) const;
    bool isPending(const CallPtr &call) const;
    void watchCancel(const CallPtr &call, const CancelPtr &cancel);
    void pump();
    std::vector<CallPtr> takeOverdue(qint64 now);
    CallPtr nextDue(qint64 now) const;
    void start(const CallPtr &call, qint64 now);
    void attemptDone(const CallPtr &call, const Result<HttpResponse> &outcome);
    std::optional<qint64> waitBeforeRepeat(const PendingCall &call, const Result<HttpResponse> &outcome);
    void arm(qint64 now);
    void finish(const CallPtr &call, const Result<HttpResponse> &outcome);

    HttpTransport &m_transport;
    Clock &m_clock;
    ApiLimits m_limits;
    std::function<double()> m_random;
    RateLimit m_rate;
    std::vector<CallPtr> m_calls; ///< In order of send(), waiting and running.
    qint64 m_pausedUntilMs = 0;
    std::optional<qint64> m_wakeAtMs{};
    ApiCounts m_counts;
    std::unique_ptr<QObject> m_context; ///< Null once closing; receives everything, so that nothing comes after it.
};

} // namespace app
