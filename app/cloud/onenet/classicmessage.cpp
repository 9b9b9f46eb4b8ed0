#include "messages.h"

#include <array>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

constexpr qint64 kDataPoint = 1;
constexpr qint64 kPresence = 2;
constexpr qint64 kCommand = 7;

/// confirm_status by its number (onenet.md 5.5).
constexpr std::array<QLatin1StringView, 14> kConfirmNames{"SUCCESS"_L1,
                                                          "METHOD_NOT_ALLOWED"_L1,
                                                          "FORBIDDEN"_L1,
                                                          "NOT_FOUND"_L1,
                                                          "INTERNAL_SERVER_ERROR"_L1,
                                                          "TIME_OUT"_L1,
                                                          "REQ_PARAM_ERROR"_L1,
                                                          "RESP_ERROR"_L1,
                                                          "UNAUTHORIZED"_L1,
                                                          "BAD_REQUEST"_L1,
                                                          "NOT_ACCEPTABLE"_L1,
                                                          "UNSUPPORTED_CONTENT_FORMAT"_L1,
                                                          "OFFLINE"_L1,
                                                          "ADDR_OCCUPIED"_L1};

/// What send_status says by its number (onenet.md 5.5).
struct SendStatus
{
    qint64 number = 0;
    QLatin1StringView name{};
    bool isEnd = false; ///< Nothing follows.
};
constexpr std::array kSendStatuses{
    SendStatus{1, "WAITING"_L1},       SendStatus{2, "CANCELLED"_L1, true}, SendStatus{3, "SENT"_L1},
    SendStatus{4, "EXPIRED"_L1, true}, SendStatus{5, "DELIVERED"_L1},       SendStatus{6, "FAILED"_L1, true},
    SendStatus{8, "OTHER"_L1},
};

QString confirmName(qint64 status)
{
    const bool isKnown = status >= 0 && status < static_cast<qint64>(kConfirmNames.size());
    return isKnown ? QString(kConfirmNames.at(static_cast<size_t>(status))) : QString::number(status);
}

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

/// Is there a result, and not only word that the device has the command? The 0 of a missing result means success in
/// the document's own sample of an acknowledgement, so a lone 0 proves nothing.
bool isConfirmed(const QJsonObject &message, std::optional<qint64> status)
{
    return status && (*status != 0 || timeOf(message.value("confirm_time"_L1)).isValid() ||
                      message.value("confirm_body"_L1).isObject() || wholeNumber(message.value("cmd_type"_L1)) == 2);
}

/// The result of a cached command of an NB device, or a step on its way.
CommandUplink readCommand(const QJsonObject &message, Uplink &uplink)
{
    CommandUplink command{.commandId = idText(message.value("cmd_id"_L1))};
    const QJsonValue body = message.value("confirm_body"_L1);
    command.detail = body.isUndefined() ? QJsonValue() : body;
    const auto confirmed = wholeNumber(message.value("confirm_status"_L1));
    if (isConfirmed(message, confirmed)) {
        command.resultCode = confirmName(*confirmed);
        command.finished = true;
        command.success = *confirmed == 0;
        return command;
    }
    const auto sent = wholeNumber(message.value("send_status"_L1));
    if (!sent) {
        uplink.warnings.append(QLatin1StringView(
            QT_TRANSLATE_NOOP("app::PushReceiver", "The command result has no send_status and no confirm_status")));
        return command;
    }
    command.resultCode = QString::number(*sent);
    for (const SendStatus &status : kSendStatuses) {
        if (status.number == *sent) {
            command.resultCode = status.name;
            command.finished = status.isEnd;
        }
    }
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
