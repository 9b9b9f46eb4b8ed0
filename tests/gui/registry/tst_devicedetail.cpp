#include "pagedriver.h"
#include "ui/registry/devicespage.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kImei = "868000000000017";
const QByteArray kAlarm(R"({"messageType":"EVENT","event":"fire_alarm","data":{"a":1}})");

} // namespace

class TestDeviceDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<test::PageDriver>();
        m_page = std::make_unique<ui::DevicesPage>(m_driver->engine(), m_driver->navigator, m_driver->jobs);
        m_driver->fixture.addProduct();
        m_driver->show(m_page->widget());
    }
    void cleanup()
    {
        m_page.reset();
        m_driver.reset();
    }

    void aDeviceIsConfiguredBeforeItsProductIsDocked()
    {
        create();
        QVERIFY(test::wait(registry().setDeviceEnabled(id(), true)));
        open();
        QVERIFY(m_driver->find<QWidget>("configApply"));
        m_driver->click("configEdit");
        m_driver->type("config:imei", QString::fromLatin1(kImei));
        m_driver->click("save");
        m_driver->waitForToast(u"Configuration changed"_s);
        QCOMPARE(stored().configuration.value(ctwing()).values.value(u"imei"_s), QString::fromLatin1(kImei));
        m_driver->click("configApply");
        m_driver->confirm();
        m_driver->waitForToast(u"Applied"_s);
        m_driver->fixture.addDocking();
        QTRY_COMPARE(m_driver->find<QLabel>("configValue:imei")->text(), QString::fromLatin1(kImei));
        QVERIFY(m_driver->hasVisible("configEdit"));
    }
    void aCloudThatNobodyTouchedGetsNoConfiguration()
    {
        create();
        open();
        m_driver->click("configEdit");
        m_driver->click("save");
        QTRY_VERIFY(!m_driver->hasVisible("configDrawer"));
        QVERIFY(stored().configuration.isEmpty());
    }
    void aConfigurationKeepsWhatSomebodyElseSavedMeanwhile()
    {
        create();
        open();
        m_driver->click("configEdit");
        m_driver->type("config:imei", QString::fromLatin1(kImei));
        QVERIFY(test::wait(registry().saveConfiguration(id(), ctwing(), {{u"sn"_s, u"SN-1"_s}})));
        m_driver->click("save");
        m_driver->waitForToast(u"Configuration changed"_s);
        const QMap<QString, QString> values = stored().configuration.value(ctwing()).values;
        QCOMPARE(values.value(u"imei"_s), QString::fromLatin1(kImei));
        QCOMPARE(values.value(u"sn"_s), u"SN-1"_s);
    }
    void editingKeepsWhatSomebodyElseChangedMeanwhile()
    {
        create();
        open();
        m_driver->click("deviceEdit");
        app::Device theirs = stored();
        theirs.organization = u"消防站"_s;
        QVERIFY(test::wait(registry().updateDevice(theirs)));
        m_driver->type("deviceName", u"烟感二号"_s);
        m_driver->click("ok");
        m_driver->waitForToast(u"Saved"_s);
        QCOMPARE(stored().name, u"烟感二号"_s);
        QCOMPARE(stored().organization, u"消防站"_s);
    }
    void tagsThatCameMeanwhileStay()
    {
        create();
        QVERIFY(test::wait(registry().setDeviceTags(id(), {{u"floor"_s, u"1"_s}, {u"room"_s, u"101"_s}})));
        open();
        m_driver->click("tagsEdit");
        QVERIFY(test::wait(
            registry().setDeviceTags(id(), {{u"floor"_s, u"2"_s}, {u"room"_s, u"101"_s}, {u"zone"_s, u"A"_s}})));
        m_driver->type("tagValue1", u"102"_s); // room
        m_driver->click("ok");
        m_driver->waitForToast(u"Tags saved"_s);
        const QMap<QString, QString> expected{{u"floor"_s, u"2"_s}, {u"room"_s, u"102"_s}, {u"zone"_s, u"A"_s}};
        QCOMPARE(stored().tags, expected);
    }
    void aDrawerClosesWhenAnotherDeviceIsShown()
    {
        create();
        create(u"other"_s);
        open();
        m_driver->click("configEdit");
        QVERIFY(m_driver->find<QWidget>("configDrawer"));
        open(u"other"_s);
        QTRY_VERIFY(!m_driver->hasVisible("configDrawer"));
    }
    void aPushThatIsDecodedAgainStandsInTheLogOnce()
    {
        bind();
        open();
        push(kAlarm);
        showTab(2);
        QTRY_COMPARE(storedIds().size(), 2); // on line, event
        QTRY_COMPARE(shownIds(), storedIds());
        const QStringList before = storedIds();
        replay(pushes());
        QTRY_VERIFY(storedIds() != before);
        QTRY_COMPARE(shownIds(), storedIds());
    }
    void onePagesBelowIsTakenAwayToo()
    {
        bind();
        for (int i = 0; i < 60; ++i)
            push(R"({"messageType":"REPORT_PROPERTY","properties":{"temperature":20}})");
        QTRY_COMPARE(storedIds().size(), 61);
        open();
        showTab(2);
        QTRY_COMPARE(shownIds().size(), 50);
        auto *bar = m_driver->find<ui::PagedTable>("deviceLogTable")->verticalScrollBar();
        bar->setValue(bar->maximum());
        QTRY_COMPARE(shownIds(), storedIds());
        const QStringList before = storedIds();
        replay({pushes().constLast()}); // the oldest
        QTRY_VERIFY(storedIds() != before);
        QTRY_COMPARE(shownIds(), storedIds());
    }
    void aPushThatIsDecodedAgainIsCountedOnce()
    {
        bind();
        open();
        showTab(1);
        push(kAlarm);
        QTRY_VERIFY2(alarmCard().contains(u"1 times"_s), qPrintable(alarmCard()));
        const QStringList before = storedIds();
        replay(pushes());
        QTRY_VERIFY(storedIds() != before);
        push(R"({"messageType":"REPORT_PROPERTY","properties":{"temperature":21.5}})");
        QTRY_VERIFY(m_driver->find<QWidget>("valueCard:property.temperature")->accessibleName().contains(u"21.5"_s));
        QVERIFY2(alarmCard().contains(u"1 times"_s), qPrintable(alarmCard()));
        push(kAlarm);
        QTRY_VERIFY2(alarmCard().contains(u"2 times"_s), qPrintable(alarmCard()));
    }
    void theDetailsOfAnEventAreThoseOfItsNewestMessage()
    {
        bind();
        open();
        showTab(1);
        push(kAlarm);
        QTRY_VERIFY(alarmCard().contains(u"1 times"_s));
        push(R"({"messageType":"EVENT","event":"fire_alarm","data":{"a":"newest"}})");
        QTRY_VERIFY(alarmCard().contains(u"2 times"_s));
        auto *link = m_driver->find<QWidget>("valueCard:event.fire_alarm")->findChild<QAbstractButton *>(u"link"_s);
        QTest::mouseClick(link, Qt::LeftButton);
        QVERIFY(m_driver->find<QWidget>("messageDialog"));
        const auto *text = m_driver->find<QWidget>("messageDialog")->findChild<QPlainTextEdit *>(u"jsonText"_s);
        QVERIFY(text && text->toPlainText().contains(u"newest"_s));
        m_driver->click("close");
    }
    void whatHasNoNameIsShownByItsId()
    {
        app::Product product = *test::wait(registry().product(app::ProductId(u"smoke-nb-demo"_s)));
        product.thingModel.properties.first().name.clear();
        product.thingModel.events.first().name.clear();
        QVERIFY(test::wait(registry().updateProduct(product)));
        bind();
        open();
        showTab(1);
        QTRY_COMPARE(m_driver->find<QWidget>("valueCard:property.temperature")->accessibleName(), u"temperature: /"_s);
        QVERIFY(alarmCard().startsWith(u"fire_alarm: "_s));
    }

