#include "onenetcommand.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onenet;
using app::CloudCommand;
using app::CommandState;
using app::ErrorCode;
using app::HttpFault;
using app::InvokeFunction;
using app::ReadProperty;
using app::SendOutcome;
using app::WriteProperty;
using Kind = app::SendOutcome::Kind;

Q_DECLARE_METATYPE(app::SendOutcome)

/// What sending a command came to.
class OnenetOutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeptCommandIsKnownByItsUuid();
    void aKeptCommandWithoutUuidIsUnknown();
    void aReadAnswersWithItsValues_data();
    void aReadAnswersWithItsValues();
    void anInstantCommandEndsWithItsAnswer();
    void aRefusalIsClassified_data();
    void aRefusalIsClassified();
    void aFaultIsClassified_data();
    void aFaultIsClassified();
    void aStatusWithoutAnswerIsClassified_data();
    void aStatusWithoutAnswerIsClassified();
    void garbageLeavesItUnknown_data();
    void garbageLeavesItUnknown();
    void aFullQueueIsNotSent();
    void aThingSaysWhatItDid_data();
    void aThingSaysWhatItDid();
    void reportedValuesAreRead();
};

void OnenetOutcomeTest::aKeptCommandIsKnownByItsUuid()
{
    for (const QByteArray &data : {QByteArray(kUuid), QByteArray(kUuid) + ' '}) {
        CommandCloud cloud;
        const SendOutcome outcome = cloud.answered(bytes("x", 60), done("{\"uuid\":\"" + data + "\"}"));
        QCOMPARE(outcome.kind, Kind::Accepted);
        QCOMPARE(outcome.cloudCommandId, QString::fromLatin1(kUuid));
        QCOMPARE(outcome.words, u"succ"_s);
        QVERIFY(!outcome.state);
        QVERIFY(!outcome.error);
    }
}

void OnenetOutcomeTest::aKeptCommandWithoutUuidIsUnknown()
{
    for (const char *data : {"", "null", "[]", "{}", R"({"uuid":""})", R"({"uuid":{}})"}) {
        CommandCloud cloud;
        const SendOutcome outcome = cloud.answered(bytes("x", 60), done(data));
        QCOMPARE(outcome.kind, Kind::Unknown);
        QVERIFY(outcome.error);
    }
}

void OnenetOutcomeTest::aReadAnswersWithItsValues_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QJsonValue>("reply");
    QTest::addColumn<bool>("isDone");
    const auto row = [](const char *name, const QStringList &asked, const char *data, const QJsonValue &reply,
                        bool isDone = true) { QTest::newRow(name) << asked << QByteArray(data) << reply << isDone; };
    const QStringList one{u"3303_0_5700"_s};
    row("one", one, R"([{"obj_inst_id":0,"res":[{"res_id":5700,"val":25.5}]}])", value(R"({"3303_0_5700":25.5})"));
    row("among others", {u"3303_0_5701"_s, u"3303_0_5702"_s},
        R"([{"obj_inst_id":0,"res":[{"res_id":5700,"val":1},{"res_id":5701,"val":"C"},{"res_id":5702,"val":false}]}])",
        value(R"({"3303_0_5701":"C","3303_0_5702":false})"));
    row("numbers as text", one, R"([{"obj_inst_id":"0","res":[{"res_id":"5700","val":"25"}]}])",
        value(R"({"3303_0_5700":"25"})"));
    row("as it was written", {u"03303_0_5700"_s}, R"([{"obj_inst_id":0,"res":[{"res_id":5700,"val":1}]}])",
        value(R"({"03303_0_5700":1})"));
    row("several instances of a resource", one,
        R"([{"obj_inst_id":0,"res":[{"res_id":5700,"res_inst":[{"res_inst_id":0,"val":1},{"res_inst_id":1,"val":2}]}]}])",
        value(R"({"3303_0_5700":{"0":1,"1":2}})"));
    row("another instance", one, R"([{"obj_inst_id":1,"res":[{"res_id":5700,"val":1}]}])",
        value(R"([{"obj_inst_id":1,"res":[{"res_id":5700,"val":1}]}])"), false);
    row("nothing", one, "[]", value("[]"), false);
    row("odd types", one, R"([5,{"obj_inst_id":0,"res":{"res_id":5700}},{"obj_inst_id":0,"res":[7]}])",
        value(R"([5,{"obj_inst_id":0,"res":{"res_id":5700}},{"obj_inst_id":0,"res":[7]}])"), false);
    row("none", one, "", QJsonObject(), false);
}

