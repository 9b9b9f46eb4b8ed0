#include "stores.h"

#include "database.h"
#include "devicerows.h"
#include "jsontext.h"
#include "where.h"

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::DeviceStore)
};

Error notFound(const DeviceId &id)
{
    return {ErrorCode::NotFound, Text::tr("There is no device %1.").arg(id.text()), {}, u"id"_s, {}};
}

/// The living device's key, or NotFound.
Result<qint64> existingKey(Database &db, const DeviceId &id)
{
    const auto key = devicerows::keyOf(db, id);
    if (key && *key == 0)
        return fail(notFound(id));
    return key;
}

Where whereOf(const DeviceFilter &filter)
{
    Where where;
    where.add(u"d.deleted_ms IS NULL"_s);
    where.contains(u"d.id"_s, filter.id).contains(u"d.name"_s, filter.name);
    where.contains(u"d.organization"_s, filter.organization).beginsWith(u"p.category_id"_s, filter.category);
    if (!filter.productId.isEmpty())
        where.add(u"p.id = ?"_s, {filter.productId});
    if (!filter.tag.isEmpty()) {
        const QString pattern = u'%' + escapedForLike(filter.tag) + u'%';
        where.add(u"EXISTS (SELECT 1 FROM device_tag t WHERE t.device = d.key AND (t.name LIKE ? ESCAPE '\\' "
                  "OR t.value LIKE ? ESCAPE '\\'))"_s,
                  {pattern, pattern});
    }
    if (!filter.boundTo.isEmpty()) {
        where.add(u"EXISTS (SELECT 1 FROM device_link l JOIN platform f ON f.key = l.platform "
                  "WHERE l.device = d.key AND f.id IN (%1))"_s.arg(placeholders(filter.boundTo.size())),
                  QVariantList(filter.boundTo.cbegin(), filter.boundTo.cend()));
    }
    if (!filter.identity.isEmpty()) {
        const QString pattern = u'%' + escapedForLike(filter.identity) + u'%';
        where.add(u"EXISTS (SELECT 1 FROM device_setting s WHERE s.device = d.key AND (s.saved LIKE ? ESCAPE '\\' "
                  "OR s.applied LIKE ? ESCAPE '\\'))"_s,
                  {pattern, pattern});
    }
    QVariantList states;
    for (const DeviceState state : filter.states)
        states << static_cast<int>(state);
    return where.anyOf(u"d.state"_s, states);
}

Result<> writeDetails(Database &db, qint64 key, const Device &device)
{
    if (auto done = devicerows::writeTags(db, key, device.tags); !done)
        return done;
    return devicerows::writeSettings(db, key, devicerows::Side::Saved, device.configuration);
}

} // namespace

Result<Page<Device>> DeviceStore::list(const DeviceFilter &filter, const PageRequest &page) const
{
    const Where where = whereOf(filter);
    const auto total = m_db.integer(
        u"SELECT count(*) FROM device d JOIN product p ON p.key = d.product"_s + where.sql(), where.values());
    if (!total)
        return fail(total.error());
    // A device that was never enabled has no registration time yet; it stands where it was made.
    const QString order = filter.newestFirst
                              ? u" ORDER BY coalesce(d.registered_ms, d.created_ms) DESC, d.key DESC LIMIT ? OFFSET ?"_s
                              : u" ORDER BY coalesce(d.registered_ms, d.created_ms), d.key LIMIT ? OFFSET ?"_s;
    auto rows = devicerows::read(m_db, where.sql() + order, where.valuesAnd({page.limit, page.offset}));
    if (!rows)
        return fail(rows.error());
    return Page<Device>{std::move(*rows), *total};
}

Result<DeviceCounts> DeviceStore::counts(const QString &productId) const
{
    Where where;
    where.add(u"d.deleted_ms IS NULL"_s);
    if (!productId.isEmpty())
        where.add(u"d.product = (SELECT key FROM product WHERE id = ? AND deleted_ms IS NULL)"_s, {productId});
    DeviceCounts counts;
    const auto done = m_db.select(u"SELECT d.state, count(*) FROM device d"_s + where.sql() + u" GROUP BY d.state"_s,
                                  where.values(), [&counts](const Row &row) {
                                      const qint64 count = row.integer(1);
                                      counts.all += count;
                                      switch (static_cast<DeviceState>(row.number(0))) {
                                      case DeviceState::NotActive:
                                          counts.notActive = count;
                                          break;
                                      case DeviceState::Offline:
                                          counts.offline = count;
                                          break;
                                      case DeviceState::Online:
                                          counts.online = count;
                                          break;
                                      }
                                  });
    if (!done)
        return fail(done.error());
    return counts;
}

