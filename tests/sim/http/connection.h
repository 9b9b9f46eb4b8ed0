#pragma once

#include "sim/http/requestparser.h"

#include <QObject>

class QTcpSocket;
class QTimer;

namespace sim {

/// One client. Requests are answered one after the other; it deletes itself when the client leaves.
class Connection : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connection)

public:
    /// Takes \a socket over.
    Connection(QTcpSocket *socket, const Handler &handler, QObject *parent);
    ~Connection() override;

private:
    void readMore();
    void next();
    void answer(quint64 number, const Reply &reply);
    void refuse();
    void send(const Reply &reply);
    void sendSlowly(const QByteArray &bytes, int slowMs);
    void sendPiece();
    void answered();
    void reset();

    QTcpSocket *m_socket;
    const Handler &m_handler;
    RequestParser m_parser;
    QTimer *m_pieces;
    QByteArray m_rest; ///< Of an answer that goes out slowly.
    qsizetype m_pieceSize = 0;
    quint64 m_number = 0; ///< Of the request in work.
    bool m_waits = false; ///< A request is in work.
    bool m_closes = false;
};

} // namespace sim
