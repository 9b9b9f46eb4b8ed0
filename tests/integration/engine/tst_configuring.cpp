#include "enginefixture.h"

#include "app/engine/datatool.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace app;
using test::wait;

namespace {

const ProductId kProduct(u"smoke-nb-demo"_s);
const PlatformId kCtwing(u"ctwing"_s);
const DeviceId kDevice(u"smoke-1"_s);
const QString kPath = u"/ctwing/smoke-nb-demo/notify"_s;
const QString kImei = u"868000000000017"_s;
const QByteArray kReport = R"({"properties":{"temperature":21.5}})";

template <typename R>
ErrorCode codeOf(const R &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

/// A device's settings for a cloud: saved, in effect, and what the cloud knows it by.
class tst_Configuring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAssignedDeviceStaysBound();
    void aLearntIdGoesWithItsIdentity();
    void enablingAppliesWhatIsSaved();
    void aDisabledDevicesIdentityIsFree();
    void anUnboundIdentityIsFreeUntilItIsAppliedAgain();
    void aSecretTakesEffectWhenItIsApplied();
    void secretsOfADockingCanBeRemoved();
    void anUpdateOfADockingThatChangesNothingIsNone();
    void dockingsKnowTheirPlace();
    void tagsAreTheirOwnMatter();
    void anAssignmentThatCannotBeIsRefused();
    void pushesWithoutACloudIdAreAssignedByTheirImei();

private:
    /// The group of the only unmatched device.
    static UnmatchedGroup onlyGroup(Engine &engine)
    {
        [&] { QTRY_COMPARE(wait(engine.pushLog().unmatched(10))->size(), 1); }();
        return wait(engine.pushLog().unmatched(10))->first();
    }
    static Device device(Engine &engine, const DeviceId &id = kDevice) { return *wait(engine.registry().device(id)); }
    static bool isDecoded(Engine &engine, qsizetype lines)
    {
        const LogPage page = *wait(engine.pushLog().page({}, {}, 100));
        return page.rows.size() == lines && page.rows.first().state == DecodeState::Decoded;
    }
};

void tst_Configuring::anAssignedDeviceStaysBound()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking();
    fixture.addDevice(kDevice.text(), {}); // it has no IMEI
    Engine &engine = fixture.engine();
    QCOMPARE(fixture.post(kPath, test::EngineFixture::push({}, kReport, 1, u"cloud-1"_s)).status, 200);
    QCOMPARE(*wait(engine.pushLog().assign(onlyGroup(engine), kDevice)), 1);
    const auto isBound = [&] {
        const QList<CloudBinding> bindings = device(engine).bindings;
        return bindings.size() == 1 && bindings.first().cloudDeviceId == "cloud-1"_L1;
    };
    QVERIFY(isBound());
    QVERIFY(device(engine).bindings.first().description.contains(u"cloud-1"_s));
    QVERIFY(wait(engine.registry().applyConfiguration(kDevice)));
    QVERIFY(isBound());

    QFile file(fixture.folder() + u"/again.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{u"devices"_s, QJsonArray{QJsonObject{{u"id"_s, kDevice.text()},
                                                                               {u"name"_s, u"again"_s},
                                                                               {u"productId"_s, kProduct.text()},
                                                                               {u"enabled"_s, true}}}}})
                   .toJson());
    file.close();
    const auto imported = DataTool::importFile(fixture.folder(), file.fileName());
    QVERIFY2(imported.faults.isEmpty(), imported.faults.isEmpty() ? "" : qPrintable(toText(imported.faults.first())));
    QVERIFY(isBound());

    QVERIFY(wait(engine.registry().saveConfiguration(kDevice, kCtwing, {{u"imei"_s, kImei}})));
    QVERIFY(wait(engine.registry().applyConfiguration(kDevice))); // it had none before: the same device
    QVERIFY(isBound());
    QCOMPARE(device(engine).bindings.first().key, kImei);
    QCOMPARE(fixture.post(kPath, test::EngineFixture::push({}, kReport, 2, u"cloud-1"_s)).status, 200);
    QTRY_VERIFY(isDecoded(engine, 2));
}

