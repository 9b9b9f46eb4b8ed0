#include "dedupwindow.h"

namespace app {

bool DedupWindow::seenBefore(qint64 hash, qint64 timeMs)
{
    turn(timeMs);
    const auto within = [timeMs](const QHash<qint64, qint64> &generation, qint64 key) {
        const auto it = generation.constFind(key);
        return it != generation.cend() && timeMs - *it <= kWindowMs;
    };
    if (within(m_young, hash) || within(m_old, hash))
        return true;
    m_young.insert(hash, timeMs);
    return false;
}

void DedupWindow::turn(qint64 timeMs)
{
    if (m_young.size() < kGeneration && timeMs - m_youngSince <= kWindowMs)
        return;
    m_old.swap(m_young);
    m_young.clear();
    m_youngSince = timeMs;
}

} // namespace app
