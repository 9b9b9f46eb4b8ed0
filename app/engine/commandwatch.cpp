// How commands that are out are followed: by asking the cloud, and by their deadline.
#include "commandpump.h"
#include "commandstates.h"

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcCommands)

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr int kWatchMs = 2000; ///< How often what is open is looked through.
constexpr int kPageRows = 500;
/// The cloud's clock and ours may differ by that much.
constexpr int kClockSeconds = 300;
constexpr int kKnownRows = 100;
constexpr int kAskedBeforeResend = 2;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Commands)
};

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

const QList<CommandState> kWatched{CommandState::Queued, CommandState::Accepted, CommandState::Delivered,
                                   CommandState::Unknown};

/// The cloud's ids of the device's other commands.
Result<QStringList> knownIds(Stores &stores, const Command &command)
{
    const auto page = stores.commands.list({.deviceId = command.deviceId}, {0, kKnownRows});
    if (!page)
        return tl::unexpected(page.error());
    QStringList ids;
    for (const Command &each : page->rows) {
        if (each.id != command.id && !each.cloudCommandId.isEmpty())
            ids << each.cloudCommandId;
    }
    return ids;
}

} // namespace

void CommandPump::watchOpen()
{
    const qint64 now = nowMs();
    if (now - m_watchedAtMs < kWatchMs)
        return;
    m_watchedAtMs = now;
    qint64 after = 0;
    QSet<qint64> open;
    for (;;) {
        const auto rows = waited(m_context.storage.read(
            [after](Stores &stores) { return stores.commands.open(kWatched, after, kPageRows); }));
        if (!rows) {
            qCWarning(lcCommands).noquote() << "open commands not read:" << toText(rows.error());
            return;
        }
        for (const Command &command : *rows) {
            open.insert(command.id);
            watchOne(command, now);
        }
        if (rows->size() < kPageRows)
            break;
        after = rows->constLast().id;
    }
    m_watches.removeIf([&open](const auto &it) { return !open.contains(it.key()); });
}

void CommandPump::watchOne(const Command &command, qint64 now)
{
    const bool isOver = command.deadline.isValid() && command.deadline.toMSecsSinceEpoch() < now;
    if (isOver && command.state != CommandState::Unknown) {
        CommandChange change{.state = CommandState::TimedOut, .source = CommandStep::Source::Console};
        change.error = command.state == CommandState::Queued
                           ? Text::tr("It could not be sent before its time was over.")
                           : Text::tr("The device has not answered before its time was over.");
        change.finishedAt = QDateTime::currentDateTimeUtc();
        (void)advance(command, {command.state}, change);
        return;
    }
    if (command.state == CommandState::Queued)
        return;
    Watch &watch = m_watches[command.id];
    if (watch.nextMs == 0)
        watch.nextMs = now + commandstates::pollDelayMs(0);
    if (watch.isHopeless || watch.nextMs > now)
        return;
    if (const auto seat = lineOf(command).freeSeat(command.deviceId))
        ask(command, *seat);
}

void CommandPump::ask(const Command &command, int seat)
{
    struct Read
    {
        commandchannel::Outgoing out{};
        QStringList known{};
    };
    const auto read = waited(m_context.storage.read([this, command](Stores &stores) -> Result<Read> {
        auto out = commandchannel::outgoing(stores, m_context, command);
        if (!out)
            return tl::unexpected(out.error());
        auto known = knownIds(stores, command);
        if (!known)
            return tl::unexpected(known.error());
        return Read{std::move(*out), std::move(*known)};
    }));
    Watch &watch = m_watches[command.id];
    watch.nextMs = nowMs() + commandstates::pollDelayMs(++watch.asked);
    if (!read || !read->out.isDockingEnabled)
        return;
    lineOf(command).seats.insert(command.deviceId, seat);
    using Answer = std::optional<CommandProgress>;
    auto asking = m_lanes.run(
        command.platform, command.productId, CloudLanes::Purpose::Command, {},
        [read = *read, command](CloudApi &api, const Docking &) -> Result<Answer> {
            if (!api.commands)
                return fail(ErrorCode::Unsupported, Text::tr("This cloud does not carry commands."));
            if (!command.cloudCommandId.isEmpty())
                return api.commands->progress(read.out.command.device, command.cloudCommandId, {});
            return api.commands->lookFor(read.out.command, command.sentAt.addSecs(-kClockSeconds), read.known, {});
        },
        seat);
    whenDone(asking, m_worker.context(), [this, command](const Result<Answer> &answer) { finishAsk(command, answer); });
}

void CommandPump::finishAsk(const Command &command, const Result<std::optional<CommandProgress>> &answer)
{
    lineOf(command).seats.remove(command.deviceId);
    wake();
    if (answer) {
        answered(command, *answer);
        return;
    }
    if (answer.error().code != ErrorCode::Unsupported)
        return; // asked again later
    m_watches[command.id].isHopeless = true;
    if (command.state != CommandState::Unknown)
        return;
    CommandChange change{.state = CommandState::Unknown, .source = CommandStep::Source::Poll};
    change.words = answer.error().message;
    change.error = Text::tr("Whether the cloud has the command cannot be found out.");
    change.hint = Text::tr("Look at the device. If it has not done it, send the command again.");
    (void)advance(command, {CommandState::Unknown}, change);
}

void CommandPump::answered(const Command &command, const std::optional<CommandProgress> &progress)
{
    if (progress) {
        if (commandstates::isNews(command, *progress))
            (void)advance(command, commandstates::before(progress->state),
                          commandstates::changeFor(*progress, CommandStep::Source::Poll));
        return;
    }
    if (command.state != CommandState::Unknown || !command.cloudCommandId.isEmpty())
        return; // it was there: the cloud forgets, the deadline ends it
    // A cloud's list may lag behind what it has taken: once more, after a while, before it is believed.
    if (++m_watches[command.id].missed < kAskedBeforeResend)
        return;
    CommandChange change{.state = CommandState::Queued, .source = CommandStep::Source::Poll};
    change.words = Text::tr("The cloud does not have the command: it is sent again.");
    (void)advance(command, {CommandState::Unknown}, change);
}

} // namespace app
