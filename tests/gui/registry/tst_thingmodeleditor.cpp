#include "app/model/units.h"
#include "pagedriver.h"
#include "ui/registry/productspage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;

using Inputs = QList<std::pair<QByteArray, QString>>; ///< object name, value
Q_DECLARE_METATYPE(Inputs)

class TestThingModelEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<test::PageDriver>();
        m_page = std::make_unique<ui::ProductsPage>(m_driver->engine(), m_driver->navigator);
        m_driver->fixture.addProduct();
        m_driver->show(m_page->widget());
        m_page->open({.page = u"product"_s, .parameters = {{u"product"_s, u"smoke-nb-demo"_s}}});
        m_driver->find<QTabWidget>("productTabs")->setCurrentIndex(1);
        QTRY_COMPARE(rows("propertyList"), 2);
    }
    void cleanup()
    {
        m_page.reset();
        m_driver.reset();
    }

    void everyDataTypeIsSavedWithItsAttributes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<Inputs>("inputs");
        QTest::addColumn<QByteArray>("expected");
        const Inputs limits{{"typeMin", u"-5"_s}, {"typeMax", u"40"_s}, {"typeUnit", u"℃"_s}};
        Inputs precise = limits;
        precise.append({"typeScale", u"1"_s});
        QTest::newRow("int") << u"int"_s << limits << QByteArray(R"({"min":-5,"max":40})");
        QTest::newRow("long") << u"long"_s << limits << QByteArray(R"({"min":-5,"max":40})");
        QTest::newRow("long beyond 2^53")
            << u"long"_s << Inputs{{"typeMax", u"9007199254740993"_s}, {"typeUnit", u"℃"_s}}
            << QByteArray(R"({"max":9007199254740993})");
        QTest::newRow("float") << u"float"_s << precise << QByteArray(R"({"min":-5,"max":40,"scale":1})");
        QTest::newRow("double") << u"double"_s << precise << QByteArray(R"({"min":-5,"max":40,"scale":1})");
        QTest::newRow("string") << u"string"_s << Inputs{{"typeMaxLength", u"8"_s}}
                                << QByteArray(R"({"expands":{"maxLength":8}})");
        QTest::newRow("password") << u"password"_s << Inputs{{"typeMaxLength", u"16"_s}}
                                  << QByteArray(R"({"expands":{"maxLength":16}})");
        QTest::newRow("boolean") << u"boolean"_s
                                 << Inputs{{"typeTrueText", u"开"_s},
                                           {"typeTrueValue", u"1"_s},
                                           {"typeFalseText", u"关"_s},
                                           {"typeFalseValue", u"0"_s}}
                                 << QByteArray(
                                        R"({"trueText":"开","trueValue":"1","falseText":"关","falseValue":"0"})");
        QTest::newRow("enum") << u"enum"_s << Inputs{{"enumValue0", u"cool"_s}, {"enumText0", u"制冷"_s}}
                              << QByteArray(R"({"elements":[{"value":"cool","text":"制冷"}]})");
        QTest::newRow("date") << u"date"_s << Inputs{{"typeDateFormat", u"yyyy-MM-dd"_s}}
                              << QByteArray(R"({"format":"yyyy-MM-dd"})");
        QTest::newRow("array") << u"array"_s << Inputs{{"elementType0", QString::number(int(app::DataType::Int))}}
                               << QByteArray(R"({"elementType":{"type":"int"}})");
        QTest::newRow("object") << u"object"_s << Inputs{} << QByteArray("{}");
        QTest::newRow("file") << u"file"_s << Inputs{{"typeFileKind", u"base64"_s}}
                              << QByteArray(R"({"bodyType":"base64","fileType":"base64"})");
        QTest::newRow("geoPoint") << u"geoPoint"_s << Inputs{{"typeLongitude", u"x"_s}, {"typeLatitude", u"y"_s}}
                                  << QByteArray(R"({"lonProperty":"x","latProperty":"y"})");
    }
    void everyDataTypeIsSavedWithItsAttributes()
    {
        QFETCH(QString, type);
        QFETCH(Inputs, inputs);
        QFETCH(QByteArray, expected);
        openNew("propertyList");
        fillProperty(u"fresh"_s, type);
        for (const auto &[name, value] : std::as_const(inputs))
            set(name.constData(), value);
        m_driver->click("save");
        m_driver->waitForToast(u"Saved"_s);
        QTRY_COMPARE(rows("propertyList"), 3);
        const app::ThingModel kept = model();
        const auto *property = kept.property(u"fresh"_s);
        QVERIFY(property);
        const QJsonObject json = app::toJson(property->valueType);
        QCOMPARE(json.value("type"_L1).toString(), type);
        const QJsonObject wanted = QJsonDocument::fromJson(expected).object();
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            QCOMPARE(json.value(it.key()), it.value());
        if (!inputs.isEmpty() && inputs.constFirst().first == "typeMin")
            QCOMPARE(app::unitSymbol(property->valueType.unit), u"℃"_s);
    }
    void emptyDrawersNameEveryMissingField_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArrayList>("fields");
        QTest::newRow("property") << 0 << QByteArray("propertyList")
                                  << QByteArrayList{"id", "name", "type", "readOnly", "source"};
        QTest::newRow("function") << 1 << QByteArray("functionList") << QByteArrayList{"id", "name", "async"};
        QTest::newRow("event") << 2 << QByteArray("eventList") << QByteArrayList{"id", "name", "level", "type"};
        QTest::newRow("tag") << 3 << QByteArray("tagList") << QByteArrayList{"id", "name", "type", "readOnly"};
    }
    void emptyDrawersNameEveryMissingField()
    {
        QFETCH(int, tab);
        QFETCH(QByteArray, list);
        QFETCH(QByteArrayList, fields);
        m_driver->find<QTabWidget>("thingModelTabs")->setCurrentIndex(tab);
        openNew(list.constData());
        m_driver->click("save");
        for (const QByteArray &field : std::as_const(fields))
            QVERIFY2(!m_driver->fault(field.constData()).isEmpty(), field.constData());
        QCOMPARE(model().properties.size(), 2);
    }
    void faultsOfAttributesStandAtThem_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<Inputs>("inputs");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("limits turned round")
            << u"int"_s << Inputs{{"typeMin", u"9"_s}, {"typeMax", u"1"_s}} << QByteArray("max");
        QTest::newRow("not a number") << u"float"_s << Inputs{{"typeMin", u"abc"_s}} << QByteArray("min");
        QTest::newRow("infinity") << u"double"_s << Inputs{{"typeMax", u"inf"_s}} << QByteArray("max");
        QTest::newRow("no number at all") << u"double"_s << Inputs{{"typeMin", u"nan"_s}} << QByteArray("min");
        QTest::newRow("negative precision") << u"float"_s << Inputs{{"typeScale", u"-1"_s}} << QByteArray("scale");
        QTest::newRow("length zero") << u"string"_s << Inputs{{"typeMaxLength", u"0"_s}} << QByteArray("maxLength");
        QTest::newRow("no enum value") << u"enum"_s << Inputs{} << QByteArray("elements");
        QTest::newRow("one boolean value")
            << u"boolean"_s << Inputs{{"typeTrueValue", u"1"_s}, {"typeFalseValue", u"1"_s}} << QByteArray("typeFalse");
        QTest::newRow("no element type") << u"array"_s << Inputs{} << QByteArray("type");
        QTest::newRow("one place field") << u"geoPoint"_s << Inputs{{"typeLongitude", u"p"_s}, {"typeLatitude", u"p"_s}}
                                         << QByteArray("latitude");
    }
    void faultsOfAttributesStandAtThem()
    {
        QFETCH(QString, type);
        QFETCH(Inputs, inputs);
        QFETCH(QByteArray, field);
        openNew("propertyList");
        fillProperty(u"fresh"_s, type);
        for (const auto &[name, value] : std::as_const(inputs))
            set(name.constData(), value);
        m_driver->click("save");
        QVERIFY2(!m_driver->fault(field.constData()).isEmpty(), field.constData());
        QCOMPARE(model().properties.size(), 2);
    }
    void anIdThatIsTakenIsRefused()
    {
        openNew("propertyList");
        fillProperty(u"temperature"_s, u"int"_s);
        m_driver->click("save");
        QVERIFY(!m_driver->fault("id").isEmpty());
        QCOMPARE(model().properties.size(), 2);
    }
    void membersAreAddedInADrawerOfTheirOwn()
    {
        openNew("propertyList");
        fillProperty(u"filter"_s, u"object"_s);
        m_driver->click("memberAdd");
        m_driver->type("definitionId", u"usedHours"_s);
        m_driver->type("definitionName", u"已用时长"_s);
        set("dataType", QString::number(int(app::DataType::Int)));
        m_driver->click("save");
        QTRY_VERIFY(m_driver->hasVisible("member:usedHours"));
        m_driver->click("save");
        QTRY_COMPARE(model().properties.size(), 3);
        const app::ThingModel kept = model();
        const auto *property = kept.property(u"filter"_s);
        QCOMPARE(property->valueType.members.size(), 1);
        QCOMPARE(property->valueType.members.constFirst().valueType.type, app::DataType::Int);
    }
    void functionsEventsAndTagsAreAdded()
    {
        auto *tabs = m_driver->find<QTabWidget>("thingModelTabs");
        tabs->setCurrentIndex(1);
        openNew("functionList");
        m_driver->type("definitionId", u"reset"_s);
        m_driver->type("definitionName", u"复位"_s);
        m_driver->click("asyncNo");
        m_driver->click("save");
        QTRY_COMPARE(model().functions.size(), 1);
        tabs->setCurrentIndex(2);
        openNew("eventList");
        m_driver->type("definitionId", u"fault"_s);
        m_driver->type("definitionName", u"故障"_s);
        m_driver->click("eventLevel1");
        set("eventOutput", QString::number(int(app::DataType::String)));
        m_driver->click("save");
        QTRY_COMPARE(model().events.size(), 2);
        tabs->setCurrentIndex(3);
        openNew("tagList");
        m_driver->type("definitionId", u"room"_s);
        m_driver->type("definitionName", u"房间"_s);
        set("dataType", QString::number(int(app::DataType::String)));
        m_driver->click("readOnlyNo");
        m_driver->click("save");
        QTRY_COMPARE(model().tags.size(), 1);
        const app::ThingModel kept = model();
        QCOMPARE(kept.event(u"fault"_s)->level, app::EventLevel::Warn);
    }
    void editingKeepsWhatTheEditorDoesNotKnow()
    {
        importText(
            uR"({"properties":[{"id":"t","name":"温度","expands":{"readOnly":"false","source":"device","group":"g1"},
            "vendorKey":{"a":1},"valueType":{"type":"float","scale":1,"vendor":"x"}}]})"_s);
        QTRY_COMPARE(rows("propertyList"), 1);
        m_driver->clickLink("definitionTable", 0, u"edit"_s);
        QVERIFY(!m_driver->find<QLineEdit>("definitionId")->isEnabled());
        m_driver->type("definitionName", u"室温"_s);
        m_driver->click("save");
        QTRY_COMPARE(model().properties.constFirst().name, u"室温"_s);
        const QJsonObject json = model().toJson().value("properties"_L1).toArray().at(0).toObject();
        QCOMPARE(json.value("vendorKey"_L1).toObject().value("a"_L1).toInt(), 1);
        QCOMPARE(json.value("expands"_L1).toObject().value("group"_L1).toString(), u"g1"_s);
        QCOMPARE(json.value("valueType"_L1).toObject().value("vendor"_L1).toString(), u"x"_s);
    }
    void savingIntoEffectPublishes()
    {
        QVERIFY(test::wait(m_driver->engine().registry().unpublishProduct(app::ProductId(u"smoke-nb-demo"_s))));
        m_driver->clickLink("definitionTable", 0, u"edit"_s);
        m_driver->triggerAction("saveAndPublish");
        QTRY_VERIFY(product().published);
    }
    void aDefinitionIsDeletedAfterAQuestion()
    {
        m_driver->clickLink("definitionTable", 0, u"delete"_s);
        QCOMPARE(m_driver->question(), u"Really delete this?"_s);
        m_driver->confirm();
        QTRY_COMPARE(model().properties.size(), 1);
        QTRY_COMPARE(rows("propertyList"), 1);
    }
    void aModelIsImportedFromText()
    {
        importText(
            uR"({"properties":[],"functions":[],"events":[],"tags":[{"id":"room","name":"房间","valueType":{"type":"string"}}]})"_s);
        m_driver->waitForToast(u"Thing model imported"_s);
        QTRY_COMPARE(model().tags.size(), 1);
        QCOMPARE(model().properties.size(), 0);
    }
    void aBadModelIsRefusedAtItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("not JSON") << u"{\n \"properties\": [\n  oops\n ]}"_s << 3;
        QTest::newRow("no id")
            << u"{\n\"properties\":[\n{\"id\":\"a\",\"name\":\"A\",\"valueType\":{\"type\":\"int\"}},\n{\"name\":\"B\",\"valueType\":{\"type\":\"int\"}}]}"_s
            << 4;
        QTest::newRow("wrong kind below")
            << u"{\"properties\":[\n{\"id\":\"a\",\"name\":\"A\",\n\"valueType\":{\"type\":\"enum\",\n\"elements\":7}}]}"_s
            << 4;
        QTest::newRow("no model at all") << u"{\"a\":1}"_s << 0;
    }
    void aBadModelIsRefusedAtItsLine()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        importText(text);
        auto *edit = m_driver->find<QPlainTextEdit>("importText");
        QTRY_VERIFY(!m_driver->find<QLabel>("importError")->text().isEmpty());
        if (line > 0) {
            QCOMPARE(edit->extraSelections().size(), 1);
            QCOMPARE(edit->extraSelections().constFirst().cursor.blockNumber() + 1, line);
        }
        QCOMPARE(model().properties.size(), 2);
        m_driver->click("cancel");
    }
    void aModelIsCopiedFromAnotherProduct()
    {
        app::Product other = product();
        other.id = app::ProductId(u"other"_s);
        other.thingModel.properties.removeLast();
        QVERIFY(test::wait(m_driver->engine().registry().createProduct(other)));
        m_driver->click("modelImport");
        m_driver->find<QTabWidget>("importTabs")->setCurrentIndex(0);
        m_driver->choose("importProduct", u"other"_s);
        m_driver->click("ok");
        QTRY_COMPARE(model().properties.size(), 1);
    }
    void theTslShowsTheWholeModel()
    {
        m_driver->click("modelTsl");
        const auto *text = m_driver->window.findChild<QPlainTextEdit *>(u"jsonText"_s);
        QVERIFY(text);
        QVERIFY(text->toPlainText().contains(u"\"temperature\""_s));
        m_driver->click("close");
    }

