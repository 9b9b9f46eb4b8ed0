#include "commandscene.h"

#include "ui/command/devicecommands.h"
#include "ui/registry/devicespage.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

/// Commands from the device pages: one device, and many.
class TestDeviceCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<test::CommandScene>(3);
        ui::DeviceParts parts;
        parts.functions = [this](const app::DeviceId &device) {
            return ui::makeDeviceCommands(m_scene->engine(), m_scene->navigator, device);
        };
        parts.sendCommands = [this](const QList<app::DeviceId> &devices, QWidget *list) {
            ui::orderForDevices(m_scene->engine(), m_scene->jobs, m_scene->navigator, devices, list);
        };
        m_page = std::make_unique<ui::DevicesPage>(m_scene->engine(), m_scene->navigator, m_scene->jobs, parts);
        m_scene->show(m_page->widget());
    }
    void cleanup()
    {
        m_page.reset();
        m_scene.reset();
    }

    void theTabIsThereWhileTheDeviceIsEnabled()
    {
        m_page->open({u"device"_s, {{u"device"_s, u"lamp-0"_s}}});
        auto *tabs = m_scene->find<QTabWidget>("deviceTabs");
        QTRY_COMPARE(visibleTabs(*tabs), 4);
        QVERIFY(test::wait(m_scene->engine().registry().setDeviceEnabled(test::CommandScene::lamp(0), false)));
        QTRY_COMPARE(visibleTabs(*tabs), 2);
    }

    void aCommandOfTheDevicePageIsListedThere()
    {
        m_page->open({u"device"_s, {{u"device"_s, u"lamp-1"_s}}});
        auto *tabs = m_scene->find<QTabWidget>("deviceTabs");
        QTRY_COMPARE(visibleTabs(*tabs), 4);
        tabs->setCurrentIndex(2);
        QVERIFY(m_scene->find<QWidget>("deviceCommands"));
        m_scene->type("value:inputs.times", u"2"_s);
        m_scene->click("commandSend");
        auto *table = m_scene->find<ui::PagedTable>("deviceCommandTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        m_scene->click("deviceCommandsAll");
        QCOMPARE(m_scene->navigator.requests.constLast().page, u"command"_s);
        QCOMPARE(m_scene->navigator.requests.constLast().parameters.value(u"device"_s).toString(), u"lamp-1"_s);
        m_page->open({u"device"_s, {{u"device"_s, u"lamp-2"_s}}}); // nothing of the other one is left
        QTRY_COMPARE(visibleTabs(*tabs), 4);
        tabs->setCurrentIndex(2);
        QTRY_COMPARE(m_scene->find<QLabel>("commandFixedDevice")->text(), u"lamp-2"_s);
        QCOMPARE(m_scene->find<ui::PagedTable>("deviceCommandTable")->model()->rowCount(), 0);
    }

    void aBulkOrderTellsWhichDeviceWasRefused()
    {
        QVERIFY(test::wait(m_scene->engine().registry().setDeviceEnabled(test::CommandScene::lamp(2), false)));
        order();
        auto *failures = m_scene->find<ui::PagedTable>("bulkCommandFailures");
        QTRY_COMPARE(failures->model()->rowCount(), 1);
        QCOMPARE(failures->model()->index(0, 0).data().toString(), u"lamp-2"_s);
        QVERIFY(!failures->model()->index(0, 1).data().toString().isEmpty());
        QCOMPARE(m_scene->total(), 2);
        m_scene->click("bulkCommandOpen");
        QTRY_COMPARE(m_scene->navigator.requests.constLast().page, u"command"_s);
        const QString batch = m_scene->navigator.requests.constLast().parameters.value(u"batch"_s).toString();
        app::CommandFilter filter;
        filter.batch = batch;
        QCOMPARE(test::wait(m_scene->commands().list(filter, {}))->total, 2);
        QVERIFY(m_scene->jobs.isEmpty());
    }

    void aBulkOrderWithoutFailuresLeadsToItsCommands()
    {
        order();
        QTRY_VERIFY(!m_scene->navigator.requests.isEmpty());
        QVERIFY(!m_scene->navigator.requests.constLast().parameters.value(u"batch"_s).toString().isEmpty());
        QCOMPARE(m_scene->total(), 3);
        QTRY_VERIFY(!m_scene->hasVisible("bulkCommandDialog"));
    }

    void devicesOfSeveralProductsGetNoCommand()
    {
        m_scene->fixture.addProduct(u"other"_s);
        m_scene->fixture.addDevice(u"other-1"_s, u"868000000000999"_s, u"other"_s);
        tickAll(4);
        m_scene->triggerAction("bulkCommand");
        m_scene->waitForToast(u"Select devices of one product only to send them a command"_s);
        QVERIFY(!m_scene->hasVisible("commandDialog"));
    }

private:
    [[nodiscard]] static int visibleTabs(const QTabWidget &tabs)
    {
        int visible = 0;
        for (int i = 0; i < tabs.count(); ++i)
            visible += tabs.isTabVisible(i) ? 1 : 0;
        return visible;
    }
    void tickAll(int expected)
    {
        m_page->refresh();
        auto *table = m_scene->find<ui::PagedTable>("deviceTable");
        QTRY_COMPARE(table->model()->rowCount(), expected);
        m_scene->click("deviceTickAll");
    }
    /// 亮度=7 for all three.
    void order()
    {
        tickAll(3);
        m_scene->triggerAction("bulkCommand");
        QVERIFY(m_scene->find<QDialog>("commandDialog"));
        QTRY_VERIFY(m_scene->find<QPushButton>("commandSend")->isEnabled());
        m_scene->find<QTabBar>("commandTypes")->setCurrentIndex(1);
        m_scene->type("value:properties.brightness", u"7"_s);
        m_scene->click("commandSend");
    }

    std::unique_ptr<test::CommandScene> m_scene;
    std::unique_ptr<ui::DevicesPage> m_page;
};

QTEST_MAIN(TestDeviceCommands)
#include "tst_devicecommands.moc"
