#include "app/codec/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const app::ThingModel &model()
{
    static const app::ThingModel kModel = *app::ThingModel::parse(QByteArrayLiteral(
        R"({"properties":[{"id":"temperature","name":"t","valueType":"double"}],
            "functions":[{"id":"move","name":"m","inputs":[{"id":"y","name":"y","valueType":"int"},
                                                           {"id":"x","name":"x","valueType":"int"},
                                                           {"id":"speed","name":"s","valueType":"int"}]}]})"));
    return kModel;
}

app::CodecContext context()
{
    return {.deviceId = app::DeviceId(u"ac-0001"_s), .productId = app::ProductId(u"ac"_s), .thingModel = &model()};
}

app::Result<app::Downlink> encode(const QString &codec, const app::CommandBody &command)
{
    return app::downlinkOf(*app::codec(codec), command, context(), u"1003"_s);
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class EncodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDemoProtocolWritesItsTopicsAndPayloads_data();
    void theDemoProtocolWritesItsTopicsAndPayloads();
    void argumentsComeInTheOrderOfTheModel();
    void aReplyOnTheSameTopicReadsBack_data();
    void aReplyOnTheSameTopicReadsBack();
    void wholeNumbersOf64BitSurvive();
    void theTransparentProtocolHasNoCommands_data();
    void theTransparentProtocolHasNoCommands();
    void rawDataGoesPastEveryProtocol_data();
    void rawDataGoesPastEveryProtocol();
    void unsoundRawDataIsRefused();
    void aCodecItselfTakesNoRawData();
};

void EncodeTest::theDemoProtocolWritesItsTopicsAndPayloads_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("payload"); // without messageId and deviceId
    QTest::addColumn<QString>("service");
    QTest::addColumn<QByteArray>("params");
    const auto row = [](const char *name, const char *command, const char *path, const char *payload,
                        const char *service, const char *params) {
        QTest::newRow(name) << QByteArray(command) << QString::fromLatin1(path) << QByteArray(payload)
                            << QString::fromLatin1(service) << QByteArray(params);
    };
    row("read one", R"({"type":"readProperty","properties":["temperature"]})", "/read-property",
        R"({"properties":["temperature"]})", "temperature", "{}");
    row("read two", R"({"type":"readProperty","properties":["temperature","mode"]})", "/read-property",
        R"({"properties":["temperature","mode"]})", "", "{}");
    row("write one", R"({"type":"writeProperty","properties":{"targetTemperature":24}})", "/write-property",
        R"({"properties":{"targetTemperature":24}})", "targetTemperature", R"({"targetTemperature":24})");
    row("write two", R"({"type":"writeProperty","properties":{"a":1,"b":"x"}})", "/write-property",
        R"({"properties":{"a":1,"b":"x"}})", "", R"({"a":1,"b":"x"})");
    row("invoke", R"({"type":"invokeFunction","function":"setTemperature","inputs":{"temperature":24}})",
        "/invoke-function", R"({"function":"setTemperature","args":[{"name":"temperature","value":24}]})",
        "setTemperature", R"({"temperature":24})");
    row("invoke without inputs", R"({"type":"invokeFunction","function":"reset"})", "/invoke-function",
        R"({"function":"reset","args":[]})", "reset", "{}");
}

void EncodeTest::theDemoProtocolWritesItsTopicsAndPayloads()
{
    QFETCH(QByteArray, command);
    QFETCH(QString, path);
    QFETCH(QByteArray, payload);
    QFETCH(QString, service);
    QFETCH(QByteArray, params);
    const auto encoded = encode(u"demo-v1"_s, *app::commandFromJson(object(command)));
    QVERIFY2(encoded, encoded ? "" : qPrintable(app::toText(encoded.error())));
    QJsonObject expected = object(payload);
    expected.insert("messageId"_L1, u"1003"_s);
    expected.insert("deviceId"_L1, u"ac-0001"_s);
    QCOMPARE(object(encoded->bytes), expected); // and no timestamp
    QCOMPARE(encoded->json, QJsonValue(expected));
    QVERIFY(!encoded->bytes.contains('\n'));
    QVERIFY(encoded->isText);
    QVERIFY(!encoded->isRaw);
    QCOMPARE(encoded->path, path);
    QCOMPARE(encoded->service, service);
    QCOMPARE(encoded->params, object(params));
}

void EncodeTest::argumentsComeInTheOrderOfTheModel()
{
    const app::InvokeFunction move{.function = u"move"_s, .inputs = {{u"a"_s, 0}, {u"x"_s, 1}, {u"y"_s, 2}}};
    const auto encoded = encode(u"demo-v1"_s, move);
    QVERIFY(encoded);
    QStringList names;
    const QJsonArray written = encoded->json.toObject().value("args"_L1).toArray();
    for (const QJsonValue &argument : written)
        names << argument.toObject().value("name"_L1).toString();
    QCOMPARE(names, (QStringList{u"y"_s, u"x"_s, u"a"_s})); // the model has no a; speed is left out
}

