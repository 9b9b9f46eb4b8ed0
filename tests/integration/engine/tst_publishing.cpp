#include "enginefixture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace app;
using test::wait;

namespace {

const ProductId kProduct(u"smoke-nb-demo"_s);
const DeviceId kDevice(u"smoke-1"_s);
const QString kPath = u"/ctwing/smoke-nb-demo/notify"_s;
const QString kImei = u"868000000000017"_s;
const QByteArray kReport = R"({"properties":{"temperature":21.5,"humidity":40}})";

/// The newest line once it is decoded.
LogRow settled(Engine &engine, qsizetype lines)
{
    LogRow row;
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const LogPage page = *wait(engine.pushLog().page({}, {}, 100));
                if (page.rows.size() < lines)
                    return false;
                row = page.rows.first();
                return row.state != DecodeState::Pending;
            }(),
            10'000);
    }();
    return row;
}

PropertyDefinition humidity()
{
    const ThingModel model = *ThingModel::parse(QByteArray(
        R"({"properties":[{"id":"humidity","name":"湿度","valueType":{"type":"float"}}],"functions":[],"events":[],"tags":[]})"));
    return model.properties.first();
}

} // namespace

/// Publishing puts a product into effect (jetlinks.md 2.3): pushes are decoded with what was published last.
class tst_Publishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPushWaitsForItsProductsFirstPublishing();
    void editsTakeEffectWithPublishing();
    void aProductThatStoresNothingStillFollowsTheState();
    void protocolsAndTransportsAreThoseThatThereAre();
    void eventsAreCountedPerDevice();
};

void tst_Publishing::aPushWaitsForItsProductsFirstPublishing()
{
    test::EngineFixture fixture;
    Registry &registry = fixture.engine().registry();
    Product product;
    product.id = kProduct;
    product.name = u"烟感"_s;
    product.categoryId = u"|41|"_s;
    product.protocol = u"demo-v1"_s;
    product.transport = u"HTTP"_s;
    product.thingModel.properties << humidity();
    QVERIFY(wait(registry.createProduct(product)));
    fixture.addDevice(kDevice.text(), kImei);
    fixture.addDocking();
    QCOMPARE(fixture.post(kPath, test::EngineFixture::push(kImei, kReport, 5)).status, 200);
    const LogRow row = settled(fixture.engine(), 1);
    QCOMPARE(row.state, DecodeState::Failed);
    QVERIFY2(row.error.contains(u"never published"_s), qPrintable(row.error));

    QVERIFY(wait(registry.publishProduct(kProduct)));
    QCOMPARE(*wait(fixture.engine().pushLog().replay({row.id})), 1);
    QTRY_COMPARE(settled(fixture.engine(), 1).state, DecodeState::Decoded);
    QCOMPARE(wait(registry.latest(kDevice))->first().property, u"humidity"_s);
}

void tst_Publishing::editsTakeEffectWithPublishing()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDevice(kDevice.text(), kImei);
    fixture.addDocking();
    Registry &registry = fixture.engine().registry();
    const auto product = [&] { return *wait(registry.product(kProduct)); };
    const auto post = [&](int number) {
        (void)fixture.post(kPath, test::EngineFixture::push(kImei, kReport, 1700000100000 + number));
        return settled(fixture.engine(), number).state;
    };
    const auto isHumidityKnown = [&] { return wait(registry.latest(kDevice))->size() == 2; };
    Product edited = product();
    edited.thingModel.properties << humidity();
    QVERIFY(wait(registry.updateProduct(edited)));
    QVERIFY(product().hasUnapplied);
    QCOMPARE(post(1), DecodeState::Decoded);
    QVERIFY(!isHumidityKnown());

    QVERIFY(wait(registry.publishProduct(kProduct)));
    QVERIFY(!product().hasUnapplied);
    QCOMPARE(post(2), DecodeState::Decoded);
    QVERIFY(isHumidityKnown());

    QVERIFY(wait(registry.unpublishProduct(kProduct))); // takes nothing out of effect
    QCOMPARE(post(3), DecodeState::Decoded);
}

void tst_Publishing::aProductThatStoresNothingStillFollowsTheState()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDevice(kDevice.text(), kImei);
    fixture.addDocking();
    Registry &registry = fixture.engine().registry();
    Product quiet = *wait(registry.product(kProduct));
    quiet.storePolicy = u"none"_s;
    QVERIFY(wait(registry.updateProduct(quiet)));
    QVERIFY(wait(registry.publishProduct(kProduct)));
    QCOMPARE(fixture.post(kPath, test::EngineFixture::push(kImei, kReport, 5)).status, 200);
    QCOMPARE(settled(fixture.engine(), 1).state, DecodeState::Decoded); // the push itself is kept
    QVERIFY(wait(registry.messages({.deviceId = kDevice.text()}))->isEmpty());
    QVERIFY(wait(registry.latest(kDevice))->isEmpty());
    QCOMPARE(wait(registry.device(kDevice))->state, DeviceState::Online);
}

void tst_Publishing::protocolsAndTransportsAreThoseThatThereAre()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    Registry &registry = fixture.engine().registry();
    Product product = *wait(registry.product(kProduct));
    product.id = ProductId(u"other"_s);
    product.protocol = u"nonsense"_s;
    const auto unknown = wait(registry.createProduct(product));
    QCOMPARE(unknown.error().code, ErrorCode::InvalidInput);
    QCOMPARE(unknown.error().field, u"protocol"_s);
    product.protocol = u"demo-v1"_s;
    product.transport = u"Pigeon"_s;
    const auto impossible = wait(registry.createProduct(product));
    QCOMPARE(impossible.error().field, u"transport"_s);
    QVERIFY(impossible.error().hint.contains(u"HTTP"_s));
    product.id = kProduct;
    QCOMPARE(wait(registry.updateProduct(product)).error().field, u"transport"_s);
}

void tst_Publishing::eventsAreCountedPerDevice()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDevice(kDevice.text(), kImei);
    fixture.addDocking();
    for (int i = 1; i <= 3; ++i) {
        const QByteArray event = i == 2 ? R"({"event":"fault","data":{}})" : R"({"event":"fire_alarm","data":{}})";
        QCOMPARE(fixture.post(kPath, test::EngineFixture::push(kImei, event, 1700000100000 + i)).status, 200);
        QCOMPARE(settled(fixture.engine(), i).state, DecodeState::Decoded);
    }
    const auto counts = *wait(fixture.engine().registry().eventCounts(kDevice));
    QCOMPARE(counts.size(), 2);
    QCOMPARE(counts.at(0).event, u"fault"_s);
    QCOMPARE(counts.at(0).count, 1);
    QCOMPARE(counts.at(1).event, u"fire_alarm"_s);
    QCOMPARE(counts.at(1).count, 2);
    QCOMPARE(counts.at(1).lastAt.toMSecsSinceEpoch(), 1700000100003);
}

QTEST_GUILESS_MAIN(tst_Publishing)
#include "tst_publishing.moc"
