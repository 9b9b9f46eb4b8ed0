#include "storagefixture.h"

using namespace app;
using namespace Qt::StringLiterals;

namespace {

const PlatformId kCtwing(u"ctwing"_s);

DecodedPush decoded(qint64 id, qint64 device, DecodeState state = DecodeState::Decoded)
{
    DecodedPush push;
    push.pushId = id;
    push.state = state;
    push.kind = PushKind::Data;
    push.messageType = u"dataReport"_s;
    push.deviceKey = device;
    push.dedupHash = id * 7;
    push.decodedAtMs = 2000 + id;
    push.platform = kCtwing;
    push.productId = ProductId(u"p1"_s);
    push.receivedAtMs = 1000 + id;
    if (state == DecodeState::Decoded)
        push.messages << DecodedMessage{MessageKind::PropertyReport, device, 1500 + id, R"({"properties":{"t":1}})"};
    return push;
}

} // namespace

class TestDecodeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBatchIsKeptWithItsCursor();
    void aBatchThatFailsLeavesNothing();
    void anOlderValueChangesNothing();
    void latestValuesNameTheirMessage();
    void touchesNeverWakeADisabledDevice();
    void whatWasReceivedEarlierChangesNoState();
    void anIdentityIsLearntWithAndWithoutABinding();
    void unmatchedPushesAreGrouped();
    void aRerunReplacesWhatWasThere();
    void aGroupIsCountedByWhatChanges();
    void aRerunIsNotAskedForWhatIsStillToCome();
    void askingAgainWhileTheFirstIsAnsweredIsNotLost();
    void anAssignedGroupIsDecodedAgainStepByStep();
    void anAssignedGroupIsKnownAfterARestart();
    void messageNumbersAreNeverUsedAgain();
    void hashesComeOldestFirst();
    void applyingTwiceIsTheSameResult();

private:
    Result<> apply(const DecodeBatch &batch)
    {
        return m_db->write([batch](Stores &s) { return s.decoding.apply(batch); });
    }
    Device device()
    {
        return *m_db->read([](Stores &s) { return s.devices.find(DeviceId(u"d1"_s)); });
    }
    QList<LatestProperty> latest()
    {
        return *m_db->read([](Stores &s) { return s.devices.latest(DeviceId(u"d1"_s)); });
    }
    QList<RerunRequest> requests()
    {
        return *m_db->read([](Stores &s) { return s.decoding.rerunRequests(10); });
    }
    std::optional<GroupRerun> groupStep(int limit)
    {
        return *m_db->read([limit](Stores &s) { return s.decoding.groupRerun(limit); });
    }
    QList<UnmatchedGroup> groups()
    {
        return *m_db->read([](Stores &s) { return s.decoding.unmatched(10); });
    }
    std::unique_ptr<test::StorageFixture> m_db;
    qint64 m_key = 0;
};

void TestDecodeStore::init()
{
    m_db = std::make_unique<test::StorageFixture>();
    QVERIFY(m_db->write([](Stores &s) { return s.products.insert(test::product(u"p1"_s)); }));
    QVERIFY(m_db->write([](Stores &s) {
        Device device = test::device(u"d1"_s, u"p1"_s);
        device.state = DeviceState::Offline;
        return s.devices.insert(device);
    }));
    m_key = m_db->read([](Stores &s) { return s.devices.entry(DeviceId(u"d1"_s)); })->key;
    QList<Push> pushes;
    for (int i = 1; i <= 10; ++i)
        pushes << test::push(1000 + i, "{}");
    m_db->keep(pushes);
}

