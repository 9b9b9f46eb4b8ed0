#include "bulkjob.h"

#include "app/model/worker.h"
#include "ui/shell/jobcenter.h"

#include <QPointer>

namespace ui {
namespace {

constexpr int kPollMilliseconds = 100;

} // namespace

BulkJob::BulkJob(app::Engine &engine, JobCenter &jobs, Action action, const QList<app::DeviceId> &ids, QObject *parent)
    : QObject(parent), m_engine(engine), m_jobs(jobs), m_action(action), m_ids(ids),
      m_control(std::make_shared<app::JobControl>())
{
    m_control->total = ids.size();
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &BulkJob::report);
}

void BulkJob::start(const QString &title)
{
    m_job = m_jobs.add(title, [self = QPointer<BulkJob>(this)] {
        if (self)
            self->cancel();
    });
    m_poll.start();
    if (m_action == Action::ApplyConfiguration) {
        apply();
        return;
    }
    app::whenDone(m_engine.registry().bulk(m_action, m_ids, m_control), this,
                  [this](const app::Result<Failures> &result) { finish(result); });
}

void BulkJob::apply()
{
    using Outcome = app::CloudWork::ApplyManyResult;
    app::whenDone(m_engine.cloudWork().applyMany(m_ids, m_control), this, [this](const app::Result<Outcome> &outcome) {
        if (!outcome) {
            finish(tl::unexpected(outcome.error()));
            return;
        }
        m_applied = outcome->applied;
        Failures failures;
        for (const Outcome::Row &row : outcome->failures)
            failures.append({row.id, row.error});
        finish(failures);
    });
}

void BulkJob::cancel()
{
    m_control->cancelled = true;
}

qint64 BulkJob::done() const
{
    return m_control->done;
}

void BulkJob::report()
{
    m_jobs.setProgress(m_job, total() > 0 ? double(done()) / double(total()) : -1);
    Q_EMIT progressed();
}

void BulkJob::finish(const app::Result<Failures> &result)
{
    m_poll.stop();
    m_over = true;
    const bool refused = !result && result.error().code != app::ErrorCode::Cancelled;
    m_stopped = m_control->cancelled && done() < total() && !refused;
    if (m_stopped)
        m_jobs.cancelled(m_job);
    else if (!result)
        m_jobs.fail(m_job, result.error());
    else
        m_jobs.finish(m_job);
    Q_EMIT over(result.value_or(Failures{}), result || m_stopped ? std::nullopt : std::optional(result.error()));
    deleteLater();
}

} // namespace ui
