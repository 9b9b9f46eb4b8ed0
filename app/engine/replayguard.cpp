#include "replayguard.h"

#include <algorithm>

namespace app {

bool ReplayGuard::admits(const QByteArray &key, qint64 nowMs)
{
    if (key.isEmpty())
        return true;
    const QMutexLocker locker(&m_lock);
    for (const QHash<QByteArray, qint64> *generation : {&m_young, &m_old}) {
        const auto it = generation->constFind(key);
        if (it != generation->cend())
            return nowMs - *it <= kRedeliveryMs;
    }
    return true;
}

void ReplayGuard::waits(const Ticket &ticket, const QByteArray &key)
{
    if (key.isEmpty())
        return;
    const QMutexLocker locker(&m_lock);
    m_waiting.insert(ticket, key);
}

void ReplayGuard::ended(const Ticket &ticket, bool kept, qint64 nowMs)
{
    const QMutexLocker locker(&m_lock);
    if (m_waiting.isEmpty())
        return;
    const QByteArray key = m_waiting.take(ticket);
    if (kept && !key.isEmpty())
        remember(key, nowMs);
}

bool ReplayGuard::recall(const QByteArray &key, qint64 keptMs)
{
    const QMutexLocker locker(&m_lock);
    for (QHash<QByteArray, qint64> *generation : {&m_young, &m_old}) {
        const auto it = generation->find(key);
        if (it == generation->end())
            continue;
        *it = std::min(*it, keptMs); // the first time counts
        return true;
    }
    if (m_old.size() >= kGeneration)
        return false;
    m_old.insert(key, keptMs);
    return true;
}

void ReplayGuard::remember(const QByteArray &key, qint64 nowMs)
{
    if (m_young.contains(key) || m_old.contains(key))
        return; // the first time counts
    if (m_young.size() >= kGeneration) {
        m_old.swap(m_young);
        m_young.clear();
    }
    m_young.insert(key, nowMs);
}

} // namespace app
