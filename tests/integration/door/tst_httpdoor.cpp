#include "doorfixture.h"

#include <QTest>

#include <array>
#include <thread>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

class TestHttpDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOverOneConnection();
    void handsOverPeerAndBody();
    void pipelinedRequestsAreAnsweredInOrder();
    void aPipelinedRequestWaitsForADeferredOne();
    void headIsAnsweredWithoutABody();
    void connectionIsClosedWhenAskedTo_data();
    void connectionIsClosedWhenAskedTo();
    void expectIsAnsweredBeforeTheBody();
    void aHalfClosedConnectionIsAnswered_data();
    void aHalfClosedConnectionIsAnswered();
    void aRequestCutShortIsRefused();
    void aRefusalIsAnsweredReportedAndClosed();
    void aRefusalIsReadThoughThePeerGoesOnSending();
    void repliesFromAnotherThreadReachTheirConnections();
    void aStaleHandleAnswersNobody();
    void aBigReplyArrivesWhole();
    void manyClientsAtOnce_data();
    void manyClientsAtOnce();
    void clientsThatLeaveDisturbNobody();
    void aPortInUseIsSaidSo();
    void aBadAddressIsSaidSo();
    void stopLetsRequestsInProgressFinish();
    void stopDoesNotWaitForEver();
    void startsAgainAfterStop();
    void anotherDoorTakesOver_data();
    void anotherDoorTakesOver();
    void countsWhatHappened();
};

void TestHttpDoor::answersOverOneConnection()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    QVERIFY(port.has_value());
    QVERIFY(door.isRunning());
    Client client(*port);
    for (int i = 0; i < 3; ++i) {
        client.send(post("/now", QByteArray::number(i)));
        const QByteArray reply = client.reply();
        QCOMPARE(statusOf(reply), 200);
        QCOMPARE(bodyOf(reply), "/now " + QByteArray::number(i));
        QVERIFY(reply.contains("\r\nDate: "));
        QVERIFY(!reply.contains("Connection:"));
    }
}

void TestHttpDoor::handsOverPeerAndBody()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    Client client(*port);
    client.send("PUT /now?token=a%20b HTTP/1.1\r\nHost: a\r\nX-Y: z\r\nTransfer-Encoding: chunked\r\n\r\n"
                "2\r\nab\r\n1\r\nc\r\n0\r\n\r\n");
    QCOMPARE(statusOf(client.reply()), 200);
    const app::HttpRequest request = answers.lastRequest();
    QCOMPARE(request.method, app::HttpMethod::Put);
    QCOMPARE(request.peer, u"127.0.0.1"_s);
    QCOMPARE(request.body, "abc");
    QCOMPARE(request.header("x-y").value_or(""), "z");
    QCOMPARE(request.queryValue("token").value_or(""), "a b");
    QVERIFY(!request.secure);
}

void TestHttpDoor::pipelinedRequestsAreAnsweredInOrder()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    Client client(*port);
    QByteArray all;
    for (int i = 0; i < 500; ++i)
        all += post("/now", QByteArray::number(i));
    client.send(all);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(bodyOf(client.reply()), "/now " + QByteArray::number(i));
}

void TestHttpDoor::aPipelinedRequestWaitsForADeferredOne()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    Client client(*port);
    client.send(get("/later/1") + get("/now") + get("/later/2"));
    const auto first = answers.takeWaiting(1);
    QCOMPARE(first.size(), 1U);
    QCOMPARE(answers.lastRequest().path, "/later/1");
    client.send(get("/now/last"));
    door.reply(first, text("one"));
    QCOMPARE(bodyOf(client.reply()), "one");
    QCOMPARE(bodyOf(client.reply()), "/now ");
    const auto second = answers.takeWaiting(1);
    QCOMPARE(second.size(), 1U);
    door.reply(second, text("two"));
    QCOMPARE(bodyOf(client.reply()), "two");
    QCOMPARE(bodyOf(client.reply()), "/now/last ");
}

void TestHttpDoor::headIsAnsweredWithoutABody()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    Client client(*port);
    client.send("HEAD /now HTTP/1.1\r\nHost: a\r\n\r\n" + get("/now", "Connection: close\r\n"));
    const QByteArray reply = client.reply(true);
    QVERIFY(reply.contains("Content-Length: 5\r\n"));
    QCOMPARE(bodyOf(reply), "");
    QCOMPARE(bodyOf(client.rest()), "/now ");
}

