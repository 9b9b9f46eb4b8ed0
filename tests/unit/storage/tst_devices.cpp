#include "storagefixture.h"

using namespace app;
using namespace Qt::StringLiterals;

namespace {

const PlatformId kCtwing(u"ctwing"_s);

Device fullDevice(const QString &id)
{
    Device device = test::device(id, u"p1"_s);
    device.productName = test::product(u"p1"_s).name;
    device.organization = u"研发部"_s;
    device.tags = {{u"楼层"_s, u"3"_s}, {u"空"_s, u""_s}};
    device.configuration[kCtwing].values = {{u"imei"_s, u"86"_s + id}, {u"sn"_s, u""_s}};
    device.configuration[PlatformId(u"onenet"_s)] = {};
    device.applied[kCtwing].values = {{u"imei"_s, u"85"_s + id}};
    device.bindings << CloudBinding{kCtwing, u"85"_s + id, u"cloud-"_s + id, u"text"_s, utcFromMs(1'700'000'000'001)};
    return device;
}

} // namespace

class TestDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDeviceComesBackAsItWasPut();
    void theProductMustExist();
    void anIdThatExistsIsRefusedInTheServersWords();
    void updateKeepsWhatIsInEffect();
    void tagsAreReplacedAndNothingElse();
    void applyReplacesSettingsInEffectAndBindings();
    void statesMoveTheirTimes();
    void aDeletedDeviceFreesItsIdAndInheritsNothing();
    void secretsAreNamedAndNeverShown();
    void aSecretThatIsNotInEffectIsPending();
    void identityIsLookedForWithinTheProduct();
    void whatADisabledDeviceHadInEffectIsFree();
    void aCloudIdIsLookedForWithinTheProduct();
    void listFilters_data();
    void listFilters();
    void countsByState();
    void silentDevicesAreFound();
    void entriesCarryTheBindings();

private:
    std::unique_ptr<test::StorageFixture> m_db;
};

void TestDevices::init()
{
    m_db = std::make_unique<test::StorageFixture>();
    QVERIFY(m_db->write([](Stores &s) { return s.products.insert(test::product(u"p1"_s)); }));
    QVERIFY(m_db->write([](Stores &s) { return s.products.insert(test::product(u"p2"_s)); }));
}

void TestDevices::aDeviceComesBackAsItWasPut()
{
    const Device device = fullDevice(u"d1"_s);
    QVERIFY(m_db->write([device](Stores &s) { return s.devices.insert(device); }));
    const auto found = m_db->read([](Stores &s) { return s.devices.find(DeviceId(u"d1"_s)); });
    QVERIFY(found);
    QCOMPARE(*found, device);
    QCOMPARE(m_db->read([](Stores &s) { return s.devices.all(u"p1"_s); })->first(), device);
    QVERIFY(m_db->read([](Stores &s) { return s.devices.all(u"p2"_s); })->isEmpty());
}

void TestDevices::anIdThatExistsIsRefusedInTheServersWords()
{
    QVERIFY(m_db->write([](Stores &s) { return s.devices.insert(test::device(u"d1"_s, u"p1"_s)); }));
    const auto again = m_db->write([](Stores &s) { return s.devices.insert(test::device(u"d1"_s, u"p2"_s)); });
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(again.error().field, u"id"_s);
    QCOMPARE(again.error().message, u"The device ID exists already"_s); // translated as 设备ID已存在
}

void TestDevices::theProductMustExist()
{
    const auto refused = m_db->write([](Stores &s) { return s.devices.insert(test::device(u"d1"_s, u"none"_s)); });
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QCOMPARE(refused.error().field, u"productId"_s);
}

void TestDevices::updateKeepsWhatIsInEffect()
{
    Device device = fullDevice(u"d1"_s);
    QVERIFY(m_db->write([device](Stores &s) { return s.devices.insert(device); }));
    Device edited = device;
    edited.name = u"新"_s;
    edited.tags = {{u"a"_s, u"b"_s}};
    edited.configuration = {};
    edited.applied = {};
    edited.bindings = {};
    QVERIFY(m_db->write([edited](Stores &s) { return s.devices.update(edited); }));
    device.name = edited.name;
    device.tags = edited.tags;
    device.configuration = {};
    QCOMPARE(*m_db->read([](Stores &s) { return s.devices.find(DeviceId(u"d1"_s)); }), device);
}

