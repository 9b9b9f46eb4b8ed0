#include "onenetcaller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onenet;
using app::CredentialCheck;
using app::CredentialReport;
using app::Docking;
using app::HttpFault;

namespace {

CredentialReport check(const Docking &docking, Caller &caller)
{
    const auto api = apiOf(docking, caller);
    const auto report = api.account->check({});
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

CredentialReport checkWith(const Docking &docking, const QByteArray &body, int status = 200)
{
    Caller caller;
    caller.answer(body, status);
    return check(docking, caller);
}

/// "+" passed, "-" failed, "." skipped, one for each check.
QByteArray marks(const CredentialReport &report)
{
    QByteArray marks;
    for (const CredentialCheck &each : report.checks)
        marks += each.skipped ? '.' : each.passed ? '+' : '-';
    return marks;
}

QString text(const CredentialReport &report)
{
    QString all;
    for (const CredentialCheck &each : report.checks)
        all += each.title + each.cloudMessage + each.meaning + each.hint;
    return all;
}

} // namespace

class OnenetAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClassicKeyIsTriedWithOneDevice();
    void anAccessKeyIsTriedWithAToken_data();
    void anAccessKeyIsTriedWithAToken();
    void whatIsMissingIsSaidWithoutACall_data();
    void whatIsMissingIsSaidWithoutACall();
    void aRefusalIsExplained_data();
    void aRefusalIsExplained();
    void anUnknownCodeIsShownAsItCame();
    void whatIsNoAnswerFailsTheAddress_data();
    void whatIsNoAnswerFailsTheAddress();
    void aStatusAloneCanBeAboutTheKey();
    void noAnswerFailsTheAddress();
    void onlyACancelIsAnError();
    void secretsInTheCloudsWordsAreMasked();
    void theAddressMayHaveAPath_data();
    void theAddressMayHaveAPath();
    void theClockIsTheDateOfTheAnswer();
    void aWrongClockIsTheHintOfARefusedToken();
};

void OnenetAccountTest::theClassicKeyIsTriedWithOneDevice()
{
    Caller caller;
    caller.answer(done(R"({"total_count":3,"devices":[{"id":"1"}]})"));
    const CredentialReport report = check(classicDocking(), caller);
    QCOMPARE(caller.lines(), QList<QByteArray>{"GET https://api.heclouds.com/devices?per_page=1"});
    QCOMPARE(caller.sent.first().header("api-key"), QByteArray(kMasterKey));
    QCOMPARE(caller.sent.first().header("authorization"), QByteArray());
    QVERIFY(caller.sent.first().isRepeatable);
    QVERIFY(report.passed());
    QCOMPARE(marks(report), QByteArray("+++"));
    QCOMPARE(report.checks.last().httpStatus, 200);
    QCOMPARE(report.checks.last().cloudCode, u"0"_s);
    QCOMPARE(report.checks.last().cloudMessage, u"succ"_s);
}

void OnenetAccountTest::anAccessKeyIsTriedWithAToken_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("product") << QJsonObject{} << QByteArray("version=2022-05-01&res=products%2FaB3dE6gH9j&");
    QTest::newRow("user") << QJsonObject{{u"generation"_s, u"userKey"_s}, {u"userId"_s, u"420001"_s}}
                          << QByteArray("version=2022-05-01&res=userid%2F420001&");
}

void OnenetAccountTest::anAccessKeyIsTriedWithAToken()
{
    QFETCH(QJsonObject, settings);
    QFETCH(QByteArray, start);
    Caller caller;
    caller.answer(currentDone(R"({"list":[],"offset":0,"limit":1})"));
    const CredentialReport report = check(currentDocking(settings), caller);
    QCOMPARE(caller.lines(), QList<QByteArray>{"GET https://iot-api.heclouds.com/device/list?product_id=aB3dE6gH9j&"
                                               "offset=0&limit=1"});
    const QByteArray token = caller.sent.first().header("authorization");
    const QByteArray rest = "et=" + QByteArray::number(kNowMs / 1000 + 3600) + "&method=sha256&sign=";
    QVERIFY2(token.startsWith(start + rest), token);
    QCOMPARE(caller.sent.first().header("api-key"), QByteArray());
    QVERIFY(report.passed());
}