void TestHttpDoor::connectionIsClosedWhenAskedTo_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("closes");
    QTest::newRow("1.1") << QByteArray("GET /now HTTP/1.1\r\nHost: a\r\n\r\n") << false;
    QTest::newRow("1.1 close") << QByteArray("GET /now HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n") << true;
    QTest::newRow("1.0") << QByteArray("GET /now HTTP/1.0\r\n\r\n") << true;
    QTest::newRow("1.0 keep-alive") << QByteArray("GET /now HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << false;
}

void TestHttpDoor::connectionIsClosedWhenAskedTo()
{
    QFETCH(const QByteArray, request);
    QFETCH(const bool, closes);
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    Client client(*port);
    client.send(request);
    const QByteArray reply = client.reply();
    QCOMPARE(statusOf(reply), 200);
    QCOMPARE(reply.contains("Connection: close\r\n"), closes);
    if (closes) {
        QCOMPARE(client.rest(), "");
    } else {
        client.send(request);
        QCOMPARE(statusOf(client.reply()), 200);
    }
}

void TestHttpDoor::expectIsAnsweredBeforeTheBody()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    Client client(*port);
    client.send("POST /now HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.reply(), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("ok");
    QCOMPARE(bodyOf(client.reply()), "/now ok");
    client.send("POST /now HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(statusOf(client.reply()), 413);
}

void TestHttpDoor::aHalfClosedConnectionIsAnswered_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("at once") << QByteArray("/now");
    QTest::newRow("deferred") << QByteArray("/later");
}

void TestHttpDoor::aHalfClosedConnectionIsAnswered()
{
    QFETCH(const QByteArray, path);
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    Client client(*port);
    client.send(post(path, "x"));
    client.finishSending();
    if (path == "/later")
        door.reply(answers.takeWaiting(1), text("late"));
    const QByteArray all = client.rest();
    QCOMPARE(statusOf(all), 200);
    QVERIFY(!all.endsWith("reset"));
}

void TestHttpDoor::aRequestCutShortIsRefused()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    Client client(*port);
    client.send(post("/now", "0123456789").chopped(1));
    client.finishSending();
    QCOMPARE(statusOf(client.rest()), 400);
    QCOMPARE(answers.refusals(1).size(), 1U);
}

void TestHttpDoor::aRefusalIsAnsweredReportedAndClosed()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    Client client(*port);
    client.send("POST /now HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(5000, 'y') +
                "\r\nContent-Length: 0\r\nContent-Length: 44\r\n\r\n" + get("/hidden"));
    const QByteArray all = client.rest();
    QCOMPARE(statusOf(all), 400);
    QVERIFY(all.contains("Connection: close\r\n"));
    QCOMPARE(bodyOf(all), "{\"error\":\"Content-Length is given twice\"}\n");
    const auto refusals = answers.refusals(1);
    QCOMPARE(refusals.size(), 1U);
    QCOMPARE(refusals[0].status, 400);
    QCOMPARE(refusals[0].reason, "Content-Length is given twice");
    QCOMPARE(refusals[0].peer, u"127.0.0.1"_s);
    QVERIFY(refusals[0].head.startsWith("POST /now HTTP/1.1\r\nHost: a\r\n"));
    QCOMPARE(refusals[0].head.size(), 2048);
    QCOMPARE(answers.lastRequest().path, QByteArray());
}

void TestHttpDoor::aRefusalIsReadThoughThePeerGoesOnSending()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    Client client(*port);
    client.send("POST /now HTTP/1.1\r\nHost: a\r\nContent-Length: 20000000\r\n\r\n");
    for (int i = 0; i < 20; ++i)
        QVERIFY(client.send(QByteArray(1'000'000, 'x')));
    client.finishSending();
    const QByteArray all = client.rest();
    QCOMPARE(statusOf(all), 413);
    QVERIFY(!all.endsWith("reset"));
}

