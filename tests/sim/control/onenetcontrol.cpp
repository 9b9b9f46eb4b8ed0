#include "sim/control/onenetcontrol.h"

#include "sim/onenet/envelope.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace sim {

namespace {

Field optional(const char *name, FieldType type)
{
    return {name, type, false};
}

onenet::PushSetup setupOf(const Json &body)
{
    return {.url = text(body, "url"),
            .token = text(body, "token"),
            .aesKey = text(body, "aesKey"),
            .isCurrent = text(body, "format") == "current"_L1,
            .isEncrypted = isTrue(body, "encrypted"),
            .batch = static_cast<int>(integer(body, "batch").value_or(1)),
            .padding = static_cast<int>(integer(body, "padding").value_or(16))};
}

} // namespace

QList<Route> OnenetControl::routes()
{
    const auto setting = [this](const Json &body, const Answer &answer) { setPush(body, answer); };
    const auto pushing = [this](const Json &body, const Answer &answer) { answer(push(body)); };
    return {
        onDevice("/onenet/report", {optional("values", FieldType::Object)}, &OnenetControl::report),
        onDevice(
            "/onenet/event",
            {optional("event", FieldType::Text), optional("type", FieldType::Text), optional("value", FieldType::Any)},
            &OnenetControl::raise),
        onDevice("/onenet/device",
                 {optional("behaviour", FieldType::Text), optional("awake", FieldType::Boolean),
                  optional("online", FieldType::Boolean)},
                 &OnenetControl::change),
        {.method = "POST",
         .path = "/onenet/subscribe",
         .body = {{"productId"},
                  {"url"},
                  {"token"},
                  optional("aesKey", FieldType::Text),
                  optional("format", FieldType::Text),
                  optional("encrypted", FieldType::Boolean),
                  optional("batch", FieldType::Integer),
                  optional("padding", FieldType::Integer),
                  optional("literal", FieldType::Boolean)},
         .answer = setting},
        {.method = "POST",
         .path = "/onenet/push",
         .body = {{"productId"}, {"message", FieldType::Any}},
         .answer = pushing},
    };
}

Route OnenetControl::onDevice(const char *path, const QList<Field> &fields, Work work)
{
    return {.method = "POST",
            .path = path,
            .body = QList<Field>{{"imei"}} + fields,
            .answer = [this, work](const Json &body, const Answer &answer) {
                onenet::Device *device = m_cloud.store().deviceByAnyName(text(body, "imei"));
                answer(device ? (this->*work)(*device, body) : faultReply(u"there is no such device"_s, 404));
            }};
}

Reply OnenetControl::report(onenet::Device &device, const Json &body)
{
    if (device.meter.behaviour == Behaviour::Offline)
        return faultReply(u"the device is offline"_s, 409);
    const Json *values = member(body, "values");
    m_cloud.fleet().report(device, values ? *values : Json(nullptr));
    return doneReply();
}

Reply OnenetControl::raise(onenet::Device &device, const Json &body)
{
    if (device.meter.behaviour == Behaviour::Offline)
        return faultReply(u"the device is offline"_s, 409);
    const QString event = text(body, "event");
    const QString type = text(body, "type");
    const Json *value = member(body, "value");
    m_cloud.fleet().raise(device, event.isEmpty() ? u"leak"_s : event, type.isEmpty() ? u"alert"_s : type,
                          value ? *value : Json::object({{"level", 2}}));
    return doneReply();
}

Reply OnenetControl::change(onenet::Device &device, const Json &body)
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

Reply OnenetControl::push(const Json &body)
{
    const bool isOpen = m_cloud.pusher().push(text(body, "productId"), body["message"]);
    return isOpen ? doneReply() : faultReply(u"the product has no address"_s, 409);
}

void OnenetControl::setPush(const Json &body, const Answer &answer)
{
    const QString productId = text(body, "productId");
    const QString format = text(body, "format");
    const onenet::PushSetup setup = setupOf(body);
    const QUrl url(setup.url, QUrl::StrictMode);
    if (!m_cloud.store().product(productId)) {
        answer(faultReply(u"there is no such product"_s, 404));
    } else if (!format.isEmpty() && format != "classic"_L1 && format != "current"_L1) {
        answer(faultReply(u"format is classic or current"_s));
    } else if (!url.isValid() || !url.scheme().startsWith("http"_L1) || url.host().isEmpty()) {
        answer(faultReply(u"url is a full http or https address"_s));
    } else if (const auto wrong = onenet::setupFault(setup)) {
        answer(faultReply(*wrong));
    } else {
        m_cloud.pusher().verify(productId, setup, isTrue(body, "literal"), [answer](const QString &refusal) {
            answer(refusal.isEmpty() ? doneReply() : faultReply(refusal, 409));
        });
    }
}

} // namespace sim
