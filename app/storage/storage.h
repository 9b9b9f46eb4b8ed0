#pragma once

#include "app/model/result.h"
#include "app/model/worker.h"
#include "app/storage/journal.h"
#include "app/storage/stores.h"

#include <QFuture>
#include <QString>

#include <functional>
#include <memory>

namespace app {

struct StorageOptions
{
    QString databaseFile{};
    int readThreads = 2;
    bool readOnly = false;      ///< For exports beside a running console.
    int maxQueuedPushes = 8192; ///< Beyond: append() answers false.
    int maxRejects = 10000;     ///< Ring of refused requests.
    int busyTimeoutMs = 5000;   ///< How long to wait for another process that writes, before an error.
    int checkBudgetMs = 40;     ///< How long the search for damage may delay the start; negative: look at everything.
};

/// How much a write promises: Full has reached the disk; Derived can be made again from the journal after a power cut.
enum class Durability { Full, Derived };

struct StorageInfo
{
    qint64 databaseBytes = 0; ///< With the write-ahead log.
    qint64 freeBytes = 0;     ///< On that disk.
    qint64 pushes = 0;        ///< Highest push id.
    qint64 decoded = 0;       ///< Decode cursor.
};

/// The database: one writer thread (journal first, then other writes in order), several readers and an urgent one.
class Storage
{
public:
    /// Opens or makes the database and brings it to this program's schema, after a copy when there is something to
    /// lose. Errors: newer schema, corrupt file, read-only folder; each says what, where and what to do, and leaves the
    /// file as it was.
    [[nodiscard]] static Result<std::unique_ptr<Storage>> open(const StorageOptions &options);
    ~Storage(); ///< As close().
    Storage(const Storage &) = delete;
    Storage &operator=(const Storage &) = delete;

    /// Writes what is queued, interrupts what is read, and closes the database. From then on reads and writes end with
    /// ErrorCode::Cancelled and the journal takes nothing. A second call does nothing.
    void close();

    [[nodiscard]] Journal &journal();

    /// Runs \a work (Stores & → Result<T>) on a reader thread, in one read transaction.
    template <typename F>
    auto read(F work) -> QFuture<std::invoke_result_t<F, Stores &>>
    {
        return post<F>(std::move(work),
                       [this](std::function<void(Stores &, const Error *)> task) { postRead(std::move(task)); });
    }

    /// As read(), on a thread of its own for what receiving and decoding wait for: no screen's or export's reading ever
    /// stands before it. Keep \a work short.
    template <typename F>
    auto readUrgent(F work) -> QFuture<std::invoke_result_t<F, Stores &>>
    {
        return post<F>(std::move(work),
                       [this](std::function<void(Stores &, const Error *)> task) { postUrgent(std::move(task)); });
    }

    /// Runs \a work (Stores & → Result<T>) on the writer thread, in one transaction that is kept only if the result is
    /// a value. A failing commit turns the result into the error. \a committed (may be empty) is called on the writer
    /// thread once the change is kept, before the future ends.
    template <typename F>
    auto write(F work, Durability durability = Durability::Full, std::function<void()> committed = {})
        -> QFuture<std::invoke_result_t<F, Stores &>>
    {
        using R = std::invoke_result_t<F, Stores &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        auto outcome = std::make_shared<std::optional<R>>();
        postWrite(
            [task = std::move(work), outcome](Stores &stores) mutable -> bool {
                outcome->emplace(task(stores));
                return (*outcome)->has_value();
            },
            [promise, outcome, told = std::move(committed)](const Error *error) {
                if (error == nullptr && outcome->has_value() && (*outcome)->has_value() && told)
                    told();
                if (error != nullptr)
                    promise->addResult(R(tl::unexpected<Error>(*error)));
                else
                    promise->addResult(std::move(**outcome));
                promise->finish();
            },
            durability);
        return future;
    }

    /// Changes made by another process since the last call: asked by the engine a few times a second.
    [[nodiscard]] bool changedOutside();
    [[nodiscard]] StorageInfo info() const;

private:
    class Private;
    explicit Storage(std::unique_ptr<Private> d);

    void postRead(std::function<void(Stores &, const Error *)> task);
    void postUrgent(std::function<void(Stores &, const Error *)> task);
    /// \a task says whether to commit; \a done gets the commit's error, or null (also after a wanted rollback).
    void postWrite(std::function<bool(Stores &)> task, std::function<void(const Error *)> done, Durability durability);

    template <typename F, typename Post>
    auto post(F work, Post via) -> QFuture<std::invoke_result_t<F, Stores &>>
    {
        using R = std::invoke_result_t<F, Stores &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        via([promise, task = std::move(work)](Stores &stores, const Error *error) mutable {
            if (error != nullptr)
                promise->addResult(R(tl::unexpected<Error>(*error)));
            else
                promise->addResult(task(stores));
            promise->finish();
        });
        return future;
    }

    std::unique_ptr<Private> d;
};

} // namespace app
