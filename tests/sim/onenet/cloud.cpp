#include "sim/onenet/cloud.h"

namespace sim::onenet {

namespace {

Json describeCached(const Device &device)
{
    Json rows = Json::array();
    for (const CachedCommand &command : device.cached) {
        rows.push_back(Json::object({{"uuid", command.uuid},
                                     {"action", describe(command.action)},
                                     {"sendStatus", static_cast<int>(command.status)},
                                     {"confirmStatus", orNull(command.confirmStatus)}}));
    }
    return rows;
}

Json describeDevice(const Device &device)
{
    return Json::object({{"did", device.did},
                         {"productId", device.productId},
                         {"name", device.name},
                         {"imei", device.imei},
                         {"imsi", device.imsi},
                         {"status", device.status},
                         {"behaviour", toText(device.meter.behaviour)},
                         {"values", device.meter.values()},
                         {"reboots", device.meter.reboots()},
                         {"cached", describeCached(device)},
                         {"commandsDelivered", device.meter.commands()}});
}

} // namespace

Cloud::Cloud(const Settings &settings, const Clock &clock, CallLog &log, Poster &poster)
    : m_pusher(m_store, settings, clock, log, poster), m_fleet(m_store, settings, clock, log, m_pusher),
      m_classicApi(m_store, clock, [this](qint64 did) { m_fleet.created(did); }), m_currentApi(m_store, clock, m_fleet),
      m_nbApi(m_store, log, m_fleet.radio()), m_cacheApi(m_store, clock, m_fleet.cache()),
      m_thingModelApi(m_store, settings, clock, log, m_fleet, m_pusher), m_gate(m_store, clock, log)
{
    m_gate.add(m_classicApi.operations());
    m_gate.add(m_currentApi.operations());
    m_gate.add(m_nbApi.operations());
    m_gate.add(m_cacheApi.operations());
    m_gate.add(m_thingModelApi.operations());
}

Json Cloud::describe() const
{
    Json products = Json::array();
    for (const auto &[id, product] : m_store.products)
        products.push_back(Json::object({{"productId", id}, {"name", product.name}}));
    Json devices = Json::array();
    for (const auto &[did, device] : m_store.devices)
        devices.push_back(describeDevice(device));
    return Json::object({{"products", products}, {"devices", devices}, {"receivers", m_pusher.describe()}});
}

} // namespace sim::onenet
