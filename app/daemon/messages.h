#pragma once

#include "app/model/error.h"

#include <QString>

namespace app::daemon {

/// Exit codes of the command line, stable (docs/cli.md).
enum ExitCode : int {
    ExitOk = 0,
    ExitFailed = 1,  ///< It was tried and did not work.
    ExitUsage = 2,   ///< The command line is wrong.
    ExitBadData = 3, ///< A file, the settings or the database is not what it must be.
};

void printLine(const QString &line); ///< Standard output, flushed.
void printError(const Error &error); ///< Standard error: "error: <where>: <what> <what to do>".
[[nodiscard]] int exitCodeFor(const Error &error);

} // namespace app::daemon
