#include "app/net/apiclient.h"
#include "app/net/clockoffset.h"
#include "app/net/httpfault.h"
#include "app/net/jsonanswer.h"
#include "app/net/networktransport.h"

#include "hostileserver.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonObject>

using namespace app;
using namespace Qt::StringLiterals;

/// A client, its transport and a cloud together, over real connections: what a cloud's module and the operator get.
class tst_CloudCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aQuestionAndItsAnswer();
    void everyMisbehaviourHasItsOwnSentence_data();
    void everyMisbehaviourHasItsOwnSentence();
    void aCallIsRepeatedUntilItSucceeds_data();
    void aCallIsRepeatedUntilItSucceeds();
    void retryAfterIsWaitedFor();
    void aCommandIsNeverSentTwice();
    void theWholeCallEndsInTime();
    void theCloudsClockIsMeasured();
    void destroyingEverythingWithCallsOut();

private:
    QFuture<Outcome> send(const HttpCall &call, bool isRepeatable = false);

    SystemClock m_clock;
    std::unique_ptr<NetworkTransport> m_transport;
    std::unique_ptr<ApiClient> m_client;
};

namespace {

const QByteArray kPage = "<html><body>Welcome</body></html>";
const QByteArray kHtml = "Content-Type: text/html\r\n";

/// Answers in turn, the last one for ever.
HostileServer::Deed inTurn(const QList<HostileServer::Deed> &deeds)
{
    return [deeds, turn = 0](QTcpSocket &socket, const QByteArray &request) mutable {
        deeds.at(std::min<qsizetype>(turn++, deeds.size() - 1))(socket, request);
    };
}

} // namespace

void tst_CloudCalls::init()
{
    m_client.reset();
    m_transport = NetworkTransport::create({}).value();
    m_client = std::make_unique<ApiClient>(
        *m_transport, m_clock, ApiLimits{.retry = {.firstBackoffMs = 20, .maxBackoffMs = 40}, .callsPerSecond = 0});
}

QFuture<Outcome> tst_CloudCalls::send(const HttpCall &call, bool isRepeatable)
{
    return m_client->send({.http = call, .isRepeatable = isRepeatable}, {});
}

void tst_CloudCalls::aQuestionAndItsAnswer()
{
    HostileServer server(keeping(answer(R"({"code":0,"total":2})")));
    const auto object = wait(send({.url = server.url()})).and_then(jsonObject);
    QVERIFY(object);
    QCOMPARE(object->value(u"total"_s).toInt(), 2);
}

