#include "pagedriver.h"
#include "ui/registry/devicespage.h"

#include <QAction>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kImei = "868000000000017";

} // namespace

class TestDevicesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<test::PageDriver>();
        m_page = std::make_unique<ui::DevicesPage>(m_driver->engine(), m_driver->navigator, m_driver->jobs);
        m_driver->fixture.addProduct();
        m_driver->show(m_page->widget());
        m_page->refresh();
    }
    void cleanup()
    {
        m_page.reset();
        m_driver.reset();
    }

    void anEmptyDialogNamesEveryMissingField()
    {
        m_driver->click("deviceAdd");
        m_driver->click("ok");
        for (const char *field : {"id", "name", "productId"})
            QVERIFY2(!m_driver->fault(field).isEmpty(), field);
        m_driver->click("cancel");
        QCOMPARE(rows(), 0);
    }
    void aDeviceIsCreatedNotEnabled()
    {
        createByDialog();
        m_driver->waitForToast(u"Created"_s);
        QTRY_COMPARE(title(), u"Device: 烟感一号"_s);
        QCOMPARE(stored().state, app::DeviceState::NotActive);
        QVERIFY(!m_driver->find<QTabWidget>("deviceTabs")->isTabVisible(1));
    }
    void anIdThatIsTakenIsToldInTheDialog()
    {
        m_driver->fixture.addDevice(u"smoke-nb-0001"_s, QString::fromLatin1(kImei));
        createByDialog();
        QTRY_VERIFY(!m_driver->fault("id").isEmpty());
        m_driver->click("cancel");
    }
    void startingADeviceMakesItOffline()
    {
        createByDialog();
        m_driver->click("deviceEnable");
        QCOMPARE(m_driver->question(), u"Start this device?"_s);
        m_driver->confirm();
        m_driver->waitForToast(u"Done"_s);
        QTRY_COMPARE(stored().state, app::DeviceState::Offline);
        QTRY_VERIFY(m_driver->find<QTabWidget>("deviceTabs")->isTabVisible(1));
        QVERIFY(!m_driver->hasVisible("deviceEnable"));
        QVERIFY(!m_driver->hasVisible("info:bindings"));
    }
    void aRowOffersWhatItsStateAllows()
    {
        createByDialog();
        m_driver->click("back");
        QTRY_COMPARE(rows(), 1);
        QVERIFY(offers(u"enable"_s) && offers(u"delete"_s) && !offers(u"disable"_s));
        m_driver->clickLink("deviceTable", 0, u"enable"_s);
        QCOMPARE(m_driver->question(), u"Enable now?"_s);
        m_driver->confirm();
        QTRY_VERIFY(offers(u"disable"_s));
        QVERIFY(!offers(u"enable"_s) && !offers(u"delete"_s));
        m_driver->clickLink("deviceTable", 0, u"disable"_s);
        QCOMPARE(m_driver->question(), u"Disable this device?"_s);
        m_driver->confirm();
        QTRY_VERIFY(offers(u"delete"_s));
        m_driver->clickLink("deviceTable", 0, u"delete"_s);
        QCOMPARE(m_driver->question(), u"Delete now?"_s);
        m_driver->confirm();
        QTRY_COMPARE(rows(), 0);
    }
    void aConfigurationTakesEffectWhenItIsApplied()
    {
        m_driver->fixture.addDocking();
        createByDialog();
        m_driver->click("deviceEnable");
        m_driver->confirm();
        m_driver->click("configEdit");
        m_driver->type("config:imei", QString::fromLatin1(kImei));
        m_driver->click("save");
        m_driver->waitForToast(u"Configuration changed"_s);
        QTRY_COMPARE(m_driver->find<QLabel>("configValue:imei")->text(), QString::fromLatin1(kImei));
        QCOMPARE(m_driver->find<QLabel>("configInEffect:imei")->text(), u"In effect: /"_s);
        QVERIFY(stored().bindings.isEmpty());
        m_driver->click("configApply");
        QCOMPARE(m_driver->question(), u"Apply this configuration again?"_s);
        m_driver->confirm();
        m_driver->waitForToast(u"Applied"_s);
        QTRY_VERIFY(m_driver->hasVisible("info:bindings"));
        QTRY_VERIFY(!m_driver->hasVisible("configInEffect:imei"));
        QVERIFY(!m_driver->find<QWidget>("ctwing")->toolTip().isEmpty());
    }
    void unbindingAsksAndTakesTheTagAway()
    {
        m_driver->fixture.addDocking();
        m_driver->fixture.addDevice(u"smoke-nb-0001"_s, QString::fromLatin1(kImei));
        open();
        auto *tag = m_driver->find<QWidget>("ctwing");
        QVERIFY(tag);
        QTest::mouseClick(tag->findChild<QAbstractButton *>(u"close"_s), Qt::LeftButton);
        QVERIFY(m_driver->question().contains(m_driver->fixture.platform().name));
        m_driver->confirm();
        m_driver->waitForToast(u"Unbound!"_s);
        QTRY_VERIFY(stored().bindings.isEmpty());
        QTRY_VERIFY(!m_driver->hasVisible("info:bindings"));
    }
    void devicesAreFoundByTheirCloud()
    {
        m_driver->fixture.addDocking();
        m_driver->fixture.addDevice(u"bound"_s, QString::fromLatin1(kImei));
        app::Device free{
            .id = app::DeviceId(u"free"_s), .name = u"free"_s, .productId = app::ProductId(u"smoke-nb-demo"_s)};
        QVERIFY(test::wait(m_driver->engine().registry().createDevice(free)));
        m_page->refresh();
        QTRY_COMPARE(rows(), 2);
        m_driver->choose("deviceSearchField", u"boundTo"_s);
        auto *clouds = m_driver->find<QPushButton>("deviceSearchClouds");
        QVERIFY(clouds->isVisible());
        clouds->findChild<QMenu *>()->findChild<QAction *>(u"ctwing"_s)->trigger();
        m_driver->click("search");
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, 1), u"bound"_s);
        m_driver->click("reset");
        QTRY_COMPARE(rows(), 2);
    }
    void aPushShowsItselfInListStateAndLog()
    {
        m_driver->fixture.addDocking();
        m_driver->fixture.addDevice(u"smoke-nb-0001"_s, QString::fromLatin1(kImei));
        QTRY_COMPARE(rows(), 1);
        open();
        QTRY_VERIFY(m_driver->find<QTabWidget>("deviceTabs")->isTabVisible(1));
        m_driver->find<QTabWidget>("deviceTabs")->setCurrentIndex(1);
        pushReport(R"({"messageType":"REPORT_PROPERTY","properties":{"temperature":21.5}})");
        auto *card = m_driver->find<QWidget>("valueCard:property.temperature");
        QVERIFY(card);
        QTRY_VERIFY2(card->accessibleName().contains(u"21.5"_s), qPrintable(card->accessibleName()));
        QVERIFY(card->accessibleName().contains(u"℃"_s));
        pushReport(R"({"messageType":"EVENT","event":"fire_alarm","data":{"a":1}})");
        QTRY_VERIFY(m_driver->find<QWidget>("valueCard:event.fire_alarm")->accessibleName().contains(u"1 times"_s));
        QTRY_COMPARE(stored().state, app::DeviceState::Online);
        m_driver->find<QTabWidget>("deviceTabs")->setCurrentIndex(2);
        auto *log = m_driver->find<ui::PagedTable>("deviceLogTable");
        QTRY_COMPARE(log->model()->rowCount(), 3); // on line, property, event
        QCOMPARE(log->model()->index(0, 0).data().toString(), u"Event report"_s);
        m_driver->clickLink("deviceLogTable", 0, u"view"_s);
        const auto *text = m_driver->window.findChild<QPlainTextEdit *>(u"jsonText"_s);
        QVERIFY(text && text->toPlainText().contains(u"fire_alarm"_s));
        m_driver->click("close");
    }
    void tickedDevicesAreChangedAsAJobAndFailuresAreListed()
    {
        m_driver->fixture.addDevice(u"active"_s, QString::fromLatin1(kImei));
        app::Device idle{
            .id = app::DeviceId(u"idle"_s), .name = u"idle"_s, .productId = app::ProductId(u"smoke-nb-demo"_s)};
        QVERIFY(test::wait(m_driver->engine().registry().createDevice(idle)));
        m_page->refresh();
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!m_driver->find<QToolButton>("deviceBulk")->isEnabled());
        auto *table = m_driver->find<ui::PagedTable>("deviceTable");
        for (int row = 0; row < 2; ++row)
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(table->model()->index(row, 0)).center());
        QVERIFY(m_driver->find<QToolButton>("deviceBulk")->isEnabled());
        m_driver->triggerAction("bulkDelete");
        QCOMPARE(m_driver->question(), u"Delete the selected devices (2)?"_s);
        m_driver->confirm();
        auto *failures = m_driver->find<ui::PagedTable>("bulkFailures"); // the enabled one stays
        QVERIFY(failures);
        QCOMPARE(failures->model()->rowCount(), 1);
        QCOMPARE(failures->model()->index(0, 0).data().toString(), u"active"_s);
        m_driver->click("bulkClose");
        QTRY_COMPARE(rows(), 1);
        QVERIFY(m_driver->jobs.jobs().isEmpty());
    }
    void theCountersFilterByState()
    {
        m_driver->fixture.addDevice(u"active"_s, QString::fromLatin1(kImei));
        app::Device idle{
            .id = app::DeviceId(u"idle"_s), .name = u"idle"_s, .productId = app::ProductId(u"smoke-nb-demo"_s)};
        QVERIFY(test::wait(m_driver->engine().registry().createDevice(idle)));
        m_page->refresh();
        QTRY_COMPARE(m_driver->find<QAbstractButton>("countAll")->text(), u"All devices 2"_s);
        QTRY_COMPARE(m_driver->find<QAbstractButton>("countNotActive")->text(), u"Not enabled 1"_s);
        m_driver->click("countNotActive");
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, 1), u"idle"_s);
        m_driver->click("countAll");
        QTRY_COMPARE(rows(), 2);
    }
    void aRefreshKeepsTicksAndSelection()
    {
        m_driver->fixture.addDevice(u"one"_s, QString::fromLatin1(kImei));
        QTRY_COMPARE(rows(), 1);
        auto *table = m_driver->find<ui::PagedTable>("deviceTable");
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        m_driver->fixture.addDevice(u"two"_s, u"868000000000025"_s);
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(cell(table->selectedRow(), 1), u"one"_s);
        QCOMPARE(table->model()->index(table->selectedRow(), 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }
    void tagsAreKept()
    {
        createByDialog();
        m_driver->click("tagsEdit");
        m_driver->type("tagKey0", u"room"_s);
        m_driver->type("tagValue0", u"一楼"_s);
        m_driver->click("ok");
        m_driver->waitForToast(u"Tags saved"_s);
        QTRY_COMPARE(stored().tags.value(u"room"_s), u"一楼"_s);
    }
    void aRequestLimitsTheListToAProduct()
    {
        m_driver->fixture.addProduct(u"other"_s);
        m_driver->fixture.addDevice(u"one"_s, QString::fromLatin1(kImei));
        m_driver->fixture.addDevice(u"two"_s, u"868000000000025"_s, u"other"_s);
        m_page->open({.page = u"device"_s, .parameters = {{u"product"_s, u"other"_s}}});
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, 1), u"two"_s);
    }

