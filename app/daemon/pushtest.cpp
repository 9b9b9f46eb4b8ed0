#include "commands.h"

#include "messages.h"

using namespace Qt::StringLiterals;

namespace app::daemon {

int pushTest(const PushTestRequest &request)
{
    const auto answer = DataTool::pushTest(request);
    if (!answer) {
        printError(answer.error());
        return answer.error().field == "--platform"_L1 ? ExitUsage : exitCodeFor(answer.error());
    }
    printLine(u"POST %1"_s.arg(answer->url));
    printLine(u"%1 %2"_s.arg(QString::number(answer->status), QString::fromUtf8(answer->body)));
    return answer->status == 200 ? ExitOk : ExitFailed;
}

} // namespace app::daemon
