#pragma once

#include "app/door/httpdoor.h"
#include "app/storage/journal.h"
#include "rejectbudget.h"
#include "replayguard.h"
#include "routetable.h"

#include <QMutex>

#include <array>
#include <atomic>

namespace app {

/// The way from the door to the journal: route, address and token, the cloud's own check, then kept, then answered.
/// Runs on door threads; asks no database.
class Intake final : public HttpHandler
{
public:
    Intake(const Clouds &clouds, Journal &journal, const RouteBook &routes);

    /// A door that answers go back through: added before its first request, removed after its last. Several while one
    /// takes over from another. After removeDoor() nothing of it is touched.
    void addDoor(HttpDoor *door);
    void removeDoor(HttpDoor *door);

    [[nodiscard]] std::optional<HttpReply> handle(HttpRequest &&request, const ReplyHandle &handle) override;
    void refused(int status, const QByteArray &reason, const QByteArray &head, const QString &peer) override;

    /// Keeps the line of a request that somebody else answered so, without its body; thread-safe.
    void note(const HttpRequest &request, int status, const QByteArray &reason);

    /// Those pushes were kept by an earlier run: a signed one among them that comes again long after it is a replay.
    /// False when none is signed, or no more are remembered. Any thread.
    [[nodiscard]] bool recall(const QList<Push> &pushes);

    /// Answers a group after its commit; on the journal's writer thread.
    void committed(std::span<const JournalTicket> tickets, const Error *error);
    /// A write that was tried after a failed group has reached the disk; on the writer thread too.
    void keepsAgain();

    [[nodiscard]] qint64 accepted() const { return m_accepted; }
    /// False since the last group could not be kept, until one, or a write that was tried, is.
    [[nodiscard]] bool isKeeping() const { return m_keeping; }
    /// Since a push found the queue to the disk full, until a group has left it.
    [[nodiscard]] bool isQueueFull() const { return m_queueFull; }
    /// Answered 503 since start.
    [[nodiscard]] qint64 unavailable() const { return m_unavailable; }
    /// Refused since start, those included that were only counted.
    [[nodiscard]] qint64 rejected() const { return m_journal.rejectCount() + m_onlyCounted; }
    /// Accepted in the last full minute.
    [[nodiscard]] qint64 perMinute() const;

private:
    struct Refusal
    {
        int status = 400;
        QByteArray reason{};
        QList<std::pair<QByteArray, QByteArray>> headers{};
    };
    [[nodiscard]] HttpReply refuse(HttpRequest &&request, const Refusal &refusal);
    [[nodiscard]] std::optional<HttpReply> append(HttpRequest &&request, const Route &route,
                                                  const QByteArray &replayKey, const ReplyHandle &handle);
    [[nodiscard]] std::optional<Refusal> check(const HttpRequest &request, const Route &route) const;
    void keep(Reject &&reject);
    /// Names the docking, if there is one, enabled or not.
    void nameDocking(const QByteArray &path, Reject &reject) const;
    void warnUnavailable(const char *why, const Error *error);
    void count(qint64 pushes);

    const Clouds &m_clouds;
    Journal &m_journal;
    const RouteBook &m_routes;
    QMutex m_doorLock;
    QList<HttpDoor *> m_doors;
    RejectBudget m_budget;
    ReplayGuard m_replays;
    std::atomic<qint64> m_accepted = 0;
    std::atomic<qint64> m_unavailable = 0;
    std::atomic<qint64> m_onlyCounted = 0; ///< Refused beyond the budget: the journal never saw them.
    std::atomic<qint64> m_warnAgainAt = 0;
    std::atomic<qint64> m_unavailableTold = 0;
    std::atomic<bool> m_keeping = true;
    std::atomic<bool> m_queueFull = false;
    struct Second
    {
        std::atomic<qint64> stamp = 0;
        std::atomic<qint64> pushes = 0;
    };
    std::array<Second, 64> m_seconds; ///< A ring of the last seconds; written on the writer thread only.
};

} // namespace app
