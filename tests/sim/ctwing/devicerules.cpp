#include "sim/ctwing/devicerules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sim::ctwing {

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

std::optional<Json> lwm2mFault(Store &store, const Json &body)
{
    const QString imei = text(body, "imei");
    if (!isImei(imei))
        return failed(InvalidParameter, u"imei must be 15 digits"_s);
    if (!text(body, "deviceSn").isEmpty())
        return failed(InvalidParameter, u"deviceSn must be empty for LWM2M"_s);
    const Json *other = member(body, "other");
    if (!other)
        return failed(MissingParameter, u"missing parameter: other"_s);
    if (const auto wrong = otherFault(*other, true))
        return failed(InvalidParameter, *wrong);
    if (store.deviceByImei(imei))
        return failed(ImeiExists, u"the IMEI exists already"_s);
    return std::nullopt;
}

} // namespace

Json describe(const Store &store, const Device &device)
{
    const Product *product = store.product(device.productId);
    return Json::object({{"deviceId", device.deviceId},
                         {"deviceName", device.name},
                         {"tenantId", store.tenantId},
                         {"productId", device.productId},
                         {"imei", orNull(device.imei)},
                         {"imsi", orNull(device.imsi)},
                         {"deviceSn", orNull(device.deviceSn)},
                         {"firmwareVersion", nullptr},
                         {"deviceStatus", device.deviceStatus},
                         {"autoObserver", device.autoObserver},
                         {"createTime", device.createTime},
                         {"createBy", orNull(device.createBy)},
                         {"updateTime", orNull(device.updateTime)},
                         {"updateBy", orNull(device.updateBy)},
                         {"activeTime", orNull(device.activeTime)},
                         {"logoutTime", orNull(device.logoutTime)},
                         {"netStatus", orNull(device.netStatus)},
                         {"onlineAt", orNull(device.onlineAt)},
                         {"offlineAt", orNull(device.offlineAt)},
                         {"productProtocol", product ? static_cast<int>(product->protocol) : 3}});
}

Device *deviceOf(Store &store, const Call &call, const QString &deviceId)
{
    Device *device = store.device(deviceId);
    return device && call.product && device->productId == call.product->productId ? device : nullptr;
}

bool isImei(const QString &text)
{
    return matches(text, u"[0-9]{15}"_s);
}

std::optional<Json> identityFault(Store &store, const Product &product, const Json &body)
{
    if (product.protocol == Protocol::Lwm2m)
        return lwm2mFault(store, body);
    const QString serial = text(body, "deviceSn");
    if (serial.isEmpty())
        return failed(MissingParameter, u"missing parameter: deviceSn"_s);
    if (!text(body, "imei").isEmpty() || member(body, "other"))
        return failed(InvalidParameter, u"imei and other are for LWM2M"_s);
    if (store.deviceBySerial(product.productId, serial))
        return failed(Failed, u"the device number exists already"_s);
    return std::nullopt;
}

std::optional<QString> otherFault(const Json &other, bool needsObserver)
{
    const auto fault = checkBody(other, {{"autoObserver", FieldType::Integer, needsObserver},
                                         {"imsi", FieldType::Text, false},
                                         {"pskValue", FieldType::Text, false}});
    if (fault)
        return toText(*fault);
    const qint64 observer = integer(other, "autoObserver").value_or(0);
    if (observer != 0 && observer != 1)
        return u"autoObserver is 0 or 1"_s;
    if (!matches(text(other, "imsi"), u"[0-9]{0,15}"_s))
        return u"imsi is at most 15 digits"_s;
    const QString psk = text(other, "pskValue");
    if (!psk.isEmpty() && !matches(psk, u"[A-Za-z0-9]{16}"_s))
        return u"pskValue is 16 letters and digits"_s;
    return std::nullopt;
}

std::optional<QStringList> textList(const Json &body, const char *name, size_t most)
{
    const Json *list = member(body, name);
    if (!list || !list->is_array() || list->empty() || list->size() > most)
        return std::nullopt;
    QStringList texts;
    for (const Json &entry : *list) {
        if (!entry.is_string())
            return std::nullopt;
        texts.append(asText(entry));
    }
    return texts;
}

} // namespace sim::ctwing
