#pragma once

#include "sim/base/front.h"
#include "sim/control/control.h"
#include "sim/control/ctwingcontrol.h"
#include "sim/control/dueroscontrol.h"
#include "sim/control/onenetcontrol.h"
#include "sim/http/server.h"

namespace sim {

/// What the command line says.
struct Options
{
    quint16 ctwingPort = 0; ///< 0: the system chooses, here and below.
    quint16 onenetPort = 0;
    quint16 duerosPort = 0;
    quint16 controlPort = 0;
    TlsFiles tls{};
    QString authorityFile{}; ///< PEM; for https receivers.
    Json seed{};
    Settings settings{};
};

/// The clouds, their devices, and the port to work them from.
class Simulator
{
public:
    explicit Simulator(const Options &options);
    Simulator(const Simulator &) = delete;
    Simulator &operator=(const Simulator &) = delete;

    /// Fills the clouds and listens. What is wrong, or nothing.
    [[nodiscard]] std::optional<QString> start();

    /// Ports and credentials, once started.
    [[nodiscard]] Json describe() const;

private:
    [[nodiscard]] Json describeCtwing() const;
    [[nodiscard]] Json describeOnenet() const;
    [[nodiscard]] QString address(quint16 port) const;

    Options m_options;
    Settings m_settings;
    Clock m_clock;
    CallLog m_log;
    FaultPlan m_faults;
    Poster m_poster;
    ctwing::Cloud m_ctwing;
    onenet::Cloud m_onenet;
    dueros::Assistant m_dueros;
    Front m_ctwingFront;
    Front m_onenetFront;
    Front m_duerosFront;
    CtwingControl m_ctwingControl;
    OnenetControl m_onenetControl;
    DuerosControl m_duerosControl;
    Control m_control;
    Server m_ctwingServer;
    Server m_onenetServer;
    Server m_duerosServer;
    Server m_controlServer;
    quint16 m_ctwingPort = 0;
    quint16 m_onenetPort = 0;
    quint16 m_duerosPort = 0;
    quint16 m_controlPort = 0;
};

} // namespace sim
