#include "cloudwork.h"

#include "clouddevices.h"
#include "cloudlanes.h"
#include "cloudsync.h"
#include "rules.h"
#include "try.h"

using namespace Qt::StringLiterals;

namespace app {
namespace {

using Purpose = CloudLanes::Purpose;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::CloudWork)
};

tl::unexpected<Error> unsupported()
{
    return fail(ErrorCode::Unsupported, Text::tr("This cloud offers no such call."));
}

Result<Docking> readDocking(EngineContext &context, const PlatformId &platform, const ProductId &product)
{
    return waited(context.storage.read([=](Stores &stores) { return stores.dockings.find(platform, product); }));
}

/// Why the cloud is not asked; empty: it is.
QString whyNot(EngineContext &context, const Platform &cloud, const Device &device)
{
    const auto docking = readDocking(context, cloud.id, device.productId);
    if (!docking)
        return Text::tr("The product has no docking record of this cloud.");
    if (!docking->enabled)
        return Text::tr("The docking record is disabled.");
    const QMap<QString, QString> values = device.applied.value(cloud.id).values;
    const QString key = cloud.info().device.identityKey;
    if (values.value(key).isEmpty() && values.value(kSerialSetting).isEmpty())
        return Text::tr("Nothing is entered that the cloud could know the device by.");
    return {};
}

CloudApplyOutcome placeAt(EngineContext &context, CloudLanes &lanes, const Platform &cloud, const Device &device,
                          const JobControlPtr &job)
{
    CloudApplyOutcome outcome{.platform = cloud.id, .platformName = cloud.info().name};
    outcome.reason = whyNot(context, cloud, device);
    if (!outcome.reason.isEmpty())
        return outcome;
    const auto failed = [&outcome](const Error &error) {
        outcome.kind = CloudApplyOutcome::Kind::Failed;
        outcome.error = error;
        return outcome;
    };
    const auto draft = waited(context.storage.read([&context, device, id = cloud.id](Stores &stores) {
        return clouddevices::draftOf(stores, context, device, id);
    }));
    if (!draft)
        return failed(draft.error());
    const auto placed =
        waited(lanes.run(cloud.id, device.productId, Purpose::Manage, job,
                         [draft = *draft](CloudApi &api, const Docking &) -> Result<clouddevices::Placed> {
                             return api.directory ? clouddevices::findOrCreate(*api.directory, draft) : unsupported();
                         }));
    if (!placed)
        return failed(placed.error());
    if (const auto kept = clouddevices::keepCloudId(context, device.id, cloud.id, placed->device.cloudId); !kept)
        return failed(kept.error());
    outcome.kind = placed->isNew ? CloudApplyOutcome::Kind::Created : CloudApplyOutcome::Kind::Found;
    outcome.cloudDeviceId = placed->device.cloudId;
    return outcome;
}

Result<QList<CloudApplyOutcome>> applyOne(EngineContext &context, CloudLanes &lanes, const DeviceId &id,
                                          const JobControlPtr &job)
{
    APP_TRY(waited(context.write(
        Change::Devices, [id, &context](Stores &stores) { return rules::applyConfiguration(stores, context, id); })));
    const auto device = clouddevices::readDevice(context, id);
    if (!device)
        return tl::unexpected(device.error());
    QList<CloudApplyOutcome> outcomes;
    for (auto it = device->applied.cbegin(); it != device->applied.cend(); ++it) {
        const Platform *cloud = context.clouds.find(it.key());
        if (cloud != nullptr && cloud->info().abilities.directory)
            outcomes << placeAt(context, lanes, *cloud, *device, job);
    }
    return outcomes;
}

} // namespace

CloudWork::CloudWork(EngineContext &context, CloudLanes &lanes) : m_context(context), m_lanes(lanes) {}

QFuture<Result<CredentialReport>> CloudWork::check(const Docking &form, const JobControlPtr &job)
{
    return m_lanes.aside([this, form, job]() -> Result<CredentialReport> {
        Docking whole = form;
        const QString owner = SecretKeeper::dockingOwner(form.platform, form.productId);
        const auto stored = waited(
            m_context.storage.read([this, owner](Stores &stores) { return m_context.secrets.openAll(stores, owner); }));
        if (!stored)
            return tl::unexpected(stored.error());
        for (auto it = stored->cbegin(); it != stored->cend(); ++it) {
            if (whole.secrets.value(it.key()).isEmpty() && !form.removedSecrets.contains(it.key()))
                whole.secrets.insert(it.key(), it.value());
        }
        return m_lanes.once(whole, job, [](CloudApi &api, const Docking &) -> Result<CredentialReport> {
            return api.account ? api.account->check({}) : unsupported();
        });
    });
}

QFuture<Result<QList<CloudApplyOutcome>>> CloudWork::applyConfiguration(const DeviceId &id, const JobControlPtr &job)
{
    return m_lanes.aside([this, id, job] { return applyOne(m_context, m_lanes, id, job); });
}

