#include "onenetreading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onenet;
using app::CommandUplink;
using app::DataUplink;
using app::EventUplink;
using app::OpaqueUplink;
using app::PresenceUplink;

/// What unpack() makes of each kind of message (onenet.md 3).
class OnenetKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDataPointIsAReportOfItsStream_data();
    void aDataPointIsAReportOfItsStream();
    void aHexadecimalResourceIsBytes_data();
    void aHexadecimalResourceIsBytes();
    void aDataPointWithoutNameOrValueIsBroken();
    void presenceIsOneOrZero_data();
    void presenceIsOneOrZero();
    void aCachedCommandEndsWithItsResult_data();
    void aCachedCommandEndsWithItsResult();
    void aReportHasEveryPropertyAndItsTime();
    void anEventIsAnUplinkOfItsOwn();
    void aReplyIsTheResultOfItsCall_data();
    void aReplyIsTheResultOfItsCall();
};

void OnenetKindsTest::aDataPointIsAReportOfItsStream_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("codec");
    QTest::newRow("number") << dataPoint("3303_0_5700", "25.0") << QByteArray(R"({"properties":{"3303_0_5700":25}})");
    QTest::newRow("object") << dataPoint("gps", R"({"lon":106.5,"lat":29.5,"msg":1})")
                            << QByteArray(R"({"properties":{"gps":{"lat":29.5,"lon":106.5,"msg":1}}})");
    QTest::newRow("text") << dataPoint("temp", "\"21\"") << QByteArray(R"({"properties":{"temp":"21"}})");
    QTest::newRow("truth") << dataPoint("alarm", "true") << QByteArray(R"({"properties":{"alarm":true}})");
    QTest::newRow("stream named like a key")
        << dataPoint("properties", "1") << QByteArray(R"({"properties":{"properties":1}})");
    QTest::newRow("Chinese") << dataPoint("3341_0_5527", "\"阀门开启\"")
                             << QByteArray(R"({"properties":{"3341_0_5527":"阀门开启"}})");
}

void OnenetKindsTest::aDataPointIsAReportOfItsStream()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, codec);
    QVERIFY(!content<DataUplink>(body).hasBytes);
    QCOMPARE(codecBody(body), codec);
}

void OnenetKindsTest::aHexadecimalResourceIsBytes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray four = QByteArray::fromHex("aa5501ff");
    QTest::newRow("resource") << dataPoint("3200_0_5750", "\"AA5501ff\"") << four;
    QTest::newRow("another stream") << dataPoint("raw", "\"AA5501ff\"") << QByteArray();
    QTest::newRow("odd digits") << dataPoint("3200_0_5750", "\"AA5501f\"") << QByteArray();
    QTest::newRow("another letter") << dataPoint("3200_0_5750", "\"AA5501fg\"") << QByteArray();
    QTest::newRow("empty") << dataPoint("3200_0_5750", "\"\"") << QByteArray();
    QTest::newRow("number") << dataPoint("3200_0_5750", "12") << QByteArray();
    QTest::newRow("two parts") << dataPoint("3200_0", "\"AA55\"") << QByteArray();
    QTest::newRow("four parts") << dataPoint("3200_0_5750_1", "\"AA55\"") << QByteArray();
    QTest::newRow("current") << propertyPush(R"({"3200_0_5750":{"value":"aa5501ff"}})") << four;
    QTest::newRow("current, binary data")
        << propertyPush(R"({"3200_0_5750":{"time":5,"bin_data":"aa5501ff"}})") << four;
    QTest::newRow("current, two") << propertyPush(R"({"3200_0_5750":{"value":"aa55"},"3200_1_5750":{"value":"aa55"}})")
                                  << QByteArray();
}

void OnenetKindsTest::aHexadecimalResourceIsBytes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, bytes);
    const auto data = content<DataUplink>(body);
    QCOMPARE(data.hasBytes, !bytes.isEmpty());
    QCOMPARE(data.bytes, bytes);
    if (data.hasBytes)
        QCOMPARE(codecBody(body), bytes);
    QVERIFY(!content<DataUplink>(body, {{u"hexValues"_s, u"text"_s}}).hasBytes);
}

