#include "cloudjob.h"

#include "ui/shell/jobcenter.h"

#include <QPointer>

namespace ui {
namespace {

constexpr int kPollMilliseconds = 100;

} // namespace

CloudJob::CloudJob(JobCenter *jobs, QObject *parent) : QObject(parent), m_jobs(jobs)
{
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &CloudJob::report);
}

CloudJob::~CloudJob()
{
    if (!m_running)
        return;
    m_control->cancelled = true;
    if (m_jobs)
        m_jobs->cancelled(m_job);
}

void CloudJob::start(const QString &title)
{
    Q_ASSERT(!m_running);
    m_control = std::make_shared<app::JobControl>();
    m_running = true;
    if (m_jobs)
        m_job = m_jobs->add(title, [self = QPointer<CloudJob>(this)] {
            if (self)
                self->cancel();
        });
    m_poll.start();
    Q_EMIT runningChanged(true);
}

void CloudJob::cancel()
{
    if (!m_running)
        return;
    m_control->cancelled = true;
    report();
}

void CloudJob::report()
{
    if (m_jobs)
        m_jobs->setProgress(m_job, total() > 0 ? double(done()) / double(total()) : -1);
    Q_EMIT progressed();
}

void CloudJob::end(const std::optional<app::Error> &error)
{
    m_poll.stop();
    m_running = false;
    if (m_jobs && error && (error->code == app::ErrorCode::Cancelled || isCancelled()))
        m_jobs->cancelled(m_job);
    else if (m_jobs && error)
        m_jobs->fail(m_job, *error);
    else if (m_jobs)
        m_jobs->finish(m_job);
    Q_EMIT runningChanged(false);
}

} // namespace ui
