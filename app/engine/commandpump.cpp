#include "commandpump.h"

#include "clouddevices.h"
#include "commandstates.h"
#include "commandvalues.h"

#include <QLoggingCategory>
#include <QSet>

#include <algorithm>

Q_LOGGING_CATEGORY(lcCommands, "clouddock.commands", QtInfoMsg)

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr int kTickMs = 1000;
constexpr int kLookAhead = 64;         ///< So far the queue is looked through for devices that no call is out for.
constexpr qint64 kFirstPauseMs = 2000; ///< After a call that could not be made; doubled for each further one.
constexpr qint64 kLongestPauseMs = 60'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Commands)
};

void warn(const char *what, const Error &error)
{
    qCWarning(lcCommands).noquote() << what << toText(error) << error.detail;
}

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// Runs on a lane. The device's id at the cloud is looked up when it is not known.
template <typename T>
Result<T> withDevice(CloudApi &api, commandchannel::Outgoing &out, QString &learnt,
                     const std::function<Result<T>(CommandSender &)> &then)
{
    if (!api.commands)
        return fail(ErrorCode::Unsupported, Text::tr("This cloud does not carry commands."));
    if (out.command.device.cloudId.isEmpty() && api.directory) {
        const auto found = api.directory->find(out.draft, {});
        if (!found)
            return tl::unexpected(found.error());
        if (!*found) {
            return fail(ErrorCode::NotFound, Text::tr("The cloud has no such device."),
                        {.hint = Text::tr("Apply the device's configuration: it is made at the cloud then.")});
        }
        learnt = (*found)->cloudId;
        out.command.device.cloudId = learnt;
    }
    return then(*api.commands);
}

} // namespace

CommandPump::CommandPump(EngineContext &context, CloudLanes &lanes)
    : m_context(context), m_lanes(lanes), m_worker(u"commands"_s)
{}

CommandPump::~CommandPump()
{
    stop();
}

void CommandPump::start()
{
    m_running = true;
    m_worker.post([this] {
        m_timer = new QTimer(m_worker.context());
        QObject::connect(m_timer, &QTimer::timeout, m_worker.context(), [this] { work(); });
        m_timer->start(kTickMs);
        work();
    });
}

void CommandPump::wake()
{
    if (!m_running || m_wakePosted.exchange(true))
        return;
    m_worker.post([this] {
        m_wakePosted = false;
        work();
    });
}

void CommandPump::stop()
{
    m_running = false;
    (void)waited(m_worker.run([this] {
        delete std::exchange(m_timer, nullptr);
        return true;
    }));
}

void CommandPump::finish()
{
    (void)waited(m_worker.run([] { return true; }));
}

void CommandPump::work()
{
    if (!m_running)
        return;
    if (!m_recovered && !recover())
        return;
    m_recovered = true;
    sendQueued();
    watchOpen();
}

/// Calls that were out when the program stopped: whether the cloud has them is not known.
bool CommandPump::recover()
{
    const auto rows = waited(m_context.storage.read(
        [](Stores &stores) { return stores.commands.open({CommandState::Sent}, 0, std::numeric_limits<int>::max()); }));
    if (!rows) {
        warn("commands not read:", rows.error());
        return false;
    }
    for (const Command &command : *rows) {
        CommandChange change{.state = CommandState::Unknown, .source = CommandStep::Source::Console};
        change.words = Text::tr("The program stopped while the call was out.");
        if (!advance(command, {CommandState::Sent}, change))
            return false;
    }
    return true;
}

CommandPump::Line &CommandPump::lineOf(const Command &command)
{
    return m_lines[command.platform.text() + u'/' + command.productId.text()];
}

void CommandPump::pause(Line &line)
{
    line.pausedUntilMs = nowMs() + qMin(kLongestPauseMs, kFirstPauseMs << qMin(line.failures, 10));
    ++line.failures;
}

std::optional<int> CommandPump::Line::freeSeat(const DeviceId &device) const
{
    if (seats.contains(device))
        return std::nullopt;
    for (int seat = 0; seat < CloudLanes::kCommandSeats; ++seat) {
        if (std::find(seats.cbegin(), seats.cend(), seat) == seats.cend())
            return seat;
    }
    return std::nullopt;
}

/// Of each enabled docking the first ones; one device may have many of them.
Result<QList<Command>> CommandPump::nextQueued()
{
    return waited(m_context.storage.read([](Stores &stores) -> Result<QList<Command>> {
        const auto dockings = stores.commands.queuedDockings();
        if (!dockings)
            return tl::unexpected(dockings.error());
        QList<Command> commands;
        for (const auto &[platform, product] : *dockings) {
            const auto docking = stores.dockings.find(platform, product);
            if (!docking || !docking->enabled)
                continue;
            const auto next = stores.commands.queued(platform, product, kLookAhead);
            if (!next)
                return tl::unexpected(next.error());
            commands += *next;
        }
        return commands;
    }));
}

