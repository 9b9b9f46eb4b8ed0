#include "ctwingsamples.h"

#include "app/cloud/ctwing/ctwing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

app::UnpackedPush unpack(const QByteArray &body, const app::Docking &docking = {})
{
    static const app::Platform kPlatform = app::ctwing::create();
    return kPlatform.receiver->unpack({.body = body}, docking);
}

app::Uplink uplink(const QByteArray &body, const app::Docking &docking = {})
{
    return unpack(body, docking).uplinks.value(0);
}

template <typename T>
T content(const QByteArray &body)
{
    const app::Uplink read = uplink(body);
    const T *found = std::get_if<T>(&read.content);
    if (found == nullptr)
        qFatal("another kind of uplink for %s", body.constData());
    return *found;
}

QByteArray codecBody(const app::DataUplink &data, const QJsonObject &settings = {})
{
    static const app::Platform kPlatform = app::ctwing::create();
    const app::Docking docking{.settings = settings};
    return kPlatform.receiver->codecPayload({.body = "{whole}"}, data, docking).body;
}

QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class CtwingReceiverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleHasItsKindDeviceAndTime_data();
    void everySampleHasItsKindDeviceAndTime();
    void transparentPayloadsAreBytes();
    void parsedPayloadsStayJson();
    void aProfilePayloadIsItsServiceData();
    void appDataIsReadStrictly_data();
    void appDataIsReadStrictly();
    void whatIsNoTextIsAbsent_data();
    void whatIsNoTextIsAbsent();
    void idsMayBeNumbersOfAnyLength_data();
    void idsMayBeNumbersOfAnyLength();
    void idsInsideThePayloadAreNotTaken();
    void aTimestampIsAWholeNumberOrDecimalText_data();
    void aTimestampIsAWholeNumberOrDecimalText();
    void presenceIsOneOrZero_data();
    void presenceIsOneOrZero();
    void anEventIsNamedAfterItsService_data();
    void anEventIsNamedAfterItsService();
    void aCommandEndsWithEveryOtherWordThanSentAndDelivered_data();
    void aCommandEndsWithEveryOtherWordThanSentAndDelivered();
    void unknownMessageTypesAreKeptWhole_data();
    void unknownMessageTypesAreKeptWhole();
    void anotherProductThanTheDockingsIsAWarning();
    void theCodecIsGivenAReport_data();
    void theCodecIsGivenAReport();
    void theCodecMayBeGivenTheWholeNotification();
};

void CtwingReceiverTest::everySampleHasItsKindDeviceAndTime_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("messageType");
    QTest::addColumn<QString>("deviceId");
    QTest::addColumn<QString>("imei");
    QTest::addColumn<qint64>("timestamp");
    using app::PushKind;
    const auto row = [](const char *name, const char *body, PushKind kind, const QString &type, const QString &device,
                        const QString &imei, qint64 timestamp) {
        QTest::newRow(name) << QByteArray(body) << static_cast<int>(kind) << type << device << imei << timestamp;
    };
    row("LWM2M transparent", samples::kTransparent, PushKind::Data, u"dataReport"_s,
        u"a1b2c3d4e5f60718293a4b5c6d7e8f90"_s, u"864332041112220"_s, 1700000100001);
    row("LWM2M thing model", samples::kThingModel, PushKind::Data, u"dataReport"_s,
        u"b1b2c3d4e5f60718293a4b5c6d7e8f91"_s, u"864332041113335"_s, 1700000200002);
    row("NB gateway", samples::kNbGateway, PushKind::Data, u"dataReport"_s, u"d1b2c3d4e5f60718293a4b5c6d7e8f93"_s, {},
        1700000400004);
    row("MQTT", samples::kMqtt, PushKind::Data, u"dataReport"_s, u"15557777abc01"_s, {}, 1700000500005);
    row("event", samples::kEvent, PushKind::Event, u"eventReport"_s, u"b1b2c3d4e5f60718293a4b5c6d7e8f91"_s,
        u"864332041113335"_s, 1700000700007);
    row("command", samples::kCommand, PushKind::CommandResponse, u"commandResponse"_s,
        u"a1b2c3d4e5f60718293a4b5c6d7e8f90"_s, {}, 1700000800008);
    row("online", samples::kOnline, PushKind::OnlineOffline, u"deviceOnlineOfflineReport"_s,
        u"a1b2c3d4e5f60718293a4b5c6d7e8f90"_s, u"864332041112220"_s, 1700000900009);
}

