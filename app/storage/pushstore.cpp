#include "stores.h"

#include "database.h"
#include "devicerows.h"
#include "logquery.h"
#include "pushrows.h"
#include "sqlite.h"
#include "where.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

LogFilter filterOf(const PlatformId &platform, const ProductId &product)
{
    return {.platform = platform.text(), .productId = product.text()};
}

/// The living device of that id, else the one that was deleted last; 0 when there never was one.
Result<qint64> deviceKeyOf(Database &db, const QString &id)
{
    return db.integer(u"SELECT key FROM device WHERE id = ? ORDER BY deleted_ms IS NOT NULL, key DESC LIMIT 1"_s, {id});
}

} // namespace

Result<LogPage> PushStore::page(const LogFilter &filter, const LogCursor &cursor, int limit,
                                const Cancelled &cancelled) const
{
    const sqlite::StopScope stop(m_db, cancelled);
    LogQuery query(m_db, filter);
    if (const auto resolved = query.resolve(); !resolved)
        return fail(resolved.error());
    return query.page(cursor, {0, 0}, limit);
}

Result<LogPage> PushStore::newer(const LogFilter &filter, qint64 afterPush, qint64 afterReject, int limit) const
{
    LogQuery query(m_db, filter);
    if (const auto resolved = query.resolve(); !resolved)
        return fail(resolved.error());
    return query.page({}, {afterPush, afterReject}, limit);
}

Result<QList<LogRow>> PushStore::rows(const QList<qint64> &pushIds) const
{
    return LogQuery::rows(m_db, pushIds);
}

Result<LogSpan> PushStore::span(const LogFilter &filter) const
{
    const auto scope = LogScope::of(m_db, filter);
    if (!scope)
        return fail(scope.error());
    return scope->span(m_db, filter);
}

Result<QList<FullLogRow>> PushStore::full(const QList<LogRow> &rows, qsizetype &taken) const
{
    constexpr qsizetype kBytesAtOnce = 2 * 1024 * 1024;
    QList<FullLogRow> lines;
    qsizetype bytes = 0;
    for (taken = 0; taken < rows.size() && bytes < kBytesAtOnce; ++taken) {
        FullLogRow line{.row = rows.at(taken)};
        if (line.row.rejected) {
            auto found = pushrows::rejects(m_db, u"WHERE id = ?"_s, {line.row.id});
            if (!found)
                return fail(found.error());
            if (found->isEmpty())
                continue; // the ring dropped it meanwhile
            line.reject = found->takeFirst();
        } else {
            auto found = push(line.row.id);
            if (!found)
                return fail(found.error());
            auto said = result(line.row.id);
            if (!said)
                return fail(said.error());
            line.push = std::move(*found);
            line.result = std::move(*said);
        }
        bytes += line.push.body.size() + line.reject.body.size();
        lines << std::move(line);
    }
    return lines;
}

Result<Push> PushStore::push(qint64 id) const
{
    auto found = pushrows::pushes(m_db, u"WHERE p.id = ?"_s, {id});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, tr("There is no push %1.").arg(id));
    return found->takeFirst();
}

Result<PushResult> PushStore::result(qint64 id) const
{
    auto result = pushrows::result(m_db, id);
    if (!result)
        return fail(result.error());
    if (!*result)
        return fail(ErrorCode::NotFound, tr("There is no push %1.").arg(id));
    return std::move(**result);
}

Result<Reject> PushStore::reject(qint64 id) const
{
    auto found = pushrows::rejects(m_db, u"WHERE id = ?"_s, {id});
    if (!found)
        return fail(found.error());
    if (found->isEmpty()) {
        return fail(ErrorCode::NotFound, tr("The refused request %1 is no longer kept.").arg(id),
                    {.hint = tr("Only the newest refused requests are kept.")});
    }
    return found->takeFirst();
}

Result<QList<Push>> PushStore::after(qint64 id, int limit) const
{
    qsizetype bytes = 0;
    return pushrows::pushes(m_db, u"WHERE p.id > ? ORDER BY p.id LIMIT ?"_s, {id, limit}, bytes);
}