void TestDecodeStore::aBatchIsKeptWithItsCursor()
{
    QVERIFY(apply({.pushes = {decoded(1, m_key), decoded(2, 0, DecodeState::Failed)}, .cursor = 2}));
    m_db->open();
    QCOMPARE(*m_db->read([](Stores &s) { return s.decoding.cursor(); }), 2);
    QCOMPARE(m_db->storage().info().decoded, 2);
    QCOMPARE(m_db->storage().info().pushes, 10);
    const auto result = m_db->read([](Stores &s) { return s.pushes.result(1); });
    QCOMPARE(result->state, DecodeState::Decoded);
    QCOMPARE(result->messageType, u"dataReport"_s);
    QCOMPARE(result->deviceId, u"d1"_s);
    QCOMPARE(m_db->read([](Stores &s) { return s.pushes.result(3); })->state, DecodeState::Pending);
    QCOMPARE(m_db->read([](Stores &s) { return s.pushes.result(99); }).error().code, ErrorCode::NotFound);
    const auto messages = m_db->read([](Stores &s) { return s.pushes.messagesOf(1); });
    QCOMPARE(messages->size(), 1);
    QCOMPARE(messages->first().productId, u"p1"_s);
    QCOMPARE(messages->first().timestamp.toMSecsSinceEpoch(), 1501);
}

void TestDecodeStore::aBatchThatFailsLeavesNothing()
{
    const auto failed = m_db->write([this](Stores &s) -> Result<> {
        if (auto done = s.decoding.apply({.pushes = {decoded(1, m_key)}, .cursor = 1}); !done)
            return done;
        return fail(ErrorCode::Internal, u"stop"_s);
    });
    QVERIFY(!failed);
    QCOMPARE(*m_db->read([](Stores &s) { return s.decoding.cursor(); }), 0);
    QVERIFY(m_db->read([](Stores &s) { return s.pushes.messagesOf(1); })->isEmpty());
}

void TestDecodeStore::anOlderValueChangesNothing()
{
    QVERIFY(apply({.latest = {{m_key, u"t"_s, 21.5, 1000}, {m_key, u"t"_s, 20, 900}, {m_key, u"on"_s, true, 5}}}));
    QCOMPARE(latest().size(), 2);
    QCOMPARE(latest().last().value, QJsonValue(21.5));
    QVERIFY(apply({.latest = {{m_key, u"t"_s, 1, 999}}}));
    QCOMPARE(latest().last().value, QJsonValue(21.5));
    QVERIFY(apply({.latest = {{m_key, u"t"_s, u"文字"_s, 1000}}})); // of the same time: the later one counts
    QCOMPARE(latest().last().value, QJsonValue(u"文字"_s));
    QCOMPARE(latest().last().time.toMSecsSinceEpoch(), 1000);
}

void TestDecodeStore::latestValuesNameTheirMessage()
{
    QVERIFY(apply({.pushes = {decoded(1, m_key), decoded(2, m_key)},
                   .latest = {{m_key, u"a"_s, 1, 10, 1}, {m_key, u"b"_s, 2, 10}},
                   .cursor = 2}));
    const qint64 first = m_db->read([](Stores &s) { return s.pushes.messagesOf(1); })->first().id;
    const qint64 second = m_db->read([](Stores &s) { return s.pushes.messagesOf(2); })->first().id;
    QCOMPARE(latest().first().messageId, first);
    QCOMPARE(latest().last().messageId, second);
}

void TestDecodeStore::touchesNeverWakeADisabledDevice()
{
    QVERIFY(apply({.touches = {{m_key, DeviceState::Online, 100, 100, 0}, {m_key, {}, 300, 0, 0}, {m_key, {}, 200}}}));
    QCOMPARE(device().state, DeviceState::Online);
    QCOMPARE(device().lastSeenAt.toMSecsSinceEpoch(), 300);
    QCOMPARE(device().lastOnlineAt.toMSecsSinceEpoch(), 100);
    QVERIFY(apply({.touches = {{m_key, {}, 250, 0, 0}}}));
    QCOMPARE(device().lastSeenAt.toMSecsSinceEpoch(), 300); // never goes back
    QVERIFY(m_db->write([](Stores &s) { return s.devices.setState(DeviceId(u"d1"_s), DeviceState::NotActive, 400); }));
    QVERIFY(apply({.touches = {{m_key, DeviceState::Online, 500, 500, 0}}}));
    QCOMPARE(device().state, DeviceState::NotActive);
}

