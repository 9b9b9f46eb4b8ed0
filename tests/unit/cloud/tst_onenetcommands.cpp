#include "onenetcommand.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onenet;
using app::CloudCommand;
using app::CloudDevice;
using app::CommandState;
using app::Docking;
using app::ErrorCode;
using app::InvokeFunction;
using app::RawCommand;
using app::ReadProperty;
using app::SendOutcome;
using app::WriteProperty;
using Kind = app::SendOutcome::Kind;

namespace {

/// Two hours after kNowMs in Beijing.
constexpr auto kExpires = "2029-12-15T13%3A33%3A20";

} // namespace

/// How a command goes out.
class OnenetCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsOneCall_data();
    void aCommandIsOneCall();
    void whatCannotBeCarriedIsSaid_data();
    void whatCannotBeCarriedIsSaid();
    void aCommandThatCannotBeCarriedIsRefusedUnsent();
    void settingsThatLackSomethingRefuseUnsent();
    void aPreviewIsTheCallWithoutSecrets();
    void theProtocolsValuesGoFirst();
    void bytesForTheBytesResourceAreOpaque();
};

void OnenetCommandsTest::aCommandIsOneCall_data()
{
    QTest::addColumn<Docking>("docking");
    QTest::addColumn<CloudCommand>("command");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const Docking &docking, const CloudCommand &each, const QByteArray &line,
                        const QByteArray &body = {}) { QTest::newRow(name) << docking << each << line << body; };
    const Docking classic = withResource(classicDocking());
    const Docking current = withResource(currentDocking());
    const QByteArray nb = "https://api.heclouds.com/nbiot";
    const QByteArray imei = "?imei=869405030000017";
    const QByteArray kept = QByteArray("&expired_time=") + kExpires;
    const QJsonObject two{{u"3303_0_5601"_s, 1.5}, {u"3303_0_5701"_s, u"C"_s}};
    row("read", classic, read({u"3303_0_5700"_s}),
        "GET " + nb + imei + "&obj_id=3303&obj_inst_id=0&res_id=5700&timeout=25");
    row("read of an instance", classic, read({u"3303_1_5700"_s, u"3303_1_5701"_s}),
        "GET " + nb + imei + "&obj_id=3303&obj_inst_id=1&timeout=25");
    row("kept read", classic, read({u"3303_0_5700"_s}, 7200),
        "GET " + nb + "/offline" + imei + "&obj_id=3303&obj_inst_id=0&res_id=5700" + kept);
    row("write", classic, write({{u"3311_0_5850"_s, true}}),
        "POST " + nb + imei + "&obj_id=3311&obj_inst_id=0&mode=2&timeout=25",
        R"({"data":[{"res_id":5850,"val":true}]})");
    row("kept write of two", classic, write(two, 7200),
        "POST " + nb + "/offline" + imei + "&obj_id=3303&obj_inst_id=0&mode=2" + kept,
        R"({"data":[{"res_id":5601,"val":1.5},{"res_id":5701,"val":"C"}]})");
    row("execute", classic, command(InvokeFunction{u"3_0_4"_s, {}}),
        "POST " + nb + "/execute" + imei + "&obj_id=3&obj_inst_id=0&res_id=4&timeout=25");
    row("execute with a text", classic, command(InvokeFunction{u"3_0_4"_s, {{u"mode"_s, u"a \"b\""_s}}}),
        "POST " + nb + "/execute" + imei + "&obj_id=3&obj_inst_id=0&res_id=4&timeout=25", R"({"args":"a \"b\""})");
    row("kept execute with a number", classic, command(InvokeFunction{u"3_0_4"_s, {{u"s"_s, 30}}}, 7200),
        "POST " + nb + "/execute/offline" + imei + "&obj_id=3&obj_inst_id=0&res_id=4" + kept, R"({"args":"30"})");
    const QByteArray opaque = R"({"data":[{"res_id":5750,"type":1,"val":"0a00ff"}]})";
    row("bytes", classic, bytes(QByteArray::fromHex("0a00ff")),
        "POST " + nb + imei + "&obj_id=3200&obj_inst_id=0&mode=2&timeout=25", opaque);
    CloudCommand raw = command(RawCommand{RawCommand::Form::Hex, u"0a00ff"_s}, 7200);
    raw.downlink = {.bytes = QByteArray::fromHex("0a00ff"), .isRaw = true};
    row("kept raw bytes", classic, raw, "POST " + nb + "/offline" + imei + "&obj_id=3200&obj_inst_id=0&mode=2" + kept,
        opaque);
    CloudCommand mixed = write({{u"3303_0_5700"_s, 1}, {u"temperature"_s, 2}});
    mixed.downlink.bytes = "{}";
    row("not all are resources", classic, mixed, "POST " + nb + imei + "&obj_id=3200&obj_inst_id=0&mode=2&timeout=25",
        R"({"data":[{"res_id":5750,"type":1,"val":"7b7d"}]})");
    const QByteArray todays = "https://iot-api.heclouds.com/nb-iot";
    row("today's: read", current, read({u"3303_0_5700"_s}),
        "GET " + todays + imei + "&obj_id=3303&obj_inst_id=0&res_id=5700&timeout=25");
    row("today's: kept write", current, write({{u"3311_0_5850"_s, 5}}, 7200),
        "POST " + todays + "/offline" + imei + "&obj_id=3311&obj_inst_id=0&mode=2" + kept,
        R"({"data":[{"res_id":5850,"val":5}]})");
    row("today's: kept execute", current, command(InvokeFunction{u"3_0_4"_s, {}}, 7200),
        "POST " + todays + "/execute/offline" + imei + "&obj_id=3&obj_inst_id=0&res_id=4" + kept);
    const QByteArray model = "https://iot-api.heclouds.com/thingmodel/";
    row("set property", current, command(WriteProperty{{{u"led"_s, true}}}, 0, thingDevice()),
        "POST " + model + "set-device-property",
        R"({"device_name":"meter-01","params":{"led":true},"product_id":"aB3dE6gH9j"})");
    row("set desired property", current, command(WriteProperty{{{u"led"_s, true}}}, 7200, thingDevice()),
        "POST " + model + "set-device-desired-property",
        R"({"device_name":"meter-01","params":{"led":true},"product_id":"aB3dE6gH9j"})");
    row("query properties", current, command(ReadProperty{{u"temp"_s}}, 0, thingDevice()),
        "GET " + model + "query-device-property?product_id=aB3dE6gH9j&device_name=meter-01");
    row("call service", current, command(InvokeFunction{u"reboot"_s, {{u"delay"_s, 3}}}, 7200, thingDevice()),
        "POST " + model + "call-service",
        R"({"device_name":"meter-01","identifier":"reboot","params":{"delay":3},"product_id":"aB3dE6gH9j"})");
    row("device known by its id alone", current,
        command(InvokeFunction{u"reboot"_s, {}}, 0, CloudDevice{.cloudId = u"pump 2"_s}),
        "POST " + model + "call-service",
        R"({"device_name":"pump 2","identifier":"reboot","params":{},"product_id":"aB3dE6gH9j"})");
}

