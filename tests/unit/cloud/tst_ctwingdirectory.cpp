#include "ctwingcaller.h"

#include "app/cloud/ctwing/ctwing.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kListCall = "GET /aep_device_management/devices";
const QByteArray kImeiCall = "GET /aep_nb_device_management/getDeviceByImei";
const QByteArray kCreateCall = "POST /aep_device_management/device";
const QByteArray kBatchCall = "POST /aep_nb_device_management/batchNBDevice";
const QByteArray kDeleteCall = "DELETE /aep_device_management/device";
const QByteArray kReadCall = "GET /aep_device_management/device";
const QByteArray kProductCall = "GET /aep_product_management/product";
const QString kImei = u"861234051234568"_s;

/// The device of ctwing.md §5.8.
const QByteArray kDevice =
    R"({"deviceId":"a1b2c3d4e5f60718293a4b5c6d7e8f90","deviceName":"meter-3","tenantId":"2000012345","productId":15551234,)"
    R"("imei":"861234051234568","imsi":null,"firmwareVersion":null,"deviceStatus":1,"autoObserver":0,)"
    R"("createTime":1699990000000,"createBy":"console","updateTime":null,"updateBy":null,"netStatus":1,)"
    R"("onlineAt":1699999000123,"offlineAt":null})";

QByteArray pageOf(const QByteArrayList &devices, int total)
{
    return R"({"pageNum":1,"pageSize":100,"total":)" + QByteArray::number(total) + R"(,"list":[)" + devices.join(',') +
           "]}";
}

QByteArray device(const QByteArray &id, const QByteArray &name, const QByteArray &more = {})
{
    return QByteArray(R"({"deviceId":"ID","deviceName":"NAME"MORE})")
        .replace("ID", id)
        .replace("NAME", name)
        .replace("MORE", more);
}

app::CloudDeviceDraft draftOf(const QString &key, const QString &value, const QString &name = u"3号水表"_s)
{
    return {.name = name, .values = {{key, value}}};
}

bool isNothing(const app::Result<std::optional<app::CloudDevice>> &found)
{
    return found && !*found;
}

app::CloudDeviceDraft imeiDraft(const QString &imei = kImei)
{
    return draftOf(u"imei"_s, imei);
}

} // namespace

class CtwingDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void devicesAreReadPageByPage();
    void theNextPageFollowsWhatTheCloudTells_data();
    void theNextPageFollowsWhatTheCloudTells();
    void devicesAreReadInEveryShape_data();
    void devicesAreReadInEveryShape();
    void answersWithoutDevicesAreErrors_data();
    void answersWithoutDevicesAreErrors();
    void pagesThatAreNoneAreRefused();

    void aDeviceIsFoundByImei();
    void theListIsAskedWhereTheImeiSaysNothing_data();
    void theListIsAskedWhereTheImeiSaysNothing();
    void whatIsSurelyNotThereIsNotLookedForTwice();
    void findingFailsWhenTheCloudDoes_data();
    void findingFailsWhenTheCloudDoes();
    void aDeviceIsFoundByNumberExactly();
    void aDeviceIsFoundByNameWhenItIsTheOnlyOne();
    void withoutAnythingNothingIsFound();

    void anLwm2mDeviceIsCreated();
    void anNbGatewayDeviceHasNoOther();
    void aNumberedDeviceIsCreated_data();
    void aNumberedDeviceIsCreated();
    void whatIsThereIsNotCreated();
    void draftsAreChecked_data();
    void draftsAreChecked();
    void theProductIsAskedForOnce();
    void anUnnamedDeviceIsLookedUp();
    void refusedCreationsSayWhy_data();
    void refusedCreationsSayWhy();
    void thePskIsNowhereToBeRead();

    void aBatchHasAnOutcomeForEveryRow();
    void aBatchOfNumbersIsCreatedOneByOne();
    void aBrokenLineEndsABatch();
    void aBatchThatFailsAsAWholeIsAnError();
    void batchesHaveALimit();

    void nameAndImsiAreChanged();
    void identityIsNotChanged();

    void devicesAreRemoved();
    void aDeviceThatWasNotThereIsGone_data();
    void aDeviceThatWasNotThereIsGone();
    void oneMissingDeviceDoesNotKeepTheOthers();
    void namedFailuresAreAskedFor_data();
    void namedFailuresAreAskedFor();
    void aRemovalThatFailsAsAWholeIsAnError();
    void aCancelledRemovalStops();

private:
    app::CloudDirectory &directory() { return *m_api.directory; }
    [[nodiscard]] QByteArrayList lines() const
    {
        QByteArrayList lines;
        for (const CtwingCall &call : m_caller->calls)
            lines.append(call.line());
        return lines;
    }
    void learnProduct(int protocol)
    {
        m_caller->succeed(ctwingProduct(protocol));
        m_caller->succeed("null");
        QVERIFY(m_api.account->check({})->passed());
        m_caller->calls.clear();
    }

    std::unique_ptr<CtwingCaller> m_caller;
    app::CloudApi m_api;
};

void CtwingDirectoryTest::init()
{
    m_api = {};
    m_caller = std::make_unique<CtwingCaller>();
    m_api = app::ctwing::create().api(ctwingDocking(), *m_caller);
}

void CtwingDirectoryTest::cleanup()
{
    QVERIFY2(m_caller->faults.isEmpty(), qPrintable(m_caller->faults.join(u'\n')));
    QCOMPARE(m_caller->left(), 0);
}

