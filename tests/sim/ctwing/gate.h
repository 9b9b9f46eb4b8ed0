#pragma once

#include "sim/base/calllog.h"
#include "sim/ctwing/operation.h"

namespace sim::ctwing {

/// What stands before every operation: application, time, version, signature, parameters, product and MasterKey, in
/// this order. The form of its own refusals (HTTP 4xx) is the simulator's: AEP publishes none.
class Gate
{
public:
    Gate(Store &store, const Settings &settings, const Clock &clock, CallLog &log);

    void add(const QList<Operation> &operations) { m_operations += operations; }

    /// "Echo", "QueryDevice" …; "unknown" for what is no operation.
    [[nodiscard]] QByteArray operationOf(const Request &request) const;

    /// The whole answer to \a request.
    [[nodiscard]] Reply answer(const Request &request);

private:
    [[nodiscard]] const Operation *find(const Request &request) const;
    [[nodiscard]] Reply refuse(int status, const QByteArray &reason, const QString &detail);
    [[nodiscard]] std::optional<Reply> checkHead(const Request &request, const Operation &operation);
    [[nodiscard]] std::optional<Reply> checkSignature(const Request &request, const Operation &operation);
    [[nodiscard]] std::optional<Json> checkParameters(const Operation &operation, Call &call);
    [[nodiscard]] std::optional<Json> checkProduct(const Operation &operation, Call &call);
    [[nodiscard]] Reply echo() const;

    Store &m_store;
    const Settings &m_settings;
    const Clock &m_clock;
    CallLog &m_log;
    QList<Operation> m_operations;
};

} // namespace sim::ctwing
