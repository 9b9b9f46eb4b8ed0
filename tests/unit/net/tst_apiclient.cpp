#include "app/net/apiclient.h"

#include "fakes.h"

using namespace app;
using namespace Qt::StringLiterals;

/// When a client sends, repeats, waits and gives up. No time passes but the fake clock's.
class tst_ApiClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anAnswerOfAnyStatusIsHandedOver_data();
    void anAnswerOfAnyStatusIsHandedOver();
    void passingTroubleIsRepeatedWhenMarked_data();
    void passingTroubleIsRepeatedWhenMarked();
    void otherTroubleIsNotRepeated_data();
    void otherTroubleIsNotRepeated();
    void waitsDoubleUpToTheirBoundAndAreJittered();
    void attemptsAreCountedAndTheLastOutcomeIsTold();
    void eachAttemptIsSignedAnew();
    void aWaitBeyondTheDeadlineIsNotWaited();
    void anAttemptGetsNoMoreThanTheTimeThatIsLeft();
    void retryAfterIsTheLeastWait();
    void afterA429NobodyCallsForTheTimeAsked();
    void aCloudCannotPauseAClientForADay();
    void noMoreAreOutThanAllowed();
    void noMoreGoOutPerSecondThanAllowed();
    void aFullQueueIsBusy();
    void aCallWithoutATurnTimesOut();
    void cancelEndsACallThatIsOut();
    void cancelEndsACallThatWaits();
    void cancelBeforeSendingSendsNothing();
    void destroyingTheClientEndsEveryCall();
    void anAnswerMayDestroyTheClient();
    void aGivenUpCallMayDestroyTheClient();
    void sendingFromAnEndOfADyingClientIsCancelled();

private:
    void make(const ApiLimits &limits);
    QFuture<Outcome> send(bool isRepeatable = false, const CancelPtr &cancel = {});
    const FakeTransport::Sent &last() const { return m_transport->sent.back(); }
    size_t attempts() const { return m_transport->sent.size(); }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<ApiClient> m_client;
    double m_random = 0.5;
};

namespace {

/// No rate limit, so that a test looks at one thing.
ApiLimits unlimited()
{
    return {.callsPerSecond = 0};
}

std::optional<HttpFault> faultOf(const QFuture<Outcome> &future)
{
    return future.isFinished() && !future.result() ? app::faultOf(future.result().error()) : std::nullopt;
}

int statusOf(const QFuture<Outcome> &future)
{
    return future.isFinished() && future.result() ? future.result()->status : 0;
}

} // namespace

void tst_ApiClient::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_transport = std::make_unique<FakeTransport>();
    m_random = 0.5;
    make(unlimited());
}

void tst_ApiClient::cleanup()
{
    m_client.reset();
    FakeClock::settle();
}

void tst_ApiClient::make(const ApiLimits &limits)
{
    m_client = std::make_unique<ApiClient>(*m_transport, *m_clock, limits, [this] { return m_random; });
}

QFuture<Outcome> tst_ApiClient::send(bool isRepeatable, const CancelPtr &cancel)
{
    const HttpCall http{.url = QUrl(u"https://cloud.example/devices?token=geheim"_s)};
    return m_client->send({.http = http, .isRepeatable = isRepeatable}, cancel);
}

void tst_ApiClient::anAnswerOfAnyStatusIsHandedOver_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {200, 204, 302, 400, 401, 404, 429, 500, 503})
        QTest::addRow("%d", code) << code;
}

void tst_ApiClient::anAnswerOfAnyStatusIsHandedOver()
{
    QFETCH(int, code);
    const auto future = send();
    QCOMPARE(attempts(), 1);
    last().answer(status(code));
    QCOMPARE(statusOf(future), code);
    QVERIFY(last().isOpen()); // what is over is not cancelled
}

