#include "pushdecoder.h"

#include "app/cloud/clouds.h"
#include "app/model/qtcompat.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

namespace {

const PlatformId kCtwing(u"ctwing"_s);
const ProductId kProduct(u"p"_s);
const QString kImei = u"868000000000017"_s;
constexpr qint64 kNow = 1'700'000'000'000;

AppliedProduct applied(const QString &storePolicy = {})
{
    AppliedProduct product{.id = kProduct, .everPublished = true, .protocol = u"demo-v1"_s, .transport = u"HTTP"_s};
    product.storePolicy = storePolicy;
    product.thingModel = *ThingModel::parse(QByteArray(
        R"({"properties":[{"id":"temperature","name":"t","valueType":{"type":"float"}}],"functions":[],"events":[],"tags":[]})"));
    return product;
}

DeviceEntry device(DeviceState state = DeviceState::Offline)
{
    DeviceEntry entry{.key = 1, .id = DeviceId(u"d1"_s), .productId = kProduct, .state = state};
    entry.identities = {{kCtwing.text(), kImei}};
    return entry;
}

struct Report
{
    QString cloudId{};
    QString imei = kImei;
    QString serial{};
    QByteArray payload = R"({"properties":{"temperature":21.5}})";
};

Push pushOf(const Report &report, qint64 receivedMs)
{
    Push push;
    push.id = receivedMs - kNow + 1000;
    push.receivedAt = utcFromMs(receivedMs);
    push.platform = kCtwing;
    push.productId = kProduct;
    const QJsonObject payload{{u"APPdata"_s, QString::fromLatin1(report.payload.toBase64())}};
    push.body = QJsonDocument(QJsonObject{{u"messageType"_s, u"dataReport"_s},
                                          {u"deviceId"_s, report.cloudId},
                                          {u"IMEI"_s, report.imei},
                                          {u"deviceSn"_s, report.serial},
                                          {u"timestamp"_s, receivedMs},
                                          {u"payload"_s, payload}})
                    .toJson(QJsonDocument::Compact);
    return push;
}

} // namespace

/// What decoding makes of a push, without a database.
class tst_PushDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aReportBringsItsDeviceOnLineAndKeepsIt();
    void whatWasNeverPublishedIsNotDecoded();
    void aDamagedModelFailsItsOwnProductOnly();
    void aProductThatStoresNothingKeepsOnlyTheState();
    void anOldPushDecodedAgainChangesNoState();
    void theCloudsIdIsLearntOnce();
    void aTestPushTeachesNothing();
    void aDeviceMadeAnewAtTheCloudIsNoticed();
    void aDeviceNumberFindsItsDevice();
    void eventsAreKeptWithTheirName();
    void theWholeNotificationCanBeDecoded();

private:
    /// Sets up the decoder anew.
    void know(const AppliedProduct &product, const QList<DeviceEntry> &devices)
    {
        m_decoder = std::make_unique<PushDecoder>(m_clouds);
        DecodeWorld world;
        world.products.insert(product.id.text(), std::make_shared<const AppliedProduct>(product));
        m_decoder->setWorld(std::move(world));
        m_decoder->directory().load(devices);
    }
    DecodedPush decode(const Report &report, qint64 receivedMs, bool isRerun = false)
    {
        m_batch = {};
        m_batch.isRerun = isRerun;
        m_decoder->decode(pushOf(report, receivedMs), m_batch);
        return m_batch.pushes.first();
    }
    static QStringList typesOf(const DecodedPush &push)
    {
        QStringList types;
        for (const DecodedMessage &message : push.messages)
            types << QJsonDocument::fromJson(message.json).object().value("messageType"_L1).toString();
        return types;
    }

    const Clouds m_clouds{registeredPlatforms()};
    std::unique_ptr<PushDecoder> m_decoder;
    DecodeBatch m_batch;
};

void tst_PushDecoder::init()
{
    know(applied(), {device()});
}

void tst_PushDecoder::aReportBringsItsDeviceOnLineAndKeepsIt()
{
    const DecodedPush first = decode({}, kNow);
    QCOMPARE(first.state, DecodeState::Decoded);
    QCOMPARE(typesOf(first), QStringList({u"ONLINE"_s, u"REPORT_PROPERTY"_s}));
    const DecodedPush second = decode({.payload = "\x01\x02"}, kNow + 1); // bytes: no protocol of their own
    QCOMPARE(typesOf(second), QStringList{u"DIRECT"_s});
    for (const DecodedMessage &message : first.messages + second.messages) {
        const QJsonObject headers = QJsonDocument::fromJson(message.json).object().value("headers"_L1).toObject();
        QVERIFY2(headers.value("keepOnline"_L1).toBool(), message.json.constData());
    }
}

void tst_PushDecoder::whatWasNeverPublishedIsNotDecoded()
{
    know({.id = kProduct}, {device()});
    const DecodedPush push = decode({}, kNow);
    QCOMPARE(push.state, DecodeState::Failed);
    QCOMPARE(push.error, u"The product was never published."_s);
    QCOMPARE(push.deviceKey, 1);
    QVERIFY(push.messages.isEmpty());
}

void tst_PushDecoder::aDamagedModelFailsItsOwnProductOnly()
{
    AppliedProduct damaged = applied();
    damaged.thingModel = {};
    damaged.damage = u"line 1"_s;
    know(damaged, {device()});
    const DecodedPush push = decode({}, kNow);
    QCOMPARE(push.state, DecodeState::Failed);
    QVERIFY(push.error.contains(u"line 1"_s));
}

