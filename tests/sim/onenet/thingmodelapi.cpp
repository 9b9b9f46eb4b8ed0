#include "sim/onenet/thingmodelapi.h"

#include "sim/onenet/currentapi.h"
#include "sim/onenet/messages.h"
#include "sim/onenet/thingmodel.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::onenet {

namespace {

constexpr int kDeviceTimeoutMs = 10000;
constexpr int kDeviceRefused = 400;

const Field kProduct{"product_id"};
const Field kName{"device_name"};

Outcome invalid(const QString &why)
{
    return {.code = CurrentInvalid, .text = why};
}

/// The device's own answer, inside the platform's.
Json deviceReply(const QString &id, const std::optional<QString> &refusal)
{
    return Json::object(
        {{"id", id}, {"code", refusal ? kDeviceRefused : 200}, {"msg", refusal.value_or(u"success"_s)}});
}

bool areKnown(const Json &params, Access access)
{
    const QList<Trait> traits = traitsOf(access);
    return !params.empty() && std::all_of(params.items().begin(), params.items().end(), [&](const auto &entry) {
        return std::any_of(traits.begin(), traits.end(), [&](const Trait &trait) {
            return trait.isWritable && trait.identifier == QString::fromStdString(entry.key());
        });
    });
}

} // namespace

ThingModelApi::ThingModelApi(Store &store, const Settings &settings, const Clock &clock, CallLog &log, Fleet &fleet,
                             Pusher &pusher, QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings), m_clock(clock), m_log(log), m_fleet(fleet),
      m_pusher(pusher)
{}

QList<Operation> ThingModelApi::operations()
{
    const QList<Field> setBody{kProduct, kName, {"params", FieldType::Object}};
    return queries() + QList<Operation>{
                           {.name = "SetDeviceProperty",
                            .method = "POST",
                            .path = "/thingmodel/set-device-property",
                            .style = Style::Current,
                            .body = setBody,
                            .answer = [this](const Call &call, const Finish &finish) { setProperty(call, finish); }},
                           {.name = "SetDeviceDesiredProperty",
                            .method = "POST",
                            .path = "/thingmodel/set-device-desired-property",
                            .style = Style::Current,
                            .body = setBody,
                            .answer = atOnce([this](const Call &call) { return setDesired(call); })},
                           {.name = "CallService",
                            .method = "POST",
                            .path = "/thingmodel/call-service",
                            .style = Style::Current,
                            .body = {kProduct, kName, {"identifier"}, {"params", FieldType::Object}},
                            .answer = [this](const Call &call, const Finish &finish) { callService(call, finish); }},
                       };
}

QList<Operation> ThingModelApi::queries()
{
    return {
        {.name = "QueryDeviceProperty",
         .method = "GET",
         .path = "/thingmodel/query-device-property",
         .style = Style::Current,
         .query = {kProduct, kName},
         .answer = atOnce([this](const Call &call) { return latest(call); })},
        {.name = "QueryDevicePropertyHistory",
         .method = "GET",
         .path = "/thingmodel/query-device-property-history",
         .style = Style::Current,
         .query = {kProduct,
                   kName,
                   {"identifier"},
                   {"start_time", FieldType::Integer},
                   {"end_time", FieldType::Integer},
                   {"sort", FieldType::Text, false},
                   {"offset", FieldType::Integer, false},
                   {"limit", FieldType::Integer, false}},
         .answer = atOnce([this](const Call &call) { return history(call); })},
        {.name = "QueryThingModel",
         .method = "GET",
         .path = "/thingmodel/query-thing-model",
         .style = Style::Current,
         .query = {kProduct},
         .answer = atOnce([this](const Call &call) { return model(call); })},
    };
}

void ThingModelApi::setProperty(const Call &call, const Finish &finish)
{
    const auto device = namedDevice(m_store, call);
    if (!device) {
        finish(device.error());
        return;
    }
    const Access access = m_store.product((*device)->productId)->access;
    const Json params = call.body["params"];
    if (!areKnown(params, access)) {
        finish(invalid(u"params holds identifiers of writable properties"_s));
        return;
    }
    const QString id = QString::number(m_nextRequest++);
    reach((*device)->did, Json::object({{"set", params}}),
          [=, this](Device &reached) {
              const bool refuses = reached.meter.behaviour == Behaviour::Refuse;
              const auto refusal = refuses ? std::optional(u"refused"_s) : setValues(reached, access, params);
              finish(good(deviceReply(id, refusal)));
              if (!refusal)
                  m_fleet.report(reached, params);
          },
          finish);
}

Outcome ThingModelApi::setDesired(const Call &call)
{
    const auto device = namedDevice(m_store, call);
    if (!device)
        return device.error();
    if (!areKnown(call.body["params"], m_store.product((*device)->productId)->access))
        return invalid(u"params holds identifiers of writable properties"_s);
    m_log.command("onenet", "accepted", (*device)->label());
    (*device)->desired.update(call.body["params"]);
    return {};
}

