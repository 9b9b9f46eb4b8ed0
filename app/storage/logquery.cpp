#include "logquery.h"

#include "bytesearch.h"
#include "database.h"
#include "devicerows.h"
#include "where.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

/// With more keys than this, reading row by row is no worse than merging as many indices.
constexpr qsizetype kKeysByIndex = 4;

const QString kColumns = u"SELECT p.id, p.received_ms, o.platform, o.product, d.id, d.name, r.kind, r.state, r.error, "
                         "length(p.body), r.decoded_ms "_s;
const QString kNames = u" LEFT JOIN origin o ON o.key = p.origin LEFT JOIN device d ON d.key = r.device"_s;
const QString kFromPushes = u"FROM push p LEFT JOIN push_result r ON r.push_id = p.id"_s + kNames;
// CROSS JOIN: the result table leads, whatever the planner would rather do.
const QString kFromResults = u"FROM push_result r CROSS JOIN push p ON p.id = r.push_id"_s + kNames;

LogRow readPush(const Row &row)
{
    LogRow line;
    line.id = row.integer(0);
    const qint64 receivedMs = row.integer(1);
    line.receivedAt = timeOf(receivedMs);
    line.platform = row.text(2);
    line.productId = row.text(3);
    line.deviceId = row.text(4);
    line.deviceName = row.text(5);
    line.kind = static_cast<PushKind>(row.number(6));
    line.state = static_cast<DecodeState>(row.number(7));
    line.error = row.text(8);
    line.bodySize = row.integer(9);
    line.decodedAfterMs = row.isNull(10) ? -1 : std::max<qint64>(0, row.integer(10) - receivedMs);
    return line;
}

LogRow readReject(const Row &row)
{
    LogRow line;
    line.rejected = true;
    line.id = row.integer(0);
    line.receivedAt = row.time(1);
    line.platform = row.text(2);
    line.productId = row.text(3);
    line.status = row.number(4);
    line.error = row.text(5);
    line.bodySize = row.integer(6);
    return line;
}

Result<QList<LogRow>> readRows(Database &db, const QString &sql, const QVariantList &values,
                               LogRow (*read)(const Row &))
{
    QList<LogRow> rows;
    const auto done = db.select(sql, values, [&](const Row &row) { rows << read(row); });
    if (!done)
        return fail(done.error());
    return rows;
}

/// The condition that a column of JSON contains \a text, and its values. The case of the hex digits does not count,
/// since that of ASCII letters does not.
std::pair<QString, QVariantList> containing(const QString &column, const QString &text)
{
    const QString condition = u"contains_bytes("_s + column + u", ?)"_s;
    const QByteArray escaped = jsonEscaped(text);
    if (escaped.isEmpty())
        return {condition, {text.toUtf8()}};
    return {condition + u" OR "_s + condition, {text.toUtf8(), escaped}};
}

template <typename E>
QVariantList numbersOf(const QList<E> &values)
{
    QVariantList numbers;
    for (const E value : values)
        numbers << static_cast<int>(value);
    return numbers;
}

} // namespace

Result<> LogQuery::resolve()
{
    auto scope = LogScope::of(m_db, m_filter);
    if (!scope)
        return fail(scope.error());
    m_scope = std::move(*scope);
    chooseWay();
    return {};
}

void LogQuery::chooseWay()
{
    const bool odd = !m_filter.states.isEmpty() && !m_filter.states.contains(DecodeState::Decoded);
    if (!m_scope.devices.isEmpty())
        m_way = Way::Device;
    else if (odd)
        m_way = Way::State;
    else if (!m_scope.anyOrigin && m_scope.origins.size() <= kKeysByIndex)
        m_way = Way::Origin;
    else if (!m_filter.kinds.isEmpty())
        m_way = Way::Results;
}

