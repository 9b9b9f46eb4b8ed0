#include "api.h"

#include "account.h"
#include "commands.h"
#include "directory.h"

namespace app::onenet {

CloudApi api(const Docking &docking, ApiCaller &caller)
{
    const auto gateway = std::make_shared<const Gateway>(docking, caller);
    return {.account = std::make_unique<Account>(gateway),
            .directory = makeDirectory(gateway),
            .commands = std::make_unique<Commands>(gateway)};
}

} // namespace app::onenet