QFuture<Result<CloudWork::ApplyManyResult>> CloudWork::applyMany(const QList<DeviceId> &ids, const JobControlPtr &job)
{
    return m_lanes.aside([this, ids, job]() -> Result<ApplyManyResult> {
        ApplyManyResult result;
        if (job)
            job->total = ids.size();
        for (const DeviceId &id : ids) {
            if (job && job->cancelled)
                break;
            const auto outcomes = applyOne(m_context, m_lanes, id, job);
            if (outcomes)
                ++result.applied;
            else
                result.failures << ApplyManyResult::Row{id, outcomes.error()};
            for (const CloudApplyOutcome &outcome : outcomes.value_or(QList<CloudApplyOutcome>())) {
                if (outcome.error)
                    result.failures << ApplyManyResult::Row{id, *outcome.error};
            }
            if (job)
                ++job->done;
        }
        return result;
    });
}

QFuture<Result<bool>> CloudWork::canDeleteAtCloud(const DeviceId &id, const PlatformId &platform) const
{
    return m_context.storage.read([this, id, platform](Stores &stores) -> Result<bool> {
        const Platform *cloud = m_context.clouds.find(platform);
        const auto device = stores.devices.find(id);
        if (!device)
            return tl::unexpected(device.error());
        if (cloud == nullptr || !cloud->info().abilities.directory)
            return false;
        const auto docking = stores.dockings.find(platform, device->productId);
        return docking && docking->enabled;
    });
}

QFuture<Result<>> CloudWork::unbind(const DeviceId &id, const PlatformId &platform, bool alsoAtCloud,
                                    const JobControlPtr &job)
{
    return m_lanes.aside([this, id, platform, alsoAtCloud, job]() -> Result<> {
        if (alsoAtCloud) {
            const auto device = clouddevices::readDevice(m_context, id);
            if (!device)
                return tl::unexpected(device.error());
            const CloudDevice known = clouddevices::knownAs(m_context, *device, platform);
            APP_TRY(waited(m_lanes.run(
                platform, device->productId, Purpose::Manage, job, [known](CloudApi &api, const Docking &) -> Result<> {
                    return api.directory ? cloudsync::removeOne(*api.directory, known) : unsupported();
                })));
        }
        return waited(m_context.write(
            Change::Devices, [id, platform](Stores &stores) { return stores.devices.removeBinding(id, platform); }));
    });
}

QFuture<Result<SyncDifference>> CloudWork::difference(const PlatformId &platform, const ProductId &product,
                                                      const JobControlPtr &job)
{
    return m_lanes.run(platform, product, Purpose::Sync, job,
                       [this, job](CloudApi &api, const Docking &docking) -> Result<SyncDifference> {
                           return api.directory ? cloudsync::difference(m_context, *api.directory, docking, job)
                                                : unsupported();
                       });
}

QFuture<Result<QList<SyncFailure>>> CloudWork::applyDifference(const PlatformId &platform, const ProductId &product,
                                                               const QList<SyncRow> &rows, const JobControlPtr &job)
{
    return m_lanes.run(platform, product, Purpose::Sync, job,
                       [this, rows, job](CloudApi &api, const Docking &docking) -> Result<QList<SyncFailure>> {
                           return api.directory ? cloudsync::apply(m_context, *api.directory, docking, rows, job)
                                                : unsupported();
                       });
}

QFuture<Result<CloudWork::Subscriptions>> CloudWork::subscriptions(const PlatformId &platform, const ProductId &product,
                                                                   const JobControlPtr &job)
{
    return m_lanes.run(platform, product, Purpose::Manage, job,
                       [](CloudApi &api, const Docking &) -> Result<Subscriptions> {
                           if (!api.subscriptions)
                               return unsupported();
                           auto list = api.subscriptions->list({});
                           if (!list)
                               return tl::unexpected(list.error());
                           return Subscriptions{api.subscriptions->kinds(), std::move(*list)};
                       });
}

QFuture<Result<>> CloudWork::subscribe(const PlatformId &platform, const ProductId &product, const QString &url,
                                       const QStringList &kinds, const JobControlPtr &job)
{
    return m_lanes.run(platform, product, Purpose::Manage, job,
                       [url, kinds](CloudApi &api, const Docking &) -> Result<> {
                           return api.subscriptions ? api.subscriptions->create(url, kinds, {}) : unsupported();
                       });
}

QFuture<Result<QList<std::optional<Error>>>> CloudWork::unsubscribe(const PlatformId &platform,
                                                                    const ProductId &product,
                                                                    const QList<CloudSubscription> &subscriptions,
                                                                    const JobControlPtr &job)
{
    using Outcomes = QList<std::optional<Error>>;
    return m_lanes.run(
        platform, product, Purpose::Manage, job,
        [subscriptions, job](CloudApi &api, const Docking &) -> Result<Outcomes> {
            if (!api.subscriptions)
                return unsupported();
            if (job)
                job->total = subscriptions.size();
            Outcomes outcomes;
            for (const CloudSubscription &each : subscriptions) {
                if (job && job->cancelled) {
                    outcomes << Error{ErrorCode::Cancelled, tr("Not removed: it was cancelled."), {}, {}, {}};
                    continue;
                }
                const auto removed = api.subscriptions->remove(each, {});
                outcomes << (removed ? std::nullopt : std::optional(removed.error()));
                if (job)
                    job->done = outcomes.size();
            }
            return outcomes;
        });
}

} // namespace app
