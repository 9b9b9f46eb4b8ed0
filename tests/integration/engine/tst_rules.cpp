#include "enginefixture.h"

#include "app/engine/datatool.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace app;
using test::wait;

namespace {

const ProductId kProduct(u"smoke-nb-demo"_s);
const PlatformId kPlatform(u"ctwing"_s);
const DeviceId kDevice(u"smoke-1"_s);

template <typename R>
ErrorCode codeOf(const R &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

/// The registry's and the dockings' rules, asked of the services as any caller would.
class tst_Rules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProductInUseIsNotDeleted();
    void anEnabledDeviceIsNotDeleted();
    void anEnabledDockingIsNotDeleted();
    void oneDockingPerProductAndCloud();
    void anOldRevisionIsRefused();
    void anEmptySecretKeepsTheStoredOne();
    void missingRequiredFieldsAreNamed();
    void twoDevicesDoNotShareAnImei();
    void savedIsNotAppliedBeforeApplying();
    void bulkReportsEachFailureAndGoesOn();
    void productFilesRoundTrip();
    void settingsAreCheckedAndKept();
};

void tst_Rules::aProductInUseIsNotDeleted()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    Registry &registry = fixture.engine().registry();
    QCOMPARE(codeOf(wait(registry.removeProduct(kProduct))), ErrorCode::State); // published
    fixture.addDevice(kDevice.text(), u"868000000000017"_s);
    QVERIFY(wait(registry.unpublishProduct(kProduct)));
    QCOMPARE(codeOf(wait(registry.removeProduct(kProduct))), ErrorCode::State); // has a device
    QVERIFY(wait(registry.setDeviceEnabled(kDevice, false)));
    QVERIFY(wait(registry.removeDevice(kDevice)));
    fixture.addDocking();
    QCOMPARE(codeOf(wait(registry.removeProduct(kProduct))), ErrorCode::State); // docked
    QVERIFY(wait(fixture.engine().dockings().setEnabled(kPlatform, kProduct, false)));
    QVERIFY(wait(fixture.engine().dockings().remove(kPlatform, kProduct)));
    QVERIFY(wait(registry.removeProduct(kProduct)));
    QCOMPARE(codeOf(wait(registry.product(kProduct))), ErrorCode::NotFound);
}

void tst_Rules::anEnabledDeviceIsNotDeleted()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDevice(kDevice.text(), u"868000000000017"_s);
    Registry &registry = fixture.engine().registry();
    QCOMPARE(codeOf(wait(registry.removeDevice(kDevice))), ErrorCode::State);
    QVERIFY(wait(registry.setDeviceEnabled(kDevice, false)));
    QVERIFY(wait(registry.removeDevice(kDevice)));
    fixture.addDevice(kDevice.text(), u"868000000000017"_s); // the id and the IMEI are free again
}

void tst_Rules::anEnabledDockingIsNotDeleted()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking();
    Dockings &dockings = fixture.engine().dockings();
    QCOMPARE(codeOf(wait(dockings.remove(kPlatform, kProduct))), ErrorCode::State);
    QVERIFY(wait(dockings.docking(kPlatform, kProduct)));
}

void tst_Rules::oneDockingPerProductAndCloud()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking();
    Docking again = *wait(fixture.engine().dockings().docking(kPlatform, kProduct));
    again.secrets = {{u"appKey"_s, Secret(u"k"_s)}, {u"appSecret"_s, Secret(u"s"_s)}};
    const auto created = wait(fixture.engine().dockings().create(again));
    QCOMPARE(codeOf(created), ErrorCode::Conflict);
    QCOMPARE(created.error().field, u"id"_s);
}

void tst_Rules::anOldRevisionIsRefused()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking();
    Dockings &dockings = fixture.engine().dockings();
    const Docking read = *wait(dockings.docking(kPlatform, kProduct));
    Docking mine = read;
    mine.description = u"mine"_s;
    QVERIFY(wait(dockings.update(mine)));
    Docking theirs = read;
    theirs.description = u"theirs"_s;
    QCOMPARE(codeOf(wait(dockings.update(theirs))), ErrorCode::Conflict);
    QCOMPARE(wait(dockings.docking(kPlatform, kProduct))->description, u"mine"_s);
}

void tst_Rules::anEmptySecretKeepsTheStoredOne()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking();
    Dockings &dockings = fixture.engine().dockings();
    Docking read = *wait(dockings.docking(kPlatform, kProduct));
    QVERIFY(read.secrets.isEmpty());
    QCOMPARE(read.storedSecrets, QStringList({u"appKey"_s, u"appSecret"_s}));
    read.secrets = {{u"appSecret"_s, Secret()}};
    QVERIFY(wait(dockings.update(read)));
    QCOMPARE(wait(dockings.docking(kPlatform, kProduct))->storedSecrets, QStringList({u"appKey"_s, u"appSecret"_s}));
}

