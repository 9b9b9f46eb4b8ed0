#pragma once

#include "sim/ctwing/commandapi.h"
#include "sim/ctwing/deviceapi.h"
#include "sim/ctwing/fleet.h"
#include "sim/ctwing/gate.h"
#include "sim/ctwing/nbapi.h"
#include "sim/ctwing/productapi.h"
#include "sim/ctwing/subscriptionapi.h"

namespace sim::ctwing {

/// The simulated AEP: its API, its devices and its pushes.
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
    [[nodiscard]] SubscriptionApi &subscriptions() { return m_subscriptionApi; }

    /// Products, devices with their commands, subscriptions, receivers.
    [[nodiscard]] Json describe() const;

private:
    Store m_store;
    Pusher m_pusher;
    Fleet m_fleet;
    ProductApi m_productApi;
    DeviceApi m_deviceApi;
    NbApi m_nbApi;
    CommandApi m_commandApi;
    SubscriptionApi m_subscriptionApi;
    Gate m_gate;
};

} // namespace sim::ctwing
