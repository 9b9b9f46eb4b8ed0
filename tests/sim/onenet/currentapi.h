#pragma once

#include "sim/base/clock.h"
#include "sim/onenet/fleet.h"
#include "sim/onenet/operation.h"

namespace sim::onenet {

/// /device of iot-api.heclouds.com.
class CurrentApi
{
public:
    CurrentApi(Store &store, const Clock &clock, Fleet &fleet) : m_store(store), m_clock(clock), m_fleet(fleet) {}

    [[nodiscard]] QList<Operation> operations();

private:
    [[nodiscard]] QList<Operation> lookups();
    [[nodiscard]] QList<Operation> changes();
    [[nodiscard]] Outcome create(const Call &call);
    [[nodiscard]] Outcome detail(const Call &call);
    [[nodiscard]] Outcome list(const Call &call);
    [[nodiscard]] Outcome enable(const Call &call);
    [[nodiscard]] Outcome remove(const Call &call);
    [[nodiscard]] Outcome presence(const Call &call);

    Store &m_store;
    const Clock &m_clock;
    Fleet &m_fleet;
};

/// The device that `product_id` and `device_name` of the query or the body name, within the caller's reach; as the
/// error an outcome.
[[nodiscard]] tl::expected<Device *, Outcome> namedDevice(Store &store, const Call &call);

} // namespace sim::onenet
