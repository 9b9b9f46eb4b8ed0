#include "ctwingcaller.h"

#include "codes.h"
#include "gateway.h"

#include <QTest>

using namespace app::ctwing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kDeviceId = "a1b2c3d4e5f60718293a4b5c6d7e8f90";

app::Docking dockingWithout(const QString &key)
{
    app::Docking docking = ctwingDocking();
    docking.settings.remove(key);
    docking.secrets.remove(key);
    return docking;
}

} // namespace

/// One call to AEP: what goes out, what is read of the answer, and the clock.
class CtwingGatewayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCallGoesOutAsTheReferenceShows();
    void aBodyIsWrittenOnceAndSigned();
    void valuesAreEncodedOnTheWire();
    void theMasterKeyGoesOnlyWhereItBelongs();
    void onlyReadingIsRepeated();
    void missingSettingsAreNamed_data();
    void missingSettingsAreNamed();
    void otherModulesAndPathsAreReached();

    void timeStampsFollowTheCloudsClock();
    void theClockIsMeasuredAgainAfterFiveMinutes();
    void withoutAClockCallsGoByOurs_data();
    void withoutAClockCallsGoByOurs();
    void anOldOffsetIsBetterThanNone();
    void aCancelledEchoSendsNothing();

    void answersAreRead_data();
    void answersAreRead();
    void refusalsOfTheGatewayKeepItsWords();
    void anUnknownClockIsNamedInARefusal();
    void secretsAreMaskedInTheCloudsWords();
    void faultsOfTheNetworkAreHandedOn();
    void everyCodeOfTheReferenceIsExplained_data();
    void everyCodeOfTheReferenceIsExplained();

    void pagesAreReadInEveryShape_data();
    void pagesAreReadInEveryShape();
    void aListIsWalkedToItsEnd_data();
    void aListIsWalkedToItsEnd();
    void aListThatMustBeWholeIsNotHalfRead_data();
    void aListThatMustBeWholeIsNotHalfRead();
    void timesAreReadAsNumberAndText();

private:
    Answer queryDevice() { return m_gateway->call(operations::kQueryDevice, m_query, {}, {}); }

    std::unique_ptr<CtwingCaller> m_caller;
    std::unique_ptr<Gateway> m_gateway;
    const Parameters m_query{{"productId", "15551234"}, {"deviceId", kDeviceId}};
};

void CtwingGatewayTest::init()
{
    m_caller = std::make_unique<CtwingCaller>();
    m_gateway = std::make_unique<Gateway>(ctwingDocking(), *m_caller);
}

void CtwingGatewayTest::cleanup()
{
    QVERIFY2(m_caller->faults.isEmpty(), qPrintable(m_caller->faults.join(u'\n')));
    QCOMPARE(m_caller->left(), 0);
}

void CtwingGatewayTest::aCallGoesOutAsTheReferenceShows()
{
    m_caller->nowAtMs = 1700000000123 - 20; // the echo takes 20 ms
    m_caller->succeed("{}");
    QVERIFY(queryDevice().isSuccess());
    const CtwingCall &call = m_caller->calls.constFirst();
    QCOMPARE(call.method, QByteArray("GET"));
    QCOMPARE(call.url,
             "https://ag-api.ctwing.cn/aep_device_management/device?productId=15551234&deviceId=" + kDeviceId);
    QCOMPARE(call.body, QByteArray());
    app::HttpHeaders headers = call.headers;
    std::sort(headers.begin(), headers.end());
    const app::HttpHeaders wanted{{"Content-Type", "application/json; charset=UTF-8"},
                                  {"MasterKey", "0123456789abcdef0123456789abcdef"},
                                  {"application", "demoAppKey1"},
                                  {"signature", "fLF+VjPKFq9QoacvnL2kA/lHG7A="}, // vector A
                                  {"timestamp", "1700000000123"},
                                  {"version", "20181031202139"}};
    QCOMPARE(headers, wanted);
    QCOMPARE(call.timeoutMs, 35000);
    const CtwingCall &echo = m_caller->echoes.constFirst();
    QCOMPARE(echo.url, QByteArray("https://ag-api.ctwing.cn/echo"));
    QCOMPARE(echo.method, QByteArray("GET"));
    QCOMPARE(echo.headers, app::HttpHeaders());
    QCOMPARE(echo.timeoutMs, 5000);
    QVERIFY(echo.isRepeatable);
}

