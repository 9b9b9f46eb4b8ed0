#include "commandwords.h"

#include "ui/journal/logwords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ui {

QList<app::CommandState> allCommandStates()
{
    using State = app::CommandState;
    return {State::Queued,    State::Sent,   State::Accepted, State::Delivered, State::Unknown,
            State::Succeeded, State::Failed, State::TimedOut, State::Cancelled};
}

QString CommandWords::state(app::CommandState state)
{
    switch (state) {
    case app::CommandState::Queued:
        return tr("Queued");
    case app::CommandState::Sent:
        //: State of a command: the call is out, the cloud has not answered yet.
        return tr("Sent", "command");
    case app::CommandState::Accepted:
        return tr("Accepted by the cloud");
    case app::CommandState::Delivered:
        return tr("Delivered");
    case app::CommandState::Succeeded:
        return tr("Succeeded");
    case app::CommandState::Failed:
        return tr("Failed");
    case app::CommandState::TimedOut:
        return tr("Timed out");
    case app::CommandState::Cancelled:
        return tr("Cancelled");
    case app::CommandState::Unknown:
        return tr("Outcome unknown");
    }
    return {};
}

Tone CommandWords::tone(app::CommandState state)
{
    switch (state) {
    case app::CommandState::Sent:
    case app::CommandState::Accepted:
    case app::CommandState::Delivered:
        return Tone::Accent;
    case app::CommandState::Succeeded:
        return Tone::Ok;
    case app::CommandState::Failed:
        return Tone::Bad;
    case app::CommandState::TimedOut:
    case app::CommandState::Unknown:
        return Tone::Warning;
    case app::CommandState::Queued:
    case app::CommandState::Cancelled:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

bool CommandWords::isHollow(app::CommandState state)
{
    return state == app::CommandState::Queued || state == app::CommandState::Cancelled ||
           state == app::CommandState::Unknown;
}

QString CommandWords::origin(app::CommandOrigin origin)
{
    switch (origin) {
    case app::CommandOrigin::Operator:
        return tr("Operator");
    case app::CommandOrigin::Bulk:
        return tr("Bulk order");
    case app::CommandOrigin::CommandLine:
        return tr("Command line");
    case app::CommandOrigin::Api:
        return tr("API");
    }
    return {};
}

QString CommandWords::source(app::CommandStep::Source source)
{
    switch (source) {
    case app::CommandStep::Source::Console:
        //: Who said that a command is in this state.
        return tr("This program");
    case app::CommandStep::Source::CloudAnswer:
        return tr("The cloud's answer");
    case app::CommandStep::Source::Push:
        return tr("A push of the cloud");
    case app::CommandStep::Source::Poll:
        return tr("Asked the cloud");
    }
    return {};
}

QString CommandWords::waiting(int ttlSeconds)
{
    constexpr int kHour = 3600;
    if (ttlSeconds <= 0)
        return tr("Now or never");
    if (ttlSeconds % kHour == 0)
        return tr("%n hour(s)", nullptr, ttlSeconds / kHour);
    return tr("%n second(s)", nullptr, ttlSeconds);
}

QString CommandWords::outcome(const app::Command &command)
{
    if (!command.error.isEmpty())
        return command.error;
    if (!command.reply.isNull() && !command.reply.isUndefined())
        return plainText(command.reply);
    if (command.state == app::CommandState::Queued && command.notBefore > QDateTime::currentDateTimeUtc())
        return tr("Goes out at %1").arg(LogWords::time(command.notBefore));
    const bool waits = !app::isEnd(command.state) && command.state != app::CommandState::Unknown;
    if (waits && command.deadline.isValid())
        return tr("Waits until %1").arg(LogWords::time(command.deadline));
    return command.words;
}

bool CommandWords::mayCancel(const app::Command &command)
{
    const bool isAtCloud = !command.cloudCommandId.isEmpty();
    return command.state == app::CommandState::Queued || (isAtCloud && !app::isEnd(command.state));
}

bool CommandWords::mayRetry(const app::Command &command)
{
    if (command.state == app::CommandState::Unknown)
        return true;
    return app::isEnd(command.state) && command.state != app::CommandState::Succeeded;
}

QString CommandWords::unknownMessage()
{
    return tr("It is not known whether the cloud has this command.");
}

QString CommandWords::unknownRule()
{
    return tr("Its call went out and got no clear answer, or the program stopped meanwhile, so it is not sent again by "
              "itself. The cloud is asked whether it has it: when it has, the command goes on; when it surely has not, "
              "it is sent; when the cloud cannot tell, it stays like this until you retry or cancel it.");
}

QByteArray jsonBytes(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QString plainText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(jsonBytes(value));
}

QString oneLine(const QString &text, qsizetype most)
{
    QString line = text.size() > most ? text.left(most) + u'…' : text;
    line.replace(u'\n', u' ');
    return line;
}

} // namespace ui
