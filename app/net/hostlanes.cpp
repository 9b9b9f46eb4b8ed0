#include "hostlanes.h"

#include "exchange.h"

#include <algorithm>

namespace app {

HostLanes::HostLanes(const QNetworkRequest &request, const QNetworkProxy &proxy, QObject *context)
    : m_request(request), m_proxy(proxy), m_context(context)
{}

void HostLanes::add(Exchange *exchange)
{
    m_waiting.append(exchange);
    startNext();
}

bool HostLanes::isIdle() const
{
    return m_waiting.isEmpty() &&
           std::none_of(m_lanes.begin(), m_lanes.end(), [](const Lane &lane) { return lane.isBusy; });
}

void HostLanes::startNext()
{
    m_waiting.removeIf([](const QPointer<Exchange> &exchange) { return !exchange || exchange->isOver(); });
    while (!m_waiting.isEmpty()) {
        Lane *lane = freeLane();
        if (lane == nullptr)
            return;
        start(*m_waiting.takeFirst(), *lane);
    }
}

void HostLanes::start(Exchange &exchange, Lane &lane)
{
    lane.isBusy = true;
    // Queued: one who cancels many calls must not have those that wait sent first.
    QObject::connect(
        &exchange, &Exchange::over, m_context, [this, &lane](bool isSound) { giveBack(lane, isSound); },
        Qt::QueuedConnection);
    exchange.start(lane.manager, m_request);
}

HostLanes::Lane *HostLanes::freeLane()
{
    const auto free = std::find_if(m_lanes.begin(), m_lanes.end(), [](const Lane &lane) { return !lane.isBusy; });
    if (free != m_lanes.end())
        return &*free;
    if (m_lanes.size() >= kLanes)
        return nullptr;
    m_lanes.emplace_front();
    m_lanes.front().manager.setProxy(m_proxy);
    return &m_lanes.front();
}

/// A lane whose call was cut off may have its thread still busy with it: it is used again last.
void HostLanes::giveBack(const Lane &lane, bool isSound)
{
    const auto place = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane &l) { return &l == &lane; });
    place->isBusy = false;
    m_lanes.splice(isSound ? m_lanes.begin() : m_lanes.end(), m_lanes, place);
    startNext();
}

} // namespace app
