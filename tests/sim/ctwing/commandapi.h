#pragma once

#include "sim/ctwing/commandflow.h"
#include "sim/ctwing/operation.h"

namespace sim::ctwing {

/// aep_device_command, aep_device_command_cancel and aep_device_command_lwm_profile.
class CommandApi
{
public:
    CommandApi(Store &store, CommandFlow &flow) : m_store(store), m_flow(flow) {}

    [[nodiscard]] QList<Operation> operations();

private:
    [[nodiscard]] QList<Operation> makers();
    [[nodiscard]] QList<Operation> cancellers();
    [[nodiscard]] Json create(const Call &call, const char *contentName);
    [[nodiscard]] Json get(const Call &call);
    [[nodiscard]] Json list(const Call &call);
    [[nodiscard]] Json detailList(const Call &call);
    [[nodiscard]] Json cancel(const Call &call);
    [[nodiscard]] Json cancelAll(const Call &call);

    Store &m_store;
    CommandFlow &m_flow;
};

} // namespace sim::ctwing
