#pragma once

#include "app/engine/jobcontrol.h"
#include "app/model/result.h"
#include "app/model/worker.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>

namespace ui {

class JobCenter;

/// Work at a cloud, one piece at a time, with its progress and its cancel. When it goes away the work is told to stop,
/// and late answers reach nobody.
class CloudJob final : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Work = std::function<QFuture<app::Result<T>>(const app::JobControlPtr &)>;
    template <typename T>
    using Then = std::function<void(const app::Result<T> &)>;

    /// \a jobs shows it in the status bar and outlives this; null: it is shown nowhere but here.
    CloudJob(JobCenter *jobs, QObject *parent);
    ~CloudJob() override;

    /// Must not be running. \a then is called when it is over, after a cancel as well.
    template <typename T>
    void run(const QString &title, const Work<T> &work, Then<T> then)
    {
        start(title);
        app::whenDone(work(m_control), this, [this, then = std::move(then)](const app::Result<T> &result) {
            end(result ? std::nullopt : std::optional(result.error()));
            then(result);
        });
    }
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Somebody stopped the last piece.
    [[nodiscard]] bool isCancelled() const { return m_control && m_control->cancelled; }
    [[nodiscard]] qint64 done() const { return m_control ? m_control->done.load() : 0; }
    [[nodiscard]] qint64 total() const { return m_control ? m_control->total.load() : 0; }

Q_SIGNALS:
    void runningChanged(bool running);
    /// Several times a second while it runs.
    void progressed();

private:
    void start(const QString &title);
    void report();
    void end(const std::optional<app::Error> &error);

    JobCenter *m_jobs;
    app::JobControlPtr m_control;
    QTimer m_poll;
    int m_job = 0;
    bool m_running = false;
};

} // namespace ui
