#pragma once

#include "sockets.h"

#include <QtGlobal>

#include <memory>
#include <span>

namespace app {

/// Waits for many sockets at once, level-triggered. All but wake() belong to one thread.
///
/// Two implementations stand behind this header, chosen when the program is built: epoll (Linux) and poll (POSIX).
class Reactor
{
public:
    enum Interest : unsigned { Nothing = 0, Read = 1, Write = 2 };

    struct Ready
    {
        quint64 tag = 0;
        bool readable = false;
        bool writable = false;
        bool broken = false; ///< Reset, or closed in both directions. Told whatever the interest is.
    };

    Reactor();
    ~Reactor();
    Reactor(const Reactor &) = delete;
    Reactor &operator=(const Reactor &) = delete;

    /// False when the system gave no descriptors.
    [[nodiscard]] bool isValid() const;

    [[nodiscard]] bool add(int fd, quint64 tag, unsigned interest);
    void change(int fd, quint64 tag, unsigned interest);
    void remove(int fd);

    /// Valid until the next call. \a timeoutMs < 0: no timeout. wake() ends the wait.
    [[nodiscard]] std::span<const Ready> wait(int timeoutMs);

    /// From any thread.
    void wake();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace app