void TestDecodeStore::whatWasReceivedEarlierChangesNoState()
{
    QVERIFY(apply({.touches = {{m_key, DeviceState::Online, 500, 500, 0}}}));
    QVERIFY(apply({.touches = {{m_key, DeviceState::Offline, 600, 0, 600}}}));
    QVERIFY(apply({.touches = {{m_key, DeviceState::Online, 400, 400, 0}}})); // an old push, decoded again
    QCOMPARE(device().state, DeviceState::Offline);
    QCOMPARE(device().lastOnlineAt.toMSecsSinceEpoch(), 500);
    QVERIFY(apply({.touches = {{m_key, DeviceState::Offline, 450, 0, 450}}}));
    QCOMPARE(device().lastOfflineAt.toMSecsSinceEpoch(), 600);
    QCOMPARE(device().lastSeenAt.toMSecsSinceEpoch(), 600);
}

void TestDecodeStore::anIdentityIsLearntWithAndWithoutABinding()
{
    QVERIFY(apply({.identities = {{m_key, kCtwing, u"cloud-1"_s}}}));
    QCOMPARE(device().bindings.size(), 1);
    QCOMPARE(device().bindings.first().cloudDeviceId, u"cloud-1"_s);
    QVERIFY(device().bindings.first().key.isEmpty());
    QVERIFY(m_db->write(
        [](Stores &s) { return s.devices.apply(DeviceId(u"d1"_s), {}, {{.platform = kCtwing, .key = u"867"_s}}); }));
    QVERIFY(apply({.identities = {{m_key, kCtwing, u"cloud-2"_s}}}));
    QCOMPARE(device().bindings.size(), 1);
    QCOMPARE(device().bindings.first().key, u"867"_s);
    QCOMPARE(device().bindings.first().cloudDeviceId, u"cloud-2"_s);
}

void TestDecodeStore::unmatchedPushesAreGrouped()
{
    DecodedPush one = decoded(1, 0, DecodeState::Unmatched);
    one.identity = {u"cloud-1"_s, u"867"_s, {}, u"15091234"_s};
    DecodedPush two = one;
    two.pushId = 3;
    DecodedPush other = decoded(2, 0, DecodeState::Unmatched);
    other.identity.imei = u"868"_s;
    QVERIFY(apply({.pushes = {one, other, two}, .cursor = 3}));
    QCOMPARE(groups().size(), 2);
    const UnmatchedGroup group = groups().first();
    QCOMPARE(group.identity, one.identity);
    QCOMPARE(group.platform, kCtwing);
    QCOMPARE(group.count, 2);
    QCOMPARE(group.lastPushId, 3);
    QCOMPARE(group.firstAt.toMSecsSinceEpoch(), 1001);
    QCOMPARE(group.lastAt.toMSecsSinceEpoch(), 1003);
    const auto ids = m_db->read([group](Stores &s) { return s.decoding.unmatchedPushes(group, 0, 10); });
    QCOMPARE(*ids, (QList<qint64>{1, 3}));
    QCOMPARE(*m_db->read([group](Stores &s) { return s.decoding.unmatchedPushes(group, 1, 10); }), QList<qint64>{3});
}

