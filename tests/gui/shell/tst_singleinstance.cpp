#include "ui/shell/singleinstance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

using Claim = ui::SingleInstance::Claim;

class TestSingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecondStartRaisesTheFirst();
    void aFirstThatDoesNotAnswerIsSaid();
    void everyWayToAFolderIsTheSame();
    void otherFoldersAreIndependent();
    void theFolderIsFreeAgainAfterTheEnd();
    void aMissingFolderIsMadeForItsOwner();

private:
    /// As another process does it: while this one's event loop runs.
    [[nodiscard]] static Claim claimElsewhere(const QString &folder)
    {
        Claim claim = Claim::First;
        const std::unique_ptr<QThread> thread(
            QThread::create([&claim, folder] { claim = ui::SingleInstance(folder).claim(); }));
        thread->start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 10'000); }();
        thread->wait();
        return claim;
    }
};

void TestSingleInstance::aSecondStartRaisesTheFirst()
{
    const QTemporaryDir folder;
    ui::SingleInstance first(folder.path());
    QCOMPARE(first.claim(), Claim::First);
    const QSignalSpy raised(&first, &ui::SingleInstance::raiseRequested);
    QCOMPARE(claimElsewhere(folder.path()), Claim::Answered);
    QCOMPARE(raised.size(), 1);
    QCOMPARE(claimElsewhere(folder.path()), Claim::Answered); // again and again
    QCOMPARE(raised.size(), 2);
}

void TestSingleInstance::aFirstThatDoesNotAnswerIsSaid()
{
    const QTemporaryDir folder;
    ui::SingleInstance first(folder.path());
    QCOMPARE(first.claim(), Claim::First);
    // On this thread nobody serves the connection: the system takes it, and nothing comes back.
    ui::SingleInstance second(folder.path());
    QElapsedTimer waited;
    waited.start();
    QCOMPARE(second.claim(200), Claim::Silent);
    QVERIFY(waited.elapsed() < 3000);
}

void TestSingleInstance::everyWayToAFolderIsTheSame()
{
    const QTemporaryDir place;
    const QString folder = place.filePath(u"data"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString link = place.filePath(u"link"_s);
    QVERIFY(QFile::link(folder, link));
    ui::SingleInstance first(folder);
    QCOMPARE(first.claim(), Claim::First);
    QCOMPARE(claimElsewhere(link), Claim::Answered);
    QCOMPARE(claimElsewhere(folder + u"/../data/"_s), Claim::Answered);
}

void TestSingleInstance::otherFoldersAreIndependent()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    ui::SingleInstance first(folder.path());
    ui::SingleInstance second(other.path());
    QCOMPARE(first.claim(), Claim::First);
    QCOMPARE(second.claim(), Claim::First);
}

void TestSingleInstance::theFolderIsFreeAgainAfterTheEnd()
{
    const QTemporaryDir folder;
    {
        ui::SingleInstance first(folder.path());
        QCOMPARE(first.claim(), Claim::First);
    }
    ui::SingleInstance second(folder.path());
    QCOMPARE(second.claim(), Claim::First);
}

void TestSingleInstance::aMissingFolderIsMadeForItsOwner()
{
    const QTemporaryDir place;
    const QString folder = place.filePath(u"new/data"_s);
    ui::SingleInstance first(folder);
    QCOMPARE(first.claim(), Claim::First);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFileInfo(folder).isDir());
    QVERIFY(!(QFileInfo(folder).permissions() & others));
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
