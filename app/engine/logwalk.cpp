#include "logwalk.h"

#include "try.h"

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr int kStep = 500;

qint64 width(const LogCursor &from, const LogCursor &to)
{
    return (from.beforePush - to.beforePush) + (from.beforeReject - to.beforeReject);
}

} // namespace

Result<> LogWalk::run(const std::function<Result<>(const QList<LogRow> &)> &page)
{
    const auto span = waited(m_context.storage.read([this](Stores &stores) { return stores.pushes.span(m_filter); }));
    if (!span)
        return tl::unexpected(span.error());
    m_span = *span;
    m_at = m_span.before;
    for (;;) {
        const auto found = waited(m_context.storage.read([this](Stores &stores) {
            return stores.pushes.page(m_filter, m_at, kStep, [this] { return m_job->cancelled.load(); });
        }));
        if (m_job->cancelled)
            return fail(ErrorCode::Cancelled, {});
        if (!found)
            return tl::unexpected(found.error());
        m_at = found->atEnd ? m_span.after : found->next;
        m_lines += found->rows.size();
        estimate();
        APP_TRY(page(found->rows));
        if (found->atEnd)
            return {};
    }
}

/// By the share of row numbers that the lines so far were found among.
void LogWalk::estimate()
{
    const qint64 passed = width(m_span.before, m_at);
    const qint64 all = width(m_span.before, m_span.after);
    if (passed > 0 && all > passed)
        m_job->total = qMax(m_lines, qRound64(double(m_lines) * double(all) / double(passed)));
    else
        m_job->total = m_lines;
}

} // namespace app
