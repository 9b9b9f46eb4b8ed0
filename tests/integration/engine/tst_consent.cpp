#include "linkfixture.h"

using namespace Qt::StringLiterals;
using namespace app;
using test::Form;
using test::LinkFixture;
using test::wait;
using test::WebAnswer;

/// The page that people link on: what it shows, what it refuses, and where it leads.
class tst_Consent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSignsInComesBackWithACode();
    void whoCancelsComesBackWithoutOne();
    void theStateComesBackAsItWas_data();
    void theStateComesBackAsItWas();
    void nobodyIsSentToAnAddressThatIsNotRegistered_data();
    void nobodyIsSentToAnAddressThatIsNotRegistered();
    void faultsBehindAGoodRedirectAreToldToTheClient_data();
    void faultsBehindAGoodRedirectAreToldToTheClient();
    void aFormOfAnotherBrowserOrRequestIsRefused();
    void aWrongPasswordIsSaidAndLeavesTheLogin();
    void guessingIsSlowedDown();
    void aLockIsToldOnlyToWhoeverKnowsThePassword();
    void thePageIsClosedToOthers();
    void thePageSpeaksTheVisitorsLanguage();
    void aProbeIsAnswered();
    void otherMethodsAreRefused();
    void aSwitchedOffClientLinksNobody();
    void aDamagedFormIsRefused_data();
    void aDamagedFormIsRefused();
    void manyAtOnceAreAllAnswered();
};

void tst_Consent::whoSignsInComesBackWithACode()
{
    LinkFixture fixture;
    const WebAnswer page = fixture.open(fixture.request());
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("xiaodu.baidu.com"));
    const WebAnswer back = fixture.submit(page, fixture.credentials());
    QCOMPARE(back.status, 302);
    QVERIFY(back.header("location").startsWith(fixture.callback + '?'));
    QCOMPARE(back.parameter(u"state"_s), u"st4te"_s);
    QCOMPARE(back.parameter(u"code"_s).size(), 43);
    QVERIFY(back.header("cache-control").contains("no-store"));
    QTRY_VERIFY(wait(fixture.accounts().account(fixture.account))->lastLoginAt.isValid());
    Form withoutState = fixture.request();
    withoutState.removeLast();
    QVERIFY(!fixture.consent(withoutState).header("location").contains("state"));
}

void tst_Consent::whoCancelsComesBackWithoutOne()
{
    LinkFixture fixture;
    const WebAnswer back = fixture.submit(fixture.open(fixture.request()), {{"decision", "deny"}});
    QCOMPARE(back.status, 302);
    QCOMPARE(back.parameter(u"error"_s), u"access_denied"_s);
    QCOMPARE(back.parameter(u"state"_s), u"st4te"_s);
    QVERIFY(back.parameter(u"code"_s).isEmpty());
}

void tst_Consent::theStateComesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("signs") << QByteArray("a&b=c d%41+#?\"'<>;\\");
    QTest::newRow("Chinese") << QByteArray("客厅");
    QTest::newRow("escaped line break") << QByteArray("a%0d%0aSet-Cookie: x=y");
    QTest::newRow("long") << QByteArray(2000, 's');
}

void tst_Consent::theStateComesBackAsItWas()
{
    QFETCH(QByteArray, state);
    LinkFixture fixture;
    Form form = fixture.request();
    form.last().second = state;
    const WebAnswer back = fixture.consent(form);
    QCOMPARE(back.status, 302);
    QVERIFY(back.header("set-cookie").isEmpty());
    QCOMPARE(QByteArray::fromPercentEncoding(back.header("location").split('=').last()), state);
}

