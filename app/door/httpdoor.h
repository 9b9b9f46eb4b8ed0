#pragma once

#include "app/door/httpmessage.h"
#include "app/model/result.h"

#include <QDateTime>

#include <memory>
#include <span>

namespace app {

/// Bounds of one connection and of the whole door. Numbers follow the limits that later Qt releases put on their
/// server.
struct DoorLimits
{
    qsizetype targetBytes = 8 * 1024;
    qsizetype headBytes = 64 * 1024;
    int headerCount = 128;
    qsizetype bodyBytes = 1024 * 1024;
    int headSeconds = 10;    ///< From the first byte to the blank line.
    int requestSeconds = 30; ///< From the first byte to the last of the body.
    int idleSeconds = 60;    ///< Keep-alive without a request.
    int writeSeconds = 30;   ///< A peer that does not read its answer.
    int connections = 4096;
    int connectionsPerPeer = 1024;
    int requestsPerSecondPerPeer = 0; ///< 0: no limit. Above it: 429.
    /// Memory for unfinished requests of all connections; above it: 503. Raised to what two of the largest
    /// requests on each thread need, so that none that is allowed is refused for its size alone.
    qsizetype heldBytes = 16 * 1024 * 1024;

    friend bool operator==(const DoorLimits &, const DoorLimits &) = default;
};

struct DoorConfig
{
    QString address{QStringLiteral("127.0.0.1")}; ///< An IPv4 or IPv6 literal; "0.0.0.0" or "::" for all.
    quint16 port = 8844;                          ///< 0: the system chooses.
    int threads = 2;
    DoorLimits limits{};
    QString certificateFile{}; ///< PEM chain; empty: plain HTTP.
    QString keyFile{};         ///< PEM private key.

    friend bool operator==(const DoorConfig &, const DoorConfig &) = default;
};

/// How long a certificate counts.
struct CertificateDates
{
    QDateTime from{};
    QDateTime to{};
};

/// Counters since start; read from any thread.
struct DoorStats
{
    qint64 requests = 0;
    qint64 refused = 0; ///< By the door itself, before any handler.
    int connections = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
};

/// The HTTP/1.1 listener: bounds, deadlines and framing are checked before anything else sees a byte.
///
/// One strict parser stands at the socket; there is no second one behind it that could read the bytes differently.
/// N threads, each with its own listening socket where the system can share a port. All public functions are
/// thread-safe once start() has returned.
class HttpDoor
{
public:
    explicit HttpDoor(HttpHandler &handler);
    ~HttpDoor();
    HttpDoor(const HttpDoor &) = delete;
    HttpDoor &operator=(const HttpDoor &) = delete;

    /// Binds and starts. Errors (port in use, no permission, bad address, bad certificate or key) name the address and
    /// say what to do. Returns the port that is listened on.
    [[nodiscard]] Result<quint16> start(const DoorConfig &config);

    /// As start(), beside \a running, which is to be stopped next. On the same address and port it goes on with the
    /// listening sockets of the other: whoever is connecting at that moment is taken by one of the two. Another address
    /// of the same port is shared with it, where the system can do that.
    [[nodiscard]] Result<quint16> takeOver(const HttpDoor &running, const DoorConfig &config);

    /// Stops accepting, lets requests in progress finish for at most \a drainMs, then closes everything.
    void stop(int drainMs = 5000);

    [[nodiscard]] bool isRunning() const;
    /// What is listened on, also after the end; 0 before the start.
    [[nodiscard]] quint16 port() const;

    /// Answers waiting requests, all with the same reply; handles of gone connections are skipped.
    /// Wakes each door thread once, however many handles there are.
    void reply(std::span<const ReplyHandle> handles, const HttpReply &reply);

    /// Loads certificate and key anew for connections made from now on; the old ones stay in force on an error.
    [[nodiscard]] Result<> reloadCertificate(const QString &certificateFile, const QString &keyFile);

    [[nodiscard]] DoorStats stats() const;

    /// Reads certificate and key as start() would, with the same errors.
    [[nodiscard]] static Result<CertificateDates> readCertificate(const QString &certificateFile,
                                                                  const QString &keyFile);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace app