Result<Device> DeviceStore::find(const DeviceId &id) const
{
    auto devices = devicerows::read(m_db, u"WHERE d.id = ? AND d.deleted_ms IS NULL"_s, {id.text()});
    if (!devices)
        return fail(devices.error());
    if (devices->isEmpty())
        return fail(notFound(id));
    return devices->takeFirst();
}

Result<QList<Device>> DeviceStore::all(const QString &productId) const
{
    if (productId.isEmpty())
        return devicerows::read(m_db, u"WHERE d.deleted_ms IS NULL ORDER BY d.key"_s, {});
    return devicerows::read(m_db, u"WHERE d.deleted_ms IS NULL AND p.id = ? ORDER BY d.key"_s, {productId});
}

Result<> DeviceStore::insert(const Device &device)
{
    const auto taken = devicerows::keyOf(m_db, device.id);
    if (!taken)
        return fail(taken.error());
    if (*taken != 0) {
        return fail(ErrorCode::Conflict, tr("The device ID exists already"),
                    {.hint = tr("Choose another id."), .field = u"id"_s, .detail = device.id.text()});
    }
    const auto product =
        m_db.integer(u"SELECT key FROM product WHERE id = ? AND deleted_ms IS NULL"_s, {device.productId.text()});
    if (!product)
        return fail(product.error());
    if (*product == 0) {
        return fail(ErrorCode::NotFound, tr("There is no product %1.").arg(device.productId.text()),
                    {.field = u"productId"_s});
    }
    const QDateTime created = device.createdAt.isValid() ? device.createdAt : QDateTime::currentDateTimeUtc();
    const auto key = m_db.insert(
        u"INSERT INTO device (id, name, product, organization, description, state, created_ms, registered_ms, "
        "online_ms, offline_ms, seen_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {device.id.text(), device.name, *product, device.organization, device.description,
         static_cast<int>(device.state), msOf(created), msOrNull(device.registeredAt), msOrNull(device.lastOnlineAt),
         msOrNull(device.lastOfflineAt), msOrNull(device.lastSeenAt)});
    if (!key)
        return fail(key.error());
    if (auto done = writeDetails(m_db, *key, device); !done)
        return done;
    if (auto done = devicerows::writeSettings(m_db, *key, devicerows::Side::Applied, device.applied); !done)
        return done;
    return devicerows::writeBindings(m_db, *key, device.bindings);
}

Result<> DeviceStore::update(const Device &device)
{
    const auto key = existingKey(m_db, device.id);
    if (!key)
        return fail(key.error());
    const auto done = m_db.change(u"UPDATE device SET name = ?, organization = ?, description = ? WHERE key = ?"_s,
                                  {device.name, device.organization, device.description, *key});
    if (!done)
        return fail(done.error());
    return writeDetails(m_db, *key, device);
}

Result<> DeviceStore::setTags(const DeviceId &id, const QMap<QString, QString> &tags)
{
    const auto key = existingKey(m_db, id);
    if (!key)
        return fail(key.error());
    return devicerows::writeTags(m_db, *key, tags);
}

Result<> DeviceStore::setState(const DeviceId &id, DeviceState state, qint64 atMs)
{
    const int number = static_cast<int>(state);
    const auto rows = m_db.change(
        u"UPDATE device SET registered_ms = CASE WHEN ? <> 0 THEN coalesce(registered_ms, ?) ELSE registered_ms END, "
        "online_ms = CASE WHEN ? = 2 AND state <> 2 THEN ? ELSE online_ms END, "
        "offline_ms = CASE WHEN ? <> 2 AND state = 2 THEN ? ELSE offline_ms END, state = ? "
        "WHERE id = ? AND deleted_ms IS NULL"_s,
        {number, atMs, number, atMs, number, atMs, number, id.text()});
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return fail(notFound(id));
    return {};
}

Result<> DeviceStore::apply(const DeviceId &id, const QMap<PlatformId, CloudConfiguration> &applied,
                            const QList<CloudBinding> &bindings)
{
    const auto key = existingKey(m_db, id);
    if (!key)
        return fail(key.error());
    if (auto done = devicerows::writeSettings(m_db, *key, devicerows::Side::Applied, applied); !done)
        return done;
    return devicerows::writeBindings(m_db, *key, bindings);
}

Result<> DeviceStore::removeBinding(const DeviceId &id, const PlatformId &platform)
{
    const auto key = existingKey(m_db, id);
    if (!key)
        return fail(key.error());
    const auto done = m_db.change(u"DELETE FROM device_link WHERE device = ? "
                                  "AND platform = (SELECT key FROM platform WHERE id = ?)"_s,
                                  {*key, platform.text()});
    if (!done)
        return fail(done.error());
    return {};
}

