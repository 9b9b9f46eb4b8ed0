#pragma once

#include "app/cloud/cloudvalues.h"
#include "app/engine/jobcontrol.h"
#include "app/model/command.h"
#include "app/model/queries.h"
#include "app/model/result.h"
#include "app/model/thingmodel.h"

#include <QCoreApplication>
#include <QFuture>

#include <memory>

namespace app {

struct EngineContext;
class CloudLanes;
class CommandPump;

/// What an operator fills in.
struct CommandDraft
{
    DeviceId deviceId{};
    PlatformId platform{}; ///< Empty: the only cloud the device can be reached through.
    CommandBody body{};
    int ttlSeconds = kDefaultCommandTtlSeconds; ///< 0 … kMaxCommandTtlSeconds; 0: now or never.
    QString key{};                              ///< See Command::key.
    CommandOrigin origin = CommandOrigin::Operator;
    QString requester{};        ///< See Command::requester.
    QDateTime notBefore{};      ///< See Command::notBefore; its waiting time begins then.
    QString slot{};             ///< See Command::slot.
    bool takesAnyCloud = false; ///< Without a platform: of several clouds the first that is ready, in their order.
};

/// A cloud through which a device can be sent commands, or why not.
struct CommandChannel
{
    PlatformId platform{};
    QString name{}; ///< 电信CTWing
    bool isReady = false;
    QString reason{}; ///< Why it is not ready, translated: docking disabled, device not known to the cloud …
    QString hint{};
};

/// What a form for commands of a device needs.
struct CommandForm
{
    DeviceId deviceId{};
    QString deviceName{};
    ProductId productId{};
    ThingModel thingModel{}; ///< As published.
    QList<CommandChannel> channels{};
};

struct CommandDetail
{
    Command command{};
    QList<CommandStep> steps{}; ///< Oldest first.
    bool canCancel = false;
    bool canRetry = false;
};

struct BulkCommandFailure
{
    DeviceId id{};
    Error error{};

    friend bool operator==(const BulkCommandFailure &, const BulkCommandFailure &) = default;
};

/// What became of a bulk order when all of its commands were kept.
struct BulkCommandResult
{
    QString batch{}; ///< Of the commands kept; watch them with CommandFilter::batch.
    qint64 kept = 0;
    QList<BulkCommandFailure> failures{};

    friend bool operator==(const BulkCommandResult &, const BulkCommandResult &) = default;
};

/// 指令: what is asked of devices, kept before it goes out, and its whole life.
///
/// Rule for an unknown outcome: a command whose call went out and got no clear answer, or that was out when the program
/// stopped, is not sent again. The cloud is asked whether it has it; when it has, its life goes on, when it surely has
/// not, it is sent, and when the cloud cannot tell, it stays Unknown until the operator retries or cancels it.
///
/// All functions may be called on any thread and return at once. Commands are carried out by the process that listens.
class Commands
{
    Q_DECLARE_TR_FUNCTIONS(app::Commands)

public:
    Commands(EngineContext &context, CloudLanes &lanes);
    ~Commands();

    [[nodiscard]] QFuture<Result<CommandForm>> form(const DeviceId &id) const;
    /// Exactly what would go out. No device is contacted; the cloud may be asked what kind of product it is.
    [[nodiscard]] QFuture<Result<CommandPreview>> preview(const CommandDraft &draft) const;
    /// Ends when the command is on disk; its id. InvalidInput with the place in `field` when it breaks the thing model,
    /// State when the device cannot be reached through any cloud.
    QFuture<Result<qint64>> submit(const CommandDraft &draft);
    /// The same command for many devices, kept in steps; rows that fail are reported one by one and stop nothing. What
    /// was kept before the job is cancelled stays.
    QFuture<Result<BulkCommandResult>> submitMany(const CommandDraft &draft, const QList<DeviceId> &ids,
                                                  const JobControlPtr &job);

    [[nodiscard]] QFuture<Result<Page<Command>>> list(const CommandFilter &filter, const PageRequest &page) const;
    /// By state; only states that occur.
    [[nodiscard]] QFuture<Result<QMap<CommandState, qint64>>> counts(const CommandFilter &filter) const;
    [[nodiscard]] QFuture<Result<CommandDetail>> detail(qint64 id) const;
    [[nodiscard]] QFuture<Result<Command>> find(qint64 id) const; ///< As it is kept: passwords are not hidden.

    /// A queued command is cancelled at once; one that the cloud has, at the cloud. State when it has ended or cannot
    /// be cancelled any more.
    QFuture<Result<>> cancel(qint64 id);
    /// Cancels every command of the batch that is still queued; how many.
    QFuture<Result<qint64>> cancelQueued(const QString &batch);
    /// A new command with the same content; its id. State unless the old one ended without success or is Unknown.
    QFuture<Result<qint64>> retry(qint64 id);

private:
    EngineContext &m_context;
    CloudLanes &m_lanes;
};

} // namespace app
