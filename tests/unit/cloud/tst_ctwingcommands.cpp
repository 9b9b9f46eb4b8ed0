#include "ctwingcaller.h"

#include "app/cloud/ctwing/ctwing.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = app::SendOutcome::Kind;
using State = app::CommandState;

const QByteArray kSendCall = "POST /aep_device_command/command";
const QByteArray kProfileCall = "POST /aep_device_command_lwm_profile/commandLwm2mProfile";
const QByteArray kReadCall = "GET /aep_device_command/command";
const QByteArray kProductCall = "GET /aep_product_management/product";
const QString kDeviceId = u"a1b2c3d4e5f60718293a4b5c6d7e8f90"_s;

/// The answer of ctwing.md §5.8.
const QByteArray kSaved =
    QByteArray(R"({"commandId":"12","command":"COMMAND","commandStatus":"指令已保存",)"
               R"("deviceId":"a1b2c3d4e5f60718293a4b5c6d7e8f90","productId":15551234,"createBy":"console",)"
               R"("createTime":1700000001000})")
        .replace("COMMAND", R"({\"dataType\":2,\"payload\":\"AA55\"})");

app::CloudCommand hexCommand(const QByteArray &hex = "AA55", int ttlSeconds = 7200)
{
    return {
        .device = {.cloudId = kDeviceId}, .downlink = {.bytes = QByteArray::fromHex(hex)}, .ttlSeconds = ttlSeconds};
}

app::CloudCommand functionCommand(const QString &function = u"open"_s)
{
    return {.device = {.cloudId = kDeviceId},
            .downlink = {.bytes = R"({"inputs":{"level":3}})",
                         .isText = true,
                         .json = QJsonObject{{u"inputs"_s, QJsonObject{{u"level"_s, 3}}}},
                         .service = function,
                         .params = {{u"level"_s, 3}}},
            .ttlSeconds = 60};
}

} // namespace

class CtwingCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCommandGoesOutOnce();
    void aProfileCommandHasItsOwnCall();
    void theFormInTheSettingsNeedsNoProduct();
    void whatIsAnsweredIsTold_data();
    void whatIsAnsweredIsTold();
    void outcomesAreTellingApart_data();
    void outcomesAreTellingApart();
    void nothingIsSentWhenTheProductCannotBeAsked_data();
    void nothingIsSentWhenTheProductCannotBeAsked();
    void whatCannotBeCarriedIsNotSent_data();
    void whatCannotBeCarriedIsNotSent();
    void aCancelledCommandIsNotSent();
    void aCancelledCallMayHaveBeenTaken();

    void thePreviewIsTheCall_data();
    void thePreviewIsTheCall();
    void thePreviewSaysWhatItDoesNotKnow();
    void thePreviewRefusesWhatSendingWould();

    void progressIsRead_data();
    void progressIsRead();
    void progressOfWhatIsNotThere_data();
    void progressOfWhatIsNotThere();
    void commandsAreCancelled_data();
    void commandsAreCancelled();

private:
    void make(const QString &form = u"auto"_s)
    {
        m_api = {};
        m_caller = std::make_unique<CtwingCaller>();
        m_api = app::ctwing::create().api(ctwingDocking({{u"commandForm"_s, form}}), *m_caller);
    }
    app::CommandSender &commands() { return *m_api.commands; }

    std::unique_ptr<CtwingCaller> m_caller;
    app::CloudApi m_api;
};

void CtwingCommandsTest::init()
{
    make();
}

void CtwingCommandsTest::cleanup()
{
    QVERIFY2(m_caller->faults.isEmpty(), qPrintable(m_caller->faults.join(u'\n')));
    QCOMPARE(m_caller->left(), 0);
}

