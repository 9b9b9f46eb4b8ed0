#pragma once

#include "app/model/result.h"
#include "app/model/secret.h"

namespace app::daemon {

/// From a terminal, asked for twice and not shown; else the first line of standard input. Never from the command line,
/// which others on the computer can read.
[[nodiscard]] Result<Secret> readNewPassword();

} // namespace app::daemon