void TestHttpDoor::repliesFromAnotherThreadReachTheirConnections()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config({}, 3));
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 60; ++i)
        clients.push_back(std::make_unique<Client>(*port));
    for (int round = 0; round < 20; ++round) {
        for (const auto &client : clients)
            client->send(post("/later", "x"));
        const auto handles = answers.takeWaiting(clients.size());
        QCOMPARE(handles.size(), clients.size());
        const QByteArray body = QByteArray::number(round);
        std::jthread([&] { door.reply(handles, text(body)); }).join();
        for (const auto &client : clients)
            QCOMPARE(bodyOf(client->reply()), body);
    }
}

void TestHttpDoor::aStaleHandleAnswersNobody()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    std::vector<app::ReplyHandle> stale;
    {
        Client gone(*port);
        gone.send(get("/later/gone"));
        stale = answers.takeWaiting(1);
        gone.reset();
    }
    QTRY_COMPARE(door.stats().connections, 0);
    Client client(*port); // takes the same place in the table
    client.send(get("/later/here"));
    const auto fresh = answers.takeWaiting(1);
    QCOMPARE(fresh.at(0).slot, stale.at(0).slot);
    stale.push_back({.thread = 77, .slot = 1, .generation = 1});
    stale.push_back({.thread = 0, .slot = 12345, .generation = 1});
    door.reply(stale, text("stale"));
    door.reply(fresh, text("fresh"));
    door.reply(fresh, text("twice"));
    QCOMPARE(bodyOf(client.reply()), "fresh");
    client.send(get("/now", "Connection: close\r\n"));
    QCOMPARE(bodyOf(client.rest()), "/now ");
}

void TestHttpDoor::aBigReplyArrivesWhole()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    Client client(*port);
    const int small = 64 * 1024;
    setsockopt(client.fd(), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    client.send(get("/big") + get("/big") + get("/now", "Connection: close\r\n"));
    QCOMPARE(bodyOf(client.reply()), QByteArray(1024 * 1024, 'x'));
    QCOMPARE(bodyOf(client.reply()), QByteArray(1024 * 1024, 'x'));
    QCOMPARE(bodyOf(client.rest()), "/now ");
}

void TestHttpDoor::manyClientsAtOnce_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("one thread") << 1;
    QTest::newRow("three threads") << 3;
}

void TestHttpDoor::manyClientsAtOnce()
{
    QFETCH(const int, threads);
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config({}, threads));
    std::atomic<int> good = 0;
    {
        std::vector<std::jthread> workers;
        for (int worker = 0; worker < 8; ++worker) {
            workers.emplace_back([&, worker] {
                for (int i = 0; i < 50; ++i) {
                    Client client(*port);
                    for (int k = 0; k < 4; ++k) {
                        const QByteArray body = QByteArray::number(worker * 1000 + i);
                        client.send(post("/now", body));
                        good += bodyOf(client.reply()) == "/now " + body ? 1 : 0;
                    }
                }
            });
        }
    }
    QCOMPARE(good.load(), 8 * 50 * 4);
    QTRY_COMPARE(door.stats().connections, 0);
}

void TestHttpDoor::clientsThatLeaveDisturbNobody()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config({}, 2));
    const std::array requests{get("/later"), get("/now"), get("/now").left(9), get("/later") + get("/now"),
                              get("/big")};
    for (size_t i = 0; i < 300; ++i) {
        Client client(*port);
        client.send(requests.at(i % requests.size()));
        if (i % 2 == 0)
            client.reset();
    }
    {
        Client client(*port);
        client.send(get("/now", "Connection: close\r\n"));
        QCOMPARE(bodyOf(client.rest()), "/now ");
    }
    const auto answeredAll = [&] {
        door.reply(answers.takeWaiting(0), text("too late"));
        return door.stats().connections == 0;
    };
    QTRY_VERIFY(answeredAll());
}

void TestHttpDoor::aPortInUseIsSaidSo()
{
    Answers answers;
    app::HttpDoor first(answers);
    const auto port = first.start(config({}, 2));
    app::HttpDoor second(answers);
    app::DoorConfig same = config({}, 2);
    same.port = *port;
    const auto failed = second.start(same);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, app::ErrorCode::Conflict);
    QCOMPARE(failed.error().field, u"port"_s);
    QVERIFY(failed.error().message.contains(QString::number(*port)));
    QVERIFY(!second.isRunning());
    first.stop(0);
    QVERIFY(second.start(same).has_value());
}

