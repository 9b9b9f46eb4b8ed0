#include "sim/http/server.h"

#include "sim/http/connection.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace sim {

namespace {

tl::expected<QSslConfiguration, QString> readTls(const TlsFiles &tls)
{
    QFile key(tls.key);
    if (!key.open(QIODevice::ReadOnly))
        return tl::unexpected(u"%1 cannot be read"_s.arg(tls.key));
    const QByteArray pem = key.readAll();
    QSslKey secret(pem, QSsl::Rsa);
    if (secret.isNull())
        secret = QSslKey(pem, QSsl::Ec);
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(tls.certificate);
    if (secret.isNull() || chain.isEmpty())
        return tl::unexpected(u"%1 and %2 are no PEM certificate and key"_s.arg(tls.certificate, tls.key));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(secret);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace

Server::Server(Handler handler, QObject *parent) : QObject(parent), m_handler(std::move(handler)) {}

tl::expected<quint16, QString> Server::listen(quint16 port, const TlsFiles &tls)
{
    const auto server = makeServer(tls);
    if (!server)
        return tl::unexpected(server.error());
    m_server = *server;
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &Server::takeConnections);
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return tl::unexpected(u"port %1: %2"_s.arg(QString::number(port), m_server->errorString()));
    return m_server->serverPort();
}

tl::expected<QTcpServer *, QString> Server::makeServer(const TlsFiles &tls)
{
    if (tls.certificate.isEmpty())
        return new QTcpServer(this);
    const auto configuration = readTls(tls);
    if (!configuration)
        return tl::unexpected(configuration.error());
    auto *server = new QSslServer(this);
    server->setSslConfiguration(*configuration);
    return server;
}

void Server::takeConnections()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection())
        new Connection(socket, m_handler, this);
}

} // namespace sim
