#include "devicemessage.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

template <typename... F>
struct Overloaded : F...
{
    using F::operator()...;
};
template <typename... F>
Overloaded(F...) -> Overloaded<F...>;

template <typename Reply>
void putOutcome(QJsonObject &json, const Reply &reply)
{
    json.insert("success"_L1, reply.success);
    if (!reply.code.isEmpty())
        json.insert("code"_L1, reply.code);
    if (!reply.message.isEmpty())
        json.insert("message"_L1, reply.message);
}

void put(QJsonObject &json, const PropertyReport &report)
{
    json.insert("properties"_L1, report.properties);
    if (!report.sourceTimes.isEmpty()) {
        QJsonObject times;
        for (auto it = report.sourceTimes.begin(); it != report.sourceTimes.end(); ++it)
            times.insert(it.key(), it.value());
        json.insert("propertySourceTimes"_L1, times);
    }
    if (!report.states.isEmpty()) {
        QJsonObject states;
        for (auto it = report.states.begin(); it != report.states.end(); ++it)
            states.insert(it.key(), it.value());
        json.insert("propertyStates"_L1, states);
    }
}

void put(QJsonObject &json, const EventReport &report)
{
    json.insert("event"_L1, report.event);
    json.insert("data"_L1, report.data.isUndefined() ? QJsonValue() : report.data);
}

template <typename Reply>
void putPropertiesReply(QJsonObject &json, const Reply &reply)
{
    putOutcome(json, reply);
    if (!reply.properties.isEmpty())
        json.insert("properties"_L1, reply.properties);
}

void put(QJsonObject &json, const FunctionReply &reply)
{
    if (!reply.functionId.isEmpty())
        json.insert("functionId"_L1, reply.functionId);
    if (!reply.output.isUndefined() && !reply.output.isNull())
        json.insert("output"_L1, reply.output);
    putOutcome(json, reply);
}

} // namespace

MessageKind kindOf(const DeviceMessage &message)
{
    static_assert(std::variant_size_v<MessageBody> == static_cast<size_t>(MessageKind::Other));
    return static_cast<MessageKind>(message.body.index() + 1); // the order of the kinds is that of the alternatives
}

QString messageTypeName(const DeviceMessage &message)
{
    return std::visit(Overloaded{
                          [](const PropertyReport &) { return u"REPORT_PROPERTY"_s; },
                          [](const EventReport &) { return u"EVENT"_s; },
                          [](const Online &) { return u"ONLINE"_s; },
                          [](const Offline &) { return u"OFFLINE"_s; },
                          [](const ReadReply &) { return u"READ_PROPERTY_REPLY"_s; },
                          [](const WriteReply &) { return u"WRITE_PROPERTY_REPLY"_s; },
                          [](const FunctionReply &) { return u"INVOKE_FUNCTION_REPLY"_s; },
                          [](const TagUpdate &) { return u"UPDATE_TAG"_s; },
                          [](const Direct &) { return u"DIRECT"_s; },
                          [](const OtherMessage &other) { return other.messageType; },
                      },
                      message.body);
}

QJsonObject toJson(const DeviceMessage &message)
{
    QJsonObject json;
    if (const auto *other = std::get_if<OtherMessage>(&message.body))
        json = other->body;
    json.insert("messageType"_L1, messageTypeName(message));
    json.insert("deviceId"_L1, message.header.deviceId.text());
    if (!message.header.messageId.isEmpty())
        json.insert("messageId"_L1, message.header.messageId);
    if (message.header.timestamp.isValid())
        json.insert("timestamp"_L1, message.header.timestamp.toMSecsSinceEpoch());
    if (!message.header.headers.isEmpty())
        json.insert("headers"_L1, message.header.headers);
    std::visit(Overloaded{
                   [&](const PropertyReport &body) { put(json, body); },
                   [&](const EventReport &body) { put(json, body); },
                   [](const Online &) {},
                   [](const Offline &) {},
                   [&](const ReadReply &body) { putPropertiesReply(json, body); },
                   [&](const WriteReply &body) { putPropertiesReply(json, body); },
                   [&](const FunctionReply &body) { put(json, body); },
                   [&](const TagUpdate &body) { json.insert("tags"_L1, body.tags); },
                   [&](const Direct &body) { json.insert("payload"_L1, QString::fromLatin1(body.payload.toBase64())); },
                   [](const OtherMessage &) {},
               },
               message.body);
    return json;
}

} // namespace app
