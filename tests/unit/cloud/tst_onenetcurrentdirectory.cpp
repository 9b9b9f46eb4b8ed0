#include "onenetdirectory.h"

#include "app/model/qtcompat.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onenet;
using app::CloudDevice;
using app::CloudDeviceDraft;
using app::ErrorCode;
using app::HttpFault;

namespace {

constexpr auto kMeter =
    R"({"did":"2400001","pid":"aB3dE6gH9j","name":"meter-01","desc":"Meter","status":1,"imei":"869405030000017","imsi":"460041234567890","create_time":"2024-05-01T12:00:00.000+08:00"})";
constexpr auto kDetail = "GET https://iot-api.heclouds.com/device/detail?product_id=aB3dE6gH9j&device_name=meter-01";

CloudDeviceDraft thing(const QString &sn, const QString &name = {})
{
    return {.name = name, .values = {{u"sn"_s, sn}}};
}

} // namespace

/// Devices of today's platform.
class OnenetCurrentDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCurrentPageIsRead();
    void currentPagesFollowEachOther();
    void aStatusIsReadByTheNumbersOfItsApi_data();
    void aStatusIsReadByTheNumbersOfItsApi();
    void aCurrentDeviceIsFoundByItsName();
    void aCurrentDeviceIsFoundByItsImei();
    void aCurrentDeviceIsCreated_data();
    void aCurrentDeviceIsCreated();
    void aCurrentDeviceThatIsThereIsAConflict();
    void aCurrentDeviceIsDeletedByItsName();
    void aCurrentDeviceCannotBeChanged();
};

void OnenetCurrentDirectoryTest::aCurrentPageIsRead()
{
    DirectoryCloud cloud(currentDocking());
    cloud.caller.answer(currentDone(QByteArray("{\"offset\":0,\"limit\":100,\"list\":[") + kMeter +
                                    R"(,{"name":"pump-2","status":2}]})"));
    const auto page = cloud.directory().devices({}, {});
    QVERIFY(page);
    QCOMPARE(cloud.line(0),
             QByteArray("GET https://iot-api.heclouds.com/device/list?product_id=aB3dE6gH9j&offset=0&limit=100"));
    QCOMPARE(page->total, -1);
    QCOMPARE(page->next, QString());
    QMap<QString, QString> identity = draftOf().values;
    identity.insert(u"sn"_s, u"meter-01"_s);
    const CloudDevice first{.cloudId = u"2400001"_s,
                            .name = u"Meter"_s,
                            .identity = identity,
                            .presence = CloudDevice::Presence::Online,
                            .isActivated = true,
                            .createdAt = app::utcFrom(QDate(2024, 5, 1), QTime(4, 0))};
    const CloudDevice second{.cloudId = u"pump-2"_s,
                             .name = u"pump-2"_s,
                             .identity = {{u"sn"_s, u"pump-2"_s}},
                             .presence = CloudDevice::Presence::Offline};
    QCOMPARE(page->devices, QList<CloudDevice>({first, second}));
}

void OnenetCurrentDirectoryTest::currentPagesFollowEachOther()
{
    DirectoryCloud cloud(currentDocking());
    cloud.caller.answer(currentDone(rows("list", R"({"name":"a"})", 100)));
    cloud.caller.answer(currentDone(rows("list", R"({"name":"b"})", 3)));
    const auto first = cloud.directory().devices({}, {});
    QCOMPARE(first->next, u"100"_s);
    QCOMPARE(cloud.directory().devices(first->next, {})->next, QString());
    QCOMPARE(cloud.line(1),
             QByteArray("GET https://iot-api.heclouds.com/device/list?product_id=aB3dE6gH9j&offset=100&limit=100"));
    QVERIFY(!cloud.directory().devices(u"x"_s, {}));
}

void OnenetCurrentDirectoryTest::aStatusIsReadByTheNumbersOfItsApi_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("presence");
    QTest::addColumn<bool>("isActivated");
    const auto row = [](const char *status, CloudDevice::Presence presence, bool isActivated) {
        QTest::newRow(status) << QByteArray(status) << static_cast<int>(presence) << isActivated;
    };
    row("0", CloudDevice::Presence::Offline, true);
    row("1", CloudDevice::Presence::Online, true);
    row("2", CloudDevice::Presence::Offline, false);
    row("3", CloudDevice::Presence::Unknown, false); // offline at OneNET Studio, nothing here
    row("\"1\"", CloudDevice::Presence::Online, true);
    row("null", CloudDevice::Presence::Unknown, false);
}

