#include "app/net/httpfault.h"
#include "app/net/networktransport.h"

#include "hostileserver.h"

using namespace app;
using namespace Qt::StringLiterals;

/// What goes wrong with a call must not double it, and must not tell its secrets.
class tst_CallSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangingCallIsSentOnce_data();
    void aChangingCallIsSentOnce();
    void secretsStayOutOfErrors();
    void whatCannotBeSentIsRefused_data();
    void whatCannotBeSentIsRefused();
};

namespace {

const QByteArray kHalf = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"code\":0,";

} // namespace

void tst_CallSafety::aChangingCallIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<HostileServer::Deed>("deed");
    const QByteArray body(R"({"command":"open"})");
    const QByteArray large(300'000, 'x');
    const std::pair<const char *, HostileServer::Deed> deeds[] = {
        {"reset", resetting()}, {"closed", saying({})}, {"half", saying(kHalf)}};
    for (const auto &[name, deed] : deeds) {
        QTest::addRow("POST, %s", name) << QByteArray("POST") << body << deed;
        QTest::addRow("POST, large, %s", name) << QByteArray("POST") << large << deed;
        QTest::addRow("POST without a body, %s", name) << QByteArray("POST") << QByteArray() << deed;
        QTest::addRow("PUT, %s", name) << QByteArray("PUT") << body << deed;
        QTest::addRow("DELETE, %s", name) << QByteArray("DELETE") << QByteArray() << deed;
        QTest::addRow("PATCH, %s", name) << QByteArray("PATCH") << body << deed;
    }
}

void tst_CallSafety::aChangingCallIsSentOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(HostileServer::Deed, deed);
    HostileServer server(deed);
    const auto transport = NetworkTransport::create({}).value();
    const Outcome outcome = wait(transport->send({.method = method, .url = server.url(), .body = body}, {}));
    QVERIFY(!outcome);
    QCOMPARE(faultOf(outcome.error()), HttpFault::Reset);
    QVERIFY(outcome.error().hint.contains("may have taken effect"_L1));
    QCOMPARE(server.requests(), 1);
    QVERIFY(server.lastRequest().startsWith(method + " /api HTTP/1.1\r\n"));
    QVERIFY(server.lastRequest().endsWith("\r\n\r\n" + body));
}

void tst_CallSafety::secretsStayOutOfErrors()
{
    HostileServer server(saying(kHalf));
    const auto transport = NetworkTransport::create({}).value();
    const QUrl url = server.url(u"/api?access_token=geheim"_s);
    for (const QUrl &to : {url, QUrl(u"http://no-such-cloud.invalid/?access_token=geheim"_s)}) {
        const HttpCall call{.url = to, .headers = {{"Authorization", "geheim"}}};
        const Outcome outcome = wait(transport->send(call, {}));
        QVERIFY(!outcome);
        QVERIFY(!(toText(outcome.error()) + outcome.error().detail).contains("geheim"_L1));
    }
    QVERIFY(server.lastRequest().contains("access_token=geheim"));
}

void tst_CallSafety::whatCannotBeSentIsRefused_data()
{
    QTest::addColumn<HttpCall>("call");
    const QUrl url(u"http://127.0.0.1:9/"_s);
    QTest::newRow("no address") << HttpCall{};
    QTest::newRow("no host") << HttpCall{.url = QUrl(u"/echo"_s)};
    QTest::newRow("a file") << HttpCall{.url = QUrl(u"file:///etc/passwd"_s)};
    QTest::newRow("ftp") << HttpCall{.url = QUrl(u"ftp://cloud.example/"_s)};
    QTest::newRow("user name in it") << HttpCall{.url = QUrl(u"http://a:geheim@127.0.0.1/"_s)};
    QTest::newRow("no method") << HttpCall{.method = {}, .url = url};
    QTest::newRow("method with a line end") << HttpCall{.method = "GET / HTTP/1.1\r\nX: y", .url = url};
    QTest::newRow("header name with a space") << HttpCall{.url = url, .headers = {{"a b", "c"}}};
    QTest::newRow("header value with a line end") << HttpCall{.url = url, .headers = {{"a", "geheim\r\nb: c"}}};
}

void tst_CallSafety::whatCannotBeSentIsRefused()
{
    QFETCH(HttpCall, call);
    const auto transport = NetworkTransport::create({}).value();
    const auto future = transport->send(call, {});
    QVERIFY(future.isFinished());
    const Error error = future.result().error();
    QCOMPARE(faultOf(error), HttpFault::InvalidCall);
    QCOMPARE(error.code, ErrorCode::InvalidInput);
    QVERIFY(!(toText(error) + error.detail).contains("geheim"_L1));
}

QTEST_GUILESS_MAIN(tst_CallSafety)
#include "tst_callsafety.moc"
