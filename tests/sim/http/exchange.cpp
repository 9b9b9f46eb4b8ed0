#include "sim/http/exchange.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace sim {

Exchange::Exchange(const QUrl &url, const QByteArray &request, const QSslConfiguration &tls, int timeoutMs, Done done,
                   QObject *parent)
    : QObject(parent), m_socket(new QSslSocket(this)), m_request(request), m_done(std::move(done))
{
    auto *socket = static_cast<QSslSocket *>(m_socket);
    const bool isSecure = url.scheme() == "https"_L1;
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setSslConfiguration(tls);
    if (isSecure)
        connect(socket, &QSslSocket::encrypted, this, &Exchange::send);
    else
        connect(socket, &QTcpSocket::connected, this, &Exchange::send);
    connect(socket, &QTcpSocket::readyRead, this, &Exchange::readMore);
    connect(socket, &QTcpSocket::errorOccurred, this, &Exchange::ended);
    connect(socket, &QTcpSocket::disconnected, this, &Exchange::ended);
    QTimer::singleShot(timeoutMs, this, [this] { finish({}); });
    const auto port = static_cast<quint16>(url.port(isSecure ? 443 : 80));
    if (isSecure)
        socket->connectToHostEncrypted(url.host(), port);
    else
        socket->connectToHost(url.host(), port);
}

void Exchange::send()
{
    m_socket->write(m_request);
}

void Exchange::readMore()
{
    m_parser.append(m_socket->readAll());
    if (const auto answer = m_parser.parse(false))
        finish(*answer);
}

void Exchange::ended()
{
    m_parser.append(m_socket->readAll());
    finish(m_parser.parse(true).value_or(Delivered{}));
}

void Exchange::finish(const Delivered &delivered)
{
    const Done done = std::exchange(m_done, {});
    if (!done)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    deleteLater();
    done(delivered);
}

} // namespace sim
