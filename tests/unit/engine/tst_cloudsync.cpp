#include "cloudsync.h"

#include "app/cloud/clouds.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

const PlatformId kCloud(u"ctwing"_s);

Device ours(const QString &id, const QString &imei, const QString &cloudId = {})
{
    Device device{.id = DeviceId(id), .name = u"Meter "_s + id};
    if (!imei.isEmpty())
        device.applied.insert(kCloud, {.values = {{u"imei"_s, imei}}});
    if (!imei.isEmpty() || !cloudId.isEmpty())
        device.bindings << CloudBinding{.platform = kCloud, .key = imei, .cloudDeviceId = cloudId};
    return device;
}

CloudDevice theirs(const QString &id, const QString &imei, const QString &name)
{
    return {.cloudId = id, .name = name, .identity = {{u"imei"_s, imei}}};
}

PlatformInfo info()
{
    static const Clouds clouds(registeredPlatforms());
    return clouds.find(kCloud)->info();
}

SyncDifference compare(const QList<Device> &here, const QList<CloudDevice> &there)
{
    return cloudsync::compared(info(), here, there);
}

} // namespace

class TestCloudSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameOnBothSidesIsNoRow();
    void onlyHereAndOnlyThere();
    void aDeviceIsKnownByItsIdWhereItHasNoImei();
    void nameAndIdAreCompared();
    void whatCannotBeKnownThereIsCounted();
    void newIdsAreFreeAndSound();
    void tenThousandDevicesAreComparedAtOnce();
};

void TestCloudSync::theSameOnBothSidesIsNoRow()
{
    const auto result = compare({ours(u"a"_s, u"1"_s, u"c1"_s)}, {theirs(u"c1"_s, u"1"_s, u"Meter a"_s)});
    QVERIFY(result.rows.isEmpty());
    QCOMPARE(result.same, 1);
    QCOMPARE(result.devicesHere, 1);
    QCOMPARE(result.devicesThere, 1);
}

void TestCloudSync::onlyHereAndOnlyThere()
{
    const auto result = compare({ours(u"a"_s, u"1"_s)}, {theirs(u"c2"_s, u"2"_s, u"theirs"_s)});
    QCOMPARE(result.rows.size(), 2);
    QCOMPARE(result.rows.at(0).kind, SyncRow::Kind::OnlyHere);
    QCOMPARE(result.rows.at(0).deviceId.text(), u"a"_s);
    QCOMPARE(result.rows.at(0).identity, u"1"_s);
    QCOMPARE(result.rows.at(1).kind, SyncRow::Kind::OnlyThere);
    QCOMPARE(result.rows.at(1).cloud.cloudId, u"c2"_s);
    QCOMPARE(result.rows.at(1).deviceId.text(), u"2"_s);
}

void TestCloudSync::aDeviceIsKnownByItsIdWhereItHasNoImei()
{
    const auto result = compare({ours(u"a"_s, {}, u"c1"_s)}, {theirs(u"c1"_s, {}, u"Meter a"_s)});
    QVERIFY(result.rows.isEmpty());
    QCOMPARE(result.same, 1);
}

void TestCloudSync::nameAndIdAreCompared()
{
    const auto unknown = compare({ours(u"a"_s, u"1"_s)}, {theirs(u"c1"_s, u"1"_s, u"Meter a"_s)});
    QCOMPARE(unknown.rows.size(), 1);
    QCOMPARE(unknown.rows.at(0).kind, SyncRow::Kind::Differs);
    QCOMPARE(unknown.rows.at(0).differences.size(), 1);
    const auto both = compare({ours(u"a"_s, u"1"_s, u"old"_s)}, {theirs(u"c1"_s, u"1"_s, u"泵房"_s)});
    QCOMPARE(both.rows.at(0).differences.size(), 2);
    QVERIFY(both.rows.at(0).differences.at(0).contains(u"泵房"_s));
    QVERIFY(both.rows.at(0).differences.at(1).contains(u"c1"_s));
}

void TestCloudSync::whatCannotBeKnownThereIsCounted()
{
    const auto result = compare({ours(u"a"_s, {})}, {});
    QVERIFY(result.rows.isEmpty());
    QCOMPARE(result.withoutIdentity, 1);
}

void TestCloudSync::newIdsAreFreeAndSound()
{
    const auto result =
        compare({ours(u"2"_s, u"1"_s, u"c1"_s)}, {theirs(u"c1"_s, u"1"_s, u"Meter 2"_s), theirs(u"c2"_s, u"2"_s, {}),
                                                  theirs(u"泵 房/3"_s, {}, {}), theirs({}, {}, {})});
    QCOMPARE(result.rows.size(), 3);
    QCOMPARE(result.rows.at(0).deviceId.text(), u"2-2"_s);
    QSet<QString> ids;
    for (const SyncRow &row : result.rows) {
        QVERIFY2(isValidId(row.deviceId.text()), qPrintable(row.deviceId.text()));
        ids.insert(row.deviceId.text());
    }
    QCOMPARE(ids.size(), 3);
}

void TestCloudSync::tenThousandDevicesAreComparedAtOnce()
{
    constexpr int kDevices = 10'000;
    QList<Device> here;
    QList<CloudDevice> there;
    for (int i = 0; i < kDevices; ++i) {
        const QString imei = QString::number(868000000000000 + i);
        here << ours(QString::number(i), imei, u"c"_s + imei);
        there << theirs(u"c"_s + imei, imei, u"Meter "_s + QString::number(i));
    }
    const auto result = compare(here, there);
    QCOMPARE(result.same, kDevices);
    QVERIFY(result.rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestCloudSync)
#include "tst_cloudsync.moc"