void OnenetOutcomeTest::aReadAnswersWithItsValues()
{
    QFETCH(QStringList, asked);
    QFETCH(QByteArray, data);
    QFETCH(QJsonValue, reply);
    QFETCH(bool, isDone);
    CommandCloud cloud;
    const SendOutcome outcome = cloud.answered(read(asked), done(data));
    QCOMPARE(outcome.kind, Kind::Accepted);
    QCOMPARE(outcome.state, isDone ? CommandState::Succeeded : CommandState::Failed);
    QCOMPARE(outcome.reply, reply);
    QCOMPARE(outcome.cloudCommandId, QString());
}

void OnenetOutcomeTest::anInstantCommandEndsWithItsAnswer()
{
    CommandCloud cloud;
    for (const CloudCommand &each :
         {bytes("x"), write({{u"3311_0_5850"_s, 1}}), command(InvokeFunction{u"3_0_4"_s, {}})}) {
        const SendOutcome outcome = cloud.answered(each, done());
        QCOMPARE(outcome.kind, Kind::Accepted);
        QCOMPARE(outcome.state, CommandState::Succeeded);
        QCOMPARE(outcome.words, u"succ"_s);
        QVERIFY(outcome.reply.isNull());
    }
}

void OnenetOutcomeTest::aRefusalIsClassified_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hint");
    const auto row = [](int number, const char *words, Kind kind, const QString &message, const QString &hint) {
        QTest::addRow("%d %s", number, words)
            << number << QByteArray(words) << static_cast<int>(kind) << message << hint;
    };
    const auto device = [&](const char *name, const QString &meaning, const QString &hint = u"that resource"_s,
                            Kind kind = Kind::Refused) {
        const QString text = u"The device did not carry it out: %1 (errno 5106: %2)."_s;
        row(5106, name, kind, text.arg(meaning, QString::fromLatin1(name)), hint);
    };
    const QString wait = u"waiting time"_s;
    const QString later = u"try again later"_s;
    row(1, "auth failed", Kind::Refused, u"The apiKey fits neither product nor device (errno 1: auth failed)."_s,
        u"Master-APIkey"_s);
    row(3, "parameter required", Kind::Refused,
        u"Something that OneNET needs is missing or wrong (errno 3: parameter required)."_s, u"Compare"_s);
    row(7, "service internal error", Kind::Unknown, u"OneNET is busy (errno 7: service internal error)."_s, later);
    row(10, "device not online", Kind::Refused, u"The device is not online (errno 10: device not online)."_s, wait);
    row(2001, "device not online", Kind::Refused, u"The device is not online (errno 2001: device not online)."_s, wait);
    row(5006, "system logic limit", Kind::Refused,
        u"One of OneNET's limits is exceeded (errno 5006: system logic limit)."_s, u"2 kB"_s);
    row(5108, "invalid parameter", Kind::Refused,
        u"A parameter is not valid, or the device's answer was not understood (errno 5108: invalid parameter)."_s,
        u"resource"_s);
    row(5108, "rpc response error", Kind::Unknown,
        u"A parameter is not valid, or the device's answer was not understood (errno 5108: rpc response error)."_s,
        u"resource"_s);
    row(5117, "rpc error", Kind::Unknown, u"Something failed within OneNET (errno 5117: rpc error)."_s, later);
    row(5999, "something new", Kind::Refused, u"OneNET refused the call (errno 5999: something new)."_s, u"number"_s);
    row(5999, "rpc timeout", Kind::Unknown, u"OneNET refused the call (errno 5999: rpc timeout)."_s, u"number"_s);
    row(5999, "", Kind::Refused, u"OneNET refused the call (errno 5999)."_s, u"number"_s);
    row(5106, "", Kind::Refused, u"The device did not carry it out (errno 5106)."_s, u"that resource"_s);
    device("METHOD_NOT_ALLOWED", u"object or resource do not allow it"_s);
    device("FORBIDDEN", u"the device is not registered"_s, wait);
    device("NOT_FOUND", u"the device has no such object or resource"_s);
    device("INTERNAL_SERVER_ERROR", u"the device reports an error of its own"_s);
    device("TIME_OUT", u"it did not answer in time"_s, wait, Kind::Unknown);
    device("REQ_PARAM_ERROR", u"a parameter is wrong"_s);
    device("RESP_ERROR", u"its answer cannot be read"_s, u"that resource"_s, Kind::Unknown);
    device("UNAUTHORIZED", u"access is not allowed"_s);
    device("BAD_REQUEST", u"it does not understand the command"_s);
    device("NOT_ACCEPTABLE", u"it cannot answer in that format"_s);
    device("UNSUPPORTED_CONTENT_FORMAT", u"it does not take that format"_s);
    device("OFFLINE", u"it is not online"_s, wait);
    device("ADDR_OCCUPIED", u"another device uses its address"_s);
}

