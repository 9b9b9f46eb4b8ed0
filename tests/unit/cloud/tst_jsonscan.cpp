#include "app/cloud/jsonscan.h"
#include "app/cloud/jsonstring.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<std::pair<QByteArray, QByteArray>> members(const QByteArray &json)
{
    QList<std::pair<QByteArray, QByteArray>> found;
    app::RawMembers walk(json);
    while (const auto member = walk.next())
        found.append({member->key.toByteArray(), member->value.toByteArray()});
    return found;
}

QString anyText()
{
    const auto units = *rc::gen::container<std::vector<char32_t>>(
        rc::gen::oneOf(rc::gen::inRange<char32_t>(1, 128), rc::gen::inRange<char32_t>(128, 0xD800),
                       rc::gen::inRange<char32_t>(0xE000, 0xFFFE), rc::gen::inRange<char32_t>(0x10000, 0x10FFFE)));
    return QString::fromUcs4(units.data(), static_cast<qsizetype>(units.size()));
}

QJsonValue anyValue(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 6 : 4)) {
    case 0:
        return anyText();
    case 1:
        return *rc::gen::inRange(-1000, 1000);
    case 2:
        return *rc::gen::arbitrary<bool>();
    case 3:
        return QJsonValue(QJsonValue::Null);
    case 4:
        return QJsonArray{anyValue(depth - 1), anyValue(depth - 1)};
    default:
        return QJsonObject{{u"msg"_s, anyValue(depth - 1)}, {anyText(), anyValue(depth - 1)}};
    }
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class JsonScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreTheBytesThatStandThere_data();
    void membersAreTheBytesThatStandThere();
    void whatIsNoObjectHasNoMembers_data();
    void whatIsNoObjectHasNoMembers();
    void aStringIsWhatItStandsFor_data();
    void aStringIsWhatItStandsFor();
    void brokenStringsAreNone_data();
    void brokenStringsAreNone();
    void spaceInsideStringsStays();
    void membersOfAnyObjectAreThoseOfTheParser();
    void anyStringIsReadAsTheParserReadsIt();
    void withoutSpaceAnyTextIsTheCompactOne();
    void garbageStaysWithinItsBounds();
};

void JsonScanTest::membersAreTheBytesThatStandThere_data()
{
    using Members = QList<std::pair<QByteArray, QByteArray>>;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Members>("expected");
    const auto row = [](const char *name, const QByteArray &json, const Members &expected) {
        QTest::newRow(name) << json << expected;
    };
    row("none", "{}", {});
    row("numbers as written", R"({"a":25.0,"b":-1e5})", {{"a", "25.0"}, {"b", "-1e5"}});
    row("words", R"({"a":true,"b":null})", {{"a", "true"}, {"b", "null"}});
    row("order and repetition", R"({"b":1,"a":2,"b":3})", {{"b", "1"}, {"a", "2"}, {"b", "3"}});
    row("space between", " { \"a\" : [ 1 , 2 ] ,\n\t\"b\"\r:\"x\" } ", {{"a", "[ 1 , 2 ]"}, {"b", "\"x\""}});
    row("deeper members are not its own", R"({"a":{"msg":1},"msg":2})", {{"a", R"({"msg":1})"}, {"msg", "2"}});
    row("marks in strings", R"({"a":"}],{\"x\":[","b":1})", {{"a", R"("}],{\"x\":[")"}, {"b", "1"}});
    row("backslash before the quote", R"({"a":"\\","b":"\\\"","c":1})",
        {{"a", R"("\\")"}, {"b", R"("\\\"")"}, {"c", "1"}});
    row("key with escapes", R"({"m\u0073g":1})", {{R"(m\u0073g)", "1"}});
    row("empty key and texts", R"({"":"","a":""})", {{"", "\"\""}, {"a", "\"\""}});
}

void JsonScanTest::membersAreTheBytesThatStandThere()
{
    using Members = QList<std::pair<QByteArray, QByteArray>>;
    QFETCH(QByteArray, json);
    QFETCH(Members, expected);
    QCOMPARE(members(json), expected);
}

void JsonScanTest::whatIsNoObjectHasNoMembers_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"", " ", "[]", "[{\"a\":1}]", "5", "\"a\":1", "{", "{\"", "{\"a", "{\"a\"", "{\"a\":", "{a:1}"})
        QTest::addRow("%s", json) << QByteArray(json);
}

void JsonScanTest::whatIsNoObjectHasNoMembers()
{
    QFETCH(QByteArray, json);
    QVERIFY(members(json).isEmpty());
}

