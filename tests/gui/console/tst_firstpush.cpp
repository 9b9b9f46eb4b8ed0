#include "enginefixture.h"
#include "ui/console/console.h"
#include "ui/console/language.h"
#include "ui/widgets/theme.h"
#include "windowdriver.h"

#include <QClipboard>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// The body of README, step 5.
constexpr auto kBody =
    R"({"upPacketSN":-1,"upDataSN":-1,"topic":"v1/up/ad19","timestamp":1700000200002,"tenantId":"2000012345","serviceId":5,)"
    R"("protocol":"lwm2m","productId":"15551234","payload":{"level":402,"battery":87},"messageType":"dataReport",)"
    R"("deviceType":"","deviceId":"b1b2c3d4e5f60718293a4b5c6d7e8f91","assocAssetId":"","IMSI":"undefined",)"
    R"("IMEI":"864332041112220"})";

} // namespace

/// The five minutes of README, in its order, through the real window in Chinese: from an empty folder to the device's
/// latest values.
class tst_FirstPush : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_language = std::make_unique<ui::Language>(*qApp);
        m_fixture = std::make_unique<test::EngineFixture>();
        m_console = std::make_unique<ui::Console>(m_fixture->engine(), *m_theme, *m_language);
        m_console->start();
        m_console->window().resize(1360, 850);
        QVERIFY(QTest::qWaitForWindowExposed(&m_console->window()));
        m_driver = std::make_unique<test::WindowDriver>(m_console->window());
    }
    void cleanup()
    {
        m_driver.reset();
        m_console.reset();
        m_fixture.reset();
        m_language.reset();
        m_theme.reset();
    }

    void theFiveMinutesOfTheReadme()
    {
        createTheProduct();
        if (QTest::currentTestFailed())
            return;
        createTheDevice();
        if (QTest::currentTestFailed())
            return;
        dockTheProduct();
        if (QTest::currentTestFailed())
            return;
        sendThePush();
        if (QTest::currentTestFailed())
            return;
        seeIt();
    }

private:
    void createTheProduct()
    {
        m_driver->click("rail-product");
        m_driver->click("productNew");
        m_driver->type("productId", u"sx-smart-pro"_s);
        m_driver->type("productName", u"智慧社区烟感"_s);
        QTest::mouseClick(m_driver->find<QLineEdit>("productCategory"), Qt::LeftButton);
        m_driver->clickLink("categoryTable", 0, u"choose"_s);
        QTRY_VERIFY(!m_driver->find<QLineEdit>("productCategory")->text().isEmpty());
        m_driver->choose("productProtocol", u"demo-v1"_s);
        m_driver->choose("productTransport", u"HTTP"_s);
        m_driver->click("deviceType:device");
        m_driver->click("createSave");
        m_driver->waitForToast(u"保存成功"_s);
        m_driver->find<QTabWidget>("productTabs")->setCurrentIndex(1);
        addProperty(u"level"_s, u"烟雾浓度"_s);
        addProperty(u"battery"_s, u"电池电量"_s);
        m_driver->click("productPublish");
        QCOMPARE(m_driver->question(), u"确认发布？"_s);
        m_driver->confirm();
        QTRY_COMPARE(m_driver->find<QAbstractButton>("productPublish")->text(), u"停用"_s);
    }
    void addProperty(const QString &id, const QString &name)
    {
        m_driver->click("definitionAdd");
        m_driver->type("definitionId", id);
        m_driver->type("definitionName", name);
        m_driver->choose("dataType", QString::number(int(app::DataType::Int)));
        m_driver->click("readOnlyYes");
        m_driver->choose("propertySource", u"device"_s);
        m_driver->click("save");
        QTRY_VERIFY(!m_driver->hasVisible("definitionDrawer"));
    }
    void createTheDevice()
    {
        m_driver->click("rail-device");
        m_driver->click("deviceAdd");
        m_driver->type("deviceId", u"sx-0001"_s);
        m_driver->type("deviceName", u"一号烟感"_s);
        m_driver->choose("deviceProduct", u"sx-smart-pro"_s);
        m_driver->click("ok");
        m_driver->waitForToast(u"创建成功"_s);
        m_driver->click("deviceEnable");
        QCOMPARE(m_driver->question(), u"确认启动此设备？"_s);
        m_driver->confirm();
        QTRY_VERIFY(!m_driver->hasVisible("deviceEnable"));
        m_driver->click("configEdit");
        m_driver->type("config:imei", u"864332041112220"_s);
        m_driver->click("save");
        m_driver->waitForToast(u"配置信息修改成功"_s);
        m_driver->click("configApply");
        m_driver->confirm();
        m_driver->waitForToast(u"应用成功"_s);
        m_driver->find<QWidget>("info:bindings");
    }
    void dockTheProduct()
    {
        m_driver->click("rail-docking");
        auto *tabs = m_driver->find<QTabBar>("cloudTabs");
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab) == u"电信CTWing"_s)
                QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        m_driver->click("addDocking");
        m_driver->choose("field:id", u"sx-smart-pro"_s);
        QTRY_COMPARE(m_driver->find<QLineEdit>("field:name")->text(), u"智慧社区烟感"_s);
        m_driver->type("field:ctwingProductId", u"15551234"_s);
        typeSecret("field:appKey");
        typeSecret("field:appSecret");
        m_driver->click("dialogSave");
        QTRY_VERIFY(!m_driver->hasVisible("dockingDialog"));
        m_driver->clickLink("dockingTable", 0, u"enable"_s);
        m_driver->waitForToast(u"启用成功"_s);
    }
    void typeSecret(const char *field)
    {
        auto *line = m_driver->find<QWidget>(field)->findChild<QLineEdit *>();
        if (line == nullptr)
            line = m_driver->find<QLineEdit>(field);
        QVERIFY(line);
        QTest::keyClicks(line, u"any text"_s);
    }
    void sendThePush()
    {
        m_driver->click("copy");
        const QString shown = QApplication::clipboard()->text();
        const QUrl url(shown);
        QVERIFY2(url.path() == u"/ctwing/sx-smart-pro/notify"_s, qPrintable(shown));
        QCOMPARE(m_fixture->post(url.path(), kBody).status, 200);
    }
    void seeIt()
    {
        m_driver->click("rail-journal");
        auto *table = m_driver->find<QTableView>("journalTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(rowText(*table).contains(u"已解码"_s));
        QVERIFY(rowText(*table).contains(u"一号烟感"_s));

        m_driver->click("rail-device");
        QTRY_COMPARE(m_driver->find<QLabel>("title")->text(), u"设备：一号烟感"_s);
        m_driver->find<QTabWidget>("deviceTabs")->setCurrentIndex(1);
        QTRY_COMPARE(value("valueCard:property.level"), u"402"_s);
        QTRY_COMPARE(value("valueCard:property.battery"), u"87"_s);
    }
    [[nodiscard]] static QString rowText(const QTableView &table)
    {
        QStringList cells;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            cells << table.model()->index(0, column).data().toString();
        return cells.join(u'|');
    }
    [[nodiscard]] QString value(const char *card)
    {
        const auto *label = m_driver->find<QWidget>(card)->findChild<QLabel *>(u"value"_s);
        return label != nullptr ? label->text() : QString();
    }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<test::EngineFixture> m_fixture;
    std::unique_ptr<ui::Console> m_console;
    std::unique_ptr<test::WindowDriver> m_driver;
};

QTEST_MAIN(tst_FirstPush)

#include "tst_firstpush.moc"
