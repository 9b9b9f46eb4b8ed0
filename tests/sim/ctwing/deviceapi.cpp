#include "sim/ctwing/deviceapi.h"

#include "sim/base/random.h"
#include "sim/ctwing/devicerules.h"

using namespace Qt::StringLiterals;

namespace sim::ctwing {

namespace {

constexpr size_t kMostIds = 200;

const Field kProductId{"productId", FieldType::Integer};

QString activeText(int deviceStatus)
{
    switch (deviceStatus) {
    case 1:
        return u"已激活"_s;
    case 2:
        return u"已注销"_s;
    default:
        return u"已注册"_s;
    }
}

Json tooManyIds()
{
    return failed(InvalidParameter, u"between 1 and %1 device ids"_s.arg(kMostIds));
}

bool fits(const Device &device, const QString &wanted)
{
    return device.name.contains(wanted) || device.deviceId.contains(wanted) || device.imei.contains(wanted) ||
           device.deviceSn.contains(wanted);
}

} // namespace

DeviceApi::DeviceApi(Store &store, const Clock &clock, std::function<void(const QString &)> created)
    : m_store(store), m_clock(clock), m_created(std::move(created))
{}

QList<Operation> DeviceApi::operations()
{
    return lookups() + changes();
}

QList<Operation> DeviceApi::lookups()
{
    const QByteArray module = "/aep_device_management";
    const QList<Field> idList{kProductId, {"deviceIdList", FieldType::List}};
    return {
        {.name = "QueryDeviceList",
         .method = "GET",
         .path = module + "/devices",
         .versions = {"20190507012134"},
         .query = {kProductId,
                   {"searchValue", FieldType::Text, false},
                   {"pageNow", FieldType::Integer, false},
                   {"pageSize", FieldType::Integer, false}},
         .answer = [this](const Call &call) { return list(call); }},
        {.name = "QueryDevice",
         .method = "GET",
         .path = module + "/device",
         .versions = {"20181031202139"},
         .query = {kProductId, {"deviceId"}},
         .answer = [this](const Call &call) { return get(call); }},
        {.name = "ListDeviceInfo",
         .method = "POST",
         .path = module + "/listByDeviceIds",
         .versions = {"20210828062945"},
         .body = idList,
         .answer = [this](const Call &call) { return infos(call); }},
        {.name = "ListDeviceActiveStatus",
         .method = "POST",
         .path = module + "/listActiveStatus",
         .versions = {"20211010063104"},
         .body = idList,
         .answer = [this](const Call &call) { return activeStates(call); }},
        {.name = "QueryProductInfoByImei",
         .method = "GET",
         .path = module + "/device/getProductInfoFormApiByImei",
         .versions = {"20191213161859"},
         .masterKey = MasterKeyRule::None,
         .query = {{"imei"}},
         .answer = [this](const Call &call) { return productByImei(call); }},
    };
}

QList<Operation> DeviceApi::changes()
{
    const QByteArray path = "/aep_device_management/device";
    return {
        {.name = "CreateDevice",
         .method = "POST",
         .path = path,
         .versions = {"20181031202117"},
         .body = {{"deviceName"},
                  {"deviceSn", FieldType::Text, false},
                  {"imei", FieldType::Text, false},
                  {"operator"},
                  kProductId,
                  {"other", FieldType::Object, false}},
         .answer = [this](const Call &call) { return create(call); }},
        {.name = "UpdateDevice",
         .method = "PUT",
         .path = path,
         .versions = {"20181031202122"},
         .query = {{"deviceId"}},
         .body =
             {{"deviceName", FieldType::Text, false}, {"operator"}, kProductId, {"other", FieldType::Object, false}},
         .answer = [this](const Call &call) { return update(call); }},
        {.name = "DeleteDevice",
         .method = "DELETE",
         .path = path,
         .versions = {"20181031202131"},
         .query = {kProductId, {"deviceIds"}},
         .answer =
             [this](const Call &call) {
                 return remove(call, QString::fromUtf8(call.request.queryValue("deviceIds")).split(u','));
             }},
        {.name = "DeleteDeviceByPost",
         .method = "POST",
         .path = "/aep_device_management/deleteDevice",
         .versions = {"20211009132842"},
         .body = {kProductId, {"deviceIdList", FieldType::List}},
         .answer =
             [this](const Call &call) {
                 const auto ids = textList(call.body, "deviceIdList", kMostIds);
                 return ids ? remove(call, *ids) : tooManyIds();
             }},
    };
}

Json DeviceApi::list(const Call &call)
{
    const QString wanted = QString::fromUtf8(call.request.queryValue("searchValue"));
    Json rows = Json::array();
    for (const auto &[id, device] : m_store.devices) {
        if (device.productId == call.product->productId && fits(device, wanted))
            rows.push_back(describe(m_store, device));
    }
    return paged(call, rows, 100);
}

Json DeviceApi::get(const Call &call)
{
    const Device *device = deviceOf(m_store, call, QString::fromUtf8(call.request.queryValue("deviceId")));
    return device ? succeeded(describe(m_store, *device)) : failed(NoSuchDevice, u"the device does not exist"_s);
}

Json DeviceApi::create(const Call &call)
{
    if (const auto wrong = identityFault(m_store, *call.product, call.body))
        return *wrong;
    Device device;
    device.name = text(call.body, "deviceName");
    device.imei = text(call.body, "imei");
    device.deviceSn = text(call.body, "deviceSn");
    if (const Json *other = member(call.body, "other")) {
        device.imsi = text(*other, "imsi");
        device.autoObserver = static_cast<int>(integer(*other, "autoObserver").value_or(0));
    }
    device.createTime = m_clock.nowMs();
    device.createBy = text(call.body, "operator");
    const Device &added = m_store.addDevice(*call.product, device);
    m_created(added.deviceId);
    return succeeded(Json::object({{"deviceId", added.deviceId},
                                   {"deviceName", added.name},
                                   {"tenantId", m_store.tenantId},
                                   {"productId", added.productId},
                                   {"imei", added.imei},
                                   {"deviceSn", added.deviceSn},
                                   {"token", randomWord(43)}}));
}

Json DeviceApi::update(const Call &call)
{
    Device *device = deviceOf(m_store, call, QString::fromUtf8(call.request.queryValue("deviceId")));
    if (!device)
        return failed(NoSuchDevice, u"the device does not exist"_s);
    const Json *other = member(call.body, "other");
    if (other && call.product->protocol != Protocol::Lwm2m)
        return failed(InvalidParameter, u"other is for LWM2M"_s);
    if (const auto wrong = other ? otherFault(*other, false) : std::nullopt)
        return failed(InvalidParameter, *wrong);
    if (member(call.body, "deviceName"))
        device->name = text(call.body, "deviceName");
    if (other && member(*other, "imsi"))
        device->imsi = text(*other, "imsi");
    if (other)
        device->autoObserver = static_cast<int>(integer(*other, "autoObserver").value_or(device->autoObserver));
    device->updateTime = m_clock.nowMs();
    device->updateBy = text(call.body, "operator");
    return succeeded(Json::object());
}

Json DeviceApi::remove(const Call &call, const QStringList &deviceIds)
{
    if (deviceIds.size() > static_cast<qsizetype>(kMostIds))
        return tooManyIds();
    Json failures = Json::array();
    for (const QString &id : deviceIds) {
        if (deviceOf(m_store, call, id))
            m_store.removeDevice(id);
        else
            failures.push_back(Json::object({{"deviceId", id}, {"reason", "the device does not exist"}}));
    }
    if (failures.empty())
        return succeeded(Json::object());
    Json answer = failed(NoSuchDevice, u"not all devices were deleted"_s);
    answer["result"] = failures;
    return answer;
}

Json DeviceApi::infos(const Call &call)
{
    const auto ids = textList(call.body, "deviceIdList", kMostIds);
    if (!ids)
        return tooManyIds();
    Json rows = Json::array();
    for (const QString &id : *ids) {
        if (const Device *device = deviceOf(m_store, call, id))
            rows.push_back(describe(m_store, *device));
    }
    return succeeded(rows);
}

Json DeviceApi::activeStates(const Call &call)
{
    const auto ids = textList(call.body, "deviceIdList", kMostIds);
    if (!ids)
        return tooManyIds();
    Json rows = Json::array();
    for (const QString &id : *ids) {
        if (const Device *device = deviceOf(m_store, call, id))
            rows.push_back(Json::object({{"deviceId", id}, {"deviceStatus", activeText(device->deviceStatus)}}));
    }
    return succeeded(rows);
}

Json DeviceApi::productByImei(const Call &call)
{
    const Device *device = m_store.deviceByImei(QString::fromUtf8(call.request.queryValue("imei")));
    if (!device)
        return failed(NoSuchDevice, u"the device does not exist"_s);
    const Product *product = m_store.product(device->productId);
    return succeeded(Json::object({{"productId", device->productId},
                                   {"productName", product ? product->name : QString()},
                                   {"deviceId", device->deviceId},
                                   {"imei", device->imei}}));
}

} // namespace sim::ctwing
