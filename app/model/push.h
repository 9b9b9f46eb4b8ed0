#pragma once

#include "app/model/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace app {

/// What became of a kept push. Numbers are stored.
enum class DecodeState : int {
    Pending = 0, ///< Kept, not looked at yet.
    Decoded = 1,
    Duplicate = 2, ///< A redelivery: kept, not applied again.
    Unmatched = 3, ///< No device of ours is meant.
    Failed = 4,    ///< The payload could not be decoded; the reason stands beside it.
    Inactive = 5,  ///< The device is there but not enabled (未启用).
    Unknown = 6,   ///< A message type that the cloud's document does not name; kept as it is.
};

/// "pending", "decoded", "duplicate", "unmatched", "failed", "inactive", "unknown"
[[nodiscard]] QString decodeStateName(DecodeState state);

/// The kind of a push as its cloud adapter read it. Numbers are stored.
enum class PushKind : int {
    Unknown = 0,
    Data = 1,            ///< 数据上报
    CommandResponse = 2, ///< 指令响应
    Event = 3,           ///< 事件上报
    OnlineOffline = 4,   ///< 上下线
    Lifecycle = 5,       ///< 设备增删
    MergedData = 9,
};
[[nodiscard]] QString pushKindName(PushKind kind); ///< "data", "command-response", "event", …

/// A raw inbound request as kept.
struct Push
{
    qint64 id = 0;          ///< Row number; 0 before it is stored. Grows with the order of keeping.
    QDateTime receivedAt{}; ///< UTC, millisecond precision, our clock.
    PlatformId platform{};
    ProductId productId{}; ///< Of the path.
    QString peer{};
    QByteArray head{}; ///< Request line and headers, tokens masked.
    QByteArray body{};

    friend bool operator==(const Push &, const Push &) = default;
};

/// A request that was refused and never decoded. Kept in a bounded ring.
struct Reject
{
    qint64 id = 0;
    QDateTime receivedAt{};
    PlatformId platform{}; ///< Empty when the path names none.
    ProductId productId{};
    QString peer{};
    int status = 0;   ///< What was answered.
    QString reason{}; ///< One English sentence; screens translate the known ones.
    QByteArray head{};
    QByteArray body{};   ///< Capped.
    qint64 bodySize = 0; ///< Of the request as it came; 0 when it is handed over: that of `body`.

    friend bool operator==(const Reject &, const Reject &) = default;
};

} // namespace app
