#include "writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr size_t kGroupRows = 2048;
constexpr qsizetype kGroupBytes = 4 * 1024 * 1024;
constexpr qsizetype kQueuedBytes = 8 * 1024 * 1024; ///< Large pushes fill memory long before their number does.
constexpr size_t kQueuedRejects = 512;
constexpr size_t kQueuedJobs = 4096;
constexpr auto kIdleAfter = std::chrono::milliseconds(500);

template <typename T>
void moveFront(std::vector<T> &from, std::vector<T> &to, size_t count)
{
    to.clear();
    if (count == from.size()) {
        to.swap(from); // the vectors change places, so neither allocates anew
        return;
    }
    const auto end = from.begin() + static_cast<std::ptrdiff_t>(count);
    to.assign(std::make_move_iterator(from.begin()), std::make_move_iterator(end));
    from.erase(from.begin(), end);
}

qsizetype sizeOf(const Push &push)
{
    return push.body.size() + push.head.size();
}

} // namespace

/// What lives on the thread.
struct Writer::Connection
{
    Connection(Database &database, const WriterOptions &options)
        : db(database), wal(database), pushes(database, options.maxRejects), stores(database)
    {}
    Database &db;
    sqlite::WalKeeper wal;
    PushWriter pushes;
    Stores stores;
    qint64 dataVersion = 0;
};

Result<std::unique_ptr<Writer>> Writer::start(const WriterOptions &options)
{
    std::unique_ptr<Writer> writer(new Writer(options));
    std::promise<Result<>> promise;
    std::future<Result<>> started = promise.get_future();
    writer->m_thread = std::thread([w = writer.get(), p = std::move(promise)]() mutable { w->run(p); });
    if (const Result<> outcome = started.get(); !outcome)
        return fail(outcome.error());
    return writer;
}

Writer::~Writer()
{
    end();
}

void Writer::drain()
{
    std::unique_lock lock(m_mutex);
    m_stop = true;
    m_wake.notify_one();
    m_phase.wait(lock, [this] { return m_drained; });
}

void Writer::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_end = true;
    }
    m_wake.notify_one();
    m_phase.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Writer::setCommitted(Committed committed)
{
    const std::lock_guard lock(m_mutex);
    m_committed = std::move(committed);
}

bool Writer::append(Push &&push, const JournalTicket &ticket)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop || m_options.database.readOnly || m_queued >= m_options.maxQueuedPushes ||
            m_queuedBytes >= kQueuedBytes)
            return false;
        m_queuedBytes += sizeOf(push);
        m_pushes.push_back(std::move(push));
        m_tickets.push_back(ticket);
        ++m_queued;
        wake = m_waiting;
    }
    if (wake)
        m_wake.notify_one();
    return true;
}

void Writer::reject(Reject &&reject)
{
    ++m_rejectCount;
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop || m_options.database.readOnly || m_rejects.size() >= kQueuedRejects)
            return;
        m_rejects.push_back(std::move(reject));
        wake = m_waiting;
    }
    if (wake)
        m_wake.notify_one();
}

void Writer::write(Task task, Done done, Durability durability)
{
    Error refused{
        ErrorCode::Busy, tr("Too many changes are waiting for the database."), tr("Try again later."), {}, {}};
    {
        const std::lock_guard lock(m_mutex);
        if (m_options.database.readOnly) {
            refused = {ErrorCode::State, tr("The database was opened for reading only."), {}, {}, {}};
        } else if (m_stop) {
            refused = {ErrorCode::Cancelled, tr("The database is being closed."), {}, {}, {}};
        } else if (m_jobs.size() < kQueuedJobs) {
            m_jobs.push_back({std::move(task), std::move(done), durability});
            m_wake.notify_one();
            return;
        }
    }
    done(&refused);
}

bool Writer::changedOutside()
{
    // The question costs SQL, which belongs to the thread; the answer is that of the question before.
    {
        const std::lock_guard lock(m_mutex);
        m_look = true;
    }
    m_wake.notify_one();
    return m_changedOutside.exchange(false);
}

void Writer::run(std::promise<Result<>> &started)
{
    const auto db = Database::open(m_options.database);
    if (!db) {
        started.set_value(fail(db.error()));
        return;
    }
    {
        Connection connection(**db, m_options);
        const auto version = connection.db.integer(u"PRAGMA data_version"_s);
        if (!version) {
            started.set_value(fail(version.error()));
            return;
        }
        connection.dataVersion = *version;
        refresh(connection);
        started.set_value({});
        rounds(connection);
        std::unique_lock lock(m_mutex);
        m_drained = true;
        m_phase.notify_all();
        m_phase.wait(lock, [this] { return m_end; });
    }
}

