#include "ctwingcaller.h"

#include "app/cloud/ctwing/ctwing.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kProductCall = "GET /aep_product_management/product";
const QByteArray kDevicesCall = "GET /aep_device_management/devices";

} // namespace

class CtwingAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everythingFits();
    void theCloudHasAllParts();
    void aCloudThatCannotBeReachedFails();
    void anAddressWithoutATimeIsToldOf();
    void aClockThatIsWrongIsToldOf_data();
    void aClockThatIsWrongIsToldOf();
    void refusedKeysEndTheCheck_data();
    void refusedKeysEndTheCheck();
    void aWrongProductIsNotTheKeysFault_data();
    void aWrongProductIsNotTheKeysFault();
    void aWrongMasterKeyIsFound();
    void withoutAMasterKeyItIsSkipped();
    void missingSettingsFailTheirOwnCheck_data();
    void missingSettingsFailTheirOwnCheck();
    void aCancelledCheckIsAnError_data();
    void aCancelledCheckIsAnError();

private:
    app::Result<app::CredentialReport> check(const app::Docking &docking, const app::CancelPtr &cancel = {})
    {
        return app::ctwing::create().api(docking, *m_caller).account->check(cancel);
    }
    /// "passed passed skipped failed"
    static QString verdicts(const app::CredentialReport &report)
    {
        QStringList words;
        for (const app::CredentialCheck &check : report.checks) {
            words.append(check.passed ? u"passed"_s : check.skipped ? u"skipped"_s : u"failed"_s);
            if (check.title.isEmpty() || (check.passed && check.skipped))
                words.append(u"?"_s);
        }
        return words.join(u' ');
    }

    std::unique_ptr<CtwingCaller> m_caller;
};

void CtwingAccountTest::init()
{
    m_caller = std::make_unique<CtwingCaller>();
}

void CtwingAccountTest::cleanup()
{
    QVERIFY2(m_caller->faults.isEmpty(), qPrintable(m_caller->faults.join(u'\n')));
    QCOMPARE(m_caller->left(), 0);
}

void CtwingAccountTest::everythingFits()
{
    m_caller->cloudAheadMs = 1500;
    m_caller->onCall = [this] { m_caller->nowAtMs += 40; };
    m_caller->succeed(ctwingProduct(3));
    m_caller->succeed(R"({"pageNum":1,"pageSize":1,"total":0,"list":[]})");
    const auto report = check(ctwingDocking());
    QVERIFY(report);
    QVERIFY(report->passed());
    QCOMPARE(verdicts(*report), u"passed passed passed passed"_s);
    QCOMPARE(report->cloudProductName, u"水表"_s);
    QCOMPARE(report->clockOffsetMs, 1500);
    QCOMPARE(report->clockUncertaintyMs, 10);
    QCOMPARE(report->elapsedMs, 100);
    for (qsizetype i = 1; i < 4; ++i) {
        QCOMPARE(report->checks.at(i).httpStatus, 200);
        QCOMPARE(report->checks.at(i).cloudCode, u"0"_s);
        QCOMPARE(report->checks.at(i).cloudMessage, u"ok"_s);
        QCOMPARE(report->checks.at(i).meaning, QString());
        QCOMPARE(report->checks.at(i).hint, QString());
    }
    QCOMPARE(m_caller->calls.size(), 2);
    const CtwingCall &product = m_caller->calls.constFirst();
    QCOMPARE(product.line(), kProductCall);
    QCOMPARE(product.plainQuery(), QByteArray("productId=15551234"));
    QCOMPARE(product.header("version"), QByteArray("20181031202055"));
    QCOMPARE(product.header("MasterKey"), QByteArray());
    const CtwingCall &devices = m_caller->calls.constLast();
    QCOMPARE(devices.line(), kDevicesCall);
    QCOMPARE(devices.plainQuery(), QByteArray("pageNow=1&pageSize=1&productId=15551234"));
    QCOMPARE(devices.header("version"), QByteArray("20190507012134"));
    QCOMPARE(devices.header("MasterKey"), QByteArray("0123456789abcdef0123456789abcdef"));
}

