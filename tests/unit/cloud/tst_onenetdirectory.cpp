#include "onenetdirectory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onenet;
using app::CloudDeviceDraft;
using app::Docking;
using app::ErrorCode;
using app::HttpFault;

/// What the directories of both platforms have in common.
class OnenetDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatADraftLacksIsSaidWithItsField_data();
    void whatADraftLacksIsSaidWithItsField();
    void whatIsThereAlreadyIsAConflict();
    void aCreationWithoutAnAnswerIsLookedUp_data();
    void aCreationWithoutAnAnswerIsLookedUp();
    void aCreationThatSurelyDidNotGoOutIsNotLookedUp();
    void theDtlsKeyIsNeverShown();
    void manyAreCreatedOneByOne();
    void aRunEndsWhereTheRestWouldFailToo();
    void aRunWhoseFirstRowEndsItFails();
    void aCancelEndsARun();
    void aListThatIsNoneIsAnError_data();
    void aListThatIsNoneIsAnError();
    void garbageIsAnError_data();
    void garbageIsAnError();
};

void OnenetDirectoryTest::whatADraftLacksIsSaidWithItsField_data()
{
    QTest::addColumn<Docking>("docking");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("classic, no IMEI") << classicDocking() << u"imei"_s << QString();
    QTest::newRow("classic, short IMEI") << classicDocking() << u"imei"_s << u"8694050300000"_s;
    QTest::newRow("classic, no IMSI") << classicDocking() << u"imsi"_s << QString();
    QTest::newRow("classic, long IMSI") << classicDocking() << u"imsi"_s << u"4600412345678901"_s;
    QTest::newRow("classic, PSK") << classicDocking() << u"psk"_s << u"short"_s;
    QTest::newRow("current, IMEI") << currentDocking() << u"imei"_s << u"86940503000001x"_s;
    QTest::newRow("current, no IMSI") << currentDocking() << u"imsi"_s << QString();
    QTest::newRow("current, PSK") << currentDocking() << u"psk"_s << u"with blank"_s;
    QTest::newRow("current, nothing") << currentDocking() << u"sn"_s << QString();
    QTest::newRow("current, no product") << currentDocking({{u"onenetProductId"_s, u""_s}}) << u"onenetProductId"_s
                                         << QString();
}

void OnenetDirectoryTest::whatADraftLacksIsSaidWithItsField()
{
    QFETCH(Docking, docking);
    QFETCH(QString, field);
    QFETCH(QString, value);
    CloudDeviceDraft draft = draftOf();
    if (field == u"sn"_s)
        draft.values.clear();
    else if (field == u"psk"_s)
        draft.secrets.insert(field, app::Secret(value));
    else
        draft.values.insert(field, value);
    DirectoryCloud cloud(docking);
    const auto made = cloud.directory().create(draft, {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::InvalidInput);
    QCOMPARE(made.error().field, field);
    QVERIFY(!made.error().hint.isEmpty());
    QVERIFY(cloud.caller.sent.isEmpty());
}

void OnenetDirectoryTest::whatIsThereAlreadyIsAConflict()
{
    DirectoryCloud cloud(classicDocking());
    cloud.caller.answer(errnoAnswer(4, "device exists"));
    cloud.caller.answer(done(kFound));
    const auto made = cloud.directory().create(draftOf(), {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Conflict);
    QVERIFY(made.error().hint.contains(u"5241665"_s));
    QCOMPARE(cloud.line(1), QByteArray(kByImei));
    // refused, and not there: the refusal
    cloud.caller.answer(errnoAnswer(3, "parameter required"));
    cloud.caller.answer(done("null"));
    QCOMPARE(cloud.directory().create(draftOf(), {}).error().message,
             u"Something that OneNET needs is missing or wrong (errno 3: parameter required)."_s);
    // a wrong key needs no look
    cloud.caller.answer(errnoAnswer(1, "auth failed"));
    QCOMPARE(cloud.directory().create(draftOf(), {}).error().code, ErrorCode::Unauthorized);
    QCOMPARE(cloud.caller.left(), size_t{0});
}

void OnenetDirectoryTest::aCreationWithoutAnAnswerIsLookedUp_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("broken connection") << 0 << QByteArray();
    QTest::newRow("bad gateway") << 502 << QByteArray("<html>");
    QTest::newRow("half an answer") << 200 << QByteArray(R"({"errno":0,)");
    QTest::newRow("no id") << 200 << done();
}

void OnenetDirectoryTest::aCreationWithoutAnAnswerIsLookedUp()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto script = [&](Caller &caller) {
        if (status == 0)
            caller.fail(HttpFault::Reset);
        else
            caller.answer(body, status);
    };
    DirectoryCloud there(classicDocking());
    script(there.caller);
    there.caller.answer(done(kFound));
    const auto made = there.directory().create(draftOf(), {});
    QVERIFY(made); // it worked after all
    QCOMPARE(made->cloudId, u"5241665"_s);
    DirectoryCloud nowhere(classicDocking());
    script(nowhere.caller);
    nowhere.caller.answer(done("null"));
    QCOMPARE(nowhere.directory().create(draftOf(), {}).error().code, ErrorCode::Network);
}

void OnenetDirectoryTest::aCreationThatSurelyDidNotGoOutIsNotLookedUp()
{
    DirectoryCloud cloud(classicDocking());
    cloud.caller.fail(HttpFault::Refused);
    QVERIFY(!cloud.directory().create(draftOf(), {}));
    cloud.caller.answer("<html>", 404);
    QCOMPARE(cloud.directory().create(draftOf(), {}).error().code, ErrorCode::NotFound);
    QCOMPARE(cloud.caller.sent.size(), 2);
}

