#include "onenetcommand.h"
#include "onenetreading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onenet;
using app::CloudCommand;
using app::CommandState;
using app::ErrorCode;
using app::HttpFault;
using app::InvokeFunction;
using app::WriteProperty;

namespace {

constexpr int kTtl = 7200;
constexpr auto kList = "GET https://api.heclouds.com/nbiot/offline/history?imei=869405030000017&"
                       "start=2029-12-14T11%3A33%3A00&page=1&per_page=100&sort=ASC";
constexpr auto kOne =
    "GET https://api.heclouds.com/nbiot/offline/history/7d0c2d5e-1111-5222-8333-a9adc3210000?imei=869405030000017";
constexpr auto kTarget = R"("args":{"obj_id":3200,"obj_inst_id":"0","mode":2},)";

/// 20 s before kNowMs.
QDateTime since()
{
    return at(kNowMs - 20'000);
}

/// The time of expiry of a command that was sent \a seconds before kNowMs, as OneNET's lists write it.
QByteArray expires(int seconds)
{
    return app::utcFromMs(kNowMs + (8 * 3600 + kTtl - seconds) * 1000LL).toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1();
}

QByteArray item(const QByteArray &uuid, int sentBefore, const QByteArray &type = "WRITE")
{
    return "{\"cmd_uuid\":\"" + uuid + "\",\"type\":\"" + type + "\",\"expired_time\":\"" + expires(sentBefore) +
           "\",\"send_status\":1}";
}

QByteArray list(const QByteArrayList &items)
{
    return done("{\"total_count\":" + QByteArray::number(items.size()) + ",\"items\":[" + items.join(',') + "]}");
}

QByteArray detail(const QByteArray &members, const QByteArray &type = "WRITE")
{
    return done("{\"type\":\"" + type + "\"," + members + "\"send_status\":1}");
}

CloudCommand sought()
{
    return bytes("\x0A", kTtl);
}

} // namespace

/// The commands that OneNET keeps.
class OnenetHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStateIsThatOfItsNumbers_data();
    void aStateIsThatOfItsNumbers();
    void aPushAndTheHistoryAgree_data();
    void aPushAndTheHistoryAgree();
    void thePushNamesTheCommandAsItsCreationDid();
    void whatADeviceAnsweredIsThere();
    void whatOneNetDoesNotHaveIsNothing();
    void onlyKeptCommandsCanBeAskedFor();
    void theSameCommandIsFound_data();
    void theSameCommandIsFound();
    void aKnownOrOlderOneIsAnother();
    void theListIsReadToItsEnd();
    void whatCannotBeToldIsSaid_data();
    void whatCannotBeToldIsSaid();
    void instantCommandsCannotBeLookedFor();
    void aFaultOfTheListIsItsError();
    void aWaitingCommandIsCancelled();
    void itCanBeTooLateToCancel_data();
    void itCanBeTooLateToCancel();
    void todaysPlatformHasTheSameCalls();
};

void OnenetHistoryTest::aStateIsThatOfItsNumbers_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *members, CommandState state, const QString &words) {
        QTest::newRow(members) << QByteArray(members) << static_cast<int>(state) << words;
    };
    row(R"("send_status":1)", CommandState::Accepted, u"WAITING"_s);
    row(R"("send_status":2)", CommandState::Cancelled, u"CANCELLED"_s);
    row(R"("send_status":3)", CommandState::Accepted, u"SENT"_s);
    row(R"("send_status":4)", CommandState::TimedOut, u"EXPIRED"_s);
    row(R"("send_status":5)", CommandState::Delivered, u"DELIVERED"_s);
    row(R"("send_status":6)", CommandState::Failed, u"FAILED"_s);
    row(R"("send_status":8)", CommandState::Accepted, u"OTHER"_s);
    row(R"("send_status":77)", CommandState::Accepted, u"send_status 77"_s);
    row(R"("send_status":"4")", CommandState::TimedOut, u"EXPIRED"_s);
    row(R"("x":1)", CommandState::Accepted, {});
    row(R"("send_status":5,"confirm_time":"2029-12-15 11:33:30","confirm_status":0)", CommandState::Succeeded,
        u"DELIVERED, SUCCESS"_s);
    row(R"("send_status":5,"confirm_status":"SUCCESS")", CommandState::Succeeded, u"DELIVERED, SUCCESS"_s);
    row(R"("send_status":5,"confirm_status":0,"cmd_result":{})", CommandState::Succeeded, u"DELIVERED, SUCCESS"_s);
    row(R"("send_status":5,"confirm_status":0)", CommandState::Delivered, u"DELIVERED"_s); // a lone 0 proves nothing
    row(R"("send_status":5,"confirm_status":3)", CommandState::Failed, u"DELIVERED, NOT_FOUND"_s);
    row(R"("send_status":5,"confirm_status":"not_found")", CommandState::Failed, u"DELIVERED, NOT_FOUND"_s);
    row(R"("send_status":5,"confirm_status":5)", CommandState::TimedOut, u"DELIVERED, TIME_OUT"_s);
    row(R"("send_status":6,"confirm_status":"OFFLINE")", CommandState::Failed, u"FAILED, OFFLINE"_s);
    row(R"("send_status":5,"confirm_status":99)", CommandState::Failed, u"DELIVERED, 99"_s);
}