void CtwingDirectoryTest::devicesAreReadPageByPage()
{
    QByteArrayList first;
    for (int i = 0; i < 100; ++i)
        first.append(device("id" + QByteArray::number(i), "n"));
    m_caller->succeed(pageOf(first, 101));
    m_caller->succeed(pageOf({kDevice}, 101));
    const auto one = directory().devices({}, {});
    QVERIFY(one);
    QCOMPARE(one->devices.size(), 100);
    QCOMPARE(one->total, 101);
    QVERIFY(!one->next.isEmpty());
    const auto two = directory().devices(one->next, {});
    QVERIFY(two);
    QCOMPARE(two->next, QString());
    const app::CloudDevice wanted{.cloudId = u"a1b2c3d4e5f60718293a4b5c6d7e8f90"_s,
                                  .name = u"meter-3"_s,
                                  .identity = {{u"imei"_s, kImei}},
                                  .presence = app::CloudDevice::Presence::Online,
                                  .isActivated = true,
                                  .createdAt = QDateTime::fromString(u"2023-11-14T19:26:40Z"_s, Qt::ISODate)};
    QCOMPARE(two->devices, QList<app::CloudDevice>{wanted});
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_caller->calls.at(i).line(), kListCall);
        QCOMPARE(m_caller->calls.at(i).header("version"), QByteArray("20190507012134"));
        QCOMPARE(m_caller->calls.at(i).plainQuery(),
                 "pageNow=" + QByteArray::number(i + 1) + "&pageSize=100&productId=15551234");
    }
}

void CtwingDirectoryTest::theNextPageFollowsWhatTheCloudTells_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QString>("next");
    QTest::newRow("smaller pages than asked for")
        << QByteArray(R"({"pageSize":1,"total":5,"list":[{"deviceId":"a"}]})") << u"4"_s;
    QTest::newRow("the last of them") << QByteArray(R"({"pageSize":1,"total":3,"list":[{"deviceId":"a"}]})")
                                      << QString();
    QTest::newRow("no total, full") << QByteArray(R"({"pageSize":1,"list":[{"deviceId":"a"}]})") << u"4"_s;
    QTest::newRow("no total, not full") << QByteArray(R"({"list":[{"deviceId":"a"}]})") << QString();
    QTest::newRow("empty") << QByteArray(R"({"pageSize":1,"total":9,"list":[]})") << QString();
}

void CtwingDirectoryTest::theNextPageFollowsWhatTheCloudTells()
{
    QFETCH(QByteArray, result);
    QFETCH(QString, next);
    m_caller->succeed(result);
    const auto page = directory().devices(u"3"_s, {});
    QVERIFY(page);
    QCOMPARE(page->next, next);
    QCOMPARE(m_caller->calls.constFirst().value("pageNow"), QByteArray("3"));
}

void CtwingDirectoryTest::devicesAreReadInEveryShape_data()
{
    using Presence = app::CloudDevice::Presence;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<app::CloudDevice>("device");
    QTest::newRow("numbered") << device("15557777abc01", "dtu", R"(,"deviceSn":"abc01","imei":null,"netStatus":2)")
                              << app::CloudDevice{.cloudId = u"15557777abc01"_s,
                                                  .name = u"dtu"_s,
                                                  .identity = {{u"sn"_s, u"abc01"_s}},
                                                  .presence = Presence::Offline};
    QTest::newRow("registered, nothing known") << device("a", "n", R"(,"deviceStatus":0,"netStatus":null)")
                                               << app::CloudDevice{.cloudId = u"a"_s, .name = u"n"_s};
    QTest::newRow("deregistered") << device("a", "n", R"(,"deviceStatus":2,"netStatus":0)")
                                  << app::CloudDevice{.cloudId = u"a"_s, .name = u"n"_s};
    QTest::newRow("numbers as text") << device("a", "n", R"(,"deviceStatus":"1","netStatus":"1","createTime":"1000")")
                                     << app::CloudDevice{
                                            .cloudId = u"a"_s,
                                            .name = u"n"_s,
                                            .presence = Presence::Online,
                                            .isActivated = true,
                                            .createdAt = QDateTime::fromString(u"1970-01-01T00:00:01Z"_s, Qt::ISODate)};
    QTest::newRow("ids as numbers") << QByteArray(
                                           R"({"deviceId":100054604444,"deviceName":null,"imei":861234051234568,)"
                                           R"("imsi":"460001234567890"})")
                                    << app::CloudDevice{
                                           .cloudId = u"100054604444"_s,
                                           .identity = {{u"imei"_s, kImei}, {u"imsi"_s, u"460001234567890"_s}}};
    QTest::newRow("absent words") << device("a", "n", R"(,"imei":"undefined","imsi":"","deviceSn":null)")
                                  << app::CloudDevice{.cloudId = u"a"_s, .name = u"n"_s};
}

void CtwingDirectoryTest::devicesAreReadInEveryShape()
{
    QFETCH(QByteArray, json);
    QFETCH(app::CloudDevice, device);
    m_caller->succeed(pageOf({json, "null", R"({"deviceName":"no id"})"}, 3));
    const auto page = directory().devices({}, {});
    QVERIFY(page);
    QCOMPARE(page->devices, QList<app::CloudDevice>{device});
}

void CtwingDirectoryTest::answersWithoutDevicesAreErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isError");
    QTest::newRow("none") << QByteArray(R"({"code":0,"result":{"total":0,"list":[]}})") << false;
    QTest::newRow("null") << QByteArray(R"({"code":0,"msg":"ok","result":null})") << false;
    QTest::newRow("no list") << QByteArray(R"({"code":0,"msg":"ok","result":{"total":3}})") << true;
    QTest::newRow("text") << QByteArray(R"({"code":0,"msg":"ok","result":"ok"})") << true;
    QTest::newRow("refused") << QByteArray(R"({"code":1002,"msg":"x","result":null})") << true;
    QTest::newRow("half an answer") << QByteArray(R"({"code":0,"result":{"list":[{"dev)") << true;
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html>") << true;
}