void tst_PushDecoder::aProductThatStoresNothingKeepsOnlyTheState()
{
    know(applied(u"none"_s), {device()});
    const DecodedPush push = decode({}, kNow);
    QCOMPARE(push.state, DecodeState::Decoded);
    QVERIFY(push.messages.isEmpty());
    QVERIFY(m_batch.latest.isEmpty());
    QVERIFY(!m_batch.touches.isEmpty());
    QCOMPARE(m_batch.touches.first().state, std::optional(DeviceState::Online));
    know(applied(u"default-row"_s), {device()});
    QCOMPARE(decode({}, kNow).messages.size(), 2);
    QCOMPARE(m_batch.latest.size(), 1);
}

void tst_PushDecoder::anOldPushDecodedAgainChangesNoState()
{
    DeviceEntry seen = device();
    seen.seenAtMs = kNow; // as the database knows it after a start
    know(applied(), {seen});
    const DecodedPush old = decode({}, kNow - 60'000, true);
    QCOMPARE(typesOf(old), QStringList{u"REPORT_PROPERTY"_s});
    QVERIFY(m_batch.touches.isEmpty());
    QCOMPARE(typesOf(decode({}, kNow + 1)), QStringList({u"ONLINE"_s, u"REPORT_PROPERTY"_s}));
}

void tst_PushDecoder::theCloudsIdIsLearntOnce()
{
    (void)decode({.cloudId = u"c1"_s}, kNow);
    QCOMPARE(m_batch.identities.size(), 1);
    QCOMPARE(m_batch.identities.first().cloudDeviceId, u"c1"_s);
    const DecodedPush next = decode({.cloudId = u"c1"_s, .imei = {}}, kNow + 1);
    QCOMPARE(next.deviceKey, 1); // by that id alone
    QVERIFY(m_batch.identities.isEmpty());
}

void tst_PushDecoder::aTestPushTeachesNothing()
{
    const QString test = QLatin1StringView(kTestDevicePrefix) + kImei;
    QCOMPARE(decode({.cloudId = test}, kNow).state, DecodeState::Decoded);
    QVERIFY(m_batch.identities.isEmpty());
    (void)decode({.cloudId = u"c1"_s}, kNow + 1);
    QCOMPARE(m_batch.identities.size(), 1);
    QCOMPARE(decode({.cloudId = test}, kNow + 2).error, QString());
    QVERIFY(m_batch.identities.isEmpty());
    QCOMPARE(decode({.cloudId = u"c1"_s, .imei = {}}, kNow + 3).deviceKey, 1);
}

void tst_PushDecoder::aDeviceMadeAnewAtTheCloudIsNoticed()
{
    (void)decode({.cloudId = u"c1"_s}, kNow);
    const DecodedPush other = decode({.cloudId = u"c2"_s}, kNow + 10);
    QCOMPARE(other.state, DecodeState::Decoded);
    QVERIFY2(other.error.contains(u"c1"_s) && other.error.contains(u"c2"_s), qPrintable(other.error));
    QCOMPARE(m_batch.identities.first().cloudDeviceId, u"c2"_s);
    (void)decode({.cloudId = u"c1"_s}, kNow + 5, true); // an old one again: the new id stays
    QVERIFY(m_batch.identities.isEmpty());
    QCOMPARE(decode({.cloudId = u"c1"_s, .imei = {}}, kNow + 11).state, DecodeState::Unmatched);
}

void tst_PushDecoder::aDeviceNumberFindsItsDevice()
{
    DeviceEntry numbered = device();
    numbered.identities = {};
    numbered.serials = {{kCtwing.text(), u"SN-0001"_s}};
    know(applied(), {numbered});
    QCOMPARE(decode({.imei = {}, .serial = u"SN-0001"_s}, kNow).deviceKey, 1);
    QCOMPARE(decode({.imei = {}, .serial = u"SN-0002"_s}, kNow + 1).state, DecodeState::Unmatched);
}

void tst_PushDecoder::eventsAreKeptWithTheirName()
{
    const DecodedPush push = decode({.payload = R"({"event":"fire_alarm","data":{"level":1}})"}, kNow);
    QCOMPARE(push.messages.last().kind, MessageKind::EventReport);
    QCOMPARE(push.messages.last().event, u"fire_alarm"_s);
}

void tst_PushDecoder::theWholeNotificationCanBeDecoded()
{
    Docking raw{.platform = kCtwing, .productId = kProduct};
    raw.settings = {{u"codecInput"_s, u"raw"_s}};
    DecodeWorld world;
    world.products.insert(kProduct.text(), std::make_shared<const AppliedProduct>(applied()));
    world.routes = std::make_shared<const RouteTable>(m_clouds, QList<Docking>{raw});
    m_decoder->setWorld(std::move(world));
    const DecodedPush push = decode({}, kNow); // "dataReport" is the cloud's word, not a message type
    QVERIFY2(push.state == DecodeState::Decoded, qPrintable(push.error));
    QCOMPARE(typesOf(push), QStringList({u"ONLINE"_s, u"DIRECT"_s}));
}

QTEST_GUILESS_MAIN(tst_PushDecoder)
#include "tst_pushdecoder.moc"
