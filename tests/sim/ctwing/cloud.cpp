#include "sim/ctwing/cloud.h"

#include "sim/ctwing/devicerules.h"

namespace sim::ctwing {

namespace {

Json describeCommands(const Device &device)
{
    Json rows = Json::array();
    for (const Command &command : device.commands) {
        rows.push_back(Json::object({{"commandId", QString::number(command.commandId)},
                                     {"content", command.content},
                                     {"state", static_cast<int>(command.state)},
                                     {"resultCode", command.resultCode}}));
    }
    return rows;
}

} // namespace

Cloud::Cloud(const Settings &settings, const Clock &clock, CallLog &log, Poster &poster)
    : m_pusher(m_store, settings, clock, log, poster), m_fleet(m_store, settings, clock, log, m_pusher),
      m_productApi(m_store), m_deviceApi(m_store, clock, [this](const QString &id) { m_fleet.created(id); }),
      m_nbApi(m_store, clock, [this](const QString &id) { m_fleet.created(id); }),
      m_commandApi(m_store, m_fleet.commands()), m_subscriptionApi(m_store, settings, clock),
      m_gate(m_store, settings, clock, log)
{
    m_gate.add(m_productApi.operations());
    m_gate.add(m_deviceApi.operations());
    m_gate.add(m_nbApi.operations());
    m_gate.add(m_commandApi.operations());
    m_gate.add(m_subscriptionApi.operations());
}

Json Cloud::describe() const
{
    Json products = Json::array();
    for (const auto &[id, product] : m_store.products)
        products.push_back(Json::object({{"productId", id}, {"productName", product.name}}));
    Json devices = Json::array();
    for (const auto &[id, device] : m_store.devices) {
        Json row = ctwing::describe(m_store, device);
        row["behaviour"] = toText(device.meter.behaviour);
        row["values"] = device.meter.values();
        row["commands"] = describeCommands(device);
        row["commandsDelivered"] = device.meter.commands();
        devices.push_back(row);
    }
    Json subscriptions = Json::array();
    for (const Subscription &entry : m_store.subscriptions)
        subscriptions.push_back(m_subscriptionApi.describe(entry));
    return Json::object({{"products", products},
                         {"devices", devices},
                         {"subscriptions", subscriptions},
                         {"receivers", m_pusher.describe()}});
}

} // namespace sim::ctwing