void tst_Consent::nobodyIsSentToAnAddressThatIsNotRegistered_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("foreign") << 2 << QByteArray("https://evil.example/cb");
    QTest::newRow("longer") << 2
                            << QByteArray("https://xiaodu.baidu.com/saiya/auth/0123456789abcdef0123456789abcdef/x");
    QTest::newRow("host before") << 2 << QByteArray("https://xiaodu.baidu.com.evil.example/");
    QTest::newRow("script") << 2 << QByteArray("javascript:alert(1)");
    QTest::newRow("empty") << 2 << QByteArray();
    QTest::newRow("line break") << 2
                                << QByteArray(
                                       "https://xiaodu.baidu.com/saiya/auth/0123456789abcdef0123456789abcdef\r\nX: y");
    QTest::newRow("unknown client") << 1 << QByteArray("nobody");
    QTest::newRow("no client") << 1 << QByteArray();
}

void tst_Consent::nobodyIsSentToAnAddressThatIsNotRegistered()
{
    QFETCH(int, field);
    QFETCH(QByteArray, value);
    LinkFixture fixture;
    Form form = fixture.request();
    form[field].second = value;
    form[0].second = "token"; // a second fault, which would be told to the client
    const WebAnswer page = fixture.open(form);
    QCOMPARE(page.status, 400); // with a control character already the door's own
    QVERIFY(page.header("location").isEmpty());
    QVERIFY(!page.body.contains("<form"));
    const WebAnswer posted =
        test::ask(fixture.port(), "POST", "/oauth/authorize", test::encoded(form + fixture.credentials()));
    QCOMPARE(posted.status, 400);
    QVERIFY(posted.header("location").isEmpty());
    QVERIFY(posted.body.contains("role=\"alert\""));
    QVERIFY(!posted.body.contains("<form"));
    QVERIFY(!posted.body.contains("evil.example"));
}

void tst_Consent::faultsBehindAGoodRedirectAreToldToTheClient_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("error");
    const QByteArray none;
    const QByteArray good(43, 'c');
    QTest::newRow("implicit flow") << QByteArray("token") << none << none << u"unsupported_response_type"_s;
    QTest::newRow("no response type") << none << none << none << u"invalid_request"_s;
    QTest::newRow("unknown method") << QByteArray("code") << good << QByteArray("S512") << u"invalid_request"_s;
    QTest::newRow("short challenge") << QByteArray("code") << QByteArray("abc") << QByteArray("S256")
                                     << u"invalid_request"_s;
    QTest::newRow("method alone") << QByteArray("code") << none << QByteArray("S256") << u"invalid_request"_s;
}

void tst_Consent::faultsBehindAGoodRedirectAreToldToTheClient()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, method);
    QFETCH(QString, error);
    LinkFixture fixture;
    Form form = fixture.request();
    form[0].second = type;
    if (!challenge.isEmpty())
        form.emplaceBack("code_challenge", challenge);
    if (!method.isEmpty())
        form.emplaceBack("code_challenge_method", method);
    const WebAnswer back = fixture.open(form);
    QCOMPARE(back.status, 302);
    QVERIFY(back.header("location").startsWith(fixture.callback + '?'));
    QCOMPARE(back.parameter(u"error"_s), error);
    QCOMPARE(back.parameter(u"state"_s), u"st4te"_s);
}

void tst_Consent::aFormOfAnotherBrowserOrRequestIsRefused()
{
    LinkFixture fixture;
    const WebAnswer page = fixture.open(fixture.request());
    const WebAnswer other = fixture.open(fixture.request());
    const auto post = [&](const Form &form, const QByteArray &cookie) {
        return test::ask(fixture.port(), "POST", "/oauth/authorize", test::encoded(form + fixture.credentials()),
                         {{"Content-Type", "application/x-www-form-urlencoded"}, {"Cookie", cookie}});
    };
    const Form form = LinkFixture::hidden(page);
    QCOMPARE(post(form, {}).status, 403); // a form that another site sends
    QCOMPARE(post(form, LinkFixture::cookie(other)).status, 403);
    Form changed = form;
    for (auto &[name, value] : changed) {
        if (name == "state")
            value = "another";
    }
    QCOMPARE(post(changed, LinkFixture::cookie(page)).status, 403);
    Form unsealed = form;
    unsealed.removeLast();
    QCOMPARE(post(unsealed, LinkFixture::cookie(page)).status, 403);
    QCOMPARE(post(form, LinkFixture::cookie(page)).status, 302);
    // The page that is shown instead works.
    const WebAnswer again = post(unsealed, LinkFixture::cookie(page));
    QVERIFY(again.body.contains("<form"));
    QCOMPARE(fixture.submit(again, fixture.credentials()).status, 302);
}

