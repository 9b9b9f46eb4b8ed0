#include "onenetreading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onenet;
using app::DataUplink;
using app::OpaqueUplink;
using app::PresenceUplink;
using app::PushKind;

/// What unpack() makes of pushes of whatever kind.
class OnenetMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageHasItsKindDeviceAndTime_data();
    void everyMessageHasItsKindDeviceAndTime();
    void unknownMessagesAreKeptWhole_data();
    void unknownMessagesAreKeptWhole();
    void aListKeepsItsOrder();
    void aLongListIsCutWithAWarning();
    void anotherProductThanTheDockingsIsAWarning();
    void repetitionsHaveOneKey();
    void whatCannotBeReadIsKeptWithTheReason();
    void encryptedPushesAreReadable();
    void theCodecMayAskForAnotherPath();
    void theCodecMayBeGivenTheWholeMessage();
};

void OnenetMessagesTest::everyMessageHasItsKindDeviceAndTime_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("aesKey");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("messageType");
    QTest::addColumn<app::CloudIdentity>("identity");
    QTest::addColumn<qint64>("time");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &aesKey, PushKind kind,
                        const QString &type, const app::CloudIdentity &identity, qint64 time) {
        QTest::newRow(name) << body << aesKey << static_cast<int>(kind) << type << identity << time;
    };
    const app::CloudIdentity classic{.cloudDeviceId = u"600100200"_s, .imei = u"869405030000017"_s};
    const app::CloudIdentity meter{
        .cloudDeviceId = u"2400001"_s, .serial = u"meter-01"_s, .cloudProductId = u"aB3dE6gH9j"_s};
    const QString property = u"notify/property"_s;
    row("V2", kClassicPlain, {}, PushKind::Data, u"type 1"_s, classic, 1700000000123);
    row("V3", kClassicEncrypted, kClassicKey, PushKind::OnlineOffline, u"type 2"_s, classic, 1700000001000);
    row("V4", kCurrentPlain, {}, PushKind::Data, property, meter, 1700000002000);
    row("V5", kCurrentEncrypted, kCurrentKey, PushKind::Data, property, meter, 1700000002000);
    row("command", classicPlain(kCommand), {}, PushKind::CommandResponse, u"type 7"_s, classic, 1700000003000);
    row("event", current(kEvent), {}, PushKind::Event, u"notify/event"_s, meter, 1700000002100);
    row("reply", current(kReply), {}, PushKind::CommandResponse, u"reply"_s, meter, 1700000002900);
    row("life cycle",
        current(
            R"({"productId":"aB3dE6gH9j","deviceId":2400001,"deviceName":"meter-01","messageType":"lifeCycle","data":{"status":"online","time":1700000002200}})"),
        {}, PushKind::OnlineOffline, u"lifeCycle"_s, meter, 1700000002200);
    row("no time of its own", current(R"({"imei":"869405030000017","deviceId":"2400001","messageType":"sceneLog"})"),
        {}, PushKind::Unknown, u"sceneLog"_s, {.cloudDeviceId = u"2400001"_s, .imei = u"869405030000017"_s},
        1700000009000);
    row("no time at all", classicPlain(R"({"type":1,"dev_id":9007199254740993,"ds_id":"a","value":1,"at":-5})"), {},
        PushKind::Data, u"type 1"_s, {.cloudDeviceId = u"9007199254740993"_s}, 0);
}

void OnenetMessagesTest::everyMessageHasItsKindDeviceAndTime()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, aesKey);
    QFETCH(int, kind);
    QFETCH(QString, messageType);
    QFETCH(app::CloudIdentity, identity);
    QFETCH(qint64, time);
    const app::UnpackedPush push = unpack(body, {}, aesKey);
    QCOMPARE(push.uplinks.size(), 1);
    QCOMPARE(static_cast<int>(push.kind), kind);
    QCOMPARE(push.messageType, messageType);
    const app::Uplink &read = push.uplinks.first();
    QCOMPARE(read.identity.cloudDeviceId, identity.cloudDeviceId);
    QCOMPARE(read.identity.imei, identity.imei);
    QCOMPARE(read.identity.serial, identity.serial);
    QCOMPARE(read.identity.cloudProductId, identity.cloudProductId);
    QCOMPARE(read.timestamp, time == 0 ? QDateTime() : at(time));
    QVERIFY2(read.warnings.isEmpty(), qPrintable(read.warnings.join(u'\n')));
    QVERIFY(read.payloadError.isEmpty());
}

