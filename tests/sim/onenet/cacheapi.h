#pragma once

#include "sim/base/clock.h"
#include "sim/onenet/fleet.h"
#include "sim/onenet/operation.h"

namespace sim::onenet {

/// Cached LwM2M commands: …/offline of /nbiot and /nb-iot.
class CacheApi
{
public:
    CacheApi(Store &store, const Clock &clock, Cache &cache) : m_store(store), m_clock(clock), m_cache(cache) {}

    [[nodiscard]] QList<Operation> operations();

private:
    [[nodiscard]] QList<Operation> makers(Style style, const QByteArray &prefix);
    [[nodiscard]] QList<Operation> readers(Style style, const QByteArray &prefix);
    [[nodiscard]] Outcome create(const Call &call, Action::Kind kind);
    [[nodiscard]] Outcome history(const Call &call);
    [[nodiscard]] Outcome one(const Call &call);
    [[nodiscard]] Outcome cancel(const Call &call);
    [[nodiscard]] Outcome cancelAll(const Call &call);

    Store &m_store;
    const Clock &m_clock;
    Cache &m_cache;
};

} // namespace sim::onenet
