#include "commandstatus.h"

#include "beijingtime.h"
#include "messages.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

constexpr std::array kSendStatuses{
    SendStatus{1, "WAITING"_L1, false, CommandState::Accepted},
    SendStatus{2, "CANCELLED"_L1, true, CommandState::Cancelled},
    SendStatus{3, "SENT"_L1, false, CommandState::Accepted}, // on its way: the device may never get it
    SendStatus{4, "EXPIRED"_L1, true, CommandState::TimedOut},
    SendStatus{5, "DELIVERED"_L1, false, CommandState::Delivered},
    SendStatus{6, "FAILED"_L1, true, CommandState::Failed},
    SendStatus{8, "OTHER"_L1, false, CommandState::Accepted},
};

struct ConfirmStatus
{
    QLatin1StringView name{};
    const char *meaning = nullptr;
};

//: What a device answered to a command, in place of %1 of "The device did not carry it out: %1"
constexpr std::array<ConfirmStatus, 14> kConfirmStatuses{{
    {"SUCCESS"_L1, QT_TRANSLATE_NOOP("app::onenet", "it was carried out")},
    {"METHOD_NOT_ALLOWED"_L1, QT_TRANSLATE_NOOP("app::onenet", "object or resource do not allow it")},
    {"FORBIDDEN"_L1, QT_TRANSLATE_NOOP("app::onenet", "the device is not registered")},
    {"NOT_FOUND"_L1, QT_TRANSLATE_NOOP("app::onenet", "the device has no such object or resource")},
    {"INTERNAL_SERVER_ERROR"_L1, QT_TRANSLATE_NOOP("app::onenet", "the device reports an error of its own")},
    {"TIME_OUT"_L1, QT_TRANSLATE_NOOP("app::onenet", "it did not answer in time")},
    {"REQ_PARAM_ERROR"_L1, QT_TRANSLATE_NOOP("app::onenet", "a parameter is wrong")},
    {"RESP_ERROR"_L1, QT_TRANSLATE_NOOP("app::onenet", "its answer cannot be read")},
    {"UNAUTHORIZED"_L1, QT_TRANSLATE_NOOP("app::onenet", "access is not allowed")},
    {"BAD_REQUEST"_L1, QT_TRANSLATE_NOOP("app::onenet", "it does not understand the command")},
    {"NOT_ACCEPTABLE"_L1, QT_TRANSLATE_NOOP("app::onenet", "it cannot answer in that format")},
    {"UNSUPPORTED_CONTENT_FORMAT"_L1, QT_TRANSLATE_NOOP("app::onenet", "it does not take that format")},
    {"OFFLINE"_L1, QT_TRANSLATE_NOOP("app::onenet", "it is not online")},
    {"ADDR_OCCUPIED"_L1, QT_TRANSLATE_NOOP("app::onenet", "another device uses its address")},
}};

const ConfirmStatus *confirmStatus(qint64 status)
{
    const bool isKnown = status >= 0 && status < static_cast<qint64>(kConfirmStatuses.size());
    return isKnown ? &kConfirmStatuses.at(static_cast<size_t>(status)) : nullptr;
}

} // namespace

const SendStatus *sendStatusOf(qint64 number)
{
    for (const SendStatus &status : kSendStatuses) {
        if (status.number == number)
            return &status;
    }
    return nullptr;
}

std::optional<qint64> confirmStatusOf(const QJsonValue &value)
{
    if (const auto number = wholeNumber(value))
        return number;
    const QString name = value.toString().trimmed();
    for (size_t i = 0; i < kConfirmStatuses.size(); ++i) {
        if (name.compare(kConfirmStatuses.at(i).name, Qt::CaseInsensitive) == 0)
            return static_cast<qint64>(i);
    }
    return std::nullopt;
}

QString confirmName(qint64 status)
{
    const ConfirmStatus *known = confirmStatus(status);
    return known != nullptr ? QString(known->name) : QString::number(status);
}

QString confirmMeaning(qint64 status)
{
    const ConfirmStatus *known = confirmStatus(status);
    return known != nullptr ? Text::tr(known->meaning) : QString();
}

Error confirmFault(qint64 status)
{
    const QString meaning = confirmMeaning(status);
    const bool isAbsent = status == kConfirmTimeOut || status == kConfirmOffline || status == kConfirmForbidden;
    return {.code = status == kConfirmTimeOut ? ErrorCode::Timeout : ErrorCode::State,
            .message = meaning.isEmpty()
                           ? Text::tr("The device did not carry it out; it answered with the number %1.").arg(status)
                           : Text::tr("The device did not carry it out: %1").arg(meaning),
            .hint = isAbsent ? Text::tr(kKeepItHint)
                             : Text::tr("Check whether the device has that resource and what may be done with it.")};
}

std::optional<Error> commandFault(const QJsonObject &command)
{
    if (isConfirmed(command)) {
        const qint64 confirmed = *confirmStatusOf(command.value("confirm_status"_L1));
        return confirmed == 0 ? std::nullopt : std::optional(confirmFault(confirmed));
    }
    switch (commandStateOf(command)) {
    case CommandState::TimedOut:
        return Error{.code = ErrorCode::Timeout,
                     .message = Text::tr("OneNET kept the command until its time was over; the device was not there."),
                     .hint = Text::tr("Send it again with a longer time, before the device reports the next time.")};
    case CommandState::Failed:
        return Error{.code = ErrorCode::State,
                     .message = Text::tr("OneNET could not send the command to the device."),
                     .hint = Text::tr("Look at the device on OneNET's console: whether it is registered and online.")};
    case CommandState::Queued:
    case CommandState::Sent:
    case CommandState::Accepted:
    case CommandState::Delivered:
    case CommandState::Succeeded:
    case CommandState::Cancelled:
    case CommandState::Unknown:
        break;
    }
    return std::nullopt;
}

std::optional<qint64> confirmStatusIn(const QString &words)
{
    for (size_t i = 1; i < kConfirmStatuses.size(); ++i) {
        if (words.contains(kConfirmStatuses.at(i).name, Qt::CaseInsensitive))
            return static_cast<qint64>(i);
    }
    return std::nullopt;
}

bool isConfirmed(const QJsonObject &command)
{
    const QJsonValue value = command.value("confirm_status"_L1);
    const auto status = confirmStatusOf(value);
    const bool isNamed = status && !wholeNumber(value);
    const QJsonValue result = command.value("cmd_result"_L1);
    return status && (*status != 0 || isNamed || timeFromBeijing(command.value("confirm_time"_L1)).isValid() ||
                      command.value("confirm_body"_L1).isObject() || result.isObject() || result.isArray() ||
                      wholeNumber(command.value("cmd_type"_L1)) == 2);
}

CommandState commandStateOf(const QJsonObject &command)
{
    const auto number = wholeNumber(command.value("send_status"_L1));
    const SendStatus *sent = number ? sendStatusOf(*number) : nullptr;
    if (isConfirmed(command)) {
        const auto confirmed = confirmStatusOf(command.value("confirm_status"_L1));
        if (confirmed == 0)
            return CommandState::Succeeded;
        return confirmed == kConfirmTimeOut ? CommandState::TimedOut : CommandState::Failed;
    }
    return sent != nullptr ? sent->state : CommandState::Accepted;
}

} // namespace app::onenet
