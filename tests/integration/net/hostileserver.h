#pragma once

#include "app/net/httptransport.h"
#include "certificates.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

using Outcome = app::Result<app::HttpResponse>;

/// Waits in the event loop, so that the server of the test's own thread goes on.
inline Outcome wait(const QFuture<Outcome> &future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000); }();
    return future.isFinished() ? future.result() : app::fail(app::ErrorCode::Internal, QStringLiteral("hangs"));
}

/// A cloud on 127.0.0.1 that does with each request what the test wants.
class HostileServer
{
public:
    /// Gets every whole request: head and body.
    using Deed = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    explicit HostileServer(Deed deed, const std::optional<Identity> &identity = {});

    /// Done with every connection before anything is read.
    std::function<void(QTcpSocket &socket)> onConnected{};

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/api")) const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] qsizetype requests() const { return m_requests.size(); }
    [[nodiscard]] QByteArray lastRequest() const { return m_requests.value(m_requests.size() - 1); }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Connections that are still there.
    [[nodiscard]] qsizetype open() const { return m_server->findChildren<QTcpSocket *>().size(); }

private:
    void accept();
    void read(QTcpSocket &socket);

    Deed m_deed;
    bool m_isSecure;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    std::unique_ptr<QTcpServer> m_server;
};

/// A whole answer.
[[nodiscard]] QByteArray answer(const QByteArray &body, const QByteArray &status = "200 OK",
                                const QByteArray &headers = {});
/// Closes with RST.
void reset(QTcpSocket &socket);
/// A deed that writes \a bytes and closes.
[[nodiscard]] HostileServer::Deed saying(const QByteArray &bytes);
/// A deed that writes \a bytes and keeps the connection.
[[nodiscard]] HostileServer::Deed keeping(const QByteArray &bytes);
/// A deed that writes \a bytes and closes with RST.
[[nodiscard]] HostileServer::Deed resetting(const QByteArray &bytes = {});