void OnenetOutcomeTest::aRefusalIsClassified()
{
    QFETCH(int, number);
    QFETCH(QByteArray, words);
    QFETCH(int, kind);
    QFETCH(QString, message);
    QFETCH(QString, hint);
    CommandCloud cloud;
    const SendOutcome outcome = cloud.answered(bytes("x"), errnoAnswer(number, words));
    QCOMPARE(static_cast<int>(outcome.kind), kind);
    QVERIFY(!outcome.state);
    QCOMPARE(outcome.error->message, message);
    QVERIFY2(outcome.error->hint.contains(hint), qPrintable(outcome.error->hint));
    QCOMPARE(outcome.words, QString::fromLatin1(QByteArray::number(number) + ' ' + words).trimmed());
    // A read changes nothing: what is not answered has failed.
    QCOMPARE(cloud.answered(read({u"3303_0_5700"_s}), errnoAnswer(number, words)).kind, Kind::Refused);
    // The same answer on today's platform.
    CommandCloud current(withResource(currentDocking()));
    QCOMPARE(static_cast<int>(current.answered(bytes("x", 60), errnoAnswer(number, words)).kind), kind);
}

void OnenetOutcomeTest::aFaultIsClassified_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, HttpFault fault, Kind kind) {
        QTest::newRow(name) << static_cast<int>(fault) << static_cast<int>(kind);
    };
    row("invalid call", HttpFault::InvalidCall, Kind::NotSent);
    row("unresolved", HttpFault::Unresolved, Kind::NotSent);
    row("refused", HttpFault::Refused, Kind::NotSent);
    row("unreachable", HttpFault::Unreachable, Kind::Unknown);
    row("not connected in time", HttpFault::ConnectTimeout, Kind::NotSent);
    row("closed", HttpFault::Reset, Kind::Unknown);
    row("no answer in time", HttpFault::Timeout, Kind::Unknown);
    row("TLS", HttpFault::Tls, Kind::NotSent);
    row("too large", HttpFault::TooLarge, Kind::Unknown);
    row("not HTTP", HttpFault::NotHttp, Kind::Unknown);
    row("cancelled", HttpFault::Cancelled, Kind::Unknown);
}

void OnenetOutcomeTest::aFaultIsClassified()
{
    QFETCH(int, fault);
    QFETCH(int, kind);
    CommandCloud cloud;
    cloud.caller.fail(static_cast<HttpFault>(fault));
    const SendOutcome outcome = cloud.send(bytes("x"));
    QCOMPARE(static_cast<int>(outcome.kind), kind);
    QCOMPARE(outcome.error->message, u"no answer"_s);
    QCOMPARE(cloud.caller.sent.size(), 1); // never a second time
}

void OnenetOutcomeTest::aStatusWithoutAnswerIsClassified_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](int status, const char *body, Kind kind) {
        QTest::addRow("%d %s", status, body) << status << QByteArray(body) << static_cast<int>(kind);
    };
    for (const int status : {301, 400, 401, 403, 404, 405, 413})
        row(status, "<html>", Kind::Refused);
    row(408, "", Kind::Unknown);
    row(429, "", Kind::NotSent);
    for (const int status : {200, 500, 502, 503, 504})
        row(status, "<html>", Kind::Unknown);
    row(503, R"({"errno":5999,"error":"gateway"})", Kind::Unknown);
    row(503, R"({"errno":2001,"error":"device not online"})", Kind::Refused); // which says why
    row(400, R"({"errno":0,"error":"succ"})", Kind::Accepted);                // judged by errno
}

void OnenetOutcomeTest::aStatusWithoutAnswerIsClassified()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    CommandCloud cloud;
    const SendOutcome outcome = cloud.answered(bytes("x"), body, status);
    QCOMPARE(static_cast<int>(outcome.kind), kind);
    QCOMPARE(outcome.error.has_value(), outcome.kind != Kind::Accepted);
}

void OnenetOutcomeTest::garbageLeavesItUnknown_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const auto &[name, body] : garbage())
        QTest::newRow(name) << body;
}

void OnenetOutcomeTest::garbageLeavesItUnknown()
{
    QFETCH(QByteArray, body);
    CommandCloud classic;
    CommandCloud current(currentDocking());
    const CloudCommand set = command(WriteProperty{{{u"led"_s, 1}}}, 0, thingDevice());
    for (const SendOutcome &outcome :
         {classic.answered(bytes("x"), body), classic.answered(bytes("x", 60), body), current.answered(set, body)}) {
        QCOMPARE(outcome.kind, Kind::Unknown);
        QCOMPARE(outcome.error->code, ErrorCode::Network);
    }
}

void OnenetOutcomeTest::aFullQueueIsNotSent()
{
    CommandCloud cloud;
    cloud.caller.fail(app::Error{ErrorCode::Busy, u"full"_s, {}, {}, u"queue full"_s});
    QCOMPARE(cloud.send(bytes("x")).kind, Kind::NotSent);
}

