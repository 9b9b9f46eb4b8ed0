#pragma once

#include "app/storage/journal.h"
#include "app/storage/storage.h"
#include "database.h"
#include "pushwriter.h"
#include "sqlite.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace app {

struct WriterOptions
{
    DatabaseOptions database{};
    int maxQueuedPushes = 8192;
    int maxRejects = 10000;
};

/// The only thread that writes. Everything that waits for the journal goes into one transaction; then one other write
/// has its turn, so that neither starves. No timer: while one group syncs, the next one gathers.
class Writer final : public Journal
{
    Q_DECLARE_TR_FUNCTIONS(app::Writer)

public:
    using Task = std::function<bool(Stores &)>;
    using Done = std::function<void(const Error *)>;

    [[nodiscard]] static Result<std::unique_ptr<Writer>> start(const WriterOptions &options);
    ~Writer() override; ///< As end().
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    [[nodiscard]] bool append(Push &&push, const JournalTicket &ticket) override;
    void reject(Reject &&reject) override;
    void setCommitted(Committed committed) override;
    [[nodiscard]] qint64 queued() const override { return m_queued; }
    [[nodiscard]] qint64 rejectCount() const override { return m_rejectCount; }
    [[nodiscard]] qint64 lastId() const override { return m_lastId; }

    /// Writes what is queued and tells it; takes nothing more from then on.
    void drain();
    /// drain(), then closes the connection. A second call does nothing.
    void end();

    void write(Task task, Done done, Durability durability);
    [[nodiscard]] bool changedOutside();
    [[nodiscard]] qint64 decoded() const { return m_decoded; }

private:
    struct Job
    {
        Task task{};
        Done done{};
        Durability durability = Durability::Full;
    };
    /// What one round does.
    struct Round
    {
        std::vector<Push> pushes{};
        std::vector<JournalTicket> tickets{};
        std::vector<Reject> rejects{};
        std::optional<Job> job{};
        bool look = false; ///< For changes from outside.
        bool idle = false;
        bool last = false;
    };
    struct Connection;

    explicit Writer(const WriterOptions &options) : m_options(options) {}
    void run(std::promise<Result<>> &started);
    void rounds(Connection &connection);
    void take(Round &round, bool wantsIdle);
    void takePushes(Round &round);
    void keepGroup(Connection &connection, const Round &round);
    [[nodiscard]] Result<qint64> writeGroup(Connection &connection, const Round &round);
    void runJob(Connection &connection, const Job &job);
    [[nodiscard]] Result<> tryJob(Connection &connection, const Job &job);
    void lookOutside(Connection &connection);
    void refresh(Connection &connection);

    const WriterOptions m_options;
    Committed m_committed;
    std::atomic<qint64> m_queued{0};
    std::atomic<qint64> m_queuedBytes{0};
    std::atomic<qint64> m_rejectCount{0};
    std::atomic<qint64> m_lastId{0};
    std::atomic<qint64> m_decoded{0};
    std::atomic<bool> m_changedOutside{false};

    std::mutex m_mutex; ///< Guards what follows.
    std::condition_variable m_wake;
    std::vector<Push> m_pushes;
    std::vector<JournalTicket> m_tickets;
    std::vector<Reject> m_rejects;
    std::deque<Job> m_jobs;
    bool m_look = false;
    bool m_waiting = false;
    bool m_stop = false;
    bool m_end = false;
    bool m_drained = false;
    std::condition_variable m_phase; ///< m_drained or m_end was set.

    std::thread m_thread; ///< Last: everything else is there when it starts.
};

} // namespace app