void TestDevices::tagsAreReplacedAndNothingElse()
{
    Device device = fullDevice(u"d1"_s);
    QVERIFY(m_db->write([device](Stores &s) { return s.devices.insert(device); }));
    device.tags = {{u"楼层"_s, u"4"_s}};
    QVERIFY(m_db->write([device](Stores &s) { return s.devices.setTags(device.id, device.tags); }));
    QCOMPARE(*m_db->read([&](Stores &s) { return s.devices.find(device.id); }), device);
    QCOMPARE(m_db->write([](Stores &s) { return s.devices.setTags(DeviceId(u"x"_s), {}); }).error().code,
             ErrorCode::NotFound);
}

void TestDevices::applyReplacesSettingsInEffectAndBindings()
{
    Device device = fullDevice(u"d1"_s);
    QVERIFY(m_db->write([device](Stores &s) { return s.devices.insert(device); }));
    const CloudBinding binding{.platform = kCtwing, .key = u"new"_s, .serial = u"SN-1"_s};
    QVERIFY(m_db->write([&](Stores &s) { return s.devices.apply(device.id, device.configuration, {binding}); }));
    const auto found = m_db->read([&](Stores &s) { return s.devices.find(device.id); });
    QCOMPARE(found->applied, device.configuration);
    QCOMPARE(found->bindings, QList<CloudBinding>{binding});
    QVERIFY(m_db->write([&](Stores &s) { return s.devices.removeBinding(device.id, kCtwing); }));
    QVERIFY(m_db->read([&](Stores &s) { return s.devices.find(device.id); })->bindings.isEmpty());
}

void TestDevices::statesMoveTheirTimes()
{
    const DeviceId id(u"d1"_s);
    QVERIFY(m_db->write([](Stores &s) { return s.devices.insert(test::device(u"d1"_s, u"p1"_s)); }));
    const auto set = [&](DeviceState state, qint64 at) {
        QVERIFY(m_db->write([=](Stores &s) { return s.devices.setState(id, state, at); }));
    };
    const auto get = [&] { return *m_db->read([id](Stores &s) { return s.devices.find(id); }); };
    set(DeviceState::Offline, 1000);
    QCOMPARE(get().registeredAt.toMSecsSinceEpoch(), 1000);
    QVERIFY(!get().lastOfflineAt.isValid()); // it was not online before
    set(DeviceState::Online, 2000);
    QCOMPARE(get().lastOnlineAt.toMSecsSinceEpoch(), 2000);
    set(DeviceState::Offline, 3000);
    QCOMPARE(get().lastOfflineAt.toMSecsSinceEpoch(), 3000);
    set(DeviceState::NotActive, 4000);
    set(DeviceState::Offline, 5000);
    QCOMPARE(get().registeredAt.toMSecsSinceEpoch(), 1000);
    QCOMPARE(get().state, DeviceState::Offline);
    QCOMPARE(m_db->write([](Stores &s) { return s.devices.setState(DeviceId(u"x"_s), DeviceState::Online, 1); })
                 .error()
                 .code,
             ErrorCode::NotFound);
}

void TestDevices::aDeletedDeviceFreesItsIdAndInheritsNothing()
{
    const Device device = fullDevice(u"d_1"_s);
    const Device neighbour = fullDevice(u"dx1"_s); // "_" must not be a wildcard
    QVERIFY(m_db->write([&](Stores &s) -> Result<> {
        for (const Device &one : {device, neighbour}) {
            if (auto done = s.devices.insert(one); !done)
                return done;
            if (auto done = s.secrets.put(u"device/%1/ctwing"_s.arg(one.id.text()), u"psk"_s, "sealed"); !done)
                return done;
        }
        return {};
    }));
    QVERIFY(m_db->write([&](Stores &s) { return s.devices.remove(device.id); }));
    QCOMPARE(m_db->read([&](Stores &s) { return s.devices.find(device.id); }).error().code, ErrorCode::NotFound);
    QCOMPARE(m_db->read([](Stores &s) { return s.secrets.allNames(); })->size(), 1);
    QVERIFY(m_db->write([&](Stores &s) { return s.devices.insert(test::device(u"d_1"_s, u"p1"_s)); }));
    const auto fresh = m_db->read([&](Stores &s) { return s.devices.find(device.id); });
    QVERIFY(fresh->configuration.isEmpty() && fresh->tags.isEmpty() && fresh->bindings.isEmpty());
}