void CtwingAccountTest::theCloudHasAllParts()
{
    const app::Platform platform = app::ctwing::create();
    const app::CloudApi api = platform.api(ctwingDocking(), *m_caller);
    QVERIFY(api.account && api.directory && api.subscriptions && api.commands);
    const app::CloudAbilities abilities = platform.info().abilities;
    QVERIFY(abilities.account && abilities.directory && abilities.subscriptions && abilities.commands);
}

void CtwingAccountTest::aCloudThatCannotBeReachedFails()
{
    m_caller->echoOutcome = CtwingCaller::broken(app::HttpFault::Unresolved);
    const auto report = check(ctwingDocking());
    QVERIFY(report);
    QVERIFY(!report->passed());
    QCOMPARE(verdicts(*report), u"failed skipped skipped skipped"_s);
    QCOMPARE(report->checks.constFirst().httpStatus, 0);
    QCOMPARE(report->checks.constFirst().meaning, u"broken"_s);
    QCOMPARE(report->checks.constFirst().hint, u"mend it"_s);
    QVERIFY(!report->clockOffsetMs);
    QVERIFY(m_caller->calls.isEmpty());
}

void CtwingAccountTest::anAddressWithoutATimeIsToldOf()
{
    m_caller->echoOutcome = app::HttpResponse{.status = 404, .body = "<html>"};
    m_caller->succeed(ctwingProduct(3));
    m_caller->succeed("null");
    const auto report = check(ctwingDocking());
    QCOMPARE(verdicts(*report), u"passed passed passed passed"_s);
    QCOMPARE(report->checks.constFirst().httpStatus, 404);
    QVERIFY(report->checks.constFirst().meaning.contains(u"time"_s));
    QVERIFY(!report->checks.constFirst().hint.isEmpty());
    QVERIFY(!report->clockOffsetMs);
}

void CtwingAccountTest::aClockThatIsWrongIsToldOf_data()
{
    QTest::addColumn<qint64>("aheadMs");
    QTest::addColumn<QString>("words");
    QTest::newRow("right") << 0LL << QString();
    QTest::newRow("nearly") << 59'999LL << QString();
    QTest::newRow("ours is behind") << 3'600'000LL << u"3600 s behind"_s;
    QTest::newRow("ours is ahead") << -60'000LL << u"60 s ahead"_s;
}

void CtwingAccountTest::aClockThatIsWrongIsToldOf()
{
    QFETCH(qint64, aheadMs);
    QFETCH(QString, words);
    m_caller->cloudAheadMs = aheadMs;
    m_caller->succeed(ctwingProduct(3));
    m_caller->succeed("null");
    const auto report = check(ctwingDocking());
    QVERIFY(report->passed());
    QCOMPARE(report->clockOffsetMs, aheadMs);
    QVERIFY(report->checks.constFirst().meaning.contains(words));
    QCOMPARE(report->checks.constFirst().meaning.isEmpty(), words.isEmpty());
    QCOMPARE(report->checks.constFirst().hint.isEmpty(), words.isEmpty());
}

void CtwingAccountTest::refusedKeysEndTheCheck_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("by the gateway") << 403 << QByteArray("denied") << QString();
    QTest::newRow("by a code") << 200 << QByteArray(R"({"code":4711,"msg":"签名错误"})") << u"4711"_s;
    QTest::newRow("by a known code") << 200 << QByteArray(R"({"code":8800,"msg":"x"})") << u"8800"_s;
    QTest::newRow("web page") << 200 << QByteArray("<html>") << QString();
    QTest::newRow("success that failed") << 500 << QByteArray(R"({"code":0,"msg":"x"})") << u"0"_s;
}

void CtwingAccountTest::refusedKeysEndTheCheck()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    m_caller->answer(body, status);
    const auto report = check(ctwingDocking());
    QCOMPARE(verdicts(*report), u"passed failed skipped skipped"_s);
    const app::CredentialCheck &keys = report->checks.at(1);
    QCOMPARE(keys.httpStatus, status);
    QCOMPARE(keys.cloudCode, code);
    QVERIFY(!keys.meaning.isEmpty());
    QVERIFY(!keys.hint.isEmpty());
    QCOMPARE(report->cloudProductName, QString());
}

