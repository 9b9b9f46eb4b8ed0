#include "decodewriter.h"

#include "commandrows.h"
#include "database.h"
#include "jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

Result<> done(const Result<qint64> &changed)
{
    if (!changed)
        return fail(changed.error());
    return {};
}

} // namespace

Result<> DecodeWriter::write(const DecodeBatch &batch)
{
    for (const DecodedPush &push : batch.pushes) {
        if (batch.isRerun) {
            if (auto gone = forget(push.pushId); !gone)
                return gone;
        }
        if (auto kept = putPush(push); !kept)
            return kept;
    }
    if (auto kept = putLatest(batch.latest); !kept)
        return kept;
    if (auto kept = putTouches(batch.touches); !kept)
        return kept;
    for (const LearntIdentity &identity : batch.identities) {
        if (auto kept = putIdentity(identity); !kept)
            return kept;
    }
    for (const CommandResult &result : batch.commandResults) {
        if (auto moved = commandrows::apply(m_db, result); !moved)
            return moved;
    }
    if (auto counted = countUnmatched(); !counted)
        return counted;
    if (auto told = answer(batch); !told)
        return told;
    if (!batch.cursor)
        return {};
    return done(m_db.change(u"INSERT INTO cursor (name, value) VALUES ('decode', ?) "
                            "ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE excluded.value > value"_s,
                            {*batch.cursor}));
}

Result<> DecodeWriter::forget(qint64 pushId)
{
    const auto listed = m_db.select(u"SELECT cloud_device FROM unmatched_push WHERE push_id = ?"_s, {pushId},
                                    [this](const Row &row) { --m_groups[row.integer(0)]; });
    if (!listed)
        return listed;
    for (const QString &table : {u"unmatched_push"_s, u"message"_s, u"push_result"_s}) {
        if (auto gone = m_db.change(u"DELETE FROM "_s + table + u" WHERE push_id = ?"_s, {pushId}); !gone)
            return fail(gone.error());
    }
    return {};
}

Result<> DecodeWriter::answer(const DecodeBatch &batch)
{
    // Only what was read: a push that was asked for again meanwhile has another number and keeps its request.
    for (const RerunRequest &request : batch.answered) {
        if (auto gone = m_db.change(u"DELETE FROM rerun_request WHERE push_id = ? AND number = ?"_s,
                                    {request.pushId, request.number});
            !gone)
            return fail(gone.error());
    }
    if (!batch.groupStep)
        return {};
    const GroupRerun &step = *batch.groupStep;
    const QVariant reached = step.pushIds.isEmpty() ? QVariant() : QVariant(step.pushIds.last());
    return done(m_db.change(u"UPDATE unmatched SET rerun_after = ? WHERE key = ?"_s, {reached, step.group}));
}

Result<qint64> DecodeWriter::wordKey(const QString &text)
{
    if (const auto known = m_words.constFind(text); known != m_words.constEnd())
        return *known;
    auto key = m_db.integer(u"SELECT key FROM word WHERE text = ?"_s, {text});
    if (key && *key == 0)
        key = m_db.insert(u"INSERT INTO word (text) VALUES (?)"_s, {text});
    if (key)
        m_words.insert(text, *key);
    return key;
}

Result<> DecodeWriter::putPush(const DecodedPush &push)
{
    const auto word = wordKey(push.messageType);
    if (!word)
        return fail(word.error());
    // REPLACE: a batch that was kept, but whose answer was lost, may come again.
    const auto rows = m_db.change(u"INSERT OR REPLACE INTO push_result (push_id, origin, state, kind, message_type, "
                                  "device, dedup_hash, decoded_ms, error) "
                                  "SELECT id, origin, ?, ?, ?, ?, ?, ?, ? FROM push WHERE id = ?"_s,
                                  {static_cast<int>(push.state), static_cast<int>(push.kind), *word,
                                   push.deviceKey == 0 ? QVariant() : QVariant(push.deviceKey), push.dedupHash,
                                   push.decodedAtMs, push.error, push.pushId});
    if (!rows)
        return fail(rows.error());
    if (auto kept = putMessages(push); !kept)
        return kept;
    if (push.state == DecodeState::Unmatched)
        return putUnmatched(push);
    return {};
}

Result<> DecodeWriter::putMessages(const DecodedPush &push)
{
    for (const DecodedMessage &message : push.messages) {
        const auto event = message.event.isEmpty() ? Result<qint64>(0) : wordKey(message.event);
        if (!event)
            return fail(event.error());
        const auto id = m_db.insert(u"INSERT INTO message (push_id, device, kind, ts_ms, created_ms, event, json) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                    {push.pushId == 0 ? QVariant() : QVariant(push.pushId), message.deviceKey,
                                     static_cast<int>(message.kind), message.timestampMs, push.decodedAtMs,
                                     *event == 0 ? QVariant() : QVariant(*event), message.json});
        if (!id)
            return fail(id.error());
        m_messageOf.insert({message.deviceKey, push.pushId}, *id);
        m_messageOf.insert({message.deviceKey, 0}, *id);
    }
    return {};
}

