#include "app/model/valuetype.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using app::convertValue;
using app::formatValue;
using app::ValueType;

namespace {

/// '…' for "…", so that rows stay readable.
QJsonValue json(const char *text)
{
    QByteArray bytes = '[' + QByteArray(text).replace('\'', '"') + ']';
    return QJsonDocument::fromJson(bytes).array().at(0);
}

ValueType type(const char *text)
{
    const auto parsed = app::parseValueType(json(text), u"t"_s);
    if (!parsed)
        qFatal("bad type %s: %s", text, qPrintable(app::toText(parsed.error())));
    return *parsed;
}

} // namespace

class ValueTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueBecomesWhatItsTypeWants_data();
    void aValueBecomesWhatItsTypeWants();
    void aValueAgainstTheRulesIsRefusedWithTheRule_data();
    void aValueAgainstTheRulesIsRefusedWithTheRule();
    void aValueIsShownForPeople_data();
    void aValueIsShownForPeople();
    void wholeNumbersOf64BitKeepEveryDigit();
    void limitsKeepEveryDigit_data();
    void limitsKeepEveryDigit();
    void aTextThatIsNoFiniteNumberIsNoLimit();
    void limitsCompareExactly();
    void aDateBeyond64BitIsRefused();
    void theNamesOfTheThirteenTypesReadBack();
    void anUnknownTypeIsUntypedAndKeepsItsName();
};

void ValueTypeTest::aValueBecomesWhatItsTypeWants_data()
{
    QTest::addColumn<QByteArray>("typeText");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *t, const char *value, const char *expected) {
        QTest::newRow(name) << QByteArray(t) << QByteArray(value) << QByteArray(expected);
    };
    row("int from a number", "'int'", "21", "21");
    row("int from a text", "'int'", "' 21 '", "21");
    row("int cuts the fraction", "'int'", "-21.9", "-21");
    row("int at its limits", "{'type':'int','min':0,'max':5}", "5", "5");
    row("float from a text", "'float'", "'21.5'", "21.5");
    row("double with an exponent", "'double'", "'1e3'", "1000");
    row("text from a number", "'string'", "5", "'5'");
    row("text from a container", "'string'", "{'a':[1]}", "'{\\'a\\':[1]}'");
    row("boolean as it is", "'boolean'", "true", "true");
    row("boolean by a usual word", "'boolean'", "'OK'", "true");
    row("boolean by 正常", "'boolean'", "'正常'", "true");
    row("boolean by its true value", "{'type':'boolean','trueValue':'on','falseValue':'off'}", "'on'", "true");
    row("boolean by its true text", "{'type':'boolean','trueText':'开','falseText':'关'}", "'开'", "true");
    row("boolean by its false text", "{'type':'boolean','trueText':'开','falseText':'关'}", "'关'", "false");
    row("the type's own words win over the usual ones", "{'type':'boolean','trueValue':'0','falseValue':'1'}", "1",
        "false");
    row("boolean, anything else", "'boolean'", "'perhaps'", "false");
    row("enum by value", "{'type':'enum','elements':[{'value':'0','text':'正常'}]}", "0", "'0'");
    row("enum by text", "{'type':'enum','elements':[{'value':'0','text':'正常'}]}", "'正常'", "'0'");
    row("enum by an object's value", "{'type':'enum','elements':[{'value':'a','text':'A'}]}", "{'value':'a'}", "'a'");
    row("enum by an object's id", "{'type':'enum','elements':[{'value':'a','text':'A'}]}", "{'id':'a'}", "'a'");
    row("enum value before another's text",
        "{'type':'enum','elements':[{'value':'1','text':'2'},{'value':'2','text':'1'}]}", "'2'", "'2'");
    row("date from ms", "'date'", "1700000000001", "1700000000001");
    row("date from a fraction", "'date'", "1700000000000.6", "1700000000001");
    row("date from a numeric text", "'date'", "'1700000000001'", "1700000000001");
    row("date by pattern and zone", "{'type':'date','format':'yyyy-MM-dd HH:mm:ss','tz':'UTC'}",
        "'2023-11-14 22:13:20'", "1700000000000");
    row("date by pattern in the computer's zone", "{'type':'date','format':'yyyy-MM-dd HH:mm:ss'}",
        "'2023-11-15 06:13:20'", "1700000000000");
    row("date by ISO 8601", "{'type':'date','format':'yyyy-MM-dd'}", "'2023-11-14T22:13:20Z'", "1700000000000");
    row("array", "{'type':'array','elementType':'int'}", "['1',2]", "[1,2]");
    row("array as text", "{'type':'array','elementType':{'type':'int'}}", "'[1,2]'", "[1,2]");
    row("object converts its members and lets others through",
        "{'type':'object','properties':[{'id':'a','valueType':'int'},{'id':'b','valueType':'int'}]}",
        "{'a':'5','x':'y'}", "{'a':5,'x':'y'}");
    row("object as text", "{'type':'object','properties':[{'id':'a','valueType':'int'}]}", "'{\\'a\\':\\'5\\'}'",
        "{'a':5}");
    row("position as text", "'geoPoint'", "'106.5,29.6'", "{'lat':29.6,'lon':106.5}");
    row("position as list", "'geoPoint'", "[106.5,29.6]", "{'lat':29.6,'lon':106.5}");
    row("position as lon and lat", "'geoPoint'", "{'lon':106.5,'lat':'29.6'}", "{'lat':29.6,'lon':106.5}");
    row("position as x and y", "'geoPoint'", "{'x':106.5,'y':29.6}", "{'lat':29.6,'lon':106.5}");
    row("position under the type's own keys", "{'type':'geoPoint','latProperty':'la','lonProperty':'lo'}",
        "{'lo':106.5,'la':29.6}", "{'la':29.6,'lo':106.5}");
    row("file", "'file'", "'http://a/b.png'", "'http://a/b.png'");
    row("password", "'password'", "123456", "'123456'");
    row("null is no value for every type", "'int'", "null", "null");
    row("untyped passes through", "'geoShape'", "{'a':1}", "{'a':1}");
}

