#pragma once

#include "sim/onenet/cacheapi.h"
#include "sim/onenet/classicapi.h"
#include "sim/onenet/currentapi.h"
#include "sim/onenet/gate.h"
#include "sim/onenet/nbapi.h"
#include "sim/onenet/thingmodelapi.h"

namespace sim::onenet {

/// The simulated OneNET: both generations of its API, its devices and its pushes.
class Cloud
{
public:
    Cloud(const Settings &settings, const Clock &clock, CallLog &log, Poster &poster);
    Cloud(const Cloud &) = delete;
    Cloud &operator=(const Cloud &) = delete;

    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] const Store &store() const { return m_store; }
    [[nodiscard]] Fleet &fleet() { return m_fleet; }
    [[nodiscard]] Gate &gate() { return m_gate; }
    [[nodiscard]] Pusher &pusher() { return m_pusher; }

    /// Products, devices with their cached commands, addresses.
    [[nodiscard]] Json describe() const;

private:
    Store m_store;
    Pusher m_pusher;
    Fleet m_fleet;
    ClassicApi m_classicApi;
    CurrentApi m_currentApi;
    NbApi m_nbApi;
    CacheApi m_cacheApi;
    ThingModelApi m_thingModelApi;
    Gate m_gate;
};

} // namespace sim::onenet
