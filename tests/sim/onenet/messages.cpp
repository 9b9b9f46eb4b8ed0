#include "sim/onenet/messages.h"

namespace sim::onenet {

namespace {

/// What all messages of the current platform begin with.
Json noticeOf(const Device &device, const char *messageType)
{
    Json notice =
        Json::object({{"productId", device.productId}, {"deviceId", device.did}, {"deviceName", device.name}});
    if (!device.imei.isEmpty())
        notice["imei"] = device.imei;
    notice["messageType"] = messageType;
    return notice;
}

Json content(const Json &params, qint64 at)
{
    return Json::object({{"id", QString::number(at)}, {"version", "1.0"}, {"params", params}});
}

} // namespace

// Members of classic messages stand in the order that was seen on the wire.

Json datapoint(const Device &device, const QString &stream, const Json &value, qint64 at)
{
    Json message = Json::object({{"at", at}});
    if (!device.imei.isEmpty())
        message["imei"] = device.imei;
    message["type"] = 1;
    message["ds_id"] = stream;
    message["value"] = value;
    message["dev_id"] = device.did;
    return message;
}

Json presence(const Device &device, Access access, bool isOnline, qint64 at)
{
    Json message = Json::object({{"at", at}, {"login_type", access == Access::LwM2m ? 10 : 7}});
    if (!device.imei.isEmpty())
        message["imei"] = device.imei;
    message["type"] = 2;
    message["dev_id"] = device.did;
    message["status"] = isOnline ? 1 : 0;
    return message;
}

Json commandResult(const Device &device, const CachedCommand &command, bool isConfirmed)
{
    Json message = Json::object({{"type", 7},
                                 {"cmd_id", command.uuid},
                                 {"imei", device.imei},
                                 {"dev_id", device.did},
                                 {"cmd_type", isConfirmed ? 2 : 1},
                                 {"send_status", static_cast<int>(command.status)}});
    if (command.sendTime)
        message["send_time"] = *command.sendTime;
    if (!isConfirmed)
        return message;
    message["confirm_time"] = orNull(command.confirmTime);
    message["confirm_status"] = orNull(command.confirmStatus);
    if (command.action.kind == Action::Kind::Read && command.result.is_array())
        message["confirm_body"] = Json::object({{"obj_id", command.action.object}, {"obj_inst", command.result}});
    return message;
}

Json propertyNotice(const Device &device, const Json &values, qint64 at)
{
    Json params = Json::object();
    for (const auto &[identifier, value] : values.items())
        params[identifier] = Json::object({{"time", at}, {"value", value}});
    Json notice = noticeOf(device, "notify");
    notice["notifyType"] = "property";
    notice["data"] = content(params, at);
    return notice;
}

Json eventNotice(const Device &device, const QString &event, const QString &type, const Json &value, qint64 at)
{
    Json params = Json::object();
    params[event.toStdString()] = Json::object({{"eventType", type}, {"time", at}, {"value", value}});
    Json notice = noticeOf(device, "notify");
    notice["notifyType"] = "event";
    notice["data"] = content(params, at);
    return notice;
}

Json lifeCycleNotice(const Device &device, bool isOnline, qint64 at)
{
    Json notice = noticeOf(device, "lifeCycle");
    notice["data"] = Json::object({{"status", isOnline ? "online" : "offline"}, {"time", at}});
    return notice;
}

Json serviceReply(const Device &device, const QString &requestId, const QString &service, const Json &input,
                  const Json &output, qint64 sentAt, qint64 answeredAt)
{
    Json notice = noticeOf(device, "reply");
    notice["callType"] = "async";
    notice["request"] = Json::object(
        {{"id", requestId}, {"version", "1.0"}, {"params", Json::object({{"identifier", service}, {"input", input}})}});
    notice["response"] = Json::object({{"id", requestId},
                                       {"code", 200},
                                       {"msg", "succ"},
                                       {"data", Json::object({{"identifier", service}, {"output", output}})}});
    notice["sTime"] = sentAt;
    notice["rTime"] = answeredAt;
    return notice;
}

} // namespace sim::onenet
