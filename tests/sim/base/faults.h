#pragma once

#include "sim/base/json.h"
#include "sim/http/message.h"

#include <QStringList>

namespace sim {

/// One way in which a cloud can fail.
struct Fault
{
    QByteArray mode{};
    QByteArray operation{}; ///< Only for this operation; empty: for any but Echo.
    int remaining = 1;      ///< For how many requests.
    int ms = 3000;          ///< slow: how long an answer takes.
    int retryAfter = 1;     ///< 429 and 503: the seconds in Retry-After; 0: no such header.
};

/// The faults that wait to happen, first told, first done.
class FaultPlan
{
public:
    [[nodiscard]] static QStringList modes();

    /// `{"target":"ctwing","mode":"hang","count":2,"operation":"CreateCommand","ms":3000,"retryAfter":1}`; the first
    /// two are needed. What is wrong with it, or nothing.
    [[nodiscard]] std::optional<QString> add(const Json &described);

    /// The fault for a request of that operation, counted down.
    [[nodiscard]] std::optional<Fault> take(const QByteArray &target, const QByteArray &operation);

    void clear() { m_faults.clear(); }
    [[nodiscard]] Json describe() const;

private:
    QList<std::pair<QByteArray, Fault>> m_faults; ///< With their targets.
};

/// The operation is done before the fault hits.
[[nodiscard]] bool isAfterCommit(const Fault &fault);

/// The answer in place of one, for faults that hit before anything is done.
[[nodiscard]] Reply replyInstead(const Fault &fault);

/// What becomes of the good answer \a reply.
[[nodiscard]] Reply spoilt(const Fault &fault, Reply reply);

} // namespace sim
