#include "app/model/command.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString anyText(int shortest = 0)
{
    const QString alphabet = u"温度 a\"\\\n{}[]é0.😀"_s;
    QString text;
    const int length = *rc::gen::inRange(shortest, 6);
    for (int i = 0; i < length; ++i)
        text += alphabet.at(*rc::gen::inRange<qsizetype>(0, alphabet.size() - 2)); // without half of the pair
    return text;
}

QJsonValue anyValue(int depth = 0)
{
    switch (*rc::gen::inRange(0, depth > 2 ? 5 : 7)) {
    case 0:
        return QJsonValue();
    case 1:
        return QJsonValue(*rc::gen::arbitrary<bool>());
    case 2:
        return QJsonValue(qint64(*rc::gen::arbitrary<int64_t>())); // all 64 bit stay
    case 3:
        return QJsonValue(*rc::gen::inRange(-100000, 100000) / 64.0);
    case 4:
        return QJsonValue(anyText());
    case 5:
        return QJsonArray{anyValue(depth + 1), anyValue(depth + 1)};
    default:
        return QJsonObject{{anyText(), anyValue(depth + 1)}};
    }
}

QJsonObject anyValues(int fewest)
{
    QJsonObject values;
    const int count = *rc::gen::inRange(fewest, 4);
    for (int i = 0; i < count; ++i)
        values.insert(anyText() + QString::number(i), anyValue());
    return values;
}

app::CommandBody anyBody()
{
    switch (*rc::gen::inRange(0, 4)) {
    case 0: {
        QStringList ids{anyText(1)};
        while (ids.size() < *rc::gen::inRange(1, 4))
            ids << anyText(1);
        return app::ReadProperty{ids};
    }
    case 1:
        return app::WriteProperty{anyValues(1)};
    case 2:
        return app::InvokeFunction{anyText(1), anyValues(0)};
    default:
        return app::RawCommand{
            *rc::gen::element(app::RawCommand::Form::Text, app::RawCommand::Form::Hex, app::RawCommand::Form::Json),
            anyText()};
    }
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrittenCommandReadsBackEqual();
    void theWrittenShapesAreTheDocumentedOnes_data();
    void theWrittenShapesAreTheDocumentedOnes();
    void aFaultyCommandIsRefusedWithItsPlace_data();
    void aFaultyCommandIsRefusedWithItsPlace();
    void aFunctionWithoutInputsHasNone();
    void everyStateHasItsName();
    void fourStatesAreEnds();
    void originsAreNamed();
    void rawBytes_data();
    void rawBytes();
    void rawTextThatIsNotSoundIsRefused_data();
    void rawTextThatIsNotSoundIsRefused();
    void aFaultInJsonIsFoundByLineAndColumn();
};

void TestCommand::aWrittenCommandReadsBackEqual()
{
    const bool isHeld = rc::check("commandFromJson(text of toJson(c)) == c", [] {
        const app::CommandBody body = anyBody();
        const QByteArray text = QJsonDocument(app::toJson(body)).toJson(QJsonDocument::Compact);
        const auto again = app::commandFromJson(object(text));
        if (!again)
            RC_FAIL(app::toText(again.error()).toStdString());
        RC_ASSERT(*again == body);
    });
    QVERIFY(isHeld);
}

void TestCommand::theWrittenShapesAreTheDocumentedOnes_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("index");
    QTest::newRow("read") << QByteArray(R"({"type":"readProperty","properties":["a","b"]})") << 0;
    QTest::newRow("write") << QByteArray(R"({"type":"writeProperty","properties":{"a":1}})") << 1;
    QTest::newRow("invoke") << QByteArray(R"({"type":"invokeFunction","function":"f","inputs":{"x":"y"}})") << 2;
    QTest::newRow("raw") << QByteArray(R"({"type":"raw","form":"hex","text":"01 02"})") << 3;
}

void TestCommand::theWrittenShapesAreTheDocumentedOnes()
{
    QFETCH(QByteArray, expected);
    QFETCH(int, index);
    const QList<app::CommandBody> bodies{
        app::ReadProperty{{u"a"_s, u"b"_s}},
        app::WriteProperty{{{u"a"_s, 1}}},
        app::InvokeFunction{u"f"_s, {{u"x"_s, u"y"_s}}},
        app::RawCommand{app::RawCommand::Form::Hex, u"01 02"_s},
    };
    QCOMPARE(app::toJson(bodies.at(index)), object(expected));
    QCOMPARE(*app::commandFromJson(object(expected)), bodies.at(index));
    QCOMPARE(app::commandTypeName(bodies.at(index)), object(expected).value("type"_L1).toString());
}

void TestCommand::aFaultyCommandIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *json, const char *field) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(field);
    };
    row("nothing", "{}", "type");
    row("no such kind", R"({"type":"readProperties","properties":["a"]})", "type");
    row("a kind that is no text", R"({"type":1})", "type");
    row("read: none", R"({"type":"readProperty","properties":[]})", "properties");
    row("read: left out", R"({"type":"readProperty"})", "properties");
    row("read: no list", R"({"type":"readProperty","properties":{"a":1}})", "properties");
    row("read: a number", R"({"type":"readProperty","properties":["a",7]})", "properties[1]");
    row("read: an empty id", R"({"type":"readProperty","properties":[""]})", "properties[0]");
    row("write: none", R"({"type":"writeProperty","properties":{}})", "properties");
    row("write: a list", R"({"type":"writeProperty","properties":["a"]})", "properties");
    row("invoke: no name", R"({"type":"invokeFunction","inputs":{}})", "function");
    row("invoke: an empty name", R"({"type":"invokeFunction","function":""})", "function");
    row("invoke: a list", R"({"type":"invokeFunction","function":"f","inputs":[1]})", "inputs");
    row("invoke: a slip", R"({"type":"invokeFunction","function":"f","input":{"a":1}})", "input");
    row("raw: no form", R"({"type":"raw","text":"00"})", "form");
    row("raw: no such form", R"({"type":"raw","form":"base64","text":"00"})", "form");
    row("raw: a number", R"({"type":"raw","form":"hex","text":41})", "text");
}

