#include "ui/shell/jobcenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestJobCenter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aJobLivesUntilItsEndIsSaid();
    void cancelIsAskedForOnce();
    void anErrorComesWithTheEnd();
    void workMayEndInsideItsCancel();
    void unknownJobsAreIgnored();
};

void TestJobCenter::aJobLivesUntilItsEndIsSaid()
{
    ui::JobCenter jobs;
    const QSignalSpy ended(&jobs, &ui::JobCenter::ended);
    const int id = jobs.add(u"Export"_s);
    QCOMPARE(jobs.jobs().constFirst().progress, -1.0);
    QVERIFY(!jobs.jobs().constFirst().cancellable);
    jobs.setProgress(id, 7.5, u"rows"_s);
    QCOMPARE(jobs.jobs().constFirst().progress, 1.0);
    jobs.finish(id, u"done"_s);
    QVERIFY(jobs.isEmpty());
    QCOMPARE(ended.size(), 1);
    const auto job = ended.constFirst().constFirst().value<ui::Job>();
    QCOMPARE(job.state, ui::Job::State::Finished);
    QCOMPARE(job.message, u"done"_s);
}

void TestJobCenter::cancelIsAskedForOnce()
{
    ui::JobCenter jobs;
    int asked = 0;
    const int id = jobs.add(u"Export"_s, [&asked] { ++asked; });
    QVERIFY(jobs.jobs().constFirst().cancellable);
    jobs.cancel(id);
    jobs.cancel(id);
    QCOMPARE(asked, 1);
    QCOMPARE(jobs.jobs().size(), 1); // it runs until the work says that it stopped
    jobs.cancelled(id);
    QVERIFY(jobs.isEmpty());
}

void TestJobCenter::anErrorComesWithTheEnd()
{
    ui::JobCenter jobs;
    const QSignalSpy ended(&jobs, &ui::JobCenter::ended);
    jobs.fail(jobs.add(u"Export"_s), {.code = app::ErrorCode::Io, .message = u"The disk is full."_s});
    const auto job = ended.constFirst().constFirst().value<ui::Job>();
    QCOMPARE(job.state, ui::Job::State::Failed);
    QCOMPARE(job.error.code, app::ErrorCode::Io);
}

void TestJobCenter::workMayEndInsideItsCancel()
{
    ui::JobCenter jobs;
    int id = 0;
    id = jobs.add(u"Export"_s, [&] { jobs.cancelled(id); });
    jobs.cancel(id);
    QVERIFY(jobs.isEmpty());
}

void TestJobCenter::unknownJobsAreIgnored()
{
    ui::JobCenter jobs;
    const QSignalSpy changed(&jobs, &ui::JobCenter::changed);
    jobs.setProgress(42, 0.5);
    jobs.finish(42);
    jobs.cancel(42);
    QCOMPARE(changed.size(), 0);
}

QTEST_GUILESS_MAIN(TestJobCenter)
#include "tst_jobcenter.moc"