void CtwingCommandsTest::aCommandGoesOutOnce()
{
    m_caller->succeed(ctwingProduct(3));
    m_caller->succeed(kSaved);
    const app::SendOutcome outcome = commands().send(hexCommand(), {});
    QCOMPARE(outcome.kind, Kind::Accepted);
    QCOMPARE(outcome.cloudCommandId, u"12"_s);
    QCOMPARE(outcome.words, u"指令已保存"_s);
    QVERIFY(!outcome.state);
    QVERIFY(!outcome.error);
    QCOMPARE(m_caller->calls.size(), 2);
    QCOMPARE(m_caller->calls.constFirst().line(), kProductCall);
    const CtwingCall call = m_caller->calls.constLast();
    QCOMPARE(call.line(), kSendCall);
    QCOMPARE(call.plainQuery(), QByteArray());
    QCOMPARE(call.header("version"), QByteArray("20190712225145"));
    QCOMPARE(call.header("MasterKey"), QByteArray("0123456789abcdef0123456789abcdef"));
    QCOMPARE(call.body, QByteArray(R"({"content":{"dataType":2,"payload":"AA55"},)"
                                   R"("deviceId":"a1b2c3d4e5f60718293a4b5c6d7e8f90","operator":"CloudDock",)"
                                   R"("productId":15551234,"ttl":7200})"));
    QVERIFY(!call.isRepeatable);
    m_caller->succeed(kSaved); // the product is known now
    QCOMPARE(commands().send(hexCommand("00", 0), {}).kind, Kind::Accepted);
    QCOMPARE(m_caller->calls.size(), 3);
    QCOMPARE(m_caller->calls.constLast().json().value(u"ttl"_s), QJsonValue(0));
}

void CtwingCommandsTest::aProfileCommandHasItsOwnCall()
{
    make(u"profile"_s);
    m_caller->succeed(R"({"commandId":13,"commandStatus":"指令已发送"})");
    const app::SendOutcome outcome = commands().send(functionCommand(u"Smoke-SET_LEVEL"_s), {});
    QCOMPARE(outcome.kind, Kind::Accepted);
    QCOMPARE(outcome.cloudCommandId, u"13"_s);
    const CtwingCall call = m_caller->calls.constLast();
    QCOMPARE(call.line(), kProfileCall);
    QCOMPARE(call.header("version"), QByteArray("20191231141545"));
    QCOMPARE(call.header("MasterKey"), QByteArray("0123456789abcdef0123456789abcdef"));
    QVERIFY(!call.isRepeatable);
    QCOMPARE(call.body, QByteArray(R"({"command":{"method":"SET_LEVEL","paras":{"level":3},"serviceId":"Smoke"},)"
                                   R"("deviceId":"a1b2c3d4e5f60718293a4b5c6d7e8f90","operator":"CloudDock",)"
                                   R"("productId":15551234,"ttl":60})"));
}

void CtwingCommandsTest::theFormInTheSettingsNeedsNoProduct()
{
    for (const QString &form : {u"text"_s, u"hex"_s, u"model"_s, u"mqttJson"_s}) {
        make(form);
        m_caller->succeed(kSaved);
        QCOMPARE(commands().send(functionCommand(), {}).kind, Kind::Accepted);
        QCOMPARE(m_caller->calls.size(), 1);
        QCOMPARE(m_caller->calls.constFirst().line(), kSendCall);
    }
}

void CtwingCommandsTest::whatIsAnsweredIsTold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("words");
    QTest::addColumn<std::optional<State>>("state");
    const auto row = [](const char *name, const QByteArray &result, const QString &id, const QString &words,
                        std::optional<State> state) {
        QTest::newRow(name) << R"({"code":0,"msg":"ok","result":)" + result + '}' << id << words << state;
    };
    row("saved", R"({"commandId":"1","commandStatus":"指令已保存"})", u"1"_s, u"指令已保存"_s, {});
    row("sent", R"({"commandId":"1","commandStatus":"指令已发送"})", u"1"_s, u"指令已发送"_s, {});
    row("delivered", R"({"commandId":"1","commandStatus":"指令已送达"})", u"1"_s, u"指令已送达"_s, State::Delivered);
    row("done", R"({"commandId":"1","commandStatus":"指令已完成"})", u"1"_s, u"指令已完成"_s, State::Succeeded);
    row("failed", R"({"commandId":"1","commandStatus":"指令发送失败"})", u"1"_s, u"指令发送失败"_s, State::Failed);
    row("unknown words", R"({"commandId":"1","commandStatus":"排队中"})", u"1"_s, u"排队中"_s, {});
    row("no words", R"({"commandId":"1"})", u"1"_s, u"ok"_s, {});
    row("32 digits", R"({"commandId":"0123456789abcdef0123456789abcdef"})", u"0123456789abcdef0123456789abcdef"_s,
        u"ok"_s, {});
    row("null", "null", {}, u"ok"_s, {});
}