void ValueTypeTest::aValueBecomesWhatItsTypeWants()
{
    QFETCH(QByteArray, typeText);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    const auto escaped = [](QByteArray text) { return text.replace("\\'", "\\\""); };
    const auto converted = convertValue(type(typeText), json(escaped(value)));
    QVERIFY2(converted, qPrintable(converted ? QString() : app::toText(converted.error())));
    QCOMPARE(*converted, json(escaped(expected)));
}

void ValueTypeTest::aValueAgainstTheRulesIsRefusedWithTheRule_data()
{
    QTest::addColumn<QByteArray>("typeText");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *t, const char *value, const QString &message,
                        const QString &field = {}) {
        QTest::newRow(name) << QByteArray(t) << QByteArray(value) << message << field;
    };
    row("above the maximum", "{'type':'float','max':30}", "30.5", u"Greater than the maximum: 30"_s);
    row("below the minimum", "{'type':'int','min':16}", "'15'", u"Less than the minimum: 16"_s);
    row("above a maximum that no double holds", "{'type':'long','max':9007199254740993}", "9007199254740994",
        u"Greater than the maximum: 9007199254740993"_s);
    row("no number", "'int'", "'abc'", u"Not a number: abc"_s);
    row("a boolean is no number", "'double'", "true", u"Not a number: true"_s);
    row("infinity is no number", "'double'", "'inf'", u"Not a number: inf"_s);
    row("int holds 32 bit", "'int'", "2147483648", u"Greater than the maximum: 2147483647"_s);
    row("long holds 64 bit", "'long'", "9223372036854775808", u"Greater than the maximum: 9223372036854775807"_s);
    row("not in the enum", "{'type':'enum','elements':[{'value':'0'}]}", "'9'", u"The value [9] is not in the enum"_s);
    row("no such date", "{'type':'date','format':'yyyy-MM-dd'}", "'14.11.2023'",
        u"Not a time of the form yyyy-MM-dd: 14.11.2023"_s);
    row("no list", "{'type':'array','elementType':'int'}", "5", u"Not an array: 5"_s);
    row("place in a list", "{'type':'array','elementType':'int'}", "[1,'x']", u"Not a number: x"_s, u"[1]"_s);
    row("place in an object",
        "{'type':'object','properties':[{'id':'a','valueType':{'type':'array','elementType':'int'}}]}", "{'a':[1,'x']}",
        u"Not a number: x"_s, u"a[1]"_s);
    row("no position", "'geoPoint'", "'106.5'", u"Not a position of the form longitude,latitude: 106.5"_s);
}

