#pragma once

#include "app/door/httpmessage.h"

#include <functional>

namespace app {

/// How many requests of one desk are worked on and wait; beyond that they are answered 503.
struct DeskLimits
{
    int threads = 2;
    int waiting = 64;
};

/// Answers requests at addresses of its own that are not pushes, and may take its time: it runs on threads of its own,
/// and never holds up a door.
class WebDesk
{
public:
    virtual ~WebDesk() = default;

    /// Is that address one of this desk's? Called for every request on door threads: cheap, thread-safe.
    [[nodiscard]] virtual bool takes(const QByteArray &path) const = 0;
    /// Several at once, on the desk's threads: may wait for the database, or for a device for some seconds.
    [[nodiscard]] virtual HttpReply answer(HttpRequest &&request) = 0;
    [[nodiscard]] virtual DeskLimits limits() const { return {}; }
};

/// Where a desk tells of a request that was refused or is odd, for the log that operators look at. The body is not
/// kept, and secrets in the head are masked. Thread-safe.
using DeskLog = std::function<void(const HttpRequest &request, int status, const QByteArray &reason)>;

} // namespace app