void CtwingAccountTest::aWrongProductIsNotTheKeysFault_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such product") << QByteArray(R"({"code":1002,"msg":"产品不存在","result":null})") << u"1002"_s;
    QTest::newRow("no description") << QByteArray(R"({"code":0,"msg":"ok","result":null})") << u"0"_s;
    QTest::newRow("empty description") << QByteArray(R"({"code":0,"msg":"ok","result":{}})") << u"0"_s;
}

void CtwingAccountTest::aWrongProductIsNotTheKeysFault()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    m_caller->answer(body);
    const auto report = check(ctwingDocking());
    QCOMPARE(verdicts(*report), u"passed passed failed skipped"_s);
    QCOMPARE(report->checks.at(1).hint, QString());
    QCOMPARE(report->checks.at(2).cloudCode, code);
    QVERIFY(!report->checks.at(2).meaning.isEmpty());
    QVERIFY(!report->checks.at(2).hint.isEmpty());
}

void CtwingAccountTest::aWrongMasterKeyIsFound()
{
    m_caller->succeed(ctwingProduct(3));
    m_caller->refuse(2010105, "MasterKey 0123456789abcdef0123456789abcdef is wrong");
    const auto report = check(ctwingDocking());
    QCOMPARE(verdicts(*report), u"passed passed passed failed"_s);
    const app::CredentialCheck &check = report->checks.constLast();
    QCOMPARE(check.cloudCode, u"2010105"_s);
    QCOMPARE(check.cloudMessage, u"MasterKey *** is wrong"_s);
    QVERIFY(check.meaning.contains(u"MasterKey"_s));
    QVERIFY(!check.meaning.contains(u"2010105"_s)); // it has a place of its own
    QVERIFY(!check.hint.isEmpty());
    QCOMPARE(report->cloudProductName, u"水表"_s);
}

void CtwingAccountTest::withoutAMasterKeyItIsSkipped()
{
    app::Docking docking = ctwingDocking();
    docking.secrets.remove(u"masterKey"_s);
    m_caller->succeed(ctwingProduct(3));
    const auto report = check(docking);
    QVERIFY(report->passed());
    QCOMPARE(verdicts(*report), u"passed passed passed skipped"_s);
    QVERIFY(report->checks.constLast().hint.contains(u"MasterKey"_s));
    QCOMPARE(m_caller->calls.size(), 1);
}

void CtwingAccountTest::missingSettingsFailTheirOwnCheck_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("verdicts");
    QTest::newRow("address") << u"apiAddress"_s << u"failed skipped skipped skipped"_s;
    QTest::newRow("appKey") << u"appKey"_s << u"passed failed skipped skipped"_s;
    QTest::newRow("appSecret") << u"appSecret"_s << u"passed failed skipped skipped"_s;
    QTest::newRow("product") << u"ctwingProductId"_s << u"passed skipped failed skipped"_s;
}

void CtwingAccountTest::missingSettingsFailTheirOwnCheck()
{
    QFETCH(QString, key);
    QFETCH(QString, verdicts);
    app::Docking docking = ctwingDocking();
    docking.settings.remove(key);
    docking.secrets.remove(key);
    const auto report = check(docking);
    QVERIFY(!report->passed());
    QCOMPARE(CtwingAccountTest::verdicts(*report), verdicts);
    QVERIFY(m_caller->calls.isEmpty());
}

void CtwingAccountTest::aCancelledCheckIsAnError_data()
{
    QTest::addColumn<int>("answered"); // calls before it is cancelled; -1: the echo is
    QTest::newRow("at the clock") << -1;
    QTest::newRow("at the product") << 0;
    QTest::newRow("at the MasterKey") << 1;
}

void CtwingAccountTest::aCancelledCheckIsAnError()
{
    QFETCH(int, answered);
    if (answered < 0)
        m_caller->echoOutcome = CtwingCaller::broken(app::HttpFault::Cancelled);
    if (answered > 0)
        m_caller->succeed(ctwingProduct(3));
    if (answered >= 0)
        m_caller->breakDown(app::HttpFault::Cancelled);
    const auto report = check(ctwingDocking());
    QVERIFY(!report);
    QCOMPARE(report.error().code, app::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(CtwingAccountTest)
#include "tst_ctwingaccount.moc"
