#include "tokencache.h"

#include <algorithm>

namespace app {

std::optional<TokenCache::Entry> TokenCache::find(const QByteArray &hash) const
{
    const QMutexLocker locker(&m_mutex);
    const auto it = m_entries.constFind(hash);
    return it == m_entries.cend() ? std::optional<Entry>() : std::optional(*it);
}

quint64 TokenCache::generation() const
{
    const QMutexLocker locker(&m_mutex);
    return m_generation;
}

void TokenCache::insert(const QByteArray &hash, const Entry &entry, quint64 generation)
{
    const QMutexLocker locker(&m_mutex);
    if (generation != m_generation)
        return;
    if (m_entries.size() >= kMostEntries && !m_entries.contains(hash))
        m_entries.erase(m_entries.begin()); // any one: it is only read again
    m_entries.insert(hash, entry);
}

bool TokenCache::takesNote(const QByteArray &hash, qint64 nowMs, qint64 everyMs)
{
    const QMutexLocker locker(&m_mutex);
    const auto it = m_entries.find(hash);
    if (it == m_entries.end() || nowMs - it->usedMs < everyMs)
        return false;
    it->usedMs = nowMs;
    return true;
}

bool TokenCache::knows(qint64 family, const QString &openUid) const
{
    const QMutexLocker locker(&m_mutex);
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
        return entry.caller.family == family && entry.caller.openUid == openUid;
    });
}

void TokenCache::clear()
{
    const QMutexLocker locker(&m_mutex);
    m_entries.clear();
    ++m_generation;
}

} // namespace app
