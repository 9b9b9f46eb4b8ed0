#include "doorfixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/resource.h>
#include <sys/socket.h>

class TestHttpDoorLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeadlineEndsARequest_data();
    void aDeadlineEndsARequest();
    void trickledBytesDoNotExtendTheDeadline();
    void anIdleConnectionIsClosed_data();
    void anIdleConnectionIsClosed();
    void aDeferredReplyHasNoDeadline();
    void aPeerThatDoesNotReadIsClosed();
    void connectionsBeyondTheCapGet503();
    void connectionsOfOnePeerAreCapped();
    void aPeerOverItsCapTakesNobodysPlace();
    void theRateOfAPeerIsCapped();
    void unfinishedBodiesAreBoundedTogether();
    void theLargestBodyFitsWhateverTheThreads();
    void aFullDescriptorTableIsSurvived();
    void refusalsAreToldInBoundedNumber();
};

void TestHttpDoorLimits::aDeadlineEndsARequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("head") << QByteArray("GET /now HTTP/1.1\r\nHost: a\r\n") << QByteArray("the head took too long");
    QTest::newRow("one empty line") << QByteArray("\r\n") << QByteArray("the head took too long");
    QTest::newRow("body") << post("/now", "0123456789").chopped(1) << QByteArray("the body took too long");
    QTest::newRow("second request") << get("/now") + "GET" << QByteArray("the head took too long");
}

void TestHttpDoorLimits::aDeadlineEndsARequest()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, reason);
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config({.headSeconds = 1, .requestSeconds = 1}));
    Client client(*port);
    QElapsedTimer timer;
    timer.start();
    client.send(bytes);
    const QByteArray all = client.rest();
    QVERIFY(timer.elapsed() >= 900);
    QVERIFY(all.contains("HTTP/1.1 408 Request Timeout\r\n"));
    QVERIFY(all.contains(reason));
    QCOMPARE(answers.refusals(1).at(0).status, 408);
}

void TestHttpDoorLimits::trickledBytesDoNotExtendTheDeadline()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config({.headSeconds = 1}));
    Client client(*port);
    QElapsedTimer timer;
    timer.start();
    client.send("GET /now HTTP/1.1\r\nX: ");
    while (answers.refusals(0).empty() && timer.elapsed() < 20'000) {
        client.send("a");
        QTest::qWait(20);
    }
    QVERIFY(timer.elapsed() < 10'000);
    QCOMPARE(statusOf(client.rest()), 408);
}

void TestHttpDoorLimits::anIdleConnectionIsClosed_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("new") << QByteArray();
    QTest::newRow("after a request") << get("/now");
}

void TestHttpDoorLimits::anIdleConnectionIsClosed()
{
    QFETCH(const QByteArray, before);
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config({.idleSeconds = 1}));
    Client client(*port);
    client.send(before);
    if (!before.isEmpty())
        QCOMPARE(statusOf(client.reply()), 200);
    QCOMPARE(client.rest(), "");
    QCOMPARE(door.stats().refused, 0);
}

void TestHttpDoorLimits::aDeferredReplyHasNoDeadline()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config({.headSeconds = 1, .requestSeconds = 1, .idleSeconds = 1, .writeSeconds = 1}));
    Client waiting(*port);
    waiting.send(get("/later"));
    const auto handles = answers.takeWaiting(1);
    Client idle(*port);
    QCOMPARE(idle.rest(), ""); // every deadline has passed by now
    Client second(*port);
    QCOMPARE(second.rest(), "");
    door.reply(handles, text("patience"));
    QCOMPARE(bodyOf(waiting.reply()), "patience");
}

void TestHttpDoorLimits::aPeerThatDoesNotReadIsClosed()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config({.writeSeconds = 1}));
    Client client(*port);
    const int small = 4096;
    setsockopt(client.fd(), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    client.send(get("/big").repeated(50));
    QTRY_COMPARE(door.stats().connections, 1);
    QTRY_COMPARE_WITH_TIMEOUT(door.stats().connections, 0, 20'000);
}

void TestHttpDoorLimits::connectionsBeyondTheCapGet503()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config({.connections = 3}));
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<Client>(*port));
        clients.back()->send(get("/now"));
        QCOMPARE(statusOf(clients.back()->reply()), 200);
    }
    for (int i = 0; i < 40; ++i) { // more than those that are waited for
        Client more(*port);
        more.send(get("/now"));
        QCOMPARE(statusOf(more.rest()), 503);
    }
    clients.front()->send(get("/now"));
    QCOMPARE(statusOf(clients.front()->reply()), 200);
    clients.pop_back();
    QTRY_COMPARE(door.stats().connections, 2);
    Client again(*port);
    again.send(get("/now"));
    QCOMPARE(statusOf(again.reply()), 200);
}

void TestHttpDoorLimits::connectionsOfOnePeerAreCapped()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config({.connectionsPerPeer = 1}, 2));
    Client first(*port);
    first.send(get("/now"));
    QCOMPARE(statusOf(first.reply()), 200);
    Client second(*port);
    const QByteArray all = second.rest();
    QCOMPARE(statusOf(all), 503);
    QVERIFY(all.contains("Retry-After: 1\r\n"));
}

