#include "sim/ctwing/messages.h"

using namespace Qt::StringLiterals;

namespace sim::ctwing {

namespace {

QString protocolWord(const Product *product)
{
    switch (product ? product->protocol : Protocol::Lwm2m) {
    case Protocol::Mqtt:
        return u"mqtt"_s;
    case Protocol::Tcp:
        return u"tcp"_s;
    case Protocol::Lwm2m:
        break;
    }
    return u"lwm2m"_s;
}

QString topicOf(const Product *product)
{
    if (product && product->protocol == Protocol::Mqtt)
        return u"topic/pub"_s;
    if (product && product->protocol == Protocol::Tcp)
        return u"ad"_s;
    switch (product ? product->form : Form::Transparent) {
    case Form::ThingModel:
        return u"v1/up/ad19"_s;
    case Form::Profile:
        return u"v1/up/ad19prof"_s;
    case Form::Transparent:
        break;
    }
    return u"v1/up/ad"_s;
}

/// A SIM that was not named is the word "undefined" for LWM2M.
QString imsiOf(const Device &device)
{
    return device.imsi.isEmpty() && !device.imei.isEmpty() ? u"undefined"_s : device.imsi;
}

/// In pushes a product is a text.
QString productText(const Device &device)
{
    return QString::number(device.productId);
}

} // namespace

Json dataReport(const Store &store, const Device &device, const Json &payload, const Json &serviceId, qint64 timestamp)
{
    const Product *product = store.product(device.productId);
    return Json::object({{"upPacketSN", -1},
                         {"upDataSN", -1},
                         {"topic", topicOf(product)},
                         {"timestamp", timestamp},
                         {"tenantId", store.tenantId},
                         {"serviceId", serviceId},
                         {"protocol", protocolWord(product)},
                         {"productId", productText(device)},
                         {"payload", payload},
                         {"messageType", "dataReport"},
                         {"deviceType", ""},
                         {"deviceId", device.deviceId},
                         {"assocAssetId", ""},
                         {"IMSI", imsiOf(device)},
                         {"IMEI", device.imei}});
}

Json mergedReport(Json dataReport)
{
    dataReport["messageType"] = "dataReportTupUnion";
    return dataReport;
}

Json eventReport(const Store &store, const Device &device, qint64 eventType, const Json &content, qint64 serviceId,
                 qint64 timestamp)
{
    return Json::object({{"timestamp", timestamp},
                         {"tenantId", store.tenantId},
                         {"serviceId", serviceId},
                         {"protocol", protocolWord(store.product(device.productId))},
                         {"productId", productText(device)},
                         {"messageType", "eventReport"},
                         {"eventType", eventType},
                         {"eventContent", content},
                         {"deviceSn", device.deviceSn},
                         {"deviceId", device.deviceId},
                         {"IMSI", imsiOf(device)},
                         {"IMEI", device.imei}});
}

Json commandResponse(const Store &store, const Device &device, qint64 commandId, const QString &resultCode,
                     const Json &detail, qint64 timestamp)
{
    return Json::object({{"timestamp", timestamp},
                         {"tenantId", store.tenantId},
                         {"taskId", commandId},
                         {"result", Json::object({{"resultDetail", detail}, {"resultCode", resultCode}})},
                         {"protocol", protocolWord(store.product(device.productId))},
                         {"productId", productText(device)},
                         {"messageType", "commandResponse"},
                         {"deviceId", device.deviceId}});
}

Json presenceReport(const Store &store, const Device &device, bool isOnline, qint64 timestamp)
{
    Json report = Json::object({{"timestamp", timestamp},
                                {"tenantId", store.tenantId},
                                {"protocol", protocolWord(store.product(device.productId))},
                                {"productId", productText(device)},
                                {"messageType", "deviceOnlineOfflineReport"},
                                {"ipv4Address", "10.0.0.9"},
                                {"iccid", "undefined"},
                                {"eventType", isOnline ? 1 : 0},
                                {"deviceId", device.deviceId}});
    if (!device.imei.isEmpty())
        report["imei"] = device.imei;
    report["accessFlag"] = 0;
    return report;
}

} // namespace sim::ctwing
