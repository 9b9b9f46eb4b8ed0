#include "pushrows.h"

#include "database.h"

using namespace Qt::StringLiterals;

namespace app::pushrows {
namespace {

constexpr qsizetype kBytesAtOnce = 2 * 1024 * 1024;

const QString kPushes = u"SELECT p.id, p.received_ms, o.platform, o.product, p.peer, p.head, p.body FROM push p "
                        "LEFT JOIN origin o ON o.key = p.origin "_s;
const QString kRejects = u"SELECT id, received_ms, platform, product, peer, status, reason, head, body, body_size "
                         "FROM reject "_s;
const QString kMessages = u"SELECT m.id, m.push_id, d.id, p.id, m.kind, m.ts_ms, m.created_ms, m.json FROM message m "
                          "LEFT JOIN device d ON d.key = m.device LEFT JOIN product p ON p.key = d.product "_s;

Push readPush(const Row &row)
{
    return {row.integer(0), row.time(1), PlatformId(row.text(2)), ProductId(row.text(3)), row.text(4),
            row.bytes(5),   row.bytes(6)};
}

Reject readReject(const Row &row)
{
    return {row.integer(0),
            row.time(1),
            PlatformId(row.text(2)),
            ProductId(row.text(3)),
            row.text(4),
            row.number(5),
            row.text(6),
            row.bytes(7),
            row.bytes(8),
            row.integer(9)};
}

StoredMessage readMessage(const Row &row)
{
    return {row.integer(0), row.integer(1), row.text(2), row.text(3), static_cast<MessageKind>(row.number(4)),
            row.time(5),    row.time(6),    row.bytes(7)};
}

template <typename T>
Result<QList<T>> readAll(Database &db, const QString &sql, const QVariantList &values, T (*read)(const Row &))
{
    QList<T> rows;
    const auto done = db.select(sql, values, [&](const Row &row) { rows << read(row); });
    if (!done)
        return fail(done.error());
    return rows;
}

} // namespace

Result<qint64> firstIdSince(Database &db, qint64 ms)
{
    const auto first = db.integer(u"SELECT min(id) FROM push"_s, {}, 1);
    const auto last = db.integer(u"SELECT max(id) FROM push"_s);
    if (!first || !last)
        return first ? last : first;
    qint64 low = *first;
    qint64 high = *last + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const auto probe = db.first(u"SELECT id, received_ms FROM push WHERE id >= ? ORDER BY id LIMIT 1"_s, {middle},
                                    [](const Row &row) { return std::pair(row.integer(0), row.integer(1)); });
        if (!probe)
            return fail(probe.error());
        if (*probe && (*probe)->second < ms)
            low = (*probe)->first + 1;
        else
            high = middle;
    }
    return low;
}

Result<QList<Push>> pushes(Database &db, const QString &tail, const QVariantList &values, qsizetype &bytes)
{
    QList<Push> pushes;
    const auto done = db.select(kPushes + tail, values, [&](const Row &row) {
        if (bytes >= kBytesAtOnce)
            return;
        pushes << readPush(row);
        bytes += pushes.last().body.size() + pushes.last().head.size();
    });
    if (!done)
        return fail(done.error());
    return pushes;
}

Result<QList<Push>> pushes(Database &db, const QString &tail, const QVariantList &values)
{
    return readAll(db, kPushes + tail, values, readPush);
}

Result<QList<Reject>> rejects(Database &db, const QString &tail, const QVariantList &values)
{
    return readAll(db, kRejects + tail, values, readReject);
}

Result<QList<StoredMessage>> messages(Database &db, const QString &tail, const QVariantList &values)
{
    return readAll(db, kMessages + tail, values, readMessage);
}

Result<std::optional<PushResult>> result(Database &db, qint64 pushId)
{
    return db.first(u"SELECT r.state, r.kind, w.text, d.id, r.error, r.decoded_ms FROM push p "
                    "LEFT JOIN push_result r ON r.push_id = p.id LEFT JOIN word w ON w.key = r.message_type "
                    "LEFT JOIN device d ON d.key = r.device WHERE p.id = ?"_s,
                    {pushId}, [](const Row &row) {
                        return PushResult{static_cast<DecodeState>(row.number(0)),
                                          static_cast<PushKind>(row.number(1)),
                                          row.text(2),
                                          row.text(3),
                                          row.text(4),
                                          row.time(5)};
                    });
}

} // namespace app::pushrows
