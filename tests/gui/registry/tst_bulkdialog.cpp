#include "bulkdialog.h"
#include "enginefixture.h"
#include "ui/shell/jobcenter.h"

#include <QAbstractButton>
#include <QLabel>
#include <QProgressBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBulkDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        connect(&m_jobs, &ui::JobCenter::ended, this, [this](const ui::Job &job) { m_ended = job; });
    }
    void aStoppedJobSaysHowFarItCame()
    {
        ui::BulkJob *job = makeJob();
        ui::BulkDialog dialog(job, nullptr);
        job->cancel(); // before its first step
        job->start(u"Delete devices"_s);
        QTRY_COMPARE(text(dialog, "bulkState"), u"Stopped: 0 of 2"_s);
        QCOMPARE(text(dialog, "bulkSummary"), QString());
        QCOMPARE(dialog.findChild<QProgressBar *>()->value(), 0);
        QVERIFY(dialog.findChild<QAbstractButton *>(u"bulkStop"_s)->isHidden());
        QCOMPARE(m_ended.state, ui::Job::State::Cancelled);
    }
    void aJobThatRanToItsEndListsWhatItLeft()
    {
        ui::BulkJob *job = makeJob();
        ui::BulkDialog dialog(job, nullptr);
        job->start(u"Delete devices"_s);
        QTRY_COMPARE(text(dialog, "bulkState"), u"Finished"_s);
        QCOMPARE(text(dialog, "bulkSummary"), u"2 of 2 devices were left as they were:"_s); // there are none of them
        QCOMPARE(dialog.findChild<QTableView *>(u"bulkFailures"_s)->model()->rowCount(), 2);
        QCOMPARE(m_ended.state, ui::Job::State::Finished);
    }

private:
    ui::BulkJob *makeJob()
    {
        const QList<app::DeviceId> ids{app::DeviceId(u"a"_s), app::DeviceId(u"b"_s)};
        return new ui::BulkJob(m_fixture.engine(), m_jobs, ui::BulkJob::Action::Remove, ids, this);
    }
    static QString text(const QWidget &dialog, const char *name)
    {
        return dialog.findChild<QLabel *>(QString::fromUtf8(name))->text();
    }

    test::EngineFixture m_fixture;
    ui::JobCenter m_jobs;
    ui::Job m_ended;
};

QTEST_MAIN(TestBulkDialog)
#include "tst_bulkdialog.moc"
