#include "commands.h"

#include "cloudlanes.h"
#include "commandchannel.h"
#include "commandmask.h"
#include "try.h"

#include <QElapsedTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace app {
namespace {

/// What one write of a bulk order may hold the journal up for.
constexpr qint64 kBulkStepMs = 15;

bool canRetry(CommandState state)
{
    return state == CommandState::Unknown || (isEnd(state) && state != CommandState::Succeeded);
}

bool canCancel(const Command &command)
{
    return command.state == CommandState::Queued || (!isEnd(command.state) && !command.cloudCommandId.isEmpty());
}

/// The cloud's id of the device, where it is not known yet and the cloud tells it.
void nameDevice(CloudApi &api, commandchannel::Outgoing &out)
{
    if (!out.command.device.cloudId.isEmpty() || !api.directory)
        return;
    if (const auto found = api.directory->find(out.draft, {}); found && *found)
        out.command.device.cloudId = (*found)->cloudId;
}

struct BulkStep
{
    QList<BulkCommandFailure> failures{};
    qint64 kept = 0;
    qsizetype done = 0;
};

/// As many of them as fit into a short write.
BulkStep bulkStep(Stores &stores, const EngineContext &context, CommandDraft draft, const QString &batch,
                  const QList<DeviceId> &ids)
{
    QElapsedTimer timer;
    timer.start();
    BulkStep step;
    for (const DeviceId &id : ids) {
        draft.deviceId = id;
        const Result<> kept = stores.part([&]() -> Result<> {
            auto command = commandchannel::fromDraft(stores, context, draft);
            if (!command)
                return tl::unexpected(command.error());
            command->batch = batch;
            APP_TRY(stores.commands.insert(*command));
            return {};
        });
        if (kept)
            ++step.kept;
        else
            step.failures << BulkCommandFailure{id, kept.error()};
        ++step.done;
        if (timer.hasExpired(kBulkStepMs))
            break;
    }
    return step;
}

} // namespace

Commands::Commands(EngineContext &context, CloudLanes &lanes) : m_context(context), m_lanes(lanes) {}

Commands::~Commands() = default;

QFuture<Result<CommandForm>> Commands::form(const DeviceId &id) const
{
    return m_context.storage.read(
        [id, context = &m_context](Stores &stores) { return commandchannel::form(stores, *context, id); });
}

QFuture<Result<CommandPreview>> Commands::preview(const CommandDraft &draft) const
{
    struct Read
    {
        Command command{};
        commandchannel::Outgoing out{};
    };
    return m_lanes.aside([this, draft]() -> Result<CommandPreview> {
        const auto read = waited(m_context.storage.read([this, draft](Stores &stores) -> Result<Read> {
            auto command = commandchannel::fromDraft(stores, m_context, draft);
            if (!command)
                return tl::unexpected(command.error());
            *command = CommandMask(stores)(std::move(*command));
            auto out = commandchannel::outgoing(stores, m_context, *command);
            if (!out)
                return tl::unexpected(out.error());
            return Read{std::move(*command), std::move(*out)};
        }));
        if (!read)
            return tl::unexpected(read.error());
        return waited(m_lanes.run(read->command.platform, read->command.productId, CloudLanes::Purpose::Preview, {},
                                  [out = read->out](CloudApi &api, const Docking &) mutable -> Result<CommandPreview> {
                                      if (!api.commands)
                                          return fail(ErrorCode::Unsupported,
                                                      tr("This cloud does not carry commands."));
                                      static_cast<void>(api.commands->learn({})); // it says less without
                                      nameDevice(api, out);
                                      return api.commands->preview(out.command);
                                  }));
    });
}

QFuture<Result<qint64>> Commands::submit(const CommandDraft &draft)
{
    return m_context.write(Change::Commands, [draft, context = &m_context](Stores &stores) -> Result<qint64> {
        const auto command = commandchannel::fromDraft(stores, *context, draft);
        if (!command)
            return tl::unexpected(command.error());
        const auto kept = stores.commands.insert(*command);
        if (!kept)
            return tl::unexpected(kept.error());
        if (kept->isNew) // a repeated request does not end what it began
            APP_TRY(stores.commands.clearSlot(command->deviceId, command->slot, kept->id));
        return kept->id;
    });
}

QFuture<Result<BulkCommandResult>> Commands::submitMany(const CommandDraft &draft, const QList<DeviceId> &ids,
                                                        const JobControlPtr &job)
{
    return m_context.jobs.run([this, draft, ids, job]() -> Result<BulkCommandResult> {
        BulkCommandResult result{.batch = QUuid::createUuid().toString(QUuid::WithoutBraces)};
        CommandDraft each = draft;
        each.origin = CommandOrigin::Bulk;
        each.key.clear();
        if (job)
            job->total = ids.size();
        for (qsizetype at = 0; at < ids.size() && !(job && job->cancelled);) {
            const QList<DeviceId> rest = ids.mid(at, 500);
            const auto step = waited(
                m_context.write(Change::Commands, [=, this, batch = result.batch](Stores &stores) -> Result<BulkStep> {
                    return bulkStep(stores, m_context, each, batch, rest);
                }));
            if (!step)
                return tl::unexpected(step.error());
            result.kept += step->kept;
            result.failures += step->failures;
            at += step->done;
            if (job)
                job->done = at;
        }
        return result;
    });
}

