#pragma once

#include "sim/base/clock.h"
#include "sim/ctwing/operation.h"

namespace sim::ctwing {

/// aep_device_management: looking devices up, making, changing and deleting them.
class DeviceApi
{
public:
    /// \a created: called for every new device.
    DeviceApi(Store &store, const Clock &clock, std::function<void(const QString &deviceId)> created);

    [[nodiscard]] QList<Operation> operations();

private:
    [[nodiscard]] QList<Operation> lookups();
    [[nodiscard]] QList<Operation> changes();
    [[nodiscard]] Json list(const Call &call);
    [[nodiscard]] Json get(const Call &call);
    [[nodiscard]] Json create(const Call &call);
    [[nodiscard]] Json update(const Call &call);
    [[nodiscard]] Json remove(const Call &call, const QStringList &deviceIds);
    [[nodiscard]] Json infos(const Call &call);
    [[nodiscard]] Json activeStates(const Call &call);
    [[nodiscard]] Json productByImei(const Call &call);

    Store &m_store;
    const Clock &m_clock;
    std::function<void(const QString &deviceId)> m_created;
};

} // namespace sim::ctwing
