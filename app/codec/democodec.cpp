#include "democodec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Messages = Result<QList<DeviceMessage>>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Codec)
};

/// What stands behind a path. Event: the whole body is the data of the event `name`. Core: the body is a core message
/// of the type `name` without its messageType.
enum class Rule { Event, Core, OnlineStatus, Child };

struct PathRule
{
    QLatin1StringView prefix;
    Rule rule;
    QLatin1StringView name;
};

constexpr PathRule pathRule(const char *prefix, Rule rule, const char *name)
{
    return {QLatin1StringView(prefix), rule, QLatin1StringView(name)};
}

/// Prefixes in the order in which they are tested (jetlinks.md 6.2). /properties is the 2.x alias of /report-property.
constexpr std::array kRules{
    pathRule("/fire_alarm", Rule::Event, "fire_alarm"),
    pathRule("/fault_alarm", Rule::Event, "fault_alarm"),
    pathRule("/register", Rule::Core, "REGISTER"),
    pathRule("/unregister", Rule::Core, "UN_REGISTER"),
    pathRule("/dev_msg", Rule::Event, "dev_msg"),
    pathRule("/device_online_status", Rule::OnlineStatus, ""),
    pathRule("/read-property", Rule::Core, "READ_PROPERTY_REPLY"),
    pathRule("/report-property", Rule::Core, "REPORT_PROPERTY"),
    pathRule("/properties", Rule::Core, "REPORT_PROPERTY"),
    pathRule("/write-property", Rule::Core, "WRITE_PROPERTY_REPLY"),
    pathRule("/invoke-function", Rule::Core, "INVOKE_FUNCTION_REPLY"),
    pathRule("/open-door", Rule::Event, "open-door"),
    pathRule("/children/", Rule::Child, ""),
    pathRule("/firmware/report", Rule::Core, "REPORT_FIRMWARE"),
    pathRule("/firmware/progress", Rule::Core, "UPGRADE_FIRMWARE_PROGRESS"),
    pathRule("/firmware/pull", Rule::Core, "REQUEST_FIRMWARE"),
    pathRule("/tags", Rule::Core, "UPDATE_TAG"),
    pathRule("/offline", Rule::Core, "OFFLINE"),
    pathRule("/online", Rule::Core, "ONLINE"),
};

/// /children/children/… may be written; a real gateway needs one.
constexpr int kMaxChildDepth = 8;

QString idText(const QJsonValue &value)
{
    return value.isDouble() ? value.toVariant().toString() : value.toString();
}

/// Puts in what the payload left out. The device was found before decoding, so its id wins over the payload's.
DeviceMessage completed(DeviceMessage message, const CodecContext &context)
{
    const QString written = message.header.deviceId.text();
    if (!written.isEmpty() && written != context.deviceId.text())
        message.header.headers.insert("payloadDeviceId"_L1, written);
    message.header.deviceId = context.deviceId;
    if (!message.header.timestamp.isValid())
        message.header.timestamp = context.timestamp;
    return message;
}

Result<DeviceMessage> coreMessage(QJsonObject json, QLatin1StringView type)
{
    json.insert("messageType"_L1, type);
    return messageFromJson(json);
}

DeviceMessage eventMessage(const QString &event, const QJsonValue &body)
{
    DeviceMessage message{.body = EventReport{.event = event, .data = body}};
    message.header.deviceId = DeviceId(idText(body.toObject().value("deviceId"_L1)));
    return message;
}

Result<DeviceMessage> decodePath(const QString &path, const QJsonValue &body, int depth);

Result<DeviceMessage> decodeChild(const QString &rest, const QJsonValue &body, int depth)
{
    if (depth >= kMaxChildDepth)
        return fail(ErrorCode::InvalidInput, Text::tr("The path has too many /children."), {.field = u"path"_s});
    auto child = decodePath(u'/' + rest, body, depth + 1);
    if (!child)
        return child;
    const QString childId = child->header.deviceId.text();
    if (childId.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("A child's message must name its deviceId."),
                    {.field = u"deviceId"_s});
    // The message itself is the gateway's, whose id comes from the context.
    DeviceMessage message{
        .body = OtherMessage{.messageType = u"CHILD"_s,
                             .body = {{u"childDeviceId"_s, childId}, {u"childDeviceMessage"_s, toJson(*child)}}}};
    message.header.timestamp = child->header.timestamp;
    return message;
}

Result<DeviceMessage> decodePath(const QString &path, const QJsonValue &body, int depth)
{
    for (const PathRule &rule : kRules) {
        if (!path.startsWith(rule.prefix))
            continue;
        if (rule.rule == Rule::Event)
            return eventMessage(rule.name, body);
        if (rule.rule == Rule::Child)
            return decodeChild(path.mid(rule.prefix.size()), body, depth);
        if (!body.isObject()) {
            return fail(ErrorCode::InvalidInput, Text::tr("%1 expects a JSON object.").arg(rule.prefix),
                        {.field = u"body"_s});
        }
        if (rule.rule == Rule::Core)
            return coreMessage(body.toObject(), rule.name);
        const bool isOnline = idText(body.toObject().value("status"_L1)) == "1"_L1;
        return coreMessage(body.toObject(), isOnline ? "ONLINE"_L1 : "OFFLINE"_L1);
    }
    return eventMessage(path.mid(1), body);
}

