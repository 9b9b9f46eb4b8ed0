#include "messages.h"

#include "commandstatus.h"

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

constexpr qint64 kDataPoint = 1;
constexpr qint64 kPresence = 2;
constexpr qint64 kCommand = 7;

/// A data point has no use without its name and value.
void readDataPoint(const QJsonObject &message, const Config &config, Uplink &uplink)
{
    const QString stream = idText(message.value("ds_id"_L1));
    const QJsonValue value = message.value("value"_L1);
    if (stream.isEmpty())
        uplink.payloadError =
            QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The data point names no data stream (ds_id)"));
    else if (value.isUndefined() || value.isNull())
        uplink.payloadError = QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The data point has no value"));
    if (config.codecInput == CodecInput::Raw)
        uplink.content = DataUplink{.json = message, .service = stream};
    else
        uplink.content = dataOf(stream, value, config);
}

void readPresence(const QJsonObject &message, Uplink &uplink)
{
    const auto status = wholeNumber(message.value("status"_L1));
    if (status == 1 || status == 0) {
        uplink.content = PresenceUplink{.online = status == 1};
        return;
    }
    uplink.warnings.append(
        QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The status is neither 1 (online) nor 0 (offline)")));
    uplink.content = OpaqueUplink{message};
}

/// The result of a cached command of an NB device, or a step on its way.
CommandUplink readCommand(const QJsonObject &message, Uplink &uplink)
{
    CommandUplink command{.commandId = idText(message.value("cmd_id"_L1)).trimmed()};
    const QJsonValue body = message.value("confirm_body"_L1);
    command.detail = body.isUndefined() ? QJsonValue() : body;
    if (isConfirmed(message) || wholeNumber(message.value("send_status"_L1)))
        command.state = commandStateOf(message);
    command.error = commandFault(message);
    if (isConfirmed(message)) {
        const qint64 confirmed = *confirmStatusOf(message.value("confirm_status"_L1));
        command.resultCode = confirmName(confirmed);
        command.finished = true;
        command.success = confirmed == 0;
        if (confirmed == kConfirmTimeOut)
            command.state = CommandState::TimedOut;
        return command;
    }
    const auto sent = wholeNumber(message.value("send_status"_L1));
    if (!sent) {
        uplink.warnings.append(QLatin1StringView(
            QT_TRANSLATE_NOOP("app::PushReceiver", "The command result has no send_status and no confirm_status")));
        return command;
    }
    const SendStatus *status = sendStatusOf(*sent);
    command.resultCode = status != nullptr ? QString(status->name) : QString::number(*sent);
    command.finished = status != nullptr && status->isEnd;
    if (status != nullptr)
        command.state = status->state;
    return command;
}

QDateTime firstTime(const QJsonObject &message)
{
    for (const auto key : {"at"_L1, "confirm_time"_L1, "send_time"_L1}) {
        if (const QDateTime time = timeOf(message.value(key)); time.isValid())
            return time;
    }
    return {};
}

} // namespace

Reading readClassicMessage(const QJsonObject &message, const Uplink &blank, const Config &config)
{
    Uplink uplink = blank;
    if (const QDateTime time = firstTime(message); time.isValid())
        uplink.timestamp = time;
    Reading reading;
    const auto type = wholeNumber(message.value("type"_L1));
    if (type)
        reading.messageType = u"type "_s + QString::number(*type);
    if (type == kDataPoint) {
        reading.kind = PushKind::Data;
        readDataPoint(message, config, uplink);
    } else if (type == kPresence) {
        reading.kind = PushKind::OnlineOffline;
        readPresence(message, uplink);
    } else if (type == kCommand) {
        reading.kind = PushKind::CommandResponse;
        uplink.content = readCommand(message, uplink);
    } else {
        uplink.content = OpaqueUplink{message};
    }
    reading.uplinks.append(uplink);
    return reading;
}

} // namespace app::onenet
