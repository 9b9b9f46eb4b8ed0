#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>

#include <utility>

namespace app {

/// Refuses a signed request that was kept before and comes again later than any cloud delivers again: whoever has
/// recorded one cannot send it for ever. Within that time it is a redelivery, which is kept and marked.
///
/// Only what reached the disk counts, so that a push answered 503 may come as often as it likes. Remembers at most
/// two generations of kGeneration keys; after a start it is told of the newest pushes that were kept. Thread-safe.
class ReplayGuard
{
public:
    /// OneNET Studio delivers again for 2 h 45 min 45 s (Studio documentation, HTTP push).
    static constexpr qint64 kRedeliveryMs = 3 * 60 * 60 * 1000;
    static constexpr qsizetype kGeneration = 100'000;

    /// Who waits for the push to be kept, as the journal gives it back.
    using Ticket = std::pair<quint64, quint64>;

    /// May a push with that key come in at \a nowMs? An empty key always may.
    [[nodiscard]] bool admits(const QByteArray &key, qint64 nowMs);
    /// The push of \a ticket has that key; called before it is handed to the journal.
    void waits(const Ticket &ticket, const QByteArray &key);
    /// It was kept, or not.
    void ended(const Ticket &ticket, bool kept, qint64 nowMs);
    /// A push with that key was kept then, by an earlier run. False when there is no more room for such.
    [[nodiscard]] bool recall(const QByteArray &key, qint64 keptMs);

private:
    void remember(const QByteArray &key, qint64 nowMs);

    QMutex m_lock;
    QHash<Ticket, QByteArray> m_waiting;
    QHash<QByteArray, qint64> m_young; ///< Key → when it was first kept.
    QHash<QByteArray, qint64> m_old;
};

} // namespace app