Result<> DecodeWriter::putUnmatched(const DecodedPush &push)
{
    const auto origin = m_db.integer(u"SELECT origin FROM push WHERE id = ?"_s, {push.pushId});
    if (!origin)
        return fail(origin.error());
    const CloudIdentity &who = push.identity;
    const QVariantList names{*origin, who.cloudDeviceId, who.imei, who.serial, who.cloudProductId};
    auto group =
        m_db.integer(u"SELECT key FROM unmatched WHERE origin = ? AND cloud_id = ? AND imei = ? AND serial = ? "
                     "AND cloud_product = ?"_s,
                     names);
    if (group && *group == 0) {
        group = m_db.insert(u"INSERT INTO unmatched (origin, cloud_id, imei, serial, cloud_product, pushes, first_ms, "
                            "last_ms, last_push) VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?)"_s,
                            names + QVariantList{push.receivedAtMs, push.receivedAtMs, push.pushId});
    }
    if (!group)
        return fail(group.error());
    const auto joined = m_db.change(u"INSERT OR IGNORE INTO unmatched_push (cloud_device, push_id) VALUES (?, ?)"_s,
                                    {*group, push.pushId});
    if (!joined)
        return fail(joined.error());
    m_groups[*group] += *joined;
    return {};
}

Result<> DecodeWriter::countUnmatched()
{
    // By what changed: a group may hold millions, and counting them again with each step would hold up the journal.
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        const auto counted = m_db.change(
            u"UPDATE unmatched SET pushes = pushes + ?, "
            "last_push = coalesce((SELECT max(push_id) FROM unmatched_push WHERE cloud_device = key), last_push), "
            "first_ms = coalesce((SELECT received_ms FROM push WHERE id = "
            "(SELECT min(push_id) FROM unmatched_push WHERE cloud_device = key)), first_ms), "
            "last_ms = coalesce((SELECT received_ms FROM push WHERE id = "
            "(SELECT max(push_id) FROM unmatched_push WHERE cloud_device = key)), last_ms) WHERE key = ?"_s,
            {it.value(), it.key()});
        if (!counted)
            return fail(counted.error());
        const auto gone = m_db.change(u"DELETE FROM unmatched WHERE key = ? AND NOT EXISTS "
                                      "(SELECT 1 FROM unmatched_push WHERE cloud_device = key)"_s,
                                      {it.key()});
        if (!gone)
            return fail(gone.error());
    }
    return {};
}

Result<> DecodeWriter::putLatest(const QList<LatestUpdate> &updates)
{
    // A device that reported one property often within the batch is written once.
    QHash<std::pair<qint64, QString>, const LatestUpdate *> newest;
    for (const LatestUpdate &update : updates) {
        const LatestUpdate *&kept = newest[{update.deviceKey, update.property}];
        if (kept == nullptr || update.timeMs >= kept->timeMs)
            kept = &update;
    }
    for (const LatestUpdate *update : std::as_const(newest)) {
        const qint64 message = m_messageOf.value({update->deviceKey, update->pushId});
        const auto rows = m_db.change(
            u"INSERT INTO latest_property (device, property, value, time_ms, message) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (device, property) DO UPDATE SET value = excluded.value, time_ms = excluded.time_ms, "
            "message = excluded.message WHERE excluded.time_ms >= time_ms"_s,
            {update->deviceKey, update->property, textOf(update->value), update->timeMs, message});
        if (!rows)
            return fail(rows.error());
    }
    return {};
}

Result<> DecodeWriter::putTouches(const QList<DeviceTouch> &touches)
{
    QHash<qint64, DeviceTouch> merged;
    for (const DeviceTouch &touch : touches) {
        DeviceTouch &one = merged[touch.deviceKey];
        one.deviceKey = touch.deviceKey;
        if (touch.state)
            one.state = touch.state;
        one.seenAtMs = std::max(one.seenAtMs, touch.seenAtMs);
        one.onlineAtMs = std::max(one.onlineAtMs, touch.onlineAtMs);
        one.offlineAtMs = std::max(one.offlineAtMs, touch.offlineAtMs);
    }
    for (const DeviceTouch &touch : std::as_const(merged)) {
        // A device that an operator disabled meanwhile stays so, and a deleted one is left alone. What was received
        // before the newest push of the device says nothing about now, and no time goes back.
        const auto rows = m_db.change(
            u"UPDATE device SET state = CASE WHEN state = 0 OR ? < coalesce(seen_ms, 0) THEN state "
            "ELSE coalesce(?, state) END, seen_ms = max(coalesce(seen_ms, 0), ?), "
            "online_ms = CASE WHEN ? > coalesce(online_ms, 0) THEN ? ELSE online_ms END, "
            "offline_ms = CASE WHEN ? > coalesce(offline_ms, 0) THEN ? ELSE offline_ms END "
            "WHERE key = ? AND deleted_ms IS NULL"_s,
            {touch.seenAtMs, touch.state ? QVariant(static_cast<int>(*touch.state)) : QVariant(), touch.seenAtMs,
             touch.onlineAtMs, touch.onlineAtMs, touch.offlineAtMs, touch.offlineAtMs, touch.deviceKey});
        if (!rows)
            return fail(rows.error());
    }
    return {};
}

Result<> DecodeWriter::putIdentity(const LearntIdentity &identity)
{
    const auto platform = m_db.platformKey(identity.platform.text());
    if (!platform)
        return fail(platform.error());
    return done(
        m_db.change(u"INSERT INTO device_link (device, platform, identity, serial, cloud_id, description, "
                    "bound_ms) SELECT key, ?, '', '', ?, '', NULL FROM device WHERE key = ? AND deleted_ms IS NULL "
                    "ON CONFLICT (device, platform) DO UPDATE SET cloud_id = excluded.cloud_id"_s,
                    {*platform, identity.cloudDeviceId, identity.deviceKey}));
}

} // namespace app