void TestDevices::secretsAreNamedAndNeverShown()
{
    const Device device = fullDevice(u"d1"_s);
    QVERIFY(m_db->write([&](Stores &s) { return s.devices.insert(device); }));
    QVERIFY(m_db->write([](Stores &s) { return s.secrets.put(u"device/d1/ctwing"_s, u"psk"_s, "sealed"); }));
    const auto found = m_db->read([&](Stores &s) { return s.devices.find(device.id); });
    QCOMPARE(found->configuration[kCtwing].storedSecrets, QStringList{u"psk"_s});
    QVERIFY(!found->configuration[kCtwing].values.contains(u"psk"_s));
    QVERIFY(found->configuration[PlatformId(u"onenet"_s)].storedSecrets.isEmpty());
}

void TestDevices::aSecretThatIsNotInEffectIsPending()
{
    const Device device = fullDevice(u"d1"_s);
    const auto put = [&](const QString &owner, qint64 version) {
        return m_db->write([=](Stores &s) { return s.secrets.put(owner, u"psk"_s, "sealed", version); });
    };
    const auto find = [&] { return *m_db->read([&](Stores &s) { return s.devices.find(device.id); }); };
    QVERIFY(m_db->write([&](Stores &s) { return s.devices.insert(device); }));
    QVERIFY(find().configuration[kCtwing].pendingSecrets.isEmpty());
    QVERIFY(put(u"device/d1/ctwing"_s, 7)); // saved
    QCOMPARE(find().configuration[kCtwing].pendingSecrets, QStringList{u"psk"_s});
    QVERIFY(find().applied[kCtwing].storedSecrets.isEmpty());
    QVERIFY(put(u"device/d1/ctwing/applied"_s, 7)); // the same, in effect
    QVERIFY(find().configuration[kCtwing].pendingSecrets.isEmpty());
    QCOMPARE(find().applied[kCtwing].storedSecrets, QStringList{u"psk"_s});
    QVERIFY(put(u"device/d1/ctwing"_s, 0)); // another one
    QCOMPARE(find().configuration[kCtwing].pendingSecrets, QStringList{u"psk"_s});
    QVERIFY(m_db->write([](Stores &s) { return s.secrets.remove(u"device/d1/ctwing"_s, u"psk"_s); }));
    QCOMPARE(find().configuration[kCtwing].pendingSecrets, QStringList{u"psk"_s}); // its removal is not in effect
    QVERIFY(m_db->write([&](Stores &s) { return s.devices.remove(device.id); }));
    QVERIFY(m_db->read([](Stores &s) { return s.secrets.allNames(); })->isEmpty()); // both are gone
}

void TestDevices::identityIsLookedForWithinTheProduct()
{
    Device other = test::device(u"other"_s, u"p2"_s);
    other.configuration[kCtwing].values = {{u"imei"_s, u"111"_s}};
    Device enabled = fullDevice(u"d1"_s);
    enabled.state = DeviceState::Offline;
    QVERIFY(m_db->write([&](Stores &s) { return s.devices.insert(enabled); }));
    QVERIFY(m_db->write([&](Stores &s) { return s.devices.insert(test::device(u"d2"_s, u"p1"_s)); }));
    QVERIFY(m_db->write([&](Stores &s) { return s.devices.insert(other); }));
    const auto look = [&](const QString &value, const QString &except) {
        return *m_db->read(
            [=](Stores &s) { return s.devices.findByIdentity(kCtwing, u"imei"_s, value, DeviceId(except)); });
    };
    QCOMPARE(look(u"86d1"_s, u"d2"_s), std::optional(DeviceId(u"d1"_s))); // saved
    QCOMPARE(look(u"85d1"_s, u"d2"_s), std::optional(DeviceId(u"d1"_s))); // in effect
    QVERIFY(!look(u"86d1"_s, u"d1"_s));
    QVERIFY(!look(u"111"_s, u"d2"_s));                                       // another product
    QCOMPARE(look(u"111"_s, u"new"_s), std::optional(DeviceId(u"other"_s))); // not there yet: any product
    QVERIFY(!look(u""_s, u"d2"_s));
    QVERIFY(m_db->write([&](Stores &s) { return s.devices.remove(DeviceId(u"d1"_s)); }));
    QVERIFY(!look(u"86d1"_s, u"d2"_s));
}

