#include "messages.h"

#include <cstdio>

namespace app::daemon {

void printLine(const QString &line)
{
    std::fprintf(stdout, "%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

void printError(const Error &error)
{
    std::fprintf(stderr, "error: %s\n", toText(error).toUtf8().constData());
    if (!error.detail.isEmpty())
        std::fprintf(stderr, "  (%s)\n", error.detail.toUtf8().constData());
}

int exitCodeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::Database:
    case ErrorCode::Conflict:
    case ErrorCode::NotFound:
    case ErrorCode::State:
    case ErrorCode::Unauthorized:
        return ExitBadData;
    case ErrorCode::Busy:
    case ErrorCode::Io:
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::Cancelled:
    case ErrorCode::Unsupported:
    case ErrorCode::Internal:
        break;
    }
    return ExitFailed;
}

} // namespace app::daemon
