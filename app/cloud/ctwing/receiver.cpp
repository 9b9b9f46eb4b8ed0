#include "receiver.h"

#include "commandfault.h"
#include "config.h"
#include "pushbody.h"

#include "app/cloud/jsoncheck.h"
#include "app/model/qtcompat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

constexpr qint64 kLastMs = 253402300799999; // the end of the year 9999: beyond it a "timestamp" is something else

PushKind kindOf(const QString &messageType)
{
    if (messageType == "dataReport"_L1)
        return PushKind::Data;
    if (messageType == "commandResponse"_L1)
        return PushKind::CommandResponse;
    if (messageType == "eventReport"_L1)
        return PushKind::Event;
    if (messageType == "deviceOnlineOfflineReport"_L1)
        return PushKind::OnlineOffline;
    if (messageType == "dataReportTupUnion"_L1)
        return PushKind::MergedData;
    return PushKind::Unknown;
}

CloudIdentity readIdentity(const Envelope &envelope)
{
    return {.cloudDeviceId = envelope.id({"deviceId"}),
            .imei = envelope.id({"IMEI", "imei"}),
            .serial = envelope.id({"deviceSn"}),
            .cloudProductId = envelope.id({"productId"})};
}

QDateTime readTimestamp(const Envelope &envelope)
{
    const auto ms = envelope.whole("timestamp");
    return ms && *ms > 0 && *ms <= kLastMs ? utcFromMs(*ms) : QDateTime();
}

/// Standard alphabet, with padding, nothing else; "" is zero bytes.
std::optional<QByteArray> decodeStrictBase64(const QString &text)
{
    const QByteArray ascii = text.toLatin1();
    const qsizetype padding = ascii.endsWith("==") ? 2 : (ascii.endsWith('=') ? 1 : 0);
    const auto isAllowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
    };
    if (ascii.size() % 4 != 0 || !std::all_of(ascii.cbegin(), ascii.cend() - padding, isAllowed))
        return std::nullopt;
    return QByteArray::fromBase64(ascii);
}

DataUplink readTransparent(const QJsonObject &payload, Uplink &uplink)
{
    if (const auto bytes = decodeStrictBase64(payload.value("APPdata"_L1).toString()))
        return {.hasBytes = true, .bytes = *bytes};
    uplink.payloadError = QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "APPdata is not Base64"));
    return {.json = payload};
}

DataUplink readData(const Envelope &envelope, Uplink &uplink)
{
    const QJsonValue value = envelope.json().value("payload"_L1);
    const QJsonObject payload = value.toObject();
    DataUplink data;
    if (value.isNull() || value.isUndefined())
        uplink.payloadError = QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The push has no payload"));
    else if (payload.value("APPdata"_L1).isString())
        data = readTransparent(payload, uplink);
    else if (payload.contains("serviceId"_L1) && payload.contains("serviceData"_L1)) // LWM2M with profile
        return {.json = payload.value("serviceData"_L1), .service = idText(payload.value("serviceId"_L1))};
    else
        data.json = value;
    data.service = envelope.id({"serviceId"});
    return data;
}

