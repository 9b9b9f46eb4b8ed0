#pragma once

#include "app/model/error.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace ui {

/// One long piece of work, as the status bar shows it.
struct Job
{
    enum class State { Running, Finished, Failed, Cancelled };

    int id = 0;
    QString title{};
    QString message{};
    double progress = -1; ///< 0 … 1; negative: not known.
    State state = State::Running;
    app::Error error{}; ///< When failed.
    bool cancellable = false;
};

/// Long work that the operator may watch and stop. GUI thread only; work elsewhere reports by queued signals.
class JobCenter final : public QObject
{
    Q_OBJECT
public:
    explicit JobCenter(QObject *parent = nullptr);

    /// \a cancel is called at most once, when the operator cancels; the job is over when the work says so by
    /// finish(), fail() or cancelled(). Without it the job cannot be cancelled.
    int add(const QString &title, std::function<void()> cancel = {});
    void setProgress(int id, double progress, const QString &message = {});
    void finish(int id, const QString &message = {});
    void fail(int id, const app::Error &error);
    /// The work has stopped because of cancel().
    void cancelled(int id);
    /// What the cross in the status bar does.
    void cancel(int id);

    /// Running ones only, oldest first.
    [[nodiscard]] QList<Job> jobs() const;
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

Q_SIGNALS:
    void changed();
    /// A job is over, one way or another.
    void ended(const ui::Job &job);

private:
    struct Entry
    {
        Job job{};
        std::function<void()> cancel{};
    };
    Entry *entry(int id);
    void end(int id, Job::State state, const QString &message, const app::Error &error);

    QList<Entry> m_entries;
    int m_nextId = 1;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Job)