void OnenetHistoryTest::aStateIsThatOfItsNumbers()
{
    QFETCH(QByteArray, members);
    QFETCH(int, state);
    QFETCH(QString, words);
    CommandCloud cloud;
    cloud.caller.answer(done("{\"type\":\"WRITE\"," + members + '}'));
    const auto progress = cloud.sender().progress(nbDevice(), QString::fromLatin1(kUuid), {});
    QVERIFY(progress && *progress);
    QCOMPARE(cloud.caller.lines(), QList<QByteArray>{kOne});
    QVERIFY(cloud.caller.sent.first().isRepeatable);
    QCOMPARE(static_cast<int>((*progress)->state), state);
    QCOMPARE((*progress)->words, words);
    QCOMPARE((*progress)->cloudCommandId, QString::fromLatin1(kUuid));
}

void OnenetHistoryTest::aPushAndTheHistoryAgree_data()
{
    QTest::addColumn<QByteArray>("members");
    for (const char *members :
         {R"("send_status":1)", R"("send_status":2)", R"("send_status":4)", R"("send_status":5)", R"("send_status":6)",
          R"("send_status":5,"confirm_status":"SUCCESS")", R"("send_status":5,"confirm_status":5)",
          R"("send_status":5,"confirm_time":1700000003000,"confirm_status":0)", R"("confirm_status":13)"})
        QTest::newRow(members) << QByteArray(members);
}

void OnenetHistoryTest::aPushAndTheHistoryAgree()
{
    QFETCH(QByteArray, members);
    CommandCloud cloud;
    cloud.caller.answer(done('{' + members + '}'));
    const auto progress = cloud.sender().progress(nbDevice(), u"u"_s, {});
    QVERIFY(progress && *progress);
    const auto push = content<app::CommandUplink>(classicPlain(R"({"type":7,"cmd_id":"u",)" + members + '}'));
    QVERIFY(push.state == (*progress)->state);
}

