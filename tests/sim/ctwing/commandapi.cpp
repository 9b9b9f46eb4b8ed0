#include "sim/ctwing/commandapi.h"

#include "sim/ctwing/devicerules.h"
#include "sim/ctwing/speech.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sim::ctwing {

namespace {

constexpr qint64 kMaxTtl = 864000;
constexpr int kDefaultTtl = 7200;

const Field kProductId{"productId", FieldType::Integer};

Json describe(const Device &device, const Command &command)
{
    return Json::object({{"commandId", QString::number(command.commandId)},
                         {"command", toBytes(command.content)},
                         {"commandStatus", toText(command.state)},
                         {"deviceId", device.deviceId},
                         {"productId", device.productId},
                         {"imei", orNull(device.imei)},
                         {"createBy", command.createBy},
                         {"createTime", command.createTime},
                         {"ttl", command.ttl}});
}

Json describeWithResult(const Device &device, const Command &command)
{
    Json row = describe(device, command);
    row["finishTime"] = orNull(command.finishTime);
    row["resultCode"] = orNull(command.resultCode);
    row["resultMessage"] = orNull(command.resultMessage);
    return row;
}

/// yyyyMMddHHmmss in China's time; nothing when it is no time.
std::optional<qint64> stampMs(const QByteArray &stamp)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(stamp), u"yyyyMMddHHmmss"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeZone(QTimeZone(8 * 3600));
    return time.toMSecsSinceEpoch();
}

Json noDevice()
{
    return failed(NoSuchDevice, u"the device does not exist"_s);
}

/// What is wrong with ttl, level and deviceGroupId.
std::optional<Json> scopeFault(const Json &body)
{
    const qint64 ttl = integer(body, "ttl").value_or(kDefaultTtl);
    if (ttl < 0 || ttl > kMaxTtl)
        return failed(InvalidParameter, u"ttl is 0 to %1"_s.arg(kMaxTtl));
    const qint64 level = integer(body, "level").value_or(1);
    if (level != 1 && level != 2)
        return failed(InvalidParameter, u"level is 1 or 2: there are no device groups here"_s);
    if (member(body, "deviceGroupId"))
        return failed(InvalidParameter, u"deviceGroupId is for level 3"_s);
    return std::nullopt;
}

} // namespace

QList<Operation> CommandApi::operations()
{
    const QList<Field> device{kProductId, {"deviceId"}};
    const QByteArray module = "/aep_device_command";
    return makers() + cancellers() +
           QList<Operation>{
               {.name = "QueryCommand",
                .method = "GET",
                .path = module + "/command",
                .versions = {"20190712225241"},
                .query = device + QList<Field>{{"commandId"}},
                .answer = [this](const Call &call) { return get(call); }},
               {.name = "QueryCommandList",
                .method = "GET",
                .path = module + "/commands",
                .versions = {"20200814163736"},
                .query = device + QList<Field>{{"startTime", FieldType::Text, false},
                                               {"endTime", FieldType::Text, false},
                                               {"pageNow", FieldType::Integer, false},
                                               {"pageSize", FieldType::Integer, false}},
                .answer = [this](const Call &call) { return list(call); }},
               {.name = "QueryCommandDetailList",
                .method = "GET",
                .path = module + "/commandDetailList",
                .versions = {"20241218142112"},
                .query = device + QList<Field>{{"startTime", FieldType::Integer},
                                               {"endTime", FieldType::Integer},
                                               {"pageTime", FieldType::Integer, false},
                                               {"pageSize", FieldType::Integer, false}},
                .answer = [this](const Call &call) { return detailList(call); }},
           };
}

QList<Operation> CommandApi::makers()
{
    const QList<Field> common{{"deviceId"},
                              {"operator"},
                              kProductId,
                              {"ttl", FieldType::Integer, false},
                              {"level", FieldType::Integer, false},
                              {"deviceGroupId", FieldType::Integer, false}};
    return {
        {.name = "CreateCommand",
         .method = "POST",
         .path = "/aep_device_command/command",
         .versions = {"20190712225145"},
         .body = common + QList<Field>{{"content", FieldType::Object}},
         .answer = [this](const Call &call) { return create(call, "content"); },
         .missingCode = CommandParameterEmpty},
        {.name = "CreateCommandLwm2mProfile",
         .method = "POST",
         .path = "/aep_device_command_lwm_profile/commandLwm2mProfile",
         .versions = {"20191231141545"},
         .masterKey = MasterKeyRule::Optional,
         .body = common + QList<Field>{{"command", FieldType::Object}},
         .answer = [this](const Call &call) { return create(call, "command"); },
         .missingCode = CommandParameterEmpty},
    };
}