void CtwingGatewayTest::aBodyIsWrittenOnceAndSigned()
{
    m_caller->nowAtMs = 1700000001456 - 20;
    m_caller->succeed("{}");
    const QJsonObject body{{u"productId"_s, 15551234},    {u"deviceName"_s, u"3号水表"_s},
                           {u"deviceSn"_s, QString()},    {u"imei"_s, u"861234051234568"_s},
                           {u"operator"_s, u"console"_s}, {u"other"_s, QJsonObject{{u"autoObserver"_s, 0}}}};
    QVERIFY(m_gateway->call(operations::kCreateDevice, {}, body, {}).isSuccess());
    const CtwingCall &call = m_caller->calls.constFirst();
    QCOMPARE(call.line(), QByteArray("POST /aep_device_management/device"));
    QCOMPARE(call.body, QByteArray(R"({"deviceName":"3号水表","deviceSn":"","imei":"861234051234568",)"
                                   R"("operator":"console","other":{"autoObserver":0},"productId":15551234})"));
    QCOMPARE(call.header("version"), QByteArray("20181031202117"));
    QCOMPARE(call.header("signature"), QByteArray("nOvWdWfOEFabBWmLtp2ZpVsbMyI=")); // vector B
    QVERIFY(!call.url.contains('?'));
}

void CtwingGatewayTest::valuesAreEncodedOnTheWire()
{
    m_caller->nowAtMs = 1700000002789 - 20;
    m_caller->succeed("{}");
    const Parameters query{{"productId", "15551234"}, {"searchValue", "泵房 1#"}, {"pageNow", "1"}, {"pageSize", ""}};
    QVERIFY(m_gateway->call(operations::kQueryDeviceList, query, {}, {}).isSuccess());
    QCOMPARE(m_caller->calls.constFirst().url,
             QByteArray("https://ag-api.ctwing.cn/aep_device_management/devices?productId=15551234&searchValue="
                        "%E6%B3%B5%E6%88%BF%201%23&pageNow=1&pageSize="));
    QCOMPARE(m_caller->calls.constFirst().header("signature"), QByteArray("NhmAEDnAqnigLO648cGO2InAT8E=")); // vector C
    m_caller->succeed("{}");
    QVERIFY(m_gateway->call(operations::kQueryDevice, {{"a", "1+2 3&4=5%6"}}, {}, {}).isSuccess());
    QVERIFY(m_caller->calls.constLast().url.endsWith("?a=1%2B2%203%264%3D5%256"));
}

void CtwingGatewayTest::theMasterKeyGoesOnlyWhereItBelongs()
{
    for (const Operation &operation : {operations::kQueryProduct, operations::kBatchCreateNbDevice}) {
        m_caller->succeed("{}");
        QVERIFY(m_gateway->call(operation, {}, {{u"a"_s, 1}}, {}).isSuccess());
        QCOMPARE(m_caller->calls.constLast().header("MasterKey"), QByteArray());
    }
    for (const Operation &operation :
         {operations::kQueryDeviceList, operations::kQueryDevice, operations::kCreateDevice, operations::kUpdateDevice,
          operations::kDeleteDevice, operations::kQueryDeviceByImei, operations::kCreateCommand,
          operations::kQueryCommand, operations::kQueryCommandList, operations::kQueryCommandDetailList,
          operations::kCancelCommand, operations::kCreateProfileCommand, operations::kCreateSubscription,
          operations::kGetSubscriptionsList, operations::kDeleteSubscription}) {
        m_caller->succeed("{}");
        QVERIFY(m_gateway->call(operation, {}, {}, {}).isSuccess());
        QCOMPARE(m_caller->calls.constLast().header("MasterKey"), QByteArray("0123456789abcdef0123456789abcdef"));
        QCOMPARE(m_caller->calls.constLast().header("version"), QByteArray(operation.version));
    }
}