void OnenetDirectoryTest::theDtlsKeyIsNeverShown()
{
    DirectoryCloud cloud(classicDocking());
    CloudDeviceDraft draft = draftOf();
    draft.secrets.insert(u"psk"_s, app::Secret(QByteArray("Abcd1234")));
    cloud.caller.answer(errnoAnswer(3, "bad psk Abcd1234"));
    cloud.caller.answer(done("null"));
    const auto made = cloud.directory().create(draft, {});
    QVERIFY(made.error().message.contains(u"bad psk ***"_s));
    QVERIFY(!(app::toText(made.error()) + made.error().detail).contains(u"Abcd1234"_s));
}

void OnenetDirectoryTest::manyAreCreatedOneByOne()
{
    DirectoryCloud cloud(classicDocking());
    QCOMPARE(cloud.directory().batchSize(), 100);
    CloudDeviceDraft wrong = draftOf();
    wrong.values.remove(u"imsi"_s);
    cloud.caller.answer(done(R"({"device_id":"1"})"));
    cloud.caller.answer(errnoAnswer(4, "device exists"));
    cloud.caller.answer(done(kFound));
    cloud.caller.answer(errnoAnswer(3, "parameter required"));
    cloud.caller.answer(done("null"));
    cloud.caller.answer(done(R"({"device_id":"2"})"));
    const auto made = cloud.directory().createDevices({draftOf(), wrong, draftOf(), draftOf(), draftOf()}, {});
    QVERIFY(made);
    QCOMPARE(made->size(), 5);
    QCOMPARE(made->at(0).device->cloudId, u"1"_s);
    QCOMPARE(made->at(1).error->field, u"imsi"_s);
    QVERIFY(!made->at(1).device);
    QCOMPARE(made->at(2).device->cloudId, u"5241665"_s); // there already
    QVERIFY(!made->at(2).error);
    QVERIFY(made->at(3).error->message.contains(u"errno 3"_s));
    QCOMPARE(made->at(4).device->cloudId, u"2"_s);
}

void OnenetDirectoryTest::aRunEndsWhereTheRestWouldFailToo()
{
    DirectoryCloud cloud(classicDocking());
    cloud.caller.answer(done(R"({"device_id":"1"})"));
    cloud.caller.fail(HttpFault::Unresolved);
    const auto made = cloud.directory().createDevices({draftOf(), draftOf(), draftOf()}, {});
    QVERIFY(made);
    QCOMPARE(made->size(), 3);
    QVERIFY(made->at(0).device);
    QCOMPARE(made->at(1).error->code, ErrorCode::Network);
    QCOMPARE(made->at(2).error->code, ErrorCode::Network);
    QCOMPARE(cloud.caller.sent.size(), 2);
}

void OnenetDirectoryTest::aRunWhoseFirstRowEndsItFails()
{
    DirectoryCloud cloud(classicDocking());
    cloud.caller.answer(errnoAnswer(1, "auth failed"));
    const auto made = cloud.directory().createDevices({draftOf(), draftOf()}, {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Unauthorized);
    cloud.caller.fail(HttpFault::Refused);
    QVERIFY(!cloud.directory().remove({{.cloudId = u"1"_s}, {.cloudId = u"2"_s}}, {}));
    QCOMPARE(cloud.caller.sent.size(), 2);
    const auto none = cloud.directory().createDevices({}, {});
    QVERIFY(none && none->isEmpty());
}

void OnenetDirectoryTest::aCancelEndsARun()
{
    DirectoryCloud cloud(classicDocking());
    const auto cancel = std::make_shared<app::Cancel>();
    cancel->request();
    const auto made = cloud.directory().createDevices({draftOf()}, cancel);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QVERIFY(cloud.caller.sent.isEmpty());
}

void OnenetDirectoryTest::aListThatIsNoneIsAnError_data()
{
    QTest::addColumn<QByteArray>("data");
    for (const char *data : {"", "null", "[]", "\"x\"", "5"})
        QTest::newRow(qstrlen(data) == 0 ? "none" : data) << QByteArray(data);
    QTest::newRow("other list") << QByteArray(R"({"devices":5,"list":5})");
}

void OnenetDirectoryTest::aListThatIsNoneIsAnError()
{
    QFETCH(QByteArray, data);
    DirectoryCloud classic(classicDocking());
    classic.caller.answer(done(data));
    QCOMPARE(classic.directory().devices({}, {}).error().code, ErrorCode::Network);
    DirectoryCloud current(currentDocking());
    current.caller.answer(currentDone(data));
    QCOMPARE(current.directory().devices({}, {}).error().code, ErrorCode::Network);
    // and does not make a device that could not be deleted a gone one
    classic.caller.answer(errnoAnswer(6, "no"));
    classic.caller.answer(done(data));
    QVERIFY(classic.directory().remove({{.cloudId = u"1"_s}}, {})->first());
}

void OnenetDirectoryTest::garbageIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const auto &[name, body] : garbage())
        QTest::newRow(name) << body;
}

void OnenetDirectoryTest::garbageIsAnError()
{
    QFETCH(QByteArray, body);
    for (const Docking &docking : {classicDocking(), currentDocking()}) {
        DirectoryCloud cloud(docking);
        cloud.caller.answer(body);
        cloud.caller.answer(body);
        QCOMPARE(cloud.directory().devices({}, {}).error().code, ErrorCode::Network);
        QCOMPARE(cloud.directory().find(draftOf(), {}).error().code, ErrorCode::Network);
    }
}

QTEST_GUILESS_MAIN(OnenetDirectoryTest)
#include "tst_onenetdirectory.moc"