void tst_Rules::missingRequiredFieldsAreNamed()
{
    test::EngineFixture fixture;
    Docking empty;
    empty.platform = kPlatform;
    QStringList fields;
    for (const Error &fault : fixture.engine().dockings().check(empty, {}))
        fields << fault.field;
    QCOMPARE(fields,
             QStringList({u"id"_s, u"name"_s, u"ctwingProductId"_s, u"apiAddress"_s, u"appKey"_s, u"appSecret"_s}));
}

void tst_Rules::twoDevicesDoNotShareAnImei()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDevice(u"a"_s, u"868000000000017"_s);
    fixture.addDevice(u"b"_s, u"868000000000025"_s);
    Registry &registry = fixture.engine().registry();
    const auto saved =
        wait(registry.saveConfiguration(DeviceId(u"b"_s), kPlatform, {{u"imei"_s, u"868000000000017"_s}}));
    QCOMPARE(codeOf(saved), ErrorCode::Conflict);
    QCOMPARE(saved.error().field, u"imei"_s);
    QCOMPARE(codeOf(wait(registry.saveConfiguration(DeviceId(u"b"_s), kPlatform, {{u"imei"_s, u"12"_s}}))),
             ErrorCode::InvalidInput);
}

void tst_Rules::savedIsNotAppliedBeforeApplying()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDevice(kDevice.text(), u"868000000000017"_s);
    Registry &registry = fixture.engine().registry();
    QVERIFY(wait(registry.saveConfiguration(kDevice, kPlatform, {{u"imei"_s, u"868000000000025"_s}})));
    Device device = *wait(registry.device(kDevice));
    QCOMPARE(device.configuration.value(kPlatform).values.value(u"imei"_s), u"868000000000025"_s);
    QCOMPARE(device.applied.value(kPlatform).values.value(u"imei"_s), u"868000000000017"_s);
    QCOMPARE(device.bindings.first().key, u"868000000000017"_s);
    QVERIFY(wait(registry.applyConfiguration(kDevice)));
    device = *wait(registry.device(kDevice));
    QCOMPARE(device.bindings.first().key, u"868000000000025"_s);
    QVERIFY(wait(registry.unbind(kDevice, kPlatform)));
    QVERIFY(wait(registry.device(kDevice))->bindings.isEmpty());
}

void tst_Rules::bulkReportsEachFailureAndGoesOn()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDevice(u"a"_s, u"868000000000017"_s);
    fixture.addDevice(u"b"_s, u"868000000000025"_s);
    Registry &registry = fixture.engine().registry();
    QVERIFY(wait(registry.setDeviceEnabled(DeviceId(u"b"_s), false)));
    const auto job = std::make_shared<JobControl>();
    const auto failures = *wait(
        registry.bulk(Registry::BulkAction::Remove, {DeviceId(u"a"_s), DeviceId(u"nobody"_s), DeviceId(u"b"_s)}, job));
    QCOMPARE(failures.size(), 2);
    QCOMPARE(failures.at(0).error.code, ErrorCode::State);
    QCOMPARE(failures.at(1).error.code, ErrorCode::NotFound);
    QCOMPARE(job->done.load(), 3);
    QVERIFY(wait(registry.device(DeviceId(u"a"_s))));
    QVERIFY(!wait(registry.device(DeviceId(u"b"_s))));
}

void tst_Rules::productFilesRoundTrip()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    Registry &registry = fixture.engine().registry();
    const Product before = *wait(registry.product(kProduct));
    const QByteArray file = *wait(registry.exportProduct(kProduct));
    QVERIFY(wait(registry.unpublishProduct(kProduct)));
    QVERIFY(wait(registry.removeProduct(kProduct)));
    QCOMPARE(*wait(registry.importProduct(file)), kProduct);
    const Product after = *wait(registry.product(kProduct));
    QCOMPARE(after.thingModel, before.thingModel);
    QCOMPARE(after.name, before.name);
    QVERIFY(!after.published);
    const auto broken = wait(registry.importProduct("{\n \"id\": oops"));
    QVERIFY(broken.error().message.contains(u"2"_s)); // the line
}

void tst_Rules::settingsAreCheckedAndKept()
{
    test::EngineFixture fixture;
    Settings settings = fixture.engine().settings();
    settings.listenPort = 70000;
    QCOMPARE(fixture.engine().saveSettings(settings).error().field, u"listener/port"_s);
    settings.listenPort = 8844;
    settings.publicBaseUrl = u"https://iot.example.cn"_s;
    QVERIFY(fixture.engine().saveSettings(settings));
    QVERIFY(fixture.engine()
                .pushUrl(fixture.platform(), kProduct)
                .startsWith(u"https://iot.example.cn/ctwing/smoke-nb-demo/notify"_s));
    fixture.restart();
    QCOMPARE(fixture.engine().settings(), settings);
}

QTEST_GUILESS_MAIN(tst_Rules)
#include "tst_rules.moc"
