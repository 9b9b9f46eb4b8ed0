#include "sim/http/connection.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace sim {

namespace {

constexpr int kPieces = 20;

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Other";
    }
}

QByteArray headOf(const Reply &reply, bool closes)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
    head += "Content-Type: " + reply.contentType + "\r\n";
    head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (closes)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

} // namespace

Connection::Connection(QTcpSocket *socket, const Handler &handler, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(handler), m_pieces(new QTimer(this))
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &Connection::readMore);
    connect(socket, &QTcpSocket::disconnected, this, &Connection::deleteLater);
    connect(m_pieces, &QTimer::timeout, this, &Connection::sendPiece);
    readMore();
}

Connection::~Connection()
{
    m_socket->disconnect(this);
}

void Connection::readMore()
{
    m_parser.append(m_socket->readAll());
    next();
}

void Connection::next()
{
    if (m_waits || m_closes)
        return;
    switch (m_parser.parse()) {
    case RequestParser::State::NeedsMore:
        return;
    case RequestParser::State::Refused:
        refuse();
        return;
    case RequestParser::State::Done:
        break;
    }
    m_waits = true;
    m_closes = m_parser.closes();
    const Request request = m_parser.take();
    m_handler(request, [self = QPointer<Connection>(this), number = ++m_number](const Reply &reply) {
        if (self)
            self->answer(number, reply);
    });
}

void Connection::answer(quint64 number, const Reply &reply)
{
    if (!m_waits || number != m_number)
        return;
    send(reply);
}

void Connection::refuse()
{
    m_closes = true;
    send({.status = m_parser.status(), .contentType = "text/plain", .body = m_parser.reason() + '\n'});
}

void Connection::send(const Reply &reply)
{
    switch (reply.delivery) {
    case Delivery::Hang:
        return;
    case Delivery::Reset:
        reset();
        return;
    case Delivery::Close:
        m_socket->disconnectFromHost();
        return;
    case Delivery::CutBody:
        m_socket->write(headOf(reply, true) + reply.body.first(reply.body.size() / 2));
        m_socket->disconnectFromHost();
        return;
    case Delivery::Slow:
        sendSlowly(headOf(reply, m_closes) + reply.body, reply.slowMs);
        return;
    case Delivery::Whole:
        m_socket->write(headOf(reply, m_closes) + reply.body);
        answered();
        return;
    }
}

void Connection::sendSlowly(const QByteArray &bytes, int slowMs)
{
    m_rest = bytes;
    m_pieceSize = bytes.size() / kPieces + 1;
    m_pieces->start(std::max(1, slowMs / kPieces));
}

void Connection::sendPiece()
{
    const qsizetype size = std::min(m_rest.size(), m_pieceSize);
    m_socket->write(m_rest.first(size));
    m_rest.remove(0, size);
    if (!m_rest.isEmpty())
        return;
    m_pieces->stop();
    answered();
}

void Connection::answered()
{
    m_waits = false;
    if (m_closes)
        m_socket->disconnectFromHost();
    else
        QMetaObject::invokeMethod(this, &Connection::next, Qt::QueuedConnection);
}

void Connection::reset()
{
#ifdef Q_OS_UNIX
    // Closing with a linger time of zero sends a reset instead of an orderly end.
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof(now));
#endif
    m_socket->abort();
}

} // namespace sim
