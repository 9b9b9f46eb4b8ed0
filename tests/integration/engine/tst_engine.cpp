#include "enginefixture.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace app;
using test::wait;

namespace {

const QString kPath = u"/ctwing/smoke-nb-demo/notify"_s;
const QString kImei = u"868000000000017"_s;
const QByteArray kReport = R"({"properties":{"temperature":21.5,"batteryLevel":96,"unknownThing":1}})";

LogPage newest(Engine &engine, const LogFilter &filter = {})
{
    return *wait(engine.pushLog().page(filter, {}, 100));
}

/// The newest line once it is decoded.
LogRow settled(Engine &engine)
{
    LogRow row;
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const LogPage page = newest(engine);
                if (page.rows.isEmpty())
                    return false;
                row = page.rows.first();
                return row.rejected || row.state != DecodeState::Pending;
            }(),
            10'000);
    }();
    return row;
}

} // namespace

/// The way of a push, through real sockets and a real database.
class tst_Engine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPushBecomesALatestValue();
    void anAnsweredPushSurvivesARestart();
    void aRedeliveryIsKeptMarkedAndAppliedOnce();
    void anUnknownDeviceIsListedAndAssignedInOneAction();
    void aPushForADisabledDeviceIsKeptAndDecodedOnceEnabled();
    void brokenPayloadsSayWhy();
    void whatIsNotAPushIsRefusedWithItsReason_data();
    void whatIsNotAPushIsRefusedWithItsReason();
    void theTokenIsCheckedAndNeverKept();
    void theAllowListIsChecked();
    void aSecondEngineOnTheFolderLeavesThePortAlone();
    void presenceComesFromTheCloud();
};

void tst_Engine::aPushBecomesALatestValue()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDevice(u"smoke-1"_s, kImei);
    fixture.addDocking();
    Engine &engine = fixture.engine();

    const auto answer = fixture.post(kPath, test::EngineFixture::push(kImei, kReport, 1700000100001));
    QCOMPARE(answer.status, 200);
    const LogRow row = settled(engine);
    QCOMPARE(row.state, DecodeState::Decoded);
    QCOMPARE(row.deviceId, u"smoke-1"_s);
    QCOMPARE(row.kind, PushKind::Data);

    const auto latest = *wait(engine.registry().latest(DeviceId(u"smoke-1"_s)));
    QCOMPARE(latest.size(), 2); // what the model does not know is not a latest value
    const auto device = *wait(engine.registry().device(DeviceId(u"smoke-1"_s)));
    QCOMPARE(device.state, DeviceState::Online);
    QCOMPARE(device.bindings.size(), 1);
    QCOMPARE(device.bindings.first().cloudDeviceId, u"a1b2c3d4e5f6"_s + kImei);

    const auto detail = *wait(engine.pushLog().detail(false, row.id));
    QCOMPARE(detail.messages.size(), 2); // ONLINE, then the report
    QCOMPARE(detail.payload, kReport);
    QVERIFY(detail.accessLine.startsWith(kPath + u" -"_s));
}

void tst_Engine::anAnsweredPushSurvivesARestart()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking();
    QCOMPARE(fixture.post(kPath, test::EngineFixture::push(kImei, kReport, 1)).status, 200);
    fixture.restart();
    const LogRow row = settled(fixture.engine());
    QCOMPARE(row.state, DecodeState::Unmatched);
    QCOMPARE(newest(fixture.engine()).rows.size(), 1);
}