void tst_Consent::aWrongPasswordIsSaidAndLeavesTheLogin()
{
    LinkFixture fixture;
    const WebAnswer page = fixture.open(fixture.request());
    const WebAnswer wrong = fixture.submit(page, fixture.credentials("kettle under stair"));
    QCOMPARE(wrong.status, 200);
    QVERIFY(wrong.header("location").isEmpty());
    QVERIFY(wrong.body.contains("role=\"alert\""));
    QVERIFY(wrong.body.contains("value=\"zhang.san\""));
    QVERIFY(!wrong.body.contains("kettle"));
    const Form nobody{{"login", "\"><script>"}, {"password", "kettle under stairs"}, {"decision", "allow"}};
    const WebAnswer unknown = fixture.submit(page, nobody);
    QCOMPARE(unknown.status, 200);
    QVERIFY(!unknown.body.contains("<script"));
    QCOMPARE(fixture.submit(wrong, fixture.credentials()).status, 302);
}

void tst_Consent::guessingIsSlowedDown()
{
    LinkFixture fixture;
    const WebAnswer page = fixture.open(fixture.request());
    int wrong = 0;
    WebAnswer answer;
    for (; wrong < 20; ++wrong) {
        answer = fixture.submit(page, fixture.credentials("guess number " + QByteArray::number(wrong)));
        if (answer.status != 200)
            break;
    }
    QCOMPARE(answer.status, 429);
    QVERIFY2(wrong <= 5, qPrintable(QString::number(wrong)));
    QVERIFY(answer.header("retry-after").toInt() >= 1);
    QVERIFY(answer.body.contains(answer.header("retry-after")));
    QCOMPARE(fixture.submit(page, fixture.credentials()).status, 429); // the right one waits, too
}

void tst_Consent::aLockIsToldOnlyToWhoeverKnowsThePassword()
{
    LinkFixture fixture;
    QVERIFY(wait(fixture.accounts().setLocked(fixture.account, true)));
    const WebAnswer page = fixture.open(fixture.request(), {{"Accept-Language", "en"}});
    const WebAnswer wrong = fixture.submit(page, fixture.credentials("kettle under stair"));
    QVERIFY(wrong.body.contains("Login or password is wrong."));
    const WebAnswer right = fixture.submit(page, fixture.credentials());
    QCOMPARE(right.status, 200);
    QVERIFY(right.body.contains("This account is locked."));
    QVERIFY(right.header("location").isEmpty());
}

void tst_Consent::thePageIsClosedToOthers()
{
    LinkFixture fixture;
    const WebAnswer page = fixture.open(fixture.request());
    const QByteArray policy = page.header("content-security-policy");
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(policy.contains("frame-ancestors 'none'"));
    QVERIFY(policy.contains("form-action 'self' https://xiaodu.baidu.com;"));
    QCOMPARE(page.header("x-frame-options"), QByteArray("DENY"));
    QCOMPARE(page.header("x-content-type-options"), QByteArray("nosniff"));
    QVERIFY(page.header("set-cookie").contains("HttpOnly; SameSite=Lax"));
    QVERIFY(!page.header("set-cookie").contains("Secure"));
    const WebAnswer proxied = fixture.open(fixture.request(), {{"X-Forwarded-Proto", "https"}});
    QVERIFY(proxied.header("set-cookie").contains("Secure"));
    // No two pages share a nonce.
    QVERIFY(policy != proxied.header("content-security-policy"));
}

