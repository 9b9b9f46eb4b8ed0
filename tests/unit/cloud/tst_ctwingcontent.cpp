#include "commandcontent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace app::ctwing;
using namespace Qt::StringLiterals;

namespace {

using app::Downlink;
using Style = ProductFacts::Style;

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// What the operator wrote as JSON.
Downlink raw(const QByteArray &text)
{
    return {.bytes = text, .isText = true, .json = json(text), .isRaw = true};
}

Downlink function(const QString &name)
{
    return {
        .bytes = R"({"a":1})", .isText = true, .json = json(R"({"a":1})"), .service = name, .params = {{u"a"_s, 1}}};
}

} // namespace

/// How a command is written for a product.
class CtwingContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProductDecides_data();
    void theProductDecides();
    void theSettingDecidesWhenThereIsOne();
    void productsAreRead_data();
    void productsAreRead();
    void commandsAreWritten_data();
    void commandsAreWritten();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void contentsAreComparedByValue_data();
    void contentsAreComparedByValue();
};

void CtwingContentTest::theProductDecides_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<Style>("style");
    QTest::addColumn<std::optional<Carriage>>("carriage");
    const auto row = [](const char *name, int protocol, Style style, std::optional<Carriage> carriage) {
        QTest::newRow(name) << protocol << style << carriage;
    };
    row("T-Link", 1, Style::Unknown, Carriage::Model);
    row("MQTT transparent", 2, Style::Transparent, Carriage::MqttJson);
    row("MQTT with model", 2, Style::Modelled, Carriage::Model);
    row("MQTT untold", 2, Style::Unknown, {});
    row("LWM2M transparent", 3, Style::Transparent, Carriage::Bytes);
    row("LWM2M with model", 3, Style::Modelled, Carriage::Model);
    row("LWM2M untold", 3, Style::Unknown, {});
    row("NB gateway", 4, Style::Transparent, {});
    row("HTTP", 5, Style::Transparent, {});
    row("JT808", 6, Style::Transparent, Carriage::Jt808);
    row("TCP transparent", 7, Style::Transparent, Carriage::Bytes);
    row("TCP untold", 7, Style::Unknown, Carriage::Bytes);
    row("TCP with model", 7, Style::Modelled, {});
    row("southbound cloud", 11, Style::Unknown, Carriage::MqttJson);
    row("Modbus", 16, Style::Modelled, {});
    row("untold", 0, Style::Transparent, {});
}

void CtwingContentTest::theProductDecides()
{
    QFETCH(int, protocol);
    QFETCH(Style, style);
    QFETCH(std::optional<Carriage>, carriage);
    const auto decided = carriageOf(CommandForm::Auto, {.protocol = protocol, .style = style});
    QCOMPARE(decided.has_value(), carriage.has_value());
    if (carriage) {
        QCOMPARE(*decided, *carriage);
        return;
    }
    QCOMPARE(decided.error().code, app::ErrorCode::Unsupported);
    QCOMPARE(decided.error().field, u"commandForm"_s);
    QVERIFY(!decided.error().hint.isEmpty());
}

void CtwingContentTest::theSettingDecidesWhenThereIsOne()
{
    const ProductFacts http{.protocol = 5};
    QCOMPARE(carriageOf(CommandForm::Text, http).value(), Carriage::Text);
    QCOMPARE(carriageOf(CommandForm::Hex, http).value(), Carriage::Hex);
    QCOMPARE(carriageOf(CommandForm::Model, http).value(), Carriage::Model);
    QCOMPARE(carriageOf(CommandForm::MqttJson, http).value(), Carriage::MqttJson);
    QCOMPARE(carriageOf(CommandForm::Profile, http).value(), Carriage::Profile);
    for (const CommandForm form : {CommandForm::Auto, CommandForm::Text, CommandForm::Hex, CommandForm::Model,
                                   CommandForm::MqttJson, CommandForm::Profile})
        QCOMPARE(commandFormOf(commandFormName(form)), form);
    QVERIFY(!commandFormOf(u"other"_s));
}

