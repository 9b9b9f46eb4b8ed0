#include "commandquery.h"

#include "database.h"
#include "where.h"

#include <array>

using namespace Qt::StringLiterals;

namespace app::commandquery {
namespace {

/// SQLite takes 500 parts of one question; a device that was made again that often is looked for row by row.
constexpr qsizetype kMostParts = 100;

constexpr std::array kAllStates{
    CommandState::Queued,    CommandState::Sent,      CommandState::Accepted,
    CommandState::Delivered, CommandState::Succeeded, CommandState::Failed,
    CommandState::TimedOut,  CommandState::Cancelled, CommandState::Unknown,
};

const QString kOrigin = u"(SELECT key FROM origin WHERE platform = ? AND product = ?)"_s;

const QString kIsDue = u"(c.not_before_ms IS NULL OR c.not_before_ms <= ?)"_s;

/// Rows that stand together in one index, in the order of their ids: several parts are merged in that order without
/// sorting them. Without a condition: all.
struct Part
{
    QString condition{};
    QVariantList values{};
};

struct Plan
{
    QList<Part> parts{};
    Where rest{}; ///< What is asked of every row. A '+' keeps the planner from the column's index.
    bool withDevice = false;
};

QVariantList variants(const QList<qint64> &keys)
{
    return {keys.cbegin(), keys.cend()};
}

QVariantList numbers(const QList<CommandState> &states)
{
    QVariantList values;
    for (const CommandState state : states)
        values << static_cast<int>(state);
    return values;
}

QList<CommandState> statesOrAll(const QList<CommandState> &states)
{
    return states.isEmpty() ? QList<CommandState>(kAllStates.cbegin(), kAllStates.cend()) : states;
}

/// What is asked for twice is to be found once.
QList<CommandState> once(const QList<CommandState> &states)
{
    QList<CommandState> different;
    for (const CommandState state : states) {
        if (!different.contains(state))
            different << state;
    }
    return different;
}

QList<Part> deviceParts(const QList<qint64> &devices)
{
    QList<Part> parts;
    for (const qint64 device : devices)
        parts << Part{u"c.device = ?"_s, {device}};
    return parts;
}

QList<Part> stateParts(const QList<CommandState> &states, const QString &before = {}, const QVariantList &values = {})
{
    QList<Part> parts;
    const QList<CommandState> different = once(states);
    for (const CommandState state : different)
        parts << Part{before + u"c.state = ?"_s, values + QVariantList{static_cast<int>(state)}};
    return parts;
}

void addText(Plan &plan, const QString &text)
{
    if (text.isEmpty())
        return;
    const QString pattern = u'%' + escapedForLike(text) + u'%';
    plan.rest.add(u"(d.id LIKE ? ESCAPE '\\' OR d.name LIKE ? ESCAPE '\\' OR c.cloud_id LIKE ? ESCAPE '\\' "
                  "OR c.body LIKE ? ESCAPE '\\')"_s,
                  {pattern, pattern, pattern, pattern});
    plan.withDevice = true;
}

/// The narrowest index leads; the rest is asked of the rows that it gives.
Plan planOf(const CommandFilter &filter, const Scope &scope)
{
    Plan plan;
    const bool byDevice = !scope.devices.isEmpty() && scope.devices.size() <= kMostParts;
    const bool byBatch = !byDevice && !filter.batch.isEmpty();
    const bool byOrigin = !byDevice && !byBatch && scope.origins.size() == 1;
    const bool byState = !byDevice && !byBatch && !byOrigin && !filter.states.isEmpty();
    if (byDevice)
        plan.parts = deviceParts(scope.devices);
    else if (byBatch)
        plan.parts = {{u"c.batch = ? AND c.batch <> ''"_s, {filter.batch}}};
    else if (byOrigin)
        plan.parts = stateParts(statesOrAll(filter.states), u"c.origin = ? AND "_s, {scope.origins.first()});
    else if (byState)
        plan.parts = stateParts(filter.states);
    else
        plan.parts = {Part{}};
    if (!byDevice)
        plan.rest.anyOf(u"+c.device"_s, variants(scope.devices));
    if (!byBatch && !filter.batch.isEmpty())
        plan.rest.add(u"+c.batch = ?"_s, {filter.batch});
    if (!byOrigin)
        plan.rest.anyOf(u"+c.origin"_s, variants(scope.origins));
    if (!byOrigin && !byState)
        plan.rest.anyOf(u"+c.state"_s, numbers(filter.states));
    addText(plan, filter.text);
    return plan;
}

/// Every part's "SELECT \a columns … \a tail", one after the other.
Query select(const Plan &plan, const QString &columns, const QString &tail = {})
{
    const QString from =
        plan.withDevice ? u" FROM command c CROSS JOIN device d ON d.key = c.device"_s : u" FROM command c"_s;
    QStringList selects;
    Query query;
    for (const Part &part : plan.parts) {
        Where where;
        if (!part.condition.isEmpty())
            where.add(part.condition, part.values);
        where.add(plan.rest);
        selects << u"SELECT "_s + columns + from + where.sql() + tail;
        query.values << where.values();
    }
    query.sql = selects.join(u" UNION ALL "_s);
    return query;
}

QString byCloudSql(const QString &device)
{
    return u"SELECT c.id FROM command c WHERE c.origin = "_s + kOrigin +
           u" AND c.cloud_id = ? AND c.cloud_id <> '' AND "_s + device + u" ORDER BY c.id DESC LIMIT 1"_s;
}

Query &then(Query &query, const QString &sql, const QVariantList &values)
{
    query.sql += sql;
    query.values << values;
    return query;
}

} // namespace

Result<std::optional<Scope>> scopeOf(Database &db, const CommandFilter &filter)
{
    Scope scope;
    if (!filter.deviceId.isEmpty()) {
        const auto done = db.select(u"SELECT key FROM device WHERE id = ?"_s, {filter.deviceId.text()},
                                    [&scope](const Row &row) { scope.devices << row.integer(0); });
        if (!done)
            return fail(done.error());
        if (scope.devices.isEmpty())
            return std::optional<Scope>();
    }
    if (filter.platform.isEmpty() && filter.productId.isEmpty())
        return std::optional(scope);
    Where where;
    if (!filter.platform.isEmpty())
        where.add(u"platform = ?"_s, {filter.platform.text()});
    if (!filter.productId.isEmpty())
        where.add(u"product = ?"_s, {filter.productId.text()});
    const auto done = db.select(u"SELECT key FROM origin"_s + where.sql(), where.values(),
                                [&scope](const Row &row) { scope.origins << row.integer(0); });
    if (!done)
        return fail(done.error());
    return scope.origins.isEmpty() ? std::optional<Scope>() : std::optional(scope);
}

Query page(const CommandFilter &filter, const Scope &scope, const PageRequest &page)
{
    Query query = select(planOf(filter, scope), u"c.id"_s);
    return then(query, u" ORDER BY 1 DESC LIMIT ? OFFSET ?"_s, {page.limit, page.offset});
}

Query count(const CommandFilter &filter, const Scope &scope, qint64 most)
{
    Query query = select(planOf(filter, scope), u"1"_s);
    query.sql = u"SELECT count(*) FROM ("_s + query.sql;
    return then(query, u" LIMIT ?)"_s, {most});
}

Query counts(const CommandFilter &filter, const Scope &scope)
{
    return select(planOf(filter, scope), u"c.state, count(*)"_s, u" GROUP BY c.state"_s);
}

Query open(const QList<CommandState> &states, qint64 afterId, int limit)
{
    Plan plan{.parts = stateParts(states)};
    plan.rest.add(u"c.id > ?"_s, {afterId});
    Query query = select(plan, u"c.id"_s);
    return then(query, u" ORDER BY 1 LIMIT ?"_s, {limit});
}

Query queuedDockings(qint64 nowMs)
{
    return {u"SELECT platform, product FROM (SELECT o.platform, o.product, (SELECT c.id FROM command c "
            "WHERE c.origin = o.key AND c.state = 0 AND "_s +
                kIsDue +
                u" ORDER BY c.id LIMIT 1) AS oldest FROM origin o) AS waiting "
                "WHERE oldest IS NOT NULL ORDER BY oldest"_s,
            {nowMs}};
}

Query queued(const PlatformId &platform, const ProductId &product, qint64 nowMs, int limit)
{
    return {u"SELECT c.id FROM command c WHERE c.state = 0 AND c.origin = "_s + kOrigin + u" AND "_s + kIsDue +
                u" ORDER BY c.id LIMIT ?"_s,
            {platform.text(), product.text(), nowMs, limit}};
}

Query queuedInSlot(const DeviceId &device, const QString &slot)
{
    return {u"SELECT c.id FROM command c WHERE c.device IN (SELECT key FROM device WHERE id = ?) AND c.slot = ? "
            "AND c.slot <> '' AND c.state = 0 ORDER BY c.id"_s,
            {device.text(), slot}};
}

Query queuedOfBatch(const QString &batch, int limit)
{
    return {u"SELECT c.id FROM command c WHERE c.batch = ? AND c.batch <> '' AND +c.state = 0 ORDER BY c.id LIMIT ?"_s,
            {batch, limit}};
}

Query byCloud(const PlatformId &platform, const ProductId &product, qint64 device, const QString &cloudCommandId)
{
    return {byCloudSql(u"c.device = ?"_s), {platform.text(), product.text(), cloudCommandId, device}};
}

Query byCloud(const PlatformId &platform, const ProductId &product, const DeviceId &device,
              const QString &cloudCommandId)
{
    return {byCloudSql(u"c.device IN (SELECT key FROM device WHERE id = ?)"_s),
            {platform.text(), product.text(), cloudCommandId, device.text()}};
}

Query endedBefore(qint64 ms, int limit)
{
    return {u"SELECT c.id FROM command c WHERE c.finished_ms < ? ORDER BY c.finished_ms, c.id LIMIT ?"_s, {ms, limit}};
}

} // namespace app::commandquery
