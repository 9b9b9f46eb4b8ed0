#pragma once

#include "app/storage/stores.h"
#include "database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace app {

/// Threads that read, each with a connection of its own that cannot write.
class ReadPool
{
    Q_DECLARE_TR_FUNCTIONS(app::ReadPool)

public:
    using Task = std::function<void(Stores &, const Error *)>;

    [[nodiscard]] static Result<std::unique_ptr<ReadPool>> start(const DatabaseOptions &options, int threads);
    ~ReadPool();
    ReadPool(const ReadPool &) = delete;
    ReadPool &operator=(const ReadPool &) = delete;

    /// Runs \a task in one read transaction; with an error, and stores not to be touched, when that cannot be.
    void post(Task task);
    /// Interrupts what runs, refuses what waits and what comes later. A second call does nothing.
    void stop();

private:
    explicit ReadPool(const DatabaseOptions &options) : m_options(options) {}
    void run(std::promise<Result<>> &started);
    void serve(Database &db);

    const DatabaseOptions m_options;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    std::condition_variable m_left;
    std::vector<Database *> m_open; ///< Connections in use, for interrupting.
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

} // namespace app
