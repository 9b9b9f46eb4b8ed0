#include "commandstore.h"

#include "commandrows.h"
#include "database.h"
#include "pushrows.h"
#include "sqlite.h"

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandStore)
};

Error notFound(qint64 id)
{
    return {ErrorCode::NotFound, Text::tr("There is no command %1.").arg(id), {}, u"id"_s, {}};
}

/// The living device's key, or NotFound.
Result<qint64> deviceKey(Database &db, const Command &command)
{
    const auto key = db.integer(u"SELECT d.key FROM device d JOIN product p ON p.key = d.product "
                                "WHERE d.id = ? AND d.deleted_ms IS NULL AND p.id = ?"_s,
                                {command.deviceId.text(), command.productId.text()});
    if (key && *key == 0) {
        return fail(ErrorCode::NotFound,
                    Text::tr("Product %1 has no device %2.").arg(command.productId.text(), command.deviceId.text()),
                    {.field = u"deviceId"_s});
    }
    return key;
}

Result<QList<qint64>> idsOf(Database &db, const commandquery::Query &query)
{
    QList<qint64> ids;
    const auto done = db.select(query.sql, query.values, [&ids](const Row &row) { ids << row.integer(0); });
    if (!done)
        return fail(done.error());
    return ids;
}

} // namespace

Result<CommandStore::Kept> CommandStore::insert(const Command &command)
{
    if (!command.key.isEmpty()) {
        const auto known =
            m_db.integer(u"SELECT id FROM command WHERE caller_key = ? AND caller_key <> ''"_s, {command.key});
        if (!known)
            return fail(known.error());
        if (*known != 0)
            return Kept{*known, false};
    }
    if (command.platform.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("The command names no cloud."), {.field = u"platform"_s});
    const auto device = deviceKey(m_db, command);
    if (!device)
        return fail(device.error());
    const auto origin = m_db.originKey(command.platform.text(), command.productId.text());
    if (!origin)
        return fail(origin.error());
    const auto id = commandrows::insert(m_db, command, *device, *origin);
    if (!id)
        return fail(id.error());
    return Kept{*id, true};
}

Result<Command> CommandStore::find(qint64 id) const
{
    auto commands = commandrows::read(m_db, u"WHERE c.id = ?"_s, {id});
    if (!commands)
        return fail(commands.error());
    if (commands->isEmpty())
        return fail(notFound(id));
    return commands->takeFirst();
}

Result<QList<CommandStep>> CommandStore::steps(qint64 id) const
{
    auto steps = commandrows::steps(m_db, id);
    if (steps && steps->isEmpty())
        return fail(notFound(id));
    return steps;
}

Result<Page<Command>> CommandStore::list(const CommandFilter &filter, const PageRequest &page,
                                         const std::function<bool()> &cancelled) const
{
    const sqlite::StopScope stop(m_db, cancelled);
    const auto scope = commandquery::scopeOf(m_db, filter);
    if (!scope)
        return fail(scope.error());
    if (!*scope)
        return Page<Command>{};
    const auto counting = commandquery::count(filter, **scope, kMostCounted);
    const auto total = m_db.integer(counting.sql, counting.values);
    if (!total)
        return fail(total.error());
    auto rows = commandrows::read(m_db, commandquery::page(filter, **scope, page), u"DESC"_s);
    if (!rows)
        return fail(rows.error());
    return Page<Command>{std::move(*rows), *total};
}

Result<QMap<CommandState, qint64>> CommandStore::counts(const CommandFilter &filter) const
{
    QMap<CommandState, qint64> counts;
    const auto scope = commandquery::scopeOf(m_db, filter);
    if (!scope)
        return fail(scope.error());
    if (!*scope)
        return counts;
    const auto query = commandquery::counts(filter, **scope);
    const auto done = m_db.select(query.sql, query.values, [&counts](const Row &row) {
        counts[static_cast<CommandState>(row.number(0))] += row.integer(1);
    });
    if (!done)
        return fail(done.error());
    return counts;
}