void TestCommand::aFaultyCommandIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto refused = app::commandFromJson(object(json));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, app::ErrorCode::InvalidInput);
    QCOMPARE(refused.error().field, field);
    QVERIFY(!refused.error().message.isEmpty());
}

void TestCommand::aFunctionWithoutInputsHasNone()
{
    const app::CommandBody expected = app::InvokeFunction{.function = u"reset"_s};
    QCOMPARE(*app::commandFromJson({{u"type"_s, u"invokeFunction"_s}, {u"function"_s, u"reset"_s}}), expected);
}

void TestCommand::everyStateHasItsName()
{
    const QStringList names{u"queued"_s, u"sent"_s,     u"accepted"_s,  u"delivered"_s, u"succeeded"_s,
                            u"failed"_s, u"timedOut"_s, u"cancelled"_s, u"unknown"_s};
    for (int i = 0; i < names.size(); ++i) { // the numbers are stored
        QCOMPARE(app::commandStateName(static_cast<app::CommandState>(i)), names.at(i));
        QCOMPARE(app::commandStateFromName(names.at(i)), std::optional(static_cast<app::CommandState>(i)));
    }
    QCOMPARE(app::commandStateFromName(u"timedout"_s), std::optional<app::CommandState>());
    QCOMPARE(app::commandStateFromName({}), std::optional<app::CommandState>());
}

void TestCommand::fourStatesAreEnds()
{
    const QSet<int> ends{4, 5, 6, 7};
    for (int i = 0; i <= 8; ++i)
        QCOMPARE(app::isEnd(static_cast<app::CommandState>(i)), ends.contains(i));
}

void TestCommand::originsAreNamed()
{
    const QStringList names{u"operator"_s, u"bulk"_s, u"command-line"_s, u"api"_s};
    for (int i = 0; i < names.size(); ++i)
        QCOMPARE(app::commandOriginName(static_cast<app::CommandOrigin>(i)), names.at(i));
}

void TestCommand::rawBytes_data()
{
    using Form = app::RawCommand::Form;
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, Form form, const QString &text, const QByteArray &bytes) {
        QTest::newRow(name) << int(form) << text << bytes;
    };
    row("text is UTF-8", Form::Text, u"开灯 \n"_s, "\xE5\xBC\x80\xE7\x81\xAF \n");
    row("text that looks like digits stays text", Form::Text, u"0102"_s, "0102");
    row("hex", Form::Hex, u"0aFF00"_s, QByteArray("\x0a\xff\x00", 3));
    row("hex with blanks between pairs", Form::Hex, u" 0A ff\t00\n7e7E "_s, QByteArray("\x0a\xff\x00\x7e\x7e", 5));
    row("JSON goes as it was written", Form::Json, u"{ \"b\": 1, \"a\": [\"温\"] }"_s,
        "{ \"b\": 1, \"a\": [\"\xE6\xB8\xA9\"] }");
    row("a JSON text", Form::Json, u"\"on\""_s, "\"on\"");
    row("a JSON number", Form::Json, u"12.50"_s, "12.50");
    row("a JSON null", Form::Json, u"null"_s, "null");
}

void TestCommand::rawBytes()
{
    QFETCH(int, form);
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    const auto read = app::bytesOf({static_cast<app::RawCommand::Form>(form), text});
    QVERIFY2(read, read ? "" : qPrintable(app::toText(read.error())));
    QCOMPARE(*read, bytes);
}

void TestCommand::rawTextThatIsNotSoundIsRefused_data()
{
    using Form = app::RawCommand::Form;
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Form form, const QString &text) { QTest::newRow(name) << int(form) << text; };
    row("no text", Form::Text, {});
    row("no hex", Form::Hex, {});
    row("blanks are no hex", Form::Hex, u" \n"_s);
    row("half a byte", Form::Hex, u"01 2"_s);
    row("a blank inside a pair", Form::Hex, u"0 1"_s);
    row("no digit", Form::Hex, u"0g"_s);
    row("a prefix", Form::Hex, u"0x01"_s);
    row("a wide digit", Form::Hex, u"０１"_s);
    row("no JSON", Form::Json, {});
    row("blank is no JSON", Form::Json, u"  "_s);
    row("cut JSON", Form::Json, u"{\"a\":1"_s);
    row("two values", Form::Json, u"1,2"_s);
    row("brackets that do not fit", Form::Json, u"1],[2"_s);
    row("a bare word", Form::Json, u"on"_s);
    row("quotes of another kind", Form::Json, u"{'a':1}"_s);
}

void TestCommand::rawTextThatIsNotSoundIsRefused()
{
    QFETCH(int, form);
    QFETCH(QString, text);
    const auto refused = app::bytesOf({static_cast<app::RawCommand::Form>(form), text});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, app::ErrorCode::InvalidInput);
    QCOMPARE(refused.error().field, u"text"_s);
    QVERIFY(!refused.error().message.isEmpty());
}

void TestCommand::aFaultInJsonIsFoundByLineAndColumn()
{
    const auto refused = app::bytesOf({app::RawCommand::Form::Json, u"{\n  \"a\": on\n}"_s});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"line 2, column 8"_s), qPrintable(refused.error().message));
}

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