private:
    app::Registry &registry() { return m_driver->engine().registry(); }
    static app::DeviceId id() { return app::DeviceId(u"smoke-nb-0001"_s); }
    static app::PlatformId ctwing() { return app::PlatformId(u"ctwing"_s); }
    void create(const QString &deviceId = u"smoke-nb-0001"_s)
    {
        const app::Device device{
            .id = app::DeviceId(deviceId), .name = u"烟感一号"_s, .productId = app::ProductId(u"smoke-nb-demo"_s)};
        QVERIFY(test::wait(registry().createDevice(device)));
    }
    void bind()
    {
        m_driver->fixture.addDocking();
        m_driver->fixture.addDevice(id().text(), QString::fromLatin1(kImei));
    }
    void open(const QString &device = u"smoke-nb-0001"_s)
    {
        m_page->open({.page = u"device"_s, .parameters = {{u"device"_s, device}}});
    }
    void showTab(int tab)
    {
        auto *tabs = m_driver->find<QTabWidget>("deviceTabs");
        QTRY_VERIFY(tabs->isTabVisible(tab));
        tabs->setCurrentIndex(tab);
    }
    app::Device stored() { return test::wait(registry().device(id())).value_or(app::Device{}); }
    QString alarmCard() { return m_driver->find<QWidget>("valueCard:event.fire_alarm")->accessibleName(); }
    QStringList storedIds()
    {
        QStringList ids;
        const auto messages = test::wait(registry().messages({.deviceId = id().text(), .limit = 500}));
        for (const app::StoredMessage &each : messages.value_or(QList<app::StoredMessage>{}))
            ids.append(QString::number(each.id));
        return ids;
    }
    QStringList shownIds()
    {
        QStringList ids;
        const auto *model = m_driver->find<ui::PagedTable>("deviceLogTable")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            ids.append(model->index(row, 0).data(ui::KeyRole).toString());
        return ids;
    }
    /// Newest first.
    QList<qint64> pushes()
    {
        QList<qint64> ids;
        const auto page = test::wait(m_driver->engine().pushLog().page({}, {}, 500));
        for (const app::LogRow &row : page.value_or(app::LogPage{}).rows)
            ids.append(row.id);
        return ids;
    }
    void replay(const QList<qint64> &ids)
    {
        QCOMPARE(test::wait(m_driver->engine().pushLog().replay(ids)).value_or(0), ids.size());
    }
    void push(const QByteArray &message)
    {
        const QByteArray body = test::EngineFixture::push(QString::fromLatin1(kImei), message,
                                                          QDateTime::currentMSecsSinceEpoch() + ++m_pushes);
        QCOMPARE(m_driver->fixture.post(u"/ctwing/smoke-nb-demo/notify"_s, body).status, 200);
    }

    std::unique_ptr<test::PageDriver> m_driver;
    std::unique_ptr<ui::DevicesPage> m_page;
    qint64 m_pushes = 0;
};

QTEST_MAIN(TestDeviceDetail)
#include "tst_devicedetail.moc"