void TestHttpDoor::aBadAddressIsSaidSo()
{
    Answers answers;
    app::HttpDoor door(answers);
    for (const QString &address : {u"localhost"_s, u""_s, u"1.2.3"_s + u".400"_s, u"203.0.113.7"_s}) {
        app::DoorConfig bad = config();
        bad.address = address;
        const auto failed = door.start(bad);
        QVERIFY2(!failed, qPrintable(address));
        QCOMPARE(failed.error().code, app::ErrorCode::InvalidInput);
        QCOMPARE(failed.error().field, u"address"_s);
        QVERIFY(failed.error().message.contains(address));
    }
}

void TestHttpDoor::stopLetsRequestsInProgressFinish()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config({}, 2));
    Client idle(*port);
    idle.send(get("/now"));
    QCOMPARE(bodyOf(idle.reply()), "/now ");
    Client waiting(*port);
    waiting.send(get("/later"));
    const auto handles = answers.takeWaiting(1);
    std::jthread stopper([&] { door.stop(30'000); });
    QCOMPARE(idle.rest(), "");
    door.reply(handles, text("done"));
    const QByteArray all = waiting.rest();
    QCOMPARE(bodyOf(all), "done");
    QVERIFY(all.contains("Connection: close\r\n"));
    stopper.join();
    QVERIFY(!door.isRunning());
    QCOMPARE(door.stats().connections, 0);
}

void TestHttpDoor::stopDoesNotWaitForEver()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    Client client(*port);
    client.send(get("/later"));
    const auto handles = answers.takeWaiting(1);
    door.stop(50);
    QCOMPARE(client.rest().contains("HTTP"), false);
    door.reply(handles, text("nobody"));
}

void TestHttpDoor::startsAgainAfterStop()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    QVERIFY(!door.start(config()));
    std::vector<app::ReplyHandle> old;
    {
        Client client(*port);
        client.send(get("/later"));
        old = answers.takeWaiting(1);
        door.stop(0);
    }
    app::DoorConfig again = config();
    again.port = *port;
    QVERIFY(door.start(again).has_value());
    Client client(*port);
    client.send(get("/later"));
    const auto fresh = answers.takeWaiting(1);
    door.reply(old, text("old"));
    door.reply(fresh, text("fresh"));
    QCOMPARE(bodyOf(client.reply()), "fresh");
}

void TestHttpDoor::anotherDoorTakesOver_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("on the same address") << u"127.0.0.1"_s;
    QTest::newRow("on all addresses, that one among them") << u"0.0.0.0"_s;
}

void TestHttpDoor::anotherDoorTakesOver()
{
    QFETCH(const QString, address);
    Answers answers;
    app::HttpDoor old(answers);
    const auto port = old.start(config({}, 2));
    QVERIFY(port.has_value());
    QCOMPARE(old.port(), *port);
    Client slow(*port);
    slow.send(get("/later"));
    const auto waiting = answers.takeWaiting(1);
    app::HttpDoor next(answers);
    app::DoorConfig wanted = config({}, 2);
    wanted.address = address;
    wanted.port = *port;
    const auto taken = next.takeOver(old, wanted);
    QVERIFY2(taken.has_value(), taken ? "" : qPrintable(app::toText(taken.error())));
    QCOMPARE(*taken, *port);
    std::thread ending([&old] { old.stop(30'000); });
    old.reply(waiting, text("finished"));
    QCOMPARE(bodyOf(slow.reply()), "finished");
    ending.join();
    Client late(*port);
    late.send(get("/now"));
    QCOMPARE(statusOf(late.reply()), 200);
}

void TestHttpDoor::countsWhatHappened()
{
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(config());
    const QByteArray request = get("/now");
    Client client(*port);
    client.send(request);
    const QByteArray reply = client.reply();
    QCOMPARE(door.stats().connections, 1);
    QCOMPARE(door.stats().requests, 1);
    QCOMPARE(door.stats().bytesIn, request.size());
    QTRY_COMPARE(door.stats().bytesOut, reply.size());
    QCOMPARE(door.stats().refused, 0);
    client.send("nonsense\r\n");
    QCOMPARE(statusOf(client.rest()), 400);
    QCOMPARE(door.stats().refused, 1);
    door.stop();
    QCOMPARE(door.stats().requests, 1);
    QCOMPARE(door.stats().connections, 0);
}

QTEST_APPLESS_MAIN(TestHttpDoor)
#include "tst_httpdoor.moc"