void OnenetAccountTest::whatIsMissingIsSaidWithoutACall_data()
{
    QTest::addColumn<Docking>("docking");
    QTest::addColumn<QString>("said");
    const QJsonObject user{{u"generation"_s, u"userKey"_s}};
    QTest::newRow("address") << apiDocking({}, kMasterKey) << u"API address"_s;
    QTest::newRow("key") << apiDocking(classicDocking().settings, "") << u"apiKey"_s;
    QTest::newRow("product of a product key") << currentDocking({{u"onenetProductId"_s, u""_s}}) << u"product"_s;
    QTest::newRow("user of a user key") << currentDocking(user) << u"user ID"_s;
    QTest::newRow("product of a user key")
        << currentDocking({{u"generation"_s, u"userKey"_s}, {u"userId"_s, u"1"_s}, {u"onenetProductId"_s, u""_s}})
        << u"product"_s;
    QTest::newRow("classic key for today's console")
        << apiDocking(currentDocking().settings, kMasterKey) << u"access key"_s;
    QTest::newRow("Studio") << currentDocking({{u"apiAddress"_s, u"https://openapi.heclouds.com"_s}}) << u"Studio"_s;
}

void OnenetAccountTest::whatIsMissingIsSaidWithoutACall()
{
    QFETCH(Docking, docking);
    QFETCH(QString, said);
    Caller caller;
    const CredentialReport report = check(docking, caller);
    QVERIFY(caller.sent.isEmpty());
    QVERIFY(!report.passed());
    QCOMPARE(marks(report), QByteArray("-.."));
    QVERIFY2(report.checks.first().meaning.contains(said), qPrintable(report.checks.first().meaning));
    QVERIFY(!report.checks.first().hint.isEmpty());
}

void OnenetAccountTest::aRefusalIsExplained_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("meaning");
    const auto row = [](int number, const char *words, const QString &meaning) {
        QTest::addRow("%d", number) << number << QByteArray(words) << meaning;
    };
    row(1, "auth failed", u"The apiKey fits neither product nor device."_s);
    row(3, "parameter required", u"Something that OneNET needs is missing or wrong."_s);
    row(7, "service internal error", u"OneNET is busy."_s);
    row(10, "device not online", u"The device is not online."_s);
    row(2001, "device not online", u"The device is not online."_s);
    row(5006, "system logic limit", u"One of OneNET's limits is exceeded."_s);
    row(5106, "NOT_FOUND", u"The device did not carry it out: the device has no such object or resource."_s);
    row(5108, "invalid parameter", u"A parameter is not valid, or the device's answer was not understood."_s);
    row(5117, "rpc error", u"Something failed within OneNET."_s);
}

void OnenetAccountTest::aRefusalIsExplained()
{
    QFETCH(int, number);
    QFETCH(QByteArray, words);
    QFETCH(QString, meaning);
    const CredentialReport report = checkWith(classicDocking(), errnoAnswer(number, words), 401);
    QCOMPARE(marks(report), QByteArray("++-"));
    const CredentialCheck &last = report.checks.last();
    QCOMPARE(last.httpStatus, 401); // judged by errno all the same
    QCOMPARE(last.cloudCode, QString::number(number));
    QCOMPARE(last.cloudMessage, QString::fromLatin1(words));
    QCOMPARE(last.meaning, meaning);
    QVERIFY(!last.hint.isEmpty());
}

void OnenetAccountTest::anUnknownCodeIsShownAsItCame()
{
    CredentialReport report = checkWith(currentDocking(), codeAnswer(10403, "auth check failed"));
    QCOMPARE(marks(report), QByteArray("++-"));
    QCOMPARE(report.checks.last().cloudCode, u"10403"_s);
    QCOMPARE(report.checks.last().cloudMessage, u"auth check failed"_s);
    QCOMPARE(report.checks.last().meaning, u"OneNET refused the call."_s);
    report = checkWith(currentDocking(), R"({"code":"iot.auth.expired","msg":"token expired"})");
    QCOMPARE(report.checks.last().cloudCode, u"iot.auth.expired"_s);
    report = checkWith(classicDocking(), R"({"errno":"0","error":"succ","data":{}})"); // a number as text is one, too
    QVERIFY(report.passed());
}

void OnenetAccountTest::whatIsNoAnswerFailsTheAddress_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const auto &[name, body] : garbage())
        QTest::newRow(name) << body;
}

void OnenetAccountTest::whatIsNoAnswerFailsTheAddress()
{
    QFETCH(QByteArray, body);
    for (const Docking &docking : {classicDocking(), currentDocking()}) {
        const CredentialReport report = checkWith(docking, body);
        QCOMPARE(marks(report), QByteArray("+-."));
        QCOMPARE(report.checks.at(1).httpStatus, 200);
        QVERIFY(!report.checks.at(1).meaning.isEmpty());
        QVERIFY(!report.checks.at(1).hint.isEmpty());
    }
}