void OnenetHistoryTest::thePushNamesTheCommandAsItsCreationDid()
{
    CommandCloud cloud;
    cloud.caller.answer(done(QByteArray("{\"uuid\":\"") + kUuid + "\"}"));
    const app::SendOutcome outcome = cloud.send(sought());
    QCOMPARE(content<app::CommandUplink>(classicPlain(kCommand)).commandId, outcome.cloudCommandId);
    const QByteArray blank = QByteArray(R"({"type":7,"cmd_id":")") + kUuid + R"( ","send_status":1})";
    QCOMPARE(content<app::CommandUplink>(classicPlain(blank)).commandId, outcome.cloudCommandId);
    CommandCloud current(currentDocking());
    current.caller.answer(currentDone(R"({"id":"31","code":200,"msg":"succ"})"));
    const app::SendOutcome called = current.send(command(InvokeFunction{u"reboot"_s, {}}, 0, thingDevice()));
    QCOMPARE(content<app::CommandUplink>(onenet::current(kReply)).commandId, called.cloudCommandId);
}

void OnenetHistoryTest::whatADeviceAnsweredIsThere()
{
    CommandCloud cloud;
    const QByteArray result = R"("cmd_result":[{"obj_inst_id":0,"res":[{"res_id":5700,"val":25}]}],)";
    cloud.caller.answer(detail(R"("args":{"obj_id":3303},)" + result, "READ"));
    const auto named = cloud.sender().progress(nbDevice(), u"u"_s, {});
    QCOMPARE((*named)->reply, value(R"({"3303_0_5700":25})"));
    cloud.caller.answer(detail(result, "READ"));
    const auto plain = cloud.sender().progress(nbDevice(), u"u"_s, {});
    QCOMPARE((*plain)->reply, value(R"([{"obj_inst_id":0,"res":[{"res_id":5700,"val":25}]}])"));
    cloud.caller.answer(detail(""));
    QVERIFY((*cloud.sender().progress(nbDevice(), u"u"_s, {}))->reply.isNull());
}

void OnenetHistoryTest::whatOneNetDoesNotHaveIsNothing()
{
    for (const QByteArray &answer : {done(), done("null"), done("{}"), errnoAnswer(3, "command not found")}) {
        CommandCloud cloud;
        cloud.caller.answer(answer);
        const auto progress = cloud.sender().progress(nbDevice(), u"u"_s, {});
        QVERIFY(progress);
        QVERIFY(!*progress);
    }
    CommandCloud cloud;
    cloud.caller.answer(errnoAnswer(1, "auth failed"));
    QCOMPARE(cloud.sender().progress(nbDevice(), u"u"_s, {}).error().code, ErrorCode::Unauthorized);
    for (const auto &[name, body] : garbage()) {
        cloud.caller.answer(body);
        QVERIFY2(!cloud.sender().progress(nbDevice(), u"u"_s, {}), name);
    }
}

void OnenetHistoryTest::onlyKeptCommandsCanBeAskedFor()
{
    CommandCloud cloud(currentDocking());
    QCOMPARE(cloud.sender().progress(thingDevice(), u"31"_s, {}).error().code, ErrorCode::Unsupported);
    QCOMPARE(cloud.sender().cancelCommand(thingDevice(), u"31"_s, {}).error().code, ErrorCode::Unsupported);
    QCOMPARE(cloud.sender().progress(nbDevice(), {}, {}).error().code, ErrorCode::Unsupported);
    QCOMPARE(cloud.sender().cancelCommand(nbDevice(), {}, {}).error().code, ErrorCode::Unsupported);
    QVERIFY(cloud.caller.sent.isEmpty());
}

void OnenetHistoryTest::theSameCommandIsFound_data()
{
    QTest::addColumn<CloudCommand>("command");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, const CloudCommand &each, const char *type, const QByteArray &members,
                        bool isSame) { QTest::newRow(name) << each << QByteArray(type) << members << isSame; };
    const QByteArray target = kTarget;
    row("bytes", sought(), "WRITE", target + R"("content":{"data":[{"res_id":5750,"val":"0a","type":1}]},)", true);
    row("other bytes", sought(), "WRITE", target + R"("content":{"data":[{"res_id":5750,"val":"0b","type":1}]},)",
        false);
    row("another resource", sought(), "WRITE", target + R"("content":{"data":[{"res_id":5751,"val":"0a"}]},)", false);
    row("another object", sought(), "WRITE",
        R"("args":{"obj_id":3201,"obj_inst_id":0},"content":{"data":[{"res_id":5750,"val":"0a"}]},)", false);
    row("as JSON texts", sought(), "write",
        R"("args":"{\"obj_id\":3200,\"obj_inst_id\":0}","content":"{\"data\":[{\"res_id\":5750,\"val\":\"0a\"}]}",)",
        true);
    const CloudCommand two = write({{u"3303_0_5601"_s, 1.5}, {u"3303_0_5701"_s, true}}, kTtl);
    const QByteArray object = R"("args":{"obj_id":"3303","obj_inst_id":"0"},)";
    row("two values in another order", two, "WRITE",
        object + R"("content":{"data":[{"res_id":5701,"val":true},{"res_id":"5601","val":"1.5"}]},)", true);
    row("one of two", two, "WRITE", object + R"("content":{"data":[{"res_id":5701,"val":true}]},)", false);
    row("read", read({u"3303_0_5700"_s}, kTtl), "READ", R"("args":{"obj_id":3303,"obj_inst_id":0,"res_id":5700},)",
        true);
    row("read of the whole instance", read({u"3303_0_5700"_s}, kTtl), "READ", object, false);
    const CloudCommand run = command(InvokeFunction{u"3_0_4"_s, {{u"s"_s, 5}}}, kTtl);
    const QByteArray resource = R"("args":{"obj_id":3,"obj_inst_id":0,"res_id":4},)";
    row("execute", run, "EXECUTE", resource + R"("content":{"args":"5"},)", true);
    row("execute with another text", run, "EXECUTE", resource + R"("content":{"args":"6"},)", false);
    row("execute without a text", command(InvokeFunction{u"3_0_4"_s, {}}, kTtl), "EXECUTE", resource, true);
}

