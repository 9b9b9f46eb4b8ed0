#pragma once

#include "app/cloud/cloudapi.h"
#include "app/model/worker.h"
#include "cloudlanes.h"
#include "commandchannel.h"
#include "context.h"

#include <QHash>
#include <QTimer>

#include <atomic>
#include <optional>

namespace app {

/// Carries out what the outbox holds, on a thread of its own: sends what is queued, asks the clouds how far commands
/// are, and ends those whose time is over. In the process that holds the listener's role. Commands of one device go out
/// one after the other in their order; of one docking, CloudLanes::kCommandSeats at a time.
///
/// A command is Sent on disk before its call goes out, so a crash leaves at most that one in doubt; it is Unknown then,
/// and the cloud is asked before anything is sent again (see Commands).
class CommandPump
{
public:
    CommandPump(EngineContext &context, CloudLanes &lanes);
    ~CommandPump();
    CommandPump(const CommandPump &) = delete;
    CommandPump &operator=(const CommandPump &) = delete;

    void start();
    /// There may be something to do. Any thread; cheap.
    void wake();
    /// Nothing new goes out from then on. Blocks for the step in progress.
    void stop();
    /// Writes down the outcome of calls that have ended. After CloudLanes::close(), before the database is closed.
    void finish();

private:
    /// What is known of a docking's cloud for as long as the program runs.
    struct Line
    {
        QHash<DeviceId, int> seats{}; ///< Devices that a call is out for, and the lane it took.
        qint64 pausedUntilMs = 0;
        int failures = 0;

        [[nodiscard]] std::optional<int> freeSeat(const DeviceId &device) const;
    };
    /// When the cloud is asked for a command next.
    struct Watch
    {
        qint64 nextMs = 0;
        int asked = 0;
        int missed = 0;          ///< Answers in a row that the cloud does not have it.
        bool isHopeless = false; ///< The cloud cannot tell.
    };
    /// What a lane found out by sending.
    struct Sent
    {
        SendOutcome outcome{};
        QString learntCloudId{};
    };

    void work();
    [[nodiscard]] bool recover();
    void sendQueued();
    [[nodiscard]] Result<QList<Command>> nextQueued();
    void send(const Command &command, int seat);
    void finishSend(const Command &command, const Result<Sent> &sent);
    void watchOpen();
    void watchOne(const Command &command, qint64 now);
    void ask(const Command &command, int seat);
    void finishAsk(const Command &command, const Result<std::optional<CommandProgress>> &answer);
    void answered(const Command &command, const std::optional<CommandProgress> &progress);
    void refuse(const Command &command, const Error &error);
    [[nodiscard]] bool advance(const Command &command, const QList<CommandState> &from, const CommandChange &change);
    void runAgainEarlyResults(const Command &command, const QString &cloudCommandId);
    [[nodiscard]] Line &lineOf(const Command &command);
    void pause(Line &line);

    EngineContext &m_context;
    CloudLanes &m_lanes;
    std::atomic<bool> m_running = false;
    std::atomic<bool> m_wakePosted = false;
    bool m_recovered = false;
    qint64 m_watchedAtMs = 0;
    QHash<QString, Line> m_lines;
    QHash<qint64, Watch> m_watches;
    QTimer *m_timer = nullptr; ///< Lives on the worker's thread.
    Worker m_worker;           ///< Last: its thread ends before the rest goes.
};

} // namespace app
