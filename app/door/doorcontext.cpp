#include "doorcontext.h"

namespace app {

DoorShared::Welcome DoorShared::welcome(const PeerKey &peer)
{
    Welcome welcome{.refusal = "too many connections"};
    if (connections.fetch_add(1, std::memory_order_relaxed) < limits.connections) {
        welcome.counter = peers.join(peer, limits.connectionsPerPeer);
        if (welcome.counter) {
            welcome.refusal = nullptr;
            return welcome;
        }
        welcome.refusal = "too many connections from this address";
    }
    connections.fetch_sub(1, std::memory_order_relaxed);
    if (turnedAway.fetch_add(1, std::memory_order_relaxed) < kTurnedAwayAtOnce &&
        peers.joinTurnedAway(peer, kTurnedAwayOfPeer))
        return welcome;
    turnedAway.fetch_sub(1, std::memory_order_relaxed);
    welcome.seated = false;
    return welcome;
}

void DoorShared::leave(const PeerKey &peer, bool wasServed, qint64 second)
{
    if (wasServed) {
        peers.leave(peer, second);
        connections.fetch_sub(1, std::memory_order_relaxed);
    } else {
        peers.leaveTurnedAway(peer, second);
        turnedAway.fetch_sub(1, std::memory_order_relaxed);
    }
}

void DoorContext::refused(int status, const char *reason, const QByteArray &head, const QString &peer)
{
    constexpr int toldPerSecond = 200;
    constexpr qsizetype headBytes = 2 * 1024;
    refusals.add(1);
    const qint64 second = now / 1000;
    if (second != m_toldSecond) {
        m_toldSecond = second;
        m_told = 0;
    }
    if (++m_told <= toldPerSecond)
        shared.handler.refused(status, QByteArray(reason), head.left(headBytes), peer);
}

} // namespace app