private:
    app::Product product()
    {
        return test::wait(m_driver->engine().registry().product(app::ProductId(u"smoke-nb-demo"_s)))
            .value_or(app::Product{});
    }
    app::ThingModel model() { return product().thingModel; }
    int rows(const char *list)
    {
        auto *whole = m_driver->window.findChild<QWidget *>(QString::fromUtf8(list));
        return whole ? whole->findChild<ui::PagedTable *>(u"definitionTable"_s)->model()->rowCount() : -1;
    }
    void openNew(const char *list)
    {
        auto *whole = m_driver->find<QWidget>(list);
        QVERIFY(whole);
        QTest::mouseClick(whole->findChild<QAbstractButton *>(u"definitionAdd"_s), Qt::LeftButton);
        QVERIFY(m_driver->find<QWidget>("definitionDrawer"));
    }
    void fillProperty(const QString &id, const QString &type)
    {
        m_driver->type("definitionId", id);
        m_driver->type("definitionName", u"新属性"_s);
        set("dataType", QString::number(int(app::typeFromName(type))));
        m_driver->click("readOnlyNo");
        m_driver->choose("propertySource", u"device"_s);
    }
    void set(const char *name, const QString &value)
    {
        auto *box = qobject_cast<QComboBox *>(m_driver->find<QWidget>(name));
        if (!box)
            m_driver->type(name, value);
        else if (box->isEditable())
            box->setEditText(value);
        else
            box->setCurrentIndex(box->findData(value));
    }
    void importText(const QString &text)
    {
        m_driver->click("modelImport");
        auto *edit = m_driver->find<QPlainTextEdit>("importText");
        QVERIFY(edit);
        edit->setPlainText(text);
        m_driver->click("ok");
    }

    std::unique_ptr<test::PageDriver> m_driver;
    std::unique_ptr<ui::ProductsPage> m_page;
};

QTEST_MAIN(TestThingModelEditor)
#include "tst_thingmodeleditor.moc"
