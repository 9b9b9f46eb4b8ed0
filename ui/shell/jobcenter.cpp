#include "ui/shell/jobcenter.h"

#include <algorithm>

namespace ui {

JobCenter::JobCenter(QObject *parent) : QObject(parent) {}

int JobCenter::add(const QString &title, std::function<void()> cancel)
{
    Entry entry;
    entry.job.id = m_nextId++;
    entry.job.title = title;
    entry.job.cancellable = bool(cancel);
    entry.cancel = std::move(cancel);
    m_entries.append(entry);
    Q_EMIT changed();
    return entry.job.id;
}

JobCenter::Entry *JobCenter::entry(int id)
{
    for (Entry &candidate : m_entries)
        if (candidate.job.id == id)
            return &candidate;
    return nullptr;
}

void JobCenter::setProgress(int id, double progress, const QString &message)
{
    Entry *found = entry(id);
    if (!found)
        return;
    found->job.progress = progress < 0 ? -1 : std::min(progress, 1.0);
    found->job.message = message;
    Q_EMIT changed();
}

void JobCenter::finish(int id, const QString &message)
{
    end(id, Job::State::Finished, message, {});
}

void JobCenter::fail(int id, const app::Error &error)
{
    end(id, Job::State::Failed, error.message, error);
}

void JobCenter::cancelled(int id)
{
    end(id, Job::State::Cancelled, {}, {});
}

void JobCenter::cancel(int id)
{
    Entry *found = entry(id);
    if (!found || !found->cancel)
        return;
    const auto cancel = std::exchange(found->cancel, {});
    found->job.cancellable = false;
    Q_EMIT changed();
    cancel(); // last: it may end the job at once
}

QList<Job> JobCenter::jobs() const
{
    QList<Job> jobs;
    for (const Entry &each : m_entries)
        jobs.append(each.job);
    return jobs;
}

void JobCenter::end(int id, Job::State state, const QString &message, const app::Error &error)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &e) { return e.job.id == id; });
    if (at == m_entries.end())
        return;
    Job job = at->job;
    m_entries.erase(at);
    job.state = state;
    job.message = message;
    job.error = error;
    Q_EMIT changed();
    Q_EMIT ended(job);
}

} // namespace ui