void OnenetHistoryTest::theSameCommandIsFound()
{
    QFETCH(CloudCommand, command);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, members);
    QFETCH(bool, isSame);
    CommandCloud cloud;
    cloud.caller.answer(list({item(QByteArray(kUuid) + ' ', 20, type)})); // the document's sample has a blank, too
    cloud.caller.answer(detail(members, type));
    const auto found = cloud.sender().lookFor(command, since(), {}, {});
    QVERIFY(found);
    QCOMPARE(cloud.caller.lines(), (QList<QByteArray>{kList, kOne}));
    QCOMPARE(found->has_value(), isSame);
    if (isSame) {
        QCOMPARE((*found)->cloudCommandId, QString::fromLatin1(kUuid));
        QCOMPARE((*found)->state, CommandState::Accepted);
        QCOMPARE((*found)->words, u"WAITING"_s);
    }
}

void OnenetHistoryTest::aKnownOrOlderOneIsAnother()
{
    CommandCloud cloud;
    const QByteArray body = QByteArray(kTarget) + R"("content":{"data":[{"res_id":5750,"val":"0a"}]},)";
    // known, sent long before, sent later than now, of another type: none of them is asked for
    cloud.caller.answer(list({item("k", 20), item("o", 3000), item("f", -3000), item("r", 20, "READ"), item("n", 5)}));
    cloud.caller.answer(detail(body));
    const auto found = cloud.sender().lookFor(sought(), since(), {u"k"_s}, {});
    QVERIFY(found && *found);
    QCOMPARE((*found)->cloudCommandId, u"n"_s);
    cloud.caller.answer(list({item("k", 20)}));
    const auto none = cloud.sender().lookFor(sought(), since(), {u"k"_s}, {});
    QVERIFY(none && !*none);
    // gone between list and look
    cloud.caller.answer(list({item("n", 20)}));
    cloud.caller.answer(errnoAnswer(3, "not found"));
    const auto gone = cloud.sender().lookFor(sought(), since(), {}, {});
    QVERIFY(gone && !*gone);
    QCOMPARE(cloud.caller.left(), size_t{0});
}

void OnenetHistoryTest::theListIsReadToItsEnd()
{
    CommandCloud cloud;
    QByteArrayList others;
    for (int i = 0; i < 100; ++i)
        others.append(item("o" + QByteArray::number(i), 3000));
    cloud.caller.answer(list(others));
    cloud.caller.answer(list({item("n", 20)}));
    cloud.caller.answer(detail(QByteArray(kTarget) + R"("content":{"data":[{"res_id":5750,"val":"0a"}]},)"));
    const auto found = cloud.sender().lookFor(sought(), since(), {}, {});
    QVERIFY(found && *found);
    QVERIFY2(cloud.caller.sent.at(1).line().contains("&page=2&"), cloud.caller.sent.at(1).line());
    for (int i = 0; i < 20; ++i)
        cloud.caller.answer(list(others));
    QCOMPARE(cloud.sender().lookFor(sought(), since(), {}, {}).error().code, ErrorCode::Unsupported); // it never ends
    cloud.caller.answer(done(R"({"total_count":0})"));
    const auto none = cloud.sender().lookFor(sought(), since(), {}, {});
    QVERIFY(none && !*none);
}

void OnenetHistoryTest::whatCannotBeToldIsSaid_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("no time") << list({R"({"cmd_uuid":"u","type":"WRITE"})"}) << QByteArray();
    QTest::newRow("odd time") << list({R"({"cmd_uuid":"u","expired_time":"tomorrow"})"}) << QByteArray();
    QTest::newRow("no id") << list({R"({"type":"WRITE"})"}) << QByteArray();
    QTest::newRow("no object") << list({"5"}) << QByteArray();
    QTest::newRow("no content") << list({item("u", 20)}) << detail(kTarget);
    QTest::newRow("no args") << list({item("u", 20)}) << detail(R"("content":{"data":[{"res_id":5750,"val":"0a"}]},)");
    QTest::newRow("odd content") << list({item("u", 20)}) << detail(QByteArray(kTarget) + R"("content":[1],)");
    QTest::newRow("list of another form") << done(R"({"items":{}})") << QByteArray();
    QTest::newRow("no list") << done("[]") << QByteArray();
}

void OnenetHistoryTest::whatCannotBeToldIsSaid()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    CommandCloud cloud;
    cloud.caller.answer(first);
    if (!second.isEmpty())
        cloud.caller.answer(second);
    const auto found = cloud.sender().lookFor(sought(), since(), {}, {});
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Unsupported);
    QVERIFY(!found.error().hint.isEmpty());
    QCOMPARE(cloud.caller.left(), size_t{0});
}