void TestDecodeStore::aRerunReplacesWhatWasThere()
{
    DecodedPush one = decoded(1, 0, DecodeState::Unmatched);
    one.identity.imei = u"867"_s;
    DecodedPush two = one;
    two.pushId = 2;
    QVERIFY(apply({.pushes = {one, two}, .cursor = 2}));
    QCOMPARE(*m_db->write([](Stores &s) { return s.decoding.requestRerun({1}); }), 1);
    QCOMPARE(requests(), (QList<RerunRequest>{{1, 1}}));
    QVERIFY(apply({.pushes = {decoded(1, m_key)}, .isRerun = true, .answered = requests()}));
    QVERIFY(requests().isEmpty());
    QCOMPARE(m_db->read([](Stores &s) { return s.pushes.result(1); })->state, DecodeState::Decoded);
    QCOMPARE(groups().size(), 1);
    QCOMPARE(groups().first().count, 1);
    QCOMPARE(groups().first().firstAt.toMSecsSinceEpoch(), 1002);
    QVERIFY(apply({.pushes = {decoded(1, m_key), decoded(2, m_key)}, .isRerun = true}));
    QVERIFY(groups().isEmpty());
    QCOMPARE(m_db->read([](Stores &s) { return s.pushes.messagesOf(1); })->size(), 1);
    QCOMPARE(*m_db->read([](Stores &s) { return s.decoding.cursor(); }), 2);
}

void TestDecodeStore::aRerunIsNotAskedForWhatIsStillToCome()
{
    QVERIFY(apply({.pushes = {decoded(1, m_key)}, .cursor = 1}));
    QCOMPARE(*m_db->write([](Stores &s) { return s.decoding.requestRerun({1, 2, 99}); }), 1);
    QCOMPARE(requests(), (QList<RerunRequest>{{1, 1}}));
}

void TestDecodeStore::askingAgainWhileTheFirstIsAnsweredIsNotLost()
{
    QVERIFY(apply({.pushes = {decoded(1, m_key)}, .cursor = 1}));
    QVERIFY(m_db->write([](Stores &s) { return s.decoding.requestRerun({1}); }));
    const QList<RerunRequest> first = requests(); // read, and being decoded
    QVERIFY(m_db->write([](Stores &s) { return s.decoding.requestRerun({1}); }));
    QVERIFY(apply({.pushes = {decoded(1, m_key)}, .isRerun = true, .answered = first}));
    QCOMPARE(requests().size(), 1);
    QVERIFY(apply({.pushes = {decoded(1, m_key)}, .isRerun = true, .answered = requests()}));
    QVERIFY(requests().isEmpty());
}

void TestDecodeStore::aGroupIsCountedByWhatChanges()
{
    QList<DecodedPush> pushes;
    for (int i = 1; i <= 4; ++i) {
        pushes << decoded(i, 0, DecodeState::Unmatched);
        pushes.last().identity.imei = u"867"_s;
    }
    QVERIFY(apply({.pushes = {pushes.at(0), pushes.at(1), pushes.at(2)}, .cursor = 3}));
    QCOMPARE(groups().first().count, 3);
    QVERIFY(apply({.pushes = {pushes.at(2), pushes.at(3)}, .cursor = 4})); // one of them comes again
    QCOMPARE(groups().first().count, 4);
    QVERIFY(apply({.pushes = {pushes.at(1), decoded(4, m_key)}, .isRerun = true})); // one stays, one goes
    QCOMPARE(groups().first().count, 3);
    QCOMPARE(groups().first().lastPushId, 3);
    QCOMPARE(groups().first().lastAt.toMSecsSinceEpoch(), 1003);
    QVERIFY(apply({.pushes = {decoded(1, m_key), decoded(2, m_key), decoded(3, m_key)}, .isRerun = true}));
    QVERIFY(groups().isEmpty());
}

