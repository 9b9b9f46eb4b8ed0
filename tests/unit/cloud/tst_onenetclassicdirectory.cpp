#include "onenetdirectory.h"

#include "app/model/qtcompat.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onenet;
using app::CloudDevice;
using app::CloudDeviceDraft;
using app::ErrorCode;

/// Devices of the classic platform.
class OnenetClassicDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClassicPageIsRead();
    void classicPagesFollowEachOther();
    void aClassicDeviceIsFoundByItsImei();
    void aClassicDeviceThatIsNotThereIsNone_data();
    void aClassicDeviceThatIsNotThereIsNone();
    void anUnknownRefusalOfALookUpIsCheckedWithTheList();
    void aKnownRefusalOfALookUpIsItsError();
    void aClassicDeviceIsFoundByItsTitle();
    void aClassicDeviceIsCreated();
    void aClassicDeviceIsChanged();
    void aClassicDeviceIsDeleted();
};

void OnenetClassicDirectoryTest::aClassicPageIsRead()
{
    DirectoryCloud cloud(classicDocking());
    cloud.caller.answer(done(R"({"total_count":2,"page":1,"per_page":100,"devices":[
        {"id":"5241665","title":"电表","protocol":"LWM2M","online":true,"create_time":"2019-04-24 14:54:29",
         "auth_info":{"869405030000017":"460041234567890"}},
        {"id":600100200,"title":"Pump","online":false,"auth_info":"sn-7"}]})"));
    const auto page = cloud.directory().devices({}, {});
    QVERIFY(page);
    QCOMPARE(cloud.line(0), QByteArray("GET https://api.heclouds.com/devices?page=1&per_page=100"));
    QVERIFY(cloud.caller.sent.first().isRepeatable);
    QCOMPARE(page->total, 2);
    QCOMPARE(page->next, QString());
    const CloudDevice first{.cloudId = u"5241665"_s,
                            .name = u"电表"_s,
                            .identity = draftOf().values,
                            .presence = CloudDevice::Presence::Online,
                            .isActivated = true,
                            .createdAt = app::utcFrom(QDate(2019, 4, 24), QTime(6, 54, 29))}; // Beijing time
    const CloudDevice second{.cloudId = u"600100200"_s, .name = u"Pump"_s, .presence = CloudDevice::Presence::Offline};
    QCOMPARE(page->devices, QList<CloudDevice>({first, second}));
}

void OnenetClassicDirectoryTest::classicPagesFollowEachOther()
{
    DirectoryCloud cloud(classicDocking());
    cloud.caller.answer(done(rows("devices", R"({"id":"1"})", 100, ",\"total_count\":150")));
    cloud.caller.answer(done(rows("devices", R"({"id":"2"})", 50, ",\"total_count\":150")));
    const auto first = cloud.directory().devices({}, {});
    QVERIFY(first);
    QCOMPARE(first->next, u"2"_s);
    const auto second = cloud.directory().devices(first->next, {});
    QVERIFY(second);
    QCOMPARE(second->next, QString());
    QCOMPARE(cloud.line(1), QByteArray("GET https://api.heclouds.com/devices?page=2&per_page=100"));
    cloud.caller.answer(done(rows("devices", R"({"id":"1"})", 100, ",\"total_count\":100")));
    QCOMPARE(cloud.directory().devices({}, {})->next, QString());
    cloud.caller.answer(done(rows("devices", R"({"id":"1"})", 100, ",\"total_count\":2000000")));
    QCOMPARE(cloud.directory().devices(u"10000"_s, {})->next, QString()); // the last page that OneNET gives
    for (const QString &wrong : {u"x"_s, u"0"_s, u"-1"_s})
        QCOMPARE(cloud.directory().devices(wrong, {}).error().code, ErrorCode::InvalidInput);
}

void OnenetClassicDirectoryTest::aClassicDeviceIsFoundByItsImei()
{
    DirectoryCloud cloud(classicDocking());
    cloud.caller.answer(done(kFound));
    const auto found = cloud.directory().find(draftOf(), {});
    QVERIFY(found && *found);
    QCOMPARE(cloud.caller.lines(), QList<QByteArray>{kByImei});
    QCOMPARE((*found)->cloudId, u"5241665"_s);
    QCOMPARE((*found)->identity.value(u"imei"_s), QString::fromLatin1(kImei));
    QCOMPARE((*found)->presence, CloudDevice::Presence::Offline);
}