void JsonScanTest::aStringIsWhatItStandsFor_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray(R"("")") << QByteArray("");
    QTest::newRow("plain") << QByteArray(R"("东门")") << QByteArray("东门");
    QTest::newRow("short escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("code points") << QByteArray(R"("\u0041\u00e9\u4E1C")") << QByteArray("Aé东");
    QTest::newRow("surrogate pair") << QByteArray(R"("\ud83d\ude00!")") << QByteArray("\xF0\x9F\x98\x80!");
    QTest::newRow("zero byte") << QByteArray(R"("a\u0000b")") << QByteArray("a\0b", 3);
}

void JsonScanTest::aStringIsWhatItStandsFor()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, text);
    const auto read = app::unescapedString(json);
    QVERIFY(read);
    QCOMPARE(*read, text);
}

void JsonScanTest::brokenStringsAreNone_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"", "\"", "x", "5", R"("a)", R"(a")", R"("a\")", R"("\x")", R"("\u12")", R"("\u12G4")",
                             R"("\ud83d")", R"("\ud83dx")", R"("\ud83d\u0041")", R"("\ude00")", R"("\ud83d\u")"})
        QTest::addRow("%s", json) << QByteArray(json);
}

void JsonScanTest::brokenStringsAreNone()
{
    QFETCH(QByteArray, json);
    QVERIFY(!app::unescapedString(json));
}

void JsonScanTest::spaceInsideStringsStays()
{
    QCOMPARE(app::withoutSpace(" { \"a b\" : [ 1 ,\r\n\t\" \\\" \" ] } "), QByteArray(R"({"a b":[1," \" "]})"));
    QCOMPARE(app::withoutSpace("\" open"), QByteArray("\" open"));
}

void JsonScanTest::membersOfAnyObjectAreThoseOfTheParser()
{
    const bool isHeld = rc::check("members", [] {
        const QJsonObject object{{anyText(), anyValue(3)}, {u"msg"_s, anyValue(3)}, {anyText(), anyValue(3)}};
        const bool isCompact = *rc::gen::arbitrary<bool>();
        const auto format = isCompact ? QJsonDocument::Compact : QJsonDocument::Indented;
        QJsonObject again;
        for (const auto &[key, value] : members(QJsonDocument(object).toJson(format))) {
            const auto name = app::unescapedString('"' + key + '"');
            RC_ASSERT(name.has_value());
            const QJsonDocument wrapped = QJsonDocument::fromJson('[' + value + ']');
            RC_ASSERT(wrapped.array().size() == 1);
            again.insert(QString::fromUtf8(*name), wrapped.array().at(0));
        }
        RC_ASSERT(again == object);
    });
    QVERIFY(isHeld);
}

void JsonScanTest::anyStringIsReadAsTheParserReadsIt()
{
    const bool isHeld = rc::check("strings", [] {
        const QString text = anyText();
        const QByteArray json = compact({{u"a"_s, text}});
        const auto read = members(json);
        RC_ASSERT(read.size() == 1);
        RC_ASSERT(app::unescapedString(read.first().second) == std::optional(text.toUtf8()));
    });
    QVERIFY(isHeld);
}

void JsonScanTest::withoutSpaceAnyTextIsTheCompactOne()
{
    const bool isHeld = rc::check("space", [] {
        const QJsonDocument document(QJsonObject{{anyText(), anyValue(3)}, {u"b"_s, anyValue(3)}});
        RC_ASSERT(app::withoutSpace(document.toJson(QJsonDocument::Indented)) ==
                  document.toJson(QJsonDocument::Compact));
    });
    QVERIFY(isHeld);
}

void JsonScanTest::garbageStaysWithinItsBounds()
{
    const bool isHeld = rc::check("garbage", [] {
        const auto parts = *rc::gen::container<std::vector<QByteArray>>(
            rc::gen::element<QByteArray>("{", "}", "[", "]", "\"", "\\", ":", ",", " ", "a", "\\u", "1"));
        QByteArray json;
        for (const QByteArray &part : parts)
            json += part;
        for (const auto &[key, value] : members(json))
            RC_ASSERT(json.contains(key) && json.contains(value));
        static_cast<void>(app::unescapedString(json));
        RC_ASSERT(app::withoutSpace(json).size() <= json.size());
    });
    QVERIFY(isHeld);
}

QTEST_GUILESS_MAIN(JsonScanTest)
#include "tst_jsonscan.moc"
