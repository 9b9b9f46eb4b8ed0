#include "callqueue.h"

#include "app/model/worker.h"
#include "callerrors.h"
#include "httpfault.h"
#include "netlog.h"
#include "redaction.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ApiClient)
};

using Outcome = Result<HttpResponse>;

/// What to do after an attempt, for calls that may be repeated.
bool isWorthRepeating(const Outcome &outcome)
{
    return outcome ? isPassingStatus(outcome->status) : isPassing(outcome.error());
}

Outcome noTurn(const PendingCall &call, qint64 deadlineMs)
{
    if (call.lastOutcome)
        return *call.lastOutcome;
    return failCall(
        HttpFault::ConnectTimeout,
        Text::tr("The call to %1 had no turn within %2 s.").arg(hostName(call.call.http.url)).arg(deadlineMs / 1000),
        Text::tr("Too many calls are waiting, or the cloud asked for a pause."),
        logName(call.call.http) + ": not sent, deadline over"_L1);
}

Outcome tooManyWaiting(const HttpCall &call)
{
    return fail(ErrorCode::Busy, Text::tr("Too many calls to %1 are waiting already.").arg(hostName(call.url)),
                {.hint = Text::tr("Try again in a moment."), .detail = logName(call) + ": queue full"_L1});
}

Outcome cancelled(const HttpCall &call)
{
    return CallErrors(call, {}).cancelled();
}

/// The errors of the transport name the call themselves.
QString describe(const HttpCall &call, const Outcome &outcome)
{
    return outcome ? u"%1: HTTP status %2"_s.arg(logName(call)).arg(outcome->status) : outcome.error().detail;
}

void conclude(PendingCall &call, const Outcome &outcome)
{
    QObject::disconnect(call.cancelConnection);
    if (call.ofAttempt)
        call.ofAttempt->request();
    call.promise.addResult(outcome);
    call.promise.finish();
}

} // namespace

CallQueue::CallQueue(HttpTransport &transport, Clock &clock, const ApiLimits &limits, std::function<double()> random)
    : m_transport(transport), m_clock(clock), m_limits(limits), m_random(std::move(random)),
      m_rate(limits.callsPerSecond, limits.burst), m_pausedUntilMs(clock.nowMs()),
      m_context(std::make_unique<QObject>())
{
    if (!m_random)
        m_random = [] { return QRandomGenerator::global()->generateDouble(); };
}

CallQueue::~CallQueue()
{
    m_context.reset();
    for (const CallPtr &call : std::exchange(m_calls, {}))
        finish(call, cancelled(call->call.http));
}

QFuture<Outcome> CallQueue::send(const ApiCall &call, const CancelPtr &cancel)
{
    if (!m_context || (cancel && cancel->isRequested()))
        return readyFuture(cancelled(call.http));
    auto pending = std::make_shared<PendingCall>();
    pending->call = call;
    pending->notBeforeMs = m_clock.nowMs();
    pending->deadlineMs = pending->notBeforeMs + m_limits.deadlineMs;
    pending->promise.start();
    const QFuture<Outcome> future = pending->promise.future();
    m_calls.push_back(pending);
    watchCancel(pending, cancel);
    const QPointer<QObject> alive(m_context.get());
    pump();
    if (alive && pending->state == PendingCall::State::Waiting &&
        countOf(PendingCall::State::Waiting) > m_limits.maxWaiting)
        finish(pending, tooManyWaiting(call.http));
    return future;
}

void CallQueue::watchCancel(const CallPtr &call, const CancelPtr &cancel)
{
    if (!cancel)
        return;
    call->cancelConnection = QObject::connect(cancel.get(), &Cancel::requested, m_context.get(), [this, call] {
        if (isPending(call))
            finish(call, cancelled(call->call.http));
    });
}

ApiCounts CallQueue::counts() const
{
    ApiCounts counts = m_counts;
    counts.running = countOf(PendingCall::State::Running);
    counts.waiting = countOf(PendingCall::State::Waiting);
    return counts;
}

int CallQueue::countOf(PendingCall::State state) const
{
    return static_cast<int>(
        std::count_if(m_calls.begin(), m_calls.end(), [&](const CallPtr &call) { return call->state == state; }));
}

bool CallQueue::isPending(const CallPtr &call) const
{
    return std::find(m_calls.begin(), m_calls.end(), call) != m_calls.end();
}

/// Starts what may start and gives up what waited too long. Whoever is told of an end may destroy the client, so that
/// comes last.
void CallQueue::pump()
{
    const qint64 now = m_clock.nowMs();
    const std::vector<CallPtr> overdue = takeOverdue(now);
    while (now >= m_pausedUntilMs && countOf(PendingCall::State::Running) < m_limits.atOnce) {
        const CallPtr next = nextDue(now);
        if (!next || !m_rate.take(now))
            break;
        start(next, now);
    }
    arm(now);
    m_counts.failures += overdue.size();
    for (const qint64 deadline = m_limits.deadlineMs; const CallPtr &call : overdue)
        conclude(*call, noTurn(*call, deadline));
}

