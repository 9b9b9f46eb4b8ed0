#include "sim/control/seed.h"

#include "sim/base/fields.h"

#include <QSet>

#include <map>

using namespace Qt::StringLiterals;

namespace sim {

namespace {

constexpr const char *kDefault = R"json({
  "ctwing": {
    "appKey": "demoAppKey1", "appSecret": "s3cr3tXYZ9", "tenantId": "2000012345",
    "products": [
      {"productId": 15551234, "name": "智能水表（透传）", "masterKey": "0123456789abcdef0123456789abcdef",
       "protocol": "lwm2m", "form": "transparent", "devices": [
         {"imei": "864332041112220", "name": "水表-1", "deviceId": "a1b2c3d4e5f60718293a4b5c6d7e8f90"},
         {"imei": "864332041112238", "name": "水表-2"}, {"imei": "864332041112246", "name": "水表-3"}]},
      {"productId": 15551235, "name": "智能水表（物模型）", "masterKey": "fedcba9876543210fedcba9876543210",
       "protocol": "lwm2m", "form": "thing-model", "devices": [
         {"imei": "864332041113335", "name": "水表-4", "deviceId": "b1b2c3d4e5f60718293a4b5c6d7e8f91"},
         {"imei": "864332041113343", "name": "水表-5"}, {"imei": "864332041113350", "name": "水表-6"}]}]},
  "onenet": {
    "userId": "420001", "userKey": "b25lbmV0LXVzZXIta2V5LW9mLXRoZS1zaW11bGF0b3I=",
    "products": [
      {"productId": "aB3dE6gH9j", "name": "NB水表", "apiKey": "Zk9n=SimulatedMasterKey2fA=",
       "accessKey": "DRQbIikwNz5FTFNaYWhvdn2Ei5KZoKeutbzDytHY3+bt9PsC", "access": "lwm2m", "devices": [
         {"name": "meter-01", "imei": "869405030000017", "imsi": "460040000000017"},
         {"name": "meter-02", "imei": "869405030000025", "imsi": "460040000000025"},
         {"name": "meter-03", "imei": "869405030000033", "imsi": "460040000000033"}]},
      {"productId": "oJ5sN8kP2q", "name": "物联网关", "apiKey": "Wq3m=SimulatedMasterKey7bC=",
       "accessKey": "c2ltdWxhdGVkLWFjY2Vzcy1rZXktb2Ytb25lanNvbg==", "access": "onejson", "devices": [
         {"name": "gateway-01"}, {"name": "gateway-02"}, {"name": "gateway-03"}]}]}
})json";

using Fault = std::optional<QString>;