void TestDevices::whatADisabledDeviceHadInEffectIsFree()
{
    QVERIFY(m_db->write([&](Stores &s) { return s.devices.insert(fullDevice(u"d1"_s)); })); // not enabled
    QVERIFY(m_db->write([&](Stores &s) { return s.devices.insert(test::device(u"d2"_s, u"p1"_s)); }));
    const auto look = [&](const QString &value) {
        return *m_db->read(
            [&](Stores &s) { return s.devices.findByIdentity(kCtwing, u"imei"_s, value, DeviceId(u"d2"_s)); });
    };
    QVERIFY(!look(u"85d1"_s));                                   // was in effect
    QCOMPARE(look(u"86d1"_s), std::optional(DeviceId(u"d1"_s))); // is saved
    QVERIFY(m_db->write([](Stores &s) { return s.devices.setState(DeviceId(u"d1"_s), DeviceState::Offline, 1); }));
    QCOMPARE(look(u"85d1"_s), std::optional(DeviceId(u"d1"_s)));
    QVERIFY(m_db->write([](Stores &s) { return s.devices.removeBinding(DeviceId(u"d1"_s), kCtwing); }));
    QVERIFY(!look(u"85d1"_s)); // unbound
}

void TestDevices::aCloudIdIsLookedForWithinTheProduct()
{
    Device other = fullDevice(u"d3"_s);
    other.productId = ProductId(u"p2"_s);
    QVERIFY(m_db->write([&](Stores &s) { return s.devices.insert(fullDevice(u"d1"_s)); }));
    QVERIFY(m_db->write([&](Stores &s) { return s.devices.insert(test::device(u"d2"_s, u"p1"_s)); }));
    QVERIFY(m_db->write([&](Stores &s) { return s.devices.insert(other); }));
    const auto look = [&](const QString &cloudId, const QString &except) {
        return *m_db->read([&](Stores &s) { return s.devices.findByCloudId(kCtwing, cloudId, DeviceId(except)); });
    };
    QCOMPARE(look(u"cloud-d1"_s, u"d2"_s), std::optional(DeviceId(u"d1"_s)));
    QVERIFY(!look(u"cloud-d1"_s, u"d1"_s));
    QVERIFY(!look(u"cloud-d3"_s, u"d2"_s)); // another product's
    QVERIFY(!look(u""_s, u"d2"_s));
}

void TestDevices::listFilters_data()
{
    QTest::addColumn<DeviceFilter>("filter");
    QTest::addColumn<QStringList>("ids");
    const QStringList all{u"c"_s, u"b"_s, u"a"_s};
    QTest::newRow("none") << DeviceFilter{} << all;
    QTest::newRow("oldest first") << DeviceFilter{.newestFirst = false} << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("id") << DeviceFilter{.id = u"B"_s} << QStringList{u"b"_s};
    QTest::newRow("name with %") << DeviceFilter{.name = u"5%"_s} << QStringList{u"b"_s};
    QTest::newRow("product") << DeviceFilter{.productId = u"p2"_s} << QStringList{u"c"_s};
    QTest::newRow("organisation") << DeviceFilter{.organization = u"研"_s} << QStringList{u"a"_s};
    QTest::newRow("tag key") << DeviceFilter{.tag = u"楼"_s} << QStringList{u"a"_s};
    QTest::newRow("tag value") << DeviceFilter{.tag = u"3"_s} << QStringList{u"a"_s};
    QTest::newRow("bound") << DeviceFilter{.boundTo = {u"ctwing"_s}} << QStringList{u"a"_s};
    QTest::newRow("bound to either") << DeviceFilter{.boundTo = {u"onenet"_s, u"ctwing"_s}} << QStringList{u"a"_s};
    QTest::newRow("bound to another") << DeviceFilter{.boundTo = {u"onenet"_s}} << QStringList{};
    QTest::newRow("identity saved") << DeviceFilter{.identity = u"6a"_s} << QStringList{u"a"_s};
    QTest::newRow("identity in effect") << DeviceFilter{.identity = u"85a"_s} << QStringList{u"a"_s};
    QTest::newRow("state") << DeviceFilter{.states = {DeviceState::Online, DeviceState::Offline}}
                           << QStringList{u"b"_s};
    QTest::newRow("category") << DeviceFilter{.category = u"|41|"_s} << all;
}