void tst_CloudCalls::everyMisbehaviourHasItsOwnSentence_data()
{
    QTest::addColumn<HostileServer::Deed>("deed");
    QTest::addColumn<QString>("words");
    const QByteArray json(R"({"code":0,"result":{"list":[{"deviceId":"a)");
    QTest::newRow("hangs") << keeping({}) << u"did not answer within 0.3 s"_s;
    QTest::newRow("resets") << resetting() << u"without an answer"_s;
    QTest::newRow("500") << keeping(answer(kPage, "500 Oh", kHtml)) << u"The cloud failed (HTTP 500)"_s;
    QTest::newRow("web page") << keeping(answer(kPage, "200 OK", kHtml)) << u"a web page instead of data"_s;
    QTest::newRow("half a JSON") << keeping(answer(json)) << u"breaks off"_s;
    QTest::newRow("half an answer") << saying("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + json)
                                    << u"before its answer was complete"_s;
    QTest::newRow("half an answer of unknown length") << saying("HTTP/1.1 200 OK\r\n\r\n" + json) << u"breaks off"_s;
    QTest::newRow("nothing in it") << keeping(answer("")) << u"answer is empty"_s;
    QTest::newRow("a list") << keeping(answer("[]")) << u"not an object"_s;
    QTest::newRow("429") << keeping(answer("{}", "429 Slow", "Retry-After: 30\r\n")) << u"Try again in 30 s"_s;
    QTest::newRow("401") << keeping(answer("{}", "401 No")) << u"refused the credentials (HTTP 401)"_s;
    QTest::newRow("elsewhere") << keeping(answer("", "302 Found", "Location: https://login.example/\r\n"))
                               << u"on to login.example"_s;
}

void tst_CloudCalls::everyMisbehaviourHasItsOwnSentence()
{
    QFETCH(HostileServer::Deed, deed);
    QFETCH(QString, words);
    HostileServer server(deed);
    const int timeout = words.contains("within"_L1) ? 300 : 20'000;
    const auto object = wait(send({.method = "POST", .url = server.url(), .timeoutMs = timeout})).and_then(jsonObject);
    QVERIFY(!object);
    QVERIFY2(toText(object.error()).contains(words), qPrintable(toText(object.error())));
    QCOMPARE(server.requests(), 1);
}

void tst_CloudCalls::aCallIsRepeatedUntilItSucceeds_data()
{
    QTest::addColumn<HostileServer::Deed>("trouble");
    QTest::newRow("reset") << resetting();
    QTest::newRow("closed in the middle") << saying("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
    QTest::newRow("no answer") << keeping({});
    QTest::newRow("502") << keeping(answer(kPage, "502 Bad Gateway", kHtml));
    QTest::newRow("503 and closed") << saying(answer("", "503 Busy"));
    QTest::newRow("429") << keeping(answer("", "429 Slow"));
}

void tst_CloudCalls::aCallIsRepeatedUntilItSucceeds()
{
    QFETCH(HostileServer::Deed, trouble);
    HostileServer server(inTurn({trouble, trouble, keeping(answer(R"({"code":0})"))}));
    // With its key a POST may go out again.
    const HttpCall call{
        .method = "POST", .url = server.url(), .headers = {{"Idempotency-Key", "7"}}, .body = "{}", .timeoutMs = 300};
    const auto object = wait(send(call, true)).and_then(jsonObject);
    QVERIFY2(object, qPrintable(object ? QString() : object.error().detail));
    QCOMPARE(server.requests(), 3);
    QCOMPARE(m_client->counts(), (ApiCounts{.attempts = 3, .repeats = 2}));
}

void tst_CloudCalls::retryAfterIsWaitedFor()
{
    HostileServer server(inTurn({keeping(answer("", "429 Slow", "Retry-After: 1\r\n")), keeping(answer("{}"))}));
    QElapsedTimer elapsed;
    elapsed.start();
    const Outcome outcome = wait(send({.url = server.url()}, true));
    QVERIFY(outcome);
    QCOMPARE(outcome->status, 200);
    QVERIFY(elapsed.elapsed() >= 1'000);
}

void tst_CloudCalls::aCommandIsNeverSentTwice()
{
    HostileServer server(inTurn({keeping(answer("{}")), resetting()}));
    const HttpCall command{.method = "POST", .url = server.url(), .body = R"({"command":"open"})"};
    QVERIFY(wait(send(command)));
    const Outcome outcome = wait(send(command)); // on the connection that was kept
    QVERIFY(!outcome);
    QVERIFY(!isSurelyNotSent(outcome.error()));
    QVERIFY(outcome.error().hint.contains("may have taken effect"_L1));
    QCOMPARE(server.requests(), 2);
}

void tst_CloudCalls::theWholeCallEndsInTime()
{
    HostileServer server(keeping({}));
    m_client = std::make_unique<ApiClient>(
        *m_transport, m_clock,
        ApiLimits{.retry = {.maxAttempts = 100, .firstBackoffMs = 10, .maxBackoffMs = 10}, .deadlineMs = 1'500});
    const Outcome outcome = wait(send({.url = server.url(), .timeoutMs = 200}, true));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Timeout);
    QVERIFY(server.requests() >= 2);
}

void tst_CloudCalls::theCloudsClockIsMeasured()
{
    HostileServer server([](QTcpSocket &socket, const QByteArray &) {
        const qint64 ahead = QDateTime::currentMSecsSinceEpoch() + 90'000;
        socket.write(answer("{}", "200 OK", "x-ag-timestamp: " + QByteArray::number(ahead) + "\r\n"));
    });
    const Outcome outcome = wait(send({.url = server.url(u"/echo"_s)}, true));
    QVERIFY(outcome);
    const auto offset = ClockOffset::from(*outcome, "x-ag-timestamp");
    QVERIFY(offset);
    QVERIFY(qAbs(offset->offsetMs() - 90'000) <= offset->uncertaintyMs() + 1);
    QVERIFY(offset->isFresh(QDateTime::currentMSecsSinceEpoch()));
}

void tst_CloudCalls::destroyingEverythingWithCallsOut()
{
    HostileServer server(keeping({}));
    QList<QFuture<Outcome>> futures;
    for (int i = 0; i < 10; ++i)
        futures.append(send({.url = server.url()}, true));
    QTRY_COMPARE(server.requests(), 4);
    m_client.reset();
    m_transport.reset();
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    }
    QTRY_COMPARE(server.open(), 0);
}

QTEST_GUILESS_MAIN(tst_CloudCalls)
#include "tst_cloudcalls.moc"
