#include "storagefixture.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <condition_variable>
#include <csignal>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

#include <sys/resource.h>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStartMs = 1'700'000'000'000;

/// Collects what the journal tells, and lets a test wait for it.
class Told
{
public:
    explicit Told(Journal &journal)
    {
        journal.setCommitted([this](std::span<const JournalTicket> tickets, const Error *error) {
            const std::lock_guard lock(m_mutex);
            ++groups;
            for (const JournalTicket &ticket : tickets)
                (error == nullptr ? kept : refused).push_back(ticket);
            if (error != nullptr)
                errors << *error;
            m_changed.notify_all();
        });
    }
    bool waitFor(size_t count)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(30),
                                  [&] { return kept.size() + refused.size() >= count; });
    }

    std::vector<JournalTicket> kept;
    std::vector<JournalTicket> refused;
    QList<Error> errors;
    int groups = 0;

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
};

/// A second program that holds the database's write lock.
class Lock
{
public:
    explicit Lock(const QString &file)
    {
        m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s);
        m_db.setDatabaseName(file);
        if (!m_db.open() || !QSqlQuery(m_db).exec(u"BEGIN IMMEDIATE"_s))
            qFatal("%s", qPrintable(m_db.lastError().text()));
    }
    ~Lock()
    {
        (void)QSqlQuery(m_db).exec(u"ROLLBACK"_s);
        m_db.close();
        m_db = {};
        QSqlDatabase::removeDatabase(u"lock"_s);
    }

private:
    QSqlDatabase m_db;
};

bool append(Storage &storage, quint64 number, const QByteArray &body = "{}")
{
    return storage.journal().append(test::push(kStartMs, body), {number, ~number});
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTicketComesBackOnceAndEachThreadsOrderIsKept();
    void whatWaitsGoesIntoOneGroup();
    void aFullQueueIsSaid();
    void aLockedDatabaseIsAnErrorAndThenWorksAgain();
    void aFailingDiskAcknowledgesNothingAndThenWorksAgain();
    void writesAndPushesDoNotStarveEachOther();
    void closingKeepsWhatWasQueued();
    void rejectsDoNotNeedAPush();
    void theLogStaysBounded();
    void derivedWritesAreThereAfterwards();
    void closingWhileReadersWorkIsClean();
};