template <typename T>
std::optional<T> named(const std::map<QString, T> &names, const QString &name)
{
    const auto found = names.find(name);
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

Fault placed(const char *where, const std::optional<FieldFault> &fault)
{
    return fault ? Fault(u"%1: %2"_s.arg(QLatin1StringView(where), toText(*fault))) : std::nullopt;
}

/// The entries of an optional list.
const Json &listOf(const Json &object, const char *name)
{
    static const Json none = Json::array();
    const Json *list = member(object, name);
    return list ? *list : none;
}

bool isOnline(const Json &row)
{
    return !member(row, "online") || isTrue(row, "online");
}

Fault sowDevice(const Json &row, const ctwing::Product &product, ctwing::Store &store, qint64 nowMs)
{
    const auto fault = checkBody(row, {{"imei", FieldType::Text, false},
                                       {"deviceSn", FieldType::Text, false},
                                       {"deviceId", FieldType::Text, false},
                                       {"name"},
                                       {"online", FieldType::Boolean, false}});
    if (fault)
        return placed("ctwing device", fault);
    ctwing::Device device;
    device.deviceId = text(row, "deviceId");
    device.name = text(row, "name");
    device.imei = text(row, "imei");
    device.deviceSn = text(row, "deviceSn");
    if (device.label().isEmpty())
        return u"ctwing device %1: imei or deviceSn is needed"_s.arg(device.name);
    device.createTime = nowMs;
    device.createBy = u"simulator"_s;
    if (isOnline(row)) {
        device.deviceStatus = 1;
        device.netStatus = 1;
        device.activeTime = nowMs;
        device.onlineAt = nowMs;
    }
    store.addDevice(product, device);
    return std::nullopt;
}

Fault sowProduct(const Json &row, ctwing::Store &store, qint64 nowMs)
{
    static const std::map<QString, ctwing::Protocol> protocols{
        {u"mqtt"_s, ctwing::Protocol::Mqtt}, {u"lwm2m"_s, ctwing::Protocol::Lwm2m}, {u"tcp"_s, ctwing::Protocol::Tcp}};
    static const std::map<QString, ctwing::Form> forms{{u"transparent"_s, ctwing::Form::Transparent},
                                                       {u"thing-model"_s, ctwing::Form::ThingModel},
                                                       {u"profile"_s, ctwing::Form::Profile}};
    const auto fault = checkBody(row, {{"productId", FieldType::Integer},
                                       {"name"},
                                       {"masterKey"},
                                       {"protocol"},
                                       {"form"},
                                       {"devices", FieldType::List, false}});
    if (fault)
        return placed("ctwing product", fault);
    const auto protocol = named(protocols, text(row, "protocol"));
    const auto form = named(forms, text(row, "form"));
    if (!protocol || !form)
        return u"ctwing product: protocol is lwm2m, mqtt or tcp, form is transparent, thing-model or profile"_s;
    const ctwing::Product product{.productId = *integer(row, "productId"),
                                  .name = text(row, "name"),
                                  .masterKey = text(row, "masterKey"),
                                  .protocol = *protocol,
                                  .form = *form,
                                  .createTime = nowMs};
    store.products[product.productId] = product;
    for (const Json &device : listOf(row, "devices")) {
        if (const Fault wrong = sowDevice(device, product, store, nowMs))
            return wrong;
    }
    return std::nullopt;
}

Fault sowDevice(const Json &row, const onenet::Product &product, onenet::Store &store, qint64 nowMs)
{
    const auto fault = checkBody(row, {{"imei", FieldType::Text, false},
                                       {"imsi", FieldType::Text, false},
                                       {"secKey", FieldType::Text, false},
                                       {"name"},
                                       {"online", FieldType::Boolean, false}});
    if (fault)
        return placed("onenet device", fault);
    onenet::Device device{.productId = product.productId,
                          .name = text(row, "name"),
                          .imei = text(row, "imei"),
                          .imsi = text(row, "imsi"),
                          .secKey = text(row, "secKey")};
    if (product.access == onenet::Access::LwM2m && device.imei.isEmpty())
        return u"onenet device %1: imei is needed"_s.arg(device.name);
    device.createTime = nowMs;
    if (isOnline(row)) {
        device.status = 1;
        device.activateTime = nowMs;
        device.lastTime = nowMs;
    }
    store.addDevice(device);
    return std::nullopt;
}

Fault sowProduct(const Json &row, onenet::Store &store, qint64 nowMs)
{
    const auto fault = checkBody(
        row, {{"productId"}, {"name"}, {"apiKey"}, {"accessKey"}, {"access"}, {"devices", FieldType::List, false}});
    if (fault)
        return placed("onenet product", fault);
    const QString access = text(row, "access");
    if (access != "lwm2m"_L1 && access != "onejson"_L1)
        return u"onenet product: access is lwm2m or onejson"_s;
    const onenet::Product product{.productId = text(row, "productId"),
                                  .name = text(row, "name"),
                                  .apiKey = text(row, "apiKey"),
                                  .accessKey = text(row, "accessKey"),
                                  .access = access == "lwm2m"_L1 ? onenet::Access::LwM2m : onenet::Access::OneJson};
    store.products[product.productId] = product;
    for (const Json &device : listOf(row, "devices")) {
        if (const Fault wrong = sowDevice(device, product, store, nowMs))
            return wrong;
    }
    return std::nullopt;
}

} // namespace

Json defaultSeed()
{
    return *parseJson(kDefault);
}

std::optional<QString> sow(const Json &seed, ctwing::Store &ctwing, onenet::Store &onenet, qint64 nowMs)
{
    if (!seed.is_object())
        return u"the seed is no JSON object"_s;
    if (const Fault wrong =
            placed("seed", checkBody(seed, {{"ctwing", FieldType::Object}, {"onenet", FieldType::Object}})))
        return wrong;
    const Json &aep = seed["ctwing"];
    const Json &one = seed["onenet"];
    if (const Fault wrong =
            placed("ctwing", checkBody(aep, {{"appKey"}, {"appSecret"}, {"tenantId"}, {"products", FieldType::List}})))
        return wrong;
    if (const Fault wrong = placed("onenet", checkBody(one, {{"userId"}, {"userKey"}, {"products", FieldType::List}})))
        return wrong;
    ctwing.appKey = text(aep, "appKey");
    ctwing.appSecret = text(aep, "appSecret");
    ctwing.tenantId = text(aep, "tenantId");
    onenet.userId = text(one, "userId");
    onenet.userKey = text(one, "userKey");
    for (const Json &product : aep["products"]) {
        if (const Fault wrong = sowProduct(product, ctwing, nowMs))
            return wrong;
    }
    for (const Json &product : one["products"]) {
        if (const Fault wrong = sowProduct(product, onenet, nowMs))
            return wrong;
    }
    return std::nullopt;
}

} // namespace sim