void CtwingCommandsTest::whatIsAnsweredIsTold()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    QFETCH(QString, words);
    QFETCH(std::optional<State>, state);
    make(u"hex"_s);
    m_caller->answer(body);
    const app::SendOutcome outcome = commands().send(hexCommand(), {});
    QCOMPARE(outcome.kind, Kind::Accepted);
    QCOMPARE(outcome.cloudCommandId, id);
    QCOMPARE(outcome.words, words);
    QCOMPARE(outcome.state, state);
    QVERIFY(!outcome.error);
}

void CtwingCommandsTest::outcomesAreTellingApart_data()
{
    QTest::addColumn<CtwingCaller::Outcome>("answer");
    QTest::addColumn<Kind>("kind");
    const auto answered = [](const char *name, int status, const QByteArray &body, Kind kind) {
        QTest::newRow(name) << CtwingCaller::Outcome(app::HttpResponse{.status = status, .body = body}) << kind;
    };
    for (const int code : {-1, 1002, 1104, 1304, 1314, 1316, 1350, 1810, 8800, 8802, 8803, 2010105, 4711})
        answered(qPrintable(u"code %1"_s.arg(code)), 200, R"({"code":)" + QByteArray::number(code) + R"(,"msg":"x"})",
                 Kind::Refused);
    answered("code as text", 200, R"({"code":"1314","msg":"x"})", Kind::Refused);
    answered("code beside 500", 500, R"({"code":8800,"msg":"x"})", Kind::Refused);
    answered("success that failed", 500, R"({"code":0,"msg":"ok"})", Kind::Unknown);
    answered("no code", 200, R"({"msg":"ok"})", Kind::Unknown);
    answered("code null", 200, R"({"code":null,"result":{"commandId":"1"}})", Kind::Unknown);
    answered("half an answer", 200, R"({"code":0,"msg":"ok","resu)", Kind::Unknown);
    answered("nothing", 200, "", Kind::Unknown);
    answered("web page", 200, "<html>", Kind::Unknown);
    answered("array", 200, "[]", Kind::Unknown);
    answered("moved", 301, "", Kind::Refused);
    answered("see other", 303, "", Kind::Unknown);
    answered("bad request", 400, "", Kind::Refused);
    answered("no permission", 401, "denied", Kind::Refused);
    answered("forbidden", 403, "<html>", Kind::Refused);
    answered("no such resource", 404, "", Kind::Refused);
    answered("too slow", 408, "", Kind::Unknown);
    answered("too often", 429, "", Kind::NotSent);
    answered("too often, in JSON", 429, R"({"code":4711,"msg":"x"})", Kind::NotSent);
    answered("server", 500, "", Kind::Unknown);
    answered("bad gateway", 502, "<html>", Kind::Unknown);
    answered("unavailable", 503, "", Kind::Unknown);
    answered("gateway's time", 504, "", Kind::Unknown);
    using app::HttpFault;
    const auto fault = [](const char *name, HttpFault what, Kind kind) {
        QTest::newRow(name) << CtwingCaller::broken(what) << kind;
    };
    fault("invalid call", HttpFault::InvalidCall, Kind::NotSent);
    fault("unresolved", HttpFault::Unresolved, Kind::NotSent);
    fault("refused", HttpFault::Refused, Kind::NotSent);
    fault("unreachable", HttpFault::Unreachable, Kind::Unknown);
    fault("connect timeout", HttpFault::ConnectTimeout, Kind::NotSent);
    fault("reset", HttpFault::Reset, Kind::Unknown);
    fault("timeout", HttpFault::Timeout, Kind::Unknown);
    fault("TLS", HttpFault::Tls, Kind::NotSent);
    fault("too large", HttpFault::TooLarge, Kind::Unknown);
    fault("not HTTP", HttpFault::NotHttp, Kind::Unknown);
    fault("proxy's password", HttpFault::ProxyAuth, Kind::NotSent);
    fault("proxy", HttpFault::ProxyFailed, Kind::Unknown);
    QTest::newRow("queue full") << CtwingCaller::Outcome(app::fail(app::ErrorCode::Busy, u"full"_s)) << Kind::NotSent;
    QTest::newRow("unnamed") << CtwingCaller::Outcome(app::fail(app::ErrorCode::Timeout, u"late"_s)) << Kind::Unknown;
}

