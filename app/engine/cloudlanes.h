#pragma once

#include "app/cloud/cloudapi.h"
#include "app/cloud/platform.h"
#include "cloudcaller.h"
#include "routetable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
#include <QThreadPool>

#include <type_traits>

namespace app {

/// Where work with the clouds' APIs is done: threads that may wait, one a docking, purpose and seat, so that a cloud
/// that hangs costs its own docking only, and a long comparison keeps no command waiting.
class CloudLanes
{
    Q_DECLARE_TR_FUNCTIONS(app::CloudLanes)

public:
    enum class Purpose { Manage, Sync, Command, Preview, Notice };
    /// So many commands of a docking are carried at a time; other purposes have one seat.
    static constexpr int kCommandSeats = 4;

    CloudLanes(const Clouds &clouds, const RouteBook &routes, TransportMaker maker);
    ~CloudLanes();
    CloudLanes(const CloudLanes &) = delete;
    CloudLanes &operator=(const CloudLanes &) = delete;

    /// Ends what is under way; work that comes later ends with Cancelled.
    void close();

    /// Runs \a work (CloudApi &, const Docking & → Result<T>) with the record as it is then, secrets included. NotFound
    /// when there is no such record, Unsupported when its cloud has no API. Any thread. \a job may be null.
    template <typename F>
    auto run(const PlatformId &platform, const ProductId &product, Purpose purpose, const JobControlPtr &job, F work,
             int seat = 0) -> QFuture<std::invoke_result_t<F, CloudApi &, const Docking &>>
    {
        using R = std::invoke_result_t<F, CloudApi &, const Docking &>;
        const std::shared_ptr<Lane> lane = laneOf(platform, product, purpose, seat);
        if (!lane)
            return readyFuture(R(tl::unexpected(closing())));
        return lane->worker.run(
            [this, lane = lane.get(), platform, product, job, task = std::move(work)]() mutable -> R {
                const Busy busy(*lane);
                if (const auto ready = prepare(*lane, platform, product, job); !ready)
                    return tl::unexpected(ready.error());
                return task(lane->api, *lane->docking);
            });
    }

    /// The same on the calling thread, which may wait, with a record that need not be saved.
    template <typename F>
    auto once(const Docking &form, const JobControlPtr &job, F work)
        -> std::invoke_result_t<F, CloudApi &, const Docking &>
    {
        CloudCaller caller(std::make_shared<CloudClient>(m_net, limits()));
        caller.setJob(job);
        auto api = apiOf(form, caller);
        if (!api)
            return tl::unexpected(api.error());
        return work(*api, form);
    }

    /// Work that waits for the others: several dockings, or the database and a docking.
    template <typename F>
    auto aside(F work) -> QFuture<std::invoke_result_t<F>>
    {
        using R = std::invoke_result_t<F>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        m_loose.start([promise, task = std::move(work)]() mutable {
            promise->addResult(task());
            promise->finish();
        });
        return future;
    }

private:
    struct Lane
    {
        explicit Lane(std::shared_ptr<CloudClient> client);

        CloudCaller caller;
        std::optional<Docking> docking{}; ///< That `api` was made with.
        CloudApi api{};
        std::atomic<int> pending = 0;
        QElapsedTimer idle{};
        Worker worker; ///< Last: its thread ends before the rest goes.
    };
    struct Busy
    {
        explicit Busy(Lane &of) : lane(of) {}
        ~Busy()
        {
            lane.caller.setJob({});
            --lane.pending;
        }
        Lane &lane;
    };

    [[nodiscard]] static Error closing();
    [[nodiscard]] std::shared_ptr<Lane> laneOf(const PlatformId &platform, const ProductId &product, Purpose purpose,
                                               int seat);
    [[nodiscard]] Result<> prepare(Lane &lane, const PlatformId &platform, const ProductId &product,
                                   const JobControlPtr &job);
    [[nodiscard]] Result<CloudApi> apiOf(const Docking &docking, ApiCaller &caller) const;
    void dropIdle();

    [[nodiscard]] static ApiLimits limits();

    const Clouds &m_clouds;
    const RouteBook &m_routes;
    CloudNet m_net;
    QMutex m_lock;
    bool m_isClosed = false;
    QHash<QString, std::shared_ptr<CloudClient>> m_clients; ///< One a docking, shared by its lanes.
    QHash<QString, std::shared_ptr<Lane>> m_lanes;
    QThreadPool m_loose;
};

} // namespace app
