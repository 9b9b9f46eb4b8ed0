#include "sim/control/ctwingcontrol.h"

#include "sim/ctwing/speech.h"

using namespace Qt::StringLiterals;

namespace sim {

namespace {

/// Bytes written as `hex` or as `text`.
std::optional<QByteArray> bytesOf(const Json &body)
{
    if (member(body, "text"))
        return text(body, "text").toUtf8();
    const QByteArray hex = text(body, "hex").toLatin1();
    const QByteArray bytes = QByteArray::fromHex(hex);
    return bytes.toHex() == hex.toLower() ? std::optional(bytes) : std::nullopt;
}

Reply pushed(int receivers)
{
    return jsonReply(Json::object({{"ok", true}, {"receivers", receivers}}));
}

} // namespace

QList<Route> CtwingControl::routes()
{
    const auto optional = [](const char *name, FieldType type) { return Field{name, type, false}; };
    const auto subscribing = [this](const Json &body, const Answer &answer) { answer(subscribe(body)); };
    return {
        onDevice("/ctwing/report",
                 {optional("payload", FieldType::Any), optional("hex", FieldType::Text),
                  optional("text", FieldType::Text), optional("values", FieldType::Object),
                  optional("serviceId", FieldType::Any)},
                 &CtwingControl::report),
        onDevice("/ctwing/event",
                 {optional("eventType", FieldType::Integer), optional("content", FieldType::Object),
                  optional("serviceId", FieldType::Integer)},
                 &CtwingControl::raise),
        onDevice("/ctwing/device",
                 {optional("behaviour", FieldType::Text), optional("awake", FieldType::Boolean),
                  optional("online", FieldType::Boolean)},
                 &CtwingControl::change),
        onDevice("/ctwing/push", {{"subType", FieldType::Integer}, {"message", FieldType::Any}}, &CtwingControl::push),
        {.method = "POST",
         .path = "/ctwing/subscribe",
         .body = {{"productId", FieldType::Integer},
                  {"url"},
                  optional("types", FieldType::List),
                  optional("deviceId", FieldType::Text)},
         .answer = subscribing},
    };
}

Route CtwingControl::onDevice(const char *path, const QList<Field> &fields, Work work)
{
    return {.method = "POST",
            .path = path,
            .body = QList<Field>{{"imei"}} + fields,
            .answer = [this, work](const Json &body, const Answer &answer) {
                ctwing::Device *device = m_cloud.store().deviceByAnyName(text(body, "imei"));
                answer(device ? (this->*work)(*device, body) : faultReply(u"there is no such device"_s, 404));
            }};
}

Reply CtwingControl::report(ctwing::Device &device, const Json &body)
{
    if (device.meter.behaviour == Behaviour::Offline)
        return faultReply(u"the device is offline"_s, 409);
    const ctwing::Product *product = m_cloud.store().product(device.productId);
    Json payload = nullptr;
    if (const Json *given = member(body, "payload")) {
        payload = *given;
    } else if (member(body, "hex") || member(body, "text")) {
        const auto bytes = bytesOf(body);
        if (!bytes)
            return faultReply(u"hex is no hexadecimal text"_s);
        payload = ctwing::bytesPayload(*product, *bytes);
    } else if (const Json *values = member(body, "values")) {
        for (const auto &[id, value] : values->items()) {
            if (!device.meter.measure(QString::fromStdString(id), value))
                return faultReply(u"%1 is of another kind"_s.arg(QString::fromStdString(id)));
        }
    }
    const Json *service = member(body, "serviceId");
    return pushed(m_cloud.fleet().report(device, payload, service ? *service : Json(nullptr)));
}

Reply CtwingControl::raise(ctwing::Device &device, const Json &body)
{
    if (device.meter.behaviour == Behaviour::Offline)
        return faultReply(u"the device is offline"_s, 409);
    const Json *content = member(body, "content");
    return pushed(m_cloud.fleet().raise(device, integer(body, "eventType").value_or(2),
                                        content ? *content : Json::object({{"battery_state", 1}}),
                                        integer(body, "serviceId").value_or(1002)));
}

Reply CtwingControl::change(ctwing::Device &device, const Json &body)
{
    if (member(body, "behaviour")) {
        const auto behaviour = behaviourNamed(text(body, "behaviour"));
        if (!behaviour)
            return faultReply(u"behaviour is normal, refuse, silent or offline"_s);
        m_cloud.fleet().setBehaviour(device, *behaviour);
    }
    if (member(body, "awake"))
        device.meter.isAwake = isTrue(body, "awake");
    if (member(body, "online"))
        m_cloud.fleet().setOnline(device, isTrue(body, "online"));
    return doneReply();
}

Reply CtwingControl::push(ctwing::Device &device, const Json &body)
{
    const auto kind = static_cast<ctwing::SubType>(*integer(body, "subType"));
    return pushed(m_cloud.fleet().pushRaw(device, kind, body["message"]));
}

Reply CtwingControl::subscribe(const Json &body)
{
    const ctwing::Product *product = m_cloud.store().product(*integer(body, "productId"));
    if (!product)
        return faultReply(u"there is no such product"_s, 404);
    const QString deviceId = text(body, "deviceId");
    const Json *types = member(body, "types");
    const Json answer =
        m_cloud.subscriptions().create(*product, Json::object({{"subLevel", deviceId.isEmpty() ? 1 : 2},
                                                               {"deviceId", deviceId},
                                                               {"subTypes", types ? *types : Json::array({1, 2, 3, 4})},
                                                               {"subUrl", text(body, "url")},
                                                               {"operator", "simulator"}}));
    return answer["code"] == 0 ? doneReply() : faultReply(text(answer, "msg"));
}

} // namespace sim
