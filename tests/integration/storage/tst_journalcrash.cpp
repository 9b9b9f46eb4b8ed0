#include "storagefixture.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace app;
using namespace Qt::StringLiterals;

class TestJournalCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasToldIsThereOnceAfterAKill();
};

void TestJournalCrash::whatWasToldIsThereOnceAfterAKill()
{
    test::StorageFixture db;
    db.close();
    QSet<quint64> told;
    quint64 next = 1;
    for (int round = 0; round < 10; ++round) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(JOURNAL_CHILD), {db.file(), QString::number(next)});
        QVERIFY(child.waitForStarted());
        // Killed in the middle of the work: after it has told a few hundred, at an arbitrary moment.
        const int enough = 200 + QRandomGenerator::global()->bounded(3000);
        QByteArray output;
        while (output.count('\n') < enough) {
            QVERIFY(child.waitForReadyRead(20'000));
            output += child.readAllStandardOutput();
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        output += child.readAllStandardOutput();
        const QList<QByteArray> lines = output.left(output.lastIndexOf('\n')).split('\n');
        for (const QByteArray &line : lines) {
            told.insert(line.toULongLong());
            next = std::max(next, line.toULongLong() + 100'000);
        }
    }
    QVERIFY(told.size() >= 2000);
    db.open();
    QHash<quint64, int> kept;
    for (qint64 id = 0;;) {
        const auto pushes = db.read([id](Stores &s) { return s.pushes.after(id, 5000); });
        QVERIFY(pushes);
        if (pushes->isEmpty())
            break;
        for (const Push &push : *pushes)
            ++kept[push.body.toULongLong()];
        id = pushes->last().id;
    }
    for (const quint64 number : std::as_const(told))
        QCOMPARE(kept.value(number), 1);
}

QTEST_GUILESS_MAIN(TestJournalCrash)
#include "tst_journalcrash.moc"