void EncodeTest::aReplyOnTheSameTopicReadsBack_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("type");
    QTest::newRow("read") << QByteArray(R"({"type":"readProperty","properties":["temperature"]})")
                          << u"READ_PROPERTY_REPLY"_s;
    QTest::newRow("write") << QByteArray(R"({"type":"writeProperty","properties":{"temperature":1}})")
                           << u"WRITE_PROPERTY_REPLY"_s;
    QTest::newRow("invoke") << QByteArray(R"({"type":"invokeFunction","function":"move"})")
                            << u"INVOKE_FUNCTION_REPLY"_s;
}

void EncodeTest::aReplyOnTheSameTopicReadsBack()
{
    QFETCH(QByteArray, command);
    QFETCH(QString, type);
    const auto encoded = encode(u"demo-v1"_s, *app::commandFromJson(object(command)));
    const QByteArray reply = R"({"messageId":"1003","success":true})";
    const auto decoded = app::codec(u"demo-v1"_s)->decode({.path = encoded->path, .body = reply}, context());
    QVERIFY(decoded);
    QCOMPARE(app::messageTypeName(decoded->first()), type);
    QCOMPARE(decoded->first().header.messageId, u"1003"_s);
}

void EncodeTest::wholeNumbersOf64BitSurvive()
{
    const qint64 large = 9'007'199'254'740'993; // no double
    const auto encoded = encode(u"demo-v1"_s, app::WriteProperty{{{u"serial"_s, large}}});
    QVERIFY(encoded->bytes.contains("9007199254740993"));
}

void EncodeTest::theTransparentProtocolHasNoCommands_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("read") << QByteArray(R"({"type":"readProperty","properties":["temperature"]})");
    QTest::newRow("write") << QByteArray(R"({"type":"writeProperty","properties":{"temperature":1}})");
    QTest::newRow("invoke") << QByteArray(R"({"type":"invokeFunction","function":"move"})");
}

void EncodeTest::theTransparentProtocolHasNoCommands()
{
    QFETCH(QByteArray, command);
    const auto refused = encode(u"transparent"_s, *app::commandFromJson(object(command)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, app::ErrorCode::Unsupported);
    QVERIFY(refused.error().hint.contains(u"raw"_s));
}

void EncodeTest::rawDataGoesPastEveryProtocol_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isText");
    QTest::addColumn<QJsonValue>("json");
    const QJsonValue none(QJsonValue::Undefined);
    for (const QString &codec : {u"demo-v1"_s, u"transparent"_s}) {
        const auto row = [&](const char *form, const QByteArray &text, const QByteArray &bytes, bool isText,
                             const QJsonValue &json) {
            const QJsonObject command{
                {u"type"_s, u"raw"_s}, {u"form"_s, QString::fromLatin1(form)}, {u"text"_s, QString::fromUtf8(text)}};
            QTest::addRow("%s, %s %s", qPrintable(codec), form, text.constData())
                << codec << QJsonDocument(command).toJson() << bytes << isText << json;
        };
        row("hex", "41 42", "AB", false, none);
        row("text", "开", "开", true, none);
        row("text", "{\"a\":1}", "{\"a\":1}", true, none);
        row("json", "{ \"a\":1}", "{ \"a\":1}", true, QJsonObject{{u"a"_s, 1}});
        row("json", "null", "null", true, QJsonValue());
        row("json", "7", "7", true, QJsonValue(7));
    }
}

void EncodeTest::rawDataGoesPastEveryProtocol()
{
    QFETCH(QString, codec);
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isText);
    QFETCH(QJsonValue, json);
    const auto encoded = encode(codec, *app::commandFromJson(object(command)));
    QVERIFY(encoded);
    QVERIFY(encoded->isRaw);
    QCOMPARE(encoded->bytes, bytes);
    QCOMPARE(encoded->isText, isText);
    QCOMPARE(encoded->json, json);
    QCOMPARE(encoded->json.type(), json.type());
    QVERIFY(encoded->service.isEmpty());
    QVERIFY(encoded->params.isEmpty());
    QVERIFY(encoded->path.isEmpty());
}

void EncodeTest::unsoundRawDataIsRefused()
{
    const auto refused = encode(u"transparent"_s, app::RawCommand{app::RawCommand::Form::Hex, u"4"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, app::ErrorCode::InvalidInput);
    QCOMPARE(refused.error().field, u"text"_s);
}

void EncodeTest::aCodecItselfTakesNoRawData()
{
    const auto refused =
        app::codec(u"demo-v1"_s)->encode(app::RawCommand{app::RawCommand::Form::Hex, u"41"_s}, context(), u"1"_s);
    QCOMPARE(refused.error().code, app::ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(EncodeTest)
#include "tst_encode.moc"
