#include "sim/ctwing/fleet.h"

#include "sim/ctwing/speech.h"

#include <QTimer>

namespace sim::ctwing {

Fleet::Fleet(Store &store, const Settings &settings, const Clock &clock, CallLog &log, Pusher &pusher, QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings), m_clock(clock), m_pusher(pusher),
      m_flow(store, settings, clock, log, pusher,
             [this](const QString &deviceId, const Json &payload) {
                 if (Device *device = m_store.device(deviceId))
                     report(*device, payload);
             }),
      m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &Fleet::reportAll);
}

void Fleet::restartReports()
{
    m_timer->stop();
    if (m_settings.reportSeconds > 0)
        m_timer->start(m_settings.reportSeconds * 1000);
}

void Fleet::created(const QString &deviceId)
{
    if (m_settings.joinSeconds <= 0)
        return;
    QTimer::singleShot(m_clock.waitMs(m_settings.joinSeconds * qint64(1000)), this, [this, deviceId] {
        Device *device = m_store.device(deviceId);
        if (device && device->deviceStatus == 0 && device->meter.behaviour != Behaviour::Offline)
            report(*device);
    });
}

void Fleet::setOnline(Device &device, bool isOnline)
{
    if (device.netStatus == (isOnline ? 1 : 2))
        return;
    const qint64 now = m_clock.nowMs();
    device.netStatus = isOnline ? 1 : 2;
    (isOnline ? device.onlineAt : device.offlineAt) = now;
    if (isOnline && device.deviceStatus == 0) {
        device.deviceStatus = 1;
        device.activeTime = now;
    }
    m_pusher.push(device, Presence, presenceReport(m_store, device, isOnline, now));
}

int Fleet::report(Device &device, const Json &payload, const Json &serviceId)
{
    const Product *product = m_store.product(device.productId);
    if (!product || device.deviceStatus == 2)
        return 0;
    setOnline(device, true);
    const qint64 now = m_clock.nowMs();
    const Json service = serviceId.is_null() ? reportService(*product) : serviceId;
    const Json message =
        dataReport(m_store, device, payload.is_null() ? reportPayload(*product, device, now) : payload, service, now);
    const int receivers = m_pusher.push(device, Data, message);
    if (product->protocol == Protocol::Lwm2m)
        m_pusher.push(device, Merged, mergedReport(message));
    m_flow.onUplink(device);
    return receivers;
}

int Fleet::raise(Device &device, qint64 eventType, const Json &content, qint64 serviceId)
{
    if (device.deviceStatus == 2)
        return 0;
    setOnline(device, true);
    const int receivers =
        m_pusher.push(device, Event, eventReport(m_store, device, eventType, content, serviceId, m_clock.nowMs()));
    m_flow.onUplink(device);
    return receivers;
}

void Fleet::setBehaviour(Device &device, Behaviour behaviour)
{
    device.meter.behaviour = behaviour;
    if (behaviour == Behaviour::Offline) {
        setOnline(device, false);
    } else if (device.deviceStatus == 1 && device.netStatus == 2) {
        setOnline(device, true);
        m_flow.onUplink(device);
    }
}

void Fleet::reportAll()
{
    QList<QString> ids;
    for (const auto &[id, device] : m_store.devices) {
        if (device.isReachable())
            ids.append(id);
    }
    for (const QString &id : ids) {
        Device *device = m_store.device(id);
        device->meter.live();
        report(*device);
    }
}

} // namespace sim::ctwing
