#include "sim/onenet/cache.h"

#include "sim/base/random.h"
#include "sim/onenet/messages.h"

#include <QTimer>

#include <algorithm>

namespace sim::onenet {

Cache::Cache(Store &store, const Settings &settings, const Clock &clock, CallLog &log, Radio &radio, Pusher &pusher,
             QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings), m_clock(clock), m_log(log), m_radio(radio),
      m_pusher(pusher)
{}

QString Cache::submit(Device &device, CachedCommand command)
{
    command.uuid = randomUuid();
    command.createTime = m_clock.nowMs();
    const QString uuid = command.uuid;
    const qint64 did = device.did;
    const qint64 untilValid = std::max<qint64>(0, command.validTime - command.createTime);
    const qint64 untilExpired = command.expiredTime - command.createTime;
    device.cached.push_back(std::move(command));
    m_log.command("onenet", "accepted", device.label());
    later(untilValid, [=, this] { wake(did, uuid); });
    later(untilExpired, [=, this] { expire(did, uuid); });
    return uuid;
}

void Cache::onUplink(Device &device, Trigger trigger)
{
    const qint64 now = m_clock.nowMs();
    for (CachedCommand &command : device.cached) {
        if (command.status == SendStatus::Waiting && command.validTime <= now && (command.triggers & trigger) != 0)
            send(device, command);
    }
}

bool Cache::cancel(CachedCommand &command)
{
    if (command.status != SendStatus::Waiting)
        return false;
    command.status = SendStatus::Cancelled;
    return true;
}

void Cache::wake(qint64 did, const QString &uuid)
{
    Device *device = m_store.device(did);
    CachedCommand *command = m_store.cached(did, uuid);
    if (device && command && device->isReachable() && device->meter.isAwake.value_or(m_settings.awake))
        send(*device, *command);
}

void Cache::send(Device &device, CachedCommand &command)
{
    if (command.status != SendStatus::Waiting)
        return;
    command.status = SendStatus::SentWell;
    command.sendTime = m_clock.nowMs();
    m_pusher.push(device.productId, commandResult(device, command, false));
    m_radio.perform(
        device.did, command.action, command.timeoutSeconds,
        [this, did = device.did, uuid = command.uuid](const std::optional<Deed> &deed) { confirm(did, uuid, deed); });
}

void Cache::confirm(qint64 did, const QString &uuid, const std::optional<Deed> &deed)
{
    const Device *device = m_store.device(did);
    CachedCommand *command = m_store.cached(did, uuid);
    if (!device || !command)
        return;
    command->confirmTime = m_clock.nowMs();
    command->confirmStatus = deed ? deed->status : TimedOut;
    if (deed)
        command->result = deed->data;
    m_pusher.push(device->productId, commandResult(*device, *command, true));
}

void Cache::expire(qint64 did, const QString &uuid)
{
    const Device *device = m_store.device(did);
    CachedCommand *command = m_store.cached(did, uuid);
    if (!device || !command || command->status != SendStatus::Waiting)
        return;
    command->status = SendStatus::Expired;
    m_pusher.push(device->productId, commandResult(*device, *command, false));
}

void Cache::later(qint64 ms, const std::function<void()> &step)
{
    QTimer::singleShot(m_clock.waitMs(ms), this, step);
}

} // namespace sim::onenet