void CtwingGatewayTest::onlyReadingIsRepeated()
{
    for (const Operation &operation : {operations::kQueryDevice, operations::kCreateDevice, operations::kUpdateDevice,
                                       operations::kDeleteDevice, operations::kCreateCommand}) {
        m_caller->succeed("{}");
        QVERIFY(m_gateway->call(operation, {}, {}, {}).isSuccess());
        QCOMPARE(m_caller->calls.constLast().isRepeatable, operation.method == QByteArray("GET"));
    }
}

void CtwingGatewayTest::missingSettingsAreNamed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<bool>("withoutMasterKey");
    QTest::newRow("address") << u"apiAddress"_s << QJsonObject() << false;
    QTest::newRow("product") << u"ctwingProductId"_s << QJsonObject() << false;
    QTest::newRow("appKey") << u"appKey"_s << QJsonObject() << false;
    QTest::newRow("appSecret") << u"appSecret"_s << QJsonObject() << false;
    QTest::newRow("masterKey") << u"masterKey"_s << QJsonObject() << true;
}

void CtwingGatewayTest::missingSettingsAreNamed()
{
    QFETCH(QString, key);
    QFETCH(bool, withoutMasterKey);
    Gateway gateway(dockingWithout(key), *m_caller);
    const Answer answer = gateway.call(operations::kQueryDevice, m_query, {}, {});
    QVERIFY(answer.isUnanswered());
    QCOMPARE(answer.error->code, app::ErrorCode::InvalidInput);
    QCOMPARE(answer.error->field, key);
    QVERIFY(!answer.error->message.isEmpty());
    QVERIFY(!answer.error->hint.isEmpty());
    QVERIFY(m_caller->calls.isEmpty());
    QCOMPARE(gateway.checkSettings(operations::kQueryProduct).has_value(), withoutMasterKey);
    app::Docking named = ctwingDocking({{u"ctwingProductId"_s, u"water"_s}});
    QCOMPARE(Gateway(named, *m_caller).checkSettings(operations::kQueryProduct).error().field, u"ctwingProductId"_s);
}

void CtwingGatewayTest::otherModulesAndPathsAreReached()
{
    Gateway gateway(ctwingDocking({{u"apiAddress"_s, u"http://10.0.0.1:8080/ct/aep_device_management/"_s}}), *m_caller);
    m_caller->succeed("{}");
    QVERIFY(gateway.call(operations::kQueryProduct, {{"productId", "1"}}, {}, {}).isSuccess());
    QCOMPARE(m_caller->calls.constLast().url,
             QByteArray("http://10.0.0.1:8080/ct/aep_product_management/product?productId=1"));
    QCOMPARE(m_caller->echoes.constLast().url, QByteArray("http://10.0.0.1:8080/ct/echo"));
}

