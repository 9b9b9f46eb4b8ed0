#include "sim/ctwing/nbapi.h"

#include "sim/ctwing/devicerules.h"

using namespace Qt::StringLiterals;

namespace sim::ctwing {

namespace {

constexpr size_t kMostRows = 100;

Json failedRow(const QString &imei, int code, const QString &why)
{
    return Json::object({{"imei", imei}, {"resultCode", code}, {"description", why}});
}

} // namespace

NbApi::NbApi(Store &store, const Clock &clock, std::function<void(const QString &)> created)
    : m_store(store), m_clock(clock), m_created(std::move(created))
{}

QList<Operation> NbApi::operations()
{
    const QByteArray module = "/aep_nb_device_management";
    const Field productId{"productId", FieldType::Integer};
    return {
        {.name = "BatchCreateNBDevice",
         .method = "POST",
         .path = module + "/batchNBDevice",
         .versions = {"20200828140355"},
         .masterKey = MasterKeyRule::None,
         .body = {productId, {"operator"}, {"devices", FieldType::List}},
         .answer = [this](const Call &call) { return createBatch(call); }},
        {.name = "BatchCancelDevices",
         .method = "PUT",
         .path = module + "/cancelledDevices",
         .versions = {"20211009093738"},
         .body = {productId, {"deviceIdList", FieldType::List}},
         .answer = [this](const Call &call) { return cancelBatch(call); }},
        {.name = "DeleteDeviceByImei",
         .method = "POST",
         .path = module + "/deleteDeviceByImei",
         .versions = {"20220226071405"},
         .body = {productId, {"imeiList", FieldType::List}},
         .answer = [this](const Call &call) { return removeByImei(call); }},
        {.name = "QueryDeviceByImei",
         .method = "GET",
         .path = module + "/getDeviceByImei",
         .versions = {"20221130175656"},
         .query = {productId, {"imei"}},
         .answer = [this](const Call &call) { return getByImei(call); }},
    };
}

Json NbApi::createBatch(const Call &call)
{
    const Json &rows = call.body["devices"];
    if (rows.empty() || rows.size() > kMostRows)
        return failed(InvalidParameter, u"between 1 and %1 devices"_s.arg(kMostRows));
    if (call.product->protocol != Protocol::Lwm2m)
        return failed(InvalidParameter, u"the product is no LWM2M product"_s);
    Json results = Json::array();
    for (const Json &row : rows)
        results.push_back(createRow(call, row));
    return succeeded(results);
}

Json NbApi::createRow(const Call &call, const Json &row)
{
    const QString imei = text(row, "imei");
    if (!row.is_object())
        return failedRow(imei, InvalidParameter, u"a device is an object"_s);
    const auto fault = checkBody(row, {{"imei"},
                                       {"deviceName"},
                                       {"autoObserver", FieldType::Integer, false},
                                       {"imsi", FieldType::Text, false},
                                       {"pskValue", FieldType::Text, false},
                                       {"pskType", FieldType::Integer, false}});
    if (fault)
        return failedRow(imei, InvalidParameter, toText(*fault));
    if (!isImei(imei))
        return failedRow(imei, InvalidParameter, u"imei must be 15 digits"_s);
    if (m_store.deviceByImei(imei))
        return failedRow(imei, ImeiExists, u"the IMEI exists already"_s);
    Device device;
    device.name = text(row, "deviceName");
    device.imei = imei;
    device.imsi = text(row, "imsi");
    device.autoObserver = static_cast<int>(integer(row, "autoObserver").value_or(0));
    device.createTime = m_clock.nowMs();
    device.createBy = text(call.body, "operator");
    const Device &added = m_store.addDevice(*call.product, device);
    m_created(added.deviceId);
    return Json::object({{"imei", imei}, {"deviceId", added.deviceId}, {"resultCode", 0}});
}

Json NbApi::cancelBatch(const Call &call)
{
    const auto ids = textList(call.body, "deviceIdList", kMostRows);
    if (!ids)
        return failed(InvalidParameter, u"between 1 and %1 device ids"_s.arg(kMostRows));
    Json errors = Json::array();
    for (const QString &id : *ids) {
        Device *device = deviceOf(m_store, call, id);
        if (!device) {
            errors.push_back(Json::object(
                {{"deviceId", id}, {"errorCode", NoSuchDevice}, {"errorMsg", "the device does not exist"}}));
            continue;
        }
        device->deviceStatus = 2;
        device->netStatus = 2;
        device->logoutTime = m_clock.nowMs();
    }
    return succeeded(Json::object({{"errorList", errors}}));
}

Json NbApi::removeByImei(const Call &call)
{
    const auto imeis = textList(call.body, "imeiList", kMostRows);
    if (!imeis)
        return failed(InvalidParameter, u"between 1 and %1 IMEIs"_s.arg(kMostRows));
    Json failures = Json::array();
    for (const QString &imei : *imeis) {
        const Device *device = m_store.deviceByImei(imei);
        if (device && device->productId == call.product->productId)
            m_store.removeDevice(QString(device->deviceId));
        else
            failures.push_back(failedRow(imei, NoSuchDevice, u"the device does not exist"_s));
    }
    if (failures.empty())
        return succeeded(Json::object());
    Json answer = failed(NoSuchDevice, u"not all devices were deleted"_s);
    answer["result"] = failures;
    return answer;
}

Json NbApi::getByImei(const Call &call)
{
    const Device *device = m_store.deviceByImei(QString::fromUtf8(call.request.queryValue("imei")));
    if (!device || device->productId != call.product->productId)
        return failed(NoSuchDevice, u"the device does not exist"_s);
    return succeeded(describe(m_store, *device));
}

} // namespace sim::ctwing