void TestDecodeStore::anAssignedGroupIsDecodedAgainStepByStep()
{
    QList<DecodedPush> pushes;
    for (int i = 1; i <= 5; ++i) {
        pushes << decoded(i, 0, DecodeState::Unmatched);
        pushes.last().identity.cloudDeviceId = u"cloud-1"_s;
    }
    QVERIFY(apply({.pushes = {pushes.at(0), pushes.at(1), pushes.at(2)}, .cursor = 3}));
    QVERIFY(!groupStep(10));
    const UnmatchedGroup group = groups().first();
    QCOMPARE(*m_db->write([group](Stores &s) { return s.decoding.requestGroupRerun(group); }), 3);
    auto step = groupStep(2);
    QCOMPARE(step->after, 0);
    QCOMPARE(step->pushIds, (QList<qint64>{1, 2}));
    // The second is still nobody's, and one more has joined the group meanwhile.
    QVERIFY(apply({.pushes = {pushes.at(3)}, .cursor = 4}));
    QVERIFY(apply({.pushes = {decoded(1, m_key), pushes.at(1)}, .isRerun = true, .groupStep = step}));
    step = groupStep(2);
    QCOMPARE(step->after, 2);
    QCOMPARE(step->pushIds, (QList<qint64>{3, 4}));
    QVERIFY(apply({.pushes = {decoded(3, m_key), decoded(4, m_key)}, .isRerun = true, .groupStep = step}));
    step = groupStep(2);
    QVERIFY(step && step->pushIds.isEmpty());
    QVERIFY(apply({.isRerun = true, .groupStep = step}));
    QVERIFY(!groupStep(2)); // done, though one stays unmatched
    QCOMPARE(groups().first().count, 1);
    UnmatchedGroup none = group;
    none.identity.cloudDeviceId = u"other"_s;
    QCOMPARE(m_db->write([none](Stores &s) { return s.decoding.requestGroupRerun(none); }).error().code,
             ErrorCode::NotFound);
}

void TestDecodeStore::anAssignedGroupIsKnownAfterARestart()
{
    DecodedPush one = decoded(1, 0, DecodeState::Unmatched);
    one.identity.cloudDeviceId = u"cloud-1"_s;
    QVERIFY(apply({.pushes = {one}, .cursor = 1}));
    const UnmatchedGroup group = groups().first();
    QVERIFY(m_db->write([group](Stores &s) { return s.decoding.requestGroupRerun(group); }));
    m_db->open();
    const auto step = groupStep(10);
    QVERIFY(step);
    QCOMPARE(step->pushIds, QList<qint64>{1});
    QVERIFY(apply({.pushes = {decoded(1, m_key)}, .isRerun = true, .groupStep = step}));
    QVERIFY(!groupStep(10)); // the group went with its last push
}

void TestDecodeStore::messageNumbersAreNeverUsedAgain()
{
    QVERIFY(apply({.pushes = {decoded(1, m_key)}, .cursor = 1}));
    const auto before = m_db->read([](Stores &s) { return s.pushes.messagesAfter(0, 10); });
    QVERIFY(apply({.pushes = {decoded(1, m_key)}, .isRerun = true}));
    // A follower that had seen the old message must see the new one.
    const qint64 seen = before->last().id;
    const auto after = m_db->read([seen](Stores &s) { return s.pushes.messagesAfter(seen, 10); });
    QCOMPARE(after->size(), 1);
}

void TestDecodeStore::hashesComeOldestFirst()
{
    QVERIFY(apply({.pushes = {decoded(1, m_key), decoded(2, m_key), decoded(3, m_key)}, .cursor = 3}));
    using Hashes = QList<std::pair<qint64, qint64>>;
    const auto some = m_db->read([](Stores &s) { return s.decoding.recentHashes(1002, 10); });
    QCOMPARE(*some, (Hashes{{14, 1002}, {21, 1003}}));
    const auto newest = m_db->read([](Stores &s) { return s.decoding.recentHashes(0, 2); });
    QCOMPARE(*newest, (Hashes{{14, 1002}, {21, 1003}}));
}

void TestDecodeStore::applyingTwiceIsTheSameResult()
{
    DecodeBatch batch{.pushes = {decoded(1, m_key)}, .cursor = 1};
    QVERIFY(apply(batch));
    batch.cursor = 0;
    batch.isRerun = true;
    QVERIFY(apply(batch));
    QCOMPARE(*m_db->read([](Stores &s) { return s.decoding.cursor(); }), 1); // never goes back
    QCOMPARE(m_db->read([](Stores &s) { return s.pushes.messages({}); })->size(), 1);
}

QTEST_GUILESS_MAIN(TestDecodeStore)
#include "tst_decodestore.moc"
