#pragma once

#include "sim/base/clock.h"
#include "sim/ctwing/operation.h"

namespace sim::ctwing {

/// aep_subscribe_north: who gets which pushes. One record for each type.
class SubscriptionApi
{
public:
    SubscriptionApi(Store &store, const Settings &settings, const Clock &clock)
        : m_store(store), m_settings(settings), m_clock(clock)
    {}

    [[nodiscard]] QList<Operation> operations();

    /// As CreateSubscription does, from the same body. The answer.
    [[nodiscard]] Json create(const Product &product, const Json &body);

    [[nodiscard]] Json describe(const Subscription &entry) const;

private:
    [[nodiscard]] Json get(const Call &call) const;
    [[nodiscard]] Json list(const Call &call) const;
    [[nodiscard]] Json remove(const Call &call);

    Store &m_store;
    const Settings &m_settings;
    const Clock &m_clock;
};

} // namespace sim::ctwing