void CtwingDirectoryTest::answersWithoutDevicesAreErrors()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isError);
    m_caller->answer(body);
    const auto page = directory().devices({}, {});
    QCOMPARE(!page, isError);
    QVERIFY(isError ? !page.error().message.isEmpty() : page->devices.isEmpty() && page->next.isEmpty());
}

void CtwingDirectoryTest::pagesThatAreNoneAreRefused()
{
    for (const QString &page : {u"0"_s, u"-1"_s, u"next"_s})
        QCOMPARE(directory().devices(page, {}).error().code, app::ErrorCode::InvalidInput);
    QVERIFY(m_caller->calls.isEmpty());
}

void CtwingDirectoryTest::aDeviceIsFoundByImei()
{
    // Only deviceId, deviceName, imsi and autoObserver are sure to be there.
    m_caller->succeed(device("abc", "meter", R"(,"imsi":"460001234567890","autoObserver":0)"));
    const auto found = directory().find({.name = u"x"_s, .values = {{u"imei"_s, kImei}, {u"sn"_s, u"7"_s}}}, {});
    QVERIFY(found && *found);
    QCOMPARE((*found)->cloudId, u"abc"_s);
    QCOMPARE((*found)->identity, (QMap<QString, QString>{{u"imei"_s, kImei}, {u"imsi"_s, u"460001234567890"_s}}));
    QCOMPARE(m_caller->calls.size(), 1);
    const CtwingCall &call = m_caller->calls.constFirst();
    QCOMPARE(call.line(), kImeiCall);
    QCOMPARE(call.header("version"), QByteArray("20221130175656"));
    QCOMPARE(call.plainQuery(), QByteArray("imei=861234051234568&productId=15551234"));
}

void CtwingDirectoryTest::theListIsAskedWhereTheImeiSaysNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("null") << QByteArray(R"({"code":0,"msg":"ok","result":null})") << 200;
    QTest::newRow("no id") << QByteArray(R"({"code":0,"result":{"deviceName":"x"}})") << 200;
    QTest::newRow("another device") << QByteArray(R"({"code":0,"result":{"deviceId":"x","imei":"111111111111111"}})")
                                    << 200;
    QTest::newRow("refused") << QByteArray(R"({"code":8800,"msg":"x"})") << 200;
    QTest::newRow("no such call") << QByteArray("<html>") << 404;
    QTest::newRow("server") << QByteArray() << 500;
}

void CtwingDirectoryTest::theListIsAskedWhereTheImeiSaysNothing()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    m_caller->answer(body, status);
    m_caller->succeed(pageOf({device("longer", "n", R"(,"imei":"8612340512345689")"),
                              device("named", kImei.toUtf8(), R"(,"imei":"861234051234560")"), kDevice},
                             3));
    const auto found = directory().find(imeiDraft(), {});
    QVERIFY(found && *found);
    QCOMPARE((*found)->cloudId, u"a1b2c3d4e5f60718293a4b5c6d7e8f90"_s);
    QCOMPARE(lines(), (QByteArrayList{kImeiCall, kListCall}));
    QCOMPARE(m_caller->calls.constLast().plainQuery(),
             QByteArray("pageNow=1&pageSize=100&productId=15551234&searchValue=861234051234568"));
    m_caller->answer(body, status);
    m_caller->succeed(pageOf({}, 0));
    QVERIFY(isNothing(directory().find(imeiDraft(), {})));
}

void CtwingDirectoryTest::whatIsSurelyNotThereIsNotLookedForTwice()
{
    m_caller->refuse(1104);
    QVERIFY(isNothing(directory().find(imeiDraft(), {})));
    QCOMPARE(lines(), QByteArrayList{kImeiCall});
}

void CtwingDirectoryTest::findingFailsWhenTheCloudDoes_data()
{
    QTest::addColumn<int>("code"); // 0: the network breaks
    QTest::addColumn<int>("calls");
    QTest::newRow("network") << 0 << 1;
    QTest::newRow("MasterKey") << 2010105 << 1;
    QTest::newRow("the list as well") << 1002 << 2;
}

void CtwingDirectoryTest::findingFailsWhenTheCloudDoes()
{
    QFETCH(int, code);
    QFETCH(int, calls);
    for (int i = 0; i < calls; ++i)
        code == 0 ? m_caller->breakDown(app::HttpFault::Timeout) : m_caller->refuse(code);
    const auto found = directory().find(imeiDraft(), {});
    QVERIFY(!found);
    QVERIFY(!found.error().message.isEmpty());
    QCOMPARE(m_caller->calls.size(), calls);
}

void CtwingDirectoryTest::aDeviceIsFoundByNumberExactly()
{
    m_caller->succeed(R"({"total":3,"list":[{"deviceId":"1","deviceName":"abc01","deviceSn":"abc011"},)"
                      R"({"deviceId":"2","deviceSn":"ABC01"}]})");
    m_caller->succeed(R"({"total":3,"list":[{"deviceId":"3","deviceSn":"abc01"}]})");
    const auto found = directory().find({.name = u"x"_s, .values = {{u"sn"_s, u"abc01"_s}}}, {});
    QVERIFY(found && *found);
    QCOMPARE((*found)->cloudId, u"3"_s);
    QCOMPARE(m_caller->calls.constFirst().value("searchValue"), QByteArray("abc01"));
    QCOMPARE(m_caller->calls.constLast().value("pageNow"), QByteArray("2"));
}