/// {"temperature":21.5,"battery":87}: a report when the thing model knows one of the keys. The common keys of a core
/// message are taken out unless the model has a property of that name.
std::optional<DeviceMessage> flatReport(const QJsonObject &json, const ThingModel &model)
{
    bool isReport = false;
    QJsonObject envelope;
    QJsonObject properties;
    for (auto it = json.begin(); it != json.end(); ++it) {
        static const QStringList kCommon{u"deviceId"_s, u"messageId"_s, u"timestamp"_s, u"headers"_s};
        const bool isKnown = model.property(it.key()) != nullptr;
        isReport = isReport || isKnown;
        if (!isKnown && kCommon.contains(it.key()))
            envelope.insert(it.key(), it.value());
        else
            properties.insert(it.key(), it.value());
    }
    if (!isReport)
        return std::nullopt;
    envelope.insert("properties"_L1, properties);
    auto message = coreMessage(envelope, "REPORT_PROPERTY"_L1);
    if (!message) { // a "timestamp" that is none: then these keys are the device's own words
        envelope = {{u"properties"_s, json}};
        message = coreMessage(envelope, "REPORT_PROPERTY"_L1);
    }
    return message ? std::optional(*message) : std::nullopt;
}

/// A core message of the type that it names. Nothing when it names none, or one that there is none of: the word is then
/// another protocol's, for example the cloud's own when its whole notification is decoded.
Result<std::optional<DeviceMessage>> decodeTyped(const QJsonObject &json)
{
    const QJsonValue type = json.value("messageType"_L1);
    if (!type.isString())
        return std::optional<DeviceMessage>();
    const auto bare = messageFromJson({{u"messageType"_s, type}}); // only the type can be what is wrong with it
    if (!bare && bare.error().field == "messageType"_L1)
        return std::optional<DeviceMessage>();
    return messageFromJson(json).map([](const DeviceMessage &message) { return std::optional(message); });
}

/// One object without a path. Nothing: it has none of the known shapes.
Result<std::optional<DeviceMessage>> decodeContent(QJsonObject json, const CodecContext &context)
{
    const auto some = [](const DeviceMessage &message) { return std::optional(message); };
    if (const auto typed = decodeTyped(json); !typed || *typed)
        return typed;
    if (context.thingModel->property(u"messageType"_s) == nullptr)
        json.remove("messageType"_L1);
    const bool isModelled = context.thingModel->property(u"properties"_s) != nullptr;
    if (json.contains("properties"_L1) && !isModelled)
        return coreMessage(json, "REPORT_PROPERTY"_L1).map(some);
    if (const auto report = flatReport(json, *context.thingModel))
        return report;
    // What is left may still be a core message without its type, if it has that type's own key.
    static const QStringList kTelling{u"event"_s, u"functionId"_s, u"tags"_s};
    for (const QString &key : kTelling) {
        if (json.contains(key))
            return messageFromJson(json).map(some);
    }
    return std::optional<DeviceMessage>();
}

tl::unexpected<Error> atElement(qsizetype index, Error error)
{
    error.field = u'[' + QString::number(index) + (error.field.isEmpty() ? u"]"_s : u"]."_s + error.field);
    return fail(error);
}

/// A list decodes only if every element does; otherwise the payload stays whole.
Result<std::optional<QList<DeviceMessage>>> decodeList(const QJsonArray &array, const CodecContext &context)
{
    QList<DeviceMessage> messages;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isObject())
            return std::optional<QList<DeviceMessage>>();
        const auto message = decodeContent(array.at(i).toObject(), context);
        if (!message)
            return atElement(i, message.error());
        if (!*message)
            return std::optional<QList<DeviceMessage>>();
        messages.append(completed(**message, context));
    }
    return messages.isEmpty() ? std::nullopt : std::optional(messages);
}

Messages decodeByContent(const QJsonDocument &document, const QByteArray &body, const CodecContext &context)
{
    if (document.isObject()) {
        const auto message = decodeContent(document.object(), context);
        if (!message)
            return fail(message.error());
        if (*message)
            return QList<DeviceMessage>{completed(**message, context)};
    } else if (document.isArray()) {
        const auto messages = decodeList(document.array(), context);
        if (!messages)
            return fail(messages.error());
        if (*messages)
            return **messages;
    }
    return QList<DeviceMessage>{completed(DeviceMessage{.body = Direct{.payload = body}}, context)};
}

} // namespace

Messages DemoCodec::decode(const CodecInput &input, const CodecContext &context) const
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(input.body, &fault);
    if (input.path.isEmpty())
        return decodeByContent(document, input.body, context);
    if (fault.error != QJsonParseError::NoError) {
        const TextPosition place = textPosition(input.body, fault.offset);
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The body is not JSON: line %1, column %2: %3")
                        .arg(place.line)
                        .arg(place.column)
                        .arg(fault.errorString()),
                    {.field = u"body"_s});
    }
    const QString path = input.path.startsWith(u'/') ? input.path : u'/' + input.path;
    const QJsonValue body = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const auto message = decodePath(path, body, 0);
    if (!message)
        return fail(message.error());
    return QList<DeviceMessage>{completed(*message, context)};
}

} // namespace app
