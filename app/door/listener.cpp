#include "listener.h"

#include <cerrno>
#include <cstring>
#include <memory>

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace app {

namespace {

constexpr int kBacklog = 1024;

struct FreeAddress
{
    void operator()(addrinfo *info) const { freeaddrinfo(info); }
};
using AddressInfo = std::unique_ptr<addrinfo, FreeAddress>;

[[nodiscard]] AddressInfo literal(const QString &address, quint16 port)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE;
    addrinfo *found = nullptr;
    const QByteArray service = QByteArray::number(port);
    if (address.isEmpty() || getaddrinfo(address.toUtf8().constData(), service.constData(), &hints, &found) != 0)
        return nullptr;
    return AddressInfo(found);
}

void setPort(sockaddr &address, quint16 port)
{
    if (address.sa_family == AF_INET)
        reinterpret_cast<sockaddr_in &>(address).sin_port = htons(port);
    else
        reinterpret_cast<sockaddr_in6 &>(address).sin6_port = htons(port);
}

[[nodiscard]] quint16 portOf(int fd)
{
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    if (getsockname(fd, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return 0;
    return ntohs(address.ss_family == AF_INET ? reinterpret_cast<const sockaddr_in &>(address).sin_port
                                              : reinterpret_cast<const sockaddr_in6 &>(address).sin6_port);
}

/// A bound socket; none, with errno set, when that fails.
[[nodiscard]] Descriptor bound(const addrinfo &info, bool shared)
{
    Descriptor socket(::socket(info.ai_family, SOCK_STREAM, 0));
    if (!socket.isOpen())
        return socket;
    setNonBlockingCloseOnExec(socket.get());
    const int on = 1;
    const int off = 0;
    setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (shared)
        setsockopt(socket.get(), SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    if (info.ai_family == AF_INET6) // "::" takes IPv4 too
        setsockopt(socket.get(), IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
    if (::bind(socket.get(), info.ai_addr, info.ai_addrlen) == 0)
        return socket;
    const int error = errno;
    socket.reset();
    errno = error;
    return socket;
}

#ifdef __linux__
constexpr bool kSpreads = true;
#else
constexpr bool kSpreads = false;
#endif

} // namespace

Result<Listener::Sockets> Listener::open(const QString &address, quint16 port, int count, bool takesOver)
{
    const AddressInfo info = literal(address, port);
    if (!info) {
        return fail(ErrorCode::InvalidInput, tr("%1 is not an IP address to listen on.").arg(address),
                    {.hint = tr("Use 127.0.0.1 for this computer only, 0.0.0.0 or :: for all networks."),
                     .field = QStringLiteral("address")});
    }
    // A socket that shares its port binds beside any other of the same user that does. So the first one does not share:
    // it finds out whether the port is free, and which one the system chose.
    Sockets result{.port = port};
    if (!kSpreads || !takesOver) {
        Descriptor first = bound(*info, false);
        if (!first.isOpen())
            return failure(address, port, errno);
        result.port = portOf(first.get());
        if (!kSpreads) {
            if (::listen(first.get(), kBacklog) != 0)
                return failure(address, port, errno);
            for (int i = 1; i < count; ++i)
                result.sockets.emplace_back(::dup(first.get()));
            result.sockets.push_back(std::move(first));
            return result;
        }
    }
    setPort(*info->ai_addr, result.port);
    for (int i = 0; i < count; ++i) {
        Descriptor socket = bound(*info, true);
        if (!socket.isOpen() || ::listen(socket.get(), kBacklog) != 0)
            return failure(address, result.port, errno);
        result.sockets.push_back(std::move(socket));
    }
    return result;
}

tl::unexpected<Error> Listener::failure(const QString &address, quint16 port, int error)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    const QString field = QStringLiteral("port");
    switch (error) {
    case EADDRINUSE:
        return fail(ErrorCode::Conflict,
                    tr("Port %1 on %2 is in use by another program.").arg(QString::number(port), address),
                    {.hint = tr("Stop that program or choose another port."), .field = field, .detail = detail});
    case EACCES:
    case EPERM:
        return fail(ErrorCode::Io, tr("This user may not listen on port %1 of %2.").arg(QString::number(port), address),
                    {.hint = tr("Choose a port above 1023."), .field = field, .detail = detail});
    case EADDRNOTAVAIL:
        return fail(ErrorCode::InvalidInput, tr("This computer has no address %1.").arg(address),
                    {.hint = tr("Use 127.0.0.1 for this computer only, 0.0.0.0 or :: for all networks."),
                     .field = QStringLiteral("address"),
                     .detail = detail});
    default:
        return fail(ErrorCode::Io,
                    tr("Listening on %1, port %2 failed: %3").arg(address, QString::number(port), detail),
                    {.field = field, .detail = detail});
    }
}

} // namespace app
