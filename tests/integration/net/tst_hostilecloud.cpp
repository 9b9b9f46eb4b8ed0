#include "app/net/httpfault.h"
#include "app/net/networktransport.h"

#include "hostileserver.h"

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
    void theTimeForConnectingEndsWithSending();
    void aSlowTrickleEndsWithTheTime();
    void anEndlessBodyIsCutOff();
    void endlessHeadersHurtOnlyTheirHost();

private:
    static std::unique_ptr<NetworkTransport> transport(const TransportOptions &options = {});
};

namespace {

const QByteArray kHalf = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"code\":0,";

HostileServer::Deed hang()
{
    return [](QTcpSocket &, const QByteArray &) {};
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
    QTest::newRow("never answers") << hang() << Timeout << u"did not answer within 1 s"_s;
    QTest::newRow("stops after the status line")
        << keeping("HTTP/1.1 200 OK\r\n") << Timeout << u"did not answer within 1 s"_s;
    QTest::newRow("stops in the body") << keeping(kHalf) << Timeout << u"not complete after 1 s"_s;
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
    const QList<QByteArray> methods{"GET", "POST"};
    QList<QFuture<Outcome>> futures;
    for (const QByteArray &method : methods)
        futures.append(transport->send(
            {.method = method, .url = server.url(), .timeoutMs = fault == HttpFault::Timeout ? 1'000 : 20'000}, {}));
    for (qsizetype i = 0; i < methods.size(); ++i) {
        const Outcome outcome = wait(futures.at(i));
        QVERIFY(!outcome);
        const Error &error = outcome.error();
        QVERIFY2(error.message.contains(words), qPrintable(toText(error) + error.detail));
        QCOMPARE(faultOf(error), fault);
        QVERIFY(error.message.contains(u"127.0.0.1:%1"_s.arg(server.port())));
        QVERIFY(!error.hint.isEmpty());
        QVERIFY(error.detail.contains(
            u"%1 127.0.0.1:%2/api: "_s.arg(QString::fromLatin1(methods.at(i))).arg(server.port())));
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
    QVERIFY(isSurelyNotSent(outcome.error()));
    QVERIFY2(outcome.error().message.contains("connection within 0.3 s"_L1), qPrintable(outcome.error().message));
}

void tst_HostileCloud::theTimeForConnectingEndsWithSending()
{
    HostileServer server(hang());
    std::vector<std::unique_ptr<NetworkTransport>> transports;
    QList<QFuture<Outcome>> futures;
    for (const QByteArray method : {"GET", "POST", "PUT", "DELETE", "PATCH"}) {
        for (const QByteArray body : {"", "{}"}) {
            transports.push_back(transport({.connectTimeoutMs = 1'500}));
            const HttpCall call{.method = method, .url = server.url(), .body = body, .timeoutMs = 2'000};
            futures.append(transports.back()->send(call, {}));
        }
    }
    for (const auto &future : futures) {
        const Outcome outcome = wait(future);
        QVERIFY(!outcome);
        QVERIFY2(faultOf(outcome.error()) == HttpFault::Timeout, qPrintable(outcome.error().detail));
    }
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
    const Outcome outcome = wait(transport->send({.url = server.url(), .timeoutMs = 500}, {}));
    QVERIFY(!outcome);
    QCOMPARE(faultOf(outcome.error()), HttpFault::Timeout);
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
    const auto flooded = transport->send({.url = server.url(), .timeoutMs = 2'000}, {});
    QTRY_VERIFY(flooding);
    QVERIFY(wait(transport->send({.url = other.url()}, {})));
    const Outcome outcome = wait(flooded);
    QVERIFY(!outcome);
    QCOMPARE(faultOf(outcome.error()), HttpFault::Timeout);
    if (flooding)
        reset(*flooding);
}

QTEST_GUILESS_MAIN(tst_HostileCloud)
#include "tst_hostilecloud.moc"