void tst_Configuring::aLearntIdGoesWithItsIdentity()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking();
    fixture.addDevice(kDevice.text(), kImei);
    Engine &engine = fixture.engine();
    QCOMPARE(fixture.post(kPath, test::EngineFixture::push(kImei, kReport, 1, u"cloud-1"_s)).status, 200);
    QTRY_COMPARE(device(engine).bindings.first().cloudDeviceId, u"cloud-1"_s);
    QVERIFY(wait(engine.registry().applyConfiguration(kDevice))); // nothing changed: nothing is forgotten
    QCOMPARE(device(engine).bindings.first().cloudDeviceId, u"cloud-1"_s);
    QVERIFY(wait(engine.registry().saveConfiguration(kDevice, kCtwing, {{u"imei"_s, u"868000000000025"_s}})));
    QVERIFY(wait(engine.registry().applyConfiguration(kDevice)));
    QCOMPARE(device(engine).bindings.first().cloudDeviceId, QString()); // another device at the cloud
    QVERIFY(wait(engine.registry().saveConfiguration(kDevice, kCtwing, {})));
    QVERIFY(wait(engine.registry().applyConfiguration(kDevice)));
    QVERIFY(device(engine).bindings.isEmpty());
}

void tst_Configuring::enablingAppliesWhatIsSaved()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking();
    Registry &registry = fixture.engine().registry();
    Device fresh;
    fresh.id = kDevice;
    fresh.name = u"d"_s;
    fresh.productId = kProduct;
    QVERIFY(wait(registry.createDevice(fresh)));
    QVERIFY(wait(registry.saveConfiguration(kDevice, kCtwing, {{u"imei"_s, kImei}, {u"psk"_s, u"secret"_s}})));
    QVERIFY(device(fixture.engine()).bindings.isEmpty());
    QVERIFY(wait(registry.setDeviceEnabled(kDevice, true)));
    const Device enabled = device(fixture.engine());
    QCOMPARE(enabled.state, DeviceState::Offline);
    QCOMPARE(enabled.bindings.size(), 1);
    QCOMPARE(enabled.applied, enabled.configuration);
    QCOMPARE(fixture.post(kPath, test::EngineFixture::push(kImei, kReport, 1)).status, 200);
    QTRY_VERIFY(isDecoded(fixture.engine(), 1));
}

void tst_Configuring::aDisabledDevicesIdentityIsFree()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking();
    fixture.addDevice(u"old"_s, kImei);
    fixture.addDevice(kDevice.text(), {});
    Registry &registry = fixture.engine().registry();
    const auto give = [&] { return wait(registry.saveConfiguration(kDevice, kCtwing, {{u"imei"_s, kImei}})); };
    QCOMPARE(codeOf(give()), ErrorCode::Conflict);
    QVERIFY(wait(registry.setDeviceEnabled(DeviceId(u"old"_s), false)));
    QCOMPARE(codeOf(give()), ErrorCode::Conflict); // still saved
    QVERIFY(wait(registry.saveConfiguration(DeviceId(u"old"_s), kCtwing, {})));
    QVERIFY(give()); // though it is what was in effect
    QVERIFY(wait(registry.applyConfiguration(kDevice)));
    QCOMPARE(fixture.post(kPath, test::EngineFixture::push(kImei, kReport, 1)).status, 200);
    QTRY_VERIFY(isDecoded(fixture.engine(), 1));
    QCOMPARE(device(fixture.engine()).state, DeviceState::Online);
    QVERIFY(wait(registry.setDeviceEnabled(DeviceId(u"old"_s), true)));
    QVERIFY(device(fixture.engine(), DeviceId(u"old"_s)).bindings.isEmpty());
}

void tst_Configuring::anUnboundIdentityIsFreeUntilItIsAppliedAgain()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDevice(u"old"_s, kImei);
    fixture.addDevice(kDevice.text(), {});
    Registry &registry = fixture.engine().registry();
    QVERIFY(wait(registry.unbind(DeviceId(u"old"_s), kCtwing)));
    QVERIFY(wait(registry.saveConfiguration(kDevice, kCtwing, {{u"imei"_s, kImei}})));
    QVERIFY(wait(registry.applyConfiguration(kDevice)));
    const auto again = wait(registry.applyConfiguration(DeviceId(u"old"_s)));
    QCOMPARE(codeOf(again), ErrorCode::Conflict);
    QVERIFY(again.error().message.contains(kDevice.text()));
}

