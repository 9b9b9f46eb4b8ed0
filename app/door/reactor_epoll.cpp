#include "reactor.h"

#include <algorithm>
#include <array>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace app {

namespace {

constexpr quint64 kWakeTag = ~quint64{0};
constexpr int kBatch = 256;

[[nodiscard]] epoll_event eventFor(quint64 tag, unsigned interest)
{
    epoll_event event{};
    if ((interest & Reactor::Read) != 0)
        event.events |= EPOLLIN;
    if ((interest & Reactor::Write) != 0)
        event.events |= EPOLLOUT;
    event.data.u64 = tag;
    return event;
}

} // namespace

class Reactor::Private
{
public:
    Descriptor epoll{epoll_create1(EPOLL_CLOEXEC)};
    Descriptor wakeUp{eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)};
    std::array<epoll_event, kBatch> events{};
    std::array<Ready, kBatch> ready{};
};

Reactor::Reactor() : d(std::make_unique<Private>())
{
    if (isValid() && !add(d->wakeUp.get(), kWakeTag, Read))
        d->epoll.reset();
}

Reactor::~Reactor() = default;

bool Reactor::isValid() const
{
    return d->epoll.isOpen() && d->wakeUp.isOpen();
}

bool Reactor::add(int fd, quint64 tag, unsigned interest)
{
    epoll_event event = eventFor(tag, interest);
    return epoll_ctl(d->epoll.get(), EPOLL_CTL_ADD, fd, &event) == 0;
}

void Reactor::change(int fd, quint64 tag, unsigned interest)
{
    epoll_event event = eventFor(tag, interest);
    epoll_ctl(d->epoll.get(), EPOLL_CTL_MOD, fd, &event);
}

void Reactor::remove(int fd)
{
    epoll_ctl(d->epoll.get(), EPOLL_CTL_DEL, fd, nullptr);
}

std::span<const Reactor::Ready> Reactor::wait(int timeoutMs)
{
    const int count = epoll_wait(d->epoll.get(), d->events.data(), kBatch, timeoutMs);
    size_t used = 0;
    for (size_t i = 0; i < static_cast<size_t>(std::max(count, 0)); ++i) {
        const epoll_event &event = d->events[i];
        if (event.data.u64 == kWakeTag) {
            quint64 value = 0;
            static_cast<void>(!::read(d->wakeUp.get(), &value, sizeof value));
            continue;
        }
        d->ready[used++] = {.tag = event.data.u64,
                            .readable = (event.events & EPOLLIN) != 0,
                            .writable = (event.events & EPOLLOUT) != 0,
                            .broken = (event.events & (EPOLLERR | EPOLLHUP)) != 0};
    }
    return {d->ready.data(), used};
}

void Reactor::wake()
{
    const quint64 one = 1;
    static_cast<void>(!::write(d->wakeUp.get(), &one, sizeof one));
}

} // namespace app