void OnenetMessagesTest::unknownMessagesAreKeptWhole_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("isCurrent");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *message, bool isCurrent, PushKind kind = PushKind::Unknown) {
        QTest::newRow(name) << QByteArray(message) << isCurrent << static_cast<int>(kind);
    };
    row("no type", R"({"a":1})", false);
    row("another type", R"({"type":9,"dev_id":1})", false);
    row("type with a fraction", R"({"type":1.5})", false);
    row("scene log", R"({"messageType":"sceneLog","data":{"conditions":[]}})", true);
    row("location", R"({"messageType":"lbsAndWifi","type":1,"data":{"lon":1,"lat":2}})", true);
    row("another notification", R"({"messageType":"notify","notifyType":"news"})", true);
    row("deleted", R"({"messageType":"lifeCycle","data":{"status":"deleted"}})", true, PushKind::Lifecycle);
    row("a rule's own words", R"({"temp":5})", true);
}

void OnenetMessagesTest::unknownMessagesAreKeptWhole()
{
    QFETCH(QByteArray, message);
    QFETCH(bool, isCurrent);
    QFETCH(int, kind);
    const QByteArray body = isCurrent ? current(message) : classicPlain(message);
    QCOMPARE(content<OpaqueUplink>(body).body, object(message));
    QCOMPARE(static_cast<int>(unpack(body).kind), kind);
}

void OnenetMessagesTest::aListKeepsItsOrder()
{
    const auto push = unpack(classicPlain(
        R"([{"type":1,"dev_id":1,"ds_id":"a","at":1,"value":21},{"type":2,"dev_id":2,"status":0},5,{"type":1,"dev_id":3,"ds_id":"b","value":2}])"));
    QCOMPARE(push.uplinks.size(), 4);
    QCOMPARE(push.kind, PushKind::Data);
    QCOMPARE(push.uplinks.at(0).identity.cloudDeviceId, u"1"_s);
    QVERIFY(!contentOf<PresenceUplink>(push.uplinks.at(1)).online);
    QCOMPARE(contentOf<OpaqueUplink>(push.uplinks.at(2)).body, (QJsonObject{{u"message"_s, 5}}));
    QCOMPARE(push.uplinks.at(2).warnings.size(), 1);
    QCOMPARE(push.uplinks.at(3).identity.cloudDeviceId, u"3"_s);
    QCOMPARE(unpack(classicPlain("[]")).uplinks.size(), 1);
}

