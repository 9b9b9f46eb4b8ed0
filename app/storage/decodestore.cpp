#include "stores.h"

#include "database.h"
#include "decodewriter.h"
#include "pushrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

/// 0: there is no such group any more.
Result<qint64> groupKey(Database &db, const UnmatchedGroup &group)
{
    const CloudIdentity &who = group.identity;
    return db.integer(
        u"SELECT u.key FROM unmatched u JOIN origin o ON o.key = u.origin WHERE o.platform = ? "
        "AND o.product = ? AND u.cloud_id = ? AND u.imei = ? AND u.serial = ? AND u.cloud_product = ?"_s,
        {group.platform.text(), group.productId.text(), who.cloudDeviceId, who.imei, who.serial, who.cloudProductId});
}

} // namespace

Result<qint64> DecodeStore::cursor() const
{
    return m_db.integer(u"SELECT value FROM cursor WHERE name = 'decode'"_s);
}

Result<> DecodeStore::apply(const DecodeBatch &batch)
{
    return DecodeWriter(m_db).write(batch);
}

Result<QList<std::pair<qint64, qint64>>> DecodeStore::recentHashes(qint64 sinceMs, int limit) const
{
    const auto first = pushrows::firstIdSince(m_db, sinceMs - pushrows::kClockSlackMs);
    if (!first)
        return fail(first.error());
    QList<std::pair<qint64, qint64>> hashes;
    const auto done =
        m_db.select(u"SELECT r.dedup_hash, p.received_ms FROM push_result r CROSS JOIN push p ON p.id = r.push_id "
                    "WHERE r.push_id >= ? ORDER BY r.push_id DESC LIMIT ?"_s,
                    {*first, limit}, [&hashes, sinceMs](const Row &row) {
                        if (row.integer(1) >= sinceMs)
                            hashes.emplaceBack(row.integer(0), row.integer(1));
                    });
    if (!done)
        return fail(done.error());
    std::reverse(hashes.begin(), hashes.end());
    return hashes;
}

Result<qint64> DecodeStore::requestRerun(const QList<qint64> &pushIds)
{
    // A push beyond the cursor is decoded soon anyway; decoding it twice would count its messages twice.
    qint64 queued = 0;
    for (const qint64 id : pushIds) {
        const auto rows =
            m_db.change(u"INSERT INTO rerun_request (push_id, number) SELECT id, 1 FROM push WHERE id = ? "
                        "AND id <= coalesce((SELECT value FROM cursor WHERE name = 'decode'), 0) "
                        "ON CONFLICT (push_id) DO UPDATE SET number = number + 1"_s,
                        {id});
        if (!rows)
            return rows;
        queued += *rows;
    }
    return queued;
}

Result<QList<RerunRequest>> DecodeStore::rerunRequests(int limit) const
{
    QList<RerunRequest> requests;
    const auto done = m_db.select(u"SELECT push_id, number FROM rerun_request ORDER BY push_id LIMIT ?"_s, {limit},
                                  [&requests](const Row &row) {
                                      requests << RerunRequest{row.integer(0), row.integer(1)};
                                  });
    if (!done)
        return fail(done.error());
    return requests;
}

Result<QList<UnmatchedGroup>> DecodeStore::unmatched(int limit) const
{
    QList<UnmatchedGroup> groups;
    const auto done = m_db.select(
        u"SELECT o.platform, o.product, u.cloud_id, u.imei, u.serial, u.cloud_product, u.pushes, u.first_ms, "
        u"u.last_ms, "
        "u.last_push FROM unmatched u JOIN origin o ON o.key = u.origin ORDER BY u.last_push DESC LIMIT ?"_s,
        {limit}, [&groups](const Row &row) {
            groups << UnmatchedGroup{PlatformId(row.text(0)),
                                     ProductId(row.text(1)),
                                     {row.text(2), row.text(3), row.text(4), row.text(5)},
                                     row.integer(6),
                                     row.time(7),
                                     row.time(8),
                                     row.integer(9)};
        });
    if (!done)
        return fail(done.error());
    return groups;
}

Result<QList<qint64>> DecodeStore::unmatchedPushes(const UnmatchedGroup &group, qint64 afterId, int limit) const
{
    const auto key = groupKey(m_db, group);
    if (!key)
        return fail(key.error());
    QList<qint64> ids;
    const auto done = m_db.select(
        u"SELECT push_id FROM unmatched_push WHERE cloud_device = ? AND push_id > ? ORDER BY push_id LIMIT ?"_s,
        {*key, afterId, limit}, [&ids](const Row &row) { ids << row.integer(0); });
    if (!done)
        return fail(done.error());
    return ids;
}

Result<qint64> DecodeStore::requestGroupRerun(const UnmatchedGroup &group)
{
    const auto key = groupKey(m_db, group);
    if (!key)
        return key;
    if (*key == 0) {
        return fail(ErrorCode::NotFound, tr("There are no unmatched pushes of this device any more."),
                    {.hint = tr("They were assigned or decoded again in the meantime.")});
    }
    if (const auto marked = m_db.change(u"UPDATE unmatched SET rerun_after = 0 WHERE key = ?"_s, {*key}); !marked)
        return marked;
    return m_db.integer(u"SELECT pushes FROM unmatched WHERE key = ?"_s, {*key});
}

Result<std::optional<GroupRerun>> DecodeStore::groupRerun(int limit) const
{
    auto step = m_db.first(u"SELECT key, rerun_after FROM unmatched WHERE rerun_after IS NOT NULL ORDER BY key "
                           "LIMIT 1"_s,
                           {}, [](const Row &row) {
                               return GroupRerun{row.integer(0), row.integer(1), {}};
                           });
    if (!step || !*step)
        return step;
    const auto done = m_db.select(
        u"SELECT push_id FROM unmatched_push WHERE cloud_device = ? AND push_id > ? ORDER BY push_id LIMIT ?"_s,
        {(*step)->group, (*step)->after, limit}, [&step](const Row &row) { (*step)->pushIds << row.integer(0); });
    if (!done)
        return fail(done.error());
    return step;
}

} // namespace app