void OnenetOutcomeTest::aThingSaysWhatItDid_data()
{
    QTest::addColumn<CloudCommand>("command");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<SendOutcome>("expected");
    const CloudCommand set = command(WriteProperty{{{u"led"_s, true}}}, 0, thingDevice());
    const CloudCommand keep = command(WriteProperty{{{u"led"_s, true}}}, 60, thingDevice());
    const CloudCommand call = command(InvokeFunction{u"reboot"_s, {}}, 0, thingDevice());
    const auto row = [](const char *name, const CloudCommand &each, const QByteArray &answer,
                        const SendOutcome &expected) { QTest::newRow(name) << each << answer << expected; };
    const QJsonValue done200 = value(R"({"id":"31","code":200,"msg":"success"})");
    row("set", set, currentDone(R"({"id":"31","code":200,"msg":"success"})"),
        {Kind::Accepted, u"31"_s, u"200 success"_s, CommandState::Succeeded, done200, {}});
    row("set, refused by the device", set, currentDone(R"({"id":"31","code":"400","msg":"bad value"})"),
        {Kind::Accepted,
         u"31"_s,
         u"400 bad value"_s,
         CommandState::Failed,
         value(R"({"id":"31","code":"400","msg":"bad value"})"),
         {}});
    row("set, no word of the device", set, currentDone(), {Kind::Accepted, u"r-1"_s, u"succ"_s, {}, {}, {}});
    row("kept", keep, currentDone("{}"), {Kind::Accepted, u"r-1"_s, u"succ"_s, {}, {}, {}});
    row("called", call, currentDone(R"({"ok":1})"),
        {Kind::Accepted, u"r-1"_s, u"succ"_s, CommandState::Succeeded, value(R"({"ok":1})"), {}});
    row("called, passed on", call, currentDone(), {Kind::Accepted, u"r-1"_s, u"succ"_s, {}, {}, {}});
    row("called, with the device's reply", call, currentDone(R"({"id":"32","code":200,"msg":"succ","data":{"ok":1}})"),
        {Kind::Accepted, u"32"_s, u"200 succ"_s, CommandState::Succeeded, value(R"({"ok":1})"), {}});
    row("an output named code", call, currentDone(R"({"code":7})"),
        {Kind::Accepted, u"r-1"_s, u"succ"_s, CommandState::Succeeded, value(R"({"code":7})"), {}});
    row("an input is missing", call, codeAnswer(10415, "param null"),
        {Kind::Refused, {}, u"10415 param null"_s, {}, {}, app::Error{ErrorCode::InvalidInput}});
    row("unknown refusal", set, codeAnswer(10421, "no"),
        {Kind::Refused, {}, u"10421 no"_s, {}, {}, app::Error{ErrorCode::State}});
    row("the device did not answer", set, codeAnswer(10411, "device response timeout"),
        {Kind::Unknown, {}, u"10411 device response timeout"_s, {}, {}, app::Error{ErrorCode::State}});
}

void OnenetOutcomeTest::aThingSaysWhatItDid()
{
    QFETCH(CloudCommand, command);
    QFETCH(QByteArray, answer);
    QFETCH(SendOutcome, expected);
    CommandCloud cloud(currentDocking());
    const SendOutcome outcome = cloud.answered(command, answer);
    QCOMPARE(outcome.kind, expected.kind);
    QCOMPARE(outcome.cloudCommandId, expected.cloudCommandId);
    QCOMPARE(outcome.words, expected.words);
    QVERIFY(outcome.state == expected.state);
    QCOMPARE(outcome.reply, expected.reply);
    QCOMPARE(outcome.error.has_value(), expected.error.has_value());
    if (outcome.error)
        QCOMPARE(outcome.error->code, expected.error->code);
}

void OnenetOutcomeTest::reportedValuesAreRead()
{
    CommandCloud cloud(currentDocking());
    const CloudCommand query = command(ReadProperty{{u"temp"_s, u"never"_s}}, 60, thingDevice());
    const SendOutcome outcome = cloud.answered(query, currentDone(R"([
        {"identifier":"temp","name":"T","time":1700000002000,"value":"21.5","data_type":"float"},
        {"identifier":"never","name":"N","data_type":"int32"},{"identifier":"other","value":"1"},5])"));
    QCOMPARE(outcome.kind, Kind::Accepted);
    QCOMPARE(outcome.state, CommandState::Succeeded);
    QCOMPARE(outcome.reply, value(R"({"temp":"21.5"})"));
    QCOMPARE(cloud.answered(query, currentDone("[]")).state, CommandState::Failed);
}

QTEST_GUILESS_MAIN(OnenetOutcomeTest)
#include "tst_onenetoutcome.moc"
