#include "app/net/httpfault.h"
#include "app/net/networktransport.h"

#include "hostileserver.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace app;
using namespace Qt::StringLiterals;

/// Whatever a cloud does on its connection: each misdeed has its own fault and words, in bounded time and memory.
class tst_HostileCloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMisdeedHasItsOwnError_data();
    void everyMisdeedHasItsOwnError();
    void aHostWithoutAddress();
    void aPortThatRefuses();
    void aHostThatDoesNotAcceptInTime();
    void theTimeForConnectingEndsWithSending_data();
    void theTimeForConnectingEndsWithSending();
    void aSlowTrickleEndsWithTheTime();
    void anEndlessBodyIsCutOff();
    void endlessHeadersHurtOnlyTheirHost();
    void aChangingCallIsSentOnce_data();
    void aChangingCallIsSentOnce();
    void secretsStayOutOfErrors();
    void whatCannotBeSentIsRefused_data();
    void whatCannotBeSentIsRefused();

private:
    static std::unique_ptr<NetworkTransport> transport(const TransportOptions &options = {});
};

namespace {

const QByteArray kHalf = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"code\":0,";

HostileServer::Deed hang()
{
    return [](QTcpSocket &, const QByteArray &) {};
}

HostileServer::Deed resetting(const QByteArray &before = {})
{
    return [before](QTcpSocket &socket, const QByteArray &) {
        socket.write(before);
        socket.waitForBytesWritten(1'000);
        reset(socket);
    };
}

} // namespace

std::unique_ptr<NetworkTransport> tst_HostileCloud::transport(const TransportOptions &options)
{
    return NetworkTransport::create(options).value();
}

void tst_HostileCloud::everyMisdeedHasItsOwnError_data()
{
    QTest::addColumn<HostileServer::Deed>("deed");
    QTest::addColumn<HttpFault>("fault");
    QTest::addColumn<QString>("words");
    using enum HttpFault;
    QTest::newRow("never answers") << hang() << Timeout << u"did not answer within 0.4 s"_s;
    QTest::newRow("stops after the status line")
        << keeping("HTTP/1.1 200 OK\r\n") << Timeout << u"did not answer within 0.4 s"_s;
    QTest::newRow("stops in the body") << keeping(kHalf) << Timeout << u"not complete after 0.4 s"_s;
    QTest::newRow("resets at once") << resetting() << Reset << u"without an answer"_s;
    QTest::newRow("closes at once") << saying({}) << Reset << u"without an answer"_s;
    QTest::newRow("closes in the headers") << saying("HTTP/1.1 200 OK\r\nConte") << Reset << u"without an answer"_s;
    QTest::newRow("closes in the body") << saying(kHalf) << Reset << u"before its answer was complete"_s;
    QTest::newRow("resets in the body") << resetting(kHalf) << Reset << u"before its answer was complete"_s;
    QTest::newRow("closes in the body of a 500")
        << saying("HTTP/1.1 500 Oh\r\nContent-Length: 100\r\n\r\n{") << Reset << u"before its answer was complete"_s;
    QTest::newRow("closes in a chunk") << saying("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab")
                                       << Reset << u"before its answer was complete"_s;
    QTest::newRow("closes between chunks") << saying("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n")
                                           << Reset << u"before its answer was complete"_s;
    QTest::newRow("announces too much") << keeping("HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n") << TooLarge
                                        << u"larger than the 64.00 KiB"_s;
    QTest::newRow("sends too much") << saying("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(200'000, 'x')) << TooLarge
                                    << u"larger than the 64.00 KiB"_s;
    QTest::newRow("speaks another protocol") << saying("SSH-2.0-OpenSSH_9.2\r\n") << Reset << u"without an answer"_s;
    QTest::newRow("sends zero bytes") << saying(QByteArray(4'096, '\0')) << Reset << u"without an answer"_s;
    QTest::newRow("status is no number") << saying("HTTP/1.1 abc OK\r\n\r\n") << Reset << u"without an answer"_s;
    QTest::newRow("only ever says 100") << keeping(QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1'000))
                                        << Timeout << u"did not answer"_s;
    QTest::newRow("asks as a proxy") << saying(answer("", "407 Proxy Authentication Required",
                                                      "Proxy-Authenticate: Basic realm=\"x\"\r\n"))
                                     << ProxyAuth << u"asks for a user name"_s;
}

void tst_HostileCloud::everyMisdeedHasItsOwnError()
{
    QFETCH(HostileServer::Deed, deed);
    QFETCH(HttpFault, fault);
    QFETCH(QString, words);
    HostileServer server(deed);
    const auto transport = this->transport({.maxBodyBytes = 64 * 1'024});
    for (const QByteArray method : {"GET", "POST"}) {
        const Outcome outcome = wait(transport->send({.method = method, .url = server.url(), .timeoutMs = 400}, {}));
        QVERIFY(!outcome);
        const Error &error = outcome.error();
        QVERIFY2(error.message.contains(words), qPrintable(toText(error) + error.detail));
        QCOMPARE(faultOf(error), fault);
        QVERIFY(error.message.contains(u"127.0.0.1:%1"_s.arg(server.port())));
        QVERIFY(!error.hint.isEmpty());
        QVERIFY(error.detail.contains(QString::fromLatin1(method) + u" 127.0.0.1:%1/api: "_s.arg(server.port())));
    }
}

void tst_HostileCloud::aHostWithoutAddress()
{
    const auto transport = this->transport();
    const Outcome outcome = wait(transport->send({.url = QUrl(u"https://no-such-cloud.invalid/x"_s)}, {}));
    QVERIFY(!outcome);
    QCOMPARE(faultOf(outcome.error()), HttpFault::Unresolved);
    QVERIFY(outcome.error().message.contains("no-such-cloud.invalid"_L1));
    QVERIFY(isSurelyNotSent(outcome.error()));
}

void tst_HostileCloud::aPortThatRefuses()
{
    const QUrl url = HostileServer(hang()).url(); // the server is gone already
    const auto transport = this->transport();
    const Outcome outcome = wait(transport->send({.method = "POST", .url = url}, {}));
    QVERIFY(!outcome);
    QCOMPARE(faultOf(outcome.error()), HttpFault::Refused);
    QVERIFY(isSurelyNotSent(outcome.error()));
}

void tst_HostileCloud::aHostThatDoesNotAcceptInTime()
{
    // A listener that never accepts, with a full backlog: further connections hang as behind a silent firewall.
    QTcpServer listener;
    listener.setListenBacklogSize(0);
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    listener.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> fillers;
    for (int i = 0; i < 4; ++i) {
        fillers.push_back(std::make_unique<QTcpSocket>());
        fillers.back()->connectToHost(QHostAddress::LocalHost, listener.serverPort());
    }
    QTest::qWait(50); // no signal tells that the kernel's queue is full
    const auto transport = this->transport({.connectTimeoutMs = 300});
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(listener.serverPort()));
    const HttpCall call{.method = "POST", .url = url, .body = "{}", .timeoutMs = 5'000};
    const Outcome outcome = wait(transport->send(call, {}));
    QVERIFY(!outcome);
    QCOMPARE(faultOf(outcome.error()), HttpFault::ConnectTimeout);
    QVERIFY2(outcome.error().message.contains("connection within 0.3 s"_L1), qPrintable(outcome.error().message));
}

void tst_HostileCloud::theTimeForConnectingEndsWithSending_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    for (const QByteArray method : {"GET", "POST", "PUT", "DELETE", "PATCH"}) {
        QTest::addRow("%s", method.constData()) << method << QByteArray();
        QTest::addRow("%s with a body", method.constData()) << method << QByteArray("{}");
    }
}

void tst_HostileCloud::theTimeForConnectingEndsWithSending()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    HostileServer server(hang());
    const auto transport = this->transport({.connectTimeoutMs = 150});
    const HttpCall call{.method = method, .url = server.url(), .body = body, .timeoutMs = 300};
    const Outcome outcome = wait(transport->send(call, {}));
    QVERIFY(!outcome);
    QCOMPARE(faultOf(outcome.error()), HttpFault::Timeout);
}

void tst_HostileCloud::aSlowTrickleEndsWithTheTime()
{
    HostileServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        auto *drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip->start(20);
    });
    const auto transport = this->transport();
    QElapsedTimer elapsed;
    elapsed.start();
    const Outcome outcome = wait(transport->send({.url = server.url(), .timeoutMs = 500}, {}));
    QVERIFY(!outcome);
    QCOMPARE(faultOf(outcome.error()), HttpFault::Timeout);
    QVERIFY(elapsed.elapsed() < 5'000);
    QTRY_COMPARE(server.open(), 0); // the connection is given up too
}

void tst_HostileCloud::anEndlessBodyIsCutOff()
{
    qint64 written = 0;
    HostileServer server([&](QTcpSocket &socket, const QByteArray &) {
        const auto more = [&] {
            if (socket.bytesToWrite() < 65'536)
                written += socket.write(QByteArray(65'536, 'x'));
        };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        more();
    });
    const auto transport = this->transport();
    const Outcome outcome = wait(transport->send({.url = server.url()}, {}));
    QVERIFY(!outcome);
    QCOMPARE(faultOf(outcome.error()), HttpFault::TooLarge);
    QVERIFY(outcome.error().message.contains("8.00 MiB"_L1));
    QTRY_COMPARE(server.open(), 0);
    QVERIFY2(written < 64 * 1'024 * 1'024, qPrintable(QString::number(written)));
}

void tst_HostileCloud::endlessHeadersHurtOnlyTheirHost()
{
    QPointer<QTcpSocket> flooding;
    HostileServer server([&](QTcpSocket &socket, const QByteArray &) {
        const auto more = [&socket] {
            if (socket.bytesToWrite() < 4'096)
                socket.write("X-More: " + QByteArray(1'000, 'x') + "\r\n");
        };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        socket.write("HTTP/1.1 200 OK\r\n");
        flooding = &socket;
    });
    HostileServer other(keeping(answer("{}")));
    const auto transport = this->transport();
    const auto flooded = transport->send({.url = server.url(), .timeoutMs = 700}, {});
    QTRY_VERIFY(flooding);
    QVERIFY(wait(transport->send({.url = other.url()}, {})));
    const Outcome outcome = wait(flooded);
    QVERIFY(!outcome);
    QCOMPARE(faultOf(outcome.error()), HttpFault::Timeout);
    if (flooding)
        reset(*flooding);
}

void tst_HostileCloud::aChangingCallIsSentOnce_data()
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

void tst_HostileCloud::aChangingCallIsSentOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(HostileServer::Deed, deed);
    HostileServer server(deed);
    const auto transport = this->transport();
    const Outcome outcome = wait(transport->send({.method = method, .url = server.url(), .body = body}, {}));
    QVERIFY(!outcome);
    QCOMPARE(faultOf(outcome.error()), HttpFault::Reset);
    QVERIFY(outcome.error().hint.contains("may have taken effect"_L1));
    QCOMPARE(server.requests(), 1);
    QVERIFY(server.lastRequest().startsWith(method + " /api HTTP/1.1\r\n"));
    QVERIFY(server.lastRequest().endsWith("\r\n\r\n" + body));
}

void tst_HostileCloud::secretsStayOutOfErrors()
{
    HostileServer server(saying(kHalf));
    const auto transport = this->transport();
    const QUrl url = server.url(u"/api?access_token=geheim"_s);
    for (const QUrl &to : {url, QUrl(u"http://no-such-cloud.invalid/?access_token=geheim"_s)}) {
        const HttpCall call{.url = to, .headers = {{"Authorization", "geheim"}}};
        const Outcome outcome = wait(transport->send(call, {}));
        QVERIFY(!outcome);
        QVERIFY(!(toText(outcome.error()) + outcome.error().detail).contains("geheim"_L1));
    }
    QVERIFY(server.lastRequest().contains("access_token=geheim"));
}

void tst_HostileCloud::whatCannotBeSentIsRefused_data()
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

void tst_HostileCloud::whatCannotBeSentIsRefused()
{
    QFETCH(HttpCall, call);
    const auto transport = this->transport();
    const auto future = transport->send(call, {});
    QVERIFY(future.isFinished());
    const Error error = future.result().error();
    QCOMPARE(faultOf(error), HttpFault::InvalidCall);
    QCOMPARE(error.code, ErrorCode::InvalidInput);
    QVERIFY(!(toText(error) + error.detail).contains("geheim"_L1));
}

QTEST_GUILESS_MAIN(tst_HostileCloud)
#include "tst_hostilecloud.moc"
