#pragma once

#include "sim/base/calllog.h"
#include "sim/onenet/operation.h"
#include "sim/onenet/token.h"

namespace sim::onenet {

/// What stands before every operation: credential, then parameters.
class Gate
{
public:
    Gate(Store &store, const Clock &clock, CallLog &log);

    void add(const QList<Operation> &operations) { m_operations += operations; }

    /// "SetDeviceProperty" …; "unknown" for what is no operation.
    [[nodiscard]] QByteArray operationOf(const Request &request) const;

    void answer(const Request &request, const Answer &answer);

private:
    [[nodiscard]] std::pair<const Operation *, QList<QByteArray>> find(const Request &request) const;
    [[nodiscard]] tl::expected<Scope, QString> scopeOf(const Request &request, Style style) const;
    [[nodiscard]] tl::expected<Scope, QString> tokenScope(const QByteArray &token, Style style) const;
    [[nodiscard]] std::optional<QByteArray> keyOf(const QByteArray &resource, Style style) const;
    [[nodiscard]] std::optional<Outcome> checkParameters(const Operation &operation, Call &call);
    [[nodiscard]] Reply noRoute(const Request &request);

    Store &m_store;
    const Clock &m_clock;
    CallLog &m_log;
    QList<Operation> m_operations;
};

} // namespace sim::onenet
