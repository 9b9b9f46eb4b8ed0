#include "envelope.h"

#include "catalogue.h"
#include "multipart.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app::dueros {

namespace {

/// debug.bot.smarthome[0] of the simulator's metadata.
QJsonObject entryOf(const QJsonObject &wrapper)
{
    return wrapper["debug"_L1]["bot"_L1]["smarthome"_L1].toArray().at(0).toObject();
}

QJsonObject filled(QJsonObject wrapper, const QByteArray &response)
{
    QJsonObject debug = wrapper["debug"_L1].toObject();
    QJsonObject bot = debug["bot"_L1].toObject();
    QJsonArray list = bot["smarthome"_L1].toArray();
    QJsonObject entry = list.at(0).toObject();
    entry["response"_L1] = QString::fromUtf8(response);
    list.replace(0, entry);
    bot["smarthome"_L1] = list;
    debug["bot"_L1] = bot;
    wrapper["debug"_L1] = debug;
    return wrapper;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SkillCall::Kind> kindOf(const QString &space, const QString &name)
{
    const auto is = [](const QString &text, const char *word) {
        return text.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
    };
    if (is(space, kDiscovery) && is(name, "DiscoverAppliancesRequest"))
        return SkillCall::Kind::Discover;
    if (is(space, kUnbind) && is(name, "UnbindBotRequest"))
        return SkillCall::Kind::Unbind;
    if (is(space, kQuery) && is(name, "ReportStateRequest"))
        return SkillCall::Kind::Report;
    if (is(space, kControl) || is(space, kQuery))
        return SkillCall::Kind::Directive;
    return std::nullopt;
}

std::variant<SkillCall, SkillReply> callOf(const QJsonObject &envelope, std::optional<QJsonObject> wrapper)
{
    SkillCall call;
    call.wrapper = std::move(wrapper);
    call.header = envelope["header"_L1].toObject();
    call.payload = envelope["payload"_L1].toObject();
    call.name = call.header["name"_L1].toString().trimmed();
    call.messageId = call.header["messageId"_L1].toString();
    call.accessToken = Secret(call.payload["accessToken"_L1].toString());
    call.openUid = call.payload["openUid"_L1].toString();
    call.payload.remove("accessToken"_L1); // what is told apart by its payload is the same with a new token
    const QString space = call.header["namespace"_L1].toString().trimmed();
    if (call.name.isEmpty())
        return unexpected(call, u"header.name"_s);
    const auto kind = kindOf(space, call.name);
    if (!kind)
        return unexpected(call, u"header.namespace"_s);
    call.kind = *kind;
    const bool isOfDevice = *kind == SkillCall::Kind::Directive || *kind == SkillCall::Kind::Report;
    const QString id = call.payload["appliance"_L1]["applianceId"_L1].toString();
    if (isOfDevice && id.isEmpty())
        return unexpected(call, u"payload.appliance.applianceId"_s);
    call.device = deviceOf(id).value_or(DeviceId());
    return call;
}

std::variant<SkillCall, SkillReply> wrappedCall(const QByteArray &contentType, const QByteArray &body)
{
    const auto metadata = formPart(contentType, body, "metadata");
    const QJsonObject wrapper = QJsonDocument::fromJson(metadata.value_or(QByteArray())).object();
    const QJsonValue request = entryOf(wrapper)["request"_L1];
    if (!request.isString())
        return SkillReply{.body = "{}"};
    const QJsonDocument envelope = QJsonDocument::fromJson(request.toString().toUtf8());
    if (!envelope.isObject())
        return SkillReply{.status = 400, .body = R"({"error":"the request is no JSON object"})"};
    return callOf(envelope.object(), wrapper);
}

} // namespace

std::variant<SkillCall, SkillReply> readCall(const QByteArray &contentType, const QByteArray &body)
{
    if (contentType.trimmed().toLower().startsWith("multipart/form-data"))
        return wrappedCall(contentType, body);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return SkillReply{.status = 400, .body = R"({"error":"the body is no JSON object"})"};
    return callOf(document.object(), std::nullopt);
}

SkillReply reply(const SkillCall &call, const char *space, const QString &name, const QJsonObject &payload)
{
    const QJsonObject header{{u"namespace"_s, QString::fromLatin1(space)},
                             {u"name"_s, name},
                             {u"messageId"_s, call.messageId},
                             {u"payloadVersion"_s, u"1"_s}};
    QByteArray body = compact({{u"header"_s, header}, {u"payload"_s, payload}});
    if (call.wrapper)
        body = compact(filled(*call.wrapper, body));
    return {.body = body, .name = name};
}

SkillReply error(const SkillCall &call, const QString &name, const QJsonObject &payload)
{
    return reply(call, kControl, name, payload);
}

SkillReply unable(const SkillCall &call, bool isQuery, const QString &code, const QString &description)
{
    QJsonObject info{{u"code"_s, code}};
    if (!description.isEmpty())
        info.insert(u"description"_s, description);
    return error(call, isQuery ? u"UnableToGetValueError"_s : u"UnableToSetValueError"_s, {{u"errorInfo"_s, info}});
}

SkillReply unexpected(const SkillCall &call, const QString &parameter)
{
    return error(call, u"UnexpectedInformationReceivedError"_s, {{u"faultingParameter"_s, parameter}});
}

QString applianceId(const DeviceId &device)
{
    QString id;
    const QByteArray utf8 = device.text().toUtf8();
    for (const char byte : utf8) {
        const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                             (byte >= '0' && byte <= '9') || byte == '_' || byte == '-';
        if (isPlain)
            id += QLatin1Char(byte);
        else
            id += u'#' + QString::fromLatin1(QByteArray(1, byte).toHex().toUpper());
    }
    return id;
}

std::optional<DeviceId> deviceOf(const QString &applianceId_)
{
    QByteArray utf8;
    for (qsizetype i = 0; i < applianceId_.size(); ++i) {
        if (applianceId_.at(i) != u'#') {
            utf8 += applianceId_.at(i).toLatin1();
            continue;
        }
        bool isByte = false;
        const uint byte = applianceId_.mid(i + 1, 2).toUInt(&isByte, 16);
        if (!isByte)
            return std::nullopt;
        utf8 += static_cast<char>(byte);
        i += 2;
    }
    const DeviceId device(QString::fromUtf8(utf8));
    // Only what we have handed out: one device has one spelling.
    if (device.isEmpty() || applianceId(device) != applianceId_)
        return std::nullopt;
    return device;
}

} // namespace app::dueros