void CtwingDirectoryTest::aDeviceIsFoundByNameWhenItIsTheOnlyOne()
{
    m_caller->succeed(pageOf({device("1", "泵房 1#"), device("2", "泵房 1# B")}, 2));
    const auto found = directory().find({.name = u" 泵房 1# "_s}, {});
    QVERIFY(found && *found);
    QCOMPARE((*found)->cloudId, u"1"_s);
    QVERIFY(m_caller->calls.constFirst().url.contains("searchValue=%E6%B3%B5%E6%88%BF%201%23"));
    m_caller->succeed(pageOf({device("1", "a"), device("2", "a")}, 2));
    QCOMPARE(directory().find({.name = u"a"_s}, {}).error().code, app::ErrorCode::Conflict);
}

void CtwingDirectoryTest::withoutAnythingNothingIsFound()
{
    QCOMPARE(directory().find({}, {}).error().code, app::ErrorCode::InvalidInput);
    QVERIFY(m_caller->calls.isEmpty());
}

void CtwingDirectoryTest::anLwm2mDeviceIsCreated()
{
    m_caller->succeed(ctwingProduct(3));
    m_caller->refuse(1104);
    m_caller->succeed(R"({"deviceId":"a1b2","deviceName":"3号水表","tenantId":"2000012345","productId":15551234,)"
                      R"("imei":"861234051234568","deviceSn":"","token":"Ab3dEfGh1jKl"})");
    app::CloudDeviceDraft draft = imeiDraft();
    draft.values.insert(u"imsi"_s, u"460001234567890"_s);
    draft.secrets.insert(u"psk"_s, app::Secret(QByteArray("Abcdefgh01234567")));
    const auto created = directory().create(draft, {});
    QVERIFY(created);
    QCOMPARE(*created, (app::CloudDevice{.cloudId = u"a1b2"_s,
                                         .name = u"3号水表"_s,
                                         .identity = {{u"imei"_s, kImei}, {u"imsi"_s, u"460001234567890"_s}}}));
    QCOMPARE(lines(), (QByteArrayList{kProductCall, kImeiCall, kCreateCall}));
    const CtwingCall &call = m_caller->calls.constLast();
    QCOMPARE(call.header("version"), QByteArray("20181031202117"));
    QCOMPARE(call.plainQuery(), QByteArray());
    QVERIFY(!call.isRepeatable);
    QCOMPARE(call.body, QByteArray(R"({"deviceName":"3号水表","imei":"861234051234568","operator":"CloudDock",)"
                                   R"("other":{"autoObserver":0,"imsi":"460001234567890",)"
                                   R"("pskValue":"Abcdefgh01234567"},"productId":15551234})"));
}

void CtwingDirectoryTest::anNbGatewayDeviceHasNoOther()
{
    learnProduct(4);
    m_caller->refuse(1104);
    m_caller->succeed(R"({"deviceId":"a1b2"})");
    app::CloudDeviceDraft draft = imeiDraft();
    draft.name.clear();
    draft.values.insert(u"imsi"_s, u"460001234567890"_s);
    const auto created = directory().create(draft, {});
    QVERIFY(created);
    QCOMPARE(created->name, kImei); // AEP wants a name
    QCOMPARE(created->identity, (QMap<QString, QString>{{u"imei"_s, kImei}}));
    QCOMPARE(m_caller->calls.constLast().body,
             QByteArray(R"({"deviceName":"861234051234568","imei":"861234051234568","operator":"CloudDock",)"
                        R"("productId":15551234})"));
}

void CtwingDirectoryTest::aNumberedDeviceIsCreated_data()
{
    QTest::addColumn<int>("protocol");
    for (const int protocol : {1, 2, 5, 6, 7, 11, 24})
        QTest::newRow(QByteArray::number(protocol).constData()) << protocol;
}

void CtwingDirectoryTest::aNumberedDeviceIsCreated()
{
    QFETCH(int, protocol);
    learnProduct(protocol);
    m_caller->succeed(pageOf({}, 0));
    m_caller->succeed(R"({"deviceId":"15551234abc01","deviceName":"泵","imei":null,"deviceSn":"abc01","token":"T"})");
    const auto created =
        directory().create({.name = u"泵"_s, .values = {{u"sn"_s, u" abc01 "_s}, {u"imei"_s, kImei}}}, {});
    QVERIFY(created);
    QCOMPARE(*created,
             (app::CloudDevice{.cloudId = u"15551234abc01"_s, .name = u"泵"_s, .identity = {{u"sn"_s, u"abc01"_s}}}));
    QCOMPARE(lines(), (QByteArrayList{kListCall, kCreateCall}));
    QCOMPARE(m_caller->calls.constFirst().value("searchValue"), QByteArray("abc01"));
    QCOMPARE(m_caller->calls.constLast().body,
             QByteArray(R"({"deviceName":"泵","deviceSn":"abc01","operator":"CloudDock","productId":15551234})"));
}

void CtwingDirectoryTest::whatIsThereIsNotCreated()
{
    learnProduct(3);
    m_caller->succeed(kDevice);
    const auto created = directory().create(imeiDraft(), {});
    QVERIFY(!created);
    QCOMPARE(created.error().code, app::ErrorCode::Conflict);
    QCOMPARE(created.error().field, u"imei"_s);
    QCOMPARE(lines(), QByteArrayList{kImeiCall});
    m_caller->breakDown(app::HttpFault::Timeout); // not known whether it is there: not created either
    QCOMPARE(directory().create(imeiDraft(), {}).error().code, app::ErrorCode::Timeout);
}

