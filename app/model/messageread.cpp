#include "devicemessage.h"

#include "modeljson.h"
#include "qtcompat.h"
#include "valuetext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using modeljson::keep;
using modeljson::Members;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::DeviceMessage)
};

/// Core message kinds that change nothing here; the others are alternatives of MessageBody.
constexpr std::array kOtherTypes{
    QLatin1StringView("REGISTER"),
    QLatin1StringView("UN_REGISTER"),
    QLatin1StringView("READ_PROPERTY"),
    QLatin1StringView("WRITE_PROPERTY"),
    QLatin1StringView("INVOKE_FUNCTION"),
    QLatin1StringView("DISCONNECT"),
    QLatin1StringView("DISCONNECT_REPLY"),
    QLatin1StringView("DERIVED_METADATA"),
    QLatin1StringView("CHILD"),
    QLatin1StringView("CHILD_REPLY"),
    QLatin1StringView("LOG"),
    QLatin1StringView("ACKNOWLEDGE"),
    QLatin1StringView("STATE_CHECK"),
    QLatin1StringView("STATE_CHECK_REPLY"),
    QLatin1StringView("READ_FIRMWARE"),
    QLatin1StringView("READ_FIRMWARE_REPLY"),
    QLatin1StringView("REPORT_FIRMWARE"),
    QLatin1StringView("REQUEST_FIRMWARE"),
    QLatin1StringView("REQUEST_FIRMWARE_REPLY"),
    QLatin1StringView("UPGRADE_FIRMWARE"),
    QLatin1StringView("UPGRADE_FIRMWARE_REPLY"),
    QLatin1StringView("UPGRADE_FIRMWARE_PROGRESS"),
    QLatin1StringView("BROADCAST"),
    QLatin1StringView("UNKNOWN"),
};

/// jetlinks.md 5.1: what a message without a type is taken for, in this order.
QString guessType(const QJsonObject &json)
{
    if (json.contains("event"_L1))
        return u"EVENT"_s;
    if (json.contains("functionId"_L1))
        return json.contains("inputs"_L1) ? u"INVOKE_FUNCTION"_s : u"INVOKE_FUNCTION_REPLY"_s;
    if (json.contains("properties"_L1))
        return json.value("properties"_L1).isArray() ? u"READ_PROPERTY"_s : u"READ_PROPERTY_REPLY"_s;
    if (json.contains("tags"_L1))
        return u"UPDATE_TAG"_s;
    if (json.contains("success"_L1))
        return u"ACKNOWLEDGE"_s;
    return u"UNKNOWN"_s;
}

Result<QString> readType(Members &members, const QJsonObject &json)
{
    const auto written = members.takeText("messageType"_L1);
    if (!written)
        return fail(written.error());
    if (written->isEmpty())
        return guessType(json);
    return *written == written->toLower() ? written->toUpper() : *written;
}

Result<QDateTime> readTimestamp(Members &members)
{
    // QJsonValue keeps whole numbers exactly; only a text has to be read.
    const QJsonValue value = members.take("timestamp"_L1);
    if (value.isUndefined())
        return QDateTime();
    std::optional<qint64> ms = nearestWhole(value);
    bool isNumeric = false;
    if (const qint64 written = value.toString().toLongLong(&isNumeric); isNumeric)
        ms = written;
    if (!ms)
        return modeljson::shapeFault(members.place("timestamp"_L1), value, Text::tr("milliseconds since the epoch"));
    return utcFromMs(*ms);
}

Result<MessageHeader> readHeader(Members &members)
{
    MessageHeader header;
    std::optional<Error> error;
    keep(members.takeText("deviceId"_L1), error, [&](const QString &value) { header.deviceId = DeviceId(value); });
    keep(members.takeText("messageId"_L1), error, [&](auto value) { header.messageId = value; });
    keep(readTimestamp(members), error, [&](auto value) { header.timestamp = value; });
    keep(members.takeObject("headers"_L1), error, [&](auto value) { header.headers = value; });
    if (error)
        return fail(*error);
    return header;
}

