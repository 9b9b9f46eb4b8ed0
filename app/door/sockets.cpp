#include "sockets.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0 // SO_NOSIGPIPE is set on the socket there
#endif

namespace app {

namespace {

[[nodiscard]] IoResult failure()
{
    if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)
        return {IoStatus::WantRead, 0};
    return {IoStatus::Failed, 0};
}

void prepareSocket(int fd)
{
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
#ifdef SO_NOSIGPIPE
    setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
}

} // namespace

void Descriptor::reset()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

void setNonBlockingCloseOnExec(int fd)
{
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
    fcntl(fd, F_SETFD, fcntl(fd, F_GETFD) | FD_CLOEXEC);
}

Accepted acceptFrom(int listener)
{
    sockaddr_storage address{};
    socklen_t length = sizeof address;
#ifdef __linux__
    const int fd = accept4(listener, reinterpret_cast<sockaddr *>(&address), &length, SOCK_NONBLOCK | SOCK_CLOEXEC);
#else
    const int fd = accept(listener, reinterpret_cast<sockaddr *>(&address), &length);
    if (fd >= 0)
        setNonBlockingCloseOnExec(fd);
#endif
    if (fd < 0)
        return {.error = errno};
    prepareSocket(fd);
    return {.socket = Descriptor(fd), .peer = peerAddress(address)};
}

PeerAddress peerAddress(const sockaddr_storage &address)
{
    PeerAddress peer;
    std::array<char, INET6_ADDRSTRLEN> text{};
    const auto takeIpv4 = [&](const void *bytes) {
        peer.key.bytes[0] = 4;
        std::memcpy(&peer.key.bytes[1], bytes, 4);
        inet_ntop(AF_INET, bytes, text.data(), static_cast<socklen_t>(text.size()));
    };
    if (address.ss_family == AF_INET) {
        takeIpv4(&reinterpret_cast<const sockaddr_in &>(address).sin_addr);
    } else if (address.ss_family == AF_INET6) {
        const in6_addr &v6 = reinterpret_cast<const sockaddr_in6 &>(address).sin6_addr;
        if (IN6_IS_ADDR_V4MAPPED(&v6)) {
            takeIpv4(&v6.s6_addr[12]);
        } else {
            peer.key.bytes[0] = 6;
            std::memcpy(&peer.key.bytes[1], v6.s6_addr, 8);
            inet_ntop(AF_INET6, &v6, text.data(), static_cast<socklen_t>(text.size()));
        }
    }
    peer.text = QString::fromLatin1(text.data());
    return peer;
}

IoResult readSocket(int fd, std::span<char> into)
{
    const ssize_t count = recv(fd, into.data(), into.size(), 0);
    if (count > 0)
        return {IoStatus::Done, static_cast<std::size_t>(count)};
    return count == 0 ? IoResult{IoStatus::End, 0} : failure();
}

IoResult writeSocket(int fd, std::span<const char> bytes)
{
    const ssize_t count = send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count >= 0)
        return {IoStatus::Done, static_cast<std::size_t>(count)};
    const IoResult result = failure();
    return result.status == IoStatus::WantRead ? IoResult{IoStatus::WantWrite, 0} : result;
}

IoResult discardSocket(int fd, std::size_t most, std::span<char> scratch)
{
#ifdef __linux__
    // Linux drops TCP data without copying it (tcp(7), MSG_TRUNC).
    static_cast<void>(scratch);
    const ssize_t count = recv(fd, nullptr, most, MSG_TRUNC);
#else
    const ssize_t count = recv(fd, scratch.data(), std::min(most, scratch.size()), 0);
#endif
    if (count > 0)
        return {IoStatus::Done, static_cast<std::size_t>(count)};
    return count == 0 ? IoResult{IoStatus::End, 0} : failure();
}

void finishWriting(int fd)
{
    ::shutdown(fd, SHUT_WR);
}

} // namespace app
