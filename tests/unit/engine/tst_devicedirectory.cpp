#include "devicedirectory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

/// CTWing §10: the cloud's id first, then the IMEI, both within the product of the push address.
class tst_DeviceDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theCloudsIdGoesBeforeTheImei();
    void anotherProductsDeviceIsNotMeant();
    void whatIsLearntIsFound();
    void absentPartsMatchNothing();
    void theDeviceNumberComesLast();
    void aNumberOfTwoDevicesIsNobodys();
    void aDisabledDeviceStandsInNobodysWay();
    void anIdThatWasReplacedIsForgotten();

private:
    static DeviceEntry entry(qint64 key, const QString &product, const QString &imei, const QString &cloudId)
    {
        DeviceEntry device;
        device.key = key;
        device.id = DeviceId(u'd' + QString::number(key));
        device.productId = ProductId(product);
        device.identities = {{u"ctwing"_s, imei}};
        device.cloudDeviceIds = {{u"ctwing"_s, cloudId}};
        return device;
    }
    const PlatformId m_platform{u"ctwing"_s};
    const ProductId m_product{u"p"_s};
    DeviceDirectory m_directory;
};

void tst_DeviceDirectory::init()
{
    m_directory.load({entry(1, u"p"_s, u"868000000000017"_s, u"c1"_s), entry(2, u"p"_s, u"868000000000025"_s, {}),
                      entry(3, u"q"_s, u"868000000000033"_s, u"c3"_s)});
}

void tst_DeviceDirectory::theCloudsIdGoesBeforeTheImei()
{
    const DeviceEntry *found =
        m_directory.match(m_platform, m_product, {.cloudDeviceId = u"c1"_s, .imei = u"868000000000025"_s});
    QVERIFY(found != nullptr);
    QCOMPARE(found->key, 1);
}

void tst_DeviceDirectory::anotherProductsDeviceIsNotMeant()
{
    QVERIFY(m_directory.match(m_platform, m_product, {.imei = u"868000000000033"_s}) == nullptr);
    QVERIFY(m_directory.match(PlatformId(u"onenet"_s), m_product, {.imei = u"868000000000017"_s}) == nullptr);
}

void tst_DeviceDirectory::whatIsLearntIsFound()
{
    DeviceEntry *device = m_directory.match(m_platform, m_product, {.imei = u"868000000000025"_s});
    QVERIFY(device != nullptr);
    m_directory.learn(*device, m_platform, u"c2"_s);
    QCOMPARE(m_directory.match(m_platform, m_product, {.cloudDeviceId = u"c2"_s}), device);
}

void tst_DeviceDirectory::absentPartsMatchNothing()
{
    QVERIFY(m_directory.match(m_platform, m_product, {}) == nullptr);
}

void tst_DeviceDirectory::theDeviceNumberComesLast()
{
    DeviceEntry one = entry(1, u"p"_s, u"868000000000017"_s, u"c1"_s);
    DeviceEntry two = entry(2, u"p"_s, u"868000000000025"_s, {});
    two.serials = {{u"ctwing"_s, u"SN-2"_s}};
    m_directory.load({one, two});
    QCOMPARE(m_directory.match(m_platform, m_product, {.serial = u"SN-2"_s})->key, 2);
    QCOMPARE(m_directory.match(m_platform, m_product, {.imei = u"868000000000017"_s, .serial = u"SN-2"_s})->key, 1);
    QCOMPARE(m_directory.match(m_platform, m_product, {.cloudDeviceId = u"new"_s, .serial = u"SN-2"_s})->key, 2);
    QVERIFY(m_directory.match(m_platform, ProductId(u"q"_s), {.serial = u"SN-2"_s}) == nullptr);
}

void tst_DeviceDirectory::aNumberOfTwoDevicesIsNobodys()
{
    QList<DeviceEntry> both{entry(1, u"p"_s, {}, {}), entry(2, u"p"_s, {}, {})};
    for (DeviceEntry &device : both) {
        device.state = DeviceState::Offline;
        device.serials = {{u"ctwing"_s, u"SN"_s}};
    }
    m_directory.load(both);
    QVERIFY(m_directory.match(m_platform, m_product, {.serial = u"SN"_s}) == nullptr);
    both.first().state = DeviceState::NotActive;
    m_directory.load(both);
    QCOMPARE(m_directory.match(m_platform, m_product, {.serial = u"SN"_s})->key, 2);
}

void tst_DeviceDirectory::aDisabledDeviceStandsInNobodysWay()
{
    const QString imei = u"868000000000017"_s;
    DeviceEntry old = entry(1, u"p"_s, imei, u"c1"_s); // disabled; its IMEI was given to another device since
    DeviceEntry fresh = entry(2, u"p"_s, imei, {});
    fresh.state = DeviceState::Online;
    for (const QList<DeviceEntry> &order : {QList<DeviceEntry>{old, fresh}, QList<DeviceEntry>{fresh, old}}) {
        m_directory.load(order);
        QCOMPARE(m_directory.match(m_platform, m_product, {.imei = imei})->key, 2);
        QCOMPARE(m_directory.match(m_platform, m_product, {.cloudDeviceId = u"c1"_s, .imei = imei})->key, 2);
        QCOMPARE(m_directory.match(m_platform, m_product, {.cloudDeviceId = u"c1"_s})->key, 1); // but is still known
    }
}

void tst_DeviceDirectory::anIdThatWasReplacedIsForgotten()
{
    DeviceEntry *device = m_directory.match(m_platform, m_product, {.cloudDeviceId = u"c1"_s});
    m_directory.learn(*device, m_platform, u"c9"_s);
    QVERIFY(m_directory.match(m_platform, m_product, {.cloudDeviceId = u"c1"_s}) == nullptr);
    QCOMPARE(m_directory.match(m_platform, m_product, {.cloudDeviceId = u"c9"_s}), device);
}

QTEST_GUILESS_MAIN(tst_DeviceDirectory)
#include "tst_devicedirectory.moc"
