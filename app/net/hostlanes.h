#pragma once

#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QPointer>

#include <list>

namespace app {

class Exchange;

/// The calls to one host: six at a time, each in a lane with a manager of its own.
///
/// Qt does all the work of a manager in one thread of the manager's own. With several calls at once it reports the
/// fault of one connection for calls that wait for another (QHttpNetworkConnectionChannel::_q_error), and a host that
/// sends headers without end, and without TLS, keeps that thread for itself. In a lane that hurts nobody else.
class HostLanes
{
public:
    /// \a request: what is the same for every call. \a context lives on this thread and goes before the lanes.
    HostLanes(const QNetworkRequest &request, const QNetworkProxy &proxy, QObject *context);
    HostLanes(const HostLanes &) = delete;
    HostLanes &operator=(const HostLanes &) = delete;

    /// Starts it when it is its turn.
    void add(Exchange *exchange);
    [[nodiscard]] bool isIdle() const;

private:
    struct Lane
    {
        QNetworkAccessManager manager{};
        bool isBusy = false;
    };
    static constexpr size_t kLanes = 6;

    void startNext();
    void start(Exchange &exchange, Lane &lane);
    [[nodiscard]] Lane *freeLane();
    void giveBack(const Lane &lane, bool isSound);

    QNetworkRequest m_request;
    QNetworkProxy m_proxy;
    QObject *m_context;
    std::list<Lane> m_lanes; ///< Kept for their connections; the one that was used last stands in front.
    QList<QPointer<Exchange>> m_waiting;
};

} // namespace app
