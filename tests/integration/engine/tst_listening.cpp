#include "enginefixture.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

#include <thread>

using namespace Qt::StringLiterals;
using namespace app;
using test::wait;

namespace {

const QString kPath = u"/ctwing/smoke-nb-demo/notify"_s;
const QString kImei = u"868000000000017"_s;
const PlatformId kPlatform(u"ctwing"_s);
const ProductId kProduct(u"smoke-nb-demo"_s);

/// A port that somebody else listens on.
class Occupied
{
public:
    Occupied() { m_server.listen(QHostAddress::LocalHost); }
    [[nodiscard]] int port() const { return m_server.serverPort(); }
    void leave() { m_server.close(); }

private:
    QTcpServer m_server;
};

/// An engine without the fixture's choice of ports.
Settings onPorts(int listen, int admin)
{
    Settings settings;
    settings.listenPort = listen;
    settings.adminPort = admin;
    return settings;
}

int freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

/// GET over a socket of its own, blocking; for threads without an event loop.
QByteArray fetch(quint16 port, const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(5000))
        answer += socket.readAll();
    return answer;
}

void makeCertificate(const QString &folder)
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                   u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=door.test"_s, u"-keyout"_s,
                   folder + u"/door.key"_s, u"-out"_s, folder + u"/door.crt"_s});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("no certificate: %s", openssl.readAllStandardError().constData());
}

} // namespace

/// The listener's role: taken, changed while it serves, given back.
class tst_Listening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeThatCannotTakeEffectChangesNothing_data();
    void aChangeThatCannotTakeEffectChangesNothing();
    void aChangeOfTheLimitsKeepsThePort();
    void theOldDoorDrainsElsewhere();
    void tryingAgainOpensTheAdminPortAlone();
    void anAdminPortOfNoneAndOneOfTheSystemsChoice();
    void figuresAreAskedForWhileDoorsChange();
    void aDisabledDockingRefusesAtOnce();
    void anEngineGoesWithChangesQueued();
    void settingsOfAnotherProcessArrive();
    void theSecondProcessKnowsWhereTheFirstListens();
    void aTestPushGoesTheWayOfACloud_data();
    void aTestPushGoesTheWayOfACloud();
    void aTestPushNeedsAListener();
};

void tst_Listening::aChangeThatCannotTakeEffectChangesNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("field");
    QTest::newRow("no such certificate") << u"certificate"_s << u"listener/certificateFile"_s;
    QTest::newRow("push port in use") << u"port"_s << u"listener/port"_s;
    QTest::newRow("admin port in use") << u"admin"_s << u"admin/port"_s;
    QTest::newRow("no address of ours") << u"address"_s << u"listener/address"_s;
}

void tst_Listening::aChangeThatCannotTakeEffectChangesNothing()
{
    QFETCH(QString, what);
    QFETCH(QString, field);
    const QTemporaryDir folder;
    const Occupied occupied;
    Engine engine({.dataDir = folder.path()});
    QVERIFY(engine.open());
    const Settings before = onPorts(freePort(), freePort());
    QVERIFY(engine.saveSettings(before));
    engine.serve();
    const ListenerState serving = engine.listener();
    QCOMPARE(serving.role, ListenerState::Role::Serving);
    QVERIFY(!serving.adminError);
    Settings wrong = before;
    if (what == "certificate"_L1)
        wrong.certificateFile = wrong.keyFile = folder.filePath(u"none.pem"_s);
    else if (what == "port"_L1)
        wrong.listenPort = occupied.port();
    else if (what == "admin"_L1)
        wrong.adminPort = occupied.port();
    else
        wrong.listenAddress = u"203.0.113.7"_s;
    QSignalSpy told(&engine, &Engine::listenerChanged);
    const auto saved = engine.saveSettings(wrong);
    QVERIFY(!saved);
    QCOMPARE(saved.error().field, field);
    QCOMPARE(engine.settings(), before);
    QCOMPARE(engine.listener(), serving);
    QCOMPARE(told.size(), 0);
    QCOMPARE(*loadSettings(folder.filePath(u"clouddock.conf"_s)), before);
    QVERIFY(fetch(serving.port, "/x").startsWith("HTTP/1.1 404"));
    QVERIFY(fetch(serving.adminPort, "/healthz").startsWith("HTTP/1.1 200"));
    // The same by an editor and a signal: the file is as it is, the engine stays as it was.
    QVERIFY(saveSettings(folder.filePath(u"clouddock.conf"_s), wrong));
    QVERIFY(!engine.reload());
    QCOMPARE(engine.settings(), before);
    QVERIFY(fetch(serving.port, "/x").startsWith("HTTP/1.1 404"));
}