void ValueTypeTest::aValueAgainstTheRulesIsRefusedWithTheRule()
{
    QFETCH(QByteArray, typeText);
    QFETCH(QByteArray, value);
    QFETCH(QString, message);
    QFETCH(QString, field);
    const auto converted = convertValue(type(typeText), json(value));
    QVERIFY(!converted);
    QCOMPARE(converted.error().code, app::ErrorCode::InvalidInput);
    QCOMPARE(converted.error().message, message);
    QCOMPARE(converted.error().field, field);
}

void ValueTypeTest::aValueIsShownForPeople_data()
{
    QTest::addColumn<QByteArray>("typeText");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *t, const char *value, const QString &text) {
        QTest::newRow(name) << QByteArray(t) << QByteArray(value) << text;
    };
    row("unit id", "{'type':'float','scale':1,'unit':'celsiusDegrees'}", "21.45", u"21.5 ℃"_s);
    row("half up on the decimal text", "{'type':'double'}", "2.675", u"2.68"_s);
    row("half away from zero", "{'type':'double','scale':1}", "-0.25", u"-0.3"_s);
    row("two digits by default", "'float'", "21", u"21.00"_s);
    row("carry through nines", "'float'", "9.999", u"10.00"_s);
    row("no digits", "{'type':'float','scale':0}", "99.5", u"100"_s);
    row("no negative zero", "'float'", "-0.001", u"0.00"_s);
    row("per cent stands close", "{'type':'int','unit':'percent'}", "87", u"87%"_s);
    row("free text is its own symbol", "{'type':'int','unit':'dBm'}", "-104", u"-104 dBm"_s);
    row("unit described in JSON", "{'type':'int','unit':'{\\'symbol\\':\\'Bq\\'}'}", "3", u"3 Bq"_s);
    row("boolean default texts", "'boolean'", "true", u"是"_s);
    row("boolean texts", "{'type':'boolean','trueText':'开','falseText':'关','trueValue':'1','falseValue':'0'}", "0",
        u"关"_s);
    row("enum", "{'type':'enum','elements':[{'value':'cool','text':'制冷'}]}", "'cool'", u"制冷"_s);
    row("date in ms", "'date'", "1700000000000", u"2023-11-15 06:13:20"_s);
    row("date by pattern", "{'type':'date','format':'yyyy/MM/dd','tz':'UTC'}", "1700000000000", u"2023/11/14"_s);
    row("position", "'geoPoint'", "{'lat':29.6,'lon':106.5}", u"106.5,29.6"_s);
    row("password is masked", "'password'", "'123456'", u"••••••"_s);
    row("list", "{'type':'array','elementType':{'type':'float','scale':1,'unit':'℃'}}", "[1,2.25]",
        u"[1.0 ℃, 2.3 ℃]"_s);
    row("object", "{'type':'object','properties':[{'id':'h','name':'时长','valueType':{'type':'int','unit':'hours'}}]}",
        "{'h':5,'x':1}", u"{时长: 5 h, x: 1}"_s);
    row("a value against the rules as it came", "{'type':'int','max':5}", "9", u"9"_s);
    row("no value", "'int'", "null", QString());
}

void ValueTypeTest::aValueIsShownForPeople()
{
    QFETCH(QByteArray, typeText);
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    QCOMPARE(formatValue(type(typeText.replace("\\'", "\\\"")), json(value)), text);
}