void OnenetMessagesTest::aLongListIsCutWithAWarning()
{
    QByteArray list("[{}");
    for (int i = 0; i < 30'000; ++i)
        list += ",{}";
    const auto push = unpack(classicPlain(list + ']'));
    QCOMPARE(push.uplinks.size(), 20'001);
    QCOMPARE(push.uplinks.last().warnings.size(), 1);
}

void OnenetMessagesTest::anotherProductThanTheDockingsIsAWarning()
{
    const auto warnings = [](const QString &product) {
        return uplink(kCurrentPlain, {{u"onenetProductId"_s, product}}).warnings;
    };
    QVERIFY(warnings(u"aB3dE6gH9j"_s).isEmpty());
    QVERIFY(warnings({}).isEmpty());
    QVERIFY(warnings(u"other"_s).value(0).contains(u"other"_s));
    QVERIFY(uplink(kClassicPlain, {{u"onenetProductId"_s, u"other"_s}}).warnings.isEmpty()); // names none
}

void OnenetMessagesTest::repetitionsHaveOneKey()
{
    const auto key = [](const QByteArray &body, const QByteArray &aesKey = {}) {
        return unpack(body, {}, aesKey).dedupKey;
    };
    QCOMPARE(key(kCurrentPlain), QByteArray("7100001"));
    QCOMPARE(key(current("{}", "7", "other123")), key(current("{}", "7")));
    QVERIFY(key(current("{}", "7")) != key(current("{}", "8")));
    QVERIFY(key(current("{}", {})) != key(current(R"({"a":1})", {})));
    const QByteArray text = kClassicEncryptedText;
    QCOMPARE(key(classic("msg", text, text, "another1")), key(classicPlain(text)));
    QVERIFY(key(classicPlain("{}")) != key(classicPlain(R"({"a":1})")));
    // Encrypted anew, with other random bytes.
    const QByteArray anew =
        encryptBlocks(padded("fedcba9876543210" + classicLayout(text, text.size()).sliced(16)), kClassicKey);
    QVERIFY(anew != kClassicCiphertext);
    QCOMPARE(key(classicEncrypted(anew), kClassicKey), key(kClassicEncrypted, kClassicKey));
}

void OnenetMessagesTest::whatCannotBeReadIsKeptWithTheReason()
{
    const auto warning = [](const QByteArray &body, const QByteArray &aesKey = {}) {
        const auto push = unpack(body, {}, aesKey);
        return push.uplinks.size() == 1 ? push.uplinks.first().warnings.value(0) : QString();
    };
    QVERIFY(warning(kClassicEncrypted).contains(u"has no aesKey"_s));
    QVERIFY(warning(kClassicEncrypted, QByteArray(43, 'A')).contains(u"does not fit"_s));
    QVERIFY(warning(kCurrentEncrypted, kClassicKey).contains(u"16 characters"_s));
    QVERIFY(warning("nonsense").startsWith(u"The push cannot be read: "_s));
    QVERIFY(warning("").startsWith(u"The push cannot be read: "_s));
    QCOMPARE(contentOf<OpaqueUplink>(unpack(kCurrentEncrypted).uplinks.first()).body.value("id"_L1),
             QJsonValue(u"7100002"_s));
}

void OnenetMessagesTest::encryptedPushesAreReadable()
{
    const auto readable = [](const QByteArray &body, const QByteArray &aesKey) {
        return receiver().readable({.body = body}, docking(aesKey));
    };
    QCOMPARE(readable(kClassicEncrypted, kClassicKey), std::optional(QByteArray(kClassicEncryptedText)));
    QCOMPARE(readable(kCurrentEncrypted, kCurrentKey), std::optional(QByteArray(kCurrentText)));
    QVERIFY(!readable(kCurrentPlain, kCurrentKey));
    QVERIFY(!readable(kClassicPlain, kClassicKey));
    QVERIFY(!readable(kClassicEncrypted, {}));
    QVERIFY(!readable(kClassicEncrypted, QByteArray(43, 'A')));
    QVERIFY(!readable("nonsense", kClassicKey));
}

void OnenetMessagesTest::theCodecMayAskForAnotherPath()
{
    const QByteArray body = dataPoint("smoke", "1");
    QCOMPARE(codecBody(body, {{u"codecPath"_s, u"/report-property"_s}}), QByteArray(R"({"properties":{"smoke":1}})"));
    QCOMPARE(codecBody(body, {{u"codecPath"_s, u"/fire_alarm"_s}}), QByteArray(R"({"smoke":1})"));
    const QJsonObject settings{{u"codecPath"_s, u"/fire_alarm"_s}};
    const auto payload =
        receiver().codecPayload({.body = body}, content<DataUplink>(body, settings), docking({}, settings));
    QCOMPARE(payload.path, u"/fire_alarm"_s);
}

void OnenetMessagesTest::theCodecMayBeGivenTheWholeMessage()
{
    const QJsonObject raw{{u"codecInput"_s, u"raw"_s}};
    QCOMPARE(
        codecBody(dataPoint("3200_0_5750", "\"AA55\""), raw),
        QByteArray(
            R"({"at":1700000000123,"dev_id":600100200,"ds_id":"3200_0_5750","imei":"869405030000017","type":1,"value":"AA55"})"));
    QCOMPARE(
        codecBody(propertyPush(R"({"a":{"value":1}})"), raw),
        QByteArray(
            R"({"data":{"params":{"a":{"value":1}}},"deviceName":"meter-01","messageType":"notify","notifyType":"property"})"));
    const auto push =
        unpack(classicPlain(R"([{"type":1,"ds_id":"a","value":1},{"type":1,"ds_id":"b","value":2}])"), raw);
    QCOMPARE(contentOf<DataUplink>(push.uplinks.at(1)).json.toObject().value("ds_id"_L1), QJsonValue(u"b"_s));
}

QTEST_GUILESS_MAIN(OnenetMessagesTest)
#include "tst_onenetmessages.moc"