void OnenetKindsTest::aDataPointWithoutNameOrValueIsBroken()
{
    QVERIFY(uplink(classicPlain(R"({"type":1,"value":5})")).payloadError.contains(u"ds_id"_s));
    QVERIFY(uplink(classicPlain(R"({"type":1,"ds_id":"a"})")).payloadError.contains(u"no value"_s));
    QVERIFY(uplink(classicPlain(R"({"type":1,"ds_id":"a","value":null})")).payloadError.contains(u"no value"_s));
    QVERIFY(uplink(propertyPush("5")).payloadError.contains(u"data.params"_s));
}

void OnenetKindsTest::presenceIsOneOrZero_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("online"); // 2: neither
    const auto lifeCycle = [](const char *status) {
        return current(QByteArray(R"({"messageType":"lifeCycle","data":{"status":)") + status + "}}");
    };
    QTest::newRow("1") << classicPlain(R"({"type":2,"status":1})") << 1;
    QTest::newRow("0") << classicPlain(R"({"type":2,"status":0})") << 0;
    QTest::newRow("as text") << classicPlain(R"({"type":"2","status":"1"})") << 1;
    QTest::newRow("2") << classicPlain(R"({"type":2,"status":2})") << 2;
    QTest::newRow("none") << classicPlain(R"({"type":2})") << 2;
    QTest::newRow("online") << lifeCycle("\"online\"") << 1;
    QTest::newRow("offline") << lifeCycle("\"offline\"") << 0;
    QTest::newRow("created") << lifeCycle("\"created\"") << 2;
    QTest::newRow("number") << lifeCycle("1") << 2;
}

void OnenetKindsTest::presenceIsOneOrZero()
{
    QFETCH(QByteArray, body);
    QFETCH(int, online);
    if (online == 2)
        QVERIFY(!content<OpaqueUplink>(body).body.isEmpty());
    else
        QCOMPARE(content<PresenceUplink>(body).online, online == 1);
}

void OnenetKindsTest::aCachedCommandEndsWithItsResult_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("finished");
    QTest::addColumn<bool>("success");
    const auto row = [](const char *name, const char *members, const QString &code, bool finished, bool success) {
        QTest::newRow(name) << QByteArray(members) << code << finished << success;
    };
    row("done", R"("cmd_type":2,"send_status":5,"confirm_time":1700000003000,"confirm_status":0)", u"SUCCESS"_s, true,
        true);
    row("done, of the type that the document shows", R"("cmd_type":0,"confirm_time":1700000003000,"confirm_status":0)",
        u"SUCCESS"_s, true, true);
    row("read", R"("confirm_status":0,"confirm_body":{})", u"SUCCESS"_s, true, true);
    row("failed at the device", R"("cmd_type":2,"confirm_status":5,"send_status":5)", u"TIME_OUT"_s, true, false);
    row("done, by name", R"("confirm_status":"SUCCESS")", u"SUCCESS"_s, true, true);
    row("failed at the device, by name", R"("confirm_status":"NOT_FOUND")", u"NOT_FOUND"_s, true, false);
    row("last known result", R"("confirm_status":13)", u"ADDR_OCCUPIED"_s, true, false);
    row("unknown result", R"("confirm_status":99)", u"99"_s, true, false);
    row("acknowledged only", R"("cmd_type":1,"send_time":1700000002000,"send_status":5)", u"DELIVERED"_s, false, false);
    row("acknowledged, with an empty result", R"("cmd_type":1,"send_status":3,"confirm_time":0,"confirm_status":0)",
        u"SENT"_s, false, false);
    row("waiting", R"("send_status":1)", u"WAITING"_s, false, false);
    row("cancelled", R"("send_status":2)", u"CANCELLED"_s, true, false);
    row("expired", R"("send_status":4)", u"EXPIRED"_s, true, false);
    row("not sent", R"("send_status":6)", u"FAILED"_s, true, false);
    row("other", R"("send_status":8)", u"OTHER"_s, false, false);
    row("unknown step", R"("send_status":77)", u"77"_s, false, false);
    row("nothing", R"("x":1)", {}, false, false);
}

