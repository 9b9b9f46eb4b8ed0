#include "app/model/worker.h"
#include "app/net/httpfault.h"
#include "app/net/networktransport.h"

#include "hostileserver.h"

#include <QElapsedTimer>

#include <thread>

using namespace app;
using namespace Qt::StringLiterals;

/// Every call ends, whoever goes first: caller, transport, thread or cloud.
class tst_TransportLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void destroyingTheTransportEndsEveryCall();
    void destroyingTheTransportAtAnyMomentIsSafe();
    void aResultMayDestroyTheTransport_data();
    void aResultMayDestroyTheTransport();
    void sendingFromAnEndOfADyingTransportIsCancelled();
    void cancelEndsCallsThatAreOutAndThatWait();
    void cancelWorksFromAnyThread();
    void cancelBeforeSendingSendsNothing();
    void cancelAfterTheAnswerDoesNothing();
    void callsBeyondSixWaitForTheirTurn();
    void aResetHurtsNobodyElse();
    void timeRunsWhileACallWaits();
    void aTransportOnAnotherThread();
    void aThreadThatEndsWithCallsOut();

private:
    QFuture<Outcome> send(const QString &path = u"/hang"_s, const CancelPtr &cancel = {});

    std::unique_ptr<HostileServer> m_server;
    std::unique_ptr<NetworkTransport> m_transport;
};

namespace {

/// /hang never answers, /reset resets, everything else is answered.
void serve(QTcpSocket &socket, const QByteArray &request)
{
    if (request.contains(" /reset "))
        reset(socket);
    else if (!request.contains(" /hang "))
        socket.write(answer("{}"));
}

bool isCancelled(const QFuture<Outcome> &future)
{
    return future.isFinished() && !future.result() && faultOf(future.result().error()) == HttpFault::Cancelled;
}

} // namespace

void tst_TransportLife::init()
{
    m_server = std::make_unique<HostileServer>(serve);
    m_transport = NetworkTransport::create({}).value();
}

QFuture<Outcome> tst_TransportLife::send(const QString &path, const CancelPtr &cancel)
{
    return m_transport->send({.method = "POST", .url = m_server->url(path), .body = "x"}, cancel);
}

void tst_TransportLife::destroyingTheTransportEndsEveryCall()
{
    QList<QFuture<Outcome>> futures;
    for (int i = 0; i < 10; ++i)
        futures.append(send());
    QTRY_COMPARE(m_server->requests(), 6);
    QElapsedTimer elapsed;
    elapsed.start();
    m_transport.reset();
    QVERIFY(elapsed.elapsed() < 4'000);
    for (const auto &future : futures)
        QVERIFY(isCancelled(future));
    QTRY_COMPARE(m_server->open(), 0);
}

void tst_TransportLife::destroyingTheTransportAtAnyMomentIsSafe()
{
    for (int turns = 0; turns < 60; ++turns) {
        m_transport = NetworkTransport::create({}).value();
        const auto hanging = send();
        const auto answered = send(u"/ok"_s);
        const auto broken = send(u"/reset"_s);
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        m_transport.reset();
        for (const auto &future : {hanging, answered, broken})
            QVERIFY(future.isFinished());
    }
}

void tst_TransportLife::aResultMayDestroyTheTransport_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("an answer") << u"/ok"_s;
    QTest::newRow("a reset") << u"/reset"_s;
    QTest::newRow("a cancelled call") << u"/hang"_s;
}

void tst_TransportLife::aResultMayDestroyTheTransport()
{
    QFETCH(QString, path);
    const auto cancel = std::make_shared<Cancel>();
    const auto other = send();
    const auto told = send(path, cancel).then([this](const Outcome &) { m_transport.reset(); });
    QTRY_COMPARE(m_server->requests(), 2);
    if (path == "/hang"_L1)
        cancel->request();
    QTRY_VERIFY(told.isFinished());
    QVERIFY(isCancelled(other));
}

void tst_TransportLife::sendingFromAnEndOfADyingTransportIsCancelled()
{
    QFuture<Outcome> again;
    NetworkTransport *transport = m_transport.get();
    const auto told = send().then([&](const Outcome &) { again = transport->send({.url = m_server->url()}, {}); });
    m_transport.reset();
    QVERIFY(told.isFinished());
    QVERIFY(isCancelled(again));
}

void tst_TransportLife::cancelEndsCallsThatAreOutAndThatWait()
{
    const auto cancel = std::make_shared<Cancel>();
    QList<QFuture<Outcome>> futures;
    for (int i = 0; i < 8; ++i)
        futures.append(send(u"/hang"_s, cancel));
    QTRY_COMPARE(m_server->requests(), 6);
    cancel->request();
    for (const auto &future : futures) {
        const Outcome outcome = wait(future);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    }
    QTRY_COMPARE(m_server->open(), 0);
    QCOMPARE(m_server->requests(), 6);
    QVERIFY(wait(send(u"/ok"_s)));
}

