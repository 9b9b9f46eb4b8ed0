#include "routetable.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app {
namespace {

QString keyOf(const PlatformId &platform, const ProductId &product)
{
    return platform.text() + u'/' + product.text();
}

QList<std::pair<QHostAddress, int>> networks(const QString &text)
{
    static const QRegularExpression separator(u"[\\s,;]+"_s);
    QList<std::pair<QHostAddress, int>> list;
    const auto entries = text.split(separator, Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        const auto network = QHostAddress::parseSubnet(entry);
        if (network.second >= 0)
            list << network;
    }
    return list;
}

/// Every record with its secrets.
Result<QList<Docking>> loadDockings(Stores &stores, const SecretKeeper &secrets)
{
    auto dockings = stores.dockings.all();
    if (!dockings)
        return dockings;
    for (Docking &docking : *dockings) {
        auto opened = secrets.openAll(stores, SecretKeeper::dockingOwner(docking.platform, docking.productId));
        if (!opened)
            return tl::unexpected(opened.error());
        docking.secrets = std::move(*opened);
    }
    return dockings;
}

} // namespace

bool Route::admits(const QString &peer) const
{
    if (allowed.isEmpty())
        return true;
    QHostAddress address(peer);
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    if (isMapped)
        address = QHostAddress(v4); // ::ffff:203.0.113.7 is the same peer
    return std::any_of(allowed.cbegin(), allowed.cend(),
                       [&address](const auto &network) { return address.isInSubnet(network); });
}

RouteTable::RouteTable(const Clouds &clouds, const QList<Docking> &dockings)
{
    for (const Docking &docking : dockings) {
        m_dockings.insert(keyOf(docking.platform, docking.productId), docking);
        const Platform *platform = clouds.find(docking.platform);
        if (platform == nullptr || !platform->receiver || !docking.enabled)
            continue;
        Route route;
        route.platform = platform;
        route.docking = docking;
        route.token = docking.secrets.value(QLatin1StringView(kPushTokenKey));
        route.allowed = networks(docking.settings.value(QLatin1StringView(kAllowedAddressesKey)).toString());
        m_routes.insert('/' + platform->info().pushSegment + '/' + docking.productId.text().toUtf8() + "/notify",
                        route);
    }
}

const Route *RouteTable::find(const QByteArray &path) const
{
    const auto it = m_routes.constFind(path);
    return it == m_routes.cend() ? nullptr : &*it;
}

const Docking *RouteTable::docking(const PlatformId &platform, const ProductId &product) const
{
    const auto it = m_dockings.constFind(keyOf(platform, product));
    return it == m_dockings.cend() ? nullptr : &*it;
}

void RouteBook::set(std::shared_ptr<const RouteTable> table)
{
    const QWriteLocker locker(&m_lock);
    m_table = std::move(table);
}

std::shared_ptr<const RouteTable> RouteBook::get() const
{
    const QReadLocker locker(&m_lock);
    return m_table;
}

Result<> RouteBook::load(Stores &stores, const Clouds &clouds, const SecretKeeper &secrets)
{
    // Reading and setting are one step: of two that overlap, the one with the older view could set it last, and a
    // docking that was disabled would take pushes again.
    const QMutexLocker oneAtATime(&m_loading);
    const auto dockings = loadDockings(stores, secrets);
    if (!dockings)
        return tl::unexpected(dockings.error());
    set(std::make_shared<const RouteTable>(clouds, *dockings));
    return {};
}

} // namespace app
