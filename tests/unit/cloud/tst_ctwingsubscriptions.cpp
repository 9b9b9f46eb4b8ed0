#include "ctwingcaller.h"

#include "app/cloud/ctwing/ctwing.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString kUrl = u"http://iot.example.com:8080/ctwing/demo/notify?token=a&b=c"_s;

/// A record as §5.8 shows it.
QByteArray record(const QByteArray &id, const QByteArray &type, const QByteArray &more = {})
{
    return R"({"subId":)" + id + R"(,"tenantId":"2000012345","productId":15551234,"deviceId":null,"subType":)" + type +
           R"(,"subLevel":1,"subUrl":")" + kUrl.toUtf8() +
           R"(","createTime":1700000000000,"createBy":"console","updateTime":null,"updateBy":null,"isSub":0,"isDel":0)" +
           more + '}';
}

QByteArray pageOf(const QByteArrayList &records, int total)
{
    return R"({"pageNum":1,"pageSize":10,"total":)" + QByteArray::number(total) + R"(,"list":[)" + records.join(',') +
           "]}";
}

} // namespace

class CtwingSubscriptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void kindsFollowTheProtocol_data();
    void kindsFollowTheProtocol();
    void subscriptionsAreListedToTheEnd();
    void recordsAreReadInEveryShape_data();
    void recordsAreReadInEveryShape();
    void onlyWhatIsMissingIsCreated();
    void nothingIsCreatedTwice();
    void endedAndOtherSubscriptionsDoNotCount();
    void aKindThatIsNoNumberIsRefused();
    void subscriptionsAreRemoved();
    void refusalsAreHandedOn();

private:
    app::CloudSubscriptions &subscriptions() { return *m_api.subscriptions; }

    std::unique_ptr<CtwingCaller> m_caller;
    app::CloudApi m_api;
};

void CtwingSubscriptionsTest::init()
{
    m_api = {};
    m_caller = std::make_unique<CtwingCaller>();
    m_api = app::ctwing::create().api(ctwingDocking(), *m_caller);
}

void CtwingSubscriptionsTest::cleanup()
{
    QVERIFY2(m_caller->faults.isEmpty(), qPrintable(m_caller->faults.join(u'\n')));
    QCOMPARE(m_caller->left(), 0);
}

void CtwingSubscriptionsTest::kindsFollowTheProtocol_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("kinds");
    QTest::newRow("not known yet") << -1 << u"1 2 3 4 9"_s;
    QTest::newRow("not told") << 0 << u"1 2 3 4 9"_s;
    QTest::newRow("T-Link") << 1 << u"1 2 3 4"_s;
    QTest::newRow("MQTT") << 2 << u"1 2 3 4"_s;
    QTest::newRow("LWM2M") << 3 << u"1 2 3 4 9"_s;
    QTest::newRow("NB gateway") << 4 << u"1 2 3 4 9"_s;
    QTest::newRow("HTTP") << 5 << u"1 3 4"_s;
    QTest::newRow("TCP") << 7 << u"1 2 3 4"_s;
}

void CtwingSubscriptionsTest::kindsFollowTheProtocol()
{
    QFETCH(int, protocol);
    QFETCH(QString, kinds);
    if (protocol >= 0) { // the check asks for the product
        m_caller->succeed(ctwingProduct(protocol));
        m_caller->succeed("null");
        QVERIFY(m_api.account->check({})->passed());
    }
    QStringList keys;
    for (const app::SubscriptionKind &kind : subscriptions().kinds()) {
        keys.append(kind.key);
        QVERIFY(!kind.title.isEmpty());
        QCOMPARE(kind.recommended, kind.key != u"9"_s);
    }
    QCOMPARE(keys.join(u' '), kinds);
}

