#pragma once

#include "app/cloud/platform.h"
#include "app/storage/stores.h"
#include "secretkeeper.h"

#include <QHash>
#include <QHostAddress>
#include <QMutex>
#include <QReadWriteLock>

#include <memory>

namespace app {

/// Where a push address leads: everything the door needs to judge a request without asking the database.
struct Route
{
    const Platform *platform = nullptr;
    Docking docking{};                             ///< With its secrets.
    Secret token{};                                ///< Empty: the address needs none.
    QList<std::pair<QHostAddress, int>> allowed{}; ///< Empty: any peer.

    [[nodiscard]] bool admits(const QString &peer) const;
};

/// The routes in force, by path "/ctwing/<产品ID>/notify". Immutable once made.
class RouteTable
{
public:
    /// \a dockings: every record, enabled or not, with its secrets.
    RouteTable(const Clouds &clouds, const QList<Docking> &dockings);

    [[nodiscard]] const Route *find(const QByteArray &path) const;
    /// The record, enabled or not, that kept pushes of that address are read with.
    [[nodiscard]] const Docking *docking(const PlatformId &platform, const ProductId &product) const;

private:
    QHash<QByteArray, Route> m_routes;
    QHash<QString, Docking> m_dockings;
};

/// Hands the table in force to many readers; a change swaps it as a whole. Thread-safe.
class RouteBook
{
public:
    /// Makes the table anew from the records as they are kept; the old one stays in force on an error. First thing in
    /// the reader's transaction.
    [[nodiscard]] Result<> load(Stores &stores, const Clouds &clouds, const SecretKeeper &secrets);
    void set(std::shared_ptr<const RouteTable> table);
    [[nodiscard]] std::shared_ptr<const RouteTable> get() const;

private:
    QMutex m_loading;
    mutable QReadWriteLock m_lock;
    std::shared_ptr<const RouteTable> m_table;
};

} // namespace app