void OnenetCommandsTest::aCommandIsOneCall()
{
    QFETCH(Docking, docking);
    QFETCH(CloudCommand, command);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    CommandCloud cloud(docking);
    cloud.caller.answer(done(R"({"uuid":"u"})"));
    QCOMPARE(cloud.send(command).kind, Kind::Accepted);
    QCOMPARE(cloud.caller.lines(), QList<QByteArray>{line});
    const Caller::Sent &sent = cloud.caller.sent.first();
    QCOMPARE(sent.call.body, body);
    const bool isClassic = line.contains("api.heclouds.com/nbiot");
    QCOMPARE(sent.header("api-key"), isClassic ? QByteArray(kMasterKey) : QByteArray());
    QCOMPARE(sent.header("authorization").isEmpty(), isClassic);
    // Nothing that acts, or asks a device, goes out twice; what waits for a device has the time for it.
    const bool asksThePlatform = line.contains("query-device-property");
    QCOMPARE(sent.isRepeatable, asksThePlatform);
    QCOMPARE(sent.call.timeoutMs, asksThePlatform || line.contains("offline") ? 30'000 : 45'000);
}

void OnenetCommandsTest::whatCannotBeCarriedIsSaid_data()
{
    QTest::addColumn<Docking>("docking");
    QTest::addColumn<CloudCommand>("command");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const Docking &docking, const CloudCommand &each, ErrorCode code,
                        const QString &field) {
        QTest::newRow(name) << docking << each << static_cast<int>(code) << field;
    };
    const Docking classic = withResource(classicDocking());
    const Docking current = currentDocking();
    const auto invalid = ErrorCode::InvalidInput;
    row("no bytes", classic, read({u"temperature"_s}), ErrorCode::Unsupported, {});
    row("no resource for the bytes", classicDocking(), bytes("x"), invalid, u"downlinkResource"_s);
    row("no sound resource for the bytes", classicDocking({{u"downlinkResource"_s, u"3200_0_70000"_s}}), bytes("x"),
        invalid, u"downlinkResource"_s);
    row("two instances", classic, read({u"3303_0_5700"_s, u"3303_1_5700"_s}), invalid, u"properties.3303_1_5700"_s);
    row("two objects", classic, write({{u"3303_0_5700"_s, 1}, {u"3304_0_5700"_s, 1}}), invalid,
        u"properties.3304_0_5700"_s);
    row("a table as value", classic, write({{u"3303_0_5700"_s, QJsonObject()}}), invalid, u"properties.3303_0_5700"_s);
    row("null as value", classic, write({{u"3303_0_5700"_s, QJsonValue()}}), invalid, u"properties.3303_0_5700"_s);
    row("too long a value", classic, write({{u"3303_0_5700"_s, QString(2048, u'x')}}), invalid, u"properties"_s);
    row("too many bytes", classic, bytes(QByteArray(1100, 'x')), invalid, u"properties"_s);
    row("two texts", classic, command(InvokeFunction{u"3_0_4"_s, {{u"a"_s, 1}, {u"b"_s, 2}}}), invalid, u"inputs"_s);
    row("too long a text", classic, command(InvokeFunction{u"3_0_4"_s, {{u"a"_s, QString(2049, u'x')}}}), invalid,
        u"inputs.a"_s);
    row("a list as text", classic, command(InvokeFunction{u"3_0_4"_s, {{u"a"_s, QJsonArray()}}}), invalid,
        u"inputs.a"_s);
    row("classic without IMEI", classic, command(ReadProperty{{u"3303_0_5700"_s}}, 0, thingDevice()), invalid,
        u"imei"_s);
    row("no product", currentDocking({{u"onenetProductId"_s, u""_s}, {u"generation"_s, u"userKey"_s}}),
        command(ReadProperty{{u"temp"_s}}, 0, thingDevice()), invalid, u"onenetProductId"_s);
    row("no name", current, command(ReadProperty{{u"temp"_s}}, 0, {}), invalid, u"sn"_s);
    row("raw for a thing", current, command(RawCommand{}, 0, thingDevice()), ErrorCode::Unsupported, {});
    row("null as input", current, command(InvokeFunction{u"f"_s, {{u"a"_s, QJsonValue()}}}, 0, thingDevice()), invalid,
        u"inputs.a"_s);
}

