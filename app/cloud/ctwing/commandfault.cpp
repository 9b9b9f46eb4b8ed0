#include "commandfault.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing::CommandFault)
};

Error timedOut(const QString &word)
{
    if (word == "EXPIRED"_L1 || word.contains(u"过期")) {
        return {ErrorCode::Timeout,
                Text::tr("The command's time at CTWing was over before the device could be reached."),
                Text::tr("An NB device listens only after it has reported: send the command again with a longer time."),
                {},
                {}};
    }
    return {ErrorCode::Timeout,
            Text::tr("The device was sent the command and did not answer CTWing in time."),
            Text::tr("Whether it carried the command out is not known: look at what it reports next."),
            {},
            {}};
}

Error failed(const QString &word)
{
    if (word.isEmpty() || word.contains("FAILED"_L1) || word.contains(u"失败") || word == "999"_L1) {
        return {ErrorCode::State,
                Text::tr("CTWing says that the command failed at the device, or on the way to it."),
                Text::tr("Look at the device's answer, and at the device's log on CTWing's console."),
                {},
                {}};
    }
    return {ErrorCode::State,
            Text::tr("CTWing ended the command with “%1”, a word that its documents do not explain.").arg(word),
            Text::tr("Look at the device's log on CTWing's console."),
            {},
            {}};
}

} // namespace

std::optional<Error> commandFault(CommandState state, const QString &word)
{
    if (state == CommandState::TimedOut)
        return timedOut(word);
    if (state == CommandState::Failed)
        return failed(word);
    return std::nullopt;
}

} // namespace app::ctwing
