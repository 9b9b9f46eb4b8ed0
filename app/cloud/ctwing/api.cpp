#include "api.h"

#include "account.h"
#include "commands.h"
#include "directory.h"
#include "session.h"
#include "subscriptions.h"

namespace app::ctwing {

CloudApi api(const Docking &docking, ApiCaller &caller)
{
    const auto session = std::make_shared<Session>(docking, caller);
    return {.account = std::make_unique<Account>(session),
            .directory = std::make_unique<Directory>(session),
            .subscriptions = std::make_unique<Subscriptions>(session),
            .commands = std::make_unique<Commands>(session)};
}

} // namespace app::ctwing