void tst_ApiClient::passingTroubleIsRepeatedWhenMarked_data()
{
    QTest::addColumn<Outcome>("trouble");
    for (const int code : {429, 502, 503, 504})
        QTest::addRow("%d", code) << status(code);
    QTest::newRow("host not found") << broken(HttpFault::Unresolved);
    QTest::newRow("refused") << broken(HttpFault::Refused);
    QTest::newRow("unreachable") << broken(HttpFault::Unreachable);
    QTest::newRow("reset") << broken(HttpFault::Reset);
    QTest::newRow("not connected in time") << broken(HttpFault::ConnectTimeout);
    QTest::newRow("no answer in time") << broken(HttpFault::Timeout);
    QTest::newRow("another transport's error") << Outcome(fail(ErrorCode::Network, u"no"_s));
}

void tst_ApiClient::passingTroubleIsRepeatedWhenMarked()
{
    QFETCH(Outcome, trouble);
    const auto once = send(false);
    last().answer(trouble);
    QVERIFY(once.isFinished());
    QCOMPARE(once.result(), trouble);

    const auto repeated = send(true);
    last().answer(trouble);
    QVERIFY(!repeated.isFinished());
    m_clock->advance(1'000);
    QCOMPARE(attempts(), 3);
    last().answer(status(200));
    QCOMPARE(statusOf(repeated), 200);
    QCOMPARE(m_client->counts(), (ApiCounts{.attempts = 3, .repeats = 1, .failures = once.result() ? 0U : 1U}));
}

void tst_ApiClient::otherTroubleIsNotRepeated_data()
{
    QTest::addColumn<Outcome>("trouble");
    for (const int code : {302, 400, 401, 404, 500, 501})
        QTest::addRow("%d", code) << status(code);
    QTest::newRow("certificate") << broken(HttpFault::Tls);
    QTest::newRow("too large") << broken(HttpFault::TooLarge);
    QTest::newRow("not HTTP") << broken(HttpFault::NotHttp);
    QTest::newRow("proxy asks for a password") << broken(HttpFault::ProxyAuth);
    QTest::newRow("cancelled") << broken(HttpFault::Cancelled);
    QTest::newRow("cannot be sent") << broken(HttpFault::InvalidCall);
}

void tst_ApiClient::otherTroubleIsNotRepeated()
{
    QFETCH(Outcome, trouble);
    const auto future = send(true);
    last().answer(trouble);
    QVERIFY(future.isFinished());
    QCOMPARE(future.result(), trouble);
    m_clock->advance(120'000);
    QCOMPARE(attempts(), 1);
}

void tst_ApiClient::waitsDoubleUpToTheirBoundAndAreJittered()
{
    ApiLimits limits = unlimited();
    limits.retry = {.maxAttempts = 5, .firstBackoffMs = 100, .maxBackoffMs = 300};
    make(limits);
    m_random = 0.99;
    const auto future = send(true);
    for (const qint64 wait : {99, 198, 297, 297}) {
        const size_t before = attempts();
        last().answer(broken(HttpFault::Reset));
        m_clock->advance(wait - 1);
        QCOMPARE(attempts(), before);
        m_clock->advance(1);
        QCOMPARE(attempts(), before + 1);
    }
    m_random = 0; // full jitter: a wait may be nothing
    const auto lucky = send(true);
    last().answer(broken(HttpFault::Reset));
    m_clock->advance(0);
    QCOMPARE(attempts(), 7);
    QVERIFY(!lucky.isFinished());
    QVERIFY(!future.isFinished());
}

void tst_ApiClient::attemptsAreCountedAndTheLastOutcomeIsTold()
{
    const auto future = send(true);
    for (int i = 0; i < 3; ++i) {
        last().answer(broken(HttpFault::Refused));
        QVERIFY(!future.isFinished());
        m_clock->advance(10'000);
    }
    QCOMPARE(attempts(), 4);
    last().answer(status(503));
    QCOMPARE(statusOf(future), 503);
}

void tst_ApiClient::eachAttemptIsSignedAnew()
{
    const auto sign = [](HttpCall &call, qint64 nowMs) {
        call.headers.append({"timestamp", QByteArray::number(nowMs)});
    };
    m_random = 0.5;
    const auto future = m_client->send({.http = {}, .isRepeatable = true, .sign = sign}, {});
    last().answer(status(503));
    m_clock->advance(250);
    QCOMPARE(attempts(), 2);
    QCOMPARE(m_transport->sent[0].call.headers, (HttpHeaders{{"timestamp", "1700000001000"}}));
    QCOMPARE(m_transport->sent[1].call.headers, (HttpHeaders{{"timestamp", "1700000001250"}}));
    QVERIFY(!future.isFinished());
}

void tst_ApiClient::aWaitBeyondTheDeadlineIsNotWaited()
{
    const auto future = send(true);
    last().answer(status(503, {{"retry-after", "60"}}));
    QCOMPARE(statusOf(future), 503);
}

void tst_ApiClient::anAttemptGetsNoMoreThanTheTimeThatIsLeft()
{
    const auto future = send(true);
    QCOMPARE(last().call.timeoutMs, 30'000);
    m_clock->advance(40'000);
    last().answer(broken(HttpFault::Timeout));
    m_clock->advance(250);
    QCOMPARE(last().call.timeoutMs, 19'750);
    QVERIFY(!future.isFinished());
}

void tst_ApiClient::retryAfterIsTheLeastWait()
{
    const auto future = send(true);
    last().answer(status(503, {{"Retry-After", "7"}}));
    const auto other = send();
    QCOMPARE(attempts(), 2); // a 503 keeps nobody else waiting
    m_clock->advance(7'000);
    QCOMPARE(attempts(), 2);
    m_clock->advance(500);
    QCOMPARE(attempts(), 3);
    QVERIFY(!future.isFinished() && !other.isFinished());
}

void tst_ApiClient::afterA429NobodyCallsForTheTimeAsked()
{
    const auto refused = send();
    last().answer(status(429, {{"Retry-After", "5"}}));
    QCOMPARE(statusOf(refused), 429);
    const auto other = send();
    m_clock->advance(4'999);
    QCOMPARE(attempts(), 1);
    m_clock->advance(1);
    QCOMPARE(attempts(), 2);
    QVERIFY(!other.isFinished());
}

void tst_ApiClient::aCloudCannotPauseAClientForADay()
{
    ApiLimits limits = unlimited();
    limits.retry.longestPauseMs = 10'000;
    make(limits);
    const auto refused = send(true);
    last().answer(status(429, {{"Retry-After", "86400"}}));
    QCOMPARE(statusOf(refused), 429);
    const auto other = send();
    m_clock->advance(10'000);
    QCOMPARE(attempts(), 2);
    QVERIFY(!other.isFinished());
}

void tst_ApiClient::noMoreAreOutThanAllowed()
{
    ApiLimits limits = unlimited();
    limits.atOnce = 2;
    make(limits);
    const QList<QFuture<Outcome>> futures{send(), send(), send(), send()};
    QCOMPARE(attempts(), 2);
    QCOMPARE(m_client->counts(), (ApiCounts{.attempts = 2, .running = 2, .waiting = 2}));
    m_transport->sent[0].answer(status(200));
    QCOMPARE(attempts(), 3);
    m_transport->sent[1].answer(broken(HttpFault::Reset));
    QCOMPARE(attempts(), 4);
    QVERIFY(futures[0].isFinished() && futures[1].isFinished() && !futures[2].isFinished());
}

void tst_ApiClient::noMoreGoOutPerSecondThanAllowed()
{
    make({.callsPerSecond = 2, .burst = 3, .atOnce = 100});
    QList<QFuture<Outcome>> futures;
    for (int i = 0; i < 10; ++i)
        futures.append(send());
    QCOMPARE(attempts(), 3);
    m_clock->advance(499);
    QCOMPARE(attempts(), 3);
    m_clock->advance(1);
    QCOMPARE(attempts(), 4);
    m_clock->advance(2'000);
    QCOMPARE(attempts(), 8);
    m_clock->advance(10'000);
    QCOMPARE(attempts(), 10);
}

void tst_ApiClient::aFullQueueIsBusy()
{
    ApiLimits limits = unlimited();
    limits.atOnce = 1;
    limits.maxWaiting = 2;
    make(limits);
    const QList<QFuture<Outcome>> futures{send(), send(), send(), send()};
    QVERIFY(futures[3].isFinished());
    const Error error = futures[3].result().error();
    QCOMPARE(error.code, ErrorCode::Busy);
    QVERIFY(error.message.contains("cloud.example"_L1));
    QVERIFY(!error.detail.contains("geheim"_L1));
    QVERIFY(!futures[2].isFinished());
    m_transport->sent[0].answer(status(200));
    const auto room = send();
    QVERIFY(!room.isFinished());
}

void tst_ApiClient::aCallWithoutATurnTimesOut()
{
    ApiLimits limits = unlimited();
    limits.atOnce = 1;
    limits.deadlineMs = 5'000;
    make(limits);
    const auto hanging = send();
    m_clock->advance(1'000);
    const auto waiting = send();
    m_clock->advance(4'999);
    QVERIFY(!waiting.isFinished());
    m_clock->advance(1);
    QVERIFY(waiting.isFinished());
    QCOMPARE(waiting.result().error().code, ErrorCode::Timeout);
    QCOMPARE(attempts(), 1);
    QVERIFY(!hanging.isFinished()); // its time is the transport's business
}

void tst_ApiClient::cancelEndsACallThatIsOut()
{
    const auto cancel = std::make_shared<Cancel>();
    const auto future = send(true, cancel);
    cancel->request();
    QCOMPARE(faultOf(future), HttpFault::Cancelled);
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    QVERIFY(!last().isOpen());
    last().answer(status(200)); // too late; nothing happens
    QCOMPARE(m_client->counts().running, 0);
}

void tst_ApiClient::cancelEndsACallThatWaits()
{
    const auto cancel = std::make_shared<Cancel>();
    const auto future = send(true, cancel);
    last().answer(status(503));
    QVERIFY(!future.isFinished());
    cancel->request();
    QCOMPARE(faultOf(future), HttpFault::Cancelled);
    m_clock->advance(60'000);
    QCOMPARE(attempts(), 1);
}

void tst_ApiClient::cancelBeforeSendingSendsNothing()
{
    const auto cancel = std::make_shared<Cancel>();
    cancel->request();
    QCOMPARE(faultOf(send(true, cancel)), HttpFault::Cancelled);
    QCOMPARE(attempts(), 0);
}

void tst_ApiClient::destroyingTheClientEndsEveryCall()
{
    ApiLimits limits = unlimited();
    limits.atOnce = 2;
    make(limits);
    const auto backingOff = send(true);
    last().answer(status(503));
    const auto out = send(true);
    const auto waiting = send(true);
    const auto waitingToo = send(true);
    m_client.reset();
    for (const auto &future : {backingOff, out, waiting, waitingToo})
        QCOMPARE(faultOf(future), HttpFault::Cancelled);
    for (const auto &sent : {m_transport->sent[1], m_transport->sent[2]})
        QVERIFY(!sent.isOpen());
    last().answer(status(200));
    m_clock->advance(60'000);
    QCOMPARE(attempts(), 3);
}

void tst_ApiClient::anAnswerMayDestroyTheClient()
{
    const auto other = send();
    bool isTold = false;
    const auto told = send().then([&](const Outcome &) {
        m_client.reset();
        isTold = true;
    });
    last().answer(status(200));
    QVERIFY(isTold);
    QCOMPARE(faultOf(other), HttpFault::Cancelled);
}

void tst_ApiClient::aGivenUpCallMayDestroyTheClient()
{
    ApiLimits limits = unlimited();
    limits.atOnce = 1;
    limits.deadlineMs = 1'000;
    make(limits);
    const auto hanging = send();
    const auto told = send().then([&](const Outcome &) { m_client.reset(); });
    const auto waiting = send();
    m_clock->advance(1'000);
    QVERIFY(told.isFinished());
    QCOMPARE(faultOf(hanging), HttpFault::Cancelled);
    QVERIFY(waiting.isFinished());
    QCOMPARE(waiting.result().error().code, ErrorCode::Timeout);
}

void tst_ApiClient::sendingFromAnEndOfADyingClientIsCancelled()
{
    QFuture<Outcome> again;
    ApiClient *client = m_client.get();
    const auto told = send().then([&](const Outcome &) { again = client->send({}, {}); });
    m_client.reset();
    QCOMPARE(faultOf(again), HttpFault::Cancelled);
}

QTEST_GUILESS_MAIN(tst_ApiClient)
#include "tst_apiclient.moc"
