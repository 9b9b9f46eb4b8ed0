#pragma once

#include "app/model/ids.h"
#include "app/model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>

#include <variant>

namespace app {

/// What every device message carries (JetLinks core message, common fields).
struct MessageHeader
{
    DeviceId deviceId{};
    QString messageId{};   ///< Empty: the store gives one.
    QDateTime timestamp{}; ///< UTC; when the device or the cloud says it happened.
    QJsonObject headers{};

    friend bool operator==(const MessageHeader &, const MessageHeader &) = default;
};

struct PropertyReport
{
    QJsonObject properties{};
    QMap<QString, qint64> sourceTimes{}; ///< Property → ms since the epoch.
    QMap<QString, QString> states{};     ///< Property → the device's word on it.
};
struct EventReport
{
    QString event{};
    QJsonValue data{};
};
struct Online
{};
struct Offline
{};
struct ReadReply
{
    QJsonObject properties{};
    bool success = true;
    QString code{};
    QString message{};
};
struct WriteReply
{
    QJsonObject properties{};
    bool success = true;
    QString code{};
    QString message{};
};
struct FunctionReply
{
    QString functionId{};
    QJsonValue output{};
    bool success = true;
    QString code{};
    QString message{};
};
struct TagUpdate
{
    QJsonObject tags{};
};
struct Direct
{
    QByteArray payload{};
};
/// A core message kind that is kept and shown but changes nothing (REGISTER, LOG, CHILD, firmware, …).
struct OtherMessage
{
    QString messageType{};
    QJsonObject body{};
};

using MessageBody = std::variant<PropertyReport, EventReport, Online, Offline, ReadReply, WriteReply, FunctionReply,
                                 TagUpdate, Direct, OtherMessage>;

/// One decoded message of one device.
struct DeviceMessage
{
    MessageHeader header{};
    MessageBody body{};
};

/// Kind numbers as stored and filtered; the order is part of the database.
enum class MessageKind : int {
    PropertyReport = 1,
    EventReport = 2,
    Online = 3,
    Offline = 4,
    ReadReply = 5,
    WriteReply = 6,
    FunctionReply = 7,
    TagUpdate = 8,
    Direct = 9,
    Other = 10,
};

[[nodiscard]] MessageKind kindOf(const DeviceMessage &message);
/// "REPORT_PROPERTY", "EVENT", "ONLINE", …
[[nodiscard]] QString messageTypeName(const DeviceMessage &message);
/// The core message JSON (messageType, deviceId, messageId, timestamp, …).
[[nodiscard]] QJsonObject toJson(const DeviceMessage &message);
/// Reads a core message; `messageType` may be missing and is then guessed in the documented order.
[[nodiscard]] Result<DeviceMessage> messageFromJson(const QJsonObject &json);

} // namespace app
