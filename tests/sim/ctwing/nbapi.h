#pragma once

#include "sim/base/clock.h"
#include "sim/ctwing/operation.h"

namespace sim::ctwing {

/// aep_nb_device_management: LWM2M devices by IMEI and in batches.
class NbApi
{
public:
    /// \a created: called for every new device.
    NbApi(Store &store, const Clock &clock, std::function<void(const QString &deviceId)> created);

    [[nodiscard]] QList<Operation> operations();

private:
    [[nodiscard]] Json createBatch(const Call &call);
    [[nodiscard]] Json createRow(const Call &call, const Json &row);
    [[nodiscard]] Json cancelBatch(const Call &call);
    [[nodiscard]] Json removeByImei(const Call &call);
    [[nodiscard]] Json getByImei(const Call &call);

    Store &m_store;
    const Clock &m_clock;
    std::function<void(const QString &deviceId)> m_created;
};

} // namespace sim::ctwing
