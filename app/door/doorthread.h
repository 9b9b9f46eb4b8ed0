#pragma once

#include "connection.h"
#include "deadlinewheel.h"
#include "doorcontext.h"
#include "reactor.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace app {

/// One thread of the door: its listening socket, its connections, its loop.
///
/// post(), drain() and the counters are for other threads; all else happens on the thread itself.
class DoorThread
{
public:
    /// \a firstGeneration: greater than any generation that was used before, so that old handles stay stale.
    DoorThread(DoorShared &shared, quint32 index, quint64 firstGeneration, Descriptor listener);
    ~DoorThread();
    DoorThread(const DoorThread &) = delete;
    DoorThread &operator=(const DoorThread &) = delete;

    /// False when the system gave no descriptors for the loop; then it must not be started.
    [[nodiscard]] bool isValid() const { return m_reactor.isValid() && m_spare.isOpen(); }
    void start();
    /// Stops accepting; ends when all requests are answered, after \a milliseconds at the latest.
    void drain(int milliseconds);
    /// A further descriptor of the listening socket, for a door that takes over; the caller owns it. -1 when draining.
    [[nodiscard]] int copyOfListener() const;
    void join();

    /// Hands over a reply for connections of this thread.
    void post(std::vector<ReplyHandle> handles, const HttpReply &reply);

    [[nodiscard]] const DoorContext &context() const { return m_context; }

private:
    static constexpr quint64 kListenerTag = ~quint64{0} - 1;

    struct Seat
    {
        Seat(DoorContext &context, quint32 slot, Connection::Origin origin)
            : connection(context, slot, std::move(origin))
        {
            deadline.owner = slot;
        }

        Connection connection;
        Deadline deadline;
        quint64 tag = 0;
        unsigned interest = 0;
        bool queued = false; ///< For a turn.
    };
    struct Mail
    {
        std::vector<ReplyHandle> handles{};
        HttpReply reply{};
    };

    [[nodiscard]] static Descriptor spareDescriptor();
    void run();
    void turn();
    void takeMail();
    void giveTurns();
    void dispatch(const Reactor::Ready &ready);
    void acceptSome();
    void acceptOne(Accepted accepted);
    void turnOneAway();
    void turnAwayUnseated(const Accepted &accepted, const char *reason);
    void pauseAccepting();
    void resumeAccepting();
    [[nodiscard]] Seat *seat(Connection::Origin origin);
    [[nodiscard]] Seat *seatOf(quint64 tag);
    void settle(Seat &seat);
    void beginDraining();
    [[nodiscard]] bool isDrained() const;
    [[nodiscard]] int timeout() const;

    DoorShared &m_shared;
    DoorContext m_context;
    Reactor m_reactor;
    Descriptor m_listener;
    Descriptor m_spare; ///< Given up for a moment to turn a connection away when descriptors have run out.
    DeadlineWheel m_deadlines;
    std::vector<std::unique_ptr<Seat>> m_seats;
    std::vector<quint32> m_freeSlots;
    std::vector<quint64> m_turns; ///< Tags of connections with work left over.
    std::vector<Mail> m_opened;   ///< Reused, so that a batch costs no allocation of its own.
    quint32 m_serial = 0;
    qint64 m_acceptAgainAt = 0; ///< 0: accepting.
    qint64 m_drainUntil = 0;

    std::mutex m_mailMutex;
    std::vector<Mail> m_mail;            ///< Guarded by m_mailMutex.
    std::atomic<bool> m_hasMail{false};  ///< Spares the lock in turns without mail.
    std::atomic<int> m_drainRequest{-1}; ///< Milliseconds; -1: none.
    std::thread m_thread;                ///< Last: joined before the rest goes.
};

} // namespace app
