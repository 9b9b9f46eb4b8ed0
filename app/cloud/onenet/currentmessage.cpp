#include "messages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

/// An entry of data.params: {value, time}, or the value alone when a rule of the platform has reshaped the message.
struct Entry
{
    QJsonValue value{};
    QDateTime time{};
};

Entry entryOf(const QJsonValue &param)
{
    const QJsonObject object = param.toObject();
    if (!object.contains("value"_L1) && !object.contains("bin_data"_L1))
        return {.value = param};
    const bool hasValue = object.contains("value"_L1);
    return {.value = object.value(hasValue ? "value"_L1 : "bin_data"_L1), .time = timeOf(object.value("time"_L1))};
}

QJsonObject paramsOf(const QJsonObject &message, Uplink &uplink)
{
    const QJsonValue params = message.value("data"_L1).toObject().value("params"_L1);
    if (!params.isObject())
        uplink.payloadError =
            QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The message has no data.params"));
    return params.toObject();
}

/// A report with the time of each property where they differ; the latest one is the report's.
DataUplink reportOf(const QJsonObject &params, Uplink &uplink)
{
    QJsonObject properties;
    QJsonObject times;
    QDateTime newest;
    bool isOneTime = true;
    for (auto it = params.begin(); it != params.end(); ++it) {
        const Entry entry = entryOf(it.value());
        properties.insert(it.key(), entry.value);
        if (!entry.time.isValid())
            continue;
        times.insert(it.key(), entry.time.toMSecsSinceEpoch());
        isOneTime = isOneTime && (!newest.isValid() || entry.time == newest);
        newest = qMax(newest, entry.time);
    }
    if (newest.isValid())
        uplink.timestamp = newest;
    QJsonObject report{{u"properties"_s, properties}};
    if (!isOneTime)
        report.insert(u"propertySourceTimes"_s, times);
    return {.json = report};
}

Uplink readProperties(const QJsonObject &message, Uplink uplink, const Config &config)
{
    const QJsonObject params = paramsOf(message, uplink);
    DataUplink data = reportOf(params, uplink);
    if (config.codecInput == CodecInput::Raw)
        data.json = message;
    else if (params.size() == 1)
        data = dataOf(params.begin().key(), entryOf(params.begin().value()).value, config);
    uplink.content = data;
    return uplink;
}

/// One uplink for each event.
QList<Uplink> readEvents(const QJsonObject &message, Uplink uplink)
{
    const QJsonObject params = paramsOf(message, uplink);
    QList<Uplink> events;
    for (auto it = params.begin(); it != params.end(); ++it) {
        const Entry entry = entryOf(it.value());
        Uplink event = uplink;
        event.content = EventUplink{it.key(), entry.value};
        if (entry.time.isValid())
            event.timestamp = entry.time;
        events.append(event);
    }
    if (events.isEmpty()) {
        uplink.warnings.append(
            QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The event push names no event")));
        uplink.payloadError.clear(); // it is shown, not decoded
        uplink.content = OpaqueUplink{message};
        events.append(uplink);
    }
    return events;
}

Reading readLifeCycle(const QJsonObject &message, Uplink uplink)
{
    const QJsonObject data = message.value("data"_L1).toObject();
    const QString status = data.value("status"_L1).toString();
    if (const QDateTime time = timeOf(data.value("time"_L1)); time.isValid())
        uplink.timestamp = time;
    Reading reading{.kind = PushKind::Lifecycle};
    uplink.content = OpaqueUplink{message};
    if (status == "online"_L1 || status == "offline"_L1) {
        reading.kind = PushKind::OnlineOffline;
        uplink.content = PresenceUplink{.online = status == "online"_L1};
    }
    reading.uplinks.append(uplink);
    return reading;
}

/// The device's answer to a service call; its code 200 means done (onenet.md 7.1).
Uplink readReply(const QJsonObject &message, Uplink uplink)
{
    const QJsonObject response = message.value("response"_L1).toObject();
    const QJsonObject data = response.value("data"_L1).toObject();
    CommandUplink command;
    command.commandId = idText(response.value("id"_L1));
    if (command.commandId.isEmpty())
        command.commandId = idText(message.value("request"_L1).toObject().value("id"_L1));
    command.resultCode = idText(response.value("code"_L1));
    command.finished = !command.resultCode.isEmpty();
    command.success = command.resultCode == "200"_L1;
    if (!command.finished)
        uplink.warnings.append(
            QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The reply has no response.code")));
    if (data.contains("output"_L1))
        command.detail = data.value("output"_L1);
    else if (command.success)
        command.detail = response.contains("data"_L1) ? response.value("data"_L1) : QJsonValue();
    else
        command.detail = response.value("msg"_L1).toString();
    if (command.finished && !command.success) {
        command.error = Error{
            .code = ErrorCode::State,
            .message =
                Text::tr("The device answered with the code %1, which is not success (200).").arg(command.resultCode),
            .hint = Text::tr("Read its answer beside it; compare the thing model at OneNET with the one here.")};
    }
    for (const auto key : {"rTime"_L1, "sTime"_L1}) {
        if (const QDateTime time = timeOf(message.value(key)); time.isValid()) {
            uplink.timestamp = time;
            break;
        }
    }
    uplink.content = command;
    return uplink;
}

} // namespace

Reading readCurrentMessage(const QJsonObject &message, const Uplink &blank, const Config &config)
{
    const QString type = message.value("messageType"_L1).toString();
    const QString notifyType = message.value("notifyType"_L1).toString();
    Reading reading;
    if (type == "notify"_L1 && notifyType == "property"_L1) {
        reading = {.kind = PushKind::Data, .uplinks = {readProperties(message, blank, config)}};
    } else if (type == "notify"_L1 && notifyType == "event"_L1) {
        reading = {.kind = PushKind::Event, .uplinks = readEvents(message, blank)};
    } else if (type == "lifeCycle"_L1) {
        reading = readLifeCycle(message, blank);
    } else if (type == "reply"_L1) {
        reading = {.kind = PushKind::CommandResponse, .uplinks = {readReply(message, blank)}};
    } else { // also sceneLog and lbsAndWifi, which say nothing that a device message could hold
        Uplink uplink = blank;
        uplink.content = OpaqueUplink{message};
        reading.uplinks = {uplink};
    }
    reading.messageType = notifyType.isEmpty() ? type : type + u'/' + notifyType;
    return reading;
}

} // namespace app::onenet
