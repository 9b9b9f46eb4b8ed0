#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace app {

/// Waits for \a future on a thread that may: a job's or the decoder's own.
template <typename T>
[[nodiscard]] T waited(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// Long work made of short reads and writes, on threads of its own: between two steps screens read, the journal writes,
/// and the work can be cancelled. When the storage is closed its next step fails, and so it ends.
class Jobs
{
public:
    Jobs() { m_pool.setMaxThreadCount(kThreads); }
    ~Jobs() { m_pool.waitForDone(); }
    Jobs(const Jobs &) = delete;
    Jobs &operator=(const Jobs &) = delete;

    /// Runs \a work; its result arrives in the future. Any thread may call.
    template <typename F>
    auto run(F work) -> QFuture<std::invoke_result_t<F>>
    {
        using R = std::invoke_result_t<F>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        m_pool.start([promise, task = std::move(work)]() mutable {
            promise->addResult(task());
            promise->finish();
        });
        return future;
    }

    /// Waits for all of it.
    void finish() { m_pool.waitForDone(); }

private:
    static constexpr int kThreads = 4; ///< They mostly wait; more of them would only wait for each other.
    QThreadPool m_pool;
};

} // namespace app
