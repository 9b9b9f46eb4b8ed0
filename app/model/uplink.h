#pragma once

#include "app/model/command.h"
#include "app/model/push.h"
#include "app/model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <variant>

namespace app {

/// How a cloud names the device a push speaks of. Absent parts are empty.
struct CloudIdentity
{
    QString cloudDeviceId{};  ///< The cloud's own id.
    QString imei{};           ///< NB devices.
    QString serial{};         ///< Device number chosen by the customer.
    QString cloudProductId{}; ///< The cloud's product number.

    friend bool operator==(const CloudIdentity &, const CloudIdentity &) = default;
};

/// A payload for the product's codec.
struct DataUplink
{
    bool hasBytes = false; ///< `bytes` came from the device as they are; else `json` holds what the cloud parsed.
    QByteArray bytes{};
    QJsonValue json{};
    QString service{}; ///< The cloud's service of the payload ("Smoke", "5"); empty when it names none.

    friend bool operator==(const DataUplink &, const DataUplink &) = default;
};
/// The cloud says that the device went on or off line.
struct PresenceUplink
{
    bool online = false;

    friend bool operator==(const PresenceUplink &, const PresenceUplink &) = default;
};
/// An event the cloud parsed itself.
struct EventUplink
{
    QString event{};
    QJsonValue data{};

    friend bool operator==(const EventUplink &, const EventUplink &) = default;
};
/// The state of a command that was sent earlier.
struct CommandUplink
{
    QString commandId{};
    QString resultCode{};  ///< The cloud's own word: SENT, DELIVERED, SUCCESSFUL, …
    bool finished = false; ///< The word ends the command.
    bool success = false;
    QJsonValue detail{};
    std::optional<CommandState> state{}; ///< Where finished and success do not tell enough: Delivered, TimedOut …
    std::optional<Error> error{};        ///< Of an end without success: what the word means and what to do, translated.

    friend bool operator==(const CommandUplink &, const CommandUplink &) = default;
};
/// Something the cloud's document does not describe: kept, not decoded.
struct OpaqueUplink
{
    QJsonObject body{};

    friend bool operator==(const OpaqueUplink &, const OpaqueUplink &) = default;
};

/// One thing that one push says about one device.
struct Uplink
{
    CloudIdentity identity{};
    QDateTime timestamp{}; ///< The cloud's time, UTC; invalid when it gave none.
    std::variant<OpaqueUplink, DataUplink, PresenceUplink, EventUplink, CommandUplink> content{};
    QString payloadError{}; ///< Not empty: the payload is broken (for example bad Base64); English.
    QStringList warnings{}; ///< English; for example another cloud product id than the docking names.

    friend bool operator==(const Uplink &, const Uplink &) = default;
};

/// A push as its cloud adapter reads it.
struct UnpackedPush
{
    PushKind kind = PushKind::Unknown;
    QString messageType{}; ///< The cloud's word, for example "dataReport"; may be empty.
    QByteArray dedupKey{}; ///< Two pushes with one key are deliveries of one message. Empty: compare the bodies.
    /// What was signed, where the dedup key is not: the same signed text under another key is a delivery of it too.
    QByteArray signedKey{};
    QList<Uplink> uplinks{}; ///< One per device and thing said; never empty.
};

} // namespace app
