#pragma once

#include "app/door/httpdoor.h"

#include <QByteArray>

#include <condition_variable>
#include <mutex>
#include <vector>

/// A blocking client socket on 127.0.0.1 that says what it sees: bytes, end, reset.
class Client
{
public:
    /// \a from: the last number of the address 127.0.0.x that it calls from, so that one test can be several peers.
    explicit Client(quint16 port, int from = 1);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// False when the other side has reset the connection.
    bool send(const QByteArray &bytes);
    void finishSending();
    void reset(); ///< Closes with RST.
    /// One whole reply, its body by its Content-Length; what came when the connection ended before.
    [[nodiscard]] QByteArray reply(bool head = false);
    /// All that comes until the connection ends; "reset" is appended when it is reset.
    [[nodiscard]] QByteArray rest();
    [[nodiscard]] int fd() const { return m_fd; }

private:
    [[nodiscard]] bool receive();

    int m_fd;
    QByteArray m_buffer;
    bool m_reset = false;
};

struct Refused
{
    int status = 0;
    QByteArray reason{};
    QByteArray head{};
    QString peer{};
};

/// Answers /now at once with the method, path and body, /big with a megabyte, and everything below /later when told.
class Answers final : public app::HttpHandler
{
public:
    std::optional<app::HttpReply> handle(app::HttpRequest &&request, const app::ReplyHandle &handle) override;
    void refused(int status, const QByteArray &reason, const QByteArray &head, const QString &peer) override;

    /// Waits until \a count requests wait for their reply, and takes them.
    [[nodiscard]] std::vector<app::ReplyHandle> takeWaiting(size_t count);
    /// Waits until \a count refusals have come.
    [[nodiscard]] std::vector<Refused> refusals(size_t count);
    [[nodiscard]] app::HttpRequest lastRequest();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<app::ReplyHandle> m_waiting;
    std::vector<Refused> m_refused;
    app::HttpRequest m_last;
};

[[nodiscard]] app::HttpReply text(const QByteArray &body);
[[nodiscard]] QByteArray get(const QByteArray &path, const QByteArray &headers = {});
[[nodiscard]] QByteArray post(const QByteArray &path, const QByteArray &body);
[[nodiscard]] int statusOf(const QByteArray &reply);
[[nodiscard]] QByteArray bodyOf(const QByteArray &reply);
/// Port 0, one thread unless told otherwise.
[[nodiscard]] app::DoorConfig config(const app::DoorLimits &limits = {}, int threads = 1);