void CtwingCommandsTest::outcomesAreTellingApart()
{
    QFETCH(CtwingCaller::Outcome, answer);
    QFETCH(Kind, kind);
    make(u"hex"_s);
    if (answer)
        m_caller->answer(answer->body, answer->status);
    else
        m_caller->give(answer);
    const app::SendOutcome outcome = commands().send(hexCommand(), {});
    QCOMPARE(outcome.kind, kind);
    QVERIFY(outcome.error);
    QVERIFY(!outcome.error->message.isEmpty());
    QCOMPARE(outcome.cloudCommandId, QString());
    QCOMPARE(m_caller->calls.size(), 1); // never twice
}

void CtwingCommandsTest::nothingIsSentWhenTheProductCannotBeAsked_data()
{
    QTest::addColumn<CtwingCaller::Outcome>("answer");
    QTest::addColumn<Kind>("kind");
    const auto answered = [](const char *name, int status, const QByteArray &body, Kind kind) {
        QTest::newRow(name) << CtwingCaller::Outcome(app::HttpResponse{.status = status, .body = body}) << kind;
    };
    QTest::newRow("timeout") << CtwingCaller::broken(app::HttpFault::Timeout) << Kind::NotSent;
    QTest::newRow("cancelled") << CtwingCaller::broken(app::HttpFault::Cancelled) << Kind::NotSent;
    QTest::newRow("TLS") << CtwingCaller::broken(app::HttpFault::Tls) << Kind::NotSent;
    QTest::newRow("queue full") << CtwingCaller::Outcome(app::fail(app::ErrorCode::Busy, u"full"_s)) << Kind::NotSent;
    answered("server", 503, "", Kind::NotSent);
    answered("garbage", 200, "<html>", Kind::NotSent);
    answered("too often", 429, "", Kind::NotSent);
    answered("keys", 403, "", Kind::Refused);
    answered("no such product", 200, R"({"code":1002,"msg":"x"})", Kind::Refused);
    answered("unknown code", 200, R"({"code":4711,"msg":"x"})", Kind::Refused);
}

void CtwingCommandsTest::nothingIsSentWhenTheProductCannotBeAsked()
{
    QFETCH(CtwingCaller::Outcome, answer);
    QFETCH(Kind, kind);
    m_caller->give(answer);
    const app::SendOutcome outcome = commands().send(hexCommand(), {});
    QCOMPARE(outcome.kind, kind);
    QVERIFY(outcome.error);
    QCOMPARE(m_caller->calls.size(), 1);
    QCOMPARE(m_caller->calls.constFirst().line(), kProductCall);
}

void CtwingCommandsTest::whatCannotBeCarriedIsNotSent_data()
{
    using app::ErrorCode;
    QTest::addColumn<app::Docking>("docking");
    QTest::addColumn<app::CloudCommand>("command");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    const app::Docking hex = ctwingDocking({{u"commandForm"_s, u"hex"_s}});
    const auto row = [](const char *name, const app::Docking &docking, const app::CloudCommand &command, ErrorCode code,
                        const QString &field) { QTest::newRow(name) << docking << command << code << field; };
    row("no bytes", hex, hexCommand(""), ErrorCode::InvalidInput, u"command"_s);
    row("no device id", hex, {.downlink = {.bytes = "x"}}, ErrorCode::InvalidInput, u"cloudId"_s);
    row("ttl too long", hex, hexCommand("00", 864001), ErrorCode::InvalidInput, u"ttlSeconds"_s);
    row("ttl below 0", hex, hexCommand("00", -1), ErrorCode::InvalidInput, u"ttlSeconds"_s);
    row("model, raw bytes", ctwingDocking({{u"commandForm"_s, u"model"_s}}), hexCommand(), ErrorCode::InvalidInput,
        u"command"_s);
    for (const QString &key : {u"appKey"_s, u"appSecret"_s, u"masterKey"_s, u"ctwingProductId"_s, u"apiAddress"_s}) {
        app::Docking docking = hex;
        docking.settings.remove(key);
        docking.secrets.remove(key);
        row(qPrintable(u"no "_s + key), docking, hexCommand(), ErrorCode::InvalidInput, key);
    }
}

