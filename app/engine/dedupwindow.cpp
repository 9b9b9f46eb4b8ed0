#include "dedupwindow.h"

namespace app {

bool DedupWindow::seenBefore(qint64 hash, qint64 timeMs)
{
    turn(timeMs);
    const auto within = [this, timeMs](const QHash<qint64, qint64> &generation, qint64 key) {
        const auto it = generation.constFind(key);
        return it != generation.cend() && timeMs - *it <= m_windowMs;
    };
    if (within(m_young, hash) || within(m_old, hash))
        return true;
    m_young.insert(hash, timeMs);
    return false;
}

void DedupWindow::turn(qint64 timeMs)
{
    if (m_young.size() < kGeneration && timeMs - m_youngSince <= m_windowMs)
        return;
    m_old.swap(m_young);
    m_young.clear();
    m_youngSince = timeMs;
}

} // namespace app
