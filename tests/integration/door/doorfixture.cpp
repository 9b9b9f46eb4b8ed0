#include "doorfixture.h"

#include <cerrno>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

Client::Client(quint16 port, int from) : m_fd(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in own{};
    own.sin_family = AF_INET;
    own.sin_addr.s_addr = htonl(INADDR_LOOPBACK - 1 + static_cast<in_addr_t>(from));
    if (from != 1 && ::bind(m_fd, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0)
        qFatal("no address 127.0.0.%d", from);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{.tv_sec = 30, .tv_usec = 0}; // longer than any deadline in a test: a lost reply fails
    setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(m_fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("no connection to port %d", port);
}

Client::~Client()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

bool Client::send(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t count =
            ::send(m_fd, bytes.constData() + at, static_cast<size_t>(bytes.size() - at), MSG_NOSIGNAL);
        if (count < 0)
            return false;
        at += count;
    }
    return true;
}

void Client::finishSending()
{
    ::shutdown(m_fd, SHUT_WR);
}

void Client::reset()
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    ::close(m_fd);
    m_fd = -1;
}

bool Client::receive()
{
    char bytes[65536];
    const ssize_t count = ::recv(m_fd, bytes, sizeof bytes, 0);
    if (count > 0)
        m_buffer.append(bytes, count);
    m_reset = count < 0 && errno == ECONNRESET;
    return count > 0;
}

QByteArray Client::reply(bool head)
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!receive())
            return std::exchange(m_buffer, {});
    }
    const QByteArray name = "Content-Length: ";
    const qsizetype at = m_buffer.indexOf(name);
    qsizetype size = end + 4;
    if (!head && at >= 0 && at < end) {
        const qsizetype from = at + name.size();
        size += m_buffer.mid(from, m_buffer.indexOf('\r', from) - from).toLongLong();
    }
    while (m_buffer.size() < size && receive()) {
    }
    const QByteArray whole = m_buffer.left(size);
    m_buffer.remove(0, size);
    return whole;
}

QByteArray Client::rest()
{
    while (receive()) {
    }
    if (m_reset)
        m_buffer += "reset";
    return std::exchange(m_buffer, {});
}

std::optional<app::HttpReply> Answers::handle(app::HttpRequest &&request, const app::ReplyHandle &handle)
{
    const std::lock_guard lock(m_mutex);
    m_last = std::move(request);
    if (m_last.path.startsWith("/later")) {
        m_waiting.push_back(handle);
        m_changed.notify_all();
        return std::nullopt;
    }
    if (m_last.path == "/big")
        return text(QByteArray(1024 * 1024, 'x'));
    return text(m_last.path + ' ' + m_last.body);
}

void Answers::refused(int status, const QByteArray &reason, const QByteArray &head, const QString &peer)
{
    const std::lock_guard lock(m_mutex);
    m_refused.push_back({status, reason, head, peer});
    m_changed.notify_all();
}

std::vector<app::ReplyHandle> Answers::takeWaiting(size_t count)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, std::chrono::seconds(30), [&] { return m_waiting.size() >= count; });
    return std::exchange(m_waiting, {});
}

std::vector<Refused> Answers::refusals(size_t count)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, std::chrono::seconds(30), [&] { return m_refused.size() >= count; });
    return m_refused;
}

app::HttpRequest Answers::lastRequest()
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}

app::HttpReply text(const QByteArray &body)
{
    return {.contentType = "text/plain", .body = body};
}

QByteArray get(const QByteArray &path, const QByteArray &headers)
{
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &path, const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

int statusOf(const QByteArray &reply)
{
    return reply.startsWith("HTTP/1.1 ") ? reply.mid(9, 3).toInt() : 0;
}

QByteArray bodyOf(const QByteArray &reply)
{
    const qsizetype end = reply.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : reply.mid(end + 4);
}

app::DoorConfig config(const app::DoorLimits &limits, int threads)
{
    return {.port = 0, .threads = threads, .limits = limits};
}