void tst_Listening::aChangeOfTheLimitsKeepsThePort()
{
    test::EngineFixture fixture; // its port was chosen by the system
    fixture.addProduct();
    fixture.addDocking();
    Engine &engine = fixture.engine();
    const quint16 port = engine.listener().port;
    Settings settings = engine.settings();
    settings.bodyLimitBytes = 2048;
    QVERIFY(engine.saveSettings(settings));
    QCOMPARE(engine.listener().port, port);
    // A connection that the old door had accepted is still served by its limits.
    QTRY_COMPARE(fixture.post(kPath, "{\"a\":\"" + QByteArray(4000, 'x') + "\"}").status, 413);
    settings.bodyLimitBytes = 8192;
    QVERIFY(engine.saveSettings(settings));
    QCOMPARE(fixture.post(kPath, "{\"a\":\"" + QByteArray(4000, 'x') + "\"}").status, 200);
}

void tst_Listening::theOldDoorDrainsElsewhere()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking();
    QTcpSocket slow;
    slow.connectToHost(u"127.0.0.1"_s, fixture.engine().listener().port);
    QVERIFY(slow.waitForConnected());
    const QByteArray body = test::EngineFixture::push(kImei, "{}", 1);
    const QByteArray request =
        "POST " + kPath.toUtf8() +
        " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
        body;
    slow.write(request.chopped(10));
    QVERIFY(slow.waitForBytesWritten());
    QCOMPARE(fixture.post(kPath, "{}").status, 200); // answered: so the bytes before it were read
    Settings settings = fixture.engine().settings();
    settings.bodyLimitBytes = 4096;
    QVERIFY(fixture.engine().saveSettings(settings)); // does not wait for the old door, which waits for the slow one
    slow.write(request.last(10));
    QByteArray answer;
    QTRY_VERIFY((answer += slow.readAll()).startsWith("HTTP/1.1 200"));
}

void tst_Listening::tryingAgainOpensTheAdminPortAlone()
{
    const QTemporaryDir folder;
    Occupied occupied;
    Engine engine({.dataDir = folder.path()});
    QVERIFY(engine.open());
    QVERIFY(engine.saveSettings(onPorts(freePort(), occupied.port())));
    engine.serve();
    QCOMPARE(engine.listener().role, ListenerState::Role::Serving);
    QVERIFY(engine.listener().adminError);
    const quint16 port = engine.listener().port;
    engine.serve(); // still in use: the push door is not touched
    QCOMPARE(engine.listener().role, ListenerState::Role::Serving);
    QVERIFY(engine.listener().adminError);
    QVERIFY(fetch(port, "/x").startsWith("HTTP/1.1 404"));
    occupied.leave();
    engine.serve();
    QCOMPARE(engine.listener().role, ListenerState::Role::Serving);
    QVERIFY(!engine.listener().error);
    QVERIFY(!engine.listener().adminError);
    QVERIFY(fetch(port, "/x").startsWith("HTTP/1.1 404"));
    QVERIFY(fetch(engine.listener().adminPort, "/readyz").startsWith("HTTP/1.1 200"));
}

void tst_Listening::anAdminPortOfNoneAndOneOfTheSystemsChoice()
{
    const QTemporaryDir folder;
    {
        Engine none({.dataDir = folder.path()});
        QVERIFY(none.open());
        QVERIFY(none.saveSettings(onPorts(freePort(), 0)));
        none.serve();
        QCOMPARE(none.listener().role, ListenerState::Role::Serving);
        QCOMPARE(none.listener().adminPort, 0);
    }
    Engine chosen({.dataDir = folder.path(), .adminPort = quint16(0)});
    QVERIFY(chosen.open());
    chosen.serve();
    QVERIFY(chosen.listener().adminPort != 0);
    Engine wrong({.dataDir = folder.path(), .adminAddress = u"0.0.0.0"_s});
    const auto opened = wrong.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().field, u"admin/address"_s);
}

void tst_Listening::figuresAreAskedForWhileDoorsChange()
{
    test::EngineFixture fixture;
    Engine &engine = fixture.engine();
    const quint16 admin = engine.listener().adminPort;
    QVERIFY(admin != 0);
    std::atomic<bool> enough = false;
    std::atomic<int> answered = 0;
    std::thread scraper([&] {
        while (!enough)
            answered += fetch(admin, "/metrics").contains("clouddock_door_connections") ? 1 : 0;
    });
    Settings settings = engine.settings();
    for (int i = 0; i < 40 || answered < 20; ++i) {
        settings.bodyLimitBytes = 4096 + i;
        QVERIFY(engine.saveSettings(settings));
    }
    enough = true;
    scraper.join();
    QCOMPARE(engine.listener().adminPort, admin); // that door was never touched
}

void tst_Listening::aDisabledDockingRefusesAtOnce()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking();
    Engine other({.dataDir = fixture.folder()});
    QVERIFY(other.open());
    // Another process changes something all the time, so that the routes are read anew for that as well.
    std::atomic<bool> enough = false;
    std::thread busy([&] {
        for (int i = 0; !enough; ++i) {
            Product product = other.registry().product(kProduct).result().value_or(Product());
            product.description = QString::number(i);
            other.registry().updateProduct(product).waitForFinished();
        }
    });
    Dockings &dockings = fixture.engine().dockings();
    int late = 0;
    for (int i = 0; i < 40; ++i) {
        QVERIFY(wait(dockings.setEnabled(kPlatform, kProduct, false)));
        for (int k = 0; k < 5; ++k)
            late += fixture.post(kPath, "{}").status == 404 ? 0 : 1;
        QVERIFY(wait(dockings.setEnabled(kPlatform, kProduct, true)));
        late += fixture.post(kPath, "{}").status == 200 ? 0 : 1;
    }
    enough = true;
    busy.join();
    QCOMPARE(late, 0);
}