void tst_TransportLife::cancelWorksFromAnyThread()
{
    for (int i = 0; i < 20; ++i) {
        auto cancel = std::make_shared<Cancel>();
        const auto future = send(u"/hang"_s, cancel);
        std::thread other([cancel = std::move(cancel)] { cancel->request(); });
        QVERIFY(!wait(future));
        QVERIFY(isCancelled(future));
        other.join();
    }
}

void tst_TransportLife::cancelBeforeSendingSendsNothing()
{
    const auto cancel = std::make_shared<Cancel>();
    cancel->request();
    const auto future = send(u"/ok"_s, cancel);
    QVERIFY(!wait(future));
    QVERIFY(isCancelled(future));
    QCOMPARE(m_server->connections(), 0);
}

void tst_TransportLife::cancelAfterTheAnswerDoesNothing()
{
    const auto cancel = std::make_shared<Cancel>();
    QVERIFY(wait(send(u"/ok"_s, cancel)));
    cancel->request();
    QVERIFY(wait(send(u"/ok"_s)));
}

void tst_TransportLife::callsBeyondSixWaitForTheirTurn()
{
    const auto cancel = std::make_shared<Cancel>();
    const auto first = send(u"/hang"_s, cancel);
    QList<QFuture<Outcome>> hanging;
    for (int i = 0; i < 5; ++i)
        hanging.append(send());
    QTRY_COMPARE(m_server->requests(), 6);
    const auto seventh = send(u"/ok"_s);
    HostileServer other(serve);
    QVERIFY(wait(m_transport->send({.url = other.url()}, {}))); // another host is not held up
    QVERIFY(!seventh.isFinished());
    cancel->request();
    QVERIFY(wait(seventh));
    QVERIFY(!hanging.first().isFinished());
}

void tst_TransportLife::aResetHurtsNobodyElse()
{
    QList<QFuture<Outcome>> bad;
    QList<QFuture<Outcome>> good;
    for (int i = 0; i < 12; ++i) {
        bad.append(send(u"/reset"_s));
        good.append(send(u"/ok"_s));
    }
    for (const auto &future : bad)
        QVERIFY(!wait(future));
    for (const auto &future : good) {
        const Outcome outcome = wait(future);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    }
    QCOMPARE(m_server->requests(), 24);
}

void tst_TransportLife::timeRunsWhileACallWaits()
{
    QList<QFuture<Outcome>> hanging;
    for (int i = 0; i < 6; ++i)
        hanging.append(send());
    const Outcome outcome = wait(m_transport->send({.url = m_server->url(u"/ok"_s), .timeoutMs = 200}, {}));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().message.contains("no turn"_L1));
    QVERIFY(isSurelyNotSent(outcome.error()));
    QTRY_COMPARE(m_server->requests(), 6);
}

void tst_TransportLife::aTransportOnAnotherThread()
{
    std::unique_ptr<NetworkTransport> transport; // the worker's alone; outlives it
    Worker worker(u"engine"_s);
    const QUrl url = m_server->url(u"/ok"_s);
    int answers = 0;
    QObject receiver;
    for (int i = 0; i < 20; ++i) {
        const auto sent = worker.run([&transport, url] {
            if (!transport)
                transport = NetworkTransport::create({}).value();
            return transport->send({.method = "POST", .url = url, .body = "x"}, {});
        });
        whenDone(sent, &receiver, [&](const QFuture<Outcome> &future) {
            whenDone(future, &receiver, [&](const Outcome &outcome) { answers += outcome ? 1 : 0; });
        });
    }
    QTRY_COMPARE(answers, 20);
    worker.post([&transport] { transport.reset(); });
}

void tst_TransportLife::aThreadThatEndsWithCallsOut()
{
    QFuture<QFuture<Outcome>> sent;
    std::unique_ptr<NetworkTransport> transport;
    {
        Worker worker(u"engine"_s);
        sent = worker.run([&transport, url = m_server->url(u"/hang"_s)] {
            transport = NetworkTransport::create({}).value();
            return transport->send({.url = url}, {});
        });
        QTRY_COMPARE(m_server->requests(), 1);
        worker.post([&transport] { transport.reset(); });
    }
    QVERIFY(isCancelled(sent.result()));
}

QTEST_GUILESS_MAIN(tst_TransportLife)
#include "tst_transportlife.moc"