void CtwingCommandsTest::whatCannotBeCarriedIsNotSent()
{
    QFETCH(app::Docking, docking);
    QFETCH(app::CloudCommand, command);
    QFETCH(app::ErrorCode, code);
    QFETCH(QString, field);
    const app::CloudApi api = app::ctwing::create().api(docking, *m_caller);
    const app::SendOutcome outcome = api.commands->send(command, {});
    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.error->code, code);
    QCOMPARE(outcome.error->field, field);
    QVERIFY(m_caller->calls.isEmpty());
}

void CtwingCommandsTest::aCancelledCommandIsNotSent()
{
    make(u"hex"_s);
    const auto cancel = std::make_shared<app::Cancel>();
    cancel->request();
    QCOMPARE(commands().send(hexCommand(), cancel).kind, Kind::NotSent);
    make(u"hex"_s);
    m_caller->echoOutcome = CtwingCaller::broken(app::HttpFault::Cancelled);
    const app::SendOutcome outcome = commands().send(hexCommand(), {});
    QCOMPARE(outcome.kind, Kind::NotSent);
    QCOMPARE(outcome.error->code, app::ErrorCode::Cancelled);
    QVERIFY(m_caller->calls.isEmpty());
}

void CtwingCommandsTest::aCancelledCallMayHaveBeenTaken()
{
    make(u"hex"_s);
    const auto cancel = std::make_shared<app::Cancel>();
    m_caller->onCall = [&] { cancel->request(); };
    const app::SendOutcome outcome = commands().send(hexCommand(), cancel);
    QCOMPARE(outcome.kind, Kind::Unknown);
    QCOMPARE(outcome.error->code, app::ErrorCode::Cancelled);
    QCOMPARE(m_caller->calls.size(), 1);
}

void CtwingCommandsTest::thePreviewIsTheCall_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<app::CloudCommand>("command");
    QTest::addColumn<QByteArray>("deviceBytes");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("hexadecimal") << u"hex"_s << hexCommand() << QByteArray("\xAA\x55") << kSendCall.mid(5);
    QTest::newRow("text") << u"text"_s << functionCommand() << functionCommand().downlink.bytes << kSendCall.mid(5);
    QTest::newRow("model") << u"model"_s << functionCommand() << QByteArray() << kSendCall.mid(5);
    QTest::newRow("JSON") << u"mqttJson"_s << functionCommand() << QByteArray() << kSendCall.mid(5);
    QTest::newRow("profile") << u"profile"_s << functionCommand(u"a-b"_s) << QByteArray() << kProfileCall.mid(5);
}

void CtwingCommandsTest::thePreviewIsTheCall()
{
    QFETCH(QString, form);
    QFETCH(app::CloudCommand, command);
    QFETCH(QByteArray, deviceBytes);
    QFETCH(QByteArray, path);
    make(form);
    const auto preview = commands().preview(command);
    QVERIFY(preview);
    QVERIFY(m_caller->calls.isEmpty() && m_caller->echoes.isEmpty());
    QCOMPARE(preview->method, QByteArray("POST"));
    QCOMPARE(preview->url, u"https://ag-api.ctwing.cn"_s + QString::fromLatin1(path));
    QCOMPARE(preview->deviceBytes, deviceBytes);
    QVERIFY(!preview->note.isEmpty());
    m_caller->succeed(kSaved);
    QCOMPARE(commands().send(command, {}).kind, Kind::Accepted);
    QCOMPARE(m_caller->calls.constFirst().body, preview->body);
    QCOMPARE(m_caller->calls.constFirst().url, preview->url.toLatin1());
}

