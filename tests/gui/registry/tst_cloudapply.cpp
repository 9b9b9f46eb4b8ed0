#include "pagedriver.h"
#include "simcloud.h"
#include "ui/registry/deviceparts.h"
#include "ui/registry/devicespage.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

/// 应用配置 and 解绑 where a cloud takes part: the simulated one.
class TestCloudApply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<test::SimCloud>();
        m_driver = std::make_unique<test::PageDriver>();
        m_page = std::make_unique<ui::DevicesPage>(m_driver->engine(), m_driver->navigator, m_driver->jobs,
                                                   ui::DeviceParts{});
        m_driver->fixture.addProduct();
        m_driver->show(m_page->widget());
    }
    void cleanup()
    {
        m_page.reset();
        m_driver.reset();
        m_cloud.reset();
    }

    void aNewDeviceIsCreatedAtTheCloudAndItsIdIsKept()
    {
        m_cloud->addDocking(m_driver->fixture);
        m_driver->fixture.addDevice(kId, kNew);
        open();
        apply();
        QVERIFY(outcome().contains("created at the cloud"_L1));
        QTRY_VERIFY(!cloudId().isEmpty());
        QVERIFY(outcome().contains(cloudId()));
        QVERIFY(isAtCloud(cloudId()));
        QVERIFY(m_driver->hasVisible("info:bindings"));
    }
    void aDeviceThatIsThereIsFound()
    {
        m_cloud->addDocking(m_driver->fixture);
        m_driver->fixture.addDevice(kId, m_cloud->imeis().constFirst());
        open();
        const qsizetype before = m_cloud->devices().size();
        apply();
        QVERIFY(outcome().contains("found at the cloud"_L1));
        QCOMPARE(m_cloud->devices().size(), before);
        QTRY_VERIFY(isAtCloud(cloudId()));
    }
    void aCloudThatFailsIsToldAndCanBeAskedAgain()
    {
        m_cloud->addDocking(m_driver->fixture);
        m_driver->fixture.addDevice(kId, kNew);
        open();
        for (const auto *operation : {"QueryDeviceByImei", "QueryDeviceList", "CreateDevice", "BatchCreateNBDevice"})
            m_cloud->fault(u"html"_s, QString::fromLatin1(operation), 50);
        apply(); // says "Applied" all the same: it is in effect here
        QVERIFY(outcome().contains("failed"_L1));
        QVERIFY(outcome().count(u" · "_s) >= 1); // the reason
        m_cloud->clearFaults();
        m_driver->click("applyRetry");
        QTRY_VERIFY_WITH_TIMEOUT(outcome().contains("created at the cloud"_L1), kPatience);
        QVERIFY(!m_driver->hasVisible("applyRetry"));
    }
    void aDisabledRecordIsNotAsked()
    {
        const app::Docking docking = m_cloud->addDocking(m_driver->fixture);
        QVERIFY(test::wait(m_driver->engine().dockings().setEnabled(docking.platform, docking.productId, false)));
        m_driver->fixture.addDevice(kId, kNew);
        open();
        apply();
        QVERIFY(outcome().contains("not asked"_L1));
    }
    void unbindingLeavesTheCloudAloneUnlessTold()
    {
        bindAtCloud();
        const QString there = cloudId();
        askUnbind();
        QVERIFY(!m_driver->find<QCheckBox>("confirmOption")->isChecked());
        m_driver->confirm();
        m_driver->waitForToast(u"Unbound!"_s);
        QTRY_VERIFY(stored().bindings.isEmpty());
        QVERIFY(isAtCloud(there));
    }
    void unbindingDeletesAtTheCloudWhenTold()
    {
        bindAtCloud();
        const QString there = cloudId();
        askUnbind();
        m_driver->find<QCheckBox>("confirmOption")->click();
        m_driver->confirm();
        m_driver->waitForToast(u"Unbound!"_s);
        QTRY_VERIFY(stored().bindings.isEmpty());
        QVERIFY(!isAtCloud(there));
    }
    void aDeviceStaysBoundWhenTheCloudDoesNotDeleteIt()
    {
        bindAtCloud();
        for (const auto *operation : {"DeleteDevice", "DeleteDeviceByPost", "DeleteDeviceByImei"})
            m_cloud->fault(u"html"_s, QString::fromLatin1(operation), 50);
        askUnbind();
        m_driver->find<QCheckBox>("confirmOption")->click();
        m_driver->confirm();
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->hasVisible("toast") || m_driver->find<QWidget>("ctwing")->isEnabled(),
                                 kPatience);
        QVERIFY(!stored().bindings.isEmpty());
    }
    void withoutARecordNothingIsOfferedToDelete()
    {
        m_driver->fixture.addDevice(kId, kNew);
        open();
        askUnbind();
        QVERIFY(!m_driver->hasVisible("confirmOption"));
        m_driver->confirm();
        m_driver->waitForToast(u"Unbound!"_s);
    }
    void manyAreAppliedAndFailuresAreListedOneByOne()
    {
        m_cloud->addDocking(m_driver->fixture);
        m_driver->fixture.addDevice(u"a"_s, m_cloud->imeis().value(0));
        m_driver->fixture.addDevice(u"b"_s, m_cloud->imeis().value(1));
        app::Device off{.id = app::DeviceId(u"c"_s), .name = u"c"_s, .productId = app::ProductId(u"smoke-nb-demo"_s)};
        QVERIFY(test::wait(m_driver->engine().registry().createDevice(off))); // not enabled: refused here
        m_page->refresh();
        auto *table = m_driver->find<QTableView>("deviceTable");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            QVERIFY(table->model()->setData(table->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole));
        m_driver->window.findChild<QAction *>(u"bulkApply"_s)->trigger();
        QVERIFY(m_driver->question().contains("(3)"_L1));
        m_driver->confirm();
        auto *dialog = m_driver->find<QDialog>("bulkDialog");
        QVERIFY(dialog);
        const auto *state = dialog->findChild<QLabel *>(u"bulkState"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state->text(), u"Finished"_s, kPatience);
        QVERIFY(dialog->findChild<QLabel *>(u"bulkSummary"_s)->text().contains("2 of 3"_L1));
        const auto *failures = dialog->findChild<QTableView *>(u"bulkFailures"_s)->model();
        QCOMPARE(failures->rowCount(), 1);
        QCOMPARE(failures->index(0, 0).data().toString(), u"c"_s);
        dialog->close();
    }

