#include "hostileserver.h"

#include <QSslConfiguration>
#include <QSslServer>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

HostileServer::HostileServer(Deed deed, const std::optional<Identity> &identity)
    : m_deed(std::move(deed)), m_isSecure(identity.has_value())
{
    if (identity) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity->certificate);
        configuration.setPrivateKey(identity->key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        server->setSslConfiguration(configuration);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] { accept(); });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

QUrl HostileServer::url(const QString &path) const
{
    const QString scheme = m_isSecure ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(port()).arg(path));
}

void HostileServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (onConnected)
            onConnected(*socket);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
        read(*socket);
    }
}

void HostileServer::read(QTcpSocket &socket)
{
    while (socket.isOpen()) {
        const QByteArray seen = socket.peek(socket.bytesAvailable());
        const qsizetype head = seen.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const qsizetype at = seen.toLower().indexOf("\r\ncontent-length:");
        const qsizetype body =
            at < 0 || at > head ? 0 : seen.mid(at + 17, seen.indexOf('\r', at + 2) - at - 17).trimmed().toInt();
        if (seen.size() < head + 4 + body)
            return;
        m_requests.append(socket.read(head + 4 + body));
        m_deed(socket, m_requests.last());
    }
}

QByteArray answer(const QByteArray &body, const QByteArray &status, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" +
           body;
}

void reset(QTcpSocket &socket)
{
    const linger hard{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket.abort();
}

HostileServer::Deed saying(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

HostileServer::Deed keeping(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) { socket.write(bytes); };
}

HostileServer::Deed resetting(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
        socket.waitForBytesWritten(1'000);
        reset(socket);
    };
}
