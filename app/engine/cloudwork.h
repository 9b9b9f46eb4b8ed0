#pragma once

#include "app/cloud/cloudvalues.h"
#include "app/engine/jobcontrol.h"
#include "app/model/device.h"
#include "app/model/docking.h"
#include "app/model/result.h"

#include <QCoreApplication>
#include <QFuture>

namespace app {

struct EngineContext;
class CloudLanes;

/// What 应用配置 did at one cloud.
struct CloudApplyOutcome
{
    enum class Kind {
        Created, ///< The device was made there.
        Found,   ///< It was there.
        Skipped, ///< Not asked: no enabled docking, no IMEI, or a cloud without such an API; see reason.
        Failed,
    };
    PlatformId platform{};
    QString platformName{};
    Kind kind = Kind::Skipped;
    QString cloudDeviceId{};
    QString reason{}; ///< Of Skipped, translated.
    std::optional<Error> error{};
};

/// One device that is not the same here and there.
struct SyncRow
{
    enum class Kind {
        OnlyHere,  ///< Apply: create it at the cloud.
        OnlyThere, ///< Apply: make a device of ours for it.
        Differs,   ///< Apply: bring the cloud's name to ours, and learn the cloud's id.
    };
    Kind kind = Kind::OnlyHere;
    DeviceId deviceId{};       ///< Ours; of OnlyThere the id that it would get.
    QString name{};            ///< Ours.
    QString identity{};        ///< IMEI, or the number where there is none.
    CloudDevice cloud{};       ///< Of OnlyThere and Differs.
    QStringList differences{}; ///< Translated, one each: "Name: … ≠ …".

    friend bool operator==(const SyncRow &, const SyncRow &) = default;
};

struct SyncDifference
{
    QList<SyncRow> rows{};
    qint64 devicesHere = 0;
    qint64 devicesThere = 0;
    qint64 same = 0;
    qint64 withoutIdentity = 0; ///< Devices of ours that this cloud cannot know: nothing is entered for it.
};

struct SyncFailure
{
    SyncRow row{};
    Error error{};
};

/// What is done at the clouds themselves: checks, devices, subscriptions. Threads and futures as in Registry; long work
/// tells its progress and can be cancelled by its JobControl; what was done before stays.
class CloudWork
{
    Q_DECLARE_TR_FUNCTIONS(app::CloudWork)

public:
    CloudWork(EngineContext &context, CloudLanes &lanes);

    /// 校验 of what a form holds, saved or not; secrets that are left empty are those stored for the record.
    QFuture<Result<CredentialReport>> check(const Docking &form, const JobControlPtr &job);

    /// 应用配置: what Registry::applyConfiguration does, then at every cloud whose docking is enabled the device is
    /// looked for and made where it is not; the cloud's id is kept. An error when the local part failed; clouds that
    /// failed are in the list.
    QFuture<Result<QList<CloudApplyOutcome>>> applyConfiguration(const DeviceId &id, const JobControlPtr &job);
    struct ApplyManyResult
    {
        qint64 applied = 0;
        struct Row
        {
            DeviceId id{};
            Error error{};
        };
        QList<Row> failures{}; ///< Local or of a cloud, one each.
    };
    QFuture<Result<ApplyManyResult>> applyMany(const QList<DeviceId> &ids, const JobControlPtr &job);

    /// 解绑; with \a alsoAtCloud the device is deleted there first, and stays bound when that fails.
    QFuture<Result<>> unbind(const DeviceId &id, const PlatformId &platform, bool alsoAtCloud,
                             const JobControlPtr &job);
    /// Whether deleting at the cloud can be offered: an enabled docking and a cloud that has such an API.
    [[nodiscard]] QFuture<Result<bool>> canDeleteAtCloud(const DeviceId &id, const PlatformId &platform) const;

    /// Reads all devices of the docking's product at the cloud and compares them with ours.
    QFuture<Result<SyncDifference>> difference(const PlatformId &platform, const ProductId &product,
                                               const JobControlPtr &job);
    /// Does to each row what its kind says; failed ones come back, the rest is done.
    QFuture<Result<QList<SyncFailure>>> applyDifference(const PlatformId &platform, const ProductId &product,
                                                        const QList<SyncRow> &rows, const JobControlPtr &job);

    /// The kinds that can be subscribed and what is subscribed, whatever the address.
    struct Subscriptions
    {
        QList<SubscriptionKind> kinds{};
        QList<CloudSubscription> list{};
    };
    QFuture<Result<Subscriptions>> subscriptions(const PlatformId &platform, const ProductId &product,
                                                 const JobControlPtr &job);
    /// \a url: the push address as the cloud is to call it.
    QFuture<Result<>> subscribe(const PlatformId &platform, const ProductId &product, const QString &url,
                                const QStringList &kinds, const JobControlPtr &job);
    QFuture<Result<QList<std::optional<Error>>>> unsubscribe(const PlatformId &platform, const ProductId &product,
                                                             const QList<CloudSubscription> &subscriptions,
                                                             const JobControlPtr &job);

private:
    EngineContext &m_context;
    CloudLanes &m_lanes;
};

} // namespace app
