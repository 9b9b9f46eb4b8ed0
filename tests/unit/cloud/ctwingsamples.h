#pragma once

#include <QByteArray>

#include <array>
#include <utility>

/// AEP pushes as its documents and captures show them, with made-up values.
namespace samples {

inline constexpr auto kTransparent =
    R"({"upPacketSN":-1,"upDataSN":-1,"topic":"v1/up/ad","timestamp":1700000100001,"tenantId":"2000012345","serviceId":"","protocol":"lwm2m","productId":"15551234","payload":{"APPdata":"qlUBAgME"},"messageType":"dataReport","deviceType":"","deviceId":"a1b2c3d4e5f60718293a4b5c6d7e8f90","assocAssetId":"","IMSI":"undefined","IMEI":"864332041112220"})";
inline constexpr auto kThingModel =
    R"({"upPacketSN":-1,"upDataSN":-1,"topic":"v1/up/ad19","timestamp":1700000200002,"tenantId":"2000012345","serviceId":5,"protocol":"lwm2m","productId":"15551235","payload":{"level":402,"battery":87},"messageType":"dataReport","deviceType":"","deviceId":"b1b2c3d4e5f60718293a4b5c6d7e8f91","assocAssetId":"","IMSI":"undefined","IMEI":"864332041113335"})";
inline constexpr auto kProfile =
    R"({"upPacketSN":-1,"upDataSN":-1,"topic":"v1/up/ad19prof","timestamp":1700000300003,"tenantId":"2000012345","serviceId":"","protocol":"lwm2m","productId":"15551236","payload":{"serviceId":"Smoke","serviceData":{"Alarm":1,"CSQ":17}},"messageType":"dataReport","deviceType":"","deviceId":"c1b2c3d4e5f60718293a4b5c6d7e8f92","assocAssetId":"","IMSI":"undefined","IMEI":"864332041114440"})";
inline constexpr auto kNbGateway =
    R"({"deviceId":"d1b2c3d4e5f60718293a4b5c6d7e8f93","IMEI":"","IMSI":"","deviceType":"","tenantId":"2000012345","productId":"10001503","messageType":"dataReport","topic":"v1/up/ad","assocAssetId":"","timestamp":1700000400004,"payload":{"SignalPower":-790,"SNR":-40,"Length":2,"Updata":"AQI="},"upPacketSN":-1,"upDataSN":-1,"serviceId":"","protocol":"tup"})";
inline constexpr auto kMqtt =
    R"({"upPacketSN":-1,"upDataSN":-1,"topic":"topic/pub","timestamp":1700000500005,"tenantId":"2000012345","serviceId":"","protocol":"mqtt","productId":"15557777","payload":{"msg":"0201a4d5"},"messageType":"dataReport","deviceType":"","deviceId":"15557777abc01","assocAssetId":"","IMSI":"","IMEI":""})";
inline constexpr auto kTcp =
    R"({"upPacketSN":-1,"upDataSN":-1,"topic":"ad","timestamp":1700000600006,"tenantId":"2000012345","serviceId":"","protocol":"tcp","productId":"15558888","payload":{"APPdata":"eyJ0IjoyMS41fQ=="},"messageType":"dataReport","deviceType":"","deviceId":"15558888dtu1","assocAssetId":"","IMSI":"","IMEI":""})";
inline constexpr auto kEvent =
    R"({"timestamp":1700000700007,"tenantId":"2000012345","serviceId":1002,"protocol":"lwm2m","productId":"15551235","messageType":"eventReport","eventType":2,"eventContent":{"battery_state":1},"deviceSn":"","deviceId":"b1b2c3d4e5f60718293a4b5c6d7e8f91","IMSI":"undefined","IMEI":"864332041113335"})";
inline constexpr auto kCommand =
    R"({"timestamp":1700000800008,"tenantId":"2000012345","taskId":12,"result":{"resultDetail":"","resultCode":"DELIVERED"},"protocol":"lwm2m","productId":"15551234","messageType":"commandResponse","deviceId":"a1b2c3d4e5f60718293a4b5c6d7e8f90"})";
inline constexpr auto kOnline =
    R"({"timestamp":1700000900009,"tenantId":"2000012345","protocol":"lwm2m","productId":"15551234","messageType":"deviceOnlineOfflineReport","ipv4Address":"10.0.0.9","iccid":"undefined","eventType":1,"deviceId":"a1b2c3d4e5f60718293a4b5c6d7e8f90","imei":"864332041112220","accessFlag":0})";

inline constexpr std::array kAll{
    std::pair{"LWM2M transparent", kTransparent},
    std::pair{"LWM2M thing model", kThingModel},
    std::pair{"LWM2M with profile", kProfile},
    std::pair{"NB gateway", kNbGateway},
    std::pair{"MQTT transparent", kMqtt},
    std::pair{"TCP transparent", kTcp},
    std::pair{"event", kEvent},
    std::pair{"command response", kCommand},
    std::pair{"online", kOnline},
};

} // namespace samples
