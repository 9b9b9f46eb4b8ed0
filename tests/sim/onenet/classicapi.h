#pragma once

#include "sim/base/clock.h"
#include "sim/onenet/operation.h"

namespace sim::onenet {

/// /devices of api.heclouds.com.
class ClassicApi
{
public:
    /// \a created: called for every new device.
    ClassicApi(Store &store, const Clock &clock, std::function<void(qint64 did)> created);

    [[nodiscard]] QList<Operation> operations();

private:
    [[nodiscard]] QList<Operation> lookups();
    [[nodiscard]] QList<Operation> changes();
    [[nodiscard]] Outcome create(const Call &call);
    [[nodiscard]] Outcome detail(const Call &call);
    [[nodiscard]] Outcome byImei(const Call &call);
    [[nodiscard]] Outcome list(const Call &call);
    [[nodiscard]] Outcome states(const Call &call);
    [[nodiscard]] Outcome update(const Call &call);
    [[nodiscard]] Outcome remove(const Call &call);
    [[nodiscard]] Device *deviceOf(const Call &call);

    Store &m_store;
    const Clock &m_clock;
    std::function<void(qint64 did)> m_created;
};

} // namespace sim::onenet
