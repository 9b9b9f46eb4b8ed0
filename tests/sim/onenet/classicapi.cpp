#include "sim/onenet/classicapi.h"

#include "sim/onenet/devicerules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::onenet {

namespace {

constexpr int kDefaultPage = 30;
constexpr int kMostPerPage = 100;
constexpr int kMostPages = 10000;
constexpr qsizetype kMostStates = 1000;

const QList<Field> kDeviceBody{{"title"},
                               {"protocol"},
                               {"auth_info", FieldType::Object},
                               {"desc", FieldType::Text, false},
                               {"tags", FieldType::List, false},
                               {"location", FieldType::Object, false},
                               {"private", FieldType::Boolean, false},
                               {"other", FieldType::Object, false},
                               {"obsv", FieldType::Boolean, false},
                               {"psk", FieldType::Text, false},
                               {"auth", FieldType::Text, false},
                               {"chip", FieldType::Integer, false}};

QList<Field> optional(QList<Field> fields)
{
    for (Field &field : fields)
        field.required = false;
    return fields;
}

Json brief(const Device &device)
{
    return Json::object({{"id", QString::number(device.did)},
                         {"title", device.name},
                         {"desc", device.description},
                         {"online", device.status == 1},
                         {"create_time", spacedTime(device.createTime)},
                         {"observe_status", device.isObserved}});
}

Json whole(const Device &device)
{
    Json row = brief(device);
    row["protocol"] = "LWM2M";
    row["auth_info"] = Json::object({{device.imei.toStdString(), device.imsi}});
    row["obsv"] = device.isObserved;
    row["private"] = device.isPrivate;
    row["tags"] = device.tags;
    if (!device.location.is_null())
        row["location"] = device.location;
    if (!device.other.is_null())
        row["other"] = device.other;
    row["datastreams"] = Json::array();
    for (const auto &[stream, samples] : device.samples)
        row["datastreams"].push_back(Json::object({{"id", stream}, {"current_value", samples.back().value}}));
    return row;
}

/// Takes over what the body of a creation or a change names.
void apply(Device &device, const Json &body)
{
    if (member(body, "title"))
        device.name = text(body, "title");
    if (member(body, "desc"))
        device.description = text(body, "desc");
    if (member(body, "psk"))
        device.psk = text(body, "psk");
    if (member(body, "auth"))
        device.authCode = text(body, "auth");
    if (member(body, "obsv"))
        device.isObserved = isTrue(body, "obsv");
    if (member(body, "private"))
        device.isPrivate = isTrue(body, "private");
    for (const auto &[name, place] : {std::pair{"tags", &device.tags}, std::pair{"location", &device.location},
                                      std::pair{"other", &device.other}}) {
        if (const Json *value = member(body, name))
            *place = *value;
    }
}

Outcome noDevice()
{
    return {.code = NoSuchDevice, .text = u"device not found"_s};
}

} // namespace

ClassicApi::ClassicApi(Store &store, const Clock &clock, std::function<void(qint64)> created)
    : m_store(store), m_clock(clock), m_created(std::move(created))
{}

QList<Operation> ClassicApi::operations()
{
    return lookups() + changes();
}

QList<Operation> ClassicApi::lookups()
{
    const auto text = [](const char *name) { return Field{name, FieldType::Text, false}; };
    return {
        {.name = "GetDevice", .method = "GET", .path = "/devices/{}", .answer = atOnce([this](const Call &call) {
                                                                          return detail(call);
                                                                      })},
        {.name = "GetDeviceByImei",
         .method = "GET",
         .path = "/devices/getbyimei",
         .query = {{"imei"}},
         .answer = atOnce([this](const Call &call) { return byImei(call); })},
        {.name = "ListDevices",
         .method = "GET",
         .path = "/devices",
         .query = {text("key_words"),
                   text("auth_info"),
                   text("tag"),
                   {"online", FieldType::Boolean, false},
                   {"private", FieldType::Boolean, false},
                   {"page", FieldType::Integer, false},
                   {"per_page", FieldType::Integer, false},
                   text("device_id"),
                   text("begin"),
                   text("end")},
         .answer = atOnce([this](const Call &call) { return list(call); })},
        {.name = "GetDeviceStates",
         .method = "GET",
         .path = "/devices/status",
         .query = {{"devIds"}},
         .answer = atOnce([this](const Call &call) { return states(call); })},
    };
}