void CtwingReceiverTest::everySampleHasItsKindDeviceAndTime()
{
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, messageType);
    QFETCH(QString, deviceId);
    QFETCH(QString, imei);
    QFETCH(qint64, timestamp);
    const app::UnpackedPush push = unpack(body);
    QCOMPARE(static_cast<int>(push.kind), kind);
    QCOMPARE(push.messageType, messageType);
    QVERIFY(push.dedupKey.isEmpty());
    QCOMPARE(push.uplinks.size(), 1);
    QCOMPARE(push.uplinks.first().identity.cloudDeviceId, deviceId);
    QCOMPARE(push.uplinks.first().identity.imei, imei);
    QCOMPARE(push.uplinks.first().timestamp.toMSecsSinceEpoch(), timestamp);
    QCOMPARE(push.uplinks.first().payloadError, QString());
    QVERIFY(push.uplinks.first().warnings.isEmpty());
}

void CtwingReceiverTest::transparentPayloadsAreBytes()
{
    const auto lwm2m = content<app::DataUplink>(samples::kTransparent);
    QVERIFY(lwm2m.hasBytes);
    QCOMPARE(lwm2m.bytes.toHex(), QByteArray("aa5501020304"));
    QCOMPARE(content<app::DataUplink>(samples::kTcp).bytes, QByteArray(R"({"t":21.5})"));
}

void CtwingReceiverTest::parsedPayloadsStayJson()
{
    const auto model = content<app::DataUplink>(samples::kThingModel);
    QVERIFY(!model.hasBytes);
    QCOMPARE(model.json, QJsonValue(object(R"({"level":402,"battery":87})")));
    QCOMPARE(model.service, u"5"_s);
    // Base64 under another name belongs to the device's model.
    QCOMPARE(content<app::DataUplink>(samples::kNbGateway).json.toObject().value("Updata"_L1), QJsonValue(u"AQI="_s));
    const auto list = content<app::DataUplink>(R"({"messageType":"dataReport","payload":[1,"a"]})");
    QCOMPARE(list.json, QJsonValue(QJsonArray{1, u"a"_s}));
    QCOMPARE(content<app::DataUplink>(R"({"messageType":"dataReport","payload":"AQI="})").json, QJsonValue(u"AQI="_s));
}

void CtwingReceiverTest::aProfilePayloadIsItsServiceData()
{
    const auto data = content<app::DataUplink>(samples::kProfile);
    QCOMPARE(data.json, QJsonValue(object(R"({"Alarm":1,"CSQ":17})")));
    QCOMPARE(data.service, u"Smoke"_s);
    QVERIFY(uplink(samples::kProfile).warnings.isEmpty());
}

void CtwingReceiverTest::appDataIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("hasBytes");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("isBroken");
    const auto row = [](const char *name, const char *payload, bool hasBytes, const char *hex, bool isBroken) {
        QTest::newRow(name) << QByteArray(payload) << hasBytes << QByteArray(hex) << isBroken;
    };
    row("no bytes", R"({"APPdata":""})", true, "", false);
    row("one byte", R"({"APPdata":"AA=="})", true, "00", false);
    row("two bytes", R"({"APPdata":"+/8="})", true, "fbff", false);
    row("no padding", R"({"APPdata":"AA"})", false, "", true);
    row("padding alone", R"({"APPdata":"===="})", false, "", true);
    row("padding within", R"({"APPdata":"AA==AAAA"})", false, "", true);
    row("URL alphabet", R"({"APPdata":"-_8="})", false, "", true);
    row("line break", R"({"APPdata":"AAAA\nAAA"})", false, "", true);
    row("Chinese", R"({"APPdata":"温度温度"})", false, "", true);
    row("other case of the key", R"({"appdata":"AA=="})", false, "", false);
    row("not a text", R"({"APPdata":5})", false, "", false);
    row("no payload", "null", false, "", true);
}