EventUplink readEvent(const Envelope &envelope, Uplink &uplink)
{
    const QString service = envelope.id({"serviceId"});
    const QJsonValue content = envelope.json().value("eventContent"_L1);
    if (content.isUndefined() || content.isNull())
        uplink.warnings.append(
            QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The event has no eventContent")));
    return {.event = service.isEmpty() ? u"event"_s : service, .data = content.isUndefined() ? QJsonValue() : content};
}

/// Where finished and success do not tell enough (reference/ctwing.md §8.4).
std::optional<CommandState> stateOf(const QString &code)
{
    if (code == "DELIVERED"_L1)
        return CommandState::Delivered;
    if (code == "TIMEOUT"_L1 || code == "EXPIRED"_L1)
        return CommandState::TimedOut;
    return std::nullopt;
}

CommandUplink readCommand(const Envelope &envelope, Uplink &uplink)
{
    const QJsonObject result = envelope.json().value("result"_L1).toObject();
    const QString code = idText(result.value("resultCode"_L1));
    if (code.isEmpty())
        uplink.warnings.append(
            QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The command response has no resultCode")));
    const bool isUnderWay = code.isEmpty() || code == "SENT"_L1 || code == "DELIVERED"_L1;
    const QJsonValue detail = result.value("resultDetail"_L1);
    const bool isSuccess = code == "SUCCESSFUL"_L1;
    const auto state = stateOf(code);
    const auto end = state.value_or(isUnderWay || isSuccess ? CommandState::Succeeded : CommandState::Failed);
    return {.commandId = envelope.id({"taskId"}),
            .resultCode = code,
            .finished = !isUnderWay,
            .success = isSuccess,
            .detail = detail.isUndefined() ? QJsonValue() : detail,
            .state = state,
            .error = commandFault(end, code)};
}

void readPresence(const Envelope &envelope, Uplink &uplink)
{
    const auto type = envelope.whole("eventType");
    if (type == 1 || type == 0) {
        uplink.content = PresenceUplink{.online = type == 1};
        return;
    }
    uplink.warnings.append(
        QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "eventType is neither 1 (online) nor 0 (offline)")));
    uplink.content = OpaqueUplink{.body = envelope.json()};
}

void readContent(PushKind kind, const Envelope &envelope, Uplink &uplink)
{
    switch (kind) {
    case PushKind::Data:
        uplink.content = readData(envelope, uplink);
        return;
    case PushKind::Event:
        uplink.content = readEvent(envelope, uplink);
        return;
    case PushKind::CommandResponse:
        uplink.content = readCommand(envelope, uplink);
        return;
    case PushKind::OnlineOffline:
        readPresence(envelope, uplink);
        return;
    case PushKind::MergedData:
    case PushKind::Lifecycle:
    case PushKind::Unknown:
        break;
    }
    uplink.content = OpaqueUplink{.body = envelope.json()};
}

bool asksForReport(const QString &path)
{
    return path.isEmpty() || path.contains("report-property"_L1) || path.contains("properties"_L1);
}

QByteArray compactJson(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toUtf8();
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isUndefined() || value.isNull())
        return {};
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

} // namespace

Result<AcceptedPush> Receiver::verify(const PushRequest &request, const Docking &) const
{
    return checkJson(request.body).map([] { return AcceptedPush{}; });
}

UnpackedPush Receiver::unpack(const Push &push, const Docking &docking) const
{
    const Envelope envelope(push.body);
    UnpackedPush unpacked;
    unpacked.messageType = envelope.text({"messageType"});
    unpacked.kind = kindOf(unpacked.messageType);
    Uplink uplink;
    uplink.identity = readIdentity(envelope);
    uplink.timestamp = readTimestamp(envelope);
    if (!envelope.isValid())
        uplink.warnings.append(u"The body is not a JSON object"_s);
    const QString expected = configOf(docking).productId;
    const QString &found = uplink.identity.cloudProductId;
    if (!expected.isEmpty() && !found.isEmpty() && found != expected) {
        uplink.warnings.append(
            u"The push is of the CTWing product %1, the docking names the product %2"_s.arg(found, expected));
    }
    readContent(unpacked.kind, envelope, uplink);
    unpacked.uplinks.append(uplink);
    return unpacked;
}

Result<ProbeAnswer> Receiver::probe(const PushRequest &, const Docking &) const
{
    return ProbeAnswer{.body = "CloudDock receives CTWing pushes here.\n"};
}

PushReceiver::CodecPayload Receiver::codecPayload(const Push &push, const DataUplink &data,
                                                  const Docking &docking) const
{
    const Config config = configOf(docking);
    if (config.codecInput == CodecInput::Raw)
        return {.path = config.codecPath, .body = push.body};
    if (data.hasBytes)
        return {.path = config.codecPath, .body = data.bytes};
    const QJsonObject object = data.json.toObject();
    const bool isPlain =
        data.json.isObject() && !object.contains("properties"_L1) && !object.contains("messageType"_L1);
    const QJsonValue shown =
        isPlain && asksForReport(config.codecPath) ? QJsonValue(QJsonObject{{u"properties"_s, object}}) : data.json;
    return {.path = config.codecPath, .body = compactJson(shown)};
}

} // namespace app::ctwing