void CtwingCommandsTest::thePreviewSaysWhatItDoesNotKnow()
{
    const auto before = commands().preview(hexCommand());
    QVERIFY(before);
    QCOMPARE(before->body, QByteArray());
    QCOMPARE(before->deviceBytes, QByteArray("\xAA\x55"));
    QVERIFY(before->note.contains(u"not asked"_s));
    QVERIFY(m_caller->calls.isEmpty());
    m_caller->succeed(ctwingProduct(7));
    m_caller->succeed(kSaved);
    QCOMPARE(commands().send(hexCommand(), {}).kind, Kind::Accepted);
    const auto after = commands().preview(hexCommand());
    QCOMPARE(after->body, m_caller->calls.constLast().body);
    QVERIFY(after->note != before->note);
}

void CtwingCommandsTest::thePreviewRefusesWhatSendingWould()
{
    make(u"model"_s);
    QCOMPARE(commands().preview(hexCommand()).error().code, app::ErrorCode::InvalidInput);
    QCOMPARE(commands().preview({}).error().field, u"cloudId"_s);
    make();
    m_caller->succeed(ctwingProduct(5)); // HTTP
    const app::SendOutcome outcome = commands().send(hexCommand(), {});
    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.error->code, app::ErrorCode::Unsupported);
    QCOMPARE(commands().preview(hexCommand()).error(), *outcome.error);
    QCOMPARE(outcome.error->field, u"commandForm"_s);
}

void CtwingCommandsTest::progressIsRead_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QJsonValue>("reply");
    const auto row = [](const char *name, const QByteArray &members, State state, const QString &words,
                        const QJsonValue &reply = {}) {
        QTest::newRow(name) << QByteArray('{' + members + '}') << state << words << reply;
    };
    const auto status = [&](const char *name, const char *words, State state) {
        row(name,
            R"("commandId":"12","resultCode":null,"resultMessage":null,"commandStatus":")" + QByteArray(words) + '"',
            state, QString::fromUtf8(words));
    };
    status("saved", "指令已保存", State::Accepted);
    status("sent", "指令已发送", State::Accepted);
    status("sent, short", "已发送", State::Accepted);
    status("delivered", "指令已送达", State::Delivered);
    status("delivered, short", "已送达", State::Delivered);
    status("not delivered", "未送达", State::Accepted);
    status("done", "指令已完成", State::Succeeded);
    status("done, short", "已完成", State::Succeeded);
    status("cancelled", "指令已取消", State::Cancelled);
    status("failed", "指令下发失败", State::Failed);
    status("timed out", "指令超时", State::TimedOut);
    status("expired", "指令已过期", State::TimedOut);
    status("unknown", "处理中", State::Accepted);
    status("1", "1", State::Accepted);
    status("2", "2", State::Accepted);
    status("3", "3", State::Delivered);
    status("4", "4", State::Succeeded);
    status("6", "6", State::Cancelled);
    status("999", "999", State::Failed);
    status("another number", "5", State::Accepted);
    status("word of the pushes", "SUCCESSFUL", State::Succeeded);
    row("number", R"("commandStatus":4)", State::Succeeded, u"4"_s);
    row("no status", R"("commandId":"12")", State::Accepted, QString());
    row("answered", R"("commandStatus":"指令已完成","resultCode":"SUCCESSFUL","resultMessage":"{\"a\":1}")",
        State::Succeeded, u"指令已完成 SUCCESSFUL"_s, uR"({"a":1})"_s);
    row("ended badly", R"("commandStatus":"指令已完成","resultCode":"FAILED","resultMessage":{"e":5})", State::Failed,
        u"指令已完成 FAILED"_s, QJsonObject{{u"e"_s, 5}});
    row("unknown result", R"("commandStatus":"指令已完成","resultCode":0,"resultMessage":"")", State::Succeeded,
        u"指令已完成 0"_s);
    for (const auto &[code, state] : {std::pair{"SENT", State::Accepted}, std::pair{"DELIVERED", State::Delivered},
                                      std::pair{"SUCCESSFUL", State::Succeeded}, std::pair{"FAILED", State::Failed},
                                      std::pair{"TIMEOUT", State::TimedOut}, std::pair{"EXPIRED", State::TimedOut}})
        row(code, R"("resultCode":")" + QByteArray(code) + '"', state, QString::fromLatin1(code));
}