void TestDevices::listFilters()
{
    QFETCH(DeviceFilter, filter);
    QFETCH(QStringList, ids);
    Device a = fullDevice(u"a"_s);
    Device b = test::device(u"b"_s, u"p1"_s);
    b.name = u"95%"_s;
    b.state = DeviceState::Online;
    b.createdAt = b.createdAt.addSecs(1);
    Device c = test::device(u"c"_s, u"p2"_s);
    c.name = u"955"_s;
    c.createdAt = c.createdAt.addSecs(2);
    QVERIFY(m_db->write([=](Stores &s) -> Result<> {
        for (const Device &device : {a, b, c}) {
            if (auto done = s.devices.insert(device); !done)
                return done;
        }
        return {};
    }));
    const auto page = m_db->read([filter](Stores &s) { return s.devices.list(filter, {}); });
    QVERIFY(page);
    QStringList found;
    for (const Device &device : page->rows)
        found << device.id.text();
    QCOMPARE(found, ids);
    QCOMPARE(page->total, ids.size());
}

void TestDevices::countsByState()
{
    const QList<DeviceState> states{DeviceState::NotActive, DeviceState::Online, DeviceState::Online};
    for (int i = 0; i < 3; ++i) {
        Device device = test::device(u"d%1"_s.arg(i), i == 0 ? u"p2"_s : u"p1"_s);
        device.state = states.at(i);
        QVERIFY(m_db->write([device](Stores &s) { return s.devices.insert(device); }));
    }
    const auto all = m_db->read([](Stores &s) { return s.devices.counts({}); });
    QCOMPARE(all->all, 3);
    QCOMPARE(all->online, 2);
    QCOMPARE(all->notActive, 1);
    const auto one = m_db->read([](Stores &s) { return s.devices.counts(u"p2"_s); });
    QCOMPARE(one->all, 1);
}

void TestDevices::silentDevicesAreFound()
{
    for (int i = 0; i < 3; ++i) {
        Device device = test::device(u"d%1"_s.arg(i), u"p1"_s);
        device.state = i == 2 ? DeviceState::Offline : DeviceState::Online;
        device.lastSeenAt = utcFromMs(1000 + i);
        QVERIFY(m_db->write([device](Stores &s) { return s.devices.insert(device); }));
    }
    const auto silent = m_db->read([](Stores &s) { return s.devices.silentSince(1001); });
    QCOMPARE(silent->size(), 1);
    QCOMPARE(silent->first().id.text(), u"d0"_s);
}

void TestDevices::entriesCarryTheBindings()
{
    Device first = fullDevice(u"d1"_s);
    first.lastSeenAt = utcFromMs(77);
    first.bindings.first().serial = u"SN-1"_s;
    QVERIFY(m_db->write([first](Stores &s) { return s.devices.insert(first); }));
    QVERIFY(m_db->write([](Stores &s) { return s.devices.insert(test::device(u"d2"_s, u"p2"_s)); }));
    const auto entries = m_db->read([](Stores &s) { return s.devices.entries(); });
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->first().identities.value(u"ctwing"_s), u"85d1"_s);
    QCOMPARE(entries->first().cloudDeviceIds.value(u"ctwing"_s), u"cloud-d1"_s);
    QCOMPARE(entries->first().serials.value(u"ctwing"_s), u"SN-1"_s);
    QCOMPARE(entries->first().seenAtMs, 77); // or an old push that is decoded again would count as news
    QCOMPARE(entries->last().seenAtMs, 0);
    QCOMPARE(entries->last().productId, ProductId(u"p2"_s));
    QCOMPARE(m_db->read([](Stores &s) { return s.devices.entry(DeviceId(u"d2"_s)); })->key, entries->last().key);
}

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
