#pragma once

#include "app/model/command.h"
#include "app/model/queries.h"
#include "app/model/result.h"

#include <QVariantList>

#include <optional>

namespace app {

class Database;

/// How commands are found: the questions, each so that an index answers it. c is the command.
namespace commandquery {

struct Query
{
    QString sql{};
    QVariantList values{};
};

/// What a filter names, by key.
struct Scope
{
    QList<qint64> devices{}; ///< All that ever had the id; empty: any.
    QList<qint64> origins{}; ///< Empty: any.
};
/// Nothing when there is no such device or docking, so that no command can fit.
[[nodiscard]] Result<std::optional<Scope>> scopeOf(Database &db, const CommandFilter &filter);

/// Ids, newest first.
[[nodiscard]] Query page(const CommandFilter &filter, const Scope &scope, const PageRequest &page);
/// One number, at most \a most.
[[nodiscard]] Query count(const CommandFilter &filter, const Scope &scope, qint64 most);
/// (state, number); a state may occur several times.
[[nodiscard]] Query counts(const CommandFilter &filter, const Scope &scope);
/// Ids, in their order. \a states: at least one.
[[nodiscard]] Query open(const QList<CommandState> &states, qint64 afterId, int limit);
/// (platform, product), the one with the oldest waiting command first.
[[nodiscard]] Query queuedDockings(qint64 nowMs);
/// Ids, in their order.
[[nodiscard]] Query queued(const PlatformId &platform, const ProductId &product, qint64 nowMs, int limit);
/// What still waits in a slot of the device.
[[nodiscard]] Query queuedInSlot(const DeviceId &device, const QString &slot);
/// Ids of a batch that wait, in their order.
[[nodiscard]] Query queuedOfBatch(const QString &batch, int limit);
/// One id. \a device: the key of the device, or its id, any device that ever had it.
[[nodiscard]] Query byCloud(const PlatformId &platform, const ProductId &product, qint64 device,
                            const QString &cloudCommandId);
[[nodiscard]] Query byCloud(const PlatformId &platform, const ProductId &product, const DeviceId &device,
                            const QString &cloudCommandId);
/// Ids, the longest ended first.
[[nodiscard]] Query endedBefore(qint64 ms, int limit);

} // namespace commandquery
} // namespace app
