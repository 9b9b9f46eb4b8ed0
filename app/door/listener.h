#pragma once

#include "app/model/result.h"
#include "sockets.h"

#include <QCoreApplication>

#include <vector>

namespace app {

/// The listening sockets of the door: one for each thread, all on one port.
class Listener
{
    Q_DECLARE_TR_FUNCTIONS(app::Listener)

public:
    struct Sockets
    {
        std::vector<Descriptor> sockets{};
        quint16 port = 0;
    };

    /// Binds \a count sockets. Where the system cannot spread connections over several (anything but Linux), they are
    /// one socket with several descriptors.
    ///
    /// Fails with Conflict when anybody listens there already, even a program that would share the port; unless it
    /// \a takesOver from a listener of this process, where the system can share a port.
    [[nodiscard]] static Result<Sockets> open(const QString &address, quint16 port, int count, bool takesOver = false);

private:
    [[nodiscard]] static tl::unexpected<Error> failure(const QString &address, quint16 port, int error);
};

} // namespace app
