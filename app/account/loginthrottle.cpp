#include "app/account/loginthrottle.h"

#include <algorithm>

namespace app {

int LoginThrottle::admit(const QString &login, const QString &address, qint64 nowMs)
{
    const QString key = login.toCaseFolded().left(128);
    const QMutexLocker locker(&m_mutex);
    const qint64 open = std::max(openAt(m_logins, key, nowMs), openAt(m_addresses, address, nowMs));
    if (open > nowMs)
        return static_cast<int>((open - nowMs + 999) / 1000);
    note(m_logins, key, m_rules.freeByLogin, nowMs);
    note(m_addresses, address, m_rules.freeByAddress, nowMs);
    return 0;
}

void LoginThrottle::succeeded(const QString &login, const QString &address)
{
    const QMutexLocker locker(&m_mutex);
    m_logins.remove(login.toCaseFolded().left(128));
    const auto it = m_addresses.find(address);
    if (it == m_addresses.end())
        return;
    it->openAtMs = 0;
    if (--it->failures <= 0)
        m_addresses.erase(it);
}

qsizetype LoginThrottle::size() const
{
    const QMutexLocker locker(&m_mutex);
    return m_logins.size() + m_addresses.size();
}

qint64 LoginThrottle::openAt(Table &table, const QString &key, qint64 nowMs) const
{
    const auto it = table.find(key);
    if (it == table.end())
        return 0;
    if (nowMs - it->lastMs < m_rules.forgottenAfterMs)
        return it->openAtMs;
    table.erase(it);
    return 0;
}

void LoginThrottle::note(Table &table, const QString &key, int free, qint64 nowMs) const
{
    if (!table.contains(key))
        makeRoom(table, nowMs);
    Entry &entry = table[key];
    ++entry.failures;
    entry.lastMs = nowMs;
    if (entry.failures < free)
        return;
    const int doublings = std::min(entry.failures - free, 20);
    const qint64 wait = std::min<qint64>(qint64(m_rules.firstWaitSeconds) << doublings, m_rules.longestWaitSeconds);
    entry.openAtMs = nowMs + wait * 1000;
}

void LoginThrottle::makeRoom(Table &table, qint64 nowMs) const
{
    if (table.size() < m_rules.mostEntries)
        return;
    const auto isOld = [this, nowMs](Table::iterator it) { return nowMs - it->lastMs >= m_rules.forgottenAfterMs; };
    table.removeIf(isOld);
    if (table.size() < m_rules.mostEntries)
        return;
    const auto oldest = std::min_element(table.begin(), table.end(),
                                         [](const Entry &a, const Entry &b) { return a.lastMs < b.lastMs; });
    table.erase(oldest);
}

} // namespace app
