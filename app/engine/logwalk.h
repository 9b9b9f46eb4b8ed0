#pragma once

#include "app/engine/jobcontrol.h"
#include "context.h"

#include <functional>

namespace app {

/// Walks through everything a filter shows as of now, newest first, one short read a page, and estimates for the job
/// how many lines there are. On a job's thread.
class LogWalk
{
public:
    LogWalk(EngineContext &context, LogFilter filter, JobControlPtr job)
        : m_context(context), m_filter(std::move(filter)), m_job(std::move(job))
    {}

    /// Hands over page after page. Ends with the first error; as Cancelled, without words, once the job is.
    [[nodiscard]] Result<> run(const std::function<Result<>(const QList<LogRow> &)> &page);

private:
    void estimate();

    EngineContext &m_context;
    LogFilter m_filter;
    JobControlPtr m_job;
    LogSpan m_span;
    LogCursor m_at;
    qint64 m_lines = 0;
};

} // namespace app
