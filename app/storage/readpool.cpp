#include "readpool.h"

#include "sqlite.h"

#include <algorithm>
#include <chrono>

namespace app {
namespace {

constexpr auto kInterruptAgain = std::chrono::milliseconds(10);

} // namespace

Result<std::unique_ptr<ReadPool>> ReadPool::start(const DatabaseOptions &options, int threads)
{
    std::unique_ptr<ReadPool> pool(new ReadPool(options));
    for (int i = 0; i < std::max(1, threads); ++i) {
        std::promise<Result<>> promise;
        std::future<Result<>> started = promise.get_future();
        pool->m_threads.emplace_back([p = pool.get(), told = std::move(promise)]() mutable { p->run(told); });
        if (const Result<> outcome = started.get(); !outcome)
            return fail(outcome.error());
    }
    return pool;
}

ReadPool::~ReadPool()
{
    stop();
}

void ReadPool::stop()
{
    std::vector<std::thread> threads;
    {
        std::unique_lock lock(m_mutex);
        m_stop = true;
        m_wake.notify_all();
        for (Database *db : m_open)
            db->refuse();
        // An interrupt that falls between two statements is lost, so it is repeated until the last one has left.
        while (!m_open.empty()) {
            for (const Database *db : m_open)
                sqlite::interrupt(*db);
            m_left.wait_for(lock, kInterruptAgain);
        }
        threads.swap(m_threads);
    }
    for (std::thread &thread : threads)
        thread.join();
}

void ReadPool::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stop) {
            m_tasks.push_back(std::move(task));
            m_wake.notify_one();
            return;
        }
    }
    const Error closed{ErrorCode::Cancelled, tr("The database is being closed."), {}, {}, {}};
    Database nowhere{m_options};
    Stores stores(nowhere);
    task(stores, &closed);
}

void ReadPool::run(std::promise<Result<>> &started)
{
    const auto db = Database::open(m_options);
    if (!db) {
        started.set_value(fail(db.error()));
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_open.push_back(db->get());
    }
    started.set_value({});
    serve(**db);
    const std::lock_guard lock(m_mutex);
    std::erase(m_open, db->get());
    m_left.notify_all();
}

void ReadPool::serve(Database &db)
{
    Stores stores(db);
    for (;;) {
        Task task;
        bool stopping = false;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_tasks.empty(); });
            if (m_tasks.empty())
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
            stopping = m_stop;
        }
        if (stopping) {
            const Error closed{ErrorCode::Cancelled, tr("The database is being closed."), {}, {}, {}};
            task(stores, &closed);
            continue;
        }
        Transaction transaction(db);
        const Result<> begun = transaction.begin(Transaction::Kind::Read);
        task(stores, begun ? nullptr : &begun.error());
        if (begun)
            (void)transaction.commit();
    }
}

} // namespace app
