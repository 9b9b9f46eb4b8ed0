#include "logscope.h"

#include "database.h"
#include "pushrows.h"
#include "where.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

Result<LogScope> LogScope::of(Database &db, const LogFilter &filter)
{
    const auto decoded = db.integer(u"SELECT value FROM cursor WHERE name = 'decode'"_s);
    if (!decoded)
        return fail(decoded.error());
    LogScope scope;
    scope.decoded = *decoded;
    if (const auto done = scope.findOrigins(db, filter); !done)
        return fail(done.error());
    if (const auto done = scope.findDevice(db, filter); !done)
        return fail(done.error());
    if (const auto done = scope.findTimes(db, filter); !done)
        return fail(done.error());
    return scope;
}

Result<> LogScope::findOrigins(Database &db, const LogFilter &filter)
{
    anyOrigin = filter.platform.isEmpty() && filter.productId.isEmpty();
    if (anyOrigin)
        return {};
    Where where;
    if (!filter.platform.isEmpty())
        where.add(u"platform = ?"_s, {filter.platform});
    if (!filter.productId.isEmpty())
        where.add(u"product = ?"_s, {filter.productId});
    const auto done = db.select(u"SELECT key FROM origin"_s + where.sql(), where.values(),
                                [this](const Row &row) { origins << row.integer(0); });
    if (!done)
        return done;
    const auto all = db.integer(u"SELECT count(*) FROM origin"_s);
    if (!all)
        return fail(all.error());
    nothing = origins.isEmpty();
    anyOrigin = !nothing && origins.size() == *all;
    return {};
}

Result<> LogScope::findDevice(Database &db, const LogFilter &filter)
{
    if (filter.deviceId.isEmpty())
        return {};
    // Also deleted ones: their pushes still carry the name.
    auto done = db.select(u"SELECT key FROM device WHERE id = ?"_s, {filter.deviceId},
                          [this](const Row &row) { devices << row.integer(0); });
    nothing = nothing || devices.isEmpty();
    return done;
}

Result<> LogScope::findTimes(Database &db, const LogFilter &filter)
{
    if (filter.from.isValid()) {
        const auto id = pushrows::firstIdSince(db, filter.from.toMSecsSinceEpoch() - pushrows::kClockSlackMs);
        if (!id)
            return fail(id.error());
        afterId = *id - 1;
    }
    if (filter.to.isValid()) {
        const auto id = pushrows::firstIdSince(db, filter.to.toMSecsSinceEpoch() + pushrows::kClockSlackMs);
        if (!id)
            return fail(id.error());
        beforeId = *id;
    }
    return {};
}

Result<LogSpan> LogScope::span(Database &db, const LogFilter &filter) const
{
    const auto lastPush = db.integer(u"SELECT max(id) FROM push"_s);
    const auto lastReject = db.integer(u"SELECT max(id) FROM reject"_s);
    const auto firstReject = db.integer(u"SELECT min(id) FROM reject"_s, {}, 1);
    for (const auto *id : {&lastPush, &lastReject, &firstReject}) {
        if (!*id)
            return fail(id->error());
    }
    LogSpan span;
    span.before = {std::min(*lastPush + 1, beforeId), *lastReject + 1};
    span.after = {std::min(afterId, span.before.beforePush - 1), *firstReject - 1};
    if (nothing || !filter.withPushes)
        span.after.beforePush = span.before.beforePush - 1;
    if (!filter.withRejects)
        span.after.beforeReject = span.before.beforeReject - 1;
    return span;
}

} // namespace app