void CtwingContentTest::productsAreRead_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<std::optional<ProductFacts>>("facts");
    const auto row = [](const char *name, const QByteArray &result, const std::optional<ProductFacts> &facts) {
        QTest::newRow(name) << QByteArray("{\"r\":" + result + '}') << facts;
    };
    row("transparent", R"({"productName":"水表","productProtocol":3,"tupIsThrough":0})",
        ProductFacts{.name = u"水表"_s, .protocol = 3, .style = Style::Transparent});
    row("numbers as text", R"({"productName":"a","productProtocol":"2","tupIsThrough":"1"})",
        ProductFacts{.name = u"a"_s, .protocol = 2, .style = Style::Modelled});
    row("little told", R"({"productName":null,"productProtocol":null,"tupIsThrough":null})", ProductFacts{});
    row("other style", R"({"tupIsThrough":7})", ProductFacts{});
    row("empty", "{}", {});
    row("null", "null", {});
    row("list", "[1]", {});
}

void CtwingContentTest::productsAreRead()
{
    QFETCH(QByteArray, result);
    QFETCH(std::optional<ProductFacts>, facts);
    QVERIFY(readProduct(json(result).value(u"r"_s)) == facts);
}

void CtwingContentTest::commandsAreWritten_data()
{
    QTest::addColumn<Carriage>("carriage");
    QTest::addColumn<Downlink>("downlink");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("hasBytes");
    const auto row = [](const char *name, Carriage carriage, const Downlink &downlink, const QByteArray &content,
                        bool hasBytes) { QTest::newRow(name) << carriage << downlink << content << hasBytes; };
    const Downlink text{.bytes = "开\tclose\r\n", .isText = true};
    const Downlink bytes{.bytes = QByteArray("\xaa\x00\x0f", 3)};
    const Downlink falseText{.bytes = "\xff\xfe", .isText = true};
    const Downlink control{.bytes = QByteArray("a\x1b", 2), .isText = true};
    row("text", Carriage::Text, text, R"({"dataType":1,"payload":"开\tclose\r\n"})", true);
    row("text as digits", Carriage::Hex, text, R"({"dataType":2,"payload":"E5BC8009636C6F73650D0A"})", true);
    row("by itself, text", Carriage::Bytes, text, R"({"dataType":1,"payload":"开\tclose\r\n"})", true);
    row("by itself, bytes", Carriage::Bytes, bytes, R"({"dataType":2,"payload":"AA000F"})", true);
    row("by itself, no UTF-8", Carriage::Bytes, falseText, R"({"dataType":2,"payload":"FFFE"})", true);
    row("by itself, control characters", Carriage::Bytes, control, R"({"dataType":2,"payload":"611B"})", true);
    row("ASCII bytes stay bytes", Carriage::Bytes, {.bytes = "AB"}, R"({"dataType":2,"payload":"4142"})", true);
    row("function", Carriage::Model, function(u"open"_s), R"({"serviceIdentifier":"open","params":{"a":1}})", false);
    row("written service", Carriage::Model, raw(R"({"serviceIdentifier":"x","params":{},"isReturn":1})"),
        R"({"serviceIdentifier":"x","params":{},"isReturn":1})", false);
    row("JSON", Carriage::MqttJson, function(u"open"_s), R"({"payload":{"a":1}})", false);
    row("written JSON", Carriage::MqttJson, raw(R"({"b":[1]})"), R"({"payload":{"b":[1]}})", false);
    row("profile", Carriage::Profile, function(u"Smoke-SET-LEVEL"_s),
        R"({"serviceId":"Smoke","method":"SET-LEVEL","paras":{"a":1}})", false);
    row("written profile", Carriage::Profile, raw(R"({"serviceId":"S","method":"M","paras":{"x":1}})"),
        R"({"serviceId":"S","method":"M","paras":{"x":1}})", false);
    row("JT808", Carriage::Jt808, raw(R"({"jtMessageId":"0x8300","dataType":1,"payload":"x"})"),
        R"({"jtMessageId":"0x8300","dataType":1,"payload":"x"})", false);
}

