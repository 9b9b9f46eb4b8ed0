#include "storagefixture.h"

#include <QFileInfo>

#include <semaphore>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

/// Holds a reader until it is let go.
struct Gate
{
    std::binary_semaphore entered{0};
    std::binary_semaphore open{0};
};

QList<Push> manyPushes()
{
    QList<Push> pushes;
    for (int i = 0; i < 4000; ++i)
        pushes << test::push(1'700'000'000'000 + i, QByteArray(300, 'x'));
    return pushes;
}

} // namespace

/// The end of a storage, and the reader that nobody's long question stands before.
class TestClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsQueuedIsWrittenBeforeTheEnd();
    void afterwardsEverythingAnswersThatItIsClosed();
    void closingTwiceIsClosingOnce();
    void aLongReadingDoesNotHoldTheEndUp();
    void whoIsToldOfTheLastWriteMayStillRead();
    void urgentReadingWaitsForNoScreen();
    void aPartThatFailsLeavesTheRest();
};

void TestClosing::whatIsQueuedIsWrittenBeforeTheEnd()
{
    test::StorageFixture db;
    QList<QFuture<Result<>>> writes;
    for (int i = 0; i < 200; ++i)
        writes << db.storage().write([i](Stores &s) { return s.secrets.put(u"o"_s, QString::number(i), "x"); });
    db.storage().close();
    for (const auto &write : std::as_const(writes)) {
        QVERIFY(write.isFinished());
        QVERIFY(write.result());
    }
    QVERIFY(!QFileInfo::exists(db.file() + u"-wal"_s)); // copied into the database, as at any clean end
    db.open();
    QCOMPARE(db.read([](Stores &s) { return s.secrets.allNames(); })->size(), 200);
}

void TestClosing::afterwardsEverythingAnswersThatItIsClosed()
{
    test::StorageFixture db;
    Storage &storage = db.storage();
    storage.close();
    const auto lastId = [](Stores &s) { return s.pushes.lastId(); };
    QCOMPARE(test::wait(storage.read(lastId)).error().code, ErrorCode::Cancelled);
    QCOMPARE(test::wait(storage.readUrgent(lastId)).error().code, ErrorCode::Cancelled);
    bool told = false;
    const auto write = storage.write([](Stores &s) { return s.secrets.removeAll(u"o"_s); }, Durability::Full,
                                     [&told] { told = true; });
    QCOMPARE(test::wait(write).error().code, ErrorCode::Cancelled);
    QVERIFY(!told);
    QVERIFY(!storage.journal().append(test::push(1, "{}"), {}));
    storage.journal().reject({.status = 401});
    QVERIFY(!storage.changedOutside());
    QCOMPARE(storage.info().pushes, 0);
}

void TestClosing::closingTwiceIsClosingOnce()
{
    test::StorageFixture db;
    db.keep({test::push(1, "{}")});
    db.storage().close();
    db.storage().close();
    db.open(); // and the destructor a third time
    QCOMPARE(*db.read([](Stores &s) { return s.pushes.lastId(); }), 1);
}

void TestClosing::aLongReadingDoesNotHoldTheEndUp()
{
    test::StorageFixture db;
    db.keep(manyPushes());
    Gate gate;
    // As a long export would: question after question, and no end of them by itself.
    const auto reading = db.storage().read([&gate](Stores &s) -> Result<qint64> {
        gate.entered.release();
        for (qint64 rounds = 0;; ++rounds) {
            const auto page = s.pushes.page({.text = u"nowhere"_s}, {}, 10);
            if (!page)
                return tl::unexpected(page.error());
        }
    });
    gate.entered.acquire();
    db.storage().close();
    QVERIFY(reading.isFinished());
    QCOMPARE(reading.result().error().code, ErrorCode::Cancelled);
}

void TestClosing::whoIsToldOfTheLastWriteMayStillRead()
{
    test::StorageFixture db;
    Storage &storage = db.storage();
    Result<qint64> seen = fail(ErrorCode::Internal, u"Nobody was told."_s);
    const auto readAnew = [&] { seen = test::wait(storage.readUrgent([](Stores &s) { return s.pushes.lastId(); })); };
    const auto write =
        storage.write([](Stores &s) { return s.secrets.put(u"o"_s, u"k"_s, "x"); }, Durability::Full, readAnew);
    storage.close();
    QVERIFY(write.result());
    QVERIFY(seen);
}

void TestClosing::urgentReadingWaitsForNoScreen()
{
    test::StorageFixture db({.readThreads = 2});
    Gate gates[2];
    QList<QFuture<Result<>>> screens;
    for (Gate &gate : gates) {
        screens << db.storage().read([&gate](Stores &) -> Result<> {
            gate.entered.release();
            gate.open.acquire();
            return {};
        });
    }
    for (Gate &gate : gates)
        gate.entered.acquire(); // both readers are taken
    const auto late = db.storage().read([](Stores &s) { return s.pushes.lastId(); });
    QVERIFY(test::wait(db.storage().readUrgent([](Stores &s) { return s.pushes.lastId(); })));
    QVERIFY(!late.isFinished());
    for (Gate &gate : gates)
        gate.open.release();
    QVERIFY(test::wait(late));
}

void TestClosing::aPartThatFailsLeavesTheRest()
{
    test::StorageFixture db;
    const auto put = [](Stores &s, const QString &key) { return s.secrets.put(u"o"_s, key, "x"); };
    QVERIFY(db.write([put](Stores &s) -> Result<> {
        const Result<> good = s.part([&] { return put(s, u"good"_s); });
        const Result<> bad = s.part([&]() -> Result<> {
            if (auto done = put(s, u"bad"_s); !done)
                return done;
            return fail(ErrorCode::State, u"no"_s);
        });
        if (!good || bad || bad.error().code != ErrorCode::State)
            return fail(ErrorCode::Internal, u"not as it should be"_s);
        return put(s, u"last"_s);
    }));
    const auto names = db.read([](Stores &s) { return s.secrets.findAll(u"o"_s); });
    QCOMPARE(names->keys(), QStringList({u"good"_s, u"last"_s}));
}

QTEST_GUILESS_MAIN(TestClosing)
#include "tst_closing.moc"
