#include "logexport.h"

#include "exportrows.h"
#include "logwalk.h"
#include "try.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::PushLog)
};

/// A refused request in the columns of a push, so that one file shows the page's lines in their order.
QJsonObject rejectAsLine(const Reject &reject)
{
    QJsonObject row = rejectRow(reject);
    row.insert(u"decodeState"_s, u"rejected"_s);
    row.insert(u"error"_s, QString(QString::number(reject.status) + u' ' + reject.reason));
    return row;
}

/// Writes lines of one file, page by page.
class Exporter
{
public:
    Exporter(EngineContext &context, RowWriter &writer, DockingCache dockings, JobControl &job)
        : m_context(context), m_writer(writer), m_dockings(std::move(dockings)), m_job(job)
    {}

    [[nodiscard]] Result<> writePage(const QList<LogRow> &rows)
    {
        for (qsizetype from = 0; from < rows.size();) {
            qsizetype taken = 0;
            const auto lines = waited(
                m_context.storage.read([&](Stores &stores) { return stores.pushes.full(rows.mid(from), taken); }));
            if (!lines)
                return tl::unexpected(lines.error());
            from += taken;
            for (const FullLogRow &line : *lines) {
                if (m_job.cancelled)
                    return fail(ErrorCode::Cancelled, {});
                APP_TRY(m_writer.write(rowOf(line)));
                m_job.done = ++m_written;
            }
        }
        return {};
    }
    [[nodiscard]] qint64 written() const { return m_written; }

private:
    [[nodiscard]] QJsonObject rowOf(const FullLogRow &line)
    {
        if (line.row.rejected)
            return rejectAsLine(line.reject);
        const Platform *cloud = m_context.clouds.find(line.push.platform);
        return pushRow(line.push, line.result, cloud == nullptr ? nullptr : cloud->receiver.get(),
                       m_dockings.find(line.push.platform, line.push.productId));
    }

    EngineContext &m_context;
    RowWriter &m_writer;
    DockingCache m_dockings;
    JobControl &m_job;
    qint64 m_written = 0;
};

} // namespace

Result<qint64> exportLog(EngineContext &context, const LogExport &what, const JobControlPtr &job)
{
    QSaveFile file(what.file);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::Io, Text::tr("%1 cannot be written: %2.").arg(what.file, file.errorString()),
                    {.hint = Text::tr("Choose another folder or check its permissions.")});
    }
    const auto dockings =
        waited(context.storage.read([&context](Stores &stores) { return DockingCache::readAll(stores, context); }));
    if (!dockings)
        return tl::unexpected(dockings.error());
    RowWriter writer(file, what.format, pushColumns());
    Exporter exporter(context, writer, DockingCache(*dockings), *job);
    LogWalk walk(context, what.filter, job);
    const Result<> walked = walk.run([&exporter](const QList<LogRow> &rows) { return exporter.writePage(rows); });
    if (!walked && job->cancelled)
        return fail(ErrorCode::Cancelled, Text::tr("Export cancelled; no file was written."));
    if (!walked)
        return tl::unexpected(walked.error());
    if (!file.commit())
        return fail(ErrorCode::Io, Text::tr("%1 cannot be written: %2.").arg(what.file, file.errorString()));
    return exporter.written();
}

} // namespace app
