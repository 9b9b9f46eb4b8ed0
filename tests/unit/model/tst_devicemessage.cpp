#include "app/model/devicemessage.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class DeviceMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCoreMessageIsReadAndWrittenUnchanged_data();
    void aCoreMessageIsReadAndWrittenUnchanged();
    void aMissingTypeIsGuessedInTheDocumentedOrder_data();
    void aMissingTypeIsGuessedInTheDocumentedOrder();
    void aBadShapeIsNamedWithItsPlace_data();
    void aBadShapeIsNamedWithItsPlace();
    void aTypeMayBeWrittenInLowerCase();
    void numbersAndNumericTextsAreTimestamps();
};

void DeviceMessageTest::aCoreMessageIsReadAndWrittenUnchanged_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    using app::MessageKind;
    const auto row = [](const char *name, const char *text, MessageKind kind) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(kind);
    };
    // The examples of the core message reference.
    row("report",
        R"({"messageType":"REPORT_PROPERTY","deviceId":"ac-0001","messageId":"1001","timestamp":1700000000000,"properties":{"currentTemperature":27.8,"mode":"cool","count":9007199254740993},"propertySourceTimes":{"currentTemperature":1699999999500},"propertyStates":{"currentTemperature":"ok"}})",
        MessageKind::PropertyReport);
    row("read reply",
        R"({"messageType":"READ_PROPERTY_REPLY","deviceId":"ac-0001","messageId":"1002","timestamp":1700000000400,"success":true,"properties":{"currentTemperature":27.5}})",
        MessageKind::ReadReply);
    row("write reply",
        R"({"messageType":"WRITE_PROPERTY_REPLY","deviceId":"ac-0001","messageId":"1003","timestamp":1700000000300,"success":true,"properties":{"targetTemperature":24}})",
        MessageKind::WriteReply);
    row("function reply",
        R"({"messageType":"INVOKE_FUNCTION_REPLY","deviceId":"ac-0001","messageId":"1004","timestamp":1700000000300,"functionId":"setTemperature","output":true,"success":true})",
        MessageKind::FunctionReply);
    row("failed reply",
        R"({"messageType":"INVOKE_FUNCTION_REPLY","deviceId":"ac-0001","messageId":"1005","timestamp":1700000010000,"functionId":"setTemperature","success":false,"code":"TIME_OUT","message":"超时"})",
        MessageKind::FunctionReply);
    row("event",
        R"({"messageType":"EVENT","deviceId":"ac-0001","messageId":"1006","timestamp":1700000000000,"event":"fault","data":{"code":"E1","time":1699999999000}})",
        MessageKind::EventReport);
    row("online", R"({"messageType":"ONLINE","deviceId":"ac-0001","messageId":"1007","timestamp":1700000000000})",
        MessageKind::Online);
    row("offline", R"({"messageType":"OFFLINE","deviceId":"ac-0001","messageId":"1008","timestamp":1700000000000})",
        MessageKind::Offline);
    row("register",
        R"({"messageType":"REGISTER","deviceId":"ac-0002","messageId":"1009","timestamp":1700000000000,"headers":{"productId":"ac-demo","deviceName":"新空调","configuration":{"imei":"868000000000025"}}})",
        MessageKind::Other);
    row("tags",
        R"({"messageType":"UPDATE_TAG","deviceId":"ac-0001","messageId":"1011","timestamp":1700000000000,"tags":{"room":"客厅"}})",
        MessageKind::TagUpdate);
    row("child",
        R"({"messageType":"CHILD","deviceId":"gw-1","messageId":"1012","timestamp":1700000000000,"childDeviceId":"ac-0001","childDeviceMessage":{"messageType":"REPORT_PROPERTY","deviceId":"ac-0001","properties":{"currentTemperature":26}}})",
        MessageKind::Other);
    row("read",
        R"({"messageType":"READ_PROPERTY","deviceId":"ac-0001","messageId":"1002","timestamp":1700000000000,"properties":["currentTemperature"],"headers":{"timeout":10000}})",
        MessageKind::Other);
    row("direct", R"({"messageType":"DIRECT","deviceId":"a","messageId":"1","timestamp":1,"payload":"qlUB"})",
        MessageKind::Direct);
    row("log", R"({"messageType":"LOG","deviceId":"a","messageId":"1","timestamp":1,"log":"text"})",
        MessageKind::Other);
}