void CommandPump::sendQueued()
{
    const auto waiting = nextQueued();
    if (!waiting) {
        warn("queued commands not read:", waiting.error());
        return;
    }
    QSet<DeviceId> passed; // a later command of a device does not overtake an earlier one
    for (const Command &command : *waiting) {
        const Line &line = lineOf(command);
        if (passed.contains(command.deviceId) || line.pausedUntilMs > nowMs())
            continue;
        passed.insert(command.deviceId);
        if (const auto seat = line.freeSeat(command.deviceId))
            send(command, *seat);
    }
}

void CommandPump::send(const Command &command, int seat)
{
    const auto out = waited(m_context.storage.read(
        [this, command](Stores &stores) { return commandchannel::outgoing(stores, m_context, command); }));
    if (!out) {
        refuse(command, out.error());
        wake();
        return;
    }
    CommandChange change{.state = CommandState::Sent, .source = CommandStep::Source::Console};
    change.sentAt = QDateTime::currentDateTimeUtc();
    change.countsAttempt = true;
    if (!advance(command, {CommandState::Queued}, change))
        return; // cancelled meanwhile
    lineOf(command).seats.insert(command.deviceId, seat);
    auto sending = m_lanes.run(
        command.platform, command.productId, CloudLanes::Purpose::Command, {},
        [out = *out](CloudApi &api, const Docking &) mutable -> Result<Sent> {
            QString learnt;
            const auto outcome =
                withDevice<SendOutcome>(api, out, learnt, [&out](CommandSender &sender) -> Result<SendOutcome> {
                    return sender.send(out.command, {});
                });
            if (!outcome)
                return tl::unexpected(outcome.error());
            return Sent{*outcome, learnt};
        },
        seat);
    whenDone(sending, m_worker.context(), [this, command](const Result<Sent> &sent) { finishSend(command, sent); });
}

void CommandPump::finishSend(const Command &command, const Result<Sent> &sent)
{
    Line &line = lineOf(command);
    line.seats.remove(command.deviceId);
    // Whatever failed before the sender was asked, nothing of the command itself went out.
    SendOutcome outcome;
    if (sent)
        outcome = sent->outcome;
    else if (sent.error().code == ErrorCode::NotFound || sent.error().code == ErrorCode::Unsupported)
        outcome = {.kind = SendOutcome::Kind::Refused, .error = sent.error()};
    else
        outcome = {.kind = SendOutcome::Kind::NotSent, .error = sent.error()};
    if (sent && !sent->learntCloudId.isEmpty()) {
        const auto kept = clouddevices::keepCloudId(m_context, command.deviceId, command.platform, sent->learntCloudId);
        if (!kept)
            warn("the cloud's device id was not kept:", kept.error());
    }
    if (outcome.kind == SendOutcome::Kind::NotSent)
        pause(line);
    else
        line.failures = 0;
    if (!advance(command, {CommandState::Sent}, commandstates::changeFor(outcome)))
        qCWarning(lcCommands) << "the outcome of command" << command.id << "was not kept";
    if (outcome.kind == SendOutcome::Kind::Accepted && !outcome.cloudCommandId.isEmpty())
        runAgainEarlyResults(command, outcome.cloudCommandId);
    m_watches.insert(command.id, {.nextMs = nowMs() + commandstates::pollDelayMs(0)});
    wake();
}

/// The cloud may tell how far a command is before its answer with the command's id is here: what came meanwhile is
/// decoded once more.
void CommandPump::runAgainEarlyResults(const Command &command, const QString &cloudCommandId)
{
    const auto again =
        waited(m_context.write(Change::Pushes, [command, cloudCommandId](Stores &stores) -> Result<qint64> {
            const auto pushes = stores.commands.resultPushesSince(command.id);
            if (!pushes || pushes->isEmpty())
                return pushes ? Result<qint64>(0) : tl::unexpected(pushes.error());
            return stores.decoding.requestRerun(*pushes);
        }));
    if (!again)
        warn("early results not looked for:", again.error());
}

void CommandPump::refuse(const Command &command, const Error &error)
{
    CommandChange change{.state = CommandState::Failed, .source = CommandStep::Source::Console};
    change.error = error.message;
    change.hint = error.hint;
    change.finishedAt = QDateTime::currentDateTimeUtc();
    if (!advance(command, {CommandState::Queued}, change))
        qCWarning(lcCommands) << "command" << command.id << "could not be refused";
}

bool CommandPump::advance(const Command &command, const QList<CommandState> &from, const CommandChange &change)
{
    std::optional<ValueChange> values; // set on the writer's thread before the future ends
    const auto done = waited(
        m_context.write(Change::Commands, [id = command.id, from, change, &values](Stores &stores) -> Result<bool> {
            const auto moved = stores.commands.advance(id, from, change);
            if (!moved || !*moved || change.state != CommandState::Succeeded)
                return moved;
            const auto ended = stores.commands.find(id);
            if (!ended)
                return tl::unexpected(ended.error());
            auto kept = commandvalues::keep(stores, *ended);
            if (!kept)
                return tl::unexpected(kept.error());
            values = std::move(*kept);
            return true;
        }));
    if (done && values && m_context.valuesKept)
        m_context.valuesKept({*values});
    if (done)
        return *done;
    warn("a command's step was not kept:", done.error());
    return false;
}

} // namespace app