void LogQuery::addPushConditions(Where &where) const
{
    // The plus keeps the planner from taking that column's index instead of the one chosen here.
    if (!m_scope.anyOrigin && m_way != Way::Origin)
        where.anyOf(u"p.origin"_s, m_scope.origins);
    if (m_way != Way::Device)
        where.anyOf(u"+r.device"_s, m_scope.devices);
    where.anyOf(u"coalesce(r.kind, 0)"_s, numbersOf(m_filter.kinds));
    where.anyOf(u"coalesce(r.state, 0)"_s, numbersOf(m_filter.states));
    if (m_filter.from.isValid())
        where.add(u"p.received_ms >= ?"_s, {m_filter.from.toMSecsSinceEpoch()});
    if (m_filter.to.isValid())
        where.add(u"p.received_ms < ?"_s, {m_filter.to.toMSecsSinceEpoch()});
    if (m_filter.text.isEmpty())
        return;
    // Bytes, not LIKE: LIKE does not look into a BLOB, and the trigram index misses words of two characters. What we
    // decoded is written in UTF-8, what came in may be escaped.
    auto [condition, values] = containing(u"p.body"_s, m_filter.text);
    condition += u" OR EXISTS (SELECT 1 FROM message m WHERE m.push_id = p.id AND contains_bytes(m.json, ?))"_s;
    where.add(u'(' + condition + u')', values + QVariantList{m_filter.text.toUtf8()});
}

Result<QList<LogRow>> LogQuery::scan(qint64 before, qint64 after, int limit) const
{
    Where where;
    where.add(u"p.id < ? AND p.id > ?"_s, {before, after});
    if (!m_scope.anyOrigin && m_way == Way::Origin)
        where.anyOf(u"p.origin"_s, m_scope.origins);
    if (m_way == Way::Device)
        where.anyOf(u"+r.device"_s, m_scope.devices);
    addPushConditions(where);
    return readRows(m_db, kColumns + kFromPushes + where.sql() + u" ORDER BY p.id DESC LIMIT ?"_s,
                    where.valuesAnd({limit}), readPush);
}

Result<QList<LogRow>> LogQuery::indexed(const QString &condition, const QVariantList &values, qint64 before,
                                        qint64 after, int limit) const
{
    Where where;
    where.add(condition, values);
    where.add(u"r.push_id < ? AND r.push_id > ?"_s, {before, after});
    addPushConditions(where);
    return readRows(m_db, kColumns + kFromResults + where.sql() + u" ORDER BY r.push_id DESC LIMIT ?"_s,
                    where.valuesAnd({limit}), readPush);
}

Result<QList<LogRow>> LogQuery::byWay(qint64 before, qint64 after, int limit) const
{
    QList<std::pair<QString, QVariantList>> ways;
    switch (m_way) {
    case Way::Scan:
        return scan(before, after, limit);
    case Way::Results:
        return indexed(u"+r.origin IS NOT NULL"_s, {}, before, after, limit);
    case Way::Device:
        for (const QVariant &device : m_scope.devices)
            ways << std::pair(u"r.device = ?"_s, QVariantList{device});
        break;
    case Way::Origin:
        for (const QVariant &origin : m_scope.origins)
            ways << std::pair(u"r.origin = ?"_s, QVariantList{origin});
        break;
    case Way::State:
        for (const DecodeState state : QSet(m_filter.states.cbegin(), m_filter.states.cend()))
            ways << std::pair(u"r.state <> 1 AND r.state = ?"_s,
                              QVariantList{static_cast<int>(state)}); // as its index says
        break;
    }
    QList<LogRow> rows;
    for (const auto &[condition, values] : ways) {
        auto found = indexed(condition, values, before, after, limit);
        if (!found)
            return found;
        rows += *found;
    }
    if (ways.size() > 1) {
        std::sort(rows.begin(), rows.end(), [](const LogRow &a, const LogRow &b) { return a.id > b.id; });
        rows.resize(std::min<qsizetype>(rows.size(), limit));
    }
    return rows;
}

