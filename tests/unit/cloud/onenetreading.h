#pragma once

#include "onenetsamples.h"

#include "app/cloud/onenet/onenet.h"
#include "app/model/qtcompat.h"

#include <QJsonDocument>

/// Reads bodies with the receiver of OneNET.
namespace onenet {

inline const app::PushReceiver &receiver()
{
    static const app::Platform kPlatform = app::onenet::create();
    return *kPlatform.receiver;
}

inline app::UnpackedPush unpack(const QByteArray &body, const QJsonObject &settings = {}, const QByteArray &aesKey = {})
{
    return receiver().unpack({.body = body}, docking(aesKey, settings));
}

/// The only uplink of a push.
inline app::Uplink uplink(const QByteArray &body, const QJsonObject &settings = {})
{
    const app::UnpackedPush push = unpack(body, settings);
    if (push.uplinks.size() != 1)
        qFatal("%d uplinks in %s", static_cast<int>(push.uplinks.size()), body.constData());
    return push.uplinks.first();
}

template <typename T>
T contentOf(const app::Uplink &uplink)
{
    const T *found = std::get_if<T>(&uplink.content);
    if (found == nullptr)
        qFatal("another kind of uplink");
    return *found;
}

template <typename T>
T content(const QByteArray &body, const QJsonObject &settings = {})
{
    return contentOf<T>(uplink(body, settings));
}

inline QByteArray codecBody(const QByteArray &body, const QJsonObject &settings = {})
{
    const auto data = content<app::DataUplink>(body, settings);
    return receiver().codecPayload({.body = body}, data, docking({}, settings)).body;
}

inline QDateTime at(qint64 ms)
{
    return app::utcFromMs(ms);
}

inline QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

inline QByteArray dataPoint(const char *id, const char *value)
{
    return classicPlain(
        QByteArray(R"({"type":1,"imei":"869405030000017","dev_id":600100200,"at":1700000000123,"ds_id":")") + id +
        R"(","value":)" + value + '}');
}

inline QByteArray propertyPush(const char *params)
{
    return current(
        QByteArray(R"({"deviceName":"meter-01","messageType":"notify","notifyType":"property","data":{"params":)") +
        params + "}}");
}

inline constexpr auto kEvent =
    R"({"productId":"aB3dE6gH9j","deviceId":2400001,"deviceName":"meter-01","messageType":"notify","notifyType":"event","data":{"id":"1700000002100","version":"1.0","params":{"leak":{"eventType":"alert","time":1700000002100,"value":{"level":2}}}}})";
inline constexpr auto kReply =
    R"({"productId":"aB3dE6gH9j","deviceId":2400001,"deviceName":"meter-01","messageType":"reply","callType":"async","request":{"id":"31","version":"1.0","params":{"identifier":"reboot","input":{"delay":3}}},"response":{"id":"31","code":200,"msg":"succ","data":{"identifier":"reboot","output":{"ok":1}}},"sTime":1700000002300,"rTime":1700000002900})";
inline constexpr auto kCommand =
    R"({"type":7,"cmd_id":"7d0c2d5e-1111-5222-8333-a9adc3210000","imei":"869405030000017","dev_id":600100200,"cmd_type":2,"send_time":1700000002000,"send_status":5,"confirm_time":1700000003000,"confirm_status":0,"confirm_body":{"obj_id":3303,"obj_inst":[{"obj_inst_id":0,"res":[{"res_id":5700,"val":25.0}]}]}})";

} // namespace onenet