void CtwingSubscriptionsTest::subscriptionsAreListedToTheEnd()
{
    m_caller->succeed(pageOf({record("49001", "1"), record("49002", "2")}, 3));
    m_caller->succeed(pageOf({record("49003", "4")}, 3));
    const auto list = subscriptions().list({});
    QVERIFY(list);
    QCOMPARE(list->size(), 3);
    const app::CloudSubscription first{.id = u"49001"_s,
                                       .kind = u"1"_s,
                                       .url = kUrl,
                                       .createdAt = QDateTime::fromString(u"2023-11-14T22:13:20Z"_s, Qt::ISODate)};
    QCOMPARE(list->constFirst(), first);
    QCOMPARE(list->constLast().id, u"49003"_s);
    for (int i = 0; i < 2; ++i) {
        const CtwingCall &call = m_caller->calls.at(i);
        QCOMPARE(call.line(), QByteArray("GET /aep_subscribe_north/subscribes"));
        QCOMPARE(call.header("version"), QByteArray("20220624163719"));
        QCOMPARE(call.plainQuery(), "pageNow=" + QByteArray::number(i + 1) + "&pageSize=100&productId=15551234");
    }
}

void CtwingSubscriptionsTest::recordsAreReadInEveryShape_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<bool>("active");
    QTest::addColumn<QString>("device"); // empty: whole product
    const auto row = [](const char *name, const QByteArray &record, bool listed, bool active, const QString &device) {
        QTest::newRow(name) << record << listed << active << device;
    };
    row("of the product", R"({"subId":1,"subType":1,"subLevel":1,"isSub":0,"isDel":0})", true, true, {});
    row("numbers as text", R"({"subId":"1","subType":"1","subLevel":"1","isSub":"0","isDel":"0","createTime":"17"})",
        true, true, {});
    row("of a device", R"({"subId":1,"subType":1,"subLevel":2,"deviceId":"abc"})", true, true, u"abc"_s);
    row("of a device, level missing", R"({"subId":1,"subType":1,"deviceId":"abc"})", true, true, u"abc"_s);
    row("device is empty", R"({"subId":1,"subType":1,"deviceId":""})", true, true, {});
    row("cancelled", R"({"subId":1,"subType":1,"isSub":1})", true, false, {});
    row("deleted", R"({"subId":1,"subType":1,"isDel":1})", false, false, {});
    row("no id", R"({"subType":1})", false, false, {});
    row("no record", "null", false, false, {});
}

void CtwingSubscriptionsTest::recordsAreReadInEveryShape()
{
    QFETCH(QByteArray, record);
    QFETCH(bool, listed);
    QFETCH(bool, active);
    QFETCH(QString, device);
    m_caller->succeed(pageOf({record}, 1));
    const auto list = subscriptions().list({});
    QVERIFY(list);
    QCOMPARE(list->size(), listed ? 1 : 0);
    if (!listed)
        return;
    QCOMPARE(list->constFirst().kind, u"1"_s);
    QCOMPARE(list->constFirst().isActive, active);
    QCOMPARE(list->constFirst().isWholeProduct, device.isEmpty());
    QCOMPARE(list->constFirst().cloudDeviceId, device);
}

void CtwingSubscriptionsTest::onlyWhatIsMissingIsCreated()
{
    m_caller->succeed(pageOf({record("49001", "1")}, 1));
    m_caller->succeed("null");
    QVERIFY(subscriptions().create(kUrl, {u"1"_s, u"2"_s, u"4"_s, u"2"_s}, {}));
    const CtwingCall &call = m_caller->calls.constLast();
    QCOMPARE(call.line(), QByteArray("POST /aep_subscribe_north/subscription"));
    QCOMPARE(call.header("version"), QByteArray("20181031202018"));
    QCOMPARE(call.header("MasterKey"), QByteArray("0123456789abcdef0123456789abcdef"));
    QVERIFY(!call.isRepeatable);
    const QJsonObject wanted{{u"productId"_s, 15551234},        {u"subLevel"_s, 1},  {u"deviceId"_s, QString()},
                             {u"subTypes"_s, QJsonArray{2, 4}}, {u"subUrl"_s, kUrl}, {u"operator"_s, u"CloudDock"_s}};
    QCOMPARE(call.json(), wanted);
}

