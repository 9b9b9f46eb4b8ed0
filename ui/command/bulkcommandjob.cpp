#include "bulkcommandjob.h"

#include "app/model/worker.h"
#include "ui/shell/jobcenter.h"

#include <QPointer>

namespace ui {
namespace {

constexpr int kPollMilliseconds = 100;

} // namespace

BulkCommandJob::BulkCommandJob(app::Engine &engine, JobCenter &jobs, app::CommandDraft draft,
                               const QList<app::DeviceId> &ids, QObject *parent)
    : QObject(parent), m_engine(engine), m_jobs(jobs), m_draft(std::move(draft)), m_ids(ids),
      m_control(std::make_shared<app::JobControl>())
{
    m_control->total = ids.size();
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &BulkCommandJob::report);
}

void BulkCommandJob::start()
{
    m_job = m_jobs.add(tr("Send commands"), [self = QPointer<BulkCommandJob>(this)] {
        if (self)
            self->cancel();
    });
    m_poll.start();
    app::whenDone(m_engine.commands().submitMany(m_draft, m_ids, m_control), this,
                  [this](const app::Result<app::BulkCommandResult> &result) { finish(result); });
}

void BulkCommandJob::cancel()
{
    m_control->cancelled = true;
}

qint64 BulkCommandJob::done() const
{
    return m_control->done;
}

void BulkCommandJob::report()
{
    m_jobs.setProgress(m_job, total() > 0 ? double(done()) / double(total()) : -1);
    Q_EMIT progressed();
}

void BulkCommandJob::finish(const app::Result<app::BulkCommandResult> &result)
{
    m_poll.stop();
    const bool refused = !result && result.error().code != app::ErrorCode::Cancelled;
    const bool stopped = m_control->cancelled && !refused && (!result || done() < total());
    if (stopped)
        m_jobs.cancelled(m_job);
    else if (!result)
        m_jobs.fail(m_job, result.error());
    else
        m_jobs.finish(m_job, tr("%n command(s) handed over", nullptr, int(result->kept)));
    Q_EMIT over(result, stopped);
    deleteLater();
}

} // namespace ui
