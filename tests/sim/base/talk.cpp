#include "sim/base/talk.h"

namespace sim {

namespace {

/// The arguments of a function, written as a list of {name, value} or as an object.
Json argumentsOf(const Json &command)
{
    const Json *given = member(command, "args");
    if (!given)
        given = member(command, "inputs");
    if (!given || given->is_object())
        return given ? *given : Json::object();
    Json arguments = Json::object();
    for (const Json &entry : *given) {
        if (const Json *value = member(entry, "value"))
            arguments[text(entry, "name").toStdString()] = *value;
    }
    return arguments;
}

/// Answers repeat the ids of what they answer.
Json replyTo(const Json &command, const char *messageType, qint64 timestamp)
{
    Json reply = Json::object({{"messageType", messageType}});
    for (const char *name : {"messageId", "deviceId"}) {
        if (const Json *value = member(command, name))
            reply[name] = *value;
    }
    reply["timestamp"] = timestamp;
    return reply;
}

void finish(Json &reply, const std::optional<QString> &refusal)
{
    reply["success"] = !refusal;
    if (refusal)
        reply["message"] = *refusal;
}

Heard write(Meter &meter, const Json &command, qint64 timestamp)
{
    Json reply = replyTo(command, "WRITE_PROPERTY_REPLY", timestamp);
    const auto refusal = meter.write(command["properties"]);
    finish(reply, refusal);
    if (!refusal)
        reply["properties"] = command["properties"];
    return {refusal, reply};
}

Heard read(const Meter &meter, const Json &command, qint64 timestamp)
{
    Json reply = replyTo(command, "READ_PROPERTY_REPLY", timestamp);
    finish(reply, std::nullopt);
    reply["properties"] = Json::object();
    for (const Json &id : command["properties"]) {
        const Json value = meter.value(asText(id));
        if (!value.is_null())
            reply["properties"][asText(id).toStdString()] = value;
    }
    return {std::nullopt, reply};
}

Heard invoke(Meter &meter, const Json &command, qint64 timestamp)
{
    QString function = text(command, "functionId");
    if (function.isEmpty())
        function = text(command, "function");
    Json reply = replyTo(command, "INVOKE_FUNCTION_REPLY", timestamp);
    reply["functionId"] = function;
    const auto refusal = meter.invoke(function, argumentsOf(command));
    finish(reply, refusal);
    reply["output"] = !refusal;
    return {refusal, reply};
}

} // namespace

Json spokenReport(const Meter &meter, qint64 timestamp)
{
    return Json::object({{"messageType", "REPORT_PROPERTY"}, {"timestamp", timestamp}, {"properties", meter.values()}});
}

Heard listen(Meter &meter, const QByteArray &bytes, qint64 timestamp)
{
    const auto command = parseJson(bytes);
    if (!command || !command->is_object())
        return {};
    const Json *properties = member(*command, "properties");
    if (properties && properties->is_object())
        return write(meter, *command, timestamp);
    if (properties && properties->is_array())
        return read(meter, *command, timestamp);
    if (member(*command, "functionId") || member(*command, "function"))
        return invoke(meter, *command, timestamp);
    return {};
}

} // namespace sim