void CtwingGatewayTest::timeStampsFollowTheCloudsClock()
{
    m_caller->cloudAheadMs = -123'456;
    m_caller->succeed("{}");
    QVERIFY(queryDevice().isSuccess());
    QCOMPARE(m_caller->calls.constLast().header("timestamp").toLongLong(), m_caller->nowAtMs - 123'456);
    QCOMPARE(m_gateway->clock()->offsetMs(), -123'456);
    QCOMPARE(m_gateway->clock()->uncertaintyMs(), 10);
    m_caller->nowAtMs += 5000;
    QCOMPARE(m_gateway->cloudTimeMs(m_caller->nowAtMs), m_caller->nowAtMs - 123'456);
}

void CtwingGatewayTest::theClockIsMeasuredAgainAfterFiveMinutes()
{
    const auto callAfter = [&](qint64 ms) {
        m_caller->nowAtMs += ms;
        m_caller->succeed("{}");
        return queryDevice().isSuccess();
    };
    QVERIFY(callAfter(0));
    QVERIFY(callAfter(300'000));
    QCOMPARE(m_caller->echoes.size(), 1);
    m_caller->cloudAheadMs = 4000;
    QVERIFY(callAfter(1));
    QCOMPARE(m_caller->echoes.size(), 2);
    QCOMPARE(m_caller->calls.constLast().header("timestamp").toLongLong(), m_caller->nowAtMs + 4000);
    QVERIFY(callAfter(-10'000)); // our clock was set back
    QCOMPARE(m_caller->echoes.size(), 3);
}

void CtwingGatewayTest::withoutAClockCallsGoByOurs_data()
{
    QTest::addColumn<CtwingCaller::Outcome>("echo");
    using app::HttpResponse;
    QTest::newRow("no answer") << CtwingCaller::broken(app::HttpFault::Timeout);
    QTest::newRow("no header") << CtwingCaller::Outcome(HttpResponse{.status = 200});
    QTest::newRow("seconds") << CtwingCaller::Outcome(
        HttpResponse{.status = 200, .headers = {{"x-ag-timestamp", "1700000000"}}});
    QTest::newRow("no number") << CtwingCaller::Outcome(
        HttpResponse{.status = 200, .headers = {{"x-ag-timestamp", "now"}}});
    QTest::newRow("not found") << CtwingCaller::Outcome(HttpResponse{.status = 404, .body = "<html>"});
}

void CtwingGatewayTest::withoutAClockCallsGoByOurs()
{
    QFETCH(CtwingCaller::Outcome, echo);
    m_caller->echoOutcome = echo;
    const auto callAfter = [&](qint64 ms) {
        m_caller->nowAtMs += ms;
        m_caller->succeed("{}");
        return queryDevice().isSuccess() &&
               m_caller->calls.constLast().header("timestamp").toLongLong() == m_caller->nowAtMs;
    };
    QVERIFY(callAfter(0));
    QVERIFY(callAfter(59'000)); // not tried before every call
    QCOMPARE(m_caller->echoes.size(), 1);
    QVERIFY(callAfter(1'000));
    QCOMPARE(m_caller->echoes.size(), 2);
    QVERIFY(!m_gateway->clock());
}

void CtwingGatewayTest::anOldOffsetIsBetterThanNone()
{
    m_caller->cloudAheadMs = 7000;
    m_caller->succeed("{}");
    QVERIFY(queryDevice().isSuccess());
    m_caller->nowAtMs += 400'000;
    m_caller->echoOutcome = CtwingCaller::broken(app::HttpFault::Timeout);
    m_caller->succeed("{}");
    QVERIFY(queryDevice().isSuccess());
    QCOMPARE(m_caller->echoes.size(), 2);
    QCOMPARE(m_caller->calls.constLast().header("timestamp").toLongLong(), m_caller->nowAtMs + 7000);
}

void CtwingGatewayTest::aCancelledEchoSendsNothing()
{
    m_caller->echoOutcome = CtwingCaller::broken(app::HttpFault::Cancelled);
    const Answer answer = queryDevice();
    QVERIFY(answer.isCancelled());
    QVERIFY(m_caller->calls.isEmpty());
    m_caller->echoOutcome.reset();
    m_caller->succeed("{}");
    QVERIFY(queryDevice().isSuccess()); // and it is tried again at once
    QCOMPARE(m_caller->echoes.size(), 2);
}

void CtwingGatewayTest::answersAreRead_data()
{
    using app::ErrorCode;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code"); // empty: none
    QTest::addColumn<QString>("words");
    QTest::addColumn<std::optional<ErrorCode>>("error");
    const auto row = [](const char *name, int status, const QByteArray &body, const QString &code, const QString &words,
                        std::optional<ErrorCode> error) {
        QTest::newRow(name) << status << body << code << words << error;
    };
    row("success", 200, R"({"code":0,"msg":"ok","result":{}})", u"0"_s, u"ok"_s, {});
    row("code as text", 200, R"({"code":"0","msg":"ok","result":null})", u"0"_s, u"ok"_s, {});
    row("no message", 200, R"({"code":0})", u"0"_s, {}, {});
    row("created", 201, R"({"code":0,"msg":"ok"})", u"0"_s, u"ok"_s, {});
    row("refused", 200, R"({"code":8803,"msg":"参数校验失败","result":null})", u"8803"_s, u"参数校验失败"_s,
        ErrorCode::InvalidInput);
    row("refused, code as text", 200, R"({"code":"1104","msg":"x"})", u"1104"_s, u"x"_s, ErrorCode::NotFound);
    row("generic failure", 200, R"({"code":-1,"msg":"系统繁忙"})", u"-1"_s, u"系统繁忙"_s, ErrorCode::Network);
    row("unknown code", 200, R"({"code":777,"msg":"why"})", u"777"_s, u"why"_s, ErrorCode::State);
    row("unknown code, no words", 200, R"({"code":777,"msg":null})", u"777"_s, {}, ErrorCode::State);
    row("code beside a failing status", 500, R"({"code":8800,"msg":"x"})", u"8800"_s, u"x"_s, ErrorCode::Network);
    row("code beside 401", 401, R"({"code":2010105,"msg":"x"})", u"2010105"_s, u"x"_s, ErrorCode::Unauthorized);
    row("success that failed", 503, R"({"code":0,"msg":"ok"})", u"0"_s, u"ok"_s, ErrorCode::Network);
    row("no code", 200, R"({"msg":"ok"})", {}, uR"({"msg":"ok"})"_s, ErrorCode::Network);
    row("code null", 200, R"({"code":null})", {}, uR"({"code":null})"_s, ErrorCode::Network);
    row("code with a fraction", 200, R"({"code":0.5})", {}, uR"({"code":0.5})"_s, ErrorCode::Network);
    row("code that is a word", 200, R"({"code":"OK"})", {}, uR"({"code":"OK"})"_s, ErrorCode::Network);
    row("list", 200, "[]", {}, u"[]"_s, ErrorCode::Network);
    row("half an object", 200, R"({"code":0,"ms)", {}, uR"({"code":0,"ms)"_s, ErrorCode::Network);
    row("nothing", 200, "", {}, {}, ErrorCode::Network);
    row("web page", 200, "<html><body>Welcome</body></html>", {}, {}, ErrorCode::Network);
    row("bad request", 400, R"({"error":"bad"})", {}, uR"({"error":"bad"})"_s, ErrorCode::InvalidInput);
    row("no permission", 401, "", {}, {}, ErrorCode::Unauthorized);
    row("forbidden", 403, "<html>", {}, {}, ErrorCode::Unauthorized);
    row("no such resource", 404, "no route", {}, u"no route"_s, ErrorCode::NotFound);
    row("too often", 429, "", {}, {}, ErrorCode::Busy);
    row("server", 500, "oops", {}, u"oops"_s, ErrorCode::Network);
    row("unavailable", 503, "", {}, {}, ErrorCode::Network);
    row("gateway's time", 504, "", {}, {}, ErrorCode::Network);
    row("long words are cut", 200, R"({"code":777,"msg":")" + QByteArray(5000, 'x') + R"("})", u"777"_s,
        QString(200, u'x') + u'…', ErrorCode::State);
}

void CtwingGatewayTest::answersAreRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, words);
    QFETCH(std::optional<app::ErrorCode>, error);
    m_caller->answer(body, status);
    const Answer answer = queryDevice();
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code ? QString::number(*answer.code) : QString(), code);
    QCOMPARE(answer.words, words);
    QCOMPARE(answer.isSuccess(), !error.has_value());
    if (!error)
        return;
    QCOMPARE(answer.error->code, *error);
    QVERIFY(!answer.error->hint.isEmpty());
    QVERIFY(!answer.error->detail.isEmpty());
    QVERIFY2(words.isEmpty() || code == u"0"_s || status == 200 || answer.error->message.contains(words),
             qPrintable(answer.error->message));
    QVERIFY2(code.isEmpty() || code == u"0"_s || answer.error->message.contains(code),
             qPrintable(answer.error->message));
}

void CtwingGatewayTest::refusalsOfTheGatewayKeepItsWords()
{
    m_caller->answer("denied\n by  gateway", 403,
                     {{"X-Ag-Message", "invalid signature"}, {"x-ag-timestamp", "1"}, {"Server", "nginx"}});
    const Answer answer = queryDevice();
    QCOMPARE(answer.words, u"x-ag-message: invalid signature; denied by gateway"_s);
    QVERIFY(answer.error->message.contains(answer.words));
    QVERIFY(answer.error->message.contains(u"403"_s));
    QVERIFY(answer.error->detail.contains(u"x-ag-message: invalid signature"_s));
}

void CtwingGatewayTest::anUnknownClockIsNamedInARefusal()
{
    m_caller->answer("", 403);
    const QString measured = queryDevice().error->hint;
    init();
    m_caller->echoOutcome = CtwingCaller::broken(app::HttpFault::Timeout);
    m_caller->answer("", 403);
    const QString unmeasured = queryDevice().error->hint;
    QVERIFY(unmeasured.startsWith(measured));
    QVERIFY(unmeasured.contains(u"clock could not be read"_s));
    QVERIFY(!measured.contains(u"clock could not be read"_s));
}

void CtwingGatewayTest::secretsAreMaskedInTheCloudsWords()
{
    const QByteArray quoted = "got demoAppKey1, s3cr3tXYZ9 and 0123456789abcdef0123456789abcdef";
    m_caller->refuse(777, quoted);
    m_caller->answer(quoted, 403, {{"x-ag-error", quoted}});
    for (int i = 0; i < 2; ++i) {
        const Answer answer = queryDevice();
        for (const QString &text : {answer.words, answer.error->message, answer.error->hint, answer.error->detail}) {
            for (const QString &secret : {u"demoAppKey1"_s, u"s3cr3tXYZ9"_s, u"0123456789abcdef0123456789abcdef"_s})
                QVERIFY2(!text.contains(secret), qPrintable(text));
        }
        QVERIFY(answer.words.contains(u"got ***, *** and ***"_s));
    }
}

void CtwingGatewayTest::faultsOfTheNetworkAreHandedOn()
{
    m_caller->breakDown(app::HttpFault::Refused);
    const Answer answer = queryDevice();
    QVERIFY(answer.isUnanswered());
    QVERIFY(!answer.code);
    QCOMPARE(app::faultOf(*answer.error), app::HttpFault::Refused);
    QVERIFY(concernsTheRest(*answer.error));
    QVERIFY(concernsTheRest({.code = app::ErrorCode::Busy}));
    QVERIFY(!concernsTheRest({.code = app::ErrorCode::NotFound}));
}

void CtwingGatewayTest::everyCodeOfTheReferenceIsExplained_data()
{
    using app::ErrorCode;
    QTest::addColumn<qint64>("code");
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<QString>("field");
    const auto row = [](qint64 code, ErrorCode error, const QString &field = {}) {
        QTest::newRow(QByteArray::number(code).constData()) << code << error << field;
    };
    row(-1, ErrorCode::Network);
    row(1002, ErrorCode::NotFound, u"ctwingProductId"_s);
    row(1104, ErrorCode::NotFound);
    row(1304, ErrorCode::InvalidInput);
    row(1314, ErrorCode::State);
    row(1316, ErrorCode::InvalidInput);
    row(1350, ErrorCode::InvalidInput);
    row(1810, ErrorCode::InvalidInput);
    row(8800, ErrorCode::Network);
    row(8802, ErrorCode::InvalidInput);
    row(8803, ErrorCode::InvalidInput);
    row(2010105, ErrorCode::Unauthorized, u"masterKey"_s);
    row(2010115, ErrorCode::Conflict, u"imei"_s);
}

void CtwingGatewayTest::everyCodeOfTheReferenceIsExplained()
{
    QFETCH(qint64, code);
    QFETCH(app::ErrorCode, error);
    QFETCH(QString, field);
    const auto meaning = meaningOf(code);
    QVERIFY(meaning);
    QCOMPARE(meaning->code, error);
    QCOMPARE(meaning->field, field);
    QVERIFY(!meaning->text.isEmpty());
    QVERIFY(!meaning->hint.isEmpty());
    const app::Error shown = codeError(code, u"原话"_s);
    QCOMPARE(shown.code, error);
    QVERIFY(shown.message.startsWith(meaning->text));
    QVERIFY(shown.message.contains(QString::number(code)));
    QVERIFY(shown.message.contains(u"原话"_s));
    QVERIFY(!codeError(code, {}).message.contains(u"原话"_s));
    QVERIFY(!meaningOf(4711));
}

void CtwingGatewayTest::pagesAreReadInEveryShape_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<int>("rows"); // -1: no list
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("cursor");
    const auto row = [](const char *name, const QByteArray &result, int rows, qint64 total,
                        const QString &cursor = {}) { QTest::newRow(name) << result << rows << total << cursor; };
    row("page", R"({"pageNum":1,"pageSize":10,"total":2,"list":[{},{}]})", 2, 2);
    row("numbers as text", R"({"total":"2","list":[{},{}]})", 2, 2);
    row("list alone", "[{},{}]", 2, -1);
    row("another name", R"({"commands":[{}],"pageTime":1700000000000})", 1, -1, u"1700000000000"_s);
    row("cursor null", R"({"list":[],"pageTime":null})", 0, -1);
    row("cursor empty", R"({"list":[],"pageTime":""})", 0, -1);
    row("nothing there", R"({"total":0,"list":null})", 0, 0);
    row("no list", R"({"total":3})", -1, 3);
    row("list is null", R"({"total":3,"list":null})", -1, 3);
    row("two lists", R"({"a":[],"b":[]})", -1, -1);
    row("null", "null", -1, -1);
    row("empty object", "{}", -1, -1);
    row("text", R"("[]")", -1, -1);
}

void CtwingGatewayTest::pagesAreReadInEveryShape()
{
    QFETCH(QByteArray, result);
    QFETCH(int, rows);
    QFETCH(qint64, total);
    QFETCH(QString, cursor);
    const Page page = readPage(QJsonDocument::fromJson("{\"r\":" + result + '}').object().value(u"r"_s));
    QCOMPARE(page.isClear, rows >= 0);
    QCOMPARE(page.rows.size(), std::max(rows, 0));
    QCOMPARE(page.total, total);
    QCOMPARE(page.cursor, cursor);
}

void CtwingGatewayTest::aListIsWalkedToItsEnd_data()
{
    QTest::addColumn<QByteArrayList>("pages");
    QTest::addColumn<QString>("seen");
    QTest::newRow("by the total") << QByteArrayList{R"({"total":3,"list":[{"n":"a"},{"n":"b"}]})",
                                                    R"({"total":3,"list":[{"n":"c"}]})"}
                                  << u"abc"_s;
    QTest::newRow("pages smaller than asked for")
        << QByteArrayList{R"({"total":3,"list":[{"n":"a"}]})", R"({"total":3,"list":[{"n":"b"}]})",
                          R"({"total":3,"list":[{"n":"c"}]})"}
        << u"abc"_s;
    QTest::newRow("no total") << QByteArrayList{R"({"list":[{"n":"a"}]})", R"({"list":[{"n":"b"}]})", R"({"list":[]})"}
                              << u"ab"_s;
    QTest::newRow("the last page again and again")
        << QByteArrayList{R"([{"n":"a"}])", R"([{"n":"b"}])", R"([{"n":"b"}])"} << u"ab"_s;
    QTest::newRow("empty too early") << QByteArrayList{R"({"total":9,"list":[{"n":"a"}]})", R"({"total":9,"list":[]})"}
                                     << u"a"_s;
    QTest::newRow("null") << QByteArrayList{"null"} << QString();
}

void CtwingGatewayTest::aListIsWalkedToItsEnd()
{
    QFETCH(QByteArrayList, pages);
    QFETCH(QString, seen);
    for (const QByteArray &page : pages)
        m_caller->succeed(page);
    QString names;
    const auto walked = forEachRow(
        *m_gateway, {.operation = operations::kQueryDeviceList, .query = {{"searchValue", "x"}}, .pageSize = 2}, {},
        [&](const QJsonObject &row) {
            names += row.value(u"n"_s).toString();
            return true;
        });
    QVERIFY(walked);
    QCOMPARE(names, seen);
    for (qsizetype i = 0; i < m_caller->calls.size(); ++i)
        QCOMPARE(m_caller->calls.at(i).plainQuery(),
                 "pageNow=" + QByteArray::number(i + 1) + "&pageSize=2&searchValue=x");
}

void CtwingGatewayTest::aListThatMustBeWholeIsNotHalfRead_data()
{
    QTest::addColumn<QByteArrayList>("pages");
    QTest::addColumn<bool>("whole");
    QTest::newRow("whole") << QByteArrayList{R"({"total":1,"list":[{}]})"} << true;
    QTest::newRow("empty") << QByteArrayList{R"({"total":0,"list":[]})"} << true;
    QTest::newRow("null") << QByteArrayList{"null"} << false;
    QTest::newRow("empty object") << QByteArrayList{"{}"} << false;
    QTest::newRow("empty too early") << QByteArrayList{R"({"total":9,"list":[{}]})", R"({"total":9,"list":[]})"}
                                     << false;
    QTest::newRow("the same page again") << QByteArrayList{R"({"total":9,"list":[{}]})", R"({"total":9,"list":[{}]})"}
                                         << false;
}

void CtwingGatewayTest::aListThatMustBeWholeIsNotHalfRead()
{
    QFETCH(QByteArrayList, pages);
    QFETCH(bool, whole);
    for (const QByteArray &page : pages)
        m_caller->succeed(page);
    const auto walked = forEachRow(*m_gateway, {.operation = operations::kQueryCommandList, .isStrict = true}, {},
                                   [](const QJsonObject &) { return true; });
    QCOMPARE(walked.has_value(), whole);
    if (!whole)
        QCOMPARE(walked.error().code, app::ErrorCode::Unsupported);
}

void CtwingGatewayTest::timesAreReadAsNumberAndText()
{
    const QDateTime wanted = QDateTime::fromString(u"2023-11-14T22:13:20.123Z"_s, Qt::ISODateWithMs);
    QCOMPARE(timeOf(1700000000123.0), wanted);
    QCOMPARE(timeOf(u"1700000000123"_s), wanted);
    QCOMPARE(timeOf(u"1700000000123"_s).timeSpec(), Qt::UTC);
    for (const QJsonValue &none : {QJsonValue(), QJsonValue(u""_s), QJsonValue(u"today"_s), QJsonValue(0),
                                   QJsonValue(-5), QJsonValue(1e300), QJsonValue(QJsonValue::Undefined)})
        QVERIFY(!timeOf(none).isValid());
}

QTEST_GUILESS_MAIN(CtwingGatewayTest)
#include "tst_ctwinggateway.moc"