private:
    static constexpr int kPatience = 30'000;

    void open() { m_page->open({u"device"_s, {{u"device"_s, kId}}}); }
    void apply()
    {
        m_driver->click("configApply");
        m_driver->confirm();
        m_driver->waitForToast(u"Applied"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!outcome().isEmpty(), kPatience);
    }
    void bindAtCloud()
    {
        m_cloud->addDocking(m_driver->fixture);
        m_driver->fixture.addDevice(kId, kNew);
        open();
        apply();
        QTRY_VERIFY(!cloudId().isEmpty());
    }
    void askUnbind()
    {
        auto *tag = m_driver->find<QWidget>("ctwing");
        QVERIFY(tag);
        QTest::mouseClick(tag->findChild<QAbstractButton *>(u"close"_s), Qt::LeftButton);
        QVERIFY(m_driver->question().contains(m_driver->fixture.platform().name));
    }
    [[nodiscard]] QString outcome()
    {
        const auto *text = m_driver->window.findChild<QLabel *>(u"applied:ctwing:text"_s);
        return text ? text->text() : QString();
    }
    [[nodiscard]] app::Device stored()
    {
        return test::wait(m_driver->engine().registry().device(app::DeviceId(kId))).value();
    }
    [[nodiscard]] QString cloudId()
    {
        const QList<app::CloudBinding> bindings = stored().bindings;
        return bindings.isEmpty() ? QString() : bindings.constFirst().cloudDeviceId;
    }
    [[nodiscard]] bool isAtCloud(const QString &cloudDeviceId)
    {
        const QJsonArray devices = m_cloud->devices();
        return std::any_of(devices.cbegin(), devices.cend(), [&cloudDeviceId](const QJsonValue &device) {
            return device["deviceId"_L1].toString() == cloudDeviceId;
        });
    }

    const QString kId = u"smoke-nb-0001"_s;
    const QString kNew = u"868000000000017"_s;
    std::unique_ptr<test::SimCloud> m_cloud;
    std::unique_ptr<test::PageDriver> m_driver;
    std::unique_ptr<ui::DevicesPage> m_page;
};

QTEST_MAIN(TestCloudApply)
#include "tst_cloudapply.moc"