void CtwingCommandsTest::progressIsRead()
{
    QFETCH(QByteArray, result);
    QFETCH(State, state);
    QFETCH(QString, words);
    QFETCH(QJsonValue, reply);
    m_caller->succeed(result);
    const auto progress = commands().progress({.cloudId = kDeviceId}, u"12"_s, {});
    QVERIFY(progress && *progress);
    QCOMPARE((*progress)->cloudCommandId, u"12"_s);
    QCOMPARE((*progress)->state, state);
    QCOMPARE((*progress)->words, words);
    QCOMPARE((*progress)->reply, reply);
    const CtwingCall &call = m_caller->calls.constFirst();
    QCOMPARE(call.line(), kReadCall);
    QCOMPARE(call.header("version"), QByteArray("20190712225241"));
    QCOMPARE(call.plainQuery(),
             QByteArray("commandId=12&deviceId=a1b2c3d4e5f60718293a4b5c6d7e8f90&productId=15551234"));
    QVERIFY(call.isRepeatable);
}

void CtwingCommandsTest::progressOfWhatIsNotThere_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isError");
    QTest::newRow("null") << QByteArray(R"({"code":0,"msg":"ok","result":null})") << false;
    QTest::newRow("empty") << QByteArray(R"({"code":0,"msg":"ok","result":{}})") << false;
    QTest::newRow("no such device") << QByteArray(R"({"code":1104,"msg":"x"})") << false;
    QTest::newRow("no such product") << QByteArray(R"({"code":1002,"msg":"x"})") << true;
    QTest::newRow("unknown code") << QByteArray(R"({"code":4711,"msg":"x"})") << true;
    QTest::newRow("garbage") << QByteArray("<html>") << true;
}

void CtwingCommandsTest::progressOfWhatIsNotThere()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isError);
    m_caller->answer(body);
    const auto progress = commands().progress({.cloudId = kDeviceId}, u"12"_s, {});
    QCOMPARE(!progress, isError);
    QVERIFY(isError || !*progress);
}

void CtwingCommandsTest::commandsAreCancelled_data()
{
    using app::ErrorCode;
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<ErrorCode>>("error");
    const auto row = [](const char *name, const QByteArray &body, std::optional<ErrorCode> error) {
        QTest::newRow(name) << body << error;
    };
    row("done", R"({"code":0,"msg":"ok","result":null})", {});
    row("too late", R"({"code":-1,"msg":"指令已送达","result":null})", ErrorCode::State);
    row("too late, no words", R"({"code":"-1"})", ErrorCode::State);
    row("no such device", R"({"code":1104,"msg":"x"})", ErrorCode::NotFound);
    row("unknown", R"({"code":4711,"msg":"x"})", ErrorCode::State);
    row("MasterKey", R"({"code":2010105,"msg":"x"})", ErrorCode::Unauthorized);
}

void CtwingCommandsTest::commandsAreCancelled()
{
    QFETCH(QByteArray, body);
    QFETCH(std::optional<app::ErrorCode>, error);
    m_caller->answer(body);
    const auto cancelled = commands().cancelCommand({.cloudId = kDeviceId}, u"12"_s, {});
    QCOMPARE(cancelled.has_value(), !error.has_value());
    if (error)
        QCOMPARE(cancelled.error().code, *error);
    if (body.contains("已送达"))
        QVERIFY(cancelled.error().message.contains(u"指令已送达"_s));
    const CtwingCall &call = m_caller->calls.constFirst();
    QCOMPARE(call.line(), QByteArray("PUT /aep_device_command/cancelCommand"));
    QCOMPARE(call.header("version"), QByteArray("20190615023142"));
    QCOMPARE(call.body, QByteArray(R"({"commandId":"12","deviceId":"a1b2c3d4e5f60718293a4b5c6d7e8f90",)"
                                   R"("productId":15551234})"));
    QVERIFY(!call.isRepeatable);
}

QTEST_GUILESS_MAIN(CtwingCommandsTest)
#include "tst_ctwingcommands.moc"
