#include "doorfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(SSL *ssl) const { SSL_free(ssl); }
    void operator()(std::FILE *file) const { std::fclose(file); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;
using File = std::unique_ptr<std::FILE, Free>;

/// A key and a certificate that it signed itself, as PEM files.
struct Identity
{
    Identity(const QString &folder, const QString &name, const char *passPhrase = nullptr)
        : certificateFile(folder + '/'_L1 + name + u".crt"_s), keyFile(folder + '/'_L1 + name + u".key"_s)
    {
        const Key key(EVP_EC_gen("P-256"));
        const Certificate certificate(X509_new());
        X509_set_version(certificate.get(), X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
        X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
        X509_set_pubkey(certificate.get(), key.get());
        X509_NAME *subject = X509_get_subject_name(certificate.get());
        const QByteArray commonName = name.toUtf8();
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(commonName.constData()), -1, -1, 0);
        X509_set_issuer_name(certificate.get(), subject);
        X509_sign(certificate.get(), key.get(), EVP_sha256());
        const File certificateOut(std::fopen(QFile::encodeName(certificateFile).constData(), "w"));
        PEM_write_X509(certificateOut.get(), certificate.get());
        const File keyOut(std::fopen(QFile::encodeName(keyFile).constData(), "w"));
        const auto *phrase = reinterpret_cast<const unsigned char *>(passPhrase);
        PEM_write_PrivateKey(keyOut.get(), key.get(), passPhrase != nullptr ? EVP_aes_128_cbc() : nullptr, phrase,
                             passPhrase != nullptr ? static_cast<int>(qstrlen(passPhrase)) : 0, nullptr, nullptr);
    }

    QString certificateFile;
    QString keyFile;
};

/// TLS over a blocking client.
class TlsClient
{
public:
    explicit TlsClient(quint16 port, int maxVersion = TLS1_3_VERSION)
        : m_client(port), m_context(SSL_CTX_new(TLS_client_method()))
    {
        SSL_CTX_set_min_proto_version(m_context.get(), TLS1_VERSION);
        SSL_CTX_set_security_level(m_context.get(), 0);
        SSL_CTX_set_max_proto_version(m_context.get(), maxVersion);
        m_ssl.reset(SSL_new(m_context.get()));
        SSL_set_fd(m_ssl.get(), m_client.fd());
    }

    [[nodiscard]] bool handshake() { return SSL_connect(m_ssl.get()) == 1; }
    [[nodiscard]] QByteArray commonName()
    {
        const Certificate certificate(SSL_get1_peer_certificate(m_ssl.get()));
        char name[64] = {};
        X509_NAME_get_text_by_NID(X509_get_subject_name(certificate.get()), NID_commonName, name, sizeof name);
        return name;
    }
    void send(const QByteArray &bytes) { SSL_write(m_ssl.get(), bytes.constData(), static_cast<int>(bytes.size())); }
    [[nodiscard]] QByteArray rest()
    {
        QByteArray all;
        char bytes[16384];
        int count = 0;
        while ((count = SSL_read(m_ssl.get(), bytes, sizeof bytes)) > 0)
            all.append(bytes, count);
        return all;
    }

private:
    Client m_client;
    std::unique_ptr<SSL_CTX, Free> m_context;
    std::unique_ptr<SSL, Free> m_ssl;
};

} // namespace

class TestHttpDoorTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void answersOverTls_data();
    void answersOverTls();
    void bigBodiesPassBothWays();
    void tls11IsRefused();
    void plainHttpIsToldSo();
    void anUnfinishedHandshakeIsClosed();
    void aNewCertificateIsUsedFromThenOn();
    void badFilesAreSaidSo_data();
    void badFilesAreSaidSo();
    void reloadNeedsTls();
    void aCertificateIsReadWithItsDates();

private:
    [[nodiscard]] app::DoorConfig secure(const Identity &identity)
    {
        app::DoorConfig result = config({.headSeconds = 1});
        result.certificateFile = identity.certificateFile;
        result.keyFile = identity.keyFile;
        return result;
    }

    QTemporaryDir m_folder;
};

void TestHttpDoorTls::answersOverTls_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1.2") << TLS1_2_VERSION;
    QTest::newRow("1.3") << TLS1_3_VERSION;
}

void TestHttpDoorTls::answersOverTls()
{
    QFETCH(const int, version);
    const Identity identity(m_folder.path(), u"door"_s);
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(secure(identity));
    QVERIFY(port.has_value());
    TlsClient client(*port, version);
    QVERIFY(client.handshake());
    client.send(get("/now/1") + get("/now/2", "Connection: close\r\n"));
    const QByteArray all = client.rest();
    QVERIFY(all.contains("/now/1 HTTP/1.1 200"));
    QVERIFY(all.endsWith("/now/2 "));
    QVERIFY(answers.lastRequest().secure);
}

void TestHttpDoorTls::bigBodiesPassBothWays()
{
    const Identity identity(m_folder.path(), u"door"_s);
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(secure(identity));
    TlsClient client(*port);
    QVERIFY(client.handshake());
    const QByteArray body(1024 * 1024, 'z');
    client.send(post("/now", body) + get("/big", "Connection: close\r\n"));
    const QByteArray all = client.rest();
    QVERIFY(all.contains("/now " + body));
    QVERIFY(all.endsWith(QByteArray(1024 * 1024, 'x')));
}

