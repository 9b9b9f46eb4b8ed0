#pragma once

#include "app/engine/pushlog.h"

#include <QObject>

#include <functional>

namespace ui {

class JobCenter;

/// The long deeds of the log page, each a job in the status bar with progress and cancel. The job's end says what came
/// of it, and whoever shows jobs tells it.
class LogJobs final : public QObject
{
    Q_OBJECT
public:
    LogJobs(app::PushLog &log, JobCenter &jobs, QObject *parent = nullptr);

    void exportTo(const QString &file, app::ExportFormat format, const app::LogFilter &filter);
    void replayAll(const app::LogFilter &filter);

private:
    struct Started
    {
        int id = 0;
        app::JobControlPtr control{};
    };
    [[nodiscard]] Started start(const QString &title);
    /// \a message: what a success comes to.
    void end(int id, const app::Result<qint64> &result, const std::function<QString(qint64)> &message);

    app::PushLog &m_log;
    JobCenter &m_jobs;
};

} // namespace ui
