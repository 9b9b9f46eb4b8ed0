#include "storagefixture.h"

#include <QProcess>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

/// Asks until the answer is yes: reading the answer forgets it.
bool seesChange(Storage &storage)
{
    bool seen = false;
    (void)QTest::qWaitFor([&] { return seen = storage.changedOutside(); });
    return seen;
}

} // namespace

class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownChangesAreNotFromOutside();
    void changesOfTheOtherAreSeen();
    void anotherProcessWritesWhileThisOneReadsAndWrites();
    void twoStartsAtOnceMakeOneDatabase();
};

void TestSharing::ownChangesAreNotFromOutside()
{
    test::StorageFixture db;
    (void)db.storage().changedOutside();
    QVERIFY(db.write([](Stores &s) { return s.secrets.put(u"o"_s, u"k"_s, "x"); }));
    db.keep({test::push(1, "{}")});
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!db.storage().changedOutside());
        (void)db.write([](Stores &) -> Result<> { return {}; }); // the question is answered on that thread
    }
}

void TestSharing::changesOfTheOtherAreSeen()
{
    test::StorageFixture console;
    auto other = Storage::open({.databaseFile = console.file()});
    QVERIFY(other);
    (void)console.storage().changedOutside();
    (*other)->journal().setCommitted({});
    QVERIFY((*other)->journal().append(test::push(1, "{}"), {}));
    QVERIFY(seesChange(console.storage()));
    QTRY_COMPARE(console.storage().journal().lastId(), 1);
    QVERIFY(test::wait((*other)->write([](Stores &s) { return s.decoding.apply({.cursor = 1}); })));
    QVERIFY(seesChange(console.storage()));
    QCOMPARE(console.storage().info().decoded, 1);
    // One that only reads sees it too.
    auto reader = Storage::open({.databaseFile = console.file(), .readOnly = true});
    QVERIFY(reader);
    (void)(*reader)->changedOutside();
    QVERIFY(console.write([](Stores &s) { return s.secrets.put(u"o"_s, u"k"_s, "x"); }));
    QVERIFY(seesChange(**reader));
}

void TestSharing::anotherProcessWritesWhileThisOneReadsAndWrites()
{
    test::StorageFixture db;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(JOURNAL_CHILD), {db.file(), u"1"_s});
    QVERIFY(child.waitForStarted());
    QByteArray output;
    int writes = 0;
    qint64 seen = 0;
    while (output.count('\n') < 2000) {
        QVERIFY(child.waitForReadyRead(20'000));
        output += child.readAllStandardOutput();
        const int number = ++writes;
        const auto put = db.write([number](Stores &s) { return s.secrets.put(u"o"_s, QString::number(number), "x"); });
        QVERIFY2(put, put ? "" : qPrintable(toText(put.error())));
        const auto last = db.read([](Stores &s) { return s.pushes.lastId(); });
        QVERIFY(last && *last >= seen);
        seen = *last;
    }
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(seen > 0);
    QCOMPARE(db.read([](Stores &s) { return s.secrets.allNames(); })->size(), writes);
}

void TestSharing::twoStartsAtOnceMakeOneDatabase()
{
    for (int round = 0; round < 5; ++round) {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"clouddock.db"_s);
        QList<std::shared_ptr<QProcess>> children;
        for (int i = 0; i < 3; ++i) {
            children << std::make_shared<QProcess>();
            children.last()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            children.last()->start(QStringLiteral(JOURNAL_CHILD), {file, QString::number(i * 1'000'000 + 1)});
        }
        for (const auto &child : children) {
            QVERIFY(child->waitForReadyRead(20'000)); // it has told something, so it has opened the database
            child->kill();
            QVERIFY(child->waitForFinished());
        }
        QVERIFY(Storage::open({.databaseFile = file}));
    }
}

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
