#include "app/net/httpfault.h"
#include "app/net/networktransport.h"

#include "hostileserver.h"

#include <QDateTime>

using namespace app;
using namespace Qt::StringLiterals;

/// What goes out and what comes back over a real connection.
class tst_NetworkTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCallGoesOutAsItIs_data();
    void aCallGoesOutAsItIs();
    void theTypeOfABodyMayBeGiven();
    void anAnswerComesBackWhole();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void bodiesOfEveryFraming_data();
    void bodiesOfEveryFraming();
    void aHeadRequestHasNoBody();
    void redirectsAreNotFollowed();
    void cookiesAreNotKept();
    void aConnectionIsUsedAgain();
    void aConnectionClosedBetweenCallsIsNoError_data();
    void aConnectionClosedBetweenCallsIsNoError();
    void aProxyThatWantsAPassword_data();
    void aProxyThatWantsAPassword();
    void aPostPassesAProxyOnce();
    void aProxyThatIsNotThere();

private:
    std::unique_ptr<NetworkTransport> m_transport;
};

void tst_NetworkTransport::init()
{
    m_transport = NetworkTransport::create({}).value();
}

void tst_NetworkTransport::aCallGoesOutAsItIs_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    for (const QByteArray method : {"GET", "POST", "PUT", "DELETE", "PATCH"}) {
        QTest::addRow("%s", method.constData()) << method << QByteArray();
        QTest::addRow("%s with a body", method.constData()) << method << QByteArray(R"({"名":"值"})");
    }
    QTest::newRow("large") << QByteArray("POST") << QByteArray(3'000'000, 'x');
}

void tst_NetworkTransport::aCallGoesOutAsItIs()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    HostileServer server(keeping(answer("{}")));
    const HttpCall call{.method = method,
                        .url = server.url(u"/aep/设备?a=1%2B2&b=x%20y#part"_s),
                        .headers = {{"Signature", "a+b/c="}, {"MasterKey", "k"}},
                        .body = body};
    const Outcome outcome = wait(m_transport->send(call, {}));
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    const QByteArray request = server.lastRequest();
    QVERIFY(request.startsWith(method + " /aep/%E8%AE%BE%E5%A4%87?a=1%2B2&b=x%20y HTTP/1.1\r\n"));
    for (const QByteArray header :
         {"Signature: a+b/c=", "MasterKey: k", "User-Agent: CloudDock", "Accept-Encoding: identity"})
        QVERIFY2(request.contains("\r\n" + header + "\r\n"), request.left(1'000).constData());
    QCOMPARE(request.contains("\r\nContent-Type: application/json\r\n"), !body.isEmpty() || method == "POST");
    QCOMPARE(request.mid(request.indexOf("\r\n\r\n") + 4), body);
    QVERIFY(!request.contains("Upgrade"));
}

void tst_NetworkTransport::theTypeOfABodyMayBeGiven()
{
    HostileServer server(keeping(answer("{}")));
    const HttpCall call{.method = "POST",
                        .url = server.url(),
                        .headers = {{"content-type", "text/plain"}, {"User-Agent", "me"}},
                        .body = "x"};
    QVERIFY(wait(m_transport->send(call, {})));
    const QByteArray head = server.lastRequest().toLower();
    QCOMPARE(head.count("content-type:"), 1);
    QVERIFY(head.contains("content-type: text/plain\r\n"));
    QVERIFY(head.contains("user-agent: me\r\n"));
}

void tst_NetworkTransport::anAnswerComesBackWhole()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    HostileServer server(keeping(answer("abc", "200 OK", "X-AG-Timestamp: 17\r\nX-Two: a\r\nx-two: b\r\n")));
    const Outcome outcome = wait(m_transport->send({.url = server.url()}, {}));
    QVERIFY(outcome);
    QCOMPARE(outcome->status, 200);
    QCOMPARE(outcome->body, "abc");
    QCOMPARE(outcome->header("x-ag-timestamp"), "17");
    QVERIFY(outcome->header("x-two").contains('a'));
    QVERIFY(outcome->header("missing").isNull());
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(outcome->sentAtMs >= before && outcome->sentAtMs + outcome->elapsedMs <= after + 1);
}

void tst_NetworkTransport::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 204, 299, 300, 301, 304, 400, 401, 403, 404, 405,
                             409, 410, 418, 422, 429, 499, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void tst_NetworkTransport::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    const bool hasBody = status != 204 && status != 304;
    const QByteArray body = hasBody ? R"({"code":1})" : "";
    const QByteArray challenge = "WWW-Authenticate: Basic realm=\"x\"\r\n";
    HostileServer server(keeping(answer(body, QByteArray::number(status) + " X", challenge)));
    for (const QByteArray method : {"GET", "POST"}) {
        const Outcome outcome = wait(m_transport->send({.method = method, .url = server.url(), .body = body}, {}));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->status, status);
        QCOMPARE(outcome->body, body);
    }
    QCOMPARE(server.requests(), 2);
}

void tst_NetworkTransport::bodiesOfEveryFraming_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("until the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\nabc") << QByteArray("abc");
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nabc") << QByteArray("abc");
    QTest::newRow("chunks")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n")
        << QByteArray("abc");
    QTest::newRow("after a 100") << "HTTP/1.1 100 Continue\r\n\r\n" + answer("abc") << QByteArray("abc");
    QTest::newRow("compressed, unasked") << answer("\x1f\x8b", "200 OK", "Content-Encoding: gzip\r\n")
                                         << QByteArray("\x1f\x8b");
    QTest::newRow("empty") << answer("") << QByteArray();
}