void ValueTypeTest::wholeNumbersOf64BitKeepEveryDigit()
{
    const ValueType longType = type("'long'");
    for (const qint64 number :
         {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(), qint64(9007199254740993)}) {
        QCOMPARE(convertValue(longType, QJsonValue(number))->toInteger(), number);
        QCOMPARE(convertValue(longType, QString::number(number))->toInteger(), number);
        QCOMPARE(formatValue(longType, QJsonValue(number)), QString::number(number));
    }
}

void ValueTypeTest::limitsKeepEveryDigit_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << QByteArray("16") << u"16"_s;
    QTest::newRow("fraction") << QByteArray("0.1") << u"0.1"_s;
    QTest::newRow("fraction with all digits of a double")
        << QByteArray("0.30000000000000004") << u"0.30000000000000004"_s;
    QTest::newRow("as a text") << QByteArray("'-5'") << u"-5"_s;
    QTest::newRow("beyond 2^53") << QByteArray("9007199254740993") << u"9007199254740993"_s;
    QTest::newRow("greatest long") << QByteArray("9223372036854775807") << u"9223372036854775807"_s;
    QTest::newRow("least long") << QByteArray("-9223372036854775808") << u"-9223372036854775808"_s;
}

void ValueTypeTest::limitsKeepEveryDigit()
{
    QFETCH(QByteArray, limit);
    QFETCH(QString, text);
    const ValueType read = type("{'type':'double','max':" + limit + '}');
    QVERIFY(read.max);
    QCOMPARE(read.max->text(), text);
    QVERIFY(app::Number::fromText(text) == read.max);
    const QJsonValue written = QJsonValue(app::toJson(read));
    QCOMPARE(app::parseValueType(written, u"t"_s)->max->text(), text);
}

void ValueTypeTest::aTextThatIsNoFiniteNumberIsNoLimit()
{
    for (const QString &text : {u""_s, u"inf"_s, u"-inf"_s, u"nan"_s, u"1e400"_s, u"0x10"_s, u"5 m"_s})
        QVERIFY2(!app::Number::fromText(text), qPrintable(text));
    QVERIFY(!app::Number::fromJson(QJsonValue(std::numeric_limits<double>::infinity())));
}

void ValueTypeTest::limitsCompareExactly()
{
    using app::Number;
    const qint64 greatest = std::numeric_limits<qint64>::max();
    QVERIFY(Number(greatest - 1) < Number(greatest));
    QVERIFY(Number(greatest) < Number(9223372036854775808.0));
    QVERIFY(!(Number(9223372036854775808.0) < Number(greatest)));
    QVERIFY(Number(1) < Number(1.5) && Number(1.5) < Number(2));
    QVERIFY(Number(2.0) == Number(2));
}

void ValueTypeTest::aDateBeyond64BitIsRefused()
{
    const auto converted = convertValue(type("'date'"), QJsonValue(1e300));
    QVERIFY(!converted);
    QVERIFY2(converted.error().message.startsWith("Not a time of the form timestamp: "_L1),
             qPrintable(converted.error().message));
}

void ValueTypeTest::theNamesOfTheThirteenTypesReadBack()
{
    QCOMPARE(app::allDataTypes().size(), 13);
    const QList<app::DataType> types = app::allDataTypes();
    for (const app::DataType each : types)
        QCOMPARE(app::typeFromName(app::typeName(each)), each);
    QCOMPARE(app::typeFromName(u"geoPoint"_s), app::DataType::GeoPoint);
}

void ValueTypeTest::anUnknownTypeIsUntypedAndKeepsItsName()
{
    const ValueType shape = type("{'type':'geoShape','precision':3}");
    QCOMPARE(shape.type, app::DataType::Unknown);
    QCOMPARE(shape.rawType, u"geoShape"_s);
    QCOMPARE(QJsonValue(app::toJson(shape)), json("{'type':'geoShape','precision':3}"));
}

QTEST_GUILESS_MAIN(ValueTypeTest)
#include "tst_valuetype.moc"
