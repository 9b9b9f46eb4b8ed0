#pragma once

#include "app/engine/engine.h"

#include <QObject>
#include <QTimer>

namespace ui {

class JobCenter;

/// One change for many devices, as a job in the status bar; 应用配置 asks their clouds as well. Deletes itself when it
/// is over and nobody's child.
class BulkJob final : public QObject
{
    Q_OBJECT
public:
    using Action = app::Registry::BulkAction;
    using Failures = QList<app::Registry::BulkFailure>;

    BulkJob(app::Engine &engine, JobCenter &jobs, Action action, const QList<app::DeviceId> &ids, QObject *parent);
    void start(const QString &title);
    void cancel();

    [[nodiscard]] qint64 total() const { return m_ids.size(); }
    [[nodiscard]] qint64 done() const;
    /// Of 应用配置, once it is over: how many configurations took effect here, whatever the clouds did. -1: another
    /// action.
    [[nodiscard]] qint64 applied() const { return m_applied; }
    [[nodiscard]] bool isOver() const { return m_over; }
    /// It ended before the last device, because somebody stopped it.
    [[nodiscard]] bool isStopped() const { return m_stopped; }

Q_SIGNALS:
    void progressed();
    /// \a error is set when the whole was refused.
    void over(const ui::BulkJob::Failures &failures, const std::optional<app::Error> &error);

private:
    void report();
    void apply();
    void finish(const app::Result<Failures> &result);

    app::Engine &m_engine;
    JobCenter &m_jobs;
    Action m_action;
    QList<app::DeviceId> m_ids;
    app::JobControlPtr m_control;
    QTimer m_poll;
    qint64 m_applied = -1;
    int m_job = 0;
    bool m_over = false;
    bool m_stopped = false;
};

} // namespace ui