void tst_NetworkTransport::bodiesOfEveryFraming()
{
    QFETCH(QByteArray, bytes);
    HostileServer server(saying(bytes));
    const Outcome outcome = wait(m_transport->send({.url = server.url()}, {}));
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QTEST(outcome->body, "body");
}

void tst_NetworkTransport::aHeadRequestHasNoBody()
{
    HostileServer server(keeping("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n"));
    const Outcome outcome = wait(m_transport->send({.method = "HEAD", .url = server.url()}, {}));
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(outcome->header("content-length"), "99999999");
}

void tst_NetworkTransport::redirectsAreNotFollowed()
{
    HostileServer other(keeping(answer("{}")));
    const QByteArray location = "Location: " + other.url().toEncoded() + "\r\n";
    for (const QByteArray status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"}) {
        HostileServer server(keeping(answer("", status, location)));
        for (const QByteArray method : {"GET", "POST"}) {
            const HttpCall call{.method = method, .url = server.url(), .headers = {{"Authorization", "geheim"}}};
            const Outcome outcome = wait(m_transport->send(call, {}));
            QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
            QCOMPARE(outcome->status, status.left(3).toInt());
            QCOMPARE(outcome->header("Location"), other.url().toEncoded());
        }
    }
    QCOMPARE(other.connections(), 0);
}

void tst_NetworkTransport::cookiesAreNotKept()
{
    HostileServer server(keeping(answer("{}", "200 OK", "Set-Cookie: session=1; Path=/\r\n")));
    for (int i = 0; i < 2; ++i)
        QVERIFY(wait(m_transport->send({.url = server.url()}, {})));
    QVERIFY(!server.lastRequest().toLower().contains("cookie"));
}

void tst_NetworkTransport::aConnectionIsUsedAgain()
{
    HostileServer server(keeping(answer("{}")));
    for (int i = 0; i < 5; ++i)
        QVERIFY(wait(m_transport->send({.method = "POST", .url = server.url(), .body = "{}"}, {})));
    QCOMPARE(server.connections(), 1);
}

void tst_NetworkTransport::aConnectionClosedBetweenCallsIsNoError_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("GET") << QByteArray("GET");
    QTest::newRow("POST") << QByteArray("POST");
}

void tst_NetworkTransport::aConnectionClosedBetweenCallsIsNoError()
{
    QFETCH(QByteArray, method);
    HostileServer server(saying(answer("{}"))); // keep-alive by its words, closed by its deeds
    for (int i = 0; i < 5; ++i) {
        const Outcome outcome = wait(m_transport->send({.method = method, .url = server.url(), .body = "{}"}, {}));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QTRY_COMPARE(server.open(), 0); // both sides have closed
    }
    QCOMPARE(server.requests(), 5);
    QCOMPARE(server.connections(), 5);
}

void tst_NetworkTransport::aProxyThatWantsAPassword_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("http") << u"http://cloud.example/api"_s;
    QTest::newRow("https") << u"https://cloud.example/api"_s;
}

void tst_NetworkTransport::aProxyThatWantsAPassword()
{
    QFETCH(QString, url);
    HostileServer proxy(keeping(answer("", "407 No", "Proxy-Authenticate: Basic realm=\"x\"\r\n")));
    for (const QString &user : {QString(), u"me"_s}) {
        const auto transport = NetworkTransport::create({.proxy = {.host = u"127.0.0.1"_s,
                                                                   .port = proxy.port(),
                                                                   .user = user,
                                                                   .password = Secret(u"geheim"_s)}})
                                   .value();
        const HttpCall call{.method = "POST", .url = QUrl(url), .body = "{}", .timeoutMs = 5'000};
        const Outcome outcome = wait(transport->send(call, {}));
        QVERIFY(!outcome);
        const Error &error = outcome.error();
        QVERIFY2(faultOf(error) == HttpFault::ProxyAuth, qPrintable(error.detail));
        QVERIFY(error.message.contains(u"proxy 127.0.0.1:%1 asks"_s.arg(proxy.port())));
        QVERIFY(!(toText(error) + error.detail).contains("geheim"_L1));
    }
}

void tst_NetworkTransport::aPostPassesAProxyOnce()
{
    HostileServer proxy(keeping(answer("{}")));
    const auto transport =
        NetworkTransport::create(
            {.proxy = {.host = u"127.0.0.1"_s, .port = proxy.port(), .user = u"me"_s, .password = Secret(u"geheim"_s)}})
            .value();
    const HttpCall call{.method = "POST", .url = QUrl(u"http://cloud.example/api"_s), .body = "x"};
    QVERIFY(wait(transport->send(call, {})));
    QCOMPARE(proxy.requests(), 1);
    QVERIFY(proxy.lastRequest().startsWith("POST http://cloud.example/api HTTP/1.1\r\n"));
    QVERIFY(proxy.lastRequest().contains("\r\nProxy-Authorization: Basic bWU6Z2VoZWlt\r\n"));
}

void tst_NetworkTransport::aProxyThatIsNotThere()
{
    const quint16 port = HostileServer(keeping({})).port();
    const auto transport = NetworkTransport::create({.proxy = {.host = u"127.0.0.1"_s, .port = port}}).value();
    for (const QString &url : {u"http://cloud.example/"_s, u"https://cloud.example/"_s}) {
        const Outcome outcome = wait(transport->send({.url = QUrl(url), .timeoutMs = 5'000}, {}));
        QVERIFY(!outcome);
        QVERIFY2(faultOf(outcome.error()) == HttpFault::ProxyFailed, qPrintable(outcome.error().detail));
    }
}

QTEST_GUILESS_MAIN(tst_NetworkTransport)
#include "tst_networktransport.moc"
