#include "app/net/httpfault.h"
#include "app/net/redaction.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

/// What the log and the errors may say of a call.
class tst_Redaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsNamedWithoutItsQueryAndHeaders();
    void hostsAreNamedWithTheirPort_data();
    void hostsAreNamedWithTheirPort();
    void secretsAreHiddenInEveryForm_data();
    void secretsAreHiddenInEveryForm();
    void aFaultTravelsInTheDetail_data();
    void aFaultTravelsInTheDetail();
    void errorsFromElsewhereHaveNoFault();
};

void tst_Redaction::aCallIsNamedWithoutItsQueryAndHeaders()
{
    const HttpCall call{.method = "POST",
                        .url = QUrl(u"https://me:geheim@cloud.example/a%20b?access_token=geheim#geheim"_s),
                        .headers = {{"Authorization", "geheim"}},
                        .body = "geheim",
                        .purpose = u"create device"_s};
    QCOMPARE(logName(call), u"POST cloud.example/a%20b (create device)"_s);
}

void tst_Redaction::hostsAreNamedWithTheirPort_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    QTest::newRow("usual port") << u"https://cloud.example/x"_s << u"cloud.example"_s;
    QTest::newRow("port") << u"http://127.0.0.1:8843"_s << u"127.0.0.1:8843"_s;
    QTest::newRow("IPv6") << u"http://[::1]:80/"_s << u"[::1]:80"_s;
}

void tst_Redaction::hostsAreNamedWithTheirPort()
{
    QFETCH(QString, url);
    QTEST(hostName(QUrl(url)), "name");
}

void tst_Redaction::secretsAreHiddenInEveryForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"key a+b/c=密 is wrong"_s << u"key *** is wrong"_s;
    QTest::newRow("twice") << u"a+b/c=密a+b/c=密"_s << u"******"_s;
    QTest::newRow("percent") << u"?k=a%2Bb%2Fc%3D%E5%AF%86&x=1"_s << u"?k=***&x=1"_s;
    QTest::newRow("Base64") << u"Basic YStiL2M95a+G!"_s << u"Basic ***!"_s;
    QTest::newRow("Base64 in a query") << u"k=YStiL2M95a%2BG"_s << u"k=***"_s;
    QTest::newRow("hexadecimal") << u"612B622F633De5af86"_s << u"***"_s;
    QTest::newRow("none") << u"all is well"_s << u"all is well"_s;
}

void tst_Redaction::secretsAreHiddenInEveryForm()
{
    QFETCH(QString, text);
    QTEST(redacted(text, {Secret(u"a+b/c=密"_s), Secret(), Secret(u"is"_s)}), "expected");
}

void tst_Redaction::aFaultTravelsInTheDetail_data()
{
    QTest::addColumn<HttpFault>("fault");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("notSent");
    QTest::addColumn<bool>("passing");
    using enum HttpFault;
    QTest::newRow("invalid call") << InvalidCall << ErrorCode::InvalidInput << true << false;
    QTest::newRow("unresolved") << Unresolved << ErrorCode::Network << true << true;
    QTest::newRow("refused") << Refused << ErrorCode::Network << true << true;
    QTest::newRow("unreachable") << Unreachable << ErrorCode::Network << false << true;
    QTest::newRow("connect timeout") << ConnectTimeout << ErrorCode::Timeout << true << true;
    QTest::newRow("reset") << Reset << ErrorCode::Network << false << true;
    QTest::newRow("timeout") << Timeout << ErrorCode::Timeout << false << true;
    QTest::newRow("TLS") << Tls << ErrorCode::Network << true << false;
    QTest::newRow("too large") << TooLarge << ErrorCode::Network << false << false;
    QTest::newRow("not HTTP") << NotHttp << ErrorCode::Network << false << false;
    QTest::newRow("proxy auth") << ProxyAuth << ErrorCode::Network << true << false;
    QTest::newRow("proxy failed") << ProxyFailed << ErrorCode::Network << false << true;
    QTest::newRow("cancelled") << Cancelled << ErrorCode::Cancelled << false << false;
}

void tst_Redaction::aFaultTravelsInTheDetail()
{
    QFETCH(HttpFault, fault);
    const Error error = failCall(fault, u"m"_s, u"h"_s, u"GET host/path: why"_s).value();
    QCOMPARE(faultOf(error), fault);
    QTEST(error.code, "code");
    QTEST(isSurelyNotSent(error), "notSent");
    QTEST(isPassing(error), "passing");
    QCOMPARE(error.message, u"m"_s);
    QCOMPARE(error.hint, u"h"_s);
}

void tst_Redaction::errorsFromElsewhereHaveNoFault()
{
    const Error error{.code = ErrorCode::Timeout, .detail = u"reset: of something else"_s};
    QVERIFY(!faultOf(error));
    QVERIFY(!isSurelyNotSent(error));
    QVERIFY(isPassing(error));
    QVERIFY(!isPassing({.code = ErrorCode::Busy}));
}

QTEST_GUILESS_MAIN(tst_Redaction)
#include "tst_redaction.moc"
