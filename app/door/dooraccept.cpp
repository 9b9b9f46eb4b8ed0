#include "doorthread.h"

#include <cerrno>

#include <fcntl.h>

// How a door thread takes connections in, or turns them away; the rest of it stands in doorthread.cpp.
namespace app {

namespace {

constexpr int kAcceptsPerTurn = 64;
constexpr qint64 kAcceptPauseMs = 100;

} // namespace

Descriptor DoorThread::spareDescriptor()
{
    return Descriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC));
}

void DoorThread::acceptSome()
{
    for (int i = 0; i < kAcceptsPerTurn && m_listener.isOpen(); ++i) {
        Accepted accepted = acceptFrom(m_listener.get());
        if (accepted.socket.isOpen()) {
            acceptOne(std::move(accepted));
            continue;
        }
        if (accepted.error == EINTR || accepted.error == ECONNABORTED)
            continue;
        if (accepted.error == EMFILE || accepted.error == ENFILE)
            turnOneAway();
        else if (accepted.error != EAGAIN && accepted.error != EWOULDBLOCK)
            pauseAccepting();
        return;
    }
}

void DoorThread::acceptOne(Accepted accepted)
{
    DoorShared::Welcome welcome = m_shared.welcome(accepted.peer.key);
    if (!welcome.seated) {
        turnAwayUnseated(accepted, welcome.refusal);
        return;
    }
    Connection::Origin origin{
        .socket = std::move(accepted.socket), .peer = std::move(accepted.peer), .counter = std::move(welcome.counter)};
    if (m_shared.secure.load(std::memory_order_relaxed))
        origin.tls = m_shared.currentTls();
    Seat *added = seat(std::move(origin));
    if (added == nullptr)
        return;
    if (welcome.refusal != nullptr)
        added->connection.turnAway(503, welcome.refusal);
    settle(*added);
}

/// The descriptors have run out: without this the listener would stay readable and the loop would spin.
void DoorThread::turnOneAway()
{
    m_spare.reset();
    Accepted accepted = acceptFrom(m_listener.get());
    const bool gotOne = accepted.socket.isOpen();
    if (gotOne)
        turnAwayUnseated(accepted, "too many connections");
    accepted.socket.reset();
    m_spare = spareDescriptor();
    if (!gotOne || !m_spare.isOpen())
        pauseAccepting();
}

/// A 503 for one that gets no place; the caller closes it. Without waiting it may be lost to a reset.
void DoorThread::turnAwayUnseated(const Accepted &accepted, const char *reason)
{
    const int fd = accepted.socket.get();
    m_context.refused(503, reason, {}, accepted.peer.text);
    if (m_shared.secure.load(std::memory_order_relaxed))
        return; // an answer would cost a handshake
    QByteArray answer;
    m_context.writer.append(answer, refusalReply(503, reason), {.keepAlive = false});
    static_cast<void>(writeSocket(fd, {answer.constData(), static_cast<size_t>(answer.size())}));
    finishWriting(fd);
    static_cast<void>(discardSocket(fd, DoorContext::kReadBytes, m_context.scratch));
}

void DoorThread::pauseAccepting()
{
    m_reactor.change(m_listener.get(), kListenerTag, Reactor::Nothing);
    m_acceptAgainAt = m_context.now + kAcceptPauseMs;
}

void DoorThread::resumeAccepting()
{
    if (!m_spare.isOpen())
        m_spare = spareDescriptor();
    if (!m_listener.isOpen())
        return;
    if (m_acceptAgainAt == 0)
        static_cast<void>(m_reactor.add(m_listener.get(), kListenerTag, Reactor::Read));
    else
        m_reactor.change(m_listener.get(), kListenerTag, Reactor::Read);
    m_acceptAgainAt = 0;
}

} // namespace app