QFuture<Result<Page<Command>>> Commands::list(const CommandFilter &filter, const PageRequest &page) const
{
    return m_context.storage.read([filter, page](Stores &stores) {
        auto commands = stores.commands.list(filter, page);
        CommandMask mask(stores);
        if (commands) {
            for (Command &command : commands->rows)
                command = mask(std::move(command));
        }
        return commands;
    });
}

QFuture<Result<QMap<CommandState, qint64>>> Commands::counts(const CommandFilter &filter) const
{
    return m_context.storage.read([filter](Stores &stores) { return stores.commands.counts(filter); });
}

QFuture<Result<Command>> Commands::find(qint64 id) const
{
    return m_context.storage.readUrgent([id](Stores &stores) { return stores.commands.find(id); });
}

QFuture<Result<CommandDetail>> Commands::detail(qint64 id) const
{
    return m_context.storage.read([id](Stores &stores) -> Result<CommandDetail> {
        const auto command = stores.commands.find(id);
        if (!command)
            return tl::unexpected(command.error());
        const auto steps = stores.commands.steps(id);
        if (!steps)
            return tl::unexpected(steps.error());
        return CommandDetail{CommandMask(stores)(*command), *steps, canCancel(*command), canRetry(command->state)};
    });
}

QFuture<Result<>> Commands::cancel(qint64 id)
{
    return m_lanes.aside([this, id]() -> Result<> {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        CommandChange change{.state = CommandState::Cancelled, .source = CommandStep::Source::Console};
        change.finishedAt = now;
        const auto move = [this, id, change](const QList<CommandState> &from) {
            return waited(m_context.write(Change::Commands,
                                          [=](Stores &stores) { return stores.commands.advance(id, from, change); }));
        };
        const auto atOnce = move({CommandState::Queued});
        if (!atOnce)
            return tl::unexpected(atOnce.error());
        if (*atOnce)
            return {};
        struct Read
        {
            Command command{};
            CloudDevice device{};
        };
        const auto read = waited(m_context.storage.read([this, id](Stores &stores) -> Result<Read> {
            auto command = stores.commands.find(id);
            if (!command)
                return tl::unexpected(command.error());
            const auto out = commandchannel::outgoing(stores, m_context, *command);
            if (!out)
                return tl::unexpected(out.error());
            return Read{std::move(*command), out->command.device};
        }));
        if (!read)
            return tl::unexpected(read.error());
        if (isEnd(read->command.state))
            return fail(ErrorCode::State, tr("The command has ended already."));
        if (read->command.cloudCommandId.isEmpty()) {
            return fail(ErrorCode::State, tr("The command is on its way: it cannot be cancelled now."),
                        {.hint = tr("Wait until the cloud has answered, then cancel it there.")});
        }
        APP_TRY(waited(m_lanes.run(read->command.platform, read->command.productId, CloudLanes::Purpose::Manage, {},
                                   [device = read->device, cloudId = read->command.cloudCommandId](
                                       CloudApi &api, const Docking &) -> Result<> {
                                       if (!api.commands)
                                           return fail(ErrorCode::Unsupported,
                                                       tr("This cloud does not carry commands."));
                                       return api.commands->cancelCommand(device, cloudId, {});
                                   })));
        APP_TRY(move({CommandState::Sent, CommandState::Accepted, CommandState::Delivered, CommandState::Unknown}));
        return {};
    });
}

QFuture<Result<qint64>> Commands::cancelQueued(const QString &batch)
{
    return m_context.jobs.run([this, batch]() -> Result<qint64> {
        qint64 cancelled = 0;
        for (;;) {
            const auto step = waited(m_context.write(
                Change::Commands, [batch](Stores &stores) { return stores.commands.cancelQueued(batch, 200); }));
            if (!step)
                return tl::unexpected(step.error());
            if (*step == 0)
                return cancelled;
            cancelled += *step;
        }
    });
}

QFuture<Result<qint64>> Commands::retry(qint64 id)
{
    return m_context.write(Change::Commands, [id, context = &m_context](Stores &stores) -> Result<qint64> {
        const auto old = stores.commands.find(id);
        if (!old)
            return tl::unexpected(old.error());
        if (!canRetry(old->state))
            return fail(ErrorCode::State, tr("The command is still under way, or has succeeded."));
        auto command = commandchannel::fromDraft(stores, *context,
                                                 {.deviceId = old->deviceId,
                                                  .platform = old->platform,
                                                  .body = old->body,
                                                  .ttlSeconds = old->ttlSeconds,
                                                  .key = {},
                                                  .origin = CommandOrigin::Operator});
        if (!command)
            return tl::unexpected(command.error());
        command->retryOf = id;
        const auto kept = stores.commands.insert(*command);
        if (!kept)
            return tl::unexpected(kept.error());
        return kept->id;
    });
}

} // namespace app
