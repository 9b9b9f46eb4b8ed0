#include "logjobs.h"

#include "app/model/worker.h"
#include "ui/shell/jobcenter.h"

#include <QFileInfo>
#include <QTimer>

namespace ui {
namespace {

constexpr int kProgressMilliseconds = 200;

} // namespace

LogJobs::LogJobs(app::PushLog &log, JobCenter &jobs, QObject *parent) : QObject(parent), m_log(log), m_jobs(jobs) {}

LogJobs::Started LogJobs::start(const QString &title)
{
    auto control = std::make_shared<app::JobControl>();
    const int id = m_jobs.add(title, [control] { control->cancelled = true; });
    auto *timer = new QTimer(this);
    timer->setObjectName(QString::number(id));
    connect(timer, &QTimer::timeout, this, [this, id, control] {
        const qint64 total = control->total;
        const qint64 done = control->done;
        //: Lines written so far.
        m_jobs.setProgress(id, total > 0 ? double(done) / double(total) : -1, tr("%n line(s)", nullptr, int(done)));
    });
    timer->start(kProgressMilliseconds);
    return {id, control};
}

void LogJobs::end(int id, const app::Result<qint64> &result, const std::function<QString(qint64)> &message)
{
    delete findChild<QTimer *>(QString::number(id));
    if (result)
        m_jobs.finish(id, message(*result));
    else if (result.error().code == app::ErrorCode::Cancelled)
        m_jobs.cancelled(id);
    else
        m_jobs.fail(id, result.error());
}

void LogJobs::exportTo(const QString &file, app::ExportFormat format, const app::LogFilter &filter)
{
    const Started job = start(tr("Export the log"));
    app::whenDone(m_log.exportTo(file, format, filter, job.control), this,
                  [this, id = job.id, name = QFileInfo(file).fileName()](const app::Result<qint64> &lines) {
                      end(id, lines, [&name](qint64 count) {
                          //: %1 is a file.
                          return tr("%n line(s) exported to %1", nullptr, int(count)).arg(name);
                      });
                  });
}

void LogJobs::replayAll(const app::LogFilter &filter)
{
    const Started job = start(tr("Decode again"));
    app::whenDone(m_log.replayAll(filter, job.control), this, [this, id = job.id](const app::Result<qint64> &pushes) {
        end(id, pushes, [](qint64 count) { return tr("%n push(es) are decoded again", nullptr, int(count)); });
    });
}

} // namespace ui