void OnenetHistoryTest::instantCommandsCannotBeLookedFor()
{
    CommandCloud cloud;
    QCOMPARE(cloud.sender().lookFor(bytes("x"), since(), {}, {}).error().code, ErrorCode::Unsupported);
    CommandCloud current(currentDocking());
    const CloudCommand kept = command(WriteProperty{{{u"led"_s, 1}}}, 60, thingDevice());
    QCOMPARE(current.sender().lookFor(kept, since(), {}, {}).error().code, ErrorCode::Unsupported);
    QVERIFY(cloud.caller.sent.isEmpty() && current.caller.sent.isEmpty());
}

void OnenetHistoryTest::aFaultOfTheListIsItsError()
{
    CommandCloud cloud;
    cloud.caller.fail(HttpFault::Timeout);
    QCOMPARE(cloud.sender().lookFor(sought(), since(), {}, {}).error().code, ErrorCode::Timeout);
    cloud.caller.answer(list({item("u", 20)}));
    cloud.caller.answer(errnoAnswer(7, "service internal error"));
    QCOMPARE(cloud.sender().lookFor(sought(), since(), {}, {}).error().code, ErrorCode::Busy);
}

void OnenetHistoryTest::aWaitingCommandIsCancelled()
{
    CommandCloud cloud;
    cloud.caller.answer(done());
    QVERIFY(cloud.sender().cancelCommand(nbDevice(), QString::fromLatin1(kUuid), {}));
    QCOMPARE(cloud.caller.lines(), QList<QByteArray>{"PUT https://api.heclouds.com/nbiot/offline/cancel/"
                                                     "7d0c2d5e-1111-5222-8333-a9adc3210000?imei=869405030000017"});
    QVERIFY(!cloud.caller.sent.first().isRepeatable);
    cloud.caller.fail(HttpFault::Reset);
    QCOMPARE(cloud.sender().cancelCommand(nbDevice(), u"u"_s, {}).error().code, ErrorCode::Network);
    cloud.caller.answer(done());
    QVERIFY(cloud.sender().cancelCommand(nbDevice(), u"a/b?c"_s, {}));
    QVERIFY(cloud.caller.sent.last().line().contains("/cancel/a%2Fb%3Fc?imei="));
}

void OnenetHistoryTest::itCanBeTooLateToCancel_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<int>("code"); // -1: it is cancelled
    QTest::newRow("delivered") << done(R"({"send_status":5})") << static_cast<int>(ErrorCode::State);
    QTest::newRow("expired") << done(R"({"send_status":4})") << static_cast<int>(ErrorCode::State);
    QTest::newRow("cancelled") << done(R"({"send_status":2})") << -1;
    QTest::newRow("gone") << done("null") << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("waiting") << done(R"({"send_status":1})") << static_cast<int>(ErrorCode::InvalidInput);
    QTest::newRow("not told") << QByteArray("<html>") << static_cast<int>(ErrorCode::InvalidInput);
}

void OnenetHistoryTest::itCanBeTooLateToCancel()
{
    QFETCH(QByteArray, state);
    QFETCH(int, code);
    CommandCloud cloud;
    cloud.caller.answer(errnoAnswer(3, "cannot be cancelled"));
    cloud.caller.answer(state);
    const auto cancelled = cloud.sender().cancelCommand(nbDevice(), QString::fromLatin1(kUuid), {});
    QCOMPARE(cancelled ? -1 : static_cast<int>(cancelled.error().code), code);
    QCOMPARE(cloud.caller.sent.last().line(), QByteArray(kOne));
}

void OnenetHistoryTest::todaysPlatformHasTheSameCalls()
{
    CommandCloud cloud(withResource(currentDocking()));
    cloud.caller.answer(detail(""));
    QVERIFY(cloud.sender().progress(nbDevice(), u"u"_s, {}));
    cloud.caller.answer(done());
    QVERIFY(cloud.sender().cancelCommand(nbDevice(), u"u"_s, {}));
    cloud.caller.answer(list({}));
    QVERIFY(cloud.sender().lookFor(sought(), since(), {}, {}));
    const QByteArray base = "https://iot-api.heclouds.com/nb-iot/offline/";
    QCOMPARE(cloud.caller.sent.at(0).line(), "GET " + base + "history/u?imei=869405030000017");
    QCOMPARE(cloud.caller.sent.at(1).line(), "PUT " + base + "cancel/u?imei=869405030000017");
    QVERIFY(cloud.caller.sent.at(2).line().startsWith("GET " + base + "history?imei=869405030000017&start="));
    for (const Caller::Sent &sent : cloud.caller.sent)
        QVERIFY(!sent.header("authorization").isEmpty());
}

QTEST_GUILESS_MAIN(OnenetHistoryTest)
#include "tst_onenethistory.moc"