void CtwingSubscriptionsTest::nothingIsCreatedTwice()
{
    m_caller->succeed(pageOf({record("49001", "1"), record("49002", "\"2\"")}, 2));
    QVERIFY(subscriptions().create(kUrl, {u"2"_s, u"1"_s}, {}));
    QCOMPARE(m_caller->calls.size(), 1);
}

void CtwingSubscriptionsTest::endedAndOtherSubscriptionsDoNotCount()
{
    m_caller->succeed(pageOf({record("1", "1", R"(,"isSub":1)"), record("2", "1", R"(,"isDel":1)"),
                              record("3", "1", R"(,"subUrl":"http://elsewhere/")"), record("4", "2"),
                              record("5", "1", R"(,"subLevel":2,"deviceId":"abc")")},
                             5));
    m_caller->succeed("null");
    QVERIFY(subscriptions().create(kUrl, {u"1"_s}, {}));
    QCOMPARE(m_caller->calls.constLast().json().value(u"subTypes"_s), QJsonValue(QJsonArray{1}));
}

void CtwingSubscriptionsTest::aKindThatIsNoNumberIsRefused()
{
    m_caller->succeed(pageOf({}, 0));
    const auto created = subscriptions().create(kUrl, {u"1"_s, u"data"_s}, {});
    QVERIFY(!created);
    QCOMPARE(created.error().code, app::ErrorCode::InvalidInput);
    QCOMPARE(created.error().field, u"kinds"_s);
    QCOMPARE(m_caller->calls.size(), 1);
}

void CtwingSubscriptionsTest::subscriptionsAreRemoved()
{
    m_caller->succeed("null");
    QVERIFY(subscriptions().remove({.id = u"49001"_s, .kind = u"1"_s, .url = kUrl}, {}));
    const CtwingCall whole = m_caller->calls.constLast();
    QCOMPARE(whole.line(), QByteArray("DELETE /aep_subscribe_north/subscription"));
    QCOMPARE(whole.header("version"), QByteArray("20181031202023"));
    QCOMPARE(whole.plainQuery(), QByteArray("productId=15551234&subId=49001&subLevel=1"));
    QCOMPARE(whole.body, QByteArray());
    QVERIFY(!whole.isRepeatable);
    m_caller->succeed("null");
    QVERIFY(subscriptions().remove({.id = u"7"_s, .isWholeProduct = false, .cloudDeviceId = u"abc"_s}, {}));
    QCOMPARE(m_caller->calls.constLast().plainQuery(),
             QByteArray("deviceId=abc&productId=15551234&subId=7&subLevel=2"));
}

void CtwingSubscriptionsTest::refusalsAreHandedOn()
{
    m_caller->refuse(2010105);
    QCOMPARE(subscriptions().list({}).error().code, app::ErrorCode::Unauthorized);
    m_caller->refuse(2010105);
    QCOMPARE(subscriptions().create(kUrl, {u"1"_s}, {}).error().code, app::ErrorCode::Unauthorized);
    m_caller->succeed("null"); // no subscriptions
    m_caller->refuse(8803, "subUrl");
    const auto created = subscriptions().create(kUrl, {u"1"_s}, {});
    QCOMPARE(created.error().code, app::ErrorCode::InvalidInput);
    QVERIFY(created.error().message.contains(u"subUrl"_s));
    m_caller->refuse(-1);
    QVERIFY(!subscriptions().remove({.id = u"1"_s}, {}));
    m_caller->succeed(R"({"pages":1})");
    QCOMPARE(subscriptions().list({}).error().code, app::ErrorCode::Network);
    m_caller->breakDown(app::HttpFault::Reset);
    QCOMPARE(app::faultOf(subscriptions().list({}).error()), app::HttpFault::Reset);
}

QTEST_GUILESS_MAIN(CtwingSubscriptionsTest)
#include "tst_ctwingsubscriptions.moc"
