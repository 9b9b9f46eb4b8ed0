#include "devicerows.h"

#include "database.h"
#include "where.h"

#include <QHash>

#include <bit>
#include <tuple>

using namespace Qt::StringLiterals;

namespace app::devicerows {
namespace {

constexpr qsizetype kKeysAtOnce = 256;

/// Devices of one batch, by key.
struct Batch
{
    QList<Device> &devices;
    QHash<qint64, qsizetype> places{};

    Device &device(qint64 key) { return devices[places.value(key)]; }
};

Result<> readTags(Database &db, Batch &batch, const QVariantList &keys)
{
    return db.select(
        u"SELECT device, name, value FROM device_tag WHERE device IN ("_s + placeholders(keys.size()) + u')', keys,
        [&batch](const Row &row) { batch.device(row.integer(0)).tags.insert(row.text(1), row.text(2)); });
}

void addSetting(QMap<PlatformId, CloudConfiguration> &settings, const PlatformId &platform, const QString &name,
                const QString &value)
{
    CloudConfiguration &configuration = settings[platform];
    if (!name.isEmpty()) // the nameless row only says that there is a configuration
        configuration.values.insert(name, value);
}

Result<> readSettings(Database &db, Batch &batch, const QVariantList &keys)
{
    const QString sql = u"SELECT s.device, f.id, s.name, s.saved, s.applied FROM device_setting s "
                        "JOIN platform f ON f.key = s.platform WHERE s.device IN ("_s +
                        placeholders(keys.size()) + u')';
    return db.select(sql, keys, [&batch](const Row &row) {
        Device &device = batch.device(row.integer(0));
        const PlatformId platform(row.text(1));
        if (!row.isNull(3))
            addSetting(device.configuration, platform, row.text(2), row.text(3));
        if (!row.isNull(4))
            addSetting(device.applied, platform, row.text(2), row.text(4));
    });
}

Result<> readBindings(Database &db, Batch &batch, const QVariantList &keys)
{
    const QString sql = u"SELECT l.device, f.id, l.identity, l.cloud_id, l.description, l.bound_ms, l.serial "
                        "FROM device_link l "
                        "JOIN platform f ON f.key = l.platform WHERE l.device IN ("_s +
                        placeholders(keys.size()) + u") ORDER BY f.id"_s;
    return db.select(sql, keys, [&batch](const Row &row) {
        batch.device(row.integer(0)).bindings
            << CloudBinding{PlatformId(row.text(1)), row.text(2), row.text(3), row.text(4), row.time(5), row.text(6)};
    });
}

/// Which secrets are kept, saved and in effect; never their values.
Result<> readSecretNames(Database &db, Batch &batch, const QVariantList &keys)
{
    const QString owner = u"'device/' || d.id || '/' || f.id"_s;
    const QString sql = u"SELECT s.device, f.id, x.name, x.owner = "_s + owner +
                        u", x.version FROM device_setting s "
                        "JOIN platform f ON f.key = s.platform JOIN device d ON d.key = s.device "
                        "JOIN secret x ON x.owner IN ("_s +
                        owner + u", "_s + owner +
                        u" || '/applied') "
                        "WHERE s.name = '' AND s.device IN ("_s +
                        placeholders(keys.size()) + u") ORDER BY x.name"_s;
    QMap<std::tuple<qint64, QString, QString>, std::pair<qint64, qint64>> versions; // saved, in effect
    const auto done = db.select(sql, keys, [&](const Row &row) {
        const PlatformId platform(row.text(1));
        const bool isSaved = row.flag(3);
        Device &device = batch.device(row.integer(0));
        QMap<PlatformId, CloudConfiguration> &side = isSaved ? device.configuration : device.applied;
        if (side.contains(platform))
            side[platform].storedSecrets << row.text(2);
        auto &both = versions[{row.integer(0), row.text(1), row.text(2)}];
        (isSaved ? both.first : both.second) = row.integer(4);
    });
    for (auto it = versions.cbegin(); it != versions.cend(); ++it) {
        const auto &[key, platform, name] = it.key();
        QMap<PlatformId, CloudConfiguration> &saved = batch.device(key).configuration;
        if (it->first != it->second && saved.contains(PlatformId(platform)))
            saved[PlatformId(platform)].pendingSecrets << name;
    }
    return done;
}

Device readDevice(const Row &row)
{
    Device device;
    device.id = DeviceId(row.text(1));
    device.name = row.text(2);
    device.productId = ProductId(row.text(3));
    device.productName = row.text(4);
    device.organization = row.text(5);
    device.description = row.text(6);
    device.state = static_cast<DeviceState>(row.number(7));
    device.createdAt = row.time(8);
    device.registeredAt = row.time(9);
    device.lastOnlineAt = row.time(10);
    device.lastOfflineAt = row.time(11);
    device.lastSeenAt = row.time(12);
    return device;
}

} // namespace

QVariantList paddedKeys(const QList<qint64> &keys)
{
    QVariantList values;
    for (const qint64 key : keys)
        values << key;
    const auto rounded = static_cast<qsizetype>(std::bit_ceil(static_cast<size_t>(keys.size())));
    while (!keys.isEmpty() && values.size() < rounded)
        values << keys.last();
    return values;
}

Result<QList<Device>> read(Database &db, const QString &tail, const QVariantList &values)
{
    QList<Device> devices;
    QList<qint64> keys;
    const QString sql = u"SELECT d.key, d.id, d.name, p.id, p.name, d.organization, d.description, d.state, "
                        "d.created_ms, d.registered_ms, d.online_ms, d.offline_ms, d.seen_ms "
                        "FROM device d JOIN product p ON p.key = d.product "_s +
                        tail;
    const auto done = db.select(sql, values, [&](const Row &row) {
        keys << row.integer(0);
        devices << readDevice(row);
    });
    if (!done)
        return fail(done.error());

    for (qsizetype from = 0; from < keys.size(); from += kKeysAtOnce) {
        Batch batch{devices};
        const QList<qint64> part = keys.mid(from, kKeysAtOnce);
        for (qsizetype i = 0; i < part.size(); ++i)
            batch.places.insert(part.at(i), from + i);
        const QVariantList bound = paddedKeys(part);
        for (auto readPart : {readTags, readSettings, readBindings, readSecretNames}) {
            if (const Result<> got = readPart(db, batch, bound); !got)
                return fail(got.error());
        }
    }
    return devices;
}

Result<qint64> keyOf(Database &db, const DeviceId &id)
{
    return db.integer(u"SELECT key FROM device WHERE id = ? AND deleted_ms IS NULL"_s, {id.text()});
}

Result<QList<DeviceEntry>> entries(Database &db, const QString &tail, const QVariantList &values)
{
    QList<DeviceEntry> found;
    const QString sql = u"SELECT d.key, d.id, p.id, d.state, d.seen_ms, f.id, l.identity, l.cloud_id, l.serial "
                        "FROM device d "
                        "JOIN product p ON p.key = d.product LEFT JOIN device_link l ON l.device = d.key "
                        "LEFT JOIN platform f ON f.key = l.platform WHERE d.deleted_ms IS NULL "_s +
                        tail + u" ORDER BY d.key"_s;
    const auto done = db.select(sql, values, [&found](const Row &row) {
        if (found.isEmpty() || found.last().key != row.integer(0)) {
            found << DeviceEntry{row.integer(0), DeviceId(row.text(1)), ProductId(row.text(2)),
                                 static_cast<DeviceState>(row.number(3)), row.integer(4)};
        }
        if (row.isNull(5))
            return;
        DeviceEntry &entry = found.last();
        const QString platform = row.text(5);
        if (const QString identity = row.text(6); !identity.isEmpty())
            entry.identities.insert(platform, identity);
        if (const QString cloudId = row.text(7); !cloudId.isEmpty())
            entry.cloudDeviceIds.insert(platform, cloudId);
        if (const QString serial = row.text(8); !serial.isEmpty())
            entry.serials.insert(platform, serial);
    });
    if (!done)
        return fail(done.error());
    return found;
}

Result<> writeSettings(Database &db, qint64 device, Side side, const QMap<PlatformId, CloudConfiguration> &settings)
{
    const QString column = side == Side::Saved ? u"saved"_s : u"applied"_s;
    const QString other = side == Side::Saved ? u"applied"_s : u"saved"_s;
    if (auto done = db.change(u"DELETE FROM device_setting WHERE device = ? AND "_s + other + u" IS NULL"_s, {device});
        !done)
        return fail(done.error());
    if (auto done = db.change(u"UPDATE device_setting SET "_s + column + u" = NULL WHERE device = ?"_s, {device});
        !done)
        return fail(done.error());
    const QString put = u"INSERT INTO device_setting (device, platform, name, %1) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT (device, platform, name) DO UPDATE SET %1 = excluded.%1"_s.arg(column);
    for (auto cloud = settings.cbegin(); cloud != settings.cend(); ++cloud) {
        const auto platform = db.platformKey(cloud.key().text());
        if (!platform)
            return fail(platform.error());
        QMap<QString, QString> values = cloud->values;
        values.insert(u""_s, u""_s);
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            if (auto done = db.change(put, {device, *platform, value.key(), value.value()}); !done)
                return fail(done.error());
        }
    }
    return {};
}

Result<> writeTags(Database &db, qint64 device, const QMap<QString, QString> &tags)
{
    if (auto done = db.change(u"DELETE FROM device_tag WHERE device = ?"_s, {device}); !done)
        return fail(done.error());
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
        const auto done = db.change(u"INSERT INTO device_tag (device, name, value) VALUES (?, ?, ?)"_s,
                                    {device, tag.key(), tag.value()});
        if (!done)
            return fail(done.error());
    }
    return {};
}

Result<> writeBindings(Database &db, qint64 device, const QList<CloudBinding> &bindings)
{
    if (auto done = db.change(u"DELETE FROM device_link WHERE device = ?"_s, {device}); !done)
        return fail(done.error());
    for (const CloudBinding &binding : bindings) {
        const auto platform = db.platformKey(binding.platform.text());
        if (!platform)
            return fail(platform.error());
        const auto done =
            db.change(u"INSERT INTO device_link (device, platform, identity, serial, cloud_id, description, "
                      "bound_ms) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                      {device, *platform, binding.key, binding.serial, binding.cloudDeviceId, binding.description,
                       msOrNull(binding.boundAt)});
        if (!done)
            return fail(done.error());
    }
    return {};
}

} // namespace app::devicerows