void DeviceMessageTest::aCoreMessageIsReadAndWrittenUnchanged()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto message = app::messageFromJson(json);
    QVERIFY2(message, qPrintable(message ? QString() : app::toText(message.error())));
    QCOMPARE(static_cast<int>(app::kindOf(*message)), kind);
    QCOMPARE(app::messageTypeName(*message), json.value("messageType"_L1).toString());
    QCOMPARE(app::toJson(*message), json);
}

void DeviceMessageTest::aMissingTypeIsGuessedInTheDocumentedOrder_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("type");
    QTest::newRow("event before all") << QByteArray(R"({"event":"e","functionId":"f","properties":{}})") << u"EVENT"_s;
    QTest::newRow("invocation") << QByteArray(R"({"functionId":"f","inputs":[],"properties":{}})")
                                << u"INVOKE_FUNCTION"_s;
    QTest::newRow("its reply") << QByteArray(R"({"functionId":"f","properties":{}})") << u"INVOKE_FUNCTION_REPLY"_s;
    QTest::newRow("list of properties") << QByteArray(R"({"properties":["a"],"tags":{}})") << u"READ_PROPERTY"_s;
    QTest::newRow("map of properties") << QByteArray(R"({"properties":{"a":1},"tags":{}})") << u"READ_PROPERTY_REPLY"_s;
    QTest::newRow("tags") << QByteArray(R"({"tags":{},"success":true})") << u"UPDATE_TAG"_s;
    QTest::newRow("success") << QByteArray(R"({"success":true})") << u"ACKNOWLEDGE"_s;
    QTest::newRow("nothing") << QByteArray(R"({"a":1})") << u"UNKNOWN"_s;
}

void DeviceMessageTest::aMissingTypeIsGuessedInTheDocumentedOrder()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, type);
    const auto message = app::messageFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(message);
    QCOMPARE(app::messageTypeName(*message), type);
}

void DeviceMessageTest::aBadShapeIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *text, const QString &field) {
        QTest::newRow(name) << QByteArray(text) << field;
    };
    row("properties as list", R"({"messageType":"REPORT_PROPERTY","properties":[1]})", u"properties"_s);
    row("no properties", R"({"messageType":"REPORT_PROPERTY"})", u"properties"_s);
    row("event without id", R"({"messageType":"EVENT","data":1})", u"event"_s);
    row("headers as text", R"({"messageType":"ONLINE","headers":"x"})", u"headers"_s);
    row("time in words", R"({"messageType":"ONLINE","timestamp":"noon"})", u"timestamp"_s);
    row("time beyond 64 bit", R"({"messageType":"ONLINE","timestamp":1e300})", u"timestamp"_s);
    row("payload that is no Base64", R"({"messageType":"DIRECT","payload":"!!!"})", u"payload"_s);
    row("tags as list", R"({"messageType":"UPDATE_TAG","tags":[]})", u"tags"_s);
    row("success as word", R"({"messageType":"WRITE_PROPERTY_REPLY","success":"yes"})", u"success"_s);
    row("no such type", R"({"messageType":"SING"})", u"messageType"_s);
}

void DeviceMessageTest::aBadShapeIsNamedWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, field);
    const auto message = app::messageFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(!message);
    QCOMPARE(message.error().code, app::ErrorCode::InvalidInput);
    QCOMPARE(message.error().field, field);
}

void DeviceMessageTest::aTypeMayBeWrittenInLowerCase()
{
    const auto message =
        app::messageFromJson({{u"messageType"_s, u"report_property"_s}, {u"properties"_s, QJsonObject()}});
    QVERIFY(message);
    QCOMPARE(app::kindOf(*message), app::MessageKind::PropertyReport);
    QVERIFY(!app::messageFromJson({{u"messageType"_s, u"Report_Property"_s}, {u"properties"_s, QJsonObject()}}));
}

void DeviceMessageTest::numbersAndNumericTextsAreTimestamps()
{
    for (const QJsonValue &value : {QJsonValue(qint64(1700000000001)), QJsonValue(u"1700000000001"_s)}) {
        const auto message = app::messageFromJson({{u"messageType"_s, u"ONLINE"_s}, {u"timestamp"_s, value}});
        QVERIFY(message);
        QCOMPARE(message->header.timestamp.toMSecsSinceEpoch(), 1700000000001);
    }
    QVERIFY(!app::messageFromJson({{u"messageType"_s, u"ONLINE"_s}})->header.timestamp.isValid());
}

QTEST_GUILESS_MAIN(DeviceMessageTest)
#include "tst_devicemessage.moc"
