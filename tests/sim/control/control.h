#pragma once

#include "sim/base/calllog.h"
#include "sim/base/faults.h"
#include "sim/base/settings.h"
#include "sim/control/route.h"

namespace sim {

/// The port that tests and people work the simulator from: JSON in, JSON out (docs/simulator.md).
class Control
{
public:
    /// What /state shows and what a change of the settings touches.
    struct Hooks
    {
        std::function<Json()> state{};
        std::function<void()> settingsChanged{};
    };

    Control(Settings &settings, FaultPlan &faults, CallLog &log, Hooks hooks);

    void add(const QList<Route> &routes) { m_routes += routes; }

    void handle(const Request &request, const Answer &answer);

private:
    [[nodiscard]] QList<Route> readers();
    [[nodiscard]] QList<Route> changes();
    [[nodiscard]] Reply changeSettings(const Json &body);
    [[nodiscard]] Reply addFault(const Json &body);

    Settings &m_settings;
    FaultPlan &m_faults;
    CallLog &m_log;
    Hooks m_hooks;
    QList<Route> m_routes;
};

} // namespace sim
