#include "enginelease.h"
#include "rejectbudget.h"
#include "settingswatch.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

namespace {

void write(const QString &file, const QByteArray &content, qint64 modifiedMs)
{
    QFile output(file);
    QVERIFY(output.open(QIODevice::WriteOnly));
    output.write(content);
    QVERIFY(output.flush());
    QVERIFY(output.setFileTime(QDateTime::fromMSecsSinceEpoch(modifiedMs), QFileDevice::FileModificationTime));
}

} // namespace

/// The small parts that the listener stands on.
class tst_ListenerParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFloodOfRejectsIsCutByNumber();
    void aFloodOfRejectsIsCutBySize();
    void requestsThatNameADockingKeepTheirHalf();
    void oneProcessHoldsTheLease();
    void theHolderSaysWhereItListens();
    void aLockThatCannotBeUsedIsNotHeld();
    void aChangedSettingsFileIsSeenOnce();
    void aFileThatIsStillBeingWrittenIsWaitedFor();
};

void tst_ListenerParts::aFloodOfRejectsIsCutByNumber()
{
    RejectBudget budget;
    int kept = 0;
    for (int i = 0; i < 10'000; ++i)
        kept += budget.admit(7, 10, true) ? 1 : 0;
    QCOMPARE(kept, RejectBudget::kRowsPerSecond);
    QVERIFY(budget.admit(8, 10, true)); // the next second has its own
}

void tst_ListenerParts::aFloodOfRejectsIsCutBySize()
{
    RejectBudget budget;
    qint64 kept = 0;
    for (int i = 0; i < 100; ++i)
        kept += budget.admit(7, 20'000, true) ? 20'000 : 0;
    QVERIFY(kept <= RejectBudget::kBytesPerSecond);
    QVERIFY(kept > RejectBudget::kBytesPerSecond - 20'000);
    QVERIFY(budget.admit(7, 1, true)); // a small one still fits
}

void tst_ListenerParts::requestsThatNameADockingKeepTheirHalf()
{
    RejectBudget budget;
    int others = 0;
    for (int i = 0; i < 10'000; ++i)
        others += budget.admit(7, 10, false) ? 1 : 0;
    QCOMPARE(others, RejectBudget::kRowsPerSecond / 2);
    int named = 0;
    for (int i = 0; i < 10'000; ++i)
        named += budget.admit(7, 10, true) ? 1 : 0;
    QCOMPARE(named, RejectBudget::kRowsPerSecond / 2);
}

void tst_ListenerParts::oneProcessHoldsTheLease()
{
    const QTemporaryDir folder;
    EngineLease first(folder.path());
    EngineLease second(folder.path());
    QVERIFY(first.tryTake());
    const auto refused = second.tryTake();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Busy);
    first.release();
    QVERIFY(second.tryTake());
}

void tst_ListenerParts::theHolderSaysWhereItListens()
{
    const QTemporaryDir folder;
    QVERIFY(!EngineLease::holderOf(folder.path())->isHeld);
    QVERIFY(!QFile::exists(folder.filePath(u"engine.lock"_s))); // asking makes nothing
    EngineLease lease(folder.path());
    QVERIFY(lease.tryTake());
    auto holder = EngineLease::holderOf(folder.path());
    QVERIFY(holder->isHeld);
    QVERIFY(!holder->listens);
    const ListenerPlace place{u"::1"_s, 40'123, true};
    lease.publish(ListenerPlace{u"a rather long address of a listener"_s, 1, false});
    lease.publish(place); // a shorter text leaves nothing of the longer one
    holder = EngineLease::holderOf(folder.path());
    QCOMPARE(holder->listens, std::optional(place));
    lease.release();
    holder = EngineLease::holderOf(folder.path());
    QVERIFY(!holder->isHeld);
    QVERIFY(!holder->listens);
    EngineLease next(folder.path());
    QVERIFY(next.tryTake());
    QVERIFY(!EngineLease::holderOf(folder.path())->listens);
}

void tst_ListenerParts::aLockThatCannotBeUsedIsNotHeld()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"engine.lock"_s));
    EngineLease lease(folder.path());
    const auto taken = lease.tryTake();
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::Io);
    QVERIFY2(taken.error().message.contains(u"engine.lock"_s), qPrintable(taken.error().message));
}

void tst_ListenerParts::aChangedSettingsFileIsSeenOnce()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"clouddock.conf"_s);
    SettingsWatch watch(file);
    QVERIFY(!watch.hasChanged());
    write(file, "[ui]\n", 1'700'000'000'000);
    QVERIFY(!watch.hasChanged()); // it may be in the middle of being written
    QVERIFY(watch.hasChanged());
    QVERIFY(!watch.hasChanged());
    write(file, "[ui]\n", 1'700'000'001'000); // the same size at another time
    watch.note();                             // it was our own writing
    QVERIFY(!watch.hasChanged());
    QVERIFY(!watch.hasChanged());
    QVERIFY(QFile::remove(file));
    QVERIFY(!watch.hasChanged());
    QVERIFY(watch.hasChanged()); // all is as by default now
}

void tst_ListenerParts::aFileThatIsStillBeingWrittenIsWaitedFor()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"clouddock.conf"_s);
    SettingsWatch watch(file);
    for (int i = 1; i < 10; ++i) {
        write(file, QByteArray(i, '#'), 1'700'000'000'000);
        QVERIFY(!watch.hasChanged());
    }
    QVERIFY(watch.hasChanged());
}

QTEST_GUILESS_MAIN(tst_ListenerParts)
#include "tst_listenerparts.moc"