std::vector<CallPtr> CallQueue::takeOverdue(qint64 now)
{
    std::vector<CallPtr> overdue;
    for (const CallPtr &call : m_calls)
        if (call->state == PendingCall::State::Waiting && now >= call->deadlineMs)
            overdue.push_back(call);
    std::erase_if(
        m_calls, [&](const CallPtr &call) { return std::find(overdue.begin(), overdue.end(), call) != overdue.end(); });
    return overdue;
}

CallPtr CallQueue::nextDue(qint64 now) const
{
    const auto due = std::find_if(m_calls.begin(), m_calls.end(), [&](const CallPtr &call) {
        return call->state == PendingCall::State::Waiting && call->notBeforeMs <= now;
    });
    return due == m_calls.end() ? nullptr : *due;
}

void CallQueue::start(const CallPtr &call, qint64 now)
{
    call->state = PendingCall::State::Running;
    call->ofAttempt = std::make_shared<Cancel>();
    ++m_counts.attempts;
    if (++call->attempts > 1)
        ++m_counts.repeats;
    HttpCall http = call->call.http;
    http.timeoutMs = static_cast<int>(std::min<qint64>(http.timeoutMs, call->deadlineMs - now));
    if (call->call.sign)
        call->call.sign(http, m_clock.wallMs());
    whenDone(m_transport.send(http, call->ofAttempt), m_context.get(),
             [this, call](const Outcome &outcome) { attemptDone(call, outcome); });
}

void CallQueue::attemptDone(const CallPtr &call, const Outcome &outcome)
{
    if (!isPending(call))
        return;
    call->ofAttempt.reset();
    const auto wait = waitBeforeRepeat(*call, outcome);
    if (!wait)
        return finish(call, outcome);
    qCInfo(lcNet).noquote() << describe(call->call.http, outcome) << "- attempt" << call->attempts << "failed, again in"
                            << *wait << "ms";
    call->state = PendingCall::State::Waiting;
    call->notBeforeMs = m_clock.nowMs() + *wait;
    call->lastOutcome = outcome;
    pump();
}

/// Nothing when that outcome is the last one.
std::optional<qint64> CallQueue::waitBeforeRepeat(const PendingCall &call, const Outcome &outcome)
{
    const qint64 now = m_clock.nowMs();
    qint64 wait = backoffMs(m_limits.retry, call.attempts, m_random());
    if (const auto asked = outcome ? retryAfterMs(*outcome, m_clock.wallMs()) : std::nullopt) {
        // The jitter comes on top: all who were refused together would be back together.
        wait = *asked + std::min(wait, m_limits.retry.firstBackoffMs);
        if (outcome->status == 429)
            m_pausedUntilMs = std::max(m_pausedUntilMs, now + std::min(*asked, m_limits.retry.longestPauseMs));
    }
    if (!call.call.isRepeatable || !isWorthRepeating(outcome) || call.attempts >= m_limits.retry.maxAttempts)
        return std::nullopt;
    return now + wait < call.deadlineMs ? std::optional(wait) : std::nullopt;
}

/// Has pump() called when the next call may start or its time is over.
void CallQueue::arm(qint64 now)
{
    std::optional<qint64> at;
    const bool hasRoom = countOf(PendingCall::State::Running) < m_limits.atOnce;
    const qint64 open = std::max(m_pausedUntilMs, m_rate.readyAtMs(now));
    for (const CallPtr &call : m_calls) {
        if (call->state != PendingCall::State::Waiting)
            continue;
        const qint64 next = hasRoom ? std::min(call->deadlineMs, std::max(open, call->notBeforeMs)) : call->deadlineMs;
        at = std::min(at.value_or(next), next);
    }
    if (!at || (m_wakeAtMs && *m_wakeAtMs <= *at))
        return;
    m_wakeAtMs = at;
    m_clock.after(*at - now, m_context.get(), [this, at] {
        if (m_wakeAtMs == at)
            m_wakeAtMs.reset();
        pump();
    });
}

/// The last thing to do in any function: whoever is told may destroy the client.
void CallQueue::finish(const CallPtr &call, const Outcome &outcome)
{
    std::erase(m_calls, call);
    m_counts.failures += outcome ? 0 : 1;
    if (m_context)
        QMetaObject::invokeMethod(
            m_context.get(), [this] { pump(); }, Qt::QueuedConnection);
    conclude(*call, outcome);
}

} // namespace app
