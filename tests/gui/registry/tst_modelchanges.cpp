#include "pagedriver.h"
#include "ui/registry/productspage.h"

#include <QLabel>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What somebody else does while a drawer is open, and what its forms refuse.
class TestModelChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<test::PageDriver>();
        m_page = std::make_unique<ui::ProductsPage>(m_driver->engine(), m_driver->navigator);
        m_driver->fixture.addProduct();
        m_driver->show(m_page->widget());
        show(u"smoke-nb-demo"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_driver.reset();
    }

    void aDrawerThatIsClosedWhileItSavesStillSaves()
    {
        addProperty(u"fresh"_s, app::DataType::Int);
        auto *drawer = m_driver->find<QWidget>("definitionDrawer");
        drawer->findChild<QAbstractButton *>(u"save"_s)->click();
        drawer->close();
        m_driver->waitForToast(u"Saved"_s);
        QVERIFY(model().property(u"fresh"_s));
    }
    void anotherProductClosesTheDrawers()
    {
        m_driver->fixture.addProduct(u"other"_s);
        addProperty(u"fresh"_s, app::DataType::Object);
        m_driver->click("memberAdd");
        QTRY_COMPARE(visibleDrawers(), 2);
        m_page->open({.page = u"product"_s, .parameters = {{u"product"_s, u"other"_s}}});
        QTRY_COMPARE(visibleDrawers(), 0);
    }
    void whatWasSavedGoesToTheProductItWasMadeFor()
    {
        m_driver->fixture.addProduct(u"other"_s);
        addProperty(u"fresh"_s, app::DataType::Int);
        m_driver->find<QWidget>("definitionDrawer")->findChild<QAbstractButton *>(u"save"_s)->click();
        m_page->open({.page = u"product"_s, .parameters = {{u"product"_s, u"other"_s}}});
        m_driver->waitForToast(u"Saved"_s);
        QVERIFY(model().property(u"fresh"_s));
        QVERIFY(!model(u"other"_s).property(u"fresh"_s));
    }
    void aQuestionAboutAnotherProductIsNotAnsweredAnyMore()
    {
        m_driver->fixture.addProduct(u"other"_s);
        m_driver->clickLink("definitionTable", 0, u"delete"_s);
        QVERIFY(!m_driver->question().isEmpty());
        m_page->open({.page = u"product"_s, .parameters = {{u"product"_s, u"other"_s}}});
        QTRY_COMPARE(m_driver->find<QLabel>("info:id")->text(), u"other"_s);
        if (m_driver->hasVisible("confirmOk"))
            m_driver->confirm();
        show(u"other"_s);
        QCOMPARE(model(u"other"_s).properties.size(), 2);
        QCOMPARE(model().properties.size(), 2);
    }
    void anIdThatWasTakenMeanwhileIsRefusedAtItsField()
    {
        addProperty(u"fresh"_s, app::DataType::Int);
        app::Product theirs = product();
        theirs.thingModel.properties.append({.id = u"fresh"_s, .name = u"别人的"_s});
        QVERIFY(test::wait(registry().updateProduct(theirs)));
        m_driver->click("save");
        QTRY_COMPARE(m_driver->fault("id"), u"fresh is taken already"_s);
        QCOMPARE(model().property(u"fresh"_s)->name, u"别人的"_s);
    }
    void aDefinitionThatWasChangedMeanwhileIsNotOverwritten()
    {
        m_driver->clickLink("definitionTable", 0, u"edit"_s);
        m_driver->type("definitionName", u"室温"_s);
        app::Product theirs = product();
        theirs.thingModel.properties.first().name = u"别人的"_s;
        QVERIFY(test::wait(registry().updateProduct(theirs)));
        m_driver->click("save");
        QTRY_COMPARE(drawerError(), u"temperature was changed meanwhile. Close the drawer and edit it again."_s);
        QCOMPARE(model().properties.constFirst().name, u"别人的"_s);
    }
    void aDefinitionThatWasDeletedMeanwhileStaysDeleted()
    {
        m_driver->clickLink("definitionTable", 0, u"edit"_s);
        app::Product theirs = product();
        theirs.thingModel.properties.removeFirst();
        QVERIFY(test::wait(registry().updateProduct(theirs)));
        m_driver->click("save");
        QTRY_COMPARE(drawerError(), u"temperature was deleted meanwhile. Close the drawer and add it anew."_s);
        QCOMPARE(model().properties.size(), 1);
    }
    void theSameDefinitionIsEditedTwiceInARow()
    {
        for (const QString &name : {u"一"_s, u"二"_s}) {
            m_driver->clickLink("definitionTable", 0, u"edit"_s);
            m_driver->type("definitionName", name);
            m_driver->click("save");
            QTRY_COMPARE(visibleDrawers(), 0);
            QCOMPARE(model().properties.constFirst().name, name);
        }
    }
    void aMemberNeedsAnIdAndNothingElse()
    {
        addProperty(u"air"_s, app::DataType::Object);
        m_driver->click("memberAdd");
        m_driver->click("save");
        QVERIFY(!m_driver->fault("id").isEmpty());
        QVERIFY(m_driver->fault("name").isEmpty());
        m_driver->type("definitionId", u"PM2.5"_s);
        chooseType("dataType", app::DataType::Float);
        m_driver->click("save");
        QTRY_VERIFY(m_driver->hasVisible("member:PM2.5"));
        m_driver->click("save");
        m_driver->waitForToast(u"Saved"_s);
        const app::ThingModel kept = model();
        QCOMPARE(kept.property(u"air"_s)->valueType.members.size(), 1);
        QCOMPARE(kept.property(u"air"_s)->valueType.members.constFirst().id, u"PM2.5"_s);
    }
    void sixteenLevelsOfTypesAreSavedAndSeventeenRefused()
    {
        addProperty(u"deep"_s, app::DataType::Array);
        for (int depth = 0; depth < 15; ++depth)
            chooseType("elementType" + QByteArray::number(depth), app::DataType::Array);
        chooseType("elementType15", app::DataType::Int);
        m_driver->click("save");
        QCOMPARE(m_driver->fault("type"), u"Types are nested more than 16 deep."_s);
        chooseType("elementType14", app::DataType::Int);
        m_driver->click("save");
        m_driver->waitForToast(u"Saved"_s);
        QVERIFY(model().property(u"deep"_s));
    }