Result<MessageBody> readReport(Members &members)
{
    PropertyReport report;
    std::optional<Error> error;
    if (!members.has("properties"_L1))
        return modeljson::shapeFault(members.place("properties"_L1), QJsonValue(QJsonValue::Undefined),
                                     Text::tr("an object"));
    keep(members.takeObject("properties"_L1), error, [&](auto value) { report.properties = value; });
    keep(members.takeObject("propertySourceTimes"_L1), error, [&](const QJsonObject &times) {
        for (auto it = times.begin(); it != times.end(); ++it) {
            if (it->isDouble())
                report.sourceTimes.insert(it.key(), it->toInteger());
        }
    });
    keep(members.takeObject("propertyStates"_L1), error, [&](const QJsonObject &states) {
        for (auto it = states.begin(); it != states.end(); ++it)
            report.states.insert(it.key(), it->toVariant().toString());
    });
    if (error)
        return fail(*error);
    return report;
}

template <typename Reply>
void readOutcome(Members &members, Reply &reply, std::optional<Error> &error)
{
    keep(members.takeBool("success"_L1), error, [&](auto value) { reply.success = value.value_or(true); });
    keep(members.takeText("code"_L1), error, [&](auto value) { reply.code = value; });
    keep(members.takeText("message"_L1), error, [&](auto value) { reply.message = value; });
}

template <typename Reply>
Result<MessageBody> readPropertiesReply(Members &members)
{
    Reply reply;
    std::optional<Error> error;
    keep(members.takeObject("properties"_L1), error, [&](auto value) { reply.properties = value; });
    readOutcome(members, reply, error);
    if (error)
        return fail(*error);
    return reply;
}

Result<MessageBody> readFunctionReply(Members &members)
{
    FunctionReply reply;
    std::optional<Error> error;
    keep(members.takeText("functionId"_L1), error, [&](auto value) { reply.functionId = value; });
    reply.output = members.take("output"_L1);
    readOutcome(members, reply, error);
    if (error)
        return fail(*error);
    return reply;
}

Result<MessageBody> readEvent(Members &members)
{
    EventReport report;
    std::optional<Error> error;
    keep(members.takeText("event"_L1), error, [&](auto value) { report.event = value; });
    if (error)
        return fail(*error);
    if (report.event.isEmpty())
        return modeljson::shapeFault(members.place("event"_L1), QJsonValue(QJsonValue::Undefined),
                                     Text::tr("the event's ID"));
    report.data = members.take("data"_L1);
    return report;
}

Result<MessageBody> readDirect(Members &members)
{
    const auto text = members.takeText("payload"_L1);
    if (!text)
        return fail(text.error());
    const auto bytes = QByteArray::fromBase64Encoding(text->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return fail(ErrorCode::InvalidInput, Text::tr("The payload is not Base64."),
                    {.field = members.place("payload"_L1)});
    return Direct{.payload = bytes.decoded};
}

Result<MessageBody> readTags(Members &members)
{
    return members.takeObject("tags"_L1).map(
        [](const QJsonObject &tags) { return MessageBody(TagUpdate{.tags = tags}); });
}

Result<MessageBody> readBody(const QString &type, Members &members)
{
    if (type == "REPORT_PROPERTY"_L1)
        return readReport(members);
    if (type == "EVENT"_L1)
        return readEvent(members);
    if (type == "ONLINE"_L1)
        return Online{};
    if (type == "OFFLINE"_L1)
        return Offline{};
    if (type == "READ_PROPERTY_REPLY"_L1)
        return readPropertiesReply<ReadReply>(members);
    if (type == "WRITE_PROPERTY_REPLY"_L1)
        return readPropertiesReply<WriteReply>(members);
    if (type == "INVOKE_FUNCTION_REPLY"_L1)
        return readFunctionReply(members);
    if (type == "UPDATE_TAG"_L1)
        return readTags(members);
    if (type == "DIRECT"_L1)
        return readDirect(members);
    if (std::find(kOtherTypes.cbegin(), kOtherTypes.cend(), type) != kOtherTypes.cend())
        return OtherMessage{.messageType = type, .body = members.rest()};
    return fail(ErrorCode::InvalidInput, Text::tr("%1 is not a message type.").arg(type),
                {.field = members.place("messageType"_L1)});
}

} // namespace

Result<DeviceMessage> messageFromJson(const QJsonObject &json)
{
    Members members(json, {});
    const auto type = readType(members, json);
    if (!type)
        return fail(type.error());
    auto header = readHeader(members);
    if (!header)
        return fail(header.error());
    auto body = readBody(*type, members);
    if (!body)
        return fail(body.error());
    return DeviceMessage{.header = std::move(*header), .body = std::move(*body)};
}

} // namespace app