Result<QList<LogRow>> LogQuery::pushes(qint64 before, qint64 after, int limit) const
{
    if (m_scope.nothing || !m_filter.withPushes)
        return QList<LogRow>();
    before = std::min(before, m_scope.beforeId);
    after = std::max(after, m_scope.afterId);
    if (m_way == Way::Scan)
        return scan(before, after, limit);
    QList<LogRow> rows;
    if (before > m_scope.decoded + 1) {
        auto pending = scan(before, std::max(after, m_scope.decoded), limit);
        if (!pending)
            return pending;
        rows = std::move(*pending);
    }
    if (rows.size() >= limit || after >= m_scope.decoded)
        return rows;
    const auto rest = byWay(std::min(before, m_scope.decoded + 1), after, static_cast<int>(limit - rows.size()));
    if (!rest)
        return rest;
    return rows + *rest;
}

Result<QList<LogRow>> LogQuery::rejects(qint64 before, qint64 after, int limit) const
{
    // A refused request was never decoded: it has no device, kind or state that could be asked for.
    if (!m_filter.withRejects || !m_filter.deviceId.isEmpty() || !m_filter.kinds.isEmpty() ||
        !m_filter.states.isEmpty())
        return QList<LogRow>();
    Where where;
    where.add(u"id < ? AND id > ?"_s, {before, after});
    if (!m_filter.platform.isEmpty())
        where.add(u"platform = ?"_s, {m_filter.platform});
    if (!m_filter.productId.isEmpty())
        where.add(u"product = ?"_s, {m_filter.productId});
    if (m_filter.from.isValid())
        where.add(u"received_ms >= ?"_s, {m_filter.from.toMSecsSinceEpoch()});
    if (m_filter.to.isValid())
        where.add(u"received_ms < ?"_s, {m_filter.to.toMSecsSinceEpoch()});
    if (!m_filter.text.isEmpty()) {
        const QVariant needle = m_filter.text.toUtf8();
        auto [condition, values] = containing(u"body"_s, m_filter.text);
        condition += u" OR contains_bytes(reason, ?) OR contains_bytes(head, ?)"_s; // the head names the path
        where.add(u'(' + condition + u')', values + QVariantList{needle, needle});
    }
    return readRows(m_db,
                    u"SELECT id, received_ms, platform, product, status, reason, body_size FROM reject"_s +
                        where.sql() + u" ORDER BY id DESC LIMIT ?"_s,
                    where.valuesAnd({limit}), readReject);
}

Result<LogPage> LogQuery::page(const LogCursor &before, const LogCursor &after, int limit) const
{
    // One more of each than can be needed says whether there is an older one.
    const auto pushRows = pushes(before.beforePush, after.beforePush, limit + 1);
    if (!pushRows)
        return fail(pushRows.error());
    const auto rejectRows = rejects(before.beforeReject, after.beforeReject, limit + 1);
    if (!rejectRows)
        return fail(rejectRows.error());
    LogPage page;
    page.next = before;
    auto push = pushRows->cbegin();
    auto reject = rejectRows->cbegin();
    while (page.rows.size() < limit && (push != pushRows->cend() || reject != rejectRows->cend())) {
        const bool takePush =
            push != pushRows->cend() && (reject == rejectRows->cend() || push->receivedAt >= reject->receivedAt);
        page.rows << (takePush ? *push : *reject);
        if (takePush)
            page.next.beforePush = (push++)->id;
        else
            page.next.beforeReject = (reject++)->id;
    }
    page.atEnd = push == pushRows->cend() && reject == rejectRows->cend();
    return page;
}

Result<QList<LogRow>> LogQuery::rows(Database &db, const QList<qint64> &pushIds)
{
    constexpr qsizetype kAtOnce = 256;
    QList<LogRow> lines;
    for (qsizetype from = 0; from < pushIds.size(); from += kAtOnce) {
        const QVariantList keys = devicerows::paddedKeys(pushIds.mid(from, kAtOnce));
        const auto found = readRows(
            db, kColumns + kFromPushes + u" WHERE p.id IN ("_s + placeholders(keys.size()) + u')', keys, readPush);
        if (!found)
            return found;
        lines += *found;
    }
    std::sort(lines.begin(), lines.end(), [](const LogRow &a, const LogRow &b) { return a.id > b.id; });
    return lines;
}

} // namespace app
