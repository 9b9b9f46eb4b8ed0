#include "commands.h"

#include "messages.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app::daemon {

int sendCommand(const CommandRequest &request)
{
    const auto answer = DataTool::sendCommand(request);
    if (!answer) {
        printError(answer.error());
        return answer.error().field == "--json"_L1 ? ExitUsage : exitCodeFor(answer.error());
    }
    printLine(QString::fromUtf8(QJsonDocument(answer->row).toJson(QJsonDocument::Compact)));
    const bool failed = isEnd(answer->state) && answer->state != CommandState::Succeeded;
    return failed ? ExitFailed : ExitOk;
}

} // namespace app::daemon
