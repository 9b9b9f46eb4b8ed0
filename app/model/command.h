#pragma once

#include "app/model/ids.h"
#include "app/model/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <variant>

namespace app {

/// 读取属性
struct ReadProperty
{
    QStringList properties{}; ///< At least one.

    friend bool operator==(const ReadProperty &, const ReadProperty &) = default;
};
/// 修改属性
struct WriteProperty
{
    QJsonObject properties{}; ///< By property id, at least one.

    friend bool operator==(const WriteProperty &, const WriteProperty &) = default;
};
/// 调用功能
struct InvokeFunction
{
    QString function{};
    QJsonObject inputs{}; ///< By input id; those left out are not sent.

    friend bool operator==(const InvokeFunction &, const InvokeFunction &) = default;
};
/// 原始数据: what the operator wrote goes to the device past the protocol.
struct RawCommand
{
    enum class Form : int { Text = 0, Hex = 1, Json = 2 };
    Form form = Form::Hex;
    QString text{}; ///< As written; of Hex pairs of digits, blanks allowed between them.

    friend bool operator==(const RawCommand &, const RawCommand &) = default;
};

using CommandBody = std::variant<ReadProperty, WriteProperty, InvokeFunction, RawCommand>;

/// {"type":"readProperty","properties":[…]}, {"type":"writeProperty","properties":{…}},
/// {"type":"invokeFunction","function":…,"inputs":{…}}, {"type":"raw","form":"hex","text":…}
[[nodiscard]] QJsonObject toJson(const CommandBody &body);
/// InvalidInput with the path of the fault in `field`: also for a key that does not belong there, so that a slip does
/// not send a function without its inputs. Whether there are such properties and functions, and whether a raw text is
/// sound, is asked of checkedCommand() (app/codec).
[[nodiscard]] Result<CommandBody> commandFromJson(const QJsonObject &json);
/// "readProperty", "writeProperty", "invokeFunction", "raw"
[[nodiscard]] QString commandTypeName(const CommandBody &body);

/// Where a command is in its life. Numbers are stored.
///
/// Queued → Sent → Accepted → Delivered → one of the ends. A row that was Sent when the program stopped, or whose call
/// got no clear answer, is Unknown until the cloud was asked whether it has the command: nothing is sent a second time
/// before. An end never changes, but a late Succeeded or Failed word of the device replaces TimedOut.
enum class CommandState : int {
    Queued = 0,    ///< Kept; nothing has gone out.
    Sent = 1,      ///< The call to the cloud is about to go out, or is out.
    Accepted = 2,  ///< The cloud has it, and gave it an id.
    Delivered = 3, ///< It reached the device.
    Succeeded = 4,
    Failed = 5,
    TimedOut = 6, ///< Not answered, or never delivered, before its time was over.
    Cancelled = 7,
    Unknown = 8, ///< It may have gone out: the cloud is asked.
};
/// "queued", "sent", "accepted", "delivered", "succeeded", "failed", "timedOut", "cancelled", "unknown"
[[nodiscard]] QString commandStateName(CommandState state);
[[nodiscard]] std::optional<CommandState> commandStateFromName(const QString &name);
[[nodiscard]] bool isEnd(CommandState state);

/// Who asked for a command.
enum class CommandOrigin : int { Operator = 0, Bulk = 1, CommandLine = 2, Api = 3 };
[[nodiscard]] QString commandOriginName(CommandOrigin origin); ///< "operator", "bulk", "command-line", "api"

/// How long the cloud may keep a command for a device that cannot be reached; CTWing §5.3: 0 … 864000 s.
inline constexpr int kMaxCommandTtlSeconds = 864'000;
inline constexpr int kDefaultCommandTtlSeconds = 7'200;

/// 指令: one thing asked of one device, from the moment it is kept.
struct Command
{
    qint64 id = 0; ///< 0 before it is kept.
    DeviceId deviceId{};
    QString deviceName{}; ///< Filled when read.
    ProductId productId{};
    PlatformId platform{}; ///< The cloud it goes through.
    CommandBody body{};
    CommandOrigin origin = CommandOrigin::Operator;
    QString key{}; ///< Of the caller: a second command with it is the first one. Empty: none.
    int ttlSeconds = kDefaultCommandTtlSeconds;
    qint64 retryOf = 0;    ///< The command it repeats; 0: none.
    QString batch{};       ///< Commands of one bulk order share it.
    QString requester{};   ///< Of CommandOrigin::Api: the cloud that asked ("dueros").
    QDateTime notBefore{}; ///< UTC; it stays queued until then. Invalid: at once.
    QString slot{};        ///< A command replaces the one that still waits in its slot of the device. Empty: none.

    CommandState state = CommandState::Queued;
    QString cloudCommandId{}; ///< The cloud's id of it, unique per device; empty: not known.
    QString words{};          ///< The last word of cloud or device on it, as it came.
    QString error{};          ///< Why it failed, translated when it happened.
    QString hint{};           ///< What to do about it.
    QJsonValue reply{};       ///< What the device answered; null: nothing.
    QDateTime createdAt{};    ///< UTC
    QDateTime sentAt{};       ///< When the call went out (the last one).
    QDateTime finishedAt{};
    QDateTime deadline{}; ///< After it the command is TimedOut.
    int attempts = 0;     ///< Calls that went out.

    friend bool operator==(const Command &, const Command &) = default;
};

/// One step of a command's life.
struct CommandStep
{
    enum class Source : int { Console = 0, CloudAnswer = 1, Push = 2, Poll = 3 };
    CommandState state = CommandState::Queued;
    QDateTime at{}; ///< UTC, our clock.
    Source source = Source::Console;
    QString words{}; ///< Of the cloud, as they came, or why we did it.

    friend bool operator==(const CommandStep &, const CommandStep &) = default;
};

struct CommandFilter
{
    DeviceId deviceId{}; ///< Exact; empty: all.
    ProductId productId{};
    PlatformId platform{};
    QList<CommandState> states{}; ///< Any of; empty: all.
    QString batch{};
    QString text{}; ///< Contained in device id, device name, cloud command id or body.

    friend bool operator==(const CommandFilter &, const CommandFilter &) = default;
};

/// The rules of a raw command: not empty, pairs of hex digits, sound JSON. `field` is "text".
[[nodiscard]] Result<QByteArray> bytesOf(const RawCommand &command);

} // namespace app