Result<> DeviceStore::remove(const DeviceId &id)
{
    const auto key = existingKey(m_db, id);
    if (!key)
        return fail(key.error());
    for (const QString &table : {u"device_tag"_s, u"device_setting"_s, u"device_link"_s, u"latest_property"_s}) {
        if (auto done = m_db.change(u"DELETE FROM "_s + table + u" WHERE device = ?"_s, {*key}); !done)
            return fail(done.error());
    }
    // '0' follows '/': all owners that begin with "device/<id>/". The next device of that id must not inherit them.
    const QString owner = u"device/"_s + id.text();
    if (auto done = m_db.change(u"DELETE FROM secret WHERE owner > ? AND owner < ?"_s, {owner + u'/', owner + u'0'});
        !done)
        return fail(done.error());
    const auto done = m_db.change(u"UPDATE device SET state = 0, deleted_ms = ? WHERE key = ?"_s,
                                  {QDateTime::currentMSecsSinceEpoch(), *key});
    if (!done)
        return fail(done.error());
    return {};
}

Result<QList<LatestProperty>> DeviceStore::latest(const DeviceId &id) const
{
    const auto key = existingKey(m_db, id);
    if (!key)
        return fail(key.error());
    QList<LatestProperty> values;
    const auto done =
        m_db.select(u"SELECT property, value, time_ms, message FROM latest_property WHERE device = ? "
                    "ORDER BY property"_s,
                    {*key}, [&values](const Row &row) {
                        values << LatestProperty{row.text(0), valueOf(row.text(1)), row.time(2), row.integer(3)};
                    });
    if (!done)
        return fail(done.error());
    return values;
}

Result<QList<DeviceEntry>> DeviceStore::entries() const
{
    return devicerows::entries(m_db, {}, {});
}

Result<DeviceEntry> DeviceStore::entry(const DeviceId &id) const
{
    auto found = devicerows::entries(m_db, u"AND d.id = ?"_s, {id.text()});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(notFound(id));
    return found->takeFirst();
}

Result<std::optional<DeviceId>> DeviceStore::findByIdentity(const PlatformId &platform, const QString &key,
                                                            const QString &value, const DeviceId &except) const
{
    // Two halves, so that each uses its index. A device that is not there yet has no product: then all are looked at.
    // What was in effect for a device that is not enabled now is nobody's: enabling it applies what is saved. Nor is
    // what was in effect and then unbound, though it is still saved.
    const QString rest = u" AND d.deleted_ms IS NULL AND d.id <> ? AND d.product = "
                         "coalesce((SELECT product FROM device WHERE id = ? AND deleted_ms IS NULL), d.product)"_s;
    const QString saved = u"SELECT d.id FROM device_setting s JOIN device d ON d.key = s.device "
                          "WHERE s.platform = (SELECT key FROM platform WHERE id = ?) AND s.name = ? AND s.saved = ? "
                          "AND s.saved <> '' AND (s.applied IS NOT s.saved OR EXISTS (SELECT 1 FROM device_link b "
                          "WHERE b.device = s.device AND b.platform = s.platform AND b.identity = s.saved))"_s +
                          rest;
    const QString inEffect = u"SELECT d.id FROM device_link l JOIN device d ON d.key = l.device "
                             "WHERE l.platform = (SELECT key FROM platform WHERE id = ?) AND l.identity = ? "
                             "AND l.identity <> '' AND d.state <> 0"_s +
                             rest;
    return m_db.first(saved + u" UNION "_s + inEffect + u" LIMIT 1"_s,
                      {platform.text(), key, value, except.text(), except.text(), platform.text(), value, except.text(),
                       except.text()},
                      [](const Row &row) { return DeviceId(row.text(0)); });
}

Result<std::optional<DeviceId>> DeviceStore::findByCloudId(const PlatformId &platform, const QString &cloudDeviceId,
                                                           const DeviceId &except) const
{
    return m_db.first(u"SELECT d.id FROM device_link l JOIN device d ON d.key = l.device "
                      "WHERE l.platform = (SELECT key FROM platform WHERE id = ?) AND l.cloud_id = ? "
                      "AND l.cloud_id <> '' AND d.deleted_ms IS NULL AND d.id <> ? "
                      "AND d.product = (SELECT product FROM device WHERE id = ? AND deleted_ms IS NULL) LIMIT 1"_s,
                      {platform.text(), cloudDeviceId, except.text(), except.text()},
                      [](const Row &row) { return DeviceId(row.text(0)); });
}

Result<QList<DeviceEntry>> DeviceStore::silentSince(qint64 beforeMs) const
{
    return devicerows::entries(m_db, u"AND d.state = 2 AND coalesce(d.seen_ms, 0) < ?"_s, {beforeMs});
}

} // namespace app
