#include "app/codec/codec.h"
#include "app/model/qtcompat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const app::ThingModel &model()
{
    static const app::ThingModel kModel = *app::ThingModel::parse(QByteArrayLiteral(
        R"({"properties":[{"id":"temperature","name":"t","valueType":"double"},{"id":"count","name":"c","valueType":"long"}]})"));
    return kModel;
}

app::CodecContext context()
{
    return {.deviceId = app::DeviceId(u"smoke-nb-0001"_s),
            .productId = app::ProductId(u"smoke-nb-demo"_s),
            .thingModel = &model(),
            .imei = u"868000000000017"_s,
            .timestamp = app::utcFromMs(1700000000000)};
}

app::Result<QList<app::DeviceMessage>> decode(const QString &path, const QByteArray &body)
{
    return app::codec(u"demo-v1"_s)->decode({.path = path, .body = body}, context());
}

QJsonObject onlyMessage(const app::Result<QList<app::DeviceMessage>> &decoded)
{
    if (!decoded || decoded->size() != 1)
        return {{u"failed"_s, decoded ? u"count"_s : app::toText(decoded.error())}};
    return app::toJson(decoded->first());
}

} // namespace

class DemoCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathDecidesWhatItsBodyBecomes_data();
    void aPathDecidesWhatItsBodyBecomes();
    void withoutAPathTheContentDecides_data();
    void withoutAPathTheContentDecides();
    void whatHasNoKnownShapeStaysBytes_data();
    void whatHasNoKnownShapeStaysBytes();
    void aBadShapeIsRefusedWithItsPlace_data();
    void aBadShapeIsRefusedWithItsPlace();
    void aListIsOneMessagePerElement();
    void theDeviceThatWasFoundWinsOverThePayload();
    void theMessagesOwnTimeWins();
    void bigWholeNumbersSurvive();
    void aPassthroughKeepsEveryByte();
    void codecsAreFoundByTheIdsTheyAreOfferedUnder();
};

void DemoCodecTest::aPathDecidesWhatItsBodyBecomes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected"); // without deviceId and timestamp
    const auto row = [](const char *path, const char *body, const char *expected) {
        QTest::newRow(path) << QString::fromLatin1(path) << QByteArray(body) << QByteArray(expected);
    };
    row("/fire_alarm", R"({"a":1})", R"({"messageType":"EVENT","event":"fire_alarm","data":{"a":1}})");
    row("/fault_alarm", R"({"a":1})", R"({"messageType":"EVENT","event":"fault_alarm","data":{"a":1}})");
    row("/register", R"({"headers":{"productId":"p"}})", R"({"messageType":"REGISTER","headers":{"productId":"p"}})");
    row("/unregister", "{}", R"({"messageType":"UN_REGISTER"})");
    row("/dev_msg", R"({"messageId":"1","data":{}})",
        R"({"messageType":"EVENT","event":"dev_msg","data":{"messageId":"1","data":{}}})");
    row("/device_online_status", R"({"status":"1"})", R"({"messageType":"ONLINE"})");
    row("/device_online_status/", R"({"status":1})", R"({"messageType":"ONLINE"})");
    row("/device_online_status?", R"({"status":"0"})", R"({"messageType":"OFFLINE"})");
    row("/read-property", R"({"messageId":"7","properties":{"temperature":1}})",
        R"({"messageType":"READ_PROPERTY_REPLY","messageId":"7","properties":{"temperature":1},"success":true})");
    row("/report-property", R"({"properties":{"temperature":21.5}})",
        R"({"messageType":"REPORT_PROPERTY","properties":{"temperature":21.5}})");
    row("report-property", R"({"properties":{"temperature":21.5}})",
        R"({"messageType":"REPORT_PROPERTY","properties":{"temperature":21.5}})");
    row("/properties/report", R"({"properties":{"temperature":21.5}})",
        R"({"messageType":"REPORT_PROPERTY","properties":{"temperature":21.5}})");
    row("/write-property", R"({"success":false,"code":"TIME_OUT"})",
        R"({"messageType":"WRITE_PROPERTY_REPLY","success":false,"code":"TIME_OUT"})");
    row("/invoke-function", R"({"functionId":"f","output":5})",
        R"({"messageType":"INVOKE_FUNCTION_REPLY","functionId":"f","output":5,"success":true})");
    row("/open-door", R"([1])", R"({"messageType":"EVENT","event":"open-door","data":[1]})");
    row("/children/report-property", R"({"deviceId":"c1","properties":{"x":1}})",
        R"({"messageType":"CHILD","childDeviceId":"c1","childDeviceMessage":{"messageType":"REPORT_PROPERTY","deviceId":"c1","properties":{"x":1}}})");
    row("/children/fire_alarm", R"({"deviceId":"c1"})",
        R"({"messageType":"CHILD","childDeviceId":"c1","childDeviceMessage":{"messageType":"EVENT","deviceId":"c1","event":"fire_alarm","data":{"deviceId":"c1"}}})");
    row("/firmware/report", R"({"version":"1"})", R"({"messageType":"REPORT_FIRMWARE","version":"1"})");
    row("/firmware/progress", R"({"progress":5})", R"({"messageType":"UPGRADE_FIRMWARE_PROGRESS","progress":5})");
    row("/firmware/pull", "{}", R"({"messageType":"REQUEST_FIRMWARE"})");
    row("/tags", R"({"tags":{"room":"客厅"}})", R"({"messageType":"UPDATE_TAG","tags":{"room":"客厅"}})");
    row("/offline", "{}", R"({"messageType":"OFFLINE"})");
    row("/online", "{}", R"({"messageType":"ONLINE"})");
    row("/something/else", R"({"a":1})", R"({"messageType":"EVENT","event":"something/else","data":{"a":1}})");
}

