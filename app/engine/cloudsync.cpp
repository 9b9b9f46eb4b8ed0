#include "cloudsync.h"

#include "clouddevices.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace app::cloudsync {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::CloudWork)
};

bool isCancelled(const JobControlPtr &job)
{
    return job && job->cancelled;
}

Result<QList<CloudDevice>> readAll(CloudDirectory &directory, const JobControlPtr &job)
{
    QList<CloudDevice> all;
    QSet<QString> pages;
    QString page;
    do {
        if (isCancelled(job))
            return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
        auto read = directory.devices(page, {});
        if (!read)
            return tl::unexpected(read.error());
        all += read->devices;
        if (job) {
            job->total = qMax<qint64>(read->total, 0);
            job->done = all.size();
        }
        pages.insert(page);
        page = read->next;
    } while (!page.isEmpty() && !pages.contains(page)); // a cloud that repeats itself must not go on for ever
    return all;
}

/// The cloud's devices by all that one of ours may be known by.
class Index
{
public:
    Index(const QString &identityKey, const QList<CloudDevice> &theirs) : m_key(identityKey), m_theirs(theirs)
    {
        for (qsizetype i = 0; i < theirs.size(); ++i) {
            const CloudDevice &device = theirs.at(i);
            m_byId.insert(device.cloudId, i);
            for (const QString &key : {m_key, QString(kSerialSetting)}) {
                if (const QString value = device.identity.value(key); !value.isEmpty())
                    m_byIdentity.insert(key + u'=' + value, i);
            }
        }
    }

    [[nodiscard]] qsizetype find(const Device &device, const PlatformId &platform) const
    {
        const QMap<QString, QString> values = device.applied.value(platform).values;
        for (const QString &key : {m_key, QString(kSerialSetting)}) {
            if (const auto it = m_byIdentity.constFind(key + u'=' + values.value(key)); it != m_byIdentity.cend())
                return *it;
        }
        for (const CloudBinding &binding : device.bindings) {
            if (binding.platform == platform && !binding.cloudDeviceId.isEmpty())
                return m_byId.value(binding.cloudDeviceId, -1);
        }
        return -1;
    }

private:
    QString m_key;
    const QList<CloudDevice> &m_theirs;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, qsizetype> m_byIdentity;
};

QString identityOf(const QMap<QString, QString> &values, const QString &key)
{
    const QString identity = values.value(key);
    return identity.isEmpty() ? values.value(kSerialSetting) : identity;
}

QString cloudIdOf(const Device &device, const PlatformId &platform)
{
    for (const CloudBinding &binding : device.bindings) {
        if (binding.platform == platform)
            return binding.cloudDeviceId;
    }
    return {};
}

QStringList differencesOf(const Device &device, const CloudDevice &cloud, const PlatformId &platform)
{
    QStringList found;
    if (device.name != cloud.name)
        found << Text::tr("Name: %1 here, %2 at the cloud").arg(device.name, cloud.name);
    if (const QString known = cloudIdOf(device, platform); known != cloud.cloudId) {
        found << (known.isEmpty() ? Text::tr("The cloud's device ID is not known here yet")
                                  : Text::tr("The cloud's device ID has changed: %1").arg(cloud.cloudId));
    }
    return found;
}

/// An id of ours for a device of the cloud: its identity, or its id there without what our ids cannot have.
DeviceId freeId(const CloudDevice &cloud, const QString &identity, QSet<QString> &taken)
{
    QString text = identity.isEmpty() ? cloud.cloudId : identity;
    for (QChar &c : text) {
        if (!isValidId(QString(c)))
            c = u'-';
    }
    text = text.isEmpty() ? u"device"_s : text.left(56);
    QString id = text;
    for (int n = 2; taken.contains(id); ++n)
        id = text + u'-' + QString::number(n);
    taken.insert(id);
    return DeviceId(id);
}

} // namespace

SyncDifference compared(const PlatformInfo &cloud, const QList<Device> &ours, const QList<CloudDevice> &theirs)
{
    const QString key = cloud.device.identityKey;
    const Index index(key, theirs);
    SyncDifference result{.devicesHere = ours.size(), .devicesThere = theirs.size()};
    QSet<qsizetype> met;
    QSet<QString> ids;
    for (const Device &device : ours) {
        ids.insert(device.id.text());
        const QMap<QString, QString> values = device.applied.value(cloud.id).values;
        const qsizetype at = index.find(device, cloud.id);
        const QString identity = identityOf(values, key);
        if (at >= 0) {
            met.insert(at);
            const QStringList differences = differencesOf(device, theirs.at(at), cloud.id);
            if (differences.isEmpty()) {
                ++result.same;
                continue;
            }
            result.rows << SyncRow{SyncRow::Kind::Differs, device.id,  device.name, identity,
                                   theirs.at(at),          differences};
        } else if (identity.isEmpty()) {
            ++result.withoutIdentity;
        } else {
            result.rows << SyncRow{SyncRow::Kind::OnlyHere, device.id, device.name, identity, {}, {}};
        }
    }
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        if (met.contains(i))
            continue;
        const CloudDevice &device = theirs.at(i);
        const QString identity = identityOf(device.identity, key);
        result.rows << SyncRow{
            SyncRow::Kind::OnlyThere, freeId(device, identity, ids), device.name, identity, device, {}};
    }
    return result;
}

Result<SyncDifference> difference(EngineContext &context, CloudDirectory &directory, const Docking &docking,
                                  const JobControlPtr &job)
{
    const auto theirs = readAll(directory, job);
    if (!theirs)
        return tl::unexpected(theirs.error());
    const auto ours = waited(context.storage.read(
        [product = docking.productId.text()](Stores &stores) { return stores.devices.all(product); }));
    if (!ours)
        return tl::unexpected(ours.error());
    return compared(context.clouds.find(docking.platform)->info(), *ours, *theirs);
}

Result<> removeOne(CloudDirectory &directory, const CloudDevice &device)
{
    CloudDevice target = device;
    if (target.cloudId.isEmpty()) {
        auto found = directory.find({.name = device.name, .values = device.identity, .secrets = {}}, {});
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return {}; // gone already
        target = **found;
    }
    const auto removed = directory.remove({target}, {});
    if (!removed)
        return tl::unexpected(removed.error());
    if (!removed->isEmpty() && removed->constFirst())
        return tl::unexpected(*removed->constFirst());
    return {};
}

} // namespace app::cloudsync