void CtwingDirectoryTest::draftsAreChecked_data()
{
    using app::ErrorCode;
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("imei");
    QTest::addColumn<QString>("imsi");
    QTest::addColumn<QString>("sn");
    QTest::addColumn<QByteArray>("psk");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, int protocol, const QString &imei, const QString &imsi, const QString &sn,
                        const QByteArray &psk, const QString &field) {
        QTest::newRow(name) << protocol << imei << imsi << sn << psk << field;
    };
    row("LWM2M without IMEI", 3, {}, {}, u"7"_s, {}, u"imei"_s);
    row("14 digits", 3, u"86123405123456"_s, {}, {}, {}, u"imei"_s);
    row("letters", 3, u"86123405123456x"_s, {}, {}, {}, u"imei"_s);
    row("full-width digits", 3, u"８６１２３４０５１２３４５６８"_s, {}, {}, {}, u"imei"_s);
    row("NB gateway without IMEI", 4, {}, {}, u"7"_s, {}, u"imei"_s);
    row("16 digits of IMSI", 3, kImei, u"4600012345678901"_s, {}, {}, u"imsi"_s);
    row("IMSI with letters", 3, kImei, u"46000x"_s, {}, {}, u"imsi"_s);
    row("short PSK", 3, kImei, {}, {}, "short", u"psk"_s);
    row("PSK with signs", 3, kImei, {}, {}, "Abcdefgh0123456!", u"psk"_s);
    row("MQTT without number", 2, kImei, {}, {}, {}, u"sn"_s);
}

void CtwingDirectoryTest::draftsAreChecked()
{
    QFETCH(int, protocol);
    QFETCH(QString, imei);
    QFETCH(QString, imsi);
    QFETCH(QString, sn);
    QFETCH(QByteArray, psk);
    QFETCH(QString, field);
    learnProduct(protocol);
    const app::CloudDeviceDraft draft{.name = u"n"_s,
                                      .values = {{u"imei"_s, imei}, {u"imsi"_s, imsi}, {u"sn"_s, sn}},
                                      .secrets = {{u"psk"_s, app::Secret(psk)}}};
    const auto created = directory().create(draft, {});
    QVERIFY(!created);
    QCOMPARE(created.error().code, app::ErrorCode::InvalidInput);
    QCOMPARE(created.error().field, field);
    QVERIFY(psk.isEmpty() || !created.error().message.contains(QString::fromLatin1(psk)));
    const auto many = directory().createDevices({draft}, {});
    QCOMPARE(many->constFirst().error->field, field);
    QVERIFY(m_caller->calls.isEmpty());
}

void CtwingDirectoryTest::theProductIsAskedForOnce()
{
    m_caller->refuse(1002);
    QCOMPARE(directory().create(imeiDraft(), {}).error().code, app::ErrorCode::NotFound);
    m_caller->succeed(ctwingProduct(0)); // AEP does not tell the protocol
    QCOMPARE(directory().create(imeiDraft(), {}).error().code, app::ErrorCode::Unsupported);
    QCOMPARE(directory().create(imeiDraft(), {}).error().code, app::ErrorCode::Unsupported);
    QCOMPARE(lines(), (QByteArrayList{kProductCall, kProductCall}));
}

void CtwingDirectoryTest::anUnnamedDeviceIsLookedUp()
{
    learnProduct(3);
    m_caller->refuse(1104);
    m_caller->succeed("null");
    m_caller->succeed(kDevice);
    const auto created = directory().create(imeiDraft(), {});
    QVERIFY(created);
    QCOMPARE(created->cloudId, u"a1b2c3d4e5f60718293a4b5c6d7e8f90"_s);
    QCOMPARE(lines(), (QByteArrayList{kImeiCall, kCreateCall, kImeiCall}));
    m_caller->refuse(1104);
    m_caller->succeed("null");
    m_caller->refuse(1104);
    QCOMPARE(directory().create(imeiDraft(), {}).error().code, app::ErrorCode::Network);
}

void CtwingDirectoryTest::refusedCreationsSayWhy_data()
{
    using app::ErrorCode;
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("validation") << 8803 << ErrorCode::InvalidInput;
    QTest::newRow("IMEI in another product") << 2010115 << ErrorCode::Conflict;
    QTest::newRow("MasterKey") << 2010105 << ErrorCode::Unauthorized;
    QTest::newRow("unknown") << 4711 << ErrorCode::State;
}

void CtwingDirectoryTest::refusedCreationsSayWhy()
{
    QFETCH(int, code);
    QFETCH(app::ErrorCode, error);
    learnProduct(3);
    m_caller->refuse(1104);
    m_caller->refuse(code, "原因");
    const auto created = directory().create(imeiDraft(), {});
    QVERIFY(!created);
    QCOMPARE(created.error().code, error);
    QVERIFY(created.error().message.contains(u"原因"_s));
    QVERIFY(created.error().message.contains(QString::number(code)));
}

void CtwingDirectoryTest::thePskIsNowhereToBeRead()
{
    learnProduct(3);
    app::CloudDeviceDraft draft = imeiDraft();
    draft.secrets.insert(u"psk"_s, app::Secret(QByteArray("Abcdefgh01234567")));
    m_caller->refuse(1104);
    m_caller->refuse(8803, "pskValue Abcdefgh01234567");
    const app::Error single = directory().create(draft, {}).error();
    QVERIFY(single.message.contains(u"pskValue ***"_s));
    m_caller->succeed(R"([{"imei":"861234051234568","resultCode":8803,"description":"pskValue Abcdefgh01234567"}])");
    const auto batch = directory().createDevices({draft}, {});
    QVERIFY(batch->constFirst().error->message.contains(u"pskValue ***"_s));
}