Result<QList<Command>> CommandStore::after(qint64 id, int limit) const
{
    return commandrows::read(m_db, u"WHERE c.id > ? ORDER BY c.id LIMIT ?"_s, {id, limit});
}

Result<QList<std::pair<PlatformId, ProductId>>> CommandStore::queuedDockings() const
{
    QList<std::pair<PlatformId, ProductId>> dockings;
    const auto query = commandquery::queuedDockings(QDateTime::currentMSecsSinceEpoch());
    const auto done = m_db.select(query.sql, query.values, [&dockings](const Row &row) {
        dockings.emplaceBack(PlatformId(row.text(0)), ProductId(row.text(1)));
    });
    if (!done)
        return fail(done.error());
    return dockings;
}

Result<QList<Command>> CommandStore::queued(const PlatformId &platform, const ProductId &product, int limit) const
{
    return commandrows::read(m_db, commandquery::queued(platform, product, QDateTime::currentMSecsSinceEpoch(), limit),
                             u"ASC"_s);
}

Result<QList<Command>> CommandStore::open(const QList<CommandState> &states, qint64 afterId, int limit) const
{
    if (states.isEmpty())
        return QList<Command>();
    return commandrows::read(m_db, commandquery::open(states, afterId, limit), u"ASC"_s);
}

Result<std::optional<Command>> CommandStore::findByCloud(const PlatformId &platform, const ProductId &product,
                                                         const DeviceId &device, const QString &cloudCommandId) const
{
    const auto found =
        commandrows::read(m_db, commandquery::byCloud(platform, product, device, cloudCommandId), u"DESC"_s);
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::optional<Command>() : std::optional(found->first());
}

Result<QList<qint64>> CommandStore::resultPushesSince(qint64 id) const
{
    const auto command = m_db.first(u"SELECT device, coalesce(sent_ms, created_ms) FROM command WHERE id = ?"_s, {id},
                                    [](const Row &row) { return std::pair(row.integer(0), row.integer(1)); });
    if (!command)
        return fail(command.error());
    if (!*command)
        return fail(notFound(id));
    const auto &[device, sentMs] = **command;
    const auto first = pushrows::firstIdSince(m_db, sentMs - pushrows::kClockSlackMs);
    if (!first)
        return fail(first.error());
    return idsOf(m_db, {u"SELECT push_id FROM push_result WHERE device = ? AND push_id >= ? AND kind = ? "
                        "ORDER BY push_id"_s,
                        {device, *first, static_cast<int>(PushKind::CommandResponse)}});
}

Result<bool> CommandStore::advance(qint64 id, const QList<CommandState> &from, const CommandChange &change)
{
    return commandrows::advance(m_db, id, from, change);
}

Result<qint64> CommandStore::cancelAll(const Result<QList<qint64>> &ids)
{
    if (!ids)
        return fail(ids.error());
    for (const qint64 id : *ids) {
        const auto cancelled = advance(id, {CommandState::Queued}, {.state = CommandState::Cancelled});
        if (!cancelled)
            return fail(cancelled.error());
    }
    return ids->size();
}

Result<qint64> CommandStore::cancelQueued(const QString &batch, int limit)
{
    return cancelAll(idsOf(m_db, commandquery::queuedOfBatch(batch, limit)));
}

Result<qint64> CommandStore::clearSlot(const DeviceId &device, const QString &slot, qint64 newcomer)
{
    auto ids = idsOf(m_db, commandquery::queuedInSlot(device, slot));
    if (ids)
        ids->removeOne(newcomer);
    return cancelAll(ids);
}

Result<qint64> CommandStore::removeOlderThan(qint64 ms, int limit)
{
    const auto ids = idsOf(m_db, commandquery::endedBefore(ms, limit));
    if (!ids)
        return fail(ids.error());
    for (const qint64 id : *ids) {
        for (const QString &sql :
             {u"DELETE FROM command_step WHERE command = ?"_s, u"DELETE FROM command WHERE id = ?"_s}) {
            if (const auto gone = m_db.change(sql, {id}); !gone)
                return gone;
        }
    }
    return ids->size();
}

} // namespace app