Outcome ThingModelApi::latest(const Call &call)
{
    const auto device = namedDevice(m_store, call);
    if (!device)
        return device.error();
    Json rows = Json::array();
    for (const Trait &trait : traitsOf(m_store.product((*device)->productId)->access)) {
        Json row = Json::object({{"identifier", trait.identifier},
                                 {"name", trait.name},
                                 {"data_type", trait.dataType},
                                 {"access_mode", trait.isWritable ? "读写" : "只读"}});
        const auto samples = (*device)->samples.find(trait.identifier);
        if (samples != (*device)->samples.end()) {
            row["time"] = samples->second.back().time;
            row["value"] = valueText(samples->second.back().value);
        }
        rows.push_back(row);
    }
    return good(rows);
}

Outcome ThingModelApi::history(const Call &call)
{
    const auto device = namedDevice(m_store, call);
    if (!device)
        return device.error();
    const int offset = call.number("offset").value_or(0);
    const int limit = call.number("limit").value_or(100);
    if (offset < 0 || limit < 1 || limit > 100)
        return invalid(u"offset starts at 0, limit is 1 to 100"_s);
    const qint64 from = call.request.queryValue("start_time").toLongLong();
    const qint64 to = call.request.queryValue("end_time").toLongLong();
    Json rows = Json::array();
    for (const Sample &sample : (*device)->samples[call.query("identifier")]) {
        if (sample.time >= from && sample.time <= to)
            rows.push_back(Json::object({{"time", sample.time}, {"value", valueText(sample.value)}}));
    }
    if (call.query("sort") == "DESC"_L1)
        std::reverse(rows.begin(), rows.end());
    Json page = Json::array();
    for (size_t i = static_cast<size_t>(offset); i < std::min(rows.size(), static_cast<size_t>(offset + limit)); ++i)
        page.push_back(rows[i]);
    return good(Json::object({{"list", page}}));
}

void ThingModelApi::callService(const Call &call, const Finish &finish)
{
    const auto device = namedDevice(m_store, call);
    if (!device) {
        finish(device.error());
        return;
    }
    const Service *service = serviceNamed(text(call.body, "identifier"));
    if (!service || m_store.product((*device)->productId)->access != Access::OneJson) {
        finish(invalid(u"the product has no such service"_s));
        return;
    }
    const Json params = call.body["params"];
    if (!integer(params, service->input)) {
        finish(
            {.code = ServiceInputMissing, .text = u"the input %1 is missing"_s.arg(QLatin1StringView(service->input))});
        return;
    }
    const Json command = Json::object({{"service", service->id}, {"params", params}});
    reach((*device)->did, command,
          [=, this](Device &reached) {
              const bool refuses = reached.meter.behaviour == Behaviour::Refuse;
              if (!service->isAsync && (refuses || reached.meter.invoke(u"reboot"_s, params))) {
                  finish({.code = CurrentInvalid, .text = u"the device refused"_s});
                  return;
              }
              finish(service->isAsync ? Outcome{} : good(Json::object({{"ok", 1}})));
              if (service->isAsync)
                  replyLater(reached.did, QString::fromLatin1(service->id), params);
          },
          finish);
}

Outcome ThingModelApi::model(const Call &call)
{
    const QString productId = call.query("product_id");
    const Product *product = m_store.product(productId);
    if (!product || !call.scope.reachesProduct(productId))
        return {.code = CurrentAuthFailed, .text = u"auth failed"_s};
    return good(thingModel(product->access));
}

void ThingModelApi::reach(qint64 did, const Json &command, const std::function<void(Device &)> &done,
                          const Finish &finish)
{
    const Device *device = m_store.device(did);
    if (!device->isReachable()) {
        finish({.code = CurrentOffline, .text = u"the device is offline"_s});
        return;
    }
    m_log.command("onenet", "accepted", device->label());
    QTimer::singleShot(m_clock.waitMs(m_settings.radioMs), this, [=, this] {
        Device *reached = m_store.device(did);
        if (reached && reached->isReachable()) {
            reached->meter.took(command);
            m_log.command("onenet", "delivered", reached->label());
        }
        if (reached && reached->isReachable() && reached->meter.behaviour != Behaviour::Silent) {
            done(*reached);
            return;
        }
        QTimer::singleShot(m_clock.waitMs(kDeviceTimeoutMs), this,
                           [finish] { finish({.code = CurrentTimeout, .text = u"the device gave no answer"_s}); });
    });
}

void ThingModelApi::replyLater(qint64 did, const QString &service, const Json &input)
{
    const qint64 sentAt = m_clock.nowMs();
    const QString id = QString::number(m_nextRequest++);
    QTimer::singleShot(m_clock.waitMs(m_settings.radioMs), this, [=, this] {
        const Device *device = m_store.device(did);
        if (device)
            m_pusher.push(device->productId, serviceReply(*device, id, service, input, Json::object({{"ok", 1}}),
                                                          sentAt, m_clock.nowMs()));
    });
}

} // namespace sim::onenet
