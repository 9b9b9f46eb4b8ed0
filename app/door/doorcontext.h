#pragma once

#include "app/door/httpdoor.h"
#include "httpwriter.h"
#include "peertable.h"
#include "tlscontext.h"

#include <atomic>
#include <vector>

namespace app {

/// What all threads of one door share.
struct DoorShared
{
    /// Beyond the caps a connection still gets a seat while it reads that it is not wanted: so many altogether, and so
    /// many of one peer, who must not take the seats of all.
    static constexpr int kTurnedAwayAtOnce = 16;
    static constexpr int kTurnedAwayOfPeer = 4;

    /// What becomes of a connection that was just accepted.
    struct Welcome
    {
        std::shared_ptr<PeerCounter> counter{}; ///< Null: it is turned away.
        const char *refusal = nullptr;          ///< Why; a static text.
        bool seated = true;                     ///< Else it gets its refusal at once and no seat.
    };

    DoorShared(HttpHandler &answers, const DoorLimits &bounds, int threadCount)
        : handler(answers), limits(bounds), threads(threadCount)
    {}

    /// Who is seated says leave() in the end.
    [[nodiscard]] Welcome welcome(const PeerKey &peer);
    void leave(const PeerKey &peer, bool wasServed, qint64 second);

    [[nodiscard]] std::shared_ptr<TlsContext> currentTls()
    {
        const std::lock_guard lock(tlsMutex);
        return tls;
    }

    HttpHandler &handler;
    const DoorLimits limits; ///< `connections` lowered to what the system's descriptors allow.
    const int threads;
    PeerTable peers;
    std::atomic<int> connections{0}; ///< Those that are served.
    std::atomic<int> turnedAway{0};  ///< Those that sit only to read their refusal.
    std::atomic<bool> secure{false};
    std::mutex tlsMutex;
    std::shared_ptr<TlsContext> tls; ///< Guarded by tlsMutex; null: plain HTTP.
};

/// A counter with one writer and many readers.
class Counter
{
public:
    void add(qint64 amount) { m_value.store(value() + amount, std::memory_order_relaxed); }
    [[nodiscard]] qint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_value{0};
};

/// What all connections of one door thread share. Only the counters are read by others.
struct DoorContext
{
    /// One read of a socket; also what one connection may do before the others have their turn.
    static constexpr std::size_t kReadBytes = 16 * 1024;

    DoorContext(DoorShared &common, quint32 index, quint64 firstGeneration)
        : shared(common), thread(index), generation(firstGeneration), scratch(kReadBytes)
    {}

    /// Counts a refusal; tells the handler unless there were too many in this second.
    void refused(int status, const char *reason, const QByteArray &head, const QString &peer);

    DoorShared &shared;
    const quint32 thread;
    quint64 generation; ///< Of the last request.
    qint64 now = 0;     ///< Milliseconds, monotonic; the present turn's.
    bool draining = false;
    qsizetype heldBytes = 0; ///< By unfinished requests of all connections.

    HttpWriter writer;
    QByteArray output; ///< Replies of the connection that is being worked on.
    std::vector<char> scratch;

    Counter requests;
    Counter refusals;
    Counter bytesIn;
    Counter bytesOut;

private:
    qint64 m_toldSecond = 0;
    int m_told = 0; ///< Refusals told in that second.
};

} // namespace app