void TestHttpDoorLimits::aPeerOverItsCapTakesNobodysPlace()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config({.connections = 8, .connectionsPerPeer = 2}));
    std::vector<std::unique_ptr<Client>> crowd; // who stay, and go on after the refusal
    for (int i = 0; i < 60; ++i)
        crowd.push_back(std::make_unique<Client>(*port));
    const auto refusals = answers.refusals(58);
    QCOMPARE(refusals.size(), 58U);
    for (const Refused &refused : refusals)
        QCOMPARE(refused.reason, "too many connections from this address");
    QCOMPARE(door.stats().connections, 2);
    for (int peer = 2; peer < 8; ++peer) { // all the places that are left
        Client other(*port, peer);
        other.send(get("/now", "Connection: close\r\n"));
        QCOMPARE(statusOf(other.rest()), 200);
    }
    crowd.front()->send(get("/now"));
    QCOMPARE(statusOf(crowd.front()->reply()), 200);
}

void TestHttpDoorLimits::theRateOfAPeerIsCapped()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config({.requestsPerSecondPerPeer = 5}, 2));
    int answered = 0;
    int refused = 0;
    for (int i = 0; i < 4; ++i) {
        Client client(*port);
        for (int k = 0; k < 10; ++k) {
            client.send(get("/now"));
            const QByteArray reply = client.reply();
            answered += statusOf(reply) == 200 ? 1 : 0;
            refused += statusOf(reply) == 429 && reply.contains("Retry-After: 1\r\n") ? 1 : 0;
        }
    }
    QCOMPARE(answered + refused, 40); // each on a connection that stays open
    QVERIFY(refused >= 10);           // though the second may have changed while they came
    QVERIFY(answered >= 5);
}

void TestHttpDoorLimits::unfinishedBodiesAreBoundedTogether()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config({.heldBytes = 2 * 1024 * 1024}));
    const QByteArray almost = post("/now", QByteArray(1000 * 1000, 'x')).chopped(1);
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 6; ++i) {
        clients.push_back(std::make_unique<Client>(*port));
        clients.back()->send(almost);
    }
    const auto refusals = answers.refusals(3);
    QVERIFY(refusals.size() >= 3);
    QCOMPARE(refusals.at(0).status, 503);
    Client small(*port); // is not made to pay for them
    small.send(post("/now", "x").chopped(1));
    small.send("x");
    QCOMPARE(bodyOf(small.reply()), "/now x");
    int answered = 0;
    for (const auto &client : clients) {
        client->send("x");
        answered += statusOf(client->reply()) == 200 ? 1 : 0;
    }
    QVERIFY(answered >= 1);
    QVERIFY(answered <= 3);
}

void TestHttpDoorLimits::theLargestBodyFitsWhateverTheThreads()
{
    Answers answers;
    app::HttpDoor door(answers);
    const qsizetype most = 24 * 1024 * 1024;
    const auto port = door.start(config({.bodyBytes = most}, 8)); // a thread's share of the memory would be 2 MiB
    const QByteArray body(most, 'x');
    Client client(*port);
    client.send(post("/now", body));
    const QByteArray reply = client.reply();
    QCOMPARE(statusOf(reply), 200);
    QCOMPARE(bodyOf(reply).size(), body.size() + 5);
    Client other(*port);
    QByteArray chunked = "POST /now HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < most; at += 1024 * 1024)
        chunked += "100000\r\n" + QByteArray(1024 * 1024, 'x') + "\r\n";
    other.send(chunked + "0\r\n\r\n");
    QCOMPARE(statusOf(other.reply()), 200);
}

void TestHttpDoorLimits::aFullDescriptorTableIsSurvived()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    Client early(*port);
    early.send(get("/now"));
    QCOMPARE(statusOf(early.reply()), 200);
    Client late(*port); // one descriptor here, and none is left for the door's side of the next
    late.send(get("/now"));
    QCOMPARE(statusOf(late.reply()), 200);
    rlimit before{};
    getrlimit(RLIMIT_NOFILE, &before);
    const int highest = ::dup(0);
    ::close(highest);
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    ::close(socket);
    Client waiting(*port); // accepted or not yet: answered first
    waiting.send(get("/now"));
    QCOMPARE(statusOf(waiting.reply()), 200);
    const int client = ::dup(0);
    rlimit full = before;
    full.rlim_cur = static_cast<rlim_t>(client) + 1;
    setrlimit(RLIMIT_NOFILE, &full);
    ::close(client); // the only free one: for the client's socket
    {
        Client refused(*port);
        refused.send(get("/now"));
        QCOMPARE(statusOf(refused.rest()), 503);
    }
    early.send(get("/now"));
    QCOMPARE(statusOf(early.reply()), 200);
    setrlimit(RLIMIT_NOFILE, &before);
    Client after(*port);
    after.send(get("/now"));
    QCOMPARE(statusOf(after.reply()), 200);
}

void TestHttpDoorLimits::refusalsAreToldInBoundedNumber()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config({.requestsPerSecondPerPeer = 1}));
    Client client(*port);
    const int count = 5000;
    client.send(get("/now").repeated(count));
    for (int i = 0; i < count; ++i)
        QVERIFY(statusOf(client.reply()) != 0);
    const qint64 refused = door.stats().refused;
    QVERIFY(refused > 4900);
    QVERIFY(static_cast<qint64>(answers.refusals(0).size()) < refused);
}

QTEST_APPLESS_MAIN(TestHttpDoorLimits)
#include "tst_httpdoorlimits.moc"