void DemoCodecTest::aPathDecidesWhatItsBodyBecomes()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QJsonObject json = QJsonDocument::fromJson(expected).object();
    json.insert("deviceId"_L1, u"smoke-nb-0001"_s);
    json.insert("timestamp"_L1, qint64(1700000000000));
    QCOMPARE(onlyMessage(decode(path, body)), json);
}

void DemoCodecTest::withoutAPathTheContentDecides_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *body, const char *expected) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(expected);
    };
    row("core message", R"({"messageType":"EVENT","event":"fault","data":{"code":"E1"}})",
        R"({"messageType":"EVENT","event":"fault","data":{"code":"E1"}})");
    row("report", R"({"properties":{"x":1}})", R"({"messageType":"REPORT_PROPERTY","properties":{"x":1}})");
    row("flat object with one known key", R"({"temperature":21.5,"other":"y"})",
        R"({"messageType":"REPORT_PROPERTY","properties":{"temperature":21.5,"other":"y"}})");
    row("flat object with common keys", R"({"temperature":21.5,"messageId":"9"})",
        R"({"messageType":"REPORT_PROPERTY","messageId":"9","properties":{"temperature":21.5}})");
    row("flat object whose timestamp is none", R"({"temperature":21.5,"timestamp":"noon"})",
        R"({"messageType":"REPORT_PROPERTY","properties":{"temperature":21.5,"timestamp":"noon"}})");
    row("flat object with another protocol's type", R"({"messageType":"dataReport","temperature":21.5})",
        R"({"messageType":"REPORT_PROPERTY","properties":{"temperature":21.5}})");
    row("report with another protocol's type", R"({"messageType":"dataReport","properties":{"x":1}})",
        R"({"messageType":"REPORT_PROPERTY","properties":{"x":1}})");
    row("tags with another protocol's type", R"({"messageType":"dataReport","tags":{"a":"b"}})",
        R"({"messageType":"UPDATE_TAG","tags":{"a":"b"}})");
    row("event without type", R"({"event":"fault","data":5})", R"({"messageType":"EVENT","event":"fault","data":5})");
    row("function reply without type", R"({"functionId":"f","output":1})",
        R"({"messageType":"INVOKE_FUNCTION_REPLY","functionId":"f","output":1,"success":true})");
    row("tags without type", R"({"tags":{"a":"b"}})", R"({"messageType":"UPDATE_TAG","tags":{"a":"b"}})");
}

void DemoCodecTest::withoutAPathTheContentDecides()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QJsonObject json = QJsonDocument::fromJson(expected).object();
    json.insert("deviceId"_L1, u"smoke-nb-0001"_s);
    json.insert("timestamp"_L1, qint64(1700000000000));
    QCOMPARE(onlyMessage(decode({}, body)), json);
}

void DemoCodecTest::whatHasNoKnownShapeStaysBytes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("binary") << QByteArray::fromHex("aa5501020300");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("temp=21");
    QTest::newRow("object without a known key") << QByteArray(R"({"foo":1})");
    QTest::newRow("another protocol's message type") << QByteArray(R"({"messageType":"SING"})");
    QTest::newRow("a cloud's whole notification") << QByteArray(
        R"({"messageType":"dataReport","deviceId":"a1","timestamp":"noon","payload":{"APPdata":"AA=="}})");
    QTest::newRow("list of numbers") << QByteArray("[1,2]");
    QTest::newRow("list with one unknown") << QByteArray(R"([{"temperature":1},{"foo":1}])");
    QTest::newRow("empty list") << QByteArray("[]");
}

