#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <span>
#include <utility>

struct sockaddr_storage;

namespace app {

/// Owns a file descriptor.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(Descriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_fd = std::exchange(other.m_fd, -1);
        }
        return *this;
    }
    ~Descriptor() { reset(); }

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    void reset();

private:
    int m_fd = -1;
};

/// How a non-blocking read or write ended.
enum class IoStatus {
    Done,      ///< `count` bytes moved, at least one.
    WantRead,  ///< Nothing moved; try again when the socket is readable …
    WantWrite, ///< … or writable.
    End,       ///< The peer sends no more.
    Failed,    ///< The connection is broken.
};

struct IoResult
{
    IoStatus status = IoStatus::Failed;
    std::size_t count = 0;
};

/// The address of a peer, comparable: IPv4 as it is, IPv6 by its first 64 bits (one customer's network).
struct PeerKey
{
    std::array<unsigned char, 9> bytes{}; ///< Family, then the address.

    friend bool operator==(const PeerKey &, const PeerKey &) = default;
};

struct PeerAddress
{
    PeerKey key{};
    QString text{};
};

struct Accepted
{
    Descriptor socket{};
    PeerAddress peer{};
    int error = 0; ///< errno when there is no socket.
};

/// Non-blocking, close-on-exec, without Nagle's delay.
[[nodiscard]] Accepted acceptFrom(int listener);
[[nodiscard]] PeerAddress peerAddress(const sockaddr_storage &address);

void setNonBlockingCloseOnExec(int fd);
[[nodiscard]] IoResult readSocket(int fd, std::span<char> into);
[[nodiscard]] IoResult writeSocket(int fd, std::span<const char> bytes);
/// Throws away what has come, at most \a most bytes; \a scratch is used where the system cannot do it by itself.
[[nodiscard]] IoResult discardSocket(int fd, std::size_t most, std::span<char> scratch);
/// Sends FIN; the other direction stays open.
void finishWriting(int fd);

} // namespace app