void CtwingDirectoryTest::aBatchHasAnOutcomeForEveryRow()
{
    m_caller->succeed(ctwingProduct(3));
    // As §5.8, and what else may happen; in another order than asked.
    m_caller->succeed(R"([{"imei":"864332041112220","resultCode":2010115,"description":"exists"},)"
                      R"({"imei":"864332041113335","deviceId":"b1b2","resultCode":0},)"
                      R"({"imei":864332041110001,"deviceId":"b1b3","resultCode":"0"},)"
                      R"({"imei":"864332041110002","resultCode":8803,"description":"参数"},)"
                      R"({"imei":"864332041110003","resultCode":0},)"
                      R"({"imei":"864332041110004"},)"
                      R"({"imei":"864332041110006","resultCode":2010115,"description":"of another product"},)"
                      R"({"imei":"999999999999999","resultCode":0,"deviceId":"not asked for"},null])");
    m_caller->succeed(device("there", "old name", R"(,"imei":"864332041112220")"));
    m_caller->succeed(device("looked up", "n", R"(,"imei":"864332041110003")"));
    m_caller->refuse(1104);
    QList<app::CloudDeviceDraft> drafts;
    for (const QString &imei :
         {u"864332041113335"_s, u"864332041112220"_s, u"864332041110001"_s, u"12"_s, u"864332041110002"_s,
          u"864332041110003"_s, u"864332041110004"_s, u"864332041110005"_s, u"864332041113335"_s, u"864332041110006"_s})
        drafts.append(draftOf(u"imei"_s, imei, u"n"_s));
    drafts[0].values.insert(u"imsi"_s, u"460001234567890"_s);
    drafts[0].secrets.insert(u"psk"_s, app::Secret(QByteArray("Abcdefgh01234567")));
    const auto outcomes = directory().createDevices(drafts, {});
    QVERIFY(outcomes);
    QStringList words;
    for (const app::CloudDeviceOutcome &outcome : *outcomes) {
        QCOMPARE(outcome.device.has_value(), !outcome.error.has_value());
        words.append(outcome.device ? outcome.device->cloudId : app::codeName(outcome.error->code));
    }
    QCOMPARE(words.join(u' '), u"b1b2 there b1b3 invalid-input invalid-input looked up network network invalid-input "
                               "conflict"_s);
    QCOMPARE(outcomes->constFirst().device->identity,
             (QMap<QString, QString>{{u"imei"_s, u"864332041113335"_s}, {u"imsi"_s, u"460001234567890"_s}}));
    QCOMPARE(outcomes->constFirst().device->name, u"n"_s);
    QVERIFY(outcomes->at(4).error->message.contains(u"参数"_s));

    const CtwingCall &call = m_caller->calls.at(1);
    QCOMPARE(call.line(), kBatchCall);
    QCOMPARE(call.header("version"), QByteArray("20200828140355"));
    QCOMPARE(call.header("MasterKey"), QByteArray());
    QVERIFY(!call.isRepeatable);
    QCOMPARE(call.json().value(u"operator"_s), QJsonValue(u"CloudDock"_s));
    QCOMPARE(call.json().value(u"productId"_s), QJsonValue(15551234));
    const QJsonArray rows = call.json().value(u"devices"_s).toArray();
    QCOMPARE(rows.size(), 8);
    QCOMPARE(rows.first().toObject(), (QJsonObject{{u"imei"_s, u"864332041113335"_s},
                                                   {u"deviceName"_s, u"n"_s},
                                                   {u"autoObserver"_s, 0},
                                                   {u"imsi"_s, u"460001234567890"_s},
                                                   {u"pskValue"_s, u"Abcdefgh01234567"_s},
                                                   {u"pskType"_s, 0}}));
    QCOMPARE(rows.last().toObject(),
             (QJsonObject{{u"imei"_s, u"864332041110006"_s}, {u"deviceName"_s, u"n"_s}, {u"autoObserver"_s, 0}}));
}

void CtwingDirectoryTest::aBatchOfNumbersIsCreatedOneByOne()
{
    learnProduct(2);
    m_caller->succeed(pageOf({}, 0));
    m_caller->succeed(R"({"deviceId":"15551234a"})");
    m_caller->succeed(pageOf({device("15551234b", "n", R"(,"deviceSn":"b")")}, 1));
    m_caller->succeed(pageOf({}, 0));
    m_caller->refuse(8803);
    const auto outcomes = directory().createDevices(
        {draftOf(u"sn"_s, u"a"_s), draftOf(u"sn"_s, u"b"_s), draftOf(u"sn"_s, u"c"_s), draftOf(u"imei"_s, kImei)}, {});
    QVERIFY(outcomes);
    QCOMPARE(outcomes->size(), 4);
    QCOMPARE(outcomes->at(0).device->cloudId, u"15551234a"_s);
    QCOMPARE(outcomes->at(1).device->cloudId, u"15551234b"_s); // there already
    QVERIFY(!outcomes->at(1).error);
    QCOMPARE(outcomes->at(2).error->code, app::ErrorCode::InvalidInput);
    QCOMPARE(outcomes->at(3).error->field, u"sn"_s);
    QCOMPARE(lines(), (QByteArrayList{kListCall, kCreateCall, kListCall, kListCall, kCreateCall}));
}

