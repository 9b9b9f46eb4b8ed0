#pragma once

#include "app/model/command.h"
#include "app/model/docking.h"
#include "app/model/product.h"
#include "app/model/queries.h"

namespace app {

struct DecodedMessage
{
    MessageKind kind = MessageKind::Other;
    qint64 deviceKey = 0;
    qint64 timestampMs = 0;
    QByteArray json{}; ///< Compact core message.
    QString event{};   ///< Of an event: its id.
};

struct DecodedPush
{
    qint64 pushId = 0;
    qint64 decodedAtMs = 0;
    DecodeState state = DecodeState::Pending;
    PushKind kind = PushKind::Unknown;
    QString messageType{};
    qint64 deviceKey = 0; ///< 0: none.
    qint64 dedupHash = 0; ///< Of the dedup key or body.
    QString error{};
    PlatformId platform{}; ///< For the unmatched list; only looked at when state is Unmatched.
    ProductId productId{};
    CloudIdentity identity{};
    qint64 receivedAtMs = 0;
    QList<DecodedMessage> messages{};
};

struct LatestUpdate
{
    qint64 deviceKey = 0;
    QString property{};
    QJsonValue value{};
    qint64 timeMs = 0; ///< An older time than the stored one changes nothing.
    qint64 pushId = 0; ///< The push it came with; 0: the device's newest message of the batch counts.
};

struct DeviceTouch
{
    qint64 deviceKey = 0;
    std::optional<DeviceState> state{};
    qint64 seenAtMs = 0;
    qint64 onlineAtMs = 0;  ///< 0: unchanged.
    qint64 offlineAtMs = 0; ///< 0: unchanged.
};

/// A cloud's own device id, learnt from a push.
struct LearntIdentity
{
    qint64 deviceKey = 0;
    PlatformId platform{};
    QString cloudDeviceId{};
};

/// One step of a command's life and what it changes; what is left out stays as it is.
struct CommandChange
{
    CommandState state = CommandState::Queued;
    CommandStep::Source source = CommandStep::Source::Console;
    QString words{}; ///< Of the step; kept as the command's last ones unless empty.
    std::optional<QString> cloudCommandId{};
    std::optional<QString> error{};
    std::optional<QString> hint{};
    std::optional<QJsonValue> reply{};
    QDateTime sentAt{};     ///< Invalid: unchanged.
    QDateTime finishedAt{}; ///< Invalid: unchanged.
    bool countsAttempt = false;
};

/// What a push says of a command that was sent earlier.
struct CommandResult
{
    PlatformId platform{};
    ProductId productId{};
    qint64 deviceKey = 0;
    QString cloudCommandId{};
    CommandChange change{};
    QList<CommandState> from{}; ///< States that it may take the command on from; in others it is old news.
    DeviceId deviceId{};        ///< Of deviceKey.
};

/// A kept push that somebody wants decoded again.
struct RerunRequest
{
    qint64 pushId = 0;
    qint64 number = 0; ///< A later request for the same push has a higher one.

    friend bool operator==(const RerunRequest &, const RerunRequest &) = default;
};

/// The next step through a group of unmatched pushes that was assigned to a device.
struct GroupRerun
{
    qint64 group = 0;
    qint64 after = 0; ///< Push ids up to this one are done; 0: none yet.
    QList<qint64> pushIds{};
};

/// All that one decode step changes; kept or dropped as one.
struct DecodeBatch
{
    QList<DecodedPush> pushes{};
    QList<LatestUpdate> latest{};
    QList<DeviceTouch> touches{};
    QList<LearntIdentity> identities{};
    QList<CommandResult> commandResults{}; ///< Those of no command of ours change nothing.
    std::optional<qint64> cursor{};        ///< The last push id looked at in order; absent for a re-run.
    bool isRerun = false;                  ///< Replaces the earlier result and messages of the same pushes.
    QList<RerunRequest> answered{};        ///< Requests that this step fulfils.
    std::optional<GroupRerun> groupStep{}; ///< Its pushes are among those of this step; without any, the group is done.
};

/// What matching a push to a device needs, for every device that can be meant.
struct DeviceEntry
{
    qint64 key = 0;
    DeviceId id{};
    ProductId productId{};
    DeviceState state = DeviceState::NotActive;
    qint64 seenAtMs = 0;                     ///< Receipt of its newest applied push.
    QMap<QString, QString> identities{};     ///< Platform id → identity value in effect (IMEI).
    QMap<QString, QString> cloudDeviceIds{}; ///< Platform id → cloud device id.
    QMap<QString, QString> serials{};        ///< Platform id → device number in effect.
};

/// What of a product is in effect: as it was when it was last published.
struct AppliedProduct
{
    ProductId id{};
    bool everPublished = false; ///< False: the rest is empty.
    QString protocol{};
    QString transport{};
    QString storePolicy{};
    ThingModel thingModel{};
    QString damage{}; ///< Why the thing model cannot be read; then it is empty.
};

/// A line of the log with all that is kept of it.
struct FullLogRow
{
    LogRow row{};
    Push push{};         ///< Of a push.
    PushResult result{}; ///< Of a push.
    Reject reject{};     ///< Of a refused request.
};

/// The lines that a filter can show: ids from after to before, both excluded.
struct LogSpan
{
    LogCursor before{};
    LogCursor after{.beforePush = 0, .beforeReject = 0};
};

} // namespace app