void OnenetClassicDirectoryTest::aClassicDeviceThatIsNotThereIsNone_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no data") << done();
    QTest::newRow("null") << done("null");
    QTest::newRow("no id") << done(R"({"online":false})");
    QTest::newRow("not found") << errnoAnswer(3, "device not found");
    QTest::newRow("not exist") << errnoAnswer(77, "Device does not exist");
    QTest::newRow("in Chinese") << errnoAnswer(77, "设备不存在");
}

void OnenetClassicDirectoryTest::aClassicDeviceThatIsNotThereIsNone()
{
    QFETCH(QByteArray, answer);
    DirectoryCloud cloud(classicDocking());
    cloud.caller.answer(answer);
    const auto found = cloud.directory().find(draftOf(), {});
    QVERIFY(found);
    QVERIFY(!*found);
    QCOMPARE(cloud.caller.sent.size(), 1);
}

void OnenetClassicDirectoryTest::anUnknownRefusalOfALookUpIsCheckedWithTheList()
{
    DirectoryCloud cloud(classicDocking());
    cloud.caller.answer(errnoAnswer(4711, "invalid imei"));
    cloud.caller.answer(done(R"({"total_count":1,"devices":[{"id":"1","auth_info":{"869405030000025":"4"}}]})"));
    const auto none = cloud.directory().find(draftOf(), {});
    QVERIFY(none);
    QVERIFY(!*none);
    cloud.caller.answer(errnoAnswer(4711, "invalid imei"));
    cloud.caller.answer(done(R"({"total_count":1,"devices":[{"id":"9","auth_info":{"869405030000017":"4"}}]})"));
    const auto found = cloud.directory().find(draftOf(), {});
    QVERIFY(found && *found);
    QCOMPARE((*found)->cloudId, u"9"_s);
    // of a long list the first pages do not tell
    cloud.caller.answer(errnoAnswer(4711, "invalid imei"));
    for (int i = 0; i < 10; ++i)
        cloud.caller.answer(done(rows("devices", R"({"id":"1"})", 100, ",\"total_count\":5000")));
    const auto unknown = cloud.directory().find(draftOf(), {});
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message.contains(u"errno 4711: invalid imei"_s));
    QCOMPARE(cloud.caller.left(), size_t{0});
}

void OnenetClassicDirectoryTest::aKnownRefusalOfALookUpIsItsError()
{
    DirectoryCloud cloud(classicDocking());
    cloud.caller.answer(errnoAnswer(1, "auth failed"));
    const auto found = cloud.directory().find(draftOf(), {});
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Unauthorized);
    QCOMPARE(found.error().message, u"The apiKey fits neither product nor device (errno 1: auth failed)."_s);
}

void OnenetClassicDirectoryTest::aClassicDeviceIsFoundByItsTitle()
{
    DirectoryCloud cloud(classicDocking());
    cloud.caller.answer(done(R"({"devices":[{"id":"1","title":"Meter 1 & 2"},{"id":"2","title":"Meter 1 & 2 b"}]})"));
    const auto found = cloud.directory().find({.name = u"Meter 1 & 2"_s}, {});
    QVERIFY(found && *found);
    QCOMPARE((*found)->cloudId, u"1"_s);
    QCOMPARE(cloud.line(0),
             QByteArray("GET https://api.heclouds.com/devices?key_words=Meter%201%20%26%202&per_page=100"));
    cloud.caller.answer(done(R"({"devices":[{"id":"1","title":"M"},{"id":"2","title":"M"}]})"));
    QCOMPARE(cloud.directory().find({.name = u"M"_s}, {}).error().code, ErrorCode::Conflict);
    QCOMPARE(cloud.directory().find({}, {}).error().field, u"imei"_s);
}

void OnenetClassicDirectoryTest::aClassicDeviceIsCreated()
{
    DirectoryCloud cloud(classicDocking());
    cloud.caller.answer(done(R"({"device_id":"5241665","psk":"abcdefgh"})"));
    const auto made = cloud.directory().create(draftOf(u"电表"_s), {});
    QVERIFY(made);
    QCOMPARE(*made, (CloudDevice{.cloudId = u"5241665"_s, .name = u"电表"_s, .identity = draftOf().values}));
    QCOMPARE(cloud.line(0), QByteArray("POST https://api.heclouds.com/devices"));
    QVERIFY(!cloud.caller.sent.first().isRepeatable);
    QCOMPARE(cloud.body(0), QByteArray(R"({"auth_info":{"869405030000017":"460041234567890"},)"
                                       R"("protocol":"LWM2M","title":"电表"})"));
    cloud.caller.answer(done(R"({"device_id":5241666})"));
    CloudDeviceDraft nameless = draftOf({});
    nameless.secrets.insert(u"psk"_s, app::Secret(QByteArray("Abcd1234")));
    QCOMPARE(cloud.directory().create(nameless, {})->cloudId, u"5241666"_s);
    QCOMPARE(cloud.body(1), QByteArray(R"({"auth_info":{"869405030000017":"460041234567890"},)"
                                       R"("protocol":"LWM2M","psk":"Abcd1234","title":"869405030000017"})"));
}