void tst_Consent::thePageSpeaksTheVisitorsLanguage()
{
    LinkFixture fixture;
    const WebAnswer chinese = fixture.open(fixture.request(), {{"Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8"}});
    QVERIFY(chinese.body.contains("<html lang=\"zh-CN\">"));
    const WebAnswer english = fixture.open(fixture.request(), {{"Accept-Language", "en-GB,en"}});
    QVERIFY(english.body.contains("<html lang=\"en\">"));
    const WebAnswer switched =
        fixture.open(fixture.request() + Form{{"ui_locales", "zh"}}, {{"Accept-Language", "en"}});
    QVERIFY(switched.body.contains("<html lang=\"zh-CN\">"));
    // It stays with the form.
    const WebAnswer wrong =
        fixture.submit(switched, fixture.credentials("kettle under stair"), {{"Accept-Language", "en"}});
    QVERIFY(wrong.body.contains("<html lang=\"zh-CN\">"));
}

void tst_Consent::aProbeIsAnswered()
{
    LinkFixture fixture;
    const QByteArray head = "HEAD /oauth/authorize HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    const WebAnswer answer = test::exchange(fixture.port(), head);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
}

void tst_Consent::otherMethodsAreRefused()
{
    LinkFixture fixture;
    for (const char *method : {"PUT", "DELETE"}) {
        const WebAnswer answer = test::ask(fixture.port(), method, "/oauth/authorize");
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.header("allow"), QByteArray("GET, HEAD, POST"));
    }
}

void tst_Consent::aSwitchedOffClientLinksNobody()
{
    LinkFixture fixture;
    const QByteArray code = fixture.code();
    fixture.client.enabled = false;
    QVERIFY(wait(fixture.accounts().saveClient(fixture.client)));
    QCOMPARE(fixture.open(fixture.request()).status, 403);
    QCOMPARE(fixture.token(fixture.redemption(code)).status, 400);
}

void tst_Consent::aDamagedFormIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no form") << QByteArray::fromHex("00ff00ff");
    QTest::newRow("broken escape") << QByteArray("client_id=%zz");
    QTest::newRow("twice") << QByteArray("client_id=a&client_id=b");
    QTest::newRow("line break in the state") << QByteArray("client_id=a&state=a%0d%0aX:y");
    QTest::newRow("huge") << "state=" + QByteArray(500'000, 'x');
    QTest::newRow("many fields") << QByteArray("a=1&b=2&").repeated(50'000);
}

void tst_Consent::aDamagedFormIsRefused()
{
    QFETCH(QByteArray, body);
    LinkFixture fixture;
    const WebAnswer answer = test::ask(fixture.port(), "POST", "/oauth/authorize", body);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.header("location").isEmpty());
    QVERIFY(answer.header("x").isEmpty());
}

void tst_Consent::manyAtOnceAreAllAnswered()
{
    LinkFixture fixture;
    constexpr int kMany = 120; // more than are worked on and wait
    const QByteArray request = "GET /oauth/authorize?" + test::encoded(fixture.request()) +
                               " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < kMany; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(u"127.0.0.1"_s, fixture.port());
        QVERIFY(sockets.back()->waitForConnected(5000));
    }
    for (const auto &socket : sockets) {
        socket->write(request);
        socket->flush();
    }
    int shown = 0;
    for (const auto &socket : sockets) {
        QByteArray data;
        while (!data.contains("\r\n\r\n") && socket->waitForReadyRead(10'000))
            data += socket->readAll();
        const int status = data.mid(9, 3).toInt();
        QVERIFY2(status == 200 || status == 503, data.left(200).constData());
        if (status == 503)
            QVERIFY(data.contains("Retry-After: 1"));
        shown += status == 200;
    }
    QVERIFY2(shown >= 60, qPrintable(QString::number(shown)));
}

QTEST_GUILESS_MAIN(tst_Consent)
#include "tst_consent.moc"