void CtwingReceiverTest::appDataIsReadStrictly()
{
    QFETCH(QByteArray, payload);
    QFETCH(bool, hasBytes);
    QFETCH(QByteArray, hex);
    QFETCH(bool, isBroken);
    const QByteArray body = R"({"messageType":"dataReport","payload":)" + payload + '}';
    const auto data = content<app::DataUplink>(body);
    QCOMPARE(data.hasBytes, hasBytes);
    QCOMPARE(data.bytes.toHex(), hex);
    QCOMPARE(!uplink(body).payloadError.isEmpty(), isBroken);
    if (!hasBytes)
        QCOMPARE(data.json.isNull() || data.json.isUndefined(), payload == "null");
}

void CtwingReceiverTest::whatIsNoTextIsAbsent_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {R"("")", "null", R"("undefined")", "true", "{}", "[1]"})
        QTest::newRow(value) << QByteArray(value);
}

void CtwingReceiverTest::whatIsNoTextIsAbsent()
{
    QFETCH(QByteArray, value);
    QByteArray body = R"({"messageType":@,"deviceId":@,"IMEI":@,"imei":"864332041112220","deviceSn":@,"productId":@})";
    const app::UnpackedPush push = unpack(body.replace("@", value));
    QCOMPARE(push.messageType, QString());
    QCOMPARE(push.uplinks.first().identity, (app::CloudIdentity{.imei = u"864332041112220"_s}));
    QCOMPARE(push.kind, app::PushKind::Unknown);
}

void CtwingReceiverTest::idsMayBeNumbersOfAnyLength_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("id");
    QTest::newRow("text keeps leading zeros") << QByteArray(R"("0012")") << u"0012"_s;
    QTest::newRow("15 digits") << QByteArray("864332041112220") << u"864332041112220"_s;
    QTest::newRow("17 digits beyond double") << QByteArray("90071992547409931") << u"90071992547409931"_s;
    QTest::newRow("19 digits") << QByteArray("9223372036854775807") << u"9223372036854775807"_s;
    QTest::newRow("20 digits") << QByteArray("89860320245012345678") << u"89860320245012345678"_s;
    QTest::newRow("30 digits") << QByteArray("123456789012345678901234567890") << u"123456789012345678901234567890"_s;
}

void CtwingReceiverTest::idsMayBeNumbersOfAnyLength()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, id);
    QByteArray body =
        R"({"payload":{"deviceId":1,"IMEI":"x\"IMEI\":2"}, "deviceId" : @ ,"IMEI":@,"productId":@,"deviceSn":@})";
    const QByteArray filled = body.replace("@", value);
    QVERIFY(app::ctwing::create().receiver->verify({.body = filled}, {}));
    QCOMPARE(uplink(filled).identity, (app::CloudIdentity{id, id, id, id}));
    const QByteArray command =
        R"({"messageType":"commandResponse","taskId":)" + value + R"(,"result":{"resultCode":"SENT"}})";
    QCOMPARE(content<app::CommandUplink>(command).commandId, id);
}

void CtwingReceiverTest::idsInsideThePayloadAreNotTaken()
{
    const app::Uplink read = uplink(
        R"({"messageType":"dataReport","payload":{"IMEI":"864332041112220","deviceId":"x","imei":12345678901234567890}})");
    QCOMPARE(read.identity, app::CloudIdentity{});
}

void CtwingReceiverTest::aTimestampIsAWholeNumberOrDecimalText_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("number") << QByteArray("1700000100001") << true;
    QTest::newRow("text") << QByteArray(R"("1700000100001")") << true;
    QTest::newRow("exponent") << QByteArray("1.700000100001e12") << true;
    QTest::newRow("fraction") << QByteArray("1700000100001.5") << false;
    QTest::newRow("words") << QByteArray(R"("today")") << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("zero") << QByteArray("0") << false;
    QTest::newRow("negative") << QByteArray("-1") << false;
    QTest::newRow("after the year 9999") << QByteArray("999999999999999") << false;
    QTest::newRow("more than 64 bit") << QByteArray("99999999999999999999") << false;
}

