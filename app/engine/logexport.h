#pragma once

#include "app/engine/pushlog.h"
#include "context.h"

namespace app {

struct LogExport
{
    QString file{};
    ExportFormat format = ExportFormat::Ndjson;
    LogFilter filter{};
};

/// Streams what the filter shows as of now into a file that appears only when it is complete. Returns the number of
/// lines. In many short reads; on a job's thread.
[[nodiscard]] Result<qint64> exportLog(EngineContext &context, const LogExport &what, const JobControlPtr &job);

} // namespace app