void OnenetCurrentDirectoryTest::aStatusIsReadByTheNumbersOfItsApi()
{
    QFETCH(QByteArray, status);
    QFETCH(int, presence);
    QFETCH(bool, isActivated);
    DirectoryCloud cloud(currentDocking());
    cloud.caller.answer(currentDone("{\"list\":[{\"name\":\"a\",\"status\":" + status + "}]}"));
    const CloudDevice device = cloud.directory().devices({}, {})->devices.first();
    QCOMPARE(static_cast<int>(device.presence), presence);
    QCOMPARE(device.isActivated, isActivated);
}

void OnenetCurrentDirectoryTest::aCurrentDeviceIsFoundByItsName()
{
    DirectoryCloud cloud(currentDocking());
    cloud.caller.answer(currentDone(kMeter));
    const auto found = cloud.directory().find(thing(u"meter-01"_s), {});
    QVERIFY(found && *found);
    QCOMPARE((*found)->cloudId, u"2400001"_s);
    QCOMPARE(cloud.caller.lines(), QList<QByteArray>{kDetail});
    // A refusal does not say why: the list does, which may know longer names as well.
    cloud.caller.answer(codeAnswer(10410, "no"));
    cloud.caller.answer(currentDone(R"({"list":[{"name":"meter-011"}]})"));
    const auto none = cloud.directory().find(thing(u"meter-01"_s), {});
    QVERIFY(none && !*none);
    QCOMPARE(cloud.line(2), QByteArray("GET https://iot-api.heclouds.com/device/list?product_id=aB3dE6gH9j&"
                                       "device_name=meter-01&offset=0&limit=100"));
    cloud.caller.answer(codeAnswer(10410, "no"));
    cloud.caller.answer(codeAnswer(10403, "auth"));
    QVERIFY(!cloud.directory().find(thing(u"meter-01"_s), {}));
    QCOMPARE(cloud.directory().find({}, {}).error().field, u"sn"_s);
}

void OnenetCurrentDirectoryTest::aCurrentDeviceIsFoundByItsImei()
{
    DirectoryCloud cloud(currentDocking());
    cloud.caller.answer(codeAnswer(10410, "no"));
    cloud.caller.answer(currentDone(R"({"list":[]})"));
    cloud.caller.answer(currentDone(rows("list", R"({"name":"a","imei":"869405030000025"})", 100)));
    cloud.caller.answer(currentDone(QByteArray("{\"list\":[") + kMeter + "]}"));
    const auto found = cloud.directory().find(draftOf(), {});
    QVERIFY(found && *found);
    QCOMPARE((*found)->identity.value(u"sn"_s), u"meter-01"_s);
    QCOMPARE(cloud.line(0), QByteArray("GET https://iot-api.heclouds.com/device/detail?product_id=aB3dE6gH9j&"
                                       "device_name=869405030000017"));
    QCOMPARE(cloud.caller.left(), size_t{0});
    // the name is another device's
    CloudDeviceDraft draft = draftOf();
    draft.values.insert(u"sn"_s, u"meter-01"_s);
    draft.values.insert(u"imei"_s, u"869405030000033"_s);
    cloud.caller.answer(currentDone(kMeter));
    cloud.caller.answer(currentDone(QByteArray("{\"list\":[") + kMeter + "]}"));
    const auto none = cloud.directory().find(draft, {});
    QVERIFY(none && !*none);
}

void OnenetCurrentDirectoryTest::aCurrentDeviceIsCreated_data()
{
    QTest::addColumn<QString>("sn");
    QTest::addColumn<QString>("imei");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("of the thing model") << u"meter-01"_s << QString() << u"电表"_s
                                        << QByteArray(
                                               R"({"desc":"电表","device_name":"meter-01","product_id":"aB3dE6gH9j"})");
    QTest::newRow("of LwM2M") << QString() << QString::fromLatin1(kImei) << u"869405030000017"_s
                              << QByteArray(R"({"device_name":"869405030000017","imei":"869405030000017",)"
                                            R"("imsi":"460041234567890","product_id":"aB3dE6gH9j","psk":"Abcd1234"})");
    QTest::newRow("of LwM2M, with a name of its own")
        << u"meter-01"_s << QString::fromLatin1(kImei) << QString()
        << QByteArray(R"({"device_name":"meter-01","imei":"869405030000017","imsi":"460041234567890",)"
                      R"("product_id":"aB3dE6gH9j","psk":"Abcd1234"})");
}

