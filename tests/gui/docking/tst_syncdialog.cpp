#include "simcloud.h"
#include "syncdialog.h"
#include "ui/shell/jobcenter.h"
#include "windowdriver.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

/// 设备同步, against the simulated cloud, which has three devices of the product.
class tst_SyncDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<test::SimCloud>();
        m_fixture = std::make_unique<test::EngineFixture>();
        m_fixture->addProduct();
        m_docking = m_cloud->addDocking(*m_fixture);
        connect(&m_jobs, &ui::JobCenter::ended, this, [this](const ui::Job &job) { m_ended.append(job); });
    }
    void cleanup()
    {
        delete m_dialog;
        m_jobs.disconnect(this);
        m_ended.clear();
        m_driver.reset();
        m_fixture.reset();
        m_cloud.reset();
    }

    void theThreeKindsAreShownAndCounted()
    {
        m_fixture->addDevice(u"mine"_s, kNew);                      // only here
        m_fixture->addDevice(u"both"_s, m_cloud->imeis().value(0)); // there under another name
        open();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, kPatience); // mine, both, and two that are only there
        QVERIFY(m_driver->find<QLabel>("syncSummary")->text().contains("2 device(s) here"_L1));
        choose("syncOnlyThere");
        QCOMPARE(rows(), 2);
        choose("syncOnlyHere");
        QCOMPARE(rows(), 1);
        choose("syncDiffers");
        QCOMPARE(rows(), 1);
        choose("syncAll");
        QCOMPARE(rows(), 4);
        QVERIFY(!m_driver->find<QPushButton>("syncApply")->isEnabled());
        QCOMPARE(m_ended.constLast().state, ui::Job::State::Finished);
    }
    void theChosenRowsAreApplied()
    {
        m_fixture->addDevice(u"mine"_s, kNew);
        open();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, kPatience);
        m_driver->click("syncTickAll");
        m_driver->click("syncApply");
        QVERIFY(m_driver->question().contains("1 will be created at the cloud"_L1));
        m_driver->confirm();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, kPatience);
        QCOMPARE(m_cloud->devices().size(), devicesAtFirst() + 1);
        const auto here = test::wait(m_fixture->engine().registry().devices({}, {0, 100}));
        QCOMPARE(here->total, 4);
        m_driver->click("syncAgain");
        QTRY_VERIFY_WITH_TIMEOUT(m_ended.size() == 3, kPatience);
        QCOMPARE(rows(), 0);
    }
    void aRowThatFailsStaysWithItsReason()
    {
        m_fixture->addDevice(u"mine"_s, kNew);
        open();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, kPatience);
        for (const auto *operation : {"BatchCreateNBDevice", "CreateDevice"})
            m_cloud->fault(u"html"_s, QString::fromLatin1(operation), 50);
        m_driver->click("syncTickAll");
        m_driver->click("syncApply");
        m_driver->confirm();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatience);
        const QModelIndex detail = table()->model()->index(0, ui::SyncModel::DetailColumn);
        QVERIFY(!detail.data().toString().isEmpty());
        QVERIFY(detail.data().toString() != u"Will be created at the cloud"_s);
        m_cloud->clearFaults();
        m_driver->click("syncApply"); // still ticked
        m_driver->confirm();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, kPatience);
    }
    void aComparisonCanBeCancelledAndMadeAgain()
    {
        m_cloud->fault(u"hang"_s, u"QueryDeviceList"_s, 50);
        open();
        m_driver->click("jobStop");
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->hasVisible("syncNotice"), kPatience);
        QCOMPARE(m_ended.constLast().state, ui::Job::State::Cancelled);
        m_cloud->clearFaults();
        m_driver->click("syncAgain");
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, kPatience);
        QVERIFY(!m_driver->hasVisible("syncNotice"));
    }
    void closingStopsAComparison()
    {
        m_cloud->fault(u"hang"_s, u"QueryDeviceList"_s, 50);
        open();
        QTRY_COMPARE(m_jobs.jobs().size(), 1);
        m_driver->click("syncClose");
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_jobs.isEmpty());
        QCOMPARE(m_ended.constLast().state, ui::Job::State::Cancelled);
    }

private:
    static constexpr int kPatience = 30'000;

    void open()
    {
        m_dialog = new ui::SyncDialog(m_fixture->engine(), m_jobs, m_fixture->platform(), m_docking, nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
        m_driver = std::make_unique<test::WindowDriver>(*m_dialog);
    }
    void choose(const char *chip) { m_driver->find<QWidget>(chip)->findChild<QPushButton *>(u"label"_s)->click(); }
    [[nodiscard]] QTableView *table() const { return m_dialog->findChild<QTableView *>(u"syncTable"_s); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] qsizetype devicesAtFirst() const
    {
        qsizetype count = 0;
        const QJsonArray products = m_cloud->cloud().value("products"_L1).toArray();
        for (const QJsonValue &product : products)
            count += product["devices"_L1].toArray().size();
        return count;
    }

    const QString kNew = u"868000000000017"_s;
    std::unique_ptr<test::SimCloud> m_cloud;
    std::unique_ptr<test::EngineFixture> m_fixture;
    app::Docking m_docking;
    ui::JobCenter m_jobs;
    QList<ui::Job> m_ended;
    QPointer<ui::SyncDialog> m_dialog;
    std::unique_ptr<test::WindowDriver> m_driver;
};

QTEST_MAIN(tst_SyncDialog)
#include "tst_syncdialog.moc"