void CtwingReceiverTest::aTimestampIsAWholeNumberOrDecimalText()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isValid);
    const QDateTime timestamp = uplink(R"({"timestamp":)" + value + '}').timestamp;
    QCOMPARE(timestamp.isValid(), isValid);
    if (isValid)
        QCOMPARE(timestamp.toMSecsSinceEpoch(), 1700000100001);
}

void CtwingReceiverTest::presenceIsOneOrZero_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("expected"); // 1 online, 0 offline, -1 unknown
    QTest::newRow("one") << QByteArray("1") << 1;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("text") << QByteArray(R"("1")") << 1;
    QTest::newRow("two") << QByteArray("2") << -1;
    QTest::newRow("null") << QByteArray("null") << -1;
    QTest::newRow("boolean") << QByteArray("true") << -1;
}

void CtwingReceiverTest::presenceIsOneOrZero()
{
    QFETCH(QByteArray, value);
    QFETCH(int, expected);
    const app::Uplink read = uplink(R"({"messageType":"deviceOnlineOfflineReport","eventType":)" + value + '}');
    if (expected < 0) {
        QVERIFY(std::holds_alternative<app::OpaqueUplink>(read.content));
        QCOMPARE(read.warnings.size(), 1);
        return;
    }
    const auto *presence = std::get_if<app::PresenceUplink>(&read.content);
    QVERIFY(presence);
    QCOMPARE(presence->online, expected == 1);
}

void CtwingReceiverTest::anEventIsNamedAfterItsService_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QString>("event");
    QTest::newRow("number") << QByteArray("1002") << u"1002"_s;
    QTest::newRow("text") << QByteArray(R"("lowBattery")") << u"lowBattery"_s;
    QTest::newRow("empty") << QByteArray(R"("")") << u"event"_s;
    QTest::newRow("undefined") << QByteArray(R"("undefined")") << u"event"_s;
}

void CtwingReceiverTest::anEventIsNamedAfterItsService()
{
    QFETCH(QByteArray, service);
    QFETCH(QString, event);
    const QByteArray body =
        R"({"messageType":"eventReport","eventContent":{"battery_state":1},"serviceId":)" + service + '}';
    const auto read = content<app::EventUplink>(body);
    QCOMPARE(read.event, event);
    QCOMPARE(read.data, QJsonValue(QJsonObject{{u"battery_state"_s, 1}}));
    QCOMPARE(uplink(R"({"messageType":"eventReport"})").warnings.size(), 1);
}

void CtwingReceiverTest::aCommandEndsWithEveryOtherWordThanSentAndDelivered_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("finished");
    QTest::addColumn<bool>("success");
    const auto row = [](const char *code, bool finished, bool success) {
        QTest::newRow(code) << R"({"resultCode":")" + QByteArray(code) + R"(","resultDetail":{"a":1}})"
                            << QString::fromLatin1(code) << finished << success;
    };
    row("SENT", false, false);
    row("DELIVERED", false, false);
    row("SUCCESSFUL", true, true);
    row("FAILED", true, false);
    row("TIMEOUT", true, false);
    row("EXPIRED", true, false);
    row("PURPLE", true, false);
    QTest::newRow("none") << QByteArray(R"({"resultDetail":{"a":1}})") << QString() << false << false;
}

void CtwingReceiverTest::aCommandEndsWithEveryOtherWordThanSentAndDelivered()
{
    QFETCH(QByteArray, result);
    QFETCH(QString, code);
    QFETCH(bool, finished);
    QFETCH(bool, success);
    const QByteArray body = R"({"messageType":"commandResponse","taskId":"012","result":)" + result + '}';
    std::optional<app::CommandState> state;
    if (code == "DELIVERED"_L1)
        state = app::CommandState::Delivered;
    else if (code == "TIMEOUT"_L1 || code == "EXPIRED"_L1)
        state = app::CommandState::TimedOut;
    auto command = content<app::CommandUplink>(body);
    QCOMPARE(command.error.has_value(), finished && !success);
    command.error.reset();
    QCOMPARE(command, (app::CommandUplink{.commandId = u"012"_s,
                                          .resultCode = code,
                                          .finished = finished,
                                          .success = success,
                                          .detail = QJsonObject{{u"a"_s, 1}},
                                          .state = state}));
    QCOMPARE(uplink(body).warnings.size(), code.isEmpty() ? 1 : 0);
}

