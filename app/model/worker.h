#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QThread>

#include <memory>
#include <type_traits>
#include <utility>

namespace app {

/// One thread with an event loop that one can post to. Joined in the destructor; work already posted is run first.
class Worker
{
public:
    explicit Worker(const QString &name);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// An object that lives on the thread: the context for queued connections and timers.
    [[nodiscard]] QObject *context() const { return m_context; }
    [[nodiscard]] QThread *thread() { return &m_thread; }

    /// Runs \a work on the thread; its result arrives in the future. Any thread may call.
    template <typename F>
    auto run(F work) -> QFuture<std::invoke_result_t<F>>
    {
        using R = std::invoke_result_t<F>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        QMetaObject::invokeMethod(
            m_context,
            [promise, task = std::move(work)]() mutable {
                if constexpr (std::is_void_v<R>)
                    task();
                else
                    promise->addResult(task());
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

    /// Runs \a work on the thread; nobody waits for it.
    template <typename F>
    void post(F work)
    {
        QMetaObject::invokeMethod(m_context, std::move(work), Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject *m_context = nullptr;
};

/// Calls \a then on \a receiver's thread with the future's result; never when the receiver is gone by then.
///
/// The only way to wait across threads here: QFuture::then() races with the finishing thread in Qt 6.4.
template <typename T, typename F>
void whenDone(const QFuture<T> &future, QObject *receiver, F then)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, receiver, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        const QFuture<T> done = watcher->future();
        if (done.isCanceled() && done.resultCount() == 0)
            return;
        if constexpr (std::is_void_v<T>)
            then();
        else
            then(done.result());
    });
    watcher->setFuture(future);
}

/// A future that already holds \a value.
template <typename T>
[[nodiscard]] QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace app
