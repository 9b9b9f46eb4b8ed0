#include "sim/onenet/fleet.h"

#include "sim/onenet/messages.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace sim::onenet {

namespace {

constexpr size_t kMostSamples = 500;

void remember(std::deque<Sample> &samples, const Sample &sample)
{
    samples.push_back(sample);
    if (samples.size() > kMostSamples)
        samples.pop_front();
}

} // namespace

Fleet::Fleet(Store &store, const Settings &settings, const Clock &clock, CallLog &log, Pusher &pusher, QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings), m_clock(clock), m_pusher(pusher),
      m_radio(store, settings, clock, log,
              [this](qint64 did, const QList<QString> &streams) { reportStreams(did, streams); }),
      m_cache(store, settings, clock, log, m_radio, pusher), m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &Fleet::reportAll);
}

void Fleet::restartReports()
{
    m_timer->stop();
    if (m_settings.reportSeconds > 0)
        m_timer->start(m_settings.reportSeconds * 1000);
}

void Fleet::created(qint64 did)
{
    if (m_settings.joinSeconds <= 0)
        return;
    QTimer::singleShot(m_clock.waitMs(m_settings.joinSeconds * qint64(1000)), this, [this, did] {
        Device *device = m_store.device(did);
        if (device && device->status == 2 && device->meter.behaviour != Behaviour::Offline)
            report(*device);
    });
}

void Fleet::setOnline(Device &device, bool isOnline)
{
    const Product *product = m_store.product(device.productId);
    if (!product || (device.status == 1) == isOnline)
        return;
    const qint64 now = m_clock.nowMs();
    device.status = isOnline ? 1 : 0;
    device.lastTime = now;
    if (isOnline && !device.activateTime)
        device.activateTime = now;
    remember(device.presence, {now, isOnline ? 1 : 0});
    m_pusher.push(device.productId, product->push.isCurrent ? lifeCycleNotice(device, isOnline, now)
                                                            : presence(device, product->access, isOnline, now));
    if (isOnline)
        m_cache.onUplink(device, Registered);
}

void Fleet::report(Device &device, const Json &values)
{
    const Product *product = m_store.product(device.productId);
    if (!product || !device.isEnabled)
        return;
    setOnline(device, true);
    applyDesired(device);
    const qint64 now = m_clock.nowMs();
    const Json shown = values.is_null() ? shownValues(device, product->access) : values;
    keep(device, shown, now);
    if (product->push.isCurrent) {
        m_pusher.push(device.productId, propertyNotice(device, shown, now));
    } else {
        for (const auto &[identifier, value] : shown.items())
            m_pusher.push(device.productId, datapoint(device, QString::fromStdString(identifier), value, now));
    }
    m_cache.onUplink(device, Notified);
}

void Fleet::raise(Device &device, const QString &event, const QString &type, const Json &value)
{
    const Product *product = m_store.product(device.productId);
    if (!product)
        return;
    setOnline(device, true);
    if (product->push.isCurrent)
        m_pusher.push(device.productId, eventNotice(device, event, type, value, m_clock.nowMs()));
}

void Fleet::setBehaviour(Device &device, Behaviour behaviour)
{
    device.meter.behaviour = behaviour;
    if (behaviour == Behaviour::Offline)
        setOnline(device, false);
    else if (device.status == 0)
        setOnline(device, true);
}

void Fleet::reportAll()
{
    QList<qint64> dids;
    for (const auto &[did, device] : m_store.devices) {
        if (device.isReachable())
            dids.append(did);
    }
    for (const qint64 did : dids) {
        Device *device = m_store.device(did);
        device->meter.live();
        report(*device);
    }
}

void Fleet::reportStreams(qint64 did, const QList<QString> &streams)
{
    Device *device = m_store.device(did);
    if (!device)
        return;
    Json values = Json::object();
    for (const QString &stream : streams)
        values[stream.toStdString()] = valueOf(*device, *resourceNamed(stream), true);
    report(*device, values);
}

void Fleet::applyDesired(Device &device)
{
    const Product *product = m_store.product(device.productId);
    if (device.desired.empty() || device.meter.behaviour != Behaviour::Normal)
        return;
    const Json wanted = device.desired;
    device.desired = Json::object();
    // What the device does not take is dropped, as a device does that refuses it.
    (void)setValues(device, product->access, wanted);
}

void Fleet::keep(Device &device, const Json &values, qint64 now)
{
    device.lastTime = now;
    for (const auto &[identifier, value] : values.items())
        remember(device.samples[QString::fromStdString(identifier)], {now, value});
}

Json shownValues(const Device &device, Access access)
{
    if (access == Access::OneJson)
        return device.meter.values();
    Json values = Json::object();
    for (const Resource &resource : resources()) {
        if (resource.kind == Resource::Kind::Value)
            values[resource.stream().toStdString()] = valueOf(device, resource, true);
    }
    return values;
}

std::optional<QString> setValues(Device &device, Access access, const Json &values)
{
    if (access == Access::OneJson)
        return device.meter.write(values);
    Json wanted = Json::object();
    for (const auto &[stream, value] : values.items()) {
        const Resource *resource = resourceNamed(QString::fromStdString(stream));
        if (!resource || resource->kind != Resource::Kind::Value)
            return u"there is no %1"_s.arg(QString::fromStdString(stream));
        wanted[resource->property] = value;
    }
    return device.meter.write(wanted);
}

} // namespace sim::onenet