Result<QList<Push>> PushStore::byIds(const QList<qint64> &ids) const
{
    constexpr qsizetype kAtOnce = 256;
    QList<qint64> sorted = ids;
    std::sort(sorted.begin(), sorted.end());
    QList<Push> pushes;
    qsizetype bytes = 0;
    for (qsizetype from = 0; from < sorted.size(); from += kAtOnce) {
        const QVariantList keys = devicerows::paddedKeys(sorted.mid(from, kAtOnce));
        auto found = pushrows::pushes(m_db, u"WHERE p.id IN ("_s + placeholders(keys.size()) + u") ORDER BY p.id"_s,
                                      keys, bytes);
        if (!found)
            return found;
        pushes += std::move(*found);
    }
    return pushes;
}

Result<QList<Reject>> PushStore::rejectsAfter(qint64 id, int limit) const
{
    return pushrows::rejects(m_db, u"WHERE id > ? ORDER BY id LIMIT ?"_s, {id, limit});
}

Result<QList<StoredMessage>> PushStore::messages(const MessageFilter &filter) const
{
    Where where;
    where.add(u"m.id < ?"_s, {filter.beforeId});
    if (!filter.deviceId.isEmpty()) {
        const auto key = deviceKeyOf(m_db, filter.deviceId);
        if (!key)
            return fail(key.error());
        where.add(u"m.device = ?"_s, {*key});
    }
    if (!filter.productId.isEmpty())
        where.add(u"p.id = ?"_s, {filter.productId});
    QVariantList kinds;
    for (const MessageKind kind : filter.kinds)
        kinds << static_cast<int>(kind);
    where.anyOf(u"m.kind"_s, kinds);
    if (filter.from.isValid())
        where.add(u"m.ts_ms >= ?"_s, {msOf(filter.from)});
    if (filter.to.isValid())
        where.add(u"m.ts_ms < ?"_s, {msOf(filter.to)});
    return pushrows::messages(m_db, where.sql() + u" ORDER BY m.id DESC LIMIT ?"_s, where.valuesAnd({filter.limit}));
}

Result<QList<StoredMessage>> PushStore::messagesAfter(qint64 id, int limit) const
{
    return pushrows::messages(m_db, u"WHERE m.id > ? ORDER BY m.id LIMIT ?"_s, {id, limit});
}

Result<QList<StoredMessage>> PushStore::messagesOf(qint64 pushId) const
{
    return pushrows::messages(m_db, u"WHERE m.push_id = ? ORDER BY m.id"_s, {pushId});
}

Result<QList<EventCount>> PushStore::eventCounts(const DeviceId &device) const
{
    const auto key = deviceKeyOf(m_db, device.text());
    if (!key)
        return fail(key.error());
    QList<EventCount> counts;
    // Answered by the index of events alone, whatever else the device has sent.
    const auto done = m_db.select(u"SELECT w.text, count(*), max(m.ts_ms) FROM message m "
                                  "JOIN word w ON w.key = m.event WHERE m.device = ? AND m.event IS NOT NULL "
                                  "GROUP BY m.event"_s,
                                  {*key}, [&counts](const Row &row) {
                                      counts << EventCount{row.text(0), row.integer(1), row.time(2)};
                                  });
    if (!done)
        return fail(done.error());
    std::sort(counts.begin(), counts.end(), [](const EventCount &a, const EventCount &b) { return a.event < b.event; });
    return counts;
}

Result<qint64> PushStore::lastId() const
{
    return m_db.integer(u"SELECT max(id) FROM push"_s);
}

Result<std::optional<qint64>> PushStore::receivedAfter(qint64 id) const
{
    return m_db.first(u"SELECT received_ms FROM push WHERE id > ? ORDER BY id LIMIT 1"_s, {id},
                      [](const Row &row) { return row.integer(0); });
}

Result<LogRow> PushStore::newestOf(const PlatformId &platform, const ProductId &product) const
{
    LogFilter filter = filterOf(platform, product);
    filter.withRejects = false;
    const auto found = page(filter, {}, 1);
    if (!found)
        return fail(found.error());
    if (found->rows.isEmpty())
        return fail(ErrorCode::NotFound, tr("No push was received for %1 yet.").arg(product.text()));
    return found->rows.first();
}

Result<LogRow> PushStore::newestRejectOf(const PlatformId &platform, const ProductId &product) const
{
    LogFilter filter = filterOf(platform, product);
    filter.withPushes = false;
    const auto found = page(filter, {}, 1);
    if (!found)
        return fail(found.error());
    if (found->rows.isEmpty())
        return fail(ErrorCode::NotFound, tr("No request was refused for %1.").arg(product.text()));
    return found->rows.first();
}

} // namespace app
