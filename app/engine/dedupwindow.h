#pragma once

#include <QHash>

namespace app {

/// Remembers what was received lately, to know a redelivery (CTWing §9.11: the same body within ten minutes).
///
/// Two generations of at most kGeneration entries: memory is bounded, and under a flood the window shrinks instead of
/// growing. Not thread-safe.
class DedupWindow
{
public:
    static constexpr qint64 kWindowMs = 10 * 60 * 1000;
    static constexpr qsizetype kGeneration = 250'000;

    /// True when \a hash was seen within the window before \a timeMs; remembers it otherwise.
    [[nodiscard]] bool seenBefore(qint64 hash, qint64 timeMs);

private:
    void turn(qint64 timeMs);

    QHash<qint64, qint64> m_young;
    QHash<qint64, qint64> m_old;
    qint64 m_youngSince = 0;
};

} // namespace app