void TestHttpDoorTls::tls11IsRefused()
{
    const Identity identity(m_folder.path(), u"door"_s);
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(secure(identity));
    TlsClient client(*port, TLS1_1_VERSION);
    QVERIFY(!client.handshake());
    QTRY_COMPARE(door.stats().connections, 0);
}

void TestHttpDoorTls::plainHttpIsToldSo()
{
    const Identity identity(m_folder.path(), u"door"_s);
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(secure(identity));
    Client client(*port);
    client.send(get("/now"));
    const QByteArray all = client.rest();
    QCOMPARE(statusOf(all), 400);
    QVERIFY(all.contains("plain HTTP on a port that speaks TLS"));
    QCOMPARE(answers.refusals(1).size(), 1U);
}

void TestHttpDoorTls::anUnfinishedHandshakeIsClosed()
{
    const Identity identity(m_folder.path(), u"door"_s);
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(secure(identity));
    Client client(*port);
    client.send(QByteArray::fromHex("16030100a5"));
    QCOMPARE(client.rest().contains("HTTP"), false);
    QTRY_COMPARE(door.stats().connections, 0);
}

void TestHttpDoorTls::aNewCertificateIsUsedFromThenOn()
{
    const Identity first(m_folder.path(), u"first"_s);
    const Identity second(m_folder.path(), u"second"_s);
    Answers answers;
    app::HttpDoor door(answers);
    const auto port = door.start(secure(first));
    TlsClient before(*port);
    QVERIFY(before.handshake());
    QCOMPARE(before.commonName(), "first");
    QVERIFY(!door.reloadCertificate(second.certificateFile, first.keyFile));
    QVERIFY(door.reloadCertificate(second.certificateFile, second.keyFile).has_value());
    TlsClient after(*port);
    QVERIFY(after.handshake());
    QCOMPARE(after.commonName(), "second");
    before.send(get("/now", "Connection: close\r\n"));
    QCOMPARE(bodyOf(before.rest()), "/now ");
}

void TestHttpDoorTls::badFilesAreSaidSo_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("says");
    QTest::newRow("no certificate") << u"none"_s << u"good.key"_s << u"certificateFile"_s << u"cannot be read"_s;
    QTest::newRow("no key") << u"good.crt"_s << u"none"_s << u"keyFile"_s << u"cannot be read"_s;
    QTest::newRow("text") << u"text"_s << u"good.key"_s << u"certificateFile"_s << u"not a certificate"_s;
    QTest::newRow("text for a key") << u"good.crt"_s << u"text"_s << u"keyFile"_s << u"not a private key"_s;
    QTest::newRow("another key") << u"good.crt"_s << u"other.key"_s << u"keyFile"_s << u"does not belong"_s;
    QTest::newRow("pass phrase") << u"locked.crt"_s << u"locked.key"_s << u"keyFile"_s << u"pass phrase"_s;
    QTest::newRow("key only") << QString() << u"good.key"_s << u"certificateFile"_s << u"cannot be read"_s;
}

void TestHttpDoorTls::badFilesAreSaidSo()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const QString, field);
    QFETCH(const QString, says);
    const Identity good(m_folder.path(), u"good"_s);
    const Identity other(m_folder.path(), u"other"_s);
    const Identity locked(m_folder.path(), u"locked"_s, "secret");
    QFile text(m_folder.filePath(u"text"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("not PEM\n");
    text.close();
    Answers answers;
    app::HttpDoor door(answers);
    app::DoorConfig bad = config();
    bad.certificateFile = certificate.isEmpty() ? QString() : m_folder.filePath(certificate);
    bad.keyFile = m_folder.filePath(key);
    const auto failed = door.start(bad);
    QVERIFY(!failed);
    QCOMPARE(failed.error().field, field);
    QVERIFY2(failed.error().message.contains(says), qPrintable(app::toText(failed.error()) + failed.error().detail));
    QVERIFY(!door.isRunning());
}

void TestHttpDoorTls::reloadNeedsTls()
{
    const Identity identity(m_folder.path(), u"door"_s);
    Answers answers;
    app::HttpDoor door(answers);
    QVERIFY(!door.reloadCertificate(identity.certificateFile, identity.keyFile));
    QVERIFY(door.start(config()).has_value());
    const auto failed = door.reloadCertificate(identity.certificateFile, identity.keyFile);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, app::ErrorCode::State);
}

void TestHttpDoorTls::aCertificateIsReadWithItsDates()
{
    const Identity identity(m_folder.path(), u"door"_s);
    const Identity other(m_folder.path(), u"other"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto dates = app::HttpDoor::readCertificate(identity.certificateFile, identity.keyFile);
    QVERIFY(dates.has_value());
    QVERIFY2(dates->from <= now && dates->from > now.addSecs(-120), qPrintable(dates->from.toString(Qt::ISODate)));
    QVERIFY2(dates->to > now.addSecs(3000) && dates->to < now.addSecs(3700),
             qPrintable(dates->to.toString(Qt::ISODate)));
    const auto mixed = app::HttpDoor::readCertificate(identity.certificateFile, other.keyFile);
    QVERIFY(!mixed);
    QCOMPARE(mixed.error().field, u"keyFile"_s);
}

QTEST_APPLESS_MAIN(TestHttpDoorTls)
#include "tst_httpdoortls.moc"