private:
    int rows() { return m_driver->window.findChild<ui::PagedTable *>(u"deviceTable"_s)->model()->rowCount(); }
    QString cell(int row, int column)
    {
        return m_driver->window.findChild<ui::PagedTable *>(u"deviceTable"_s)
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }
    bool offers(const QString &action)
    {
        return !m_driver->find<ui::PagedTable>("deviceTable")->linkRect(0, action).isEmpty();
    }
    QString title() { return m_driver->find<QLabel>("title")->text(); }
    app::Device stored()
    {
        return test::wait(m_driver->engine().registry().device(app::DeviceId(u"smoke-nb-0001"_s)))
            .value_or(app::Device{});
    }
    void open() { m_page->open({.page = u"device"_s, .parameters = {{u"device"_s, u"smoke-nb-0001"_s}}}); }
    void createByDialog()
    {
        m_driver->click("deviceAdd");
        m_driver->type("deviceId", u"smoke-nb-0001"_s);
        m_driver->type("deviceName", u"烟感一号"_s);
        m_driver->choose("deviceProduct", u"smoke-nb-demo"_s);
        m_driver->click("ok");
    }
    void pushReport(const QByteArray &message)
    {
        const QByteArray body = test::EngineFixture::push(QString::fromLatin1(kImei), message,
                                                          QDateTime::currentMSecsSinceEpoch() + ++m_pushes);
        QCOMPARE(m_driver->fixture.post(u"/ctwing/smoke-nb-demo/notify"_s, body).status, 200);
    }

    std::unique_ptr<test::PageDriver> m_driver;
    std::unique_ptr<ui::DevicesPage> m_page;
    qint64 m_pushes = 0;
};

QTEST_MAIN(TestDevicesPage)
#include "tst_devicespage.moc"
