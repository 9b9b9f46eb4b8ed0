#include "ui/widgets/valueeditor.h"
#include "valuesform.h"
#include "windowdriver.h"

#include "app/model/thingmodel.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

app::ValueType typeOf(const QByteArray &json)
{
    return app::parseValueType(QJsonDocument::fromJson(json).object(), {}).value();
}

void enter(const ui::ValueEditor &editor, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor.input()))
        line->setText(text);
    else if (auto *json = qobject_cast<QPlainTextEdit *>(editor.input()))
        json->setPlainText(text);
    else if (auto *date = qobject_cast<QDateTimeEdit *>(editor.input()))
        date->setDateTime(QDateTime::fromString(text, Qt::ISODate));
    else if (auto *choice = qobject_cast<QComboBox *>(editor.input()))
        choice->setCurrentIndex(choice->findText(text));
    else
        QFAIL("an input of an unexpected kind");
}

} // namespace

class TestValueEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTypedValueIsWhatTheTypeWants_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("int") << QByteArray(R"({"type":"int","min":0,"max":100})") << u"24"_s << QJsonValue(24);
        QTest::newRow("long keeps 64 bit")
            << QByteArray(R"({"type":"long"})") << u"9007199254740993"_s << QJsonValue(qint64(9007199254740993));
        QTest::newRow("float") << QByteArray(R"({"type":"float"})") << u"21.5"_s << QJsonValue(21.5);
        QTest::newRow("boolean by its words")
            << QByteArray(R"({"type":"boolean","trueText":"开","trueValue":"1","falseText":"关","falseValue":"0"})")
            << u"关 (0)"_s << QJsonValue(false);
        QTest::newRow("enum by its text")
            << QByteArray(R"({"type":"enum","elements":[{"value":"cool","text":"制冷"}]})") << u"制冷 (cool)"_s
            << QJsonValue(u"cool"_s);
        QTest::newRow("date") << QByteArray(R"({"type":"date","dateFormat":"timestamp"})")
                              << u"2026-11-25T16:00:00+08:00"_s << QJsonValue(qint64(1795593600000));
        QTest::newRow("empty text") << QByteArray(R"({"type":"string"})") << QString() << QJsonValue(QString());
        QTest::newRow("array") << QByteArray(R"({"type":"array","elementType":{"type":"int"}})") << u"[1, \"2\"]"_s
                               << QJsonValue(QJsonArray{1, 2});
        QTest::newRow("object")
            << QByteArray(R"({"type":"object","properties":[{"id":"h","name":"h","valueType":{"type":"int"}}]})")
            << u"{\"h\": 7}"_s << QJsonValue(QJsonObject{{u"h"_s, 7}});
        QTest::newRow("position") << QByteArray(R"({"type":"geoPoint"})") << u"120.1,30.2"_s
                                  << QJsonValue(QJsonObject{{u"lon"_s, 120.1}, {u"lat"_s, 30.2}});
    }
    void aTypedValueIsWhatTheTypeWants()
    {
        QFETCH(QByteArray, type);
        QFETCH(QString, typed);
        QFETCH(QJsonValue, value);
        const ui::ValueEditor editor(typeOf(type));
        enter(editor, typed);
        const auto read = editor.value();
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().message));
        QCOMPARE(*read, value);
    }

    void aWrongValueIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("field");
        const QByteArray plan(
            R"({"type":"object","properties":[{"id":"hour","name":"h","valueType":{"type":"int","max":23}}]})");
        QTest::newRow("over the maximum") << QByteArray(R"({"type":"int","max":100})") << u"101"_s << QString();
        QTest::newRow("a fraction for a whole number") << QByteArray(R"({"type":"int"})") << u"21.5"_s << QString();
        QTest::newRow("no number") << QByteArray(R"({"type":"double"})") << u"warm"_s << QString();
        QTest::newRow("nothing") << QByteArray(R"({"type":"int"})") << QString() << QString();
        QTest::newRow("no JSON") << plan << u"{\"hour\": }"_s << QString();
        QTest::newRow("two JSON values") << plan << u"{}, {}"_s << QString();
        QTest::newRow("a member over its maximum") << plan << u"{\"hour\": 30}"_s << u"hour"_s;
        QTest::newRow("an item of another type")
            << QByteArray(R"({"type":"array","elementType":{"type":"int"}})") << u"[1, \"x\"]"_s << u"[1]"_s;
    }
    void aWrongValueIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, type);
        QFETCH(QString, typed);
        QFETCH(QString, field);
        const ui::ValueEditor editor(typeOf(type));
        enter(editor, typed);
        const auto read = editor.value();
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, app::ErrorCode::InvalidInput);
        QCOMPARE(read.error().field, field);
        QVERIFY(!read.error().message.isEmpty());
    }

    void nothingIsChosenBeforeTheOperatorDoes()
    {
        const ui::ValueEditor editor(typeOf(R"({"type":"boolean"})"));
        QVERIFY(!editor.value().has_value());
    }

    void limitsAreSaid()
    {
        const ui::ValueEditor editor(typeOf(R"({"type":"int","min":0,"max":100})"));
        QVERIFY2(editor.rules().startsWith(u"0 … 100"_s), qPrintable(editor.rules()));
    }

    void onlyTickedRowsCount()
    {
        ui::ValuesForm form(u"properties"_s);
        form.setDefinitions(definitions(), false);
        form.show();
        QCOMPARE(form.values(ui::ValuesForm::Faults::All), QJsonObject());
        test::WindowDriver driver(form);
        driver.type("value:properties.level", u"7"_s);
        QVERIFY(driver.find<QCheckBox>("tick:properties.level")->isChecked()); // typing ticks
        QCOMPARE(form.values(ui::ValuesForm::Faults::All), QJsonObject({{u"level"_s, 7}}));
        driver.find<QCheckBox>("tick:properties.level")->setChecked(false);
        QCOMPARE(form.values(ui::ValuesForm::Faults::All), QJsonObject());
    }

    void faultsAreShownWhereOneHasTyped()
    {
        ui::ValuesForm form(u"inputs"_s);
        form.setDefinitions(definitions(), true);
        form.show();
        test::WindowDriver driver(form);
        QVERIFY(!form.values(ui::ValuesForm::Faults::OfEdited).has_value());
        QCOMPARE(driver.fault("inputs.level"), QString());
        driver.type("value:inputs.level", u"900"_s);
        QVERIFY(!form.values(ui::ValuesForm::Faults::OfEdited).has_value());
        QVERIFY(driver.fault("inputs.level").contains("100"_L1));
        QCOMPARE(driver.fault("inputs.name2"), QString());
        QVERIFY(!form.values(ui::ValuesForm::Faults::All).has_value());
        QVERIFY(!driver.fault("inputs.name2").isEmpty());
    }

    void anEnginesErrorStandsAtItsRow()
    {
        ui::ValuesForm form(u"properties"_s);
        form.setDefinitions(definitions(), false);
        form.show();
        test::WindowDriver driver(form);
        QVERIFY(form.setError(u"properties.level.inner[2]"_s, u"no"_s));
        QCOMPARE(driver.fault("properties.level"), u"inner[2]: no"_s);
        QVERIFY(!form.setError(u"properties.lev"_s, u"no"_s)); // another id
        QVERIFY(!form.setError(u"inputs.level"_s, u"no"_s));
    }

private:
    [[nodiscard]] static QList<app::PropertyDefinition> definitions()
    {
        app::PropertyDefinition level{.id = u"level"_s, .name = u"亮度"_s};
        level.valueType = typeOf(R"({"type":"int","max":100})");
        app::PropertyDefinition other{.id = u"name2"_s, .name = u"次数"_s};
        other.valueType = typeOf(R"({"type":"int"})");
        return {level, other};
    }
};

QTEST_MAIN(TestValueEditor)
#include "tst_valueeditor.moc"