QList<Operation> CommandApi::cancellers()
{
    return {
        {.name = "CancelCommand",
         .method = "PUT",
         .path = "/aep_device_command/cancelCommand",
         .versions = {"20190615023142"},
         .body = {{"commandId"}, {"deviceId"}, kProductId},
         .answer = [this](const Call &call) { return cancel(call); }},
        {.name = "CancelAllCommand",
         .method = "PUT",
         .path = "/aep_device_command_cancel/cancelAllCommand",
         .versions = {"20230419143717"},
         .body = {{"deviceId"}, kProductId},
         .answer = [this](const Call &call) { return cancelAll(call); }},
    };
}

Json CommandApi::create(const Call &call, const char *contentName)
{
    Device *device = deviceOf(m_store, call, text(call.body, "deviceId"));
    if (!device)
        return noDevice();
    if (const auto wrong = scopeFault(call.body))
        return *wrong;
    if (device->deviceStatus != 1 || !device->netStatus)
        return failed(NeverActivated, u"the device is not activated"_s);
    const Json &content = call.body[contentName];
    const bool isProfile = QByteArrayView(contentName) == "command";
    if (isProfile && call.product->form != Form::Profile)
        return failed(InvalidParameter, u"the product has no profile"_s);
    if (const auto wrong = isProfile ? profileFault(content) : contentFault(*call.product, content))
        return *wrong;
    const Command &command =
        m_flow.submit(*device, {.content = content,
                                .createBy = text(call.body, "operator"),
                                .ttl = static_cast<int>(integer(call.body, "ttl").value_or(kDefaultTtl))});
    return succeeded(describe(*device, command));
}

Json CommandApi::get(const Call &call)
{
    Device *device = deviceOf(m_store, call, QString::fromUtf8(call.request.queryValue("deviceId")));
    if (!device)
        return noDevice();
    const Command *command = m_store.command(device->deviceId, call.request.queryValue("commandId").toLongLong());
    return command ? succeeded(describeWithResult(*device, *command)) : failed(Failed, u"the command does not exist"_s);
}

Json CommandApi::list(const Call &call)
{
    const Device *device = deviceOf(m_store, call, QString::fromUtf8(call.request.queryValue("deviceId")));
    if (!device)
        return noDevice();
    const QByteArray from = call.request.queryValue("startTime");
    const QByteArray to = call.request.queryValue("endTime");
    if ((!from.isEmpty() && !stampMs(from)) || (!to.isEmpty() && !stampMs(to)))
        return failed(InvalidParameter, u"times are yyyyMMddHHmmss"_s);
    Json rows = Json::array();
    for (auto it = device->commands.rbegin(); it != device->commands.rend(); ++it) {
        const bool isLater = from.isEmpty() || it->createTime >= *stampMs(from);
        const bool isEarlier = to.isEmpty() || it->createTime < *stampMs(to) + 1000;
        if (isLater && isEarlier)
            rows.push_back(describeWithResult(*device, *it));
    }
    return paged(call, rows, 40);
}

Json CommandApi::detailList(const Call &call)
{
    const Device *device = deviceOf(m_store, call, QString::fromUtf8(call.request.queryValue("deviceId")));
    if (!device)
        return noDevice();
    const QByteArray wanted = call.request.queryValue("pageSize");
    const qint64 size = wanted.isEmpty() ? 10 : wanted.toLongLong();
    if (size < 1 || size > 100)
        return failed(InvalidParameter, u"pageSize is 1 to 100"_s);
    const qint64 from = call.request.queryValue("startTime").toLongLong();
    const QByteArray cursor = call.request.queryValue("pageTime");
    const qint64 to = cursor.isEmpty() ? call.request.queryValue("endTime").toLongLong() : cursor.toLongLong();
    Json rows = Json::array();
    Json next = "";
    for (auto it = device->commands.rbegin(); it != device->commands.rend(); ++it) {
        if (it->createTime < from || it->createTime > to)
            continue;
        // Commands of the same millisecond must not be torn apart: the cursor is a time.
        if (static_cast<qint64>(rows.size()) >= size && rows.back()["createTime"] != it->createTime) {
            next = it->createTime;
            break;
        }
        rows.push_back(describeWithResult(*device, *it));
    }
    return succeeded(Json::object({{"list", rows}, {"pageSize", size}, {"pageTime", next}}));
}

Json CommandApi::cancel(const Call &call)
{
    const Device *device = deviceOf(m_store, call, text(call.body, "deviceId"));
    if (!device)
        return noDevice();
    Command *command = m_store.command(device->deviceId, text(call.body, "commandId").toLongLong());
    if (!command)
        return failed(Failed, u"the command does not exist"_s);
    return m_flow.cancel(*command) ? succeeded(nullptr) : failed(Failed, u"the command cannot be cancelled any more"_s);
}

Json CommandApi::cancelAll(const Call &call)
{
    Device *device = deviceOf(m_store, call, text(call.body, "deviceId"));
    if (!device)
        return noDevice();
    for (Command &command : device->commands)
        m_flow.cancel(command);
    return succeeded(nullptr);
}

} // namespace sim::ctwing