void OnenetCommandsTest::whatCannotBeCarriedIsSaid()
{
    QFETCH(Docking, docking);
    QFETCH(CloudCommand, command);
    QFETCH(int, code);
    QFETCH(QString, field);
    CommandCloud cloud(docking);
    const auto preview = cloud.sender().preview(command);
    QVERIFY(!preview);
    QCOMPARE(static_cast<int>(preview.error().code), code);
    QCOMPARE(preview.error().field, field);
    QVERIFY(!preview.error().message.isEmpty());
}

void OnenetCommandsTest::aCommandThatCannotBeCarriedIsRefusedUnsent()
{
    CommandCloud cloud(classicDocking());
    const SendOutcome outcome = cloud.send(bytes("x"));
    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.error->field, u"downlinkResource"_s);
    QVERIFY(cloud.caller.sent.isEmpty());
}

void OnenetCommandsTest::settingsThatLackSomethingRefuseUnsent()
{
    CommandCloud cloud(apiDocking(classicDocking().settings, ""));
    const SendOutcome outcome = cloud.send(read({u"3303_0_5700"_s}));
    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.error->field, u"apiKey"_s);
    QVERIFY(cloud.caller.sent.isEmpty());
}

void OnenetCommandsTest::aPreviewIsTheCallWithoutSecrets()
{
    CommandCloud cloud;
    const auto preview = cloud.sender().preview(bytes("\x0A\xFF", 7200));
    QVERIFY(preview);
    QCOMPARE(preview->method, QByteArray("POST"));
    QCOMPARE(preview->url, u"https://api.heclouds.com/nbiot/offline?imei=869405030000017&obj_id=3200&obj_inst_id=0&"
                           "mode=2&expired_time="_s +
                               QString::fromLatin1(kExpires));
    QCOMPARE(preview->body, QByteArray(R"({"data":[{"res_id":5750,"type":1,"val":"0aff"}]})"));
    QCOMPARE(preview->deviceBytes, QByteArray("\x0A\xFF"));
    QVERIFY2(preview->note.contains(u"3200_0_5750"_s), qPrintable(preview->note));
    QVERIFY(cloud.caller.sent.isEmpty());
    CommandCloud current(currentDocking());
    const auto thing = current.sender().preview(command(InvokeFunction{u"f"_s, {}}, 0, thingDevice()));
    QVERIFY(thing);
    QVERIFY(!(thing->url + QString::fromUtf8(thing->body) + thing->note).contains(QString::fromLatin1(kAccessKey)));
    QVERIFY(thing->deviceBytes.isEmpty());
}