void OnenetCurrentDirectoryTest::aCurrentDeviceIsCreated()
{
    QFETCH(QString, sn);
    QFETCH(QString, imei);
    QFETCH(QString, name);
    QFETCH(QByteArray, body);
    CloudDeviceDraft draft{.name = name, .values = {{u"sn"_s, sn}, {u"imei"_s, imei}}};
    draft.values.insert(u"imsi"_s, QString::fromLatin1(kImsi));
    draft.secrets.insert(u"psk"_s, app::Secret(QByteArray("Abcd1234")));
    DirectoryCloud cloud(currentDocking());
    cloud.caller.answer(currentDone(R"({"did":"2400001","name":"meter-01","sec_key":"c2VjcmV0"})"));
    const auto made = cloud.directory().create(draft, {});
    QVERIFY(made);
    QCOMPARE(cloud.line(0), QByteArray("POST https://iot-api.heclouds.com/device/create"));
    QCOMPARE(cloud.body(0), body);
    QVERIFY(!cloud.caller.sent.first().isRepeatable);
    QCOMPARE(made->cloudId, u"2400001"_s);
    QCOMPARE(made->identity.value(u"sn"_s), sn.isEmpty() ? imei : sn);
}

void OnenetCurrentDirectoryTest::aCurrentDeviceThatIsThereIsAConflict()
{
    DirectoryCloud cloud(currentDocking());
    cloud.caller.answer(codeAnswer(10406, "device name exist"));
    cloud.caller.answer(currentDone(kMeter));
    QCOMPARE(cloud.directory().create(thing(u"meter-01"_s), {}).error().code, ErrorCode::Conflict);
    cloud.caller.answer(codeAnswer(10406, "device name exist"));
    cloud.caller.answer(currentDone(kMeter));
    const auto many = cloud.directory().createDevices({thing(u"meter-01"_s)}, {});
    QVERIFY(many);
    QCOMPARE(many->first().device->cloudId, u"2400001"_s);
    cloud.caller.fail(HttpFault::Timeout);
    cloud.caller.answer(currentDone(kMeter));
    QVERIFY(cloud.directory().create(thing(u"meter-01"_s), {}));
}

void OnenetCurrentDirectoryTest::aCurrentDeviceIsDeletedByItsName()
{
    DirectoryCloud cloud(currentDocking());
    const CloudDevice known{.cloudId = u"2400001"_s, .identity = {{u"sn"_s, u"meter-01"_s}}};
    const QByteArray body(R"({"device_name":"meter-01","product_id":"aB3dE6gH9j"})");
    cloud.caller.answer(currentDone());
    auto gone = cloud.directory().remove({known}, {});
    QVERIFY(gone && !gone->first());
    QCOMPARE(cloud.line(0), QByteArray("POST https://iot-api.heclouds.com/device/delete"));
    QCOMPARE(cloud.body(0), body);
    // refused, and not there; refused, and there
    cloud.caller.answer(codeAnswer(10410, "no"));
    cloud.caller.answer(currentDone(R"({"list":[]})"));
    cloud.caller.answer(codeAnswer(10410, "no"));
    cloud.caller.answer(currentDone(QByteArray("{\"list\":[") + kMeter + "]}"));
    gone = cloud.directory().remove({known, known}, {});
    QVERIFY(gone);
    QVERIFY(!gone->at(0));
    QVERIFY(gone->at(1));
    // known by OneNET's number, as a push tells it, or by its IMEI
    for (const CloudDevice &device :
         {CloudDevice{.cloudId = u"2400001"_s}, CloudDevice{.identity = draftOf().values}}) {
        cloud.caller.answer(currentDone(QByteArray("{\"list\":[") + kMeter + "]}"));
        cloud.caller.answer(currentDone());
        gone = cloud.directory().remove({device}, {});
        QVERIFY(gone && !gone->first());
        QCOMPARE(cloud.caller.sent.last().call.body, body);
    }
    cloud.caller.answer(currentDone(R"({"list":[]})"));
    gone = cloud.directory().remove({{.cloudId = u"7"_s}}, {});
    QVERIFY(gone && !gone->first());
    QCOMPARE(cloud.caller.left(), size_t{0});
}

void OnenetCurrentDirectoryTest::aCurrentDeviceCannotBeChanged()
{
    DirectoryCloud cloud(currentDocking());
    const auto changed = cloud.directory().update({.cloudId = u"1"_s}, thing(u"meter-01"_s), {});
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::Unsupported);
    QVERIFY(!changed.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(OnenetCurrentDirectoryTest)
#include "tst_onenetcurrentdirectory.moc"
