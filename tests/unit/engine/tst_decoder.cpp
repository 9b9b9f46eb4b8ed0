#include "app/engine/pushlog.h"
#include "app/engine/registry.h"
#include "app/model/qtcompat.h"
#include "decoder.h"
#include "enginebase.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

namespace {

const PlatformId kCtwing(u"ctwing"_s);
const ProductId kProduct(u"p1"_s);
const DeviceId kDevice(u"d1"_s);
const QString kImei = u"868000000000017"_s;
constexpr qint64 kMinute = 60'000;

QByteArray report(int number, const QString &imei = kImei)
{
    const QByteArray payload = R"({"properties":{"temperature":)" + QByteArray::number(number) + "}}";
    const QJsonObject data{{u"APPdata"_s, QString::fromLatin1(payload.toBase64())}};
    return QJsonDocument(QJsonObject{{u"messageType"_s, u"dataReport"_s},
                                     {u"deviceId"_s, u"cloud-1"_s},
                                     {u"IMEI"_s, imei},
                                     {u"timestamp"_s, qint64(1'700'000'000'000) + number},
                                     {u"payload"_s, data}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

/// Following the journal: where it begins after a stop of any length, and what is decoded again.
class tst_Decoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRedeliveryOfBeforeALateStartIsKnown();
    void theSameLongAfterIsAnotherMessage();
    void anAssignedGroupIsFinishedByTheNextStart();
    void aStateIsNotBroughtBackByAnOldPush();

private:
    template <typename T>
    static T wait(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }
    void addDevice(const QString &imei);
    void keep(qint64 receivedMs, const QByteArray &body);
    /// Decodes what there is with a decoder that begins anew.
    void decodeAll();
    [[nodiscard]] DecodeState stateOf(qint64 push)
    {
        return wait(m_base->storage->read([push](Stores &stores) { return stores.pushes.result(push); }))->state;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EngineBase> m_base;
    RouteBook m_routes;
    std::atomic<int> m_told = 0;
    int m_kept = 0;
};

void tst_Decoder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_base = std::make_unique<EngineBase>();
    QVERIFY(m_base->open(m_folder->path()));
    m_told = m_kept = 0;
    m_base->storage->journal().setCommitted(
        [this](std::span<const JournalTicket> tickets, const Error *) { m_told += static_cast<int>(tickets.size()); });
    QVERIFY(wait(m_base->storage->write([](Stores &stores) {
        Product product;
        product.id = kProduct;
        product.name = u"p"_s;
        product.protocol = u"demo-v1"_s;
        product.transport = u"HTTP"_s;
        product.published = true;
        return stores.products.insert(product);
    })));
}

void tst_Decoder::cleanup()
{
    m_base->storage->close();
    m_base.reset();
}

void tst_Decoder::addDevice(const QString &imei)
{
    Registry registry(*m_base->context);
    Device device;
    device.id = kDevice;
    device.name = u"d"_s;
    device.productId = kProduct;
    QVERIFY(wait(registry.createDevice(device)));
    QVERIFY(wait(registry.saveConfiguration(kDevice, kCtwing, {{u"imei"_s, imei}})));
    QVERIFY(wait(registry.setDeviceEnabled(kDevice, true)));
}

void tst_Decoder::keep(qint64 receivedMs, const QByteArray &body)
{
    Push push;
    push.receivedAt = utcFromMs(receivedMs);
    push.platform = kCtwing;
    push.productId = kProduct;
    push.body = body;
    QVERIFY(m_base->storage->journal().append(std::move(push), {}));
    ++m_kept;
    while (m_told < m_kept) // a write has its turn after each group
        QVERIFY(wait(m_base->storage->write([](Stores &) -> Result<> { return {}; })));
}

void tst_Decoder::decodeAll()
{
    Decoder decoder(*m_base->context, m_routes);
    decoder.start();
    const auto isIdle = [this] {
        const auto left = wait(m_base->storage->read([](Stores &stores) -> Result<bool> {
            const auto next = stores.pushes.receivedAfter(stores.decoding.cursor().value_or(0));
            const auto requests = stores.decoding.rerunRequests(1);
            const auto group = stores.decoding.groupRerun(1);
            return next && requests && group && (*next || !requests->isEmpty() || *group);
        }));
        return left && !*left;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 20'000);
    decoder.stop();
}

void tst_Decoder::aRedeliveryOfBeforeALateStartIsKnown()
{
    addDevice(kImei);
    const qint64 hoursAgo = QDateTime::currentMSecsSinceEpoch() - 180 * kMinute;
    keep(hoursAgo, report(1));
    decodeAll();
    QCOMPARE(stateOf(1), DecodeState::Decoded);
    keep(hoursAgo + 5 * kMinute, report(1)); // kept, and then the power went; the next start is now
    decodeAll();
    QCOMPARE(stateOf(2), DecodeState::Duplicate);
}

void tst_Decoder::theSameLongAfterIsAnotherMessage()
{
    addDevice(kImei);
    const qint64 hoursAgo = QDateTime::currentMSecsSinceEpoch() - 180 * kMinute;
    keep(hoursAgo, report(1));
    decodeAll();
    keep(hoursAgo + 11 * kMinute, report(1));
    decodeAll();
    QCOMPARE(stateOf(2), DecodeState::Decoded);
}

void tst_Decoder::anAssignedGroupIsFinishedByTheNextStart()
{
    constexpr int kPushes = 300; // more than one step
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int i = 1; i <= kPushes; ++i)
        keep(now + i, report(i));
    decodeAll();
    QCOMPARE(stateOf(kPushes), DecodeState::Unmatched);
    addDevice({});
    PushLog log(*m_base->context);
    const UnmatchedGroup group = wait(log.unmatched(10))->first();
    QCOMPARE(group.count, kPushes);
    QCOMPARE(*wait(log.assign(group, kDevice)), kPushes); // nobody decodes now: as after a crash
    QCOMPARE(stateOf(1), DecodeState::Unmatched);
    m_base->storage->close();
    m_base = std::make_unique<EngineBase>();
    QVERIFY(m_base->open(m_folder->path()));
    decodeAll();
    QCOMPARE(stateOf(1), DecodeState::Decoded);
    QCOMPARE(stateOf(kPushes), DecodeState::Decoded);
    QVERIFY(wait(PushLog(*m_base->context).unmatched(10))->isEmpty());
}

void tst_Decoder::aStateIsNotBroughtBackByAnOldPush()
{
    addDevice(kImei);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto presence = [](int event) {
        return QByteArray(R"({"messageType":"deviceOnlineOfflineReport","deviceId":"cloud-1","imei":")") +
               kImei.toLatin1() + R"(","timestamp":1700000900009,"eventType":)" + QByteArray::number(event) + '}';
    };
    keep(now - 3000, presence(1));
    keep(now - 2000, presence(0));
    decodeAll();
    const auto device = [this] { return *wait(Registry(*m_base->context).device(kDevice)); };
    QCOMPARE(device().state, DeviceState::Offline);
    const Device before = device();
    QCOMPARE(*wait(PushLog(*m_base->context).replay({1})), 1);
    decodeAll(); // a decoder that has seen nothing itself yet
    QCOMPARE(device().state, DeviceState::Offline);
    QCOMPARE(device().lastOnlineAt, before.lastOnlineAt);
    QCOMPARE(device().lastOfflineAt, before.lastOfflineAt);
}

QTEST_GUILESS_MAIN(tst_Decoder)
#include "tst_decoder.moc"