void OnenetClassicDirectoryTest::aClassicDeviceIsChanged()
{
    DirectoryCloud cloud(classicDocking());
    const CloudDevice device{.cloudId = u"5241665"_s, .name = u"old"_s, .identity = draftOf().values};
    cloud.caller.answer(done());
    QVERIFY(cloud.directory().update(device, draftOf(u"new"_s), {}));
    QCOMPARE(cloud.line(0), QByteArray("PUT https://api.heclouds.com/devices/5241665"));
    QCOMPARE(cloud.body(0), QByteArray(R"({"title":"new"})"));
    QVERIFY(!cloud.caller.sent.first().isRepeatable);
    CloudDeviceDraft other = draftOf({});
    other.values.insert(u"imsi"_s, u"460049999999999"_s);
    cloud.caller.answer(done());
    QVERIFY(cloud.directory().update(device, other, {}));
    QCOMPARE(cloud.body(1), QByteArray(R"({"auth_info":{"869405030000017":"460049999999999"}})"));
    QVERIFY(cloud.directory().update(device, draftOf({}), {})); // nothing to change
    QCOMPARE(cloud.caller.sent.size(), 2);
    other.values.insert(u"imsi"_s, QString());
    QCOMPARE(cloud.directory().update(device, other, {}).error().field, u"imsi"_s);
    cloud.caller.answer(errnoAnswer(3, "parameter required"));
    QVERIFY(!cloud.directory().update(device, draftOf(u"new"_s), {}));
    // known by its IMEI alone
    cloud.caller.answer(done(kFound));
    cloud.caller.answer(done());
    QVERIFY(cloud.directory().update({.identity = draftOf().values}, draftOf(u"new"_s), {}));
    QCOMPARE(cloud.caller.sent.last().line(), QByteArray("PUT https://api.heclouds.com/devices/5241665"));
    cloud.caller.answer(done("null"));
    QCOMPARE(cloud.directory().update({.identity = draftOf().values}, draftOf(u"n"_s), {}).error().code,
             ErrorCode::NotFound);
}

void OnenetClassicDirectoryTest::aClassicDeviceIsDeleted()
{
    DirectoryCloud cloud(classicDocking());
    cloud.caller.answer(done());
    auto gone = cloud.directory().remove({{.cloudId = u"52/41"_s}}, {});
    QVERIFY(gone);
    QCOMPARE(*gone, QList<std::optional<app::Error>>{std::nullopt});
    QCOMPARE(cloud.line(0), QByteArray("DELETE https://api.heclouds.com/devices/52%2F41"));
    // refused: is it there?
    cloud.caller.answer(errnoAnswer(6, "no"));
    cloud.caller.answer(done(R"({"total_count":0,"devices":[]})"));
    cloud.caller.answer(errnoAnswer(6, "no"));
    cloud.caller.answer(done(R"({"total_count":1,"devices":[{"id":"2"}]})"));
    gone = cloud.directory().remove({{.cloudId = u"1"_s}, {.cloudId = u"2"_s}}, {});
    QVERIFY(gone);
    QVERIFY(!gone->at(0));
    QVERIFY(gone->at(1));
    QVERIFY(gone->at(1)->message.contains(u"errno 6: no"_s));
    QCOMPARE(cloud.line(2), QByteArray("GET https://api.heclouds.com/devices?device_id=1"));
    // known by its IMEI alone, and not there
    cloud.caller.answer(done("null"));
    gone = cloud.directory().remove({{.identity = draftOf().values}}, {});
    QVERIFY(gone && !gone->first());
    QCOMPARE(cloud.caller.sent.last().line(), QByteArray(kByImei));
}

QTEST_GUILESS_MAIN(OnenetClassicDirectoryTest)
#include "tst_onenetclassicdirectory.moc"