void CtwingDirectoryTest::aBrokenLineEndsABatch()
{
    learnProduct(2);
    m_caller->succeed(pageOf({}, 0));
    m_caller->breakDown(app::HttpFault::Reset);
    const auto outcomes =
        directory().createDevices({draftOf(u"sn"_s, u"a"_s), draftOf(u"sn"_s, u"b"_s), draftOf(u"sn"_s, u"c"_s)}, {});
    QVERIFY(outcomes);
    for (const app::CloudDeviceOutcome &outcome : *outcomes)
        QCOMPARE(app::faultOf(*outcome.error), app::HttpFault::Reset);
    QCOMPARE(m_caller->calls.size(), 2);

    init();
    learnProduct(3);
    m_caller->succeed(
        R"([{"imei":"864332041112220","resultCode":2010115},{"imei":"864332041113335","resultCode":2010115}])");
    m_caller->breakDown(app::HttpFault::Timeout);
    const auto there =
        directory().createDevices({imeiDraft(u"864332041112220"_s), imeiDraft(u"864332041113335"_s)}, {});
    for (const app::CloudDeviceOutcome &outcome : *there)
        QCOMPARE(outcome.error->code, app::ErrorCode::Conflict);
    QCOMPARE(m_caller->calls.size(), 2);
}

void CtwingDirectoryTest::aBatchThatFailsAsAWholeIsAnError()
{
    learnProduct(3);
    m_caller->refuse(1002);
    QCOMPARE(directory().createDevices({imeiDraft()}, {}).error().code, app::ErrorCode::NotFound);
    m_caller->breakDown(app::HttpFault::Timeout);
    QCOMPARE(app::faultOf(directory().createDevices({imeiDraft()}, {}).error()), app::HttpFault::Timeout);
    m_caller->answer(R"({"code":-1,"msg":"x","result":[{"imei":"861234051234568","resultCode":0,"deviceId":"d"}]})");
    QCOMPARE(directory().createDevices({imeiDraft()}, {})->constFirst().device->cloudId, u"d"_s);
    m_caller->succeed("null"); // nothing is said of the row
    QCOMPARE(directory().createDevices({imeiDraft()}, {})->constFirst().error->code, app::ErrorCode::Network);
}

void CtwingDirectoryTest::batchesHaveALimit()
{
    QCOMPARE(directory().batchSize(), 100);
    QCOMPARE(directory().createDevices(QList<app::CloudDeviceDraft>(101, imeiDraft()), {}).error().code,
             app::ErrorCode::InvalidInput);
    QCOMPARE(directory().remove(QList<app::CloudDevice>(201, {.cloudId = u"a"_s}), {}).error().code,
             app::ErrorCode::InvalidInput);
    QVERIFY(m_caller->calls.isEmpty());
}

void CtwingDirectoryTest::nameAndImsiAreChanged()
{
    const app::CloudDevice there{.cloudId = u"a1b2"_s, .identity = {{u"imei"_s, kImei}}};
    m_caller->succeed("{}");
    QVERIFY(directory().update(there, imeiDraft(), {}));
    const CtwingCall call = m_caller->calls.constLast();
    QCOMPARE(call.line(), QByteArray("PUT /aep_device_management/device"));
    QCOMPARE(call.header("version"), QByteArray("20181031202122"));
    QCOMPARE(call.plainQuery(), QByteArray("deviceId=a1b2"));
    QCOMPARE(call.body, QByteArray(R"({"deviceName":"3号水表","operator":"CloudDock","productId":15551234})"));
    QVERIFY(!call.isRepeatable);

    app::CloudDeviceDraft draft = imeiDraft();
    draft.values.insert(u"imsi"_s, u"460001234567890"_s);
    m_caller->succeed(ctwingProduct(3));
    m_caller->succeed("{}");
    QVERIFY(directory().update(there, draft, {}));
    QCOMPARE(m_caller->calls.constLast().json().value(u"other"_s),
             QJsonValue(QJsonObject{{u"imsi"_s, u"460001234567890"_s}}));

    m_caller->refuse(1104);
    QCOMPARE(directory().update(there, imeiDraft(), {}).error().code, app::ErrorCode::NotFound);
}

void CtwingDirectoryTest::identityIsNotChanged()
{
    const app::CloudDevice there{.cloudId = u"a1b2"_s, .identity = {{u"imei"_s, kImei}, {u"sn"_s, u"7"_s}}};
    const auto imei = directory().update(there, imeiDraft(u"864332041112220"_s), {});
    QCOMPARE(imei.error().code, app::ErrorCode::Unsupported);
    QCOMPARE(imei.error().field, u"imei"_s);
    QCOMPARE(directory().update(there, draftOf(u"sn"_s, u"8"_s), {}).error().field, u"sn"_s);
    QCOMPARE(directory().update({}, imeiDraft(), {}).error().code, app::ErrorCode::InvalidInput);
    QVERIFY(directory().update(there, {}, {})); // nothing to change
    QVERIFY(m_caller->calls.isEmpty());
}

void CtwingDirectoryTest::devicesAreRemoved()
{
    m_caller->succeed("{}");
    const auto removed = directory().remove({{.cloudId = u"a"_s}, {}, {.cloudId = u"b"_s}, {.cloudId = u"a"_s}}, {});
    QVERIFY(removed);
    QCOMPARE(removed->size(), 4);
    QVERIFY(!removed->at(0) && !removed->at(2) && !removed->at(3));
    QCOMPARE(removed->at(1)->code, app::ErrorCode::InvalidInput);
    const CtwingCall &call = m_caller->calls.constFirst();
    QCOMPARE(call.line(), kDeleteCall);
    QCOMPARE(call.header("version"), QByteArray("20181031202131"));
    QCOMPARE(call.plainQuery(), QByteArray("deviceIds=a,b&productId=15551234"));
    QCOMPARE(call.body, QByteArray());
    QVERIFY(!call.isRepeatable);
}

