#include "doorthread.h"

#include <algorithm>
#include <chrono>
#include <csignal>

#include <fcntl.h>
#include <pthread.h>

namespace app {

namespace {

[[nodiscard]] qint64 clockMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// Signals are for the main thread; and writing to a closed socket by way of OpenSSL must not raise SIGPIPE.
void blockSignals()
{
    sigset_t set;
    sigfillset(&set);
    for (const int fault : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT})
        sigdelset(&set, fault);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

} // namespace

DoorThread::DoorThread(DoorShared &shared, quint32 index, quint64 firstGeneration, Descriptor listener)
    : m_shared(shared), m_context(shared, index, firstGeneration), m_listener(std::move(listener)),
      m_spare(spareDescriptor())
{}

DoorThread::~DoorThread()
{
    if (m_thread.joinable()) {
        drain(0);
        m_thread.join();
    }
}

void DoorThread::start()
{
    m_thread = std::thread([this] { run(); });
}

void DoorThread::drain(int milliseconds)
{
    m_drainRequest.store(std::max(milliseconds, 0), std::memory_order_release);
    m_reactor.wake();
}

int DoorThread::copyOfListener() const
{
    return m_listener.isOpen() ? ::fcntl(m_listener.get(), F_DUPFD_CLOEXEC, 0) : -1;
}

void DoorThread::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

void DoorThread::post(std::vector<ReplyHandle> handles, const HttpReply &reply)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mailMutex);
        wasEmpty = m_mail.empty();
        m_mail.push_back({std::move(handles), reply});
    }
    if (wasEmpty) {
        m_hasMail.store(true, std::memory_order_release);
        m_reactor.wake();
    }
}

void DoorThread::run()
{
    blockSignals();
    m_context.now = clockMs();
    resumeAccepting();
    while (!isDrained())
        turn();
    for (const std::unique_ptr<Seat> &seat : m_seats) {
        if (seat)
            m_deadlines.clear(seat->deadline);
    }
    m_seats.clear();
    m_freeSlots.clear();
    m_listener.reset();
}

void DoorThread::turn()
{
    const std::span<const Reactor::Ready> events = m_reactor.wait(timeout());
    m_context.now = clockMs();
    if (m_drainUntil == 0 && m_drainRequest.load(std::memory_order_acquire) >= 0)
        beginDraining();
    if (m_hasMail.load(std::memory_order_acquire))
        takeMail();
    bool knocks = false;
    for (const Reactor::Ready &ready : events) {
        if (ready.tag == kListenerTag)
            knocks = true;
        else
            dispatch(ready);
    }
    giveTurns();
    m_deadlines.advance(m_context.now, [this](quint32 slot) {
        Seat &seat = *m_seats[slot];
        if (seat.connection.deadline() <= m_context.now)
            seat.connection.expire();
        settle(seat);
    });
    if (knocks)
        acceptSome();
    if (m_acceptAgainAt != 0 && m_context.now >= m_acceptAgainAt)
        resumeAccepting();
}

void DoorThread::takeMail()
{
    m_hasMail.store(false, std::memory_order_relaxed);
    {
        const std::lock_guard lock(m_mailMutex);
        m_opened.swap(m_mail);
    }
    for (const Mail &mail : m_opened) {
        for (const ReplyHandle &handle : mail.handles) {
            if (handle.slot >= m_seats.size() || !m_seats[handle.slot])
                continue;
            Seat &seat = *m_seats[handle.slot];
            seat.connection.answer(handle.generation, mail.reply);
            settle(seat);
        }
    }
    m_opened.clear();
}

void DoorThread::giveTurns()
{
    // Those that ask for another turn while this runs get it in the next round.
    const std::vector<quint64> turns = std::exchange(m_turns, {});
    for (const quint64 tag : turns) {
        Seat *seat = seatOf(tag);
        if (seat == nullptr)
            continue;
        seat->queued = false;
        if (seat->connection.wantsTurn())
            seat->connection.proceed();
        settle(*seat);
    }
}

void DoorThread::dispatch(const Reactor::Ready &ready)
{
    Seat *seat = seatOf(ready.tag);
    if (seat == nullptr)
        return;
    if (ready.broken)
        seat->connection.close();
    else if (!seat->queued) // else it is its turn below
        seat->connection.proceed();
    settle(*seat);
}

DoorThread::Seat *DoorThread::seat(Connection::Origin origin)
{
    if (m_freeSlots.empty()) {
        m_freeSlots.push_back(static_cast<quint32>(m_seats.size()));
        m_seats.emplace_back();
    }
    const quint32 slot = m_freeSlots.back();
    auto added = std::make_unique<Seat>(m_context, slot, std::move(origin));
    added->tag = quint64{++m_serial} << 32 | slot;
    added->interest = Reactor::Read;
    if (!m_reactor.add(added->connection.fd(), added->tag, added->interest))
        return nullptr;
    m_freeSlots.pop_back();
    m_seats[slot] = std::move(added);
    return m_seats[slot].get();
}

/// Null when that connection is gone, also when another has its place.
DoorThread::Seat *DoorThread::seatOf(quint64 tag)
{
    const auto slot = static_cast<quint32>(tag);
    if (slot >= m_seats.size() || !m_seats[slot] || m_seats[slot]->tag != tag)
        return nullptr;
    return m_seats[slot].get();
}

/// Brings the loop in line with what the connection waits for now.
void DoorThread::settle(Seat &seat)
{
    Connection &connection = seat.connection;
    if (connection.isClosed()) {
        const auto slot = static_cast<quint32>(seat.tag);
        m_deadlines.clear(seat.deadline);
        m_reactor.remove(connection.fd());
        m_seats[slot].reset();
        m_freeSlots.push_back(slot);
        return;
    }
    if (const unsigned interest = connection.interest(); interest != seat.interest) {
        seat.interest = interest;
        m_reactor.change(connection.fd(), seat.tag, interest);
    }
    if (const qint64 at = connection.deadline(); at != 0)
        m_deadlines.set(seat.deadline, at);
    else
        m_deadlines.clear(seat.deadline);
    if (!seat.queued && connection.wantsTurn()) {
        seat.queued = true;
        m_turns.push_back(seat.tag);
    }
}

void DoorThread::beginDraining()
{
    m_context.draining = true;
    m_drainUntil = m_context.now + m_drainRequest.load(std::memory_order_relaxed);
    m_reactor.remove(m_listener.get());
    m_listener.reset();
    m_acceptAgainAt = 0;
    for (const std::unique_ptr<Seat> &seat : m_seats) {
        if (!seat)
            continue;
        seat->connection.drain();
        settle(*seat);
    }
}

bool DoorThread::isDrained() const
{
    if (m_drainUntil == 0)
        return false;
    if (m_context.now >= m_drainUntil)
        return true;
    return std::all_of(m_seats.begin(), m_seats.end(),
                       [](const std::unique_ptr<Seat> &seat) { return !seat || seat->connection.isLingering(); });
}

int DoorThread::timeout() const
{
    if (!m_turns.empty())
        return 0;
    int wait = m_deadlines.timeout(m_context.now);
    const auto atMost = [&wait, this](qint64 at) {
        const int left = static_cast<int>(std::max<qint64>(0, at - m_context.now));
        wait = wait < 0 ? left : std::min(wait, left);
    };
    if (m_acceptAgainAt != 0)
        atMost(m_acceptAgainAt);
    if (m_drainUntil != 0)
        atMost(m_drainUntil);
    return wait;
}

} // namespace app
