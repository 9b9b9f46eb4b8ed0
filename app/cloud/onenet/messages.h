#pragma once

#include "config.h"

#include "app/model/uplink.h"

#include <QJsonObject>

#include <optional>

namespace app::onenet {

/// What one message of a push says.
struct Reading
{
    PushKind kind = PushKind::Unknown;
    QString messageType{};   ///< "type 1", "notify/property", …
    QList<Uplink> uplinks{}; ///< At least one.
};

/// Reads the JSON of a push: one message or a list of them, whose uplinks follow in its order. Kind and type are those
/// of the first message. What no document describes is an OpaqueUplink. \a pushedAt: for messages that have no time.
[[nodiscard]] UnpackedPush readMessages(const QByteArray &json, const Config &config, const QDateTime &pushedAt);

/// A message of the classic platform, told by its number `type`. \a blank: an uplink with the device, the push's time
/// and the warnings so far. Source: onenet.md 3.1, 3.2.
[[nodiscard]] Reading readClassicMessage(const QJsonObject &message, const Uplink &blank, const Config &config);

/// A message of today's platform, told by its text `messageType`. Source: onenet.md 3.1, 3.3.
[[nodiscard]] Reading readCurrentMessage(const QJsonObject &message, const Uplink &blank, const Config &config);

/// An id as text: a whole number is written in full; everything else that is no text is empty.
[[nodiscard]] QString idText(const QJsonValue &value);
/// A whole number or a decimal text; anything else is nothing.
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue &value);
/// Milliseconds since the epoch; not valid when the value is no such time.
[[nodiscard]] QDateTime timeOf(const QJsonValue &value);
/// Pairs of hexadecimal digits, at least one.
[[nodiscard]] bool isHexText(const QString &text);

/// One value that is not a table as a codec can use it: {"properties":{\a id:\a value}}, or bytes when the value is a
/// hexadecimal text of an LwM2M resource ("3200_0_5750") and the settings say so.
[[nodiscard]] DataUplink dataOf(const QString &id, const QJsonValue &value, const Config &config);

} // namespace app::onenet