void DemoCodecTest::whatHasNoKnownShapeStaysBytes()
{
    QFETCH(QByteArray, body);
    const auto decoded = decode({}, body);
    QVERIFY(decoded);
    QCOMPARE(decoded->size(), 1);
    const auto *direct = std::get_if<app::Direct>(&decoded->first().body);
    QVERIFY(direct);
    QCOMPARE(direct->payload, body);
}

void DemoCodecTest::aBadShapeIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &path, const char *body, const QString &field) {
        QTest::newRow(name) << path << QByteArray(body) << field;
    };
    row("properties as list", {}, R"({"properties":[1]})", u"properties"_s);
    row("properties as text", u"/report-property"_s, R"({"properties":"x"})", u"properties"_s);
    row("no properties", u"/report-property"_s, R"({"a":1})", u"properties"_s);
    row("list where an object is due", u"/report-property"_s, "[1]", u"body"_s);
    row("no JSON behind a path", u"/report-property"_s, "\xAA\x55", u"body"_s);
    row("second of a list", {}, R"([{"temperature":1},{"properties":5}])", u"[1].properties"_s);
    row("known message type, bad time", {}, R"({"messageType":"ONLINE","timestamp":"noon"})", u"timestamp"_s);
    row("child without id", u"/children/report-property"_s, R"({"properties":{}})", u"deviceId"_s);
    row("children without end", u"/children"_s.repeated(20), "{}", u"path"_s);
}

void DemoCodecTest::aBadShapeIsRefusedWithItsPlace()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const auto decoded = decode(path, body);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, app::ErrorCode::InvalidInput);
    QCOMPARE(decoded.error().field, field);
    QVERIFY(!decoded.error().message.isEmpty());
}

void DemoCodecTest::aListIsOneMessagePerElement()
{
    const auto decoded = decode({}, R"([{"temperature":1},{"properties":{"temperature":2}},{"event":"e","data":{}}])");
    QVERIFY(decoded);
    QCOMPARE(decoded->size(), 3);
    QCOMPARE(app::messageTypeName(decoded->at(1)), u"REPORT_PROPERTY"_s);
    QCOMPARE(app::messageTypeName(decoded->at(2)), u"EVENT"_s);
    QCOMPARE(decoded->at(2).header.deviceId.text(), u"smoke-nb-0001"_s);
}

void DemoCodecTest::theDeviceThatWasFoundWinsOverThePayload()
{
    const auto same = decode({}, R"({"deviceId":"smoke-nb-0001","properties":{}})");
    QVERIFY(same);
    QVERIFY(same->first().header.headers.isEmpty());
    const auto other = decode({}, R"({"deviceId":"intruder","headers":{"a":1},"properties":{}})");
    QVERIFY(other);
    QCOMPARE(other->first().header.deviceId.text(), u"smoke-nb-0001"_s);
    QCOMPARE(other->first().header.headers, (QJsonObject{{u"a"_s, 1}, {u"payloadDeviceId"_s, u"intruder"_s}}));
}

void DemoCodecTest::theMessagesOwnTimeWins()
{
    const auto decoded = decode({}, R"({"timestamp":1600000000001,"properties":{}})");
    QVERIFY(decoded);
    QCOMPARE(decoded->first().header.timestamp.toMSecsSinceEpoch(), 1600000000001);
}

void DemoCodecTest::bigWholeNumbersSurvive()
{
    const auto decoded = decode({}, R"({"count":9223372036854775807})");
    QVERIFY(decoded);
    const auto *report = std::get_if<app::PropertyReport>(&decoded->first().body);
    QVERIFY(report);
    QCOMPARE(report->properties.value("count"_L1).toInteger(), 9223372036854775807);
}

void DemoCodecTest::aPassthroughKeepsEveryByte()
{
    const QByteArray body = QByteArray::fromHex("7b7d00ff");
    const auto decoded = app::codec(u"transparent"_s)->decode({.path = u"/report-property"_s, .body = body}, context());
    QVERIFY(decoded);
    QCOMPARE(std::get<app::Direct>(decoded->first().body).payload, body);
    QCOMPARE(decoded->first().header.deviceId.text(), u"smoke-nb-0001"_s);
    QVERIFY(decoded->first().header.timestamp.isValid());
}

void DemoCodecTest::codecsAreFoundByTheIdsTheyAreOfferedUnder()
{
    const QList<app::CodecInfo> infos = app::codecInfos();
    for (const app::CodecInfo &info : infos) {
        QVERIFY2(app::codec(info.id), qPrintable(info.id));
        QVERIFY(!info.name.isEmpty());
        QVERIFY(info.transports.contains(u"HTTP"_s));
    }
    QCOMPARE(infos.first().id, u"demo-v1"_s);
    QVERIFY(!app::codec(u"nonsense"_s));
}

QTEST_GUILESS_MAIN(DemoCodecTest)
#include "tst_democodec.moc"