void OnenetCommandsTest::theProtocolsValuesGoFirst()
{
    CommandCloud cloud;
    CloudCommand each = write({{u"3303_0_5700"_s, u"21"_s}});
    each.downlink.params = {{u"3303_0_5700"_s, 21}};
    QCOMPARE(cloud.answered(each, done()).state, CommandState::Succeeded);
    QCOMPARE(cloud.caller.sent.first().call.body, QByteArray(R"({"data":[{"res_id":5700,"val":21}]})"));
    CommandCloud current(currentDocking());
    CloudCommand call = command(InvokeFunction{u"f"_s, {{u"a"_s, u"1"_s}}}, 0, thingDevice());
    call.downlink.service = u"g"_s;
    call.downlink.params = {{u"a"_s, 1}};
    QCOMPARE(current.answered(call, currentDone()).kind, Kind::Accepted);
    QVERIFY(current.caller.sent.first().call.body.contains(R"("identifier":"g","params":{"a":1})"));
}

void OnenetCommandsTest::bytesForTheBytesResourceAreOpaque()
{
    const auto bodyOf = [](const Docking &docking, const QString &id, const QString &value) {
        CommandCloud cloud(docking);
        if (cloud.answered(write({{id, value}}), done()).kind != Kind::Accepted)
            return QByteArray();
        return cloud.caller.sent.first().call.body;
    };
    const Docking docking = withResource(classicDocking());
    QCOMPARE(bodyOf(docking, u"3200_0_5750"_s, u"0aFF"_s),
             QByteArray(R"({"data":[{"res_id":5750,"type":1,"val":"0aFF"}]})"));
    QCOMPARE(bodyOf(docking, u"3200_0_5750"_s, u"0aF"_s), QByteArray(R"({"data":[{"res_id":5750,"val":"0aF"}]})"));
    QCOMPARE(bodyOf(docking, u"3200_0_5751"_s, u"0aFF"_s), QByteArray(R"({"data":[{"res_id":5751,"val":"0aFF"}]})"));
    const Docking asText = withResource(classicDocking({{u"hexValues"_s, u"text"_s}}));
    QCOMPARE(bodyOf(asText, u"3200_0_5750"_s, u"0aFF"_s), QByteArray(R"({"data":[{"res_id":5750,"val":"0aFF"}]})"));
}

QTEST_GUILESS_MAIN(OnenetCommandsTest)
#include "tst_onenetcommands.moc"
