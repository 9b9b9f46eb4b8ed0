#include "cloudlanes.h"

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr qint64 kIdleMs = 10 * 60 * 1000; ///< A thread that nobody used for so long goes.
constexpr int kLooseThreads = 8;           ///< They mostly wait.
constexpr double kCallsPerSecond = 20.0;   ///< No cloud publishes a limit; this hurts none.

QString dockingKey(const PlatformId &platform, const ProductId &product)
{
    return platform.text() + u'/' + product.text();
}

} // namespace

CloudLanes::Lane::Lane(std::shared_ptr<CloudClient> client) : caller(std::move(client)), worker(u"cloud"_s)
{
    idle.start();
}

CloudLanes::CloudLanes(const Clouds &clouds, const RouteBook &routes, TransportMaker maker)
    : m_clouds(clouds), m_routes(routes), m_net(std::move(maker))
{
    m_loose.setMaxThreadCount(kLooseThreads);
}

CloudLanes::~CloudLanes()
{
    close();
}

void CloudLanes::close()
{
    QHash<QString, std::shared_ptr<Lane>> lanes;
    {
        const QMutexLocker locker(&m_lock);
        m_isClosed = true;
        lanes = std::exchange(m_lanes, {});
        m_clients.clear();
    }
    m_net.close(); // what waits is answered, so that the threads below come to an end
    m_loose.waitForDone();
    lanes.clear();
}

Error CloudLanes::closing()
{
    return {ErrorCode::Cancelled, tr("The program is closing."), {}, {}, {}};
}

ApiLimits CloudLanes::limits()
{
    ApiLimits limits;
    limits.callsPerSecond = kCallsPerSecond;
    limits.burst = int(kCallsPerSecond);
    return limits;
}

std::shared_ptr<CloudLanes::Lane> CloudLanes::laneOf(const PlatformId &platform, const ProductId &product,
                                                     Purpose purpose, int seat)
{
    const QMutexLocker locker(&m_lock);
    if (m_isClosed)
        return {};
    dropIdle();
    const QString docking = dockingKey(platform, product);
    std::shared_ptr<Lane> &lane = m_lanes[u"%1/%2/%3"_s.arg(docking).arg(int(purpose)).arg(seat)];
    if (!lane) {
        std::shared_ptr<CloudClient> &client = m_clients[docking];
        if (!client)
            client = std::make_shared<CloudClient>(m_net, limits());
        lane = std::make_shared<Lane>(client);
    }
    ++lane->pending;
    lane->idle.restart();
    return lane;
}

void CloudLanes::dropIdle()
{
    m_lanes.removeIf([](const auto &it) { return (*it)->pending == 0 && (*it)->idle.hasExpired(kIdleMs); });
}

Result<CloudApi> CloudLanes::apiOf(const Docking &docking, ApiCaller &caller) const
{
    const Platform *cloud = m_clouds.find(docking.platform);
    if (cloud == nullptr || cloud->api == nullptr)
        return fail(ErrorCode::Unsupported, tr("This cloud is only listened to: there is nothing to call."));
    return cloud->api(docking, caller);
}

Result<> CloudLanes::prepare(Lane &lane, const PlatformId &platform, const ProductId &product, const JobControlPtr &job)
{
    const auto table = m_routes.get();
    const Docking *docking = table ? table->docking(platform, product) : nullptr;
    if (docking == nullptr) {
        return fail(ErrorCode::NotFound, tr("The product %1 has no docking record of this cloud.").arg(product.text()),
                    {.hint = tr("Add one on the cloud's tab.")});
    }
    if (!lane.docking || *lane.docking != *docking) {
        lane.api = {};
        auto api = apiOf(*docking, lane.caller);
        if (!api)
            return tl::unexpected(api.error());
        lane.api = std::move(*api);
        lane.docking = *docking;
    }
    lane.caller.setJob(job);
    return {};
}

} // namespace app