void Writer::rounds(Connection &connection)
{
    Round round;
    while (!round.last) {
        take(round, connection.wal.wantsIdle());
        if (!round.pushes.empty() || !round.rejects.empty())
            keepGroup(connection, round);
        if (round.job)
            runJob(connection, *round.job);
        if (round.look)
            lookOutside(connection);
        if (round.idle)
            connection.wal.whenIdle();
        else
            connection.wal.afterCommit();
    }
}

void Writer::take(Round &round, bool wantsIdle)
{
    round.job.reset();
    round.rejects.clear();
    std::unique_lock lock(m_mutex);
    const auto hasWork = [this] {
        return m_stop || m_look || !m_pushes.empty() || !m_rejects.empty() || !m_jobs.empty();
    };
    m_waiting = true;
    round.idle = false;
    if (wantsIdle)
        round.idle = !m_wake.wait_for(lock, kIdleAfter, hasWork);
    else
        m_wake.wait(lock, hasWork);
    m_waiting = false;
    takePushes(round);
    round.rejects.swap(m_rejects);
    if (!m_jobs.empty()) {
        round.job = std::move(m_jobs.front());
        m_jobs.pop_front();
    }
    round.look = std::exchange(m_look, false);
    round.last = m_stop && m_pushes.empty() && m_jobs.empty();
}

void Writer::takePushes(Round &round)
{
    size_t count = 0;
    qsizetype bytes = 0;
    while (count < m_pushes.size() && count < kGroupRows && bytes < kGroupBytes) {
        bytes += sizeOf(m_pushes[count]);
        ++count;
    }
    moveFront(m_pushes, round.pushes, count);
    moveFront(m_tickets, round.tickets, count);
}

void Writer::keepGroup(Connection &connection, const Round &round)
{
    const Result<qint64> lastId = writeGroup(connection, round);
    if (!lastId)
        connection.pushes.forget();
    m_queued -= static_cast<qint64>(round.pushes.size());
    for (const Push &push : round.pushes)
        m_queuedBytes -= sizeOf(push);
    if (round.pushes.empty())
        return;
    if (lastId)
        m_lastId = std::max<qint64>(m_lastId, *lastId);
    if (m_committed)
        m_committed(round.tickets, lastId ? nullptr : &lastId.error());
}

Result<qint64> Writer::writeGroup(Connection &connection, const Round &round)
{
    // Nobody waits for a refused request to be kept, so alone it does not wait for the disk either.
    if (const auto set = connection.wal.setFullSync(!round.pushes.empty()); !set)
        return fail(set.error());
    Transaction transaction(connection.db);
    if (const auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return fail(begun.error());
    const auto lastId = connection.pushes.write(std::span(round.pushes));
    if (!lastId)
        return lastId;
    if (const auto kept = connection.pushes.write(std::span(round.rejects)); !kept)
        return fail(kept.error());
    if (const auto committed = transaction.commit(); !committed)
        return fail(committed.error());
    return lastId;
}

void Writer::runJob(Connection &connection, const Job &job)
{
    const Result<> outcome = tryJob(connection, job);
    refresh(connection);
    job.done(outcome ? nullptr : &outcome.error());
}

Result<> Writer::tryJob(Connection &connection, const Job &job)
{
    // Derived data is made again from the journal after a power cut: the cursor is part of the same transaction, so
    // losing it loses both. A later full commit syncs the log as a whole, so the order of commits is never broken.
    if (auto set = connection.wal.setFullSync(job.durability == Durability::Full); !set)
        return set;
    Transaction transaction(connection.db);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    if (!job.task(connection.stores))
        return {}; // the task has its own error; the transaction rolls back
    return transaction.commit();
}

void Writer::lookOutside(Connection &connection)
{
    // On the writing connection, because it counts only what others commit.
    const auto version = connection.db.integer(u"PRAGMA data_version"_s);
    if (!version || *version == connection.dataVersion)
        return;
    connection.dataVersion = *version;
    refresh(connection);
    m_changedOutside = true;
}

void Writer::refresh(Connection &connection)
{
    if (const auto id = connection.db.integer(u"SELECT max(id) FROM push"_s))
        m_lastId = std::max<qint64>(m_lastId, *id);
    if (const auto id = connection.stores.decoding.cursor())
        m_decoded = *id;
}

} // namespace app
