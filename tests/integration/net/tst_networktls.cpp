#include "app/net/httpfault.h"
#include "app/net/networktransport.h"

#include "hostileserver.h"

#include <QSslSocket>
#include <QTemporaryDir>
#include <QTimer>

using namespace app;
using namespace Qt::StringLiterals;

/// Certificates are verified always, and what is wrong with one is said.
class tst_NetworkTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCloudOfATrustedAuthorityAnswers();
    void wrongCertificatesAreToldApart_data();
    void wrongCertificatesAreToldApart();
    void theAuthorityIsTrustedOnlyWhenGiven();
    void nothingIsSentToAStranger();
    void aPortWithoutTlsIsNoSecureConnection();
    void endlessHeadersAreCutOff();
    void badCaFilesAreRefused_data();
    void badCaFilesAreRefused();

private:
    QString write(const QString &name, const QByteArray &text) const;
    std::unique_ptr<NetworkTransport> transport() const;

    QTemporaryDir m_folder;
    Authority m_authority;
};

void tst_NetworkTls::initTestCase()
{
    QVERIFY(m_folder.isValid());
    write(u"ca.pem"_s, m_authority.pem());
}

QString tst_NetworkTls::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

std::unique_ptr<NetworkTransport> tst_NetworkTls::transport() const
{
    return NetworkTransport::create({.caFile = m_folder.filePath(u"ca.pem"_s)}).value();
}

void tst_NetworkTls::aCloudOfATrustedAuthorityAnswers()
{
    HostileServer server(keeping(answer(R"({"code":0})")), m_authority.issue("IP:127.0.0.1"));
    const auto transport = this->transport();
    for (const QByteArray method : {"GET", "POST"}) {
        const Outcome outcome = wait(transport->send({.method = method, .url = server.url()}, {}));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->body, R"({"code":0})");
    }
    QCOMPARE(server.connections(), 1);
}

void tst_NetworkTls::wrongCertificatesAreToldApart_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("hint");
    const QString day = QDateTime::currentDateTime().addDays(-3).toString(u"yyyy-MM-dd"_s);
    const QString later = QDateTime::currentDateTime().addDays(3).toString(u"yyyy-MM-dd"_s);
    QTest::newRow("signed by itself") << Authority::selfSigned("IP:127.0.0.1") << u"not from an authority"_s
                                      << u"CA file"_s;
    QTest::newRow("by a strange authority")
        << Authority("Stranger").issue("IP:127.0.0.1") << u"not from an authority"_s << u"CA file"_s;
    QTest::newRow("by an authority that takes the name of ours")
        << Authority().issue("IP:127.0.0.1") << u"not from an authority"_s << u"CA file"_s;
    QTest::newRow("expired") << m_authority.issue("IP:127.0.0.1", -10, -3) << u"expired on %1"_s.arg(day)
                             << u"this computer's date"_s;
    QTest::newRow("not yet valid") << m_authority.issue("IP:127.0.0.1", 3, 10) << u"valid only from %1"_s.arg(later)
                                   << u"this computer's date"_s;
    QTest::newRow("for another host") << m_authority.issue("DNS:other.example") << u"another host: other.example"_s
                                      << u"API address"_s;
    QTest::newRow("for another address") << m_authority.issue("IP:127.0.0.2") << u"another host: 127.0.0.2"_s
                                         << u"API address"_s;
}

void tst_NetworkTls::wrongCertificatesAreToldApart()
{
    QFETCH(Identity, identity);
    QFETCH(QString, words);
    QFETCH(QString, hint);
    HostileServer server(keeping(answer("{}")), identity);
    const auto transport = this->transport();
    const Outcome outcome = wait(transport->send({.method = "POST", .url = server.url(), .body = "geheim"}, {}));
    QVERIFY(!outcome);
    const Error &error = outcome.error();
    QCOMPARE(faultOf(error), HttpFault::Tls);
    QVERIFY2(error.message.contains(words), qPrintable(error.message + error.detail));
    QVERIFY2(error.hint.contains(hint), qPrintable(error.hint));
    QVERIFY(isSurelyNotSent(error));
    QCOMPARE(server.requests(), 0);
}

void tst_NetworkTls::theAuthorityIsTrustedOnlyWhenGiven()
{
    HostileServer server(keeping(answer("{}")), m_authority.issue("IP:127.0.0.1"));
    const auto trusting = this->transport();
    QVERIFY(wait(trusting->send({.url = server.url()}, {})));
    const auto plain = NetworkTransport::create({}).value();
    const Outcome outcome = wait(plain->send({.url = server.url()}, {}));
    QVERIFY(!outcome);
    QCOMPARE(faultOf(outcome.error()), HttpFault::Tls);
    QCOMPARE(server.requests(), 1);
}

void tst_NetworkTls::nothingIsSentToAStranger()
{
    // As long as one call is refused, the next one on the same transport is refused too.
    HostileServer server(keeping(answer("{}")), Authority::selfSigned("IP:127.0.0.1"));
    const auto transport = this->transport();
    for (int i = 0; i < 3; ++i)
        QVERIFY(!wait(transport->send({.url = server.url()}, {})));
    QCOMPARE(server.requests(), 0);
}

void tst_NetworkTls::aPortWithoutTlsIsNoSecureConnection()
{
    HostileServer server(keeping(answer("{}")));
    server.onConnected = [](QTcpSocket &socket) { socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"); };
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    const Outcome outcome = wait(transport()->send({.url = url}, {}));
    QVERIFY(!outcome);
    QCOMPARE(faultOf(outcome.error()), HttpFault::Tls);
    QVERIFY(outcome.error().message.contains("No secure connection"_L1));
    QVERIFY(outcome.error().hint.contains("HTTPS"_L1));
}

void tst_NetworkTls::endlessHeadersAreCutOff()
{
    HostileServer server(
        [](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\n");
            auto *more = new QTimer(&socket);
            QObject::connect(more, &QTimer::timeout, &socket, [&socket] {
                if (static_cast<QSslSocket &>(socket).encryptedBytesToWrite() < 100'000)
                    socket.write("X-More: " + QByteArray(10'000, 'x') + "\r\n");
            });
            more->start(0);
        },
        m_authority.issue("IP:127.0.0.1"));
    const auto transport = this->transport();
    const Outcome outcome = wait(transport->send({.url = server.url(), .timeoutMs = 500}, {}));
    QVERIFY(!outcome);
    QCOMPARE(faultOf(outcome.error()), HttpFault::Timeout);
    QTRY_COMPARE(server.open(), 0);
}

void tst_NetworkTls::badCaFilesAreRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    QTest::newRow("not there") << m_folder.filePath(u"no-such-file.pem"_s) << u"cannot be read"_s;
    QTest::newRow("a folder") << m_folder.path() << u"cannot be read"_s;
    QTest::newRow("empty") << write(u"empty.pem"_s, {}) << u"holds no certificate"_s;
    QTest::newRow("something else") << write(u"text.pem"_s, "hello") << u"holds no certificate"_s;
}

void tst_NetworkTls::badCaFilesAreRefused()
{
    QFETCH(QString, file);
    QFETCH(QString, words);
    const auto transport = NetworkTransport::create({.caFile = file});
    QVERIFY(!transport);
    QCOMPARE(transport.error().field, u"caFile"_s);
    QVERIFY2(transport.error().message.contains(words), qPrintable(transport.error().message));
}

QTEST_GUILESS_MAIN(tst_NetworkTls)
#include "tst_networktls.moc"
