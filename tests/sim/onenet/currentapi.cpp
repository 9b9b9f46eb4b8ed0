#include "sim/onenet/currentapi.h"

#include "sim/onenet/devicerules.h"

using namespace Qt::StringLiterals;

namespace sim::onenet {

namespace {

constexpr int kMostPerPage = 100;

const Field kProduct{"product_id"};
const Field kName{"device_name"};

Json describe(const Device &device, Access access)
{
    return Json::object({{"did", QString::number(device.did)},
                         {"pid", device.productId},
                         {"name", device.name},
                         {"desc", device.description},
                         {"status", device.status},
                         {"imei", device.imei},
                         {"imsi", device.imsi},
                         {"psk", device.psk},
                         {"auth_code", device.authCode},
                         {"sec_key", device.secKey},
                         {"access_pt", access == Access::LwM2m ? 4 : 2},
                         {"data_pt", access == Access::LwM2m ? 2 : 1},
                         {"create_time", spacedTime(device.createTime)},
                         {"activate_time", device.activateTime ? Json(spacedTime(*device.activateTime)) : Json("")},
                         {"last_time", device.lastTime ? Json(spacedTime(*device.lastTime)) : Json("")},
                         {"enable_status", device.isEnabled},
                         {"obsv", device.isObserved},
                         {"private", device.isPrivate},
                         {"tags", device.tags}});
}

Outcome noDevice()
{
    return {.code = CurrentNoSuchDevice, .text = u"device not found"_s};
}

Outcome invalid(const QString &why)
{
    return {.code = CurrentInvalid, .text = why};
}

/// A parameter of the query, else of the body.
QString named(const Call &call, const char *name)
{
    const QString inQuery = call.query(name);
    return inQuery.isEmpty() ? text(call.body, name) : inQuery;
}

Outcome unreached()
{
    return {.code = CurrentAuthFailed, .text = u"auth failed"_s};
}

} // namespace

tl::expected<Device *, Outcome> namedDevice(Store &store, const Call &call)
{
    const QString productId = named(call, "product_id");
    if (!call.scope.reachesProduct(productId))
        return tl::unexpected(unreached());
    Device *device = store.deviceByName(productId, named(call, "device_name"));
    if (!device)
        return tl::unexpected(noDevice());
    if (!call.scope.reaches(*device))
        return tl::unexpected(unreached());
    return device;
}

QList<Operation> CurrentApi::operations()
{
    return lookups() + changes();
}

QList<Operation> CurrentApi::lookups()
{
    return {
        {.name = "DeviceDetail",
         .method = "GET",
         .path = "/device/detail",
         .style = Style::Current,
         .query = {kProduct, kName},
         .answer = atOnce([this](const Call &call) { return detail(call); })},
        {.name = "DeviceList",
         .method = "GET",
         .path = "/device/list",
         .style = Style::Current,
         .query = {kProduct,
                   {"device_name", FieldType::Text, false},
                   {"offset", FieldType::Integer},
                   {"limit", FieldType::Integer}},
         .answer = atOnce([this](const Call &call) { return list(call); })},
        {.name = "DeviceStatusHistory",
         .method = "GET",
         .path = "/device/status-history",
         .style = Style::Current,
         .query = {kProduct,
                   kName,
                   {"start_time", FieldType::Integer},
                   {"end_time", FieldType::Integer},
                   {"limit", FieldType::Integer}},
         .answer = atOnce([this](const Call &call) { return presence(call); })},
    };
}

QList<Operation> CurrentApi::changes()
{
    const auto optional = [](const char *name, FieldType type) { return Field{name, type, false}; };
    return {
        {.name = "DeviceCreate",
         .method = "POST",
         .path = "/device/create",
         .style = Style::Current,
         .body = {kProduct, kName, optional("desc", FieldType::Text), optional("lon", FieldType::Any),
                  optional("lat", FieldType::Any), optional("tags", FieldType::Any), optional("imei", FieldType::Text),
                  optional("imsi", FieldType::Text), optional("psk", FieldType::Text),
                  optional("auth_code", FieldType::Text)},
         .answer = atOnce([this](const Call &call) { return create(call); })},
        {.name = "DeviceEnable",
         .method = "POST",
         .path = "/device/enable",
         .style = Style::Current,
         .body = {optional("product_id", FieldType::Text),
                  optional("device_name", FieldType::Text),
                  optional("imei", FieldType::Text),
                  {"enable", FieldType::Boolean}},
         .answer = atOnce([this](const Call &call) { return enable(call); })},
        {.name = "DeviceDelete",
         .method = "POST",
         .path = "/device/delete",
         .style = Style::Current,
         .body = {kProduct, kName},
         .answer = atOnce([this](const Call &call) { return remove(call); })},
    };
}

Outcome CurrentApi::create(const Call &call)
{
    const QString productId = text(call.body, "product_id");
    const Product *product = m_store.product(productId);
    if (!product || !call.scope.reachesProduct(productId) || !call.scope.deviceName.isEmpty())
        return unreached();
    if (const auto wrong = currentIdentityFault(call.body, product->access))
        return invalid(*wrong);
    const QString imei = text(call.body, "imei");
    if (m_store.deviceByName(productId, text(call.body, "device_name")) || m_store.deviceByImei(imei))
        return {.code = CurrentExists, .text = u"the device exists already"_s};
    Device device{.productId = productId,
                  .name = text(call.body, "device_name"),
                  .description = text(call.body, "desc"),
                  .imei = imei,
                  .imsi = text(call.body, "imsi"),
                  .psk = text(call.body, "psk"),
                  .authCode = text(call.body, "auth_code")};
    device.createTime = m_clock.nowMs();
    const Device &added = m_store.addDevice(device);
    m_fleet.created(added.did);
    return good(describe(added, product->access));
}

Outcome CurrentApi::detail(const Call &call)
{
    const auto device = namedDevice(m_store, call);
    if (!device)
        return device.error();
    return good(describe(**device, m_store.product((*device)->productId)->access));
}

Outcome CurrentApi::list(const Call &call)
{
    const QString productId = call.query("product_id");
    const Product *product = m_store.product(productId);
    const int offset = call.number("offset").value_or(0);
    const int limit = call.number("limit").value_or(10);
    if (!product || !call.scope.reachesProduct(productId))
        return unreached();
    if (offset < 0 || limit < 1 || limit > kMostPerPage)
        return invalid(u"offset starts at 0, limit is 1 to 100"_s);
    Json rows = Json::array();
    int index = 0;
    for (const auto &[did, device] : m_store.devices) {
        if (device.productId != productId || !call.scope.reaches(device) ||
            !device.name.contains(call.query("device_name")))
            continue;
        if (index >= offset && index < offset + limit)
            rows.push_back(describe(device, product->access));
        ++index;
    }
    return good(Json::object({{"list", rows}, {"offset", offset}, {"limit", limit}}));
}

Outcome CurrentApi::enable(const Call &call)
{
    const QString imei = text(call.body, "imei");
    Device *device = m_store.deviceByImei(imei);
    if (imei.isEmpty()) {
        const auto found = namedDevice(m_store, call);
        if (!found)
            return found.error();
        device = *found;
    }
    if (!device)
        return noDevice();
    if (!call.scope.reaches(*device))
        return unreached();
    const bool isEnabled = isTrue(call.body, "enable");
    if (!isEnabled)
        m_fleet.setOnline(*device, false);
    device->isEnabled = isEnabled;
    return {};
}

Outcome CurrentApi::remove(const Call &call)
{
    const auto device = namedDevice(m_store, call);
    if (!device)
        return device.error();
    m_store.devices.erase(qint64((*device)->did));
    return {};
}

Outcome CurrentApi::presence(const Call &call)
{
    const auto device = namedDevice(m_store, call);
    if (!device)
        return device.error();
    const qint64 from = call.request.queryValue("start_time").toLongLong();
    const qint64 to = call.request.queryValue("end_time").toLongLong();
    const size_t limit = static_cast<size_t>(std::clamp(call.number("limit").value_or(10), 1, kMostPerPage));
    Json rows = Json::array();
    for (auto it = (*device)->presence.rbegin(); it != (*device)->presence.rend() && rows.size() < limit; ++it) {
        if (it->time >= from && it->time <= to)
            rows.push_back(Json::object({{"time", it->time}, {"status", it->value}}));
    }
    return good(Json::object({{"list", rows}}));
}

} // namespace sim::onenet