void OnenetKindsTest::aCachedCommandEndsWithItsResult()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, code);
    QFETCH(bool, finished);
    QFETCH(bool, success);
    const app::Uplink read = uplink(classicPlain(R"({"type":7,"cmd_id":"7d0c",)" + members + '}'));
    const auto command = contentOf<CommandUplink>(read);
    QCOMPARE(command.commandId, u"7d0c"_s);
    QCOMPARE(command.resultCode, code);
    QCOMPARE(command.finished, finished);
    QCOMPARE(command.success, success);
    QCOMPARE(read.warnings.isEmpty(), !code.isEmpty());
    const QJsonValue body = content<CommandUplink>(classicPlain(kCommand)).detail;
    QCOMPARE(body.toObject().value("obj_id"_L1), QJsonValue(3303));
    QCOMPARE(command.error.has_value(), finished && !success && code != "CANCELLED"_L1);
    if (command.error)
        QVERIFY(!command.error->message.isEmpty() && !command.error->hint.isEmpty());
}

void OnenetKindsTest::aReportHasEveryPropertyAndItsTime()
{
    const auto data = content<DataUplink>(kCurrentPlain);
    QCOMPARE(data.json.toObject(), object(R"({"properties":{"temp":21.5,"location":"东门"}})"));
    const QByteArray differing = propertyPush(
        R"({"a":{"time":1700000002000,"value":1},"b":{"time":1700000001000,"value":{"x":2}},"c":3,"d":{"value":4}})");
    const app::Uplink read = uplink(differing);
    QCOMPARE(read.timestamp, at(1700000002000));
    QCOMPARE(contentOf<DataUplink>(read).json.toObject(), object(R"({"properties":{"a":1,"b":{"x":2},"c":3,"d":4},
                        "propertySourceTimes":{"a":1700000002000,"b":1700000001000}})"));
    QCOMPARE(codecBody(propertyPush("{}")), QByteArray(R"({"properties":{}})"));
    QCOMPARE(uplink(propertyPush("{}")).timestamp, at(1700000009000)); // of the push
}

void OnenetKindsTest::anEventIsAnUplinkOfItsOwn()
{
    const auto event = content<EventUplink>(current(kEvent));
    QCOMPARE(event.event, u"leak"_s);
    QCOMPARE(event.data, QJsonValue(QJsonObject{{u"level"_s, 2}}));
    const auto push = unpack(current(
        R"({"messageType":"notify","notifyType":"event","data":{"params":{"a":{"time":1700000000001,"value":1},"b":{"time":1700000000002,"value":2}}}})"));
    QCOMPARE(push.uplinks.size(), 2);
    QCOMPARE(contentOf<EventUplink>(push.uplinks.at(1)).event, u"b"_s);
    QCOMPARE(push.uplinks.at(0).timestamp, at(1700000000001));
    QCOMPARE(push.uplinks.at(1).timestamp, at(1700000000002));
    const app::Uplink none = uplink(current(R"({"messageType":"notify","notifyType":"event","data":{}})"));
    QVERIFY(std::holds_alternative<OpaqueUplink>(none.content));
    QCOMPARE(none.warnings.size(), 1);
}

void OnenetKindsTest::aReplyIsTheResultOfItsCall_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<CommandUplink>("expected");
    QTest::newRow("done") << QByteArray(kReply)
                          << CommandUplink{u"31"_s, u"200"_s, true, true, QJsonObject{{u"ok"_s, 1}}};
    QTest::newRow("refused by the device")
        << QByteArray(R"({"messageType":"reply","response":{"id":"32","code":401,"msg":"busy"}})")
        << CommandUplink{u"32"_s, u"401"_s, true, false, u"busy"_s};
    QTest::newRow("id of the request only, number")
        << QByteArray(R"({"messageType":"reply","request":{"id":33},"response":{"code":"200"}})")
        << CommandUplink{u"33"_s, u"200"_s, true, true, {}};
    QTest::newRow("no code") << QByteArray(R"({"messageType":"reply","response":{"id":"34"}})")
                             << CommandUplink{u"34"_s, {}, false, false, QString()};
}

void OnenetKindsTest::aReplyIsTheResultOfItsCall()
{
    QFETCH(QByteArray, text);
    QFETCH(CommandUplink, expected);
    const auto command = content<CommandUplink>(current(text));
    QCOMPARE(command.commandId, expected.commandId);
    QCOMPARE(command.resultCode, expected.resultCode);
    QCOMPARE(command.finished, expected.finished);
    QCOMPARE(command.success, expected.success);
    QCOMPARE(command.detail, expected.detail);
    QCOMPARE(command.error.has_value(), expected.finished && !expected.success);
}

QTEST_GUILESS_MAIN(OnenetKindsTest)
#include "tst_onenetkinds.moc"