void OnenetAccountTest::aStatusAloneCanBeAboutTheKey()
{
    const CredentialReport refused = checkWith(classicDocking(), "<html>", 403);
    QCOMPARE(marks(refused), QByteArray("++-"));
    QCOMPARE(refused.checks.last().httpStatus, 403);
    QVERIFY(refused.checks.last().meaning.contains(u"403"_s));
    for (const int status : {302, 404, 500, 502}) {
        const CredentialReport other = checkWith(classicDocking(), "<html>", status);
        QCOMPARE(marks(other), QByteArray("+-."));
        QCOMPARE(other.checks.at(1).httpStatus, status);
    }
}

void OnenetAccountTest::noAnswerFailsTheAddress()
{
    Caller caller;
    caller.fail(HttpFault::Unresolved);
    const CredentialReport report = check(classicDocking(), caller);
    QCOMPARE(marks(report), QByteArray("+-."));
    QCOMPARE(report.checks.at(1).httpStatus, 0);
    QCOMPARE(report.checks.at(1).meaning, u"no answer"_s);
}

void OnenetAccountTest::onlyACancelIsAnError()
{
    Caller caller;
    caller.fail(HttpFault::Cancelled);
    const auto api = apiOf(classicDocking(), caller);
    const auto report = api.account->check({});
    QVERIFY(!report);
    QCOMPARE(report.error().code, app::ErrorCode::Cancelled);
}

void OnenetAccountTest::secretsInTheCloudsWordsAreMasked()
{
    const CredentialReport classic =
        checkWith(classicDocking(), errnoAnswer(1, QByteArray("auth failed: ") + kMasterKey));
    QCOMPARE(classic.checks.last().cloudMessage, u"auth failed: ***"_s);
    Caller caller;
    caller.answer(currentDone("{}"));
    const auto api = apiOf(currentDocking(), caller);
    QVERIFY(api.account->check({}));
    const QByteArray token = caller.sent.first().header("authorization");
    const QByteArray sign = token.sliced(token.indexOf("&sign=") + 6);
    caller.answer(codeAnswer(5, token + ' ' + QByteArray::fromPercentEncoding(sign) + ' ' + kAccessKey));
    const auto report = api.account->check({});
    QVERIFY(report);
    QCOMPARE(report->checks.last().cloudMessage, u"*** *** ***"_s);
    QVERIFY(!text(*report).contains(QString::fromLatin1(sign)));
}

void OnenetAccountTest::theAddressMayHaveAPath_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a host") << u"http://10.0.0.1:8080"_s << QByteArray("GET http://10.0.0.1:8080/devices?per_page=1");
    QTest::newRow("slash") << u"http://10.0.0.1:8080/"_s << QByteArray("GET http://10.0.0.1:8080/devices?per_page=1");
    QTest::newRow("path") << u"https://iot.example.cn/one net/"_s
                          << QByteArray("GET https://iot.example.cn/one%20net/devices?per_page=1");
}

void OnenetAccountTest::theAddressMayHaveAPath()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, line);
    Caller caller;
    caller.answer(done());
    QVERIFY(check(classicDocking({{u"apiAddress"_s, address}}), caller).passed());
    QCOMPARE(caller.lines(), QList<QByteArray>{line});
}

void OnenetAccountTest::theClockIsTheDateOfTheAnswer()
{
    Caller caller;
    caller.answer(done(), 200, {{"Date", "Sat, 15 Dec 2029 03:33:25 GMT"}}); // 5 s after kNowMs
    const CredentialReport report = check(classicDocking(), caller);
    QCOMPARE(report.clockOffsetMs, std::optional<qint64>(5480)); // to the middle of its second, and of the call
    QCOMPARE(report.clockUncertaintyMs, std::optional<qint64>(520));
    Caller silent;
    silent.answer(done(), 200, {{"Date", "yesterday"}});
    QVERIFY(!check(classicDocking(), silent).clockOffsetMs);
}

void OnenetAccountTest::aWrongClockIsTheHintOfARefusedToken()
{
    const app::HttpHeaders late{{"Date", "Sat, 15 Dec 2029 05:33:20 GMT"}};
    Caller caller;
    caller.answer(codeAnswer(5, "token expired"), 200, late);
    const QString hint = check(currentDocking(), caller).checks.last().hint;
    QVERIFY2(hint.contains(u"clock"_s) && hint.contains(u"120"_s), qPrintable(hint));
    Caller classic; // which has no token
    classic.answer(errnoAnswer(1, "auth failed"), 200, late);
    QVERIFY(!check(classicDocking(), classic).checks.last().hint.contains(u"clock"_s));
}

QTEST_GUILESS_MAIN(OnenetAccountTest)
#include "tst_onenetaccount.moc"
