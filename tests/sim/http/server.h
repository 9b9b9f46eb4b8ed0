#pragma once

#include "sim/http/message.h"

#include <QObject>
#include <QString>

#include <tl/expected.hpp>

class QTcpServer;

namespace sim {

/// PEM files; empty: plain HTTP.
struct TlsFiles
{
    QString certificate{};
    QString key{};
};

/// An HTTP/1.1 server on 127.0.0.1, on the thread that made it.
class Server : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Server)

public:
    explicit Server(Handler handler, QObject *parent = nullptr);

    /// \a port 0: the system chooses. The port, or what is wrong.
    [[nodiscard]] tl::expected<quint16, QString> listen(quint16 port, const TlsFiles &tls);

private:
    [[nodiscard]] tl::expected<QTcpServer *, QString> makeServer(const TlsFiles &tls);
    void takeConnections();

    Handler m_handler;
    QTcpServer *m_server = nullptr;
};

} // namespace sim