void tst_Engine::aRedeliveryIsKeptMarkedAndAppliedOnce()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDevice(u"smoke-1"_s, kImei);
    fixture.addDocking();
    const QByteArray body = test::EngineFixture::push(kImei, kReport, 1700000100001);
    QCOMPARE(fixture.post(kPath, body).status, 200);
    QCOMPARE(settled(fixture.engine()).state, DecodeState::Decoded);
    fixture.restart(); // what was seen lately is known after a restart too
    QCOMPARE(fixture.post(kPath, body).status, 200);
    QTRY_COMPARE(newest(fixture.engine()).rows.size(), 2);
    QTRY_COMPARE(newest(fixture.engine()).rows.first().state, DecodeState::Duplicate);
    const auto messages = *wait(fixture.engine().registry().messages({.deviceId = u"smoke-1"_s}));
    QCOMPARE(messages.size(), 2); // of the first delivery alone
}

void tst_Engine::anUnknownDeviceIsListedAndAssignedInOneAction()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking();
    Engine &engine = fixture.engine();
    for (int i = 0; i < 3; ++i) {
        const QByteArray report = R"({"properties":{"temperature":)" + QByteArray::number(20 + i) + "}}";
        QCOMPARE(fixture.post(kPath, test::EngineFixture::push(kImei, report, 1700000100000 + i)).status, 200);
    }
    QTRY_COMPARE(wait(engine.pushLog().unmatched(10))->size(), 1);
    QTRY_COMPARE(wait(engine.pushLog().unmatched(10))->first().count, 3);
    const UnmatchedGroup group = wait(engine.pushLog().unmatched(10))->first();
    QCOMPARE(group.identity.imei, kImei);

    fixture.addDevice(u"smoke-9"_s, {}); // without an IMEI: only the assignment joins them
    QCOMPARE(*wait(engine.pushLog().assign(group, DeviceId(u"smoke-9"_s))), 3);
    QTRY_COMPARE(settled(engine).state, DecodeState::Decoded);
    QTRY_VERIFY(wait(engine.pushLog().unmatched(10))->isEmpty());
    const auto latest = *wait(engine.registry().latest(DeviceId(u"smoke-9"_s)));
    QCOMPARE(latest.size(), 1);
    QCOMPARE(latest.first().value.toDouble(), 22.0);
    const auto device = *wait(engine.registry().device(DeviceId(u"smoke-9"_s)));
    QCOMPARE(device.state, DeviceState::Online);
}

void tst_Engine::aPushForADisabledDeviceIsKeptAndDecodedOnceEnabled()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDevice(u"smoke-1"_s, kImei);
    fixture.addDocking();
    Engine &engine = fixture.engine();
    QVERIFY(wait(engine.registry().setDeviceEnabled(DeviceId(u"smoke-1"_s), false)));
    QCOMPARE(fixture.post(kPath, test::EngineFixture::push(kImei, kReport, 5)).status, 200);
    const LogRow row = settled(engine);
    QCOMPARE(row.state, DecodeState::Inactive);
    QVERIFY(wait(engine.registry().latest(DeviceId(u"smoke-1"_s)))->isEmpty());
    QVERIFY(wait(engine.registry().setDeviceEnabled(DeviceId(u"smoke-1"_s), true)));
    QCOMPARE(*wait(engine.pushLog().replay({row.id})), 1);
    QTRY_COMPARE(settled(engine).state, DecodeState::Decoded);
    QCOMPARE(wait(engine.registry().latest(DeviceId(u"smoke-1"_s)))->size(), 2);
}

void tst_Engine::brokenPayloadsSayWhy()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDevice(u"smoke-1"_s, kImei);
    fixture.addDocking();
    QJsonObject body = QJsonDocument::fromJson(test::EngineFixture::push(kImei, kReport, 5)).object();
    body.insert(u"payload"_s, QJsonObject{{u"APPdata"_s, u"not base64 !"_s}});
    QCOMPARE(fixture.post(kPath, QJsonDocument(body).toJson()).status, 200);
    const LogRow row = settled(fixture.engine());
    QCOMPARE(row.state, DecodeState::Failed);
    QVERIFY(row.error.contains(u"Base64"_s, Qt::CaseInsensitive));
}