void CtwingReceiverTest::unknownMessageTypesAreKeptWhole_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::newRow("a type nobody documents")
        << QByteArray(
               R"({"messageType":"infraredReport","payload":{"APPdata":"AA=="},"deviceId":"d","IMEI":"864332041112220"})")
        << static_cast<int>(app::PushKind::Unknown);
    QTest::newRow("no type") << QByteArray(R"({"deviceId":"d","IMEI":"864332041112220"})")
                             << static_cast<int>(app::PushKind::Unknown);
    QTest::newRow("merged data")
        << QByteArray(
               R"({"messageType":"dataReportTupUnion","payload":[{"APPdata":"AA=="}],"deviceId":"d","IMEI":"864332041112220"})")
        << static_cast<int>(app::PushKind::MergedData);
}

void CtwingReceiverTest::unknownMessageTypesAreKeptWhole()
{
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(unpack(body).kind), kind);
    QCOMPARE(content<app::OpaqueUplink>(body).body, QJsonDocument::fromJson(body).object());
    QCOMPARE(uplink(body).identity, (app::CloudIdentity{.cloudDeviceId = u"d"_s, .imei = u"864332041112220"_s}));
}

void CtwingReceiverTest::anotherProductThanTheDockingsIsAWarning()
{
    const auto warnings = [](const QString &expected) {
        return uplink(samples::kTransparent, app::Docking{.settings = {{u"ctwingProductId"_s, expected}}}).warnings;
    };
    QVERIFY(warnings(u"15551234"_s).isEmpty());
    QVERIFY(warnings(QString()).isEmpty());
    QCOMPARE(warnings(u"999"_s).size(), 1);
    QVERIFY(warnings(u"999"_s).first().contains(u"15551234"_s));
}

void CtwingReceiverTest::theCodecIsGivenAReport_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *json, const QString &path, const char *expected) {
        QTest::newRow(name) << QByteArray(json) << path << QByteArray(expected);
    };
    row("plain object", R"({"level":402})", {}, R"({"properties":{"level":402}})");
    row("plain object for the report path", R"({"level":402})", u"/report-property"_s,
        R"({"properties":{"level":402}})");
    row("plain object for an event path", R"({"level":402})", u"/fire_alarm"_s, R"({"level":402})");
    row("report", R"({"properties":{"a":1}})", {}, R"({"properties":{"a":1}})");
    row("core message", R"({"event":"e","messageType":"EVENT"})", {}, R"({"event":"e","messageType":"EVENT"})");
    row("list", R"([1,"a"])", {}, R"([1,"a"])");
    row("text", R"("{\"t\":1}")", {}, R"({"t":1})");
    row("number", "9007199254740993", {}, "9007199254740993");
    row("nothing", "null", {}, "");
}

void CtwingReceiverTest::theCodecIsGivenAReport()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(QByteArray, expected);
    const QJsonValue value = QJsonDocument::fromJson('[' + json + ']').array().at(0);
    QCOMPARE(codecBody({.json = value}, {{u"codecPath"_s, path}}), expected);
}

void CtwingReceiverTest::theCodecMayBeGivenTheWholeNotification()
{
    const app::DataUplink bytes{.hasBytes = true, .bytes = QByteArray::fromHex("aa00")};
    QCOMPARE(codecBody(bytes), bytes.bytes);
    QCOMPARE(codecBody(bytes, {{u"codecInput"_s, u"payload"_s}}), bytes.bytes);
    QCOMPARE(codecBody(bytes, {{u"codecInput"_s, u"raw"_s}}), QByteArray("{whole}"));
}

QTEST_GUILESS_MAIN(CtwingReceiverTest)
#include "tst_ctwingreceiver.moc"