QList<Operation> ClassicApi::changes()
{
    return {
        {.name = "CreateDevice",
         .method = "POST",
         .path = "/devices",
         .body = kDeviceBody,
         .answer = atOnce([this](const Call &call) { return create(call); })},
        {.name = "UpdateDevice",
         .method = "PUT",
         .path = "/devices/{}",
         .body = optional(kDeviceBody),
         .answer = atOnce([this](const Call &call) { return update(call); })},
        {.name = "DeleteDevice", .method = "DELETE", .path = "/devices/{}", .answer = atOnce([this](const Call &call) {
                                                                                return remove(call);
                                                                            })},
    };
}

Outcome ClassicApi::create(const Call &call)
{
    const auto identity = classicIdentity(call.body);
    if (!identity)
        return {.code = InvalidParameter, .text = identity.error()};
    if (m_store.deviceByImei(identity->imei))
        return {.code = DeviceExists, .text = u"the device exists already"_s};
    Device device{.productId = call.scope.productId, .imei = identity->imei, .imsi = identity->imsi};
    apply(device, call.body);
    device.createTime = m_clock.nowMs();
    const Device &added = m_store.addDevice(device);
    m_created(added.did);
    Json data = Json::object({{"device_id", QString::number(added.did)}});
    if (!added.psk.isEmpty())
        data["psk"] = added.psk;
    return good(data);
}

Outcome ClassicApi::detail(const Call &call)
{
    const Device *device = deviceOf(call);
    return device ? good(whole(*device)) : noDevice();
}

Outcome ClassicApi::byImei(const Call &call)
{
    const Device *device = m_store.deviceByImei(call.query("imei"));
    return device && call.scope.reaches(*device) ? good(brief(*device)) : noDevice();
}

Outcome ClassicApi::list(const Call &call)
{
    const int page = call.number("page").value_or(1);
    const int size = call.number("per_page").value_or(kDefaultPage);
    const QString ids = call.query("device_id");
    if (page < 1 || page > kMostPages || size < 1 || size > kMostPerPage || ids.count(u',') >= kMostPerPage)
        return {.code = LimitBroken, .text = u"page is 1 to 10000, per_page 1 to 100, at most 100 device_id"_s};
    const ListFilter filter = listFilter(call);
    Json rows = Json::array();
    int total = 0;
    for (const auto &[did, device] : m_store.devices) {
        if (!call.scope.reaches(device) || !fits(device, filter))
            continue;
        if (++total > (page - 1) * size && total <= page * size)
            rows.push_back(whole(device));
    }
    return good(Json::object({{"total_count", total}, {"page", page}, {"per_page", size}, {"devices", rows}}));
}

Outcome ClassicApi::states(const Call &call)
{
    const QStringList ids = call.query("devIds").split(u',');
    if (ids.size() > kMostStates)
        return {.code = LimitBroken, .text = u"at most 1000 devIds"_s};
    Json rows = Json::array();
    for (const QString &id : ids) {
        const Device *device = m_store.device(id.toLongLong());
        if (device && call.scope.reaches(*device))
            rows.push_back(Json::object(
                {{"id", QString::number(device->did)}, {"title", device->name}, {"online", device->status == 1}}));
    }
    return good(Json::object({{"total_count", rows.size()}, {"devices", rows}}));
}

Outcome ClassicApi::update(const Call &call)
{
    Device *device = deviceOf(call);
    if (!device)
        return noDevice();
    if (member(call.body, "auth_info")) {
        const auto identity = classicIdentity(call.body);
        if (!identity)
            return {.code = InvalidParameter, .text = identity.error()};
        const Device *other = m_store.deviceByImei(identity->imei);
        if (other && other != device)
            return {.code = DeviceExists, .text = u"another device has that IMEI"_s};
        device->imei = identity->imei;
        device->imsi = identity->imsi;
    }
    apply(*device, call.body);
    return {};
}

Outcome ClassicApi::remove(const Call &call)
{
    const Device *device = deviceOf(call);
    if (!device)
        return noDevice();
    m_store.devices.erase(qint64(device->did));
    return {};
}

Device *ClassicApi::deviceOf(const Call &call)
{
    Device *device = m_store.device(call.arguments.first().toLongLong());
    return device && call.scope.reaches(*device) ? device : nullptr;
}

} // namespace sim::onenet
