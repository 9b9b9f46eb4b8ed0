#pragma once

#include "app/engine/engine.h"

#include <QObject>
#include <QTimer>

namespace ui {

class JobCenter;

/// One command for many devices, as a job in the status bar. Deletes itself when it is over.
class BulkCommandJob final : public QObject
{
    Q_OBJECT
public:
    BulkCommandJob(app::Engine &engine, JobCenter &jobs, app::CommandDraft draft, const QList<app::DeviceId> &ids,
                   QObject *parent);
    void start();
    void cancel();

    [[nodiscard]] qint64 total() const { return m_ids.size(); }
    [[nodiscard]] qint64 done() const;

Q_SIGNALS:
    void progressed();
    /// \a stopped: before the last device, by the operator; what was kept stays. An error when the whole was refused.
    void over(const app::Result<app::BulkCommandResult> &result, bool stopped);

private:
    void report();
    void finish(const app::Result<app::BulkCommandResult> &result);

    app::Engine &m_engine;
    JobCenter &m_jobs;
    app::CommandDraft m_draft;
    QList<app::DeviceId> m_ids;
    app::JobControlPtr m_control;
    QTimer m_poll;
    int m_job = 0;
};

} // namespace ui
