#pragma once

#include "sim/base/clock.h"
#include "sim/base/json.h"

#include <deque>
#include <map>

namespace sim {

/// What happened, for tests and for whoever looks why a client is refused. Counters since the start or reset().
class CallLog
{
public:
    explicit CallLog(const Clock &clock) : m_clock(clock) {}

    /// A request to \a cloud and how it ended. \a code: the one inside the answer, or the fault in its place.
    void call(const QByteArray &cloud, const QByteArray &operation, int status, const QString &code);

    /// A request was turned away at the gate. \a detail says what was expected and what came.
    void refusal(const QByteArray &cloud, const QByteArray &reason, const QString &detail);

    /// Something that is allowed, but that a client should not do.
    void warning(const QByteArray &cloud, const QByteArray &what);

    /// A fault happened.
    void fault(const QByteArray &cloud, const QByteArray &mode);

    /// \a what: "delivered", "failed", "retried", "dropped", "gaveUp".
    void push(const QByteArray &cloud, const QByteArray &what);

    /// A command for a device: \a what is "accepted" by the cloud or "delivered" to the device.
    void command(const QByteArray &cloud, const QByteArray &what, const QString &device);

    void reset();

    [[nodiscard]] Json counters() const;
    /// The last requests and refusals, oldest first.
    [[nodiscard]] Json recent() const;

private:
    using Counts = std::map<QByteArray, std::map<QByteArray, qint64>>; ///< By group and name.

    void add(const QByteArray &cloud, const QByteArray &group, const QByteArray &name);
    void remember(Json entry);

    const Clock &m_clock;
    std::map<QByteArray, Counts> m_clouds;
    std::deque<Json> m_recent;
};

} // namespace sim