void TestJournal::everyTicketComesBackOnceAndEachThreadsOrderIsKept()
{
    constexpr int kThreads = 6;
    constexpr int kEach = 500;
    test::StorageFixture db;
    Told told(db.storage().journal());
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&db, t] {
            for (int i = 0; i < kEach; ++i) {
                const quint64 number = quint64(t) * 1000 + quint64(i);
                while (!append(db.storage(), number, QByteArray::number(number)))
                    std::this_thread::yield();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(told.waitFor(kThreads * kEach));
    QVERIFY(told.refused.empty());
    QSet<quint64> numbers;
    for (const JournalTicket &ticket : told.kept) {
        QCOMPARE(ticket.b, ~ticket.a);
        numbers.insert(ticket.a);
    }
    QCOMPARE(told.kept.size(), size_t(kThreads * kEach));
    QCOMPARE(numbers.size(), kThreads * kEach);
    QCOMPARE(db.storage().journal().queued(), 0);
    QCOMPARE(db.storage().journal().lastId(), kThreads * kEach);
    const auto pushes = db.read([](Stores &s) { return s.pushes.after(0, 100'000); });
    QCOMPARE(pushes->size(), kThreads * kEach);
    std::vector<int> last(kThreads, -1);
    for (qsizetype row = 0; row < pushes->size(); ++row) {
        const quint64 number = pushes->at(row).body.toULongLong();
        QCOMPARE(number, told.kept[size_t(row)].a); // rows stand in the order of the tickets
        int &before = last[size_t(number / 1000)];
        QVERIFY(int(number % 1000) > before);
        before = int(number % 1000);
    }
}

void TestJournal::whatWaitsGoesIntoOneGroup()
{
    test::StorageFixture db;
    Told told(db.storage().journal());
    std::mutex gate;
    gate.lock();
    std::promise<void> begun;
    const auto held = db.storage().write([&gate, &begun](Stores &) -> Result<> {
        begun.set_value();
        const std::lock_guard lock(gate);
        return {};
    });
    begun.get_future().wait();
    for (quint64 i = 0; i < 3000; ++i)
        QVERIFY(append(db.storage(), i));
    QCOMPARE(db.storage().journal().queued(), 3000);
    gate.unlock();
    QVERIFY(told.waitFor(3000));
    QVERIFY2(told.groups <= 3, qPrintable(QString::number(told.groups)));
    QVERIFY(test::wait(held));
}

void TestJournal::aFullQueueIsSaid()
{
    test::StorageFixture db({.maxQueuedPushes = 10});
    Told told(db.storage().journal());
    {
        std::mutex gate;
        gate.lock();
        std::promise<void> begun;
        const auto held = db.storage().write([&gate, &begun](Stores &) -> Result<> {
            begun.set_value();
            const std::lock_guard lock(gate);
            return {};
        });
        begun.get_future().wait();
        int taken = 0;
        for (quint64 i = 0; i < 50; ++i)
            taken += append(db.storage(), i) ? 1 : 0;
        QCOMPARE(taken, 10);
        gate.unlock();
        QVERIFY(test::wait(held));
    }
    QVERIFY(told.waitFor(10));
    QVERIFY(append(db.storage(), 99));
    QVERIFY(told.waitFor(11));
}

void TestJournal::aLockedDatabaseIsAnErrorAndThenWorksAgain()
{
    test::StorageFixture db({.busyTimeoutMs = 100});
    Told told(db.storage().journal());
    {
        const Lock lock(db.file());
        for (quint64 i = 0; i < 5; ++i)
            QVERIFY(append(db.storage(), i));
        QVERIFY(told.waitFor(5));
        QVERIFY(told.kept.empty());
        QCOMPARE(told.errors.first().code, ErrorCode::Busy);
        QVERIFY(told.errors.first().message.contains(db.file()));
        const auto refused = db.write([](Stores &s) { return s.secrets.put(u"o"_s, u"k"_s, "x"); });
        QCOMPARE(refused.error().code, ErrorCode::Busy);
        QVERIFY(db.read([](Stores &s) { return s.pushes.lastId(); })); // reading goes on
    }
    QVERIFY(append(db.storage(), 7, "after"));
    QVERIFY(told.waitFor(6));
    QCOMPARE(told.kept.size(), size_t(1));
    const auto pushes = db.read([](Stores &s) { return s.pushes.after(0, 10); });
    QCOMPARE(pushes->size(), 1);
    QCOMPARE(pushes->first().body, QByteArray("after"));
}

void TestJournal::aFailingDiskAcknowledgesNothingAndThenWorksAgain()
{
    test::StorageFixture db;
    Told told(db.storage().journal());
    QVERIFY(append(db.storage(), 1, "first"));
    QVERIFY(told.waitFor(1));
    // No file of this process may grow: every write beyond is refused, as on a full disk.
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    struct rlimit small = old;
    small.rlim_cur = 64 * 1024;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    for (quint64 i = 0; i < 20; ++i)
        (void)append(db.storage(), 100 + i, QByteArray(50'000, 'x'));
    const bool answered = told.waitFor(21);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, ignored);
    QVERIFY(answered);
    QVERIFY(!told.refused.empty());
    QCOMPARE(told.errors.first().code, ErrorCode::Io);
    QVERIFY(!told.errors.first().hint.isEmpty());
    const size_t keptBefore = told.kept.size();
    QVERIFY(append(db.storage(), 2, "last"));
    QVERIFY(told.waitFor(22));
    QCOMPARE(told.kept.size(), keptBefore + 1);
    db.open();
    const auto pushes = db.read([](Stores &s) { return s.pushes.after(0, 100); });
    QCOMPARE(size_t(pushes->size()), keptBefore + 1); // what was refused is not there, what was told is
    QCOMPARE(pushes->last().body, QByteArray("last"));
}

void TestJournal::writesAndPushesDoNotStarveEachOther()
{
    test::StorageFixture db;
    Told told(db.storage().journal());
    std::atomic<bool> stop{false};
    std::thread flood([&] {
        for (quint64 i = 0; !stop; ++i) {
            if (!append(db.storage(), i))
                std::this_thread::yield();
        }
    });
    QList<QFuture<Result<>>> writes;
    for (int i = 0; i < 50; ++i) {
        writes << db.storage().write([i](Stores &s) { return s.secrets.put(u"o"_s, QString::number(i), "x"); },
                                     i % 2 == 0 ? Durability::Full : Durability::Derived);
    }
    for (const auto &write : std::as_const(writes))
        QVERIFY(test::wait(write));
    stop = true;
    flood.join();
    QCOMPARE(db.read([](Stores &s) { return s.secrets.allNames(); })->size(), 50);
    db.close(); // nothing is told any more
    QVERIFY(!told.kept.empty());
    QVERIFY(told.refused.empty());
}

void TestJournal::closingKeepsWhatWasQueued()
{
    test::StorageFixture db;
    {
        Told told(db.storage().journal());
        for (quint64 i = 0; i < 5000; ++i)
            QVERIFY(append(db.storage(), i));
        db.close();
        QCOMPARE(told.kept.size(), size_t(5000));
    }
    db.open();
    QCOMPARE(*db.read([](Stores &s) { return s.pushes.lastId(); }), 5000);
    QCOMPARE(db.storage().journal().lastId(), 5000); // known from the start
}

void TestJournal::rejectsDoNotNeedAPush()
{
    test::StorageFixture db;
    db.storage().journal().reject({.status = 401, .reason = u"The token is wrong."_s});
    QTRY_COMPARE(db.read([](Stores &s) { return s.pushes.rejectsAfter(0, 10); })->size(), 1);
    QCOMPARE(db.storage().journal().rejectCount(), 1);
}

void TestJournal::theLogStaysBounded()
{
    test::StorageFixture db;
    Told told(db.storage().journal());
    constexpr quint64 kPushes = 6000; // 180 MB of bodies
    for (quint64 i = 0; i < kPushes; ++i) {
        while (!append(db.storage(), i, QByteArray(30'000, 'x')))
            std::this_thread::yield();
    }
    QVERIFY(told.waitFor(kPushes));
    const qint64 log = QFileInfo(db.file() + u"-wal"_s).size();
    QVERIFY2(log > 0 && log < 100 * 1024 * 1024, qPrintable(QString::number(log)));
}

void TestJournal::derivedWritesAreThereAfterwards()
{
    test::StorageFixture db;
    bool committed = false;
    const auto done = test::wait(db.storage().write([](Stores &s) { return s.decoding.apply({.cursor = 5}); },
                                                    Durability::Derived, [&committed] { committed = true; }));
    QVERIFY(done);
    QVERIFY(committed);
    QCOMPARE(db.storage().info().decoded, 5);
    db.open();
    QCOMPARE(*db.read([](Stores &s) { return s.decoding.cursor(); }), 5);
}

void TestJournal::closingWhileReadersWorkIsClean()
{
    test::StorageFixture db;
    QList<Push> pushes;
    for (int i = 0; i < 5000; ++i)
        pushes << test::push(kStartMs + i, QByteArray(300, 'x'));
    db.keep(pushes);
    QList<QFuture<Result<LogPage>>> reads;
    for (int i = 0; i < 40; ++i)
        reads << db.storage().read([](Stores &s) { return s.pushes.page({.text = u"nowhere"_s}, {}, 10); });
    db.close();
    for (const auto &read : std::as_const(reads)) {
        const auto result = test::wait(read); // every future ends, one way or the other
        QVERIFY(result || result.error().code == ErrorCode::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