void tst_Configuring::aSecretTakesEffectWhenItIsApplied()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDevice(kDevice.text(), kImei);
    Registry &registry = fixture.engine().registry();
    const auto save = [&](const QString &psk, const QStringList &removed = {}) {
        return wait(registry.saveConfiguration(kDevice, kCtwing, {{u"imei"_s, kImei}, {u"psk"_s, psk}}, removed));
    };
    const auto saved = [&] { return device(fixture.engine()).configuration.value(kCtwing); };
    const auto inEffect = [&] { return device(fixture.engine()).applied.value(kCtwing); };
    const QStringList psk{u"psk"_s};
    QVERIFY(save(u"first"_s));
    QCOMPARE(saved().pendingSecrets, psk);
    QVERIFY(inEffect().storedSecrets.isEmpty());
    QVERIFY(wait(registry.applyConfiguration(kDevice)));
    QVERIFY(saved().pendingSecrets.isEmpty());
    QCOMPARE(inEffect().storedSecrets, psk);
    QVERIFY(save({}));         // left empty: kept
    QVERIFY(save(u"first"_s)); // the same again
    QVERIFY(saved().pendingSecrets.isEmpty());
    QVERIFY(save(u"second"_s));
    QCOMPARE(saved().pendingSecrets, psk);
    fixture.restart();
    Registry &after = fixture.engine().registry();
    QCOMPARE(saved().pendingSecrets, psk);
    QCOMPARE(codeOf(wait(after.saveConfiguration(kDevice, kCtwing, {}, {u"imei"_s}))), ErrorCode::InvalidInput);
    QVERIFY(wait(after.saveConfiguration(kDevice, kCtwing, {{u"imei"_s, kImei}}, psk)));
    QVERIFY(saved().storedSecrets.isEmpty());
    QCOMPARE(saved().pendingSecrets, psk); // the removal is not in effect
    QVERIFY(wait(after.applyConfiguration(kDevice)));
    QVERIFY(saved().pendingSecrets.isEmpty());
    QVERIFY(inEffect().storedSecrets.isEmpty());
}

void tst_Configuring::secretsOfADockingCanBeRemoved()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking(kProduct.text(), u"s3cr3tPushToken"_s);
    Dockings &dockings = fixture.engine().dockings();
    Docking record = *wait(dockings.docking(kCtwing, kProduct));
    QCOMPARE(fixture.post(kPath, "{}").status, 401);
    record.removedSecrets = {u"appKey"_s};
    const auto required = wait(dockings.update(record));
    QCOMPARE(codeOf(required), ErrorCode::InvalidInput);
    QCOMPARE(required.error().field, u"appKey"_s);
    record.removedSecrets = {u"nothing"_s};
    QCOMPARE(wait(dockings.update(record)).error().field, u"nothing"_s);
    record.removedSecrets = {u"pushToken"_s};
    QVERIFY(wait(dockings.update(record)));
    const Docking after = *wait(dockings.docking(kCtwing, kProduct));
    QCOMPARE(after.storedSecrets, QStringList({u"appKey"_s, u"appSecret"_s}));
    QVERIFY(after.removedSecrets.isEmpty());
    QCOMPARE(after.revision, record.revision + 1);
    QCOMPARE(fixture.post(kPath, "{}").status, 200); // the address needs no token any more
}

void tst_Configuring::anUpdateOfADockingThatChangesNothingIsNone()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking();
    Dockings &dockings = fixture.engine().dockings();
    const Docking before = *wait(dockings.docking(kCtwing, kProduct));
    Docking same = before;
    same.secrets = {{u"appKey"_s, Secret(u"key"_s)}}; // what is stored already
    QVERIFY(wait(dockings.update(same)));
    QCOMPARE(*wait(dockings.docking(kCtwing, kProduct)), before);
    same.secrets = {{u"appKey"_s, Secret(u"another"_s)}};
    QVERIFY(wait(dockings.update(same)));
    QCOMPARE(wait(dockings.docking(kCtwing, kProduct))->revision, before.revision + 1);
}