void CtwingContentTest::commandsAreWritten()
{
    QFETCH(Carriage, carriage);
    QFETCH(Downlink, downlink);
    QFETCH(QByteArray, content);
    QFETCH(bool, hasBytes);
    const auto written = contentOf(carriage, downlink);
    QVERIFY(written);
    QCOMPARE(written->content, json(content));
    QCOMPARE(written->isProfile, carriage == Carriage::Profile);
    QCOMPARE(written->deviceBytes, hasBytes ? downlink.bytes : QByteArray());
    QVERIFY(!written->note.isEmpty());
}

void CtwingContentTest::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<Carriage>("carriage");
    QTest::addColumn<Downlink>("downlink");
    const auto row = [](const char *name, Carriage carriage, const Downlink &downlink) {
        QTest::newRow(name) << carriage << downlink;
    };
    row("no bytes", Carriage::Bytes, {});
    row("no text", Carriage::Text, {});
    row("no UTF-8 as text", Carriage::Text, {.bytes = "\xff"});
    row("NUL as text", Carriage::Text, {.bytes = QByteArray("\0", 1), .isText = true});
    row("raw JSON for a model", Carriage::Model, raw(R"({"a":1})"));
    row("raw bytes for a model", Carriage::Model, {.bytes = "x", .isRaw = true});
    row("half a service", Carriage::Model, raw(R"({"serviceIdentifier":"x"})"));
    row("several properties for a model", Carriage::Model, {.bytes = "x", .params = {{u"a"_s, 1}, {u"b"_s, 1}}});
    row("no JSON", Carriage::MqttJson, {.bytes = "x"});
    row("a list", Carriage::MqttJson, {.bytes = "[]", .json = QJsonArray()});
    row("function without service", Carriage::Profile, function(u"open"_s));
    row("nothing before the mark", Carriage::Profile, function(u"-open"_s));
    row("nothing behind the mark", Carriage::Profile, function(u"open-"_s));
    row("raw JSON for a profile", Carriage::Profile, raw(R"({"serviceId":"S"})"));
    row("function for JT808", Carriage::Jt808, function(u"open"_s));
    row("other JSON for JT808", Carriage::Jt808, raw(R"({"a":1})"));
}

void CtwingContentTest::whatDoesNotFitIsRefused()
{
    QFETCH(Carriage, carriage);
    QFETCH(Downlink, downlink);
    const auto written = contentOf(carriage, downlink);
    QVERIFY(!written);
    QCOMPARE(written.error().code, app::ErrorCode::InvalidInput);
    QVERIFY(!written.error().message.isEmpty());
    QVERIFY(!written.error().hint.isEmpty());
}

void CtwingContentTest::contentsAreComparedByValue_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *a, const char *b, bool same) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(b) << same;
    };
    row("same", R"({"dataType":1,"payload":"ab"})", R"({ "payload":"ab","dataType":1})", true);
    row("case of text", R"({"dataType":1,"payload":"ab"})", R"({"dataType":1,"payload":"AB"})", false);
    row("case of digits", R"({"dataType":2,"payload":"AB"})", R"({"dataType":"2","payload":"ab"})", false);
    row("case of digits, same type", R"({"dataType":2,"payload":"AB"})", R"({"dataType":2,"payload":"ab"})", true);
    row("numbers by value", R"({"p":{"a":[1,2.0]}})", R"({"p":{"a":[1.0,2]}})", true);
    row("other number", R"({"p":{"a":[1]}})", R"({"p":{"a":[2]}})", false);
    row("number and text", R"({"p":1})", R"({"p":"1"})", false);
    row("longer list", R"({"p":[1]})", R"({"p":[1,1]})", false);
    row("member more", R"({"p":{"a":1}})", R"({"p":{"a":1,"b":null}})", false);
    row("other member", R"({"p":{"a":1}})", R"({"p":{"b":1}})", false);
    row("null", R"({"p":null})", R"({"p":null})", true);
    row("empty", "{}", "{}", true);
}

void CtwingContentTest::contentsAreComparedByValue()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);
    QCOMPARE(isSameContent(json(a), json(b)), same);
    QCOMPARE(isSameContent(json(b), json(a)), same);
}

QTEST_GUILESS_MAIN(CtwingContentTest)
#include "tst_ctwingcontent.moc"
