#include "pagedriver.h"
#include "ui/registry/productspage.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

class TestProductsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<test::PageDriver>();
        m_page = std::make_unique<ui::ProductsPage>(m_driver->engine(), m_driver->navigator);
        m_driver->show(m_page->widget());
        m_page->refresh();
    }
    void cleanup()
    {
        m_page.reset();
        m_driver.reset();
    }

    void anEmptyFormNamesEveryMissingField()
    {
        m_driver->click("productNew");
        m_driver->click("createSave");
        for (const char *field : {"id", "name", "categoryId", "protocol", "transport", "deviceType"})
            QVERIFY2(!m_driver->fault(field).isEmpty(), field);
        for (const char *field : {"organization", "storePolicy", "description"})
            QVERIFY2(m_driver->fault(field).isEmpty(), field);
        QCOMPARE(total(), 0);
    }
    void aWrongProductIdIsRefusedWhileItIsTyped()
    {
        m_driver->click("productNew");
        m_driver->type("productId", u"智能"_s);
        QVERIFY(!m_driver->fault("id").isEmpty());
        m_driver->type("productId", u"ac-demo"_s);
        QVERIFY(m_driver->fault("id").isEmpty());
    }
    void theTransportsAreThoseOfTheProtocol()
    {
        m_driver->click("productNew");
        QCOMPARE(m_driver->find<QComboBox>("productTransport")->count(), 0);
        m_driver->choose("productProtocol", u"demo-v1"_s);
        const auto *transports = m_driver->find<QComboBox>("productTransport");
        QStringList offered;
        for (int i = 0; i < transports->count(); ++i)
            offered.append(transports->itemText(i));
        const QList<app::CodecInfo> codecs = app::codecInfos();
        const auto demo =
            std::find_if(codecs.cbegin(), codecs.cend(), [](const auto &each) { return each.id == "demo-v1"_L1; });
        QVERIFY(demo != codecs.cend());
        QCOMPARE(offered, demo->transports);
    }
    void aProductIsCreatedAndShownUnpublished()
    {
        createByForm();
        m_driver->waitForToast(u"Saved"_s);
        QTRY_COMPARE(title(), u"Product: 烟雾报警器"_s);
        QTRY_COMPARE(m_driver->find<QLabel>("info:id")->text(), u"smoke-nb-demo"_s);
        const app::Product kept = stored(u"smoke-nb-demo"_s);
        QVERIFY(!kept.published);
        QVERIFY(kept.categoryId.startsWith(u'|'));
        QCOMPARE(kept.protocol, u"demo-v1"_s);
        QCOMPARE(kept.transport, u"HTTP"_s);
    }
    void anIdThatIsTakenIsToldAtItsField()
    {
        m_driver->fixture.addProduct();
        createByForm();
        QTRY_VERIFY(!m_driver->fault("id").isEmpty());
    }
    void publishingAsksAndTurnsTheLinkAround()
    {
        createByForm();
        m_driver->click("productPublish");
        QCOMPARE(m_driver->question(), u"Publish now?"_s);
        m_driver->confirm();
        m_driver->waitForToast(u"Done"_s);
        QTRY_COMPARE(m_driver->find<QAbstractButton>("productPublish")->text(), u"Stop"_s);
        QVERIFY(stored(u"smoke-nb-demo"_s).published);
        m_driver->click("productApply");
        QCOMPARE(m_driver->question(), u"Apply this configuration again?"_s);
        m_driver->confirm();
    }
    void cancellingAQuestionChangesNothing()
    {
        createByForm();
        m_driver->click("productPublish");
        m_driver->click("confirmCancel");
        QVERIFY(!stored(u"smoke-nb-demo"_s).published);
    }
    void deletingIsRefusedWithTheReason_data()
    {
        QTest::addColumn<bool>("published");
        QTest::addColumn<bool>("withDevice");
        QTest::addColumn<QString>("why");
        QTest::newRow("published") << true << false << u"The product is published and cannot be deleted"_s;
        QTest::newRow("has devices") << false << true << u"The product has devices and cannot be deleted"_s;
        QTest::newRow("free") << false << false << QString();
    }
    void deletingIsRefusedWithTheReason()
    {
        QFETCH(bool, published);
        QFETCH(bool, withDevice);
        QFETCH(QString, why);
        m_driver->fixture.addProduct();
        if (withDevice)
            m_driver->fixture.addDevice(u"smoke-nb-0001"_s, u"868000000000017"_s);
        if (!published)
            QVERIFY(test::wait(m_driver->engine().registry().unpublishProduct(app::ProductId(u"smoke-nb-demo"_s))));
        m_page->refresh();
        auto *card = m_driver->find<QWidget>("productCard:smoke-nb-demo");
        QVERIFY(card);
        auto *remove = card->findChild<QAction *>(u"cardDelete"_s);
        QTRY_COMPARE(remove->toolTip().isEmpty() || remove->isEnabled(), why.isEmpty());
        QTRY_COMPARE(remove->isEnabled(), why.isEmpty());
        if (!why.isEmpty()) {
            QTRY_COMPARE(remove->toolTip(), why);
            return;
        }
        remove->trigger();
        QCOMPARE(m_driver->question(), u"Really delete this product?"_s);
        m_driver->confirm();
        m_driver->waitForToast(u"Deleted"_s);
        QTRY_VERIFY(!m_driver->hasVisible("productCard:smoke-nb-demo"));
    }
    void editingKeepsTheThingModel()
    {
        m_driver->fixture.addProduct();
        m_page->refresh();
        m_driver->click("card:edit");
        QVERIFY(!m_driver->find<QLineEdit>("productId")->isEnabled());
        m_driver->type("productName", u"烟感"_s);
        m_driver->click("save");
        m_driver->waitForToast(u"Saved"_s);
        QTRY_COMPARE(stored(u"smoke-nb-demo"_s).name, u"烟感"_s);
        QVERIFY(!stored(u"smoke-nb-demo"_s).thingModel.isEmpty());
    }
    void aCategoryIsShownInTheLanguageInForceAndKeptAsItWas()
    {
        m_driver->fixture.addProduct(); // its category has a Chinese name
        m_page->open({.page = u"product"_s, .parameters = {{u"product"_s, u"smoke-nb-demo"_s}}});
        QTRY_COMPARE(m_driver->find<QLabel>("info:category")->text(), u"Smart living / Home security / Smoke alarm"_s);
        m_driver->click("productEdit");
        QCOMPARE(m_driver->find<QLineEdit>("productCategory")->text(), u"Smart living / Home security / Smoke alarm"_s);
        m_driver->type("productName", u"烟感"_s);
        m_driver->click("save");
        m_driver->waitForToast(u"Saved"_s);
        QCOMPARE(stored(u"smoke-nb-demo"_s).name, u"烟感"_s);
        QCOMPARE(stored(u"smoke-nb-demo"_s).categoryName, u"烟雾报警器"_s);
    }
    void editingKeepsWhatSomebodyElseChangedMeanwhile()
    {
        m_driver->fixture.addProduct();
        m_page->refresh();
        m_driver->click("card:edit");
        app::Product theirs = stored(u"smoke-nb-demo"_s);
        theirs.organization = u"消防站"_s;
        QVERIFY(test::wait(m_driver->engine().registry().updateProduct(theirs)));
        m_driver->type("productName", u"烟感"_s);
        m_driver->click("save");
        m_driver->waitForToast(u"Saved"_s);
        QCOMPARE(stored(u"smoke-nb-demo"_s).name, u"烟感"_s);
        QCOMPARE(stored(u"smoke-nb-demo"_s).organization, u"消防站"_s);
    }
    void theListIsSearchedByName()
    {
        m_driver->fixture.addProduct(u"one"_s);
        m_driver->fixture.addProduct(u"two"_s);
        m_page->refresh();
        QVERIFY(m_driver->find<QWidget>("productCard:one"));
        m_driver->type("searchProductName", u"没有"_s);
        m_driver->click("search");
        QTRY_VERIFY(!m_driver->hasVisible("productCard:one"));
        m_driver->click("reset");
        QVERIFY(m_driver->find<QWidget>("productCard:two"));
    }
    void aPageHoldsEightProducts()
    {
        for (int i = 0; i < 9; ++i)
            m_driver->fixture.addProduct(u"p%1"_s.arg(i));
        m_page->refresh();
        QVERIFY(m_driver->find<QWidget>("productCard:p8"));
        QVERIFY(!m_driver->hasVisible("productCard:p0"));
        m_driver->click("pagerNext");
        QVERIFY(m_driver->find<QWidget>("productCard:p0"));
    }
    void theDeviceCountLeadsToTheDevices()
    {
        m_driver->fixture.addProduct();
        m_page->refresh();
        m_driver->click("cardDevices");
        QCOMPARE(m_driver->navigator.requests.size(), 1);
        QCOMPARE(m_driver->navigator.requests.constFirst().page, u"device"_s);
        QCOMPARE(m_driver->navigator.requests.constFirst().parameters.value(u"product"_s).toString(),
                 u"smoke-nb-demo"_s);
    }
    void aChangeElsewhereIsShownByItself()
    {
        QVERIFY(!m_driver->hasVisible("productCard:late"));
        m_driver->fixture.addProduct(u"late"_s);
        QVERIFY(m_driver->find<QWidget>("productCard:late"));
    }

private:
    int total() { return int(test::wait(m_driver->engine().registry().products({}, {}))->total); }
    app::Product stored(const QString &id)
    {
        return test::wait(m_driver->engine().registry().product(app::ProductId(id))).value_or(app::Product{});
    }
    QString title() { return m_driver->find<QLabel>("title")->text(); }
    void createByForm()
    {
        m_driver->click("productNew");
        m_driver->type("productId", u"smoke-nb-demo"_s);
        m_driver->type("productName", u"烟雾报警器"_s);
        QTest::mouseClick(m_driver->find<QLineEdit>("productCategory"), Qt::LeftButton);
        m_driver->clickLink("categoryTable", 0, u"choose"_s);
        QTRY_VERIFY(!m_driver->find<QLineEdit>("productCategory")->text().isEmpty());
        m_driver->choose("productProtocol", u"demo-v1"_s);
        m_driver->choose("productTransport", u"HTTP"_s);
        m_driver->click("deviceType:device");
        m_driver->click("createSave");
    }

    std::unique_ptr<test::PageDriver> m_driver;
    std::unique_ptr<ui::ProductsPage> m_page;
};

QTEST_MAIN(TestProductsPage)
#include "tst_productspage.moc"
