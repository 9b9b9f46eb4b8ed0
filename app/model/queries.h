#pragma once

#include "app/model/device.h"
#include "app/model/devicemessage.h"
#include "app/model/push.h"
#include "app/model/uplink.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace app {

/// A page of a list together with the number of all rows that fit the filter.
template <typename T>
struct Page
{
    QList<T> rows{};
    qint64 total = 0;
};

struct ProductFilter
{
    QString name{};            ///< Contains.
    QString categoryId{};      ///< Path prefix.
    QList<DeviceType> types{}; ///< Any of; empty: all.
    QStringList protocols{};   ///< Any of; empty: all.
    std::optional<bool> published{};
};

struct DeviceFilter
{
    QString id{};           ///< Contains.
    QString name{};         ///< Contains.
    QString productId{};    ///< Exact.
    QString organization{}; ///< Contains.
    QString tag{};          ///< Contains, in key or value.
    QString category{};     ///< Category path prefix of the product.
    QStringList boundTo{};  ///< Platform ids: with a 云对云接入 binding of any of them; empty: all.
    QString identity{};     ///< Contains, in any configured cloud value (IMEI …).
    QList<DeviceState> states{};
    bool newestFirst = true; ///< By registration time, as the list's sortable column.

    friend bool operator==(const DeviceFilter &, const DeviceFilter &) = default;
};

struct DeviceCounts
{
    qint64 all = 0;
    qint64 online = 0;
    qint64 offline = 0;
    qint64 notActive = 0;
};

struct DockingFilter
{
    PlatformId platform{};
    QString id{};                          ///< Product id contains.
    QString name{};                        ///< Contains.
    QMap<QString, QStringList> settings{}; ///< By the key of a setting: it is any of these; an empty list says nothing.

    friend bool operator==(const DockingFilter &, const DockingFilter &) = default;
};

/// A position in a list: rows to skip and rows wanted.
struct PageRequest
{
    qint64 offset = 0;
    int limit = 10;
};

/// Which lines of the 日志 page are wanted. Empty members do not restrict.
struct LogFilter
{
    QString platform{};
    QString productId{};
    QString deviceId{};
    QList<PushKind> kinds{};
    QList<DecodeState> states{};
    bool withPushes = true;
    bool withRejects = true; ///< Refused requests stand between the pushes, by time.
    QDateTime from{};        ///< Inclusive.
    QDateTime to{};          ///< Exclusive.
    QString text{};          ///< In body or decoded content, of a refused request also in reason and head; any length.
};

/// Where the next older page starts. A default one is the newest end.
struct LogCursor
{
    qint64 beforePush = std::numeric_limits<qint64>::max();
    qint64 beforeReject = std::numeric_limits<qint64>::max();

    friend bool operator==(const LogCursor &, const LogCursor &) = default;
};

/// One line of the 日志 page: no bodies.
struct LogRow
{
    bool rejected = false;
    qint64 id = 0; ///< Push id, or reject id when `rejected`.
    QDateTime receivedAt{};
    QString platform{};
    QString productId{};
    QString deviceId{};
    QString deviceName{};
    PushKind kind = PushKind::Unknown;
    DecodeState state = DecodeState::Pending;
    int status = 200; ///< What was answered.
    QString error{};  ///< Why it failed or was refused.
    qint64 bodySize = 0;
    qint64 decodedAfterMs = -1; ///< From receipt to the decode mark; -1 while pending.

    friend bool operator==(const LogRow &, const LogRow &) = default;
};

struct LogPage
{
    QList<LogRow> rows{}; ///< Newest first.
    LogCursor next{};
    bool atEnd = false; ///< Nothing older fits the filter.
};

/// The result of decoding one push, beside the push itself.
struct PushResult
{
    DecodeState state = DecodeState::Pending;
    PushKind kind = PushKind::Unknown;
    QString messageType{};
    QString deviceId{}; ///< Ours; empty when unmatched.
    QString error{};
    QDateTime decodedAt{};
};

/// A decoded message as kept: the core message JSON, one of a push.
struct StoredMessage
{
    qint64 id = 0;
    qint64 pushId = 0; ///< 0: made here, not by a push.
    QString deviceId{};
    QString productId{};
    MessageKind kind = MessageKind::Other;
    QDateTime timestamp{};
    QDateTime createdAt{};
    QByteArray json{};

    friend bool operator==(const StoredMessage &, const StoredMessage &) = default;
};

struct MessageFilter
{
    QString deviceId{}; ///< Empty: all devices.
    QString productId{};
    QList<MessageKind> kinds{};
    QDateTime from{};
    QDateTime to{};
    qint64 beforeId = std::numeric_limits<qint64>::max();
    int limit = 50;
};

/// How often a device raised an event, as far as it is kept.
struct EventCount
{
    QString event{};
    qint64 count = 0;
    QDateTime lastAt{}; ///< By the messages' own time; UTC.

    friend bool operator==(const EventCount &, const EventCount &) = default;
};

/// Pushes of one cloud device that no device of ours is for.
struct UnmatchedGroup
{
    PlatformId platform{};
    ProductId productId{};
    CloudIdentity identity{};
    qint64 count = 0;
    QDateTime firstAt{};
    QDateTime lastAt{};
    qint64 lastPushId = 0;
};

} // namespace app
