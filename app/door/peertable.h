#pragma once

#include "sockets.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace app {

/// What is counted of one peer, over all its connections.
class PeerCounter
{
public:
    /// Counts a request in the second \a second; false when there were \a most already.
    [[nodiscard]] bool admit(qint64 second, int most);

    /// The second in which the last request was counted.
    [[nodiscard]] qint64 lastSecond() const;

private:
    friend class PeerTable;

    std::atomic<quint64> m_window{0}; ///< Second in the upper half, requests in the lower.
    int m_connections = 0;            ///< Guarded by the table, as the next one.
    int m_turnedAway = 0;             ///< Connections that get a refusal and no service.
};

/// Connections of each peer, over all door threads. Locked once when a connection comes and once when it goes.
class PeerTable
{
public:
    /// Null when the peer has \a most connections already.
    [[nodiscard]] std::shared_ptr<PeerCounter> join(const PeerKey &peer, int most);
    void leave(const PeerKey &peer, qint64 second);
    /// The same for a connection that is being turned away; false when \a most of the peer's are so already.
    [[nodiscard]] bool joinTurnedAway(const PeerKey &peer, int most);
    void leaveTurnedAway(const PeerKey &peer, qint64 second);

private:
    struct Hash
    {
        size_t operator()(const PeerKey &key) const;
    };
    using Peers = std::unordered_map<PeerKey, std::shared_ptr<PeerCounter>, Hash>;
    [[nodiscard]] static bool isQuiet(const PeerCounter &counter, qint64 second);
    void forgetIfQuiet(Peers::iterator found, qint64 second);

    std::mutex m_mutex;
    Peers m_peers;
    size_t m_sweepAt = 1024; ///< How many entries are worth a sweep.
};

} // namespace app
