#include "reactor.h"

#include <algorithm>
#include <vector>

#include <poll.h>
#include <unistd.h>

namespace app {

namespace {

[[nodiscard]] short eventsFor(unsigned interest)
{
    unsigned events = 0;
    if ((interest & Reactor::Read) != 0)
        events |= POLLIN;
    if ((interest & Reactor::Write) != 0)
        events |= POLLOUT;
    return static_cast<short>(events);
}

} // namespace

class Reactor::Private
{
public:
    Private()
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return;
        wakeRead = Descriptor(ends[0]);
        wakeWrite = Descriptor(ends[1]);
        setNonBlockingCloseOnExec(ends[0]);
        setNonBlockingCloseOnExec(ends[1]);
        polled.push_back({ends[0], POLLIN, 0});
        tags.push_back(0);
    }

    /// Where a descriptor stands in `polled`; 0, the pipe's own place, when it is not there.
    [[nodiscard]] size_t placeOf(int fd) const
    {
        const auto index = static_cast<size_t>(fd);
        return index < places.size() ? places[index] : 0;
    }

    Descriptor wakeRead;
    Descriptor wakeWrite;
    std::vector<pollfd> polled; ///< The first is the pipe.
    std::vector<quint64> tags;  ///< Of the descriptor at the same place.
    std::vector<size_t> places; ///< By descriptor.
    std::vector<Ready> ready;
};

Reactor::Reactor() : d(std::make_unique<Private>()) {}

Reactor::~Reactor() = default;

bool Reactor::isValid() const
{
    return d->wakeRead.isOpen();
}

bool Reactor::add(int fd, quint64 tag, unsigned interest)
{
    if (static_cast<size_t>(fd) >= d->places.size())
        d->places.resize(static_cast<size_t>(fd) + 1, 0);
    d->places[static_cast<size_t>(fd)] = d->polled.size();
    d->polled.push_back({fd, eventsFor(interest), 0});
    d->tags.push_back(tag);
    return true;
}

void Reactor::change(int fd, quint64 tag, unsigned interest)
{
    const size_t place = d->placeOf(fd);
    if (place == 0)
        return;
    d->polled[place].events = eventsFor(interest);
    d->tags[place] = tag;
}

void Reactor::remove(int fd)
{
    const size_t place = d->placeOf(fd);
    if (place == 0)
        return;
    // The last one takes the free place.
    d->polled[place] = d->polled.back();
    d->tags[place] = d->tags.back();
    d->places[static_cast<size_t>(d->polled[place].fd)] = place;
    d->polled.pop_back();
    d->tags.pop_back();
    d->places[static_cast<size_t>(fd)] = 0;
}

std::span<const Reactor::Ready> Reactor::wait(int timeoutMs)
{
    d->ready.clear();
    const int count = ::poll(d->polled.data(), static_cast<nfds_t>(d->polled.size()), timeoutMs);
    if (count <= 0)
        return {};
    if (d->polled.front().revents != 0) {
        char bytes[64];
        while (::read(d->wakeRead.get(), bytes, sizeof bytes) > 0) {
        }
    }
    for (size_t i = 1; i < d->polled.size(); ++i) {
        const int events = d->polled[i].revents;
        if (events == 0)
            continue;
        d->ready.push_back({.tag = d->tags[i],
                            .readable = (events & POLLIN) != 0,
                            .writable = (events & POLLOUT) != 0,
                            .broken = (events & (POLLERR | POLLHUP | POLLNVAL)) != 0});
    }
    return d->ready;
}

void Reactor::wake()
{
    const char one = 1;
    static_cast<void>(!::write(d->wakeWrite.get(), &one, 1));
}

} // namespace app