void tst_Engine::whatIsNotAPushIsRefusedWithItsReason_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("not JSON") << kPath << QByteArray("{\"a\":") << 400;
    QTest::newRow("a JSON list") << kPath << QByteArray("[]") << 400;
    QTest::newRow("unknown product") << u"/ctwing/nobody/notify"_s << QByteArray("{}") << 404;
    QTest::newRow("unknown cloud") << u"/nowhere/smoke-nb-demo/notify"_s << QByteArray("{}") << 404;
}

void tst_Engine::whatIsNotAPushIsRefusedWithItsReason()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking();
    QCOMPARE(fixture.post(path, body).status, status);
    QTRY_COMPARE(newest(fixture.engine()).rows.size(), 1);
    const LogRow row = newest(fixture.engine()).rows.first();
    QVERIFY(row.rejected);
    QCOMPARE(row.status, status);
    QVERIFY(!row.error.isEmpty());
    const auto detail = *wait(fixture.engine().pushLog().detail(true, row.id));
    QCOMPARE(detail.push.body, body);
}

void tst_Engine::theTokenIsCheckedAndNeverKept()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking(u"smoke-nb-demo"_s, u"s3cr3tPushToken"_s);
    const QByteArray body = test::EngineFixture::push(kImei, kReport, 5);
    QCOMPARE(fixture.post(kPath, body).status, 401);
    QCOMPARE(fixture.post(kPath + u"?token=wrong"_s, body).status, 401);
    QCOMPARE(fixture.post(kPath + u"?token=s3cr3tPushToken"_s, body).status, 200);
    QTRY_COMPARE(newest(fixture.engine()).rows.size(), 3);
    for (const LogRow &row : newest(fixture.engine()).rows) {
        const auto detail = *wait(fixture.engine().pushLog().detail(row.rejected, row.id));
        QVERIFY(!detail.push.head.contains("s3cr3tPushToken"));
        QVERIFY(!detail.push.head.contains("wrong"));
    }
}

void tst_Engine::theAllowListIsChecked()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking(u"smoke-nb-demo"_s, {}, u"203.0.113.0/24"_s);
    QCOMPARE(fixture.post(kPath, "{}").status, 403);
}

void tst_Engine::aSecondEngineOnTheFolderLeavesThePortAlone()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    Engine second({.dataDir = fixture.folder(), .listenPort = quint16(0), .adminPort = quint16(0)});
    QVERIFY(second.open());
    second.serve();
    QCOMPARE(second.listener().role, ListenerState::Role::OtherProcess);
    // What one changes the other sees, without being told.
    QSignalSpy changed(&fixture.engine(), &Engine::changed);
    Product product = *wait(second.registry().product(ProductId(u"smoke-nb-demo"_s)));
    product.name = u"改名"_s;
    QVERIFY(wait(second.registry().updateProduct(product)));
    QVERIFY(changed.wait(2000));
    QCOMPARE(wait(fixture.engine().registry().product(product.id))->name, u"改名"_s);
}

void tst_Engine::presenceComesFromTheCloud()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDevice(u"smoke-1"_s, kImei);
    fixture.addDocking();
    const auto presence = [](int event) {
        return QByteArray(
                   R"({"messageType":"deviceOnlineOfflineReport","deviceId":"x1","productId":"15551234","imei":")") +
               kImei.toLatin1() + R"(","timestamp":1700000900009,"eventType":)" + QByteArray::number(event) + '}';
    };
    const auto state = [&fixture] { return wait(fixture.engine().registry().device(DeviceId(u"smoke-1"_s)))->state; };
    QCOMPARE(fixture.post(kPath, presence(1)).status, 200);
    QTRY_COMPARE(state(), DeviceState::Online);
    QCOMPARE(fixture.post(kPath, presence(0)).status, 200);
    QTRY_COMPARE(state(), DeviceState::Offline);
}

QTEST_GUILESS_MAIN(tst_Engine)
#include "tst_engine.moc"
