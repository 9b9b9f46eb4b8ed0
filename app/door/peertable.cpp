#include "peertable.h"

#include <QHashFunctions>

#include <algorithm>

namespace app {

bool PeerCounter::admit(qint64 second, int most)
{
    const quint64 window = static_cast<quint64>(second) << 32;
    quint64 seen = m_window.load(std::memory_order_relaxed);
    for (;;) {
        const quint64 count = (seen >> 32) == (window >> 32) ? seen & 0xffffffffU : 0;
        if (count >= static_cast<quint64>(most))
            return false;
        if (m_window.compare_exchange_weak(seen, window | (count + 1), std::memory_order_relaxed))
            return true;
    }
}

qint64 PeerCounter::lastSecond() const
{
    return static_cast<qint64>(m_window.load(std::memory_order_relaxed) >> 32);
}

size_t PeerTable::Hash::operator()(const PeerKey &key) const
{
    return qHashBits(key.bytes.data(), key.bytes.size(), 0x9e3779b9U);
}

std::shared_ptr<PeerCounter> PeerTable::join(const PeerKey &peer, int most)
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<PeerCounter> &counter = m_peers[peer];
    if (!counter)
        counter = std::make_shared<PeerCounter>();
    if (counter->m_connections >= most)
        return nullptr;
    ++counter->m_connections;
    return counter;
}

void PeerTable::leave(const PeerKey &peer, qint64 second)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_peers.find(peer);
    if (found == m_peers.end())
        return;
    --found->second->m_connections;
    forgetIfQuiet(found, second);
}

bool PeerTable::joinTurnedAway(const PeerKey &peer, int most)
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<PeerCounter> &counter = m_peers[peer];
    if (!counter)
        counter = std::make_shared<PeerCounter>();
    if (counter->m_turnedAway >= most)
        return false;
    ++counter->m_turnedAway;
    return true;
}

void PeerTable::leaveTurnedAway(const PeerKey &peer, qint64 second)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_peers.find(peer);
    if (found == m_peers.end())
        return;
    --found->second->m_turnedAway;
    forgetIfQuiet(found, second);
}

/// A peer without connections is kept until its second is over: else reconnecting would reset its rate.
bool PeerTable::isQuiet(const PeerCounter &counter, qint64 second)
{
    return counter.m_connections == 0 && counter.m_turnedAway == 0 && counter.lastSecond() != second;
}

void PeerTable::forgetIfQuiet(Peers::iterator found, qint64 second)
{
    if (isQuiet(*found->second, second))
        m_peers.erase(found);
    if (m_peers.size() < m_sweepAt)
        return;
    std::erase_if(m_peers, [second](const auto &entry) { return isQuiet(*entry.second, second); });
    m_sweepAt = std::max<size_t>(1024, m_peers.size() * 2);
}

} // namespace app
