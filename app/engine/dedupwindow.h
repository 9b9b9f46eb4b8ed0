#pragma once

#include <QHash>

namespace app {

/// Remembers what was received lately, to know a redelivery (CTWing §9.11: the same body within ten minutes; clouds
/// that name their messages repeat them for longer).
///
/// Two generations of at most kGeneration entries: memory is bounded, and under a flood the window shrinks instead of
/// growing. Not thread-safe.
class DedupWindow
{
public:
    /// For bodies: the same one may be sent anew by a device some time later.
    static constexpr qint64 kBodyMs = 10 * 60 * 1000;
    /// For what names one message: OneNET Studio delivers again for 2 h 45 min 45 s (Studio documentation, HTTP push).
    static constexpr qint64 kNamedMs = 3 * 60 * 60 * 1000;
    static constexpr qsizetype kGeneration = 250'000;

    explicit DedupWindow(qint64 windowMs) : m_windowMs(windowMs) {}

    /// True when \a hash was seen within the window before \a timeMs; remembers it otherwise.
    [[nodiscard]] bool seenBefore(qint64 hash, qint64 timeMs);

private:
    void turn(qint64 timeMs);

    qint64 m_windowMs;
    QHash<qint64, qint64> m_young;
    QHash<qint64, qint64> m_old;
    qint64 m_youngSince = 0;
};

} // namespace app