private:
    app::Registry &registry() { return m_driver->engine().registry(); }
    app::Product product(const QString &id = u"smoke-nb-demo"_s)
    {
        return test::wait(registry().product(app::ProductId(id))).value_or(app::Product{});
    }
    app::ThingModel model(const QString &id = u"smoke-nb-demo"_s) { return product(id).thingModel; }
    QString drawerError()
    {
        const auto labels = m_driver->window.findChildren<QLabel *>(u"drawerError"_s);
        for (const QLabel *label : labels)
            if (label->isVisible())
                return label->text();
        return {};
    }
    int visibleDrawers()
    {
        const auto all = m_driver->window.findChildren<QWidget *>(u"definitionDrawer"_s);
        return int(std::count_if(all.cbegin(), all.cend(), [](const QWidget *each) { return each->isVisible(); }));
    }
    void show(const QString &id)
    {
        m_page->open({.page = u"product"_s, .parameters = {{u"product"_s, id}}});
        m_driver->find<QTabWidget>("productTabs")->setCurrentIndex(1);
        auto *list = m_driver->find<QWidget>("propertyList");
        QVERIFY(list);
        QTRY_COMPARE(list->findChild<ui::PagedTable *>(u"definitionTable"_s)->model()->rowCount(), 2);
    }
    void chooseType(const QByteArray &name, app::DataType type)
    {
        auto *box = m_driver->find<QComboBox>(name.constData());
        QVERIFY2(box, name.constData());
        box->setCurrentIndex(box->findData(int(type)));
    }
    /// Opens the drawer and fills in what every property needs.
    void addProperty(const QString &id, app::DataType type)
    {
        QTest::mouseClick(m_driver->find<QWidget>("propertyList")->findChild<QWidget *>(u"definitionAdd"_s),
                          Qt::LeftButton);
        m_driver->type("definitionId", id);
        m_driver->type("definitionName", u"新属性"_s);
        chooseType("dataType", type);
        m_driver->click("readOnlyNo");
        m_driver->choose("propertySource", u"device"_s);
    }

    std::unique_ptr<test::PageDriver> m_driver;
    std::unique_ptr<ui::ProductsPage> m_page;
};

QTEST_MAIN(TestModelChanges)
#include "tst_modelchanges.moc"
