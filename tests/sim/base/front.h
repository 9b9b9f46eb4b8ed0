#pragma once

#include "sim/base/calllog.h"
#include "sim/base/faults.h"

namespace sim {

/// The face of one cloud's API: counts calls and lets faults happen.
class Front
{
public:
    /// What stands behind it.
    struct Api
    {
        std::function<QByteArray(const Request &)> operationOf{};
        Handler answer{};
    };

    Front(const QByteArray &cloud, FaultPlan &faults, CallLog &log, Api api);

    void handle(const Request &request, const Answer &answer);

private:
    QByteArray m_cloud;
    FaultPlan &m_faults;
    CallLog &m_log;
    Api m_api;
};

} // namespace sim