void tst_Configuring::dockingsKnowTheirPlace()
{
    test::EngineFixture fixture;
    for (const QString &id : {u"b"_s, u"c"_s, u"a"_s}) {
        fixture.addProduct(id);
        fixture.addDocking(id);
    }
    Dockings &dockings = fixture.engine().dockings();
    const DockingFilter filter{.platform = kCtwing};
    const Page<Docking> page = *wait(dockings.list(filter, {}));
    for (qsizetype i = 0; i < page.rows.size(); ++i)
        QCOMPARE(*wait(dockings.indexOf(kCtwing, page.rows.at(i).productId, filter)), i);
    QCOMPARE(page.rows.first().productId.text(), u"c"_s);
    QCOMPARE(codeOf(wait(dockings.indexOf(kCtwing, ProductId(u"x"_s), filter))), ErrorCode::NotFound);
}

void tst_Configuring::tagsAreTheirOwnMatter()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDevice(kDevice.text(), kImei);
    Registry &registry = fixture.engine().registry();
    const QMap<QString, QString> tags{{u"楼层"_s, u"3"_s}};
    Device read = device(fixture.engine());
    QVERIFY(wait(registry.setDeviceTags(kDevice, tags)));
    read.name = u"改名"_s; // read before the tags were set
    QVERIFY(wait(registry.updateDevice(read)));
    QCOMPARE(device(fixture.engine()).tags, tags);
    QCOMPARE(device(fixture.engine()).name, u"改名"_s);
    QVERIFY(wait(registry.setDeviceTags(kDevice, {})));
    QVERIFY(device(fixture.engine()).tags.isEmpty());
}

void tst_Configuring::anAssignmentThatCannotBeIsRefused()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addProduct(u"other"_s);
    fixture.addDocking();
    fixture.addDevice(u"has-imei"_s, u"868000000000025"_s);
    fixture.addDevice(u"elsewhere"_s, {}, u"other"_s);
    fixture.addDevice(u"free"_s, {});
    fixture.addDevice(u"late"_s, {});
    Engine &engine = fixture.engine();
    const auto assign = [&](const UnmatchedGroup &group, const QString &id) {
        return wait(engine.pushLog().assign(group, DeviceId(id)));
    };
    QCOMPARE(fixture.post(kPath, test::EngineFixture::push(kImei, kReport, 1, u"cloud-1"_s)).status, 200);
    const UnmatchedGroup group = onlyGroup(engine);
    UnmatchedGroup nameless = group;
    nameless.identity = {};
    QCOMPARE(codeOf(assign(nameless, u"free"_s)), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(assign(group, u"has-imei"_s)), ErrorCode::Conflict);
    QCOMPARE(codeOf(assign(group, u"elsewhere"_s)), ErrorCode::Conflict);
    QCOMPARE(codeOf(assign(group, u"nobody"_s)), ErrorCode::NotFound);
    QCOMPARE(*assign(group, u"free"_s), 1);
    QCOMPARE(codeOf(assign(group, u"late"_s)), ErrorCode::Conflict); // the other one has that cloud device
    UnmatchedGroup second = group;
    second.identity = {.cloudDeviceId = u"cloud-2"_s};
    QCOMPARE(codeOf(assign(second, u"free"_s)), ErrorCode::Conflict); // it is bound to another one
}

void tst_Configuring::pushesWithoutACloudIdAreAssignedByTheirImei()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking();
    fixture.addDevice(kDevice.text(), {});
    Engine &engine = fixture.engine();
    const QString testId = QLatin1StringView(kTestDevicePrefix) + kImei; // of a test push: names nothing at the cloud
    QCOMPARE(fixture.post(kPath, test::EngineFixture::push(kImei, kReport, 1, testId)).status, 200);
    QCOMPARE(*wait(engine.pushLog().assign(onlyGroup(engine), kDevice)), 1);
    QTRY_VERIFY(isDecoded(engine, 1));
    const Device bound = device(engine);
    QCOMPARE(bound.bindings.size(), 1);
    QCOMPARE(bound.bindings.first().key, kImei);
    QCOMPARE(bound.bindings.first().cloudDeviceId, QString());
    QCOMPARE(bound.configuration.value(kCtwing).values.value(u"imei"_s), kImei);
}

QTEST_GUILESS_MAIN(tst_Configuring)
#include "tst_configuring.moc"