void CtwingDirectoryTest::aDeviceThatWasNotThereIsGone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("asked"); // the answer of QueryDevice; empty: not asked
    QTest::newRow("by its code") << QByteArray(R"({"code":1104,"msg":"x","result":null})") << QByteArray();
    QTest::newRow("named, and not there")
        << QByteArray(R"({"code":-1,"msg":"x","result":[{"deviceId":"a","reason":"设备不存在"}]})")
        << QByteArray(R"({"code":1104,"msg":"x"})");
    QTest::newRow("named with code 0")
        << QByteArray(R"({"code":0,"result":{"errorList":[{"deviceId":"a","errorCode":1104}]}})")
        << QByteArray(R"({"code":0,"result":null})");
}

void CtwingDirectoryTest::aDeviceThatWasNotThereIsGone()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, asked);
    m_caller->answer(body);
    if (!asked.isEmpty())
        m_caller->answer(asked);
    const auto removed = directory().remove({{.cloudId = u"a"_s}}, {});
    QVERIFY(removed);
    QVERIFY(!removed->constFirst());
    QCOMPARE(m_caller->calls.size(), asked.isEmpty() ? 1 : 2);
    if (!asked.isEmpty()) {
        QCOMPARE(m_caller->calls.constLast().line(), kReadCall);
        QCOMPARE(m_caller->calls.constLast().header("version"), QByteArray("20181031202139"));
        QCOMPARE(m_caller->calls.constLast().plainQuery(), QByteArray("deviceId=a&productId=15551234"));
    }
}

void CtwingDirectoryTest::oneMissingDeviceDoesNotKeepTheOthers()
{
    m_caller->refuse(1104);
    m_caller->succeed("{}");
    m_caller->refuse(1104);
    m_caller->refuse(4711, "锁定");
    const auto removed = directory().remove({{.cloudId = u"a"_s}, {.cloudId = u"b"_s}, {.cloudId = u"c"_s}}, {});
    QVERIFY(removed);
    QVERIFY(!removed->at(0) && !removed->at(1));
    QCOMPARE(removed->at(2)->code, app::ErrorCode::State);
    QVERIFY(removed->at(2)->message.contains(u"锁定"_s));
    QCOMPARE(m_caller->calls.at(1).value("deviceIds"), QByteArray("a"));
    QCOMPARE(m_caller->calls.at(3).value("deviceIds"), QByteArray("c"));
}

void CtwingDirectoryTest::namedFailuresAreAskedFor_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("asked"); // how many devices are asked for
    QTest::newRow("with code 0") << QByteArray(R"({"code":0,"msg":"ok","result":[{"deviceId":"b","reason":"占用"}]})")
                                 << 1;
    QTest::newRow("with another code") << QByteArray(
                                              R"({"code":-1,"msg":"x","result":[{"deviceId":"b","reason":"占用"}]})")
                                       << 2;
    QTest::newRow("with codes of their own")
        << QByteArray(R"({"code":0,"result":{"errorList":[{"deviceId":"b","errorCode":"777","errorMsg":"占用"}]}})")
        << 1;
}

void CtwingDirectoryTest::namedFailuresAreAskedFor()
{
    QFETCH(QByteArray, body);
    QFETCH(int, asked);
    m_caller->answer(body);
    if (asked > 1)
        m_caller->refuse(1104); // a is gone
    m_caller->succeed(device("b", "n"));
    const auto removed = directory().remove({{.cloudId = u"a"_s}, {.cloudId = u"b"_s}}, {});
    QVERIFY(removed);
    QVERIFY(!removed->at(0));
    QVERIFY(removed->at(1));
    QCOMPARE(removed->at(1)->code, app::ErrorCode::State);
    QVERIFY(removed->at(1)->message.contains(u"占用"_s));
    QCOMPARE(m_caller->calls.size(), 1 + asked);
}

void CtwingDirectoryTest::aRemovalThatFailsAsAWholeIsAnError()
{
    m_caller->refuse(2010105);
    QCOMPARE(directory().remove({{.cloudId = u"a"_s}}, {}).error().code, app::ErrorCode::Unauthorized);
    m_caller->breakDown(app::HttpFault::Timeout);
    QCOMPARE(directory().remove({{.cloudId = u"a"_s}}, {}).error().code, app::ErrorCode::Timeout);
    m_caller->answer("<html>", 502);
    QCOMPARE(directory().remove({{.cloudId = u"a"_s}}, {}).error().code, app::ErrorCode::Network);
    const auto none = directory().remove({{}}, {});
    QCOMPARE(none->size(), 1);
    QCOMPARE(m_caller->calls.size(), 3);
}

void CtwingDirectoryTest::aCancelledRemovalStops()
{
    m_caller->refuse(1104);
    m_caller->succeed("{}");
    m_caller->breakDown(app::HttpFault::Cancelled);
    const auto removed =
        directory().remove({{.cloudId = u"a"_s}, {.cloudId = u"b"_s}, {.cloudId = u"c"_s}, {.cloudId = u"d"_s}}, {});
    QVERIFY(removed);
    QVERIFY(!removed->at(0));
    for (int i = 1; i < 4; ++i)
        QCOMPARE(removed->at(i)->code, app::ErrorCode::Cancelled);
    QCOMPARE(m_caller->calls.size(), 3);
}

QTEST_GUILESS_MAIN(CtwingDirectoryTest)
#include "tst_ctwingdirectory.moc"
