#include "commandstates.h"

#include <array>

namespace app::commandstates {
namespace {

/// Devices answer within seconds when they are awake, and a sleeping one pushes its answer: asking is the fallback.
constexpr std::array<qint64, 6> kPollMs{3'000, 5'000, 15'000, 30'000, 60'000, 300'000};

int rank(CommandState state)
{
    switch (state) {
    case CommandState::Queued:
        return 0;
    case CommandState::Sent:
    case CommandState::Unknown:
        return 1;
    case CommandState::Accepted:
        return 2;
    case CommandState::Delivered:
        return 3;
    case CommandState::Succeeded:
    case CommandState::Failed:
    case CommandState::TimedOut:
    case CommandState::Cancelled:
        return 4;
    }
    return 4;
}

void finish(CommandChange &change)
{
    if (isEnd(change.state))
        change.finishedAt = QDateTime::currentDateTimeUtc();
}

} // namespace

CommandChange changeFor(const SendOutcome &outcome)
{
    CommandChange change{.state = CommandState::Unknown, .source = CommandStep::Source::CloudAnswer};
    switch (outcome.kind) {
    case SendOutcome::Kind::Accepted:
        change.state = outcome.state.value_or(CommandState::Accepted);
        break;
    case SendOutcome::Kind::Refused:
        change.state = CommandState::Failed;
        break;
    case SendOutcome::Kind::NotSent:
        change.state = CommandState::Queued;
        break;
    case SendOutcome::Kind::Unknown:
        change.state = CommandState::Unknown;
        break;
    }
    if (!outcome.cloudCommandId.isEmpty())
        change.cloudCommandId = outcome.cloudCommandId;
    change.words = outcome.words;
    if (!outcome.reply.isNull() && !outcome.reply.isUndefined())
        change.reply = outcome.reply;
    if (outcome.error) {
        change.error = outcome.error->message;
        change.hint = outcome.error->hint;
        if (change.words.isEmpty())
            change.words = outcome.error->message;
    }
    finish(change);
    return change;
}

CommandChange changeFor(const CommandProgress &progress, CommandStep::Source source)
{
    CommandChange change{.state = progress.state, .source = source};
    if (!progress.cloudCommandId.isEmpty())
        change.cloudCommandId = progress.cloudCommandId;
    change.words = progress.words;
    if (!progress.reply.isNull() && !progress.reply.isUndefined())
        change.reply = progress.reply;
    const Error error = progress.error.value_or(Error{});
    change.error = error.message; // none of an earlier state stays
    change.hint = error.hint;
    finish(change);
    return change;
}

CommandProgress progressOf(const CommandUplink &uplink)
{
    CommandProgress progress{
        .cloudCommandId = uplink.commandId, .words = uplink.resultCode, .reply = uplink.detail, .error = uplink.error};
    if (uplink.state)
        progress.state = *uplink.state;
    else if (uplink.finished)
        progress.state = uplink.success ? CommandState::Succeeded : CommandState::Failed;
    return progress;
}

QList<CommandState> before(CommandState state)
{
    QList<CommandState> states;
    for (const CommandState each : {CommandState::Queued, CommandState::Sent, CommandState::Unknown,
                                    CommandState::Accepted, CommandState::Delivered}) {
        if (rank(each) < rank(state))
            states << each;
    }
    if (state == CommandState::Succeeded || state == CommandState::Failed)
        states << CommandState::TimedOut; // the device's own word, late
    return states;
}

bool isNews(const Command &command, const CommandProgress &progress)
{
    return before(progress.state).contains(command.state);
}

qint64 pollDelayMs(int asked)
{
    return kPollMs.at(size_t(qBound(0, asked, int(kPollMs.size()) - 1)));
}

} // namespace app::commandstates
