#pragma once

#include "app/model/command.h"
#include "app/model/queries.h"
#include "app/model/result.h"
#include "app/storage/records.h"

#include <QCoreApplication>
#include <QMap>

#include <functional>
#include <optional>
#include <utility>

namespace app {

class Database; // one connection, private to app/storage

/// The outbox: commands and the steps of their lives. What is said of stores in stores.h goes for this one too.
///
/// A change of state is a compare-and-set: whoever is late finds the command where it no longer fits, and changes
/// nothing.
class CommandStore
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandStore)

public:
    explicit CommandStore(Database &db) : m_db(db) {}

    struct Kept
    {
        qint64 id = 0;
        bool isNew = false; ///< False: a command with that key was there already.
    };
    /// Keeps the command as it is, with the first step of its life. One with the key of an earlier command, whatever
    /// else it says, is that one. NotFound when its product has no such device; InvalidInput without a platform.
    [[nodiscard]] Result<Kept> insert(const Command &command);
    [[nodiscard]] Result<Command> find(qint64 id) const;
    [[nodiscard]] Result<QList<CommandStep>> steps(qint64 id) const; ///< In their order, at least one.

    /// Beyond that many rows a list does not count on.
    static constexpr qint64 kMostCounted = 100'000;
    /// Newest first. `total` is at most kMostCounted. A million rows cost milliseconds, with a text to look for a
    /// second or two: \a cancelled (may be empty) is asked meanwhile.
    [[nodiscard]] Result<Page<Command>> list(const CommandFilter &filter, const PageRequest &page,
                                             const std::function<bool()> &cancelled = {}) const;
    /// All of them, each state that occurs. Quick for a device, a batch, or a product at one cloud; of everything 0.15
    /// s of a million rows.
    [[nodiscard]] Result<QMap<CommandState, qint64>> counts(const CommandFilter &filter) const;
    /// In the order of id, for export.
    [[nodiscard]] Result<QList<Command>> after(qint64 id, int limit) const;

    /// The dockings for which commands wait, the one with the oldest first. A docking that is slow keeps no other one
    /// waiting when the next one of each is asked for.
    [[nodiscard]] Result<QList<std::pair<PlatformId, ProductId>>> queuedDockings() const;
    /// What waits for one docking and is due, oldest first.
    [[nodiscard]] Result<QList<Command>> queued(const PlatformId &platform, const ProductId &product, int limit) const;
    /// In any of \a states, in the order of id.
    [[nodiscard]] Result<QList<Command>> open(const QList<CommandState> &states, qint64 afterId, int limit) const;
    /// The newest one that the cloud calls so: a device that was lost there and made again may count from the start.
    [[nodiscard]] Result<std::optional<Command>> findByCloud(const PlatformId &platform, const ProductId &product,
                                                             const DeviceId &device,
                                                             const QString &cloudCommandId) const;
    /// Kept pushes of its device that tell of a command and came since this one was sent, by id.
    [[nodiscard]] Result<QList<qint64>> resultPushesSince(qint64 id) const;

    /// Takes one step, now, and keeps it; false, and nothing changes, when the command is in none of \a from, or there
    /// is no such command. At an end without `finishedAt` that is now; a command that goes on has none.
    [[nodiscard]] Result<bool> advance(qint64 id, const QList<CommandState> &from, const CommandChange &change);
    /// Of a batch what still waits, oldest first; how many were cancelled.
    [[nodiscard]] Result<qint64> cancelQueued(const QString &batch, int limit);
    /// Removes commands that ended before \a ms, the longest ago first; how many.
    [[nodiscard]] Result<qint64> removeOlderThan(qint64 ms, int limit);

    /// Cancels what still waits in a slot of the device, but for \a newcomer; how many.
    [[nodiscard]] Result<qint64> clearSlot(const DeviceId &device, const QString &slot, qint64 newcomer = 0);

private:
    [[nodiscard]] Result<qint64> cancelAll(const Result<QList<qint64>> &ids);

    Database &m_db;
};

} // namespace app