void tst_Listening::anEngineGoesWithChangesQueued()
{
    for (int round = 0; round < 5; ++round) {
        test::EngineFixture fixture;
        fixture.addProduct();
        fixture.addDocking();
        Dockings &dockings = fixture.engine().dockings();
        for (int i = 0; i < 50; ++i)
            static_cast<void>(dockings.setEnabled(kPlatform, kProduct, i % 2 == 0));
        fixture.restart(); // the last of them are written while the engine goes
        QVERIFY(!wait(fixture.engine().dockings().docking(kPlatform, kProduct))->enabled);
    }
}

void tst_Listening::settingsOfAnotherProcessArrive()
{
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDocking();
    Engine other({.dataDir = fixture.folder()});
    QVERIFY(other.open());
    Settings settings = other.settings();
    settings.bodyLimitBytes = 2048;
    QVERIFY(other.saveSettings(settings));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.engine().settings().bodyLimitBytes, 2048, 2000);
    // A connection that the old door had accepted is still served by its limits.
    QTRY_COMPARE(fixture.post(kPath, "{\"a\":\"" + QByteArray(4000, 'x') + "\"}").status, 413);
}

void tst_Listening::theSecondProcessKnowsWhereTheFirstListens()
{
    test::EngineFixture fixture;
    const ListenerState first = fixture.engine().listener();
    Engine second({.dataDir = fixture.folder(), .listenPort = quint16(freePort())});
    QVERIFY(second.open());
    second.serve();
    QCOMPARE(second.listener().role, ListenerState::Role::OtherProcess);
    QCOMPARE(second.listener().port, first.port);
    QCOMPARE(second.listener().address, first.address);
    const QString url = second.pushUrl(test::platformOf(second), kProduct);
    QVERIFY2(url.startsWith(u"http://127.0.0.1:"_s + QString::number(first.port) + u'/'), qPrintable(url));
}

void tst_Listening::aTestPushGoesTheWayOfACloud_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("secure");
    QTest::addColumn<bool>("fromAnother");
    QTest::newRow("plain") << QString() << false << false;
    QTest::newRow("with the docking's token") << u"s3cr3tPushToken"_s << false << false;
    QTest::newRow("over TLS with our own certificate") << u"s3cr3tPushToken"_s << true << false;
    QTest::newRow("from another process") << u"s3cr3tPushToken"_s << true << true;
}

void tst_Listening::aTestPushGoesTheWayOfACloud()
{
    QFETCH(QString, token);
    QFETCH(bool, secure);
    QFETCH(bool, fromAnother);
    test::EngineFixture fixture;
    fixture.addProduct();
    fixture.addDevice(u"smoke-1"_s, kImei);
    fixture.addDocking(kProduct.text(), token);
    if (secure) {
        makeCertificate(fixture.folder());
        Settings settings = fixture.engine().settings();
        settings.certificateFile = fixture.folder() + u"/door.crt"_s;
        settings.keyFile = fixture.folder() + u"/door.key"_s;
        QVERIFY(fixture.engine().saveSettings(settings));
    }
    Engine other({.dataDir = fixture.folder()});
    if (fromAnother) {
        QVERIFY(other.open());
        other.serve();
    }
    Engine &sender = fromAnother ? other : fixture.engine();
    const auto status = wait(sender.sendTestPush(kPlatform, kProduct));
    QVERIFY2(status.has_value(), status ? "" : qPrintable(toText(status.error())));
    QCOMPARE(*status, 200);
    const auto newest = [&fixture] { return wait(fixture.engine().pushLog().page({}, {}, 10))->rows; };
    QTRY_COMPARE(newest().value(0).state, DecodeState::Decoded);
    QCOMPARE(newest().first().deviceId, u"smoke-1"_s); // it speaks of the device that is bound
    QCOMPARE(wait(fixture.engine().dockings().setEnabled(kPlatform, kProduct, false)).has_value(), true);
    QCOMPARE(*wait(fixture.engine().sendTestPush(kPlatform, kProduct)), 404);
}

void tst_Listening::aTestPushNeedsAListener()
{
    const QTemporaryDir folder;
    Engine engine({.dataDir = folder.path()});
    QVERIFY(engine.open());
    const auto refused = wait(engine.sendTestPush(kPlatform, kProduct));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::State);
    QVERIFY(!wait(engine.sendTestPush(PlatformId(u"nocloud"_s), kProduct)));
}

QTEST_GUILESS_MAIN(tst_Listening)
#include "tst_listening.moc"
