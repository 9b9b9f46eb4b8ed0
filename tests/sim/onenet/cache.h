#pragma once

#include "sim/onenet/pusher.h"
#include "sim/onenet/radio.h"

namespace sim::onenet {

/// What releases a cached command; bits of `trigger_msg`.
enum Trigger { Registered = 1, Updated = 2, Notified = 4 };

/// The life of cached commands: they wait for their time and for the device, are sent, confirmed, cancelled, or expire.
class Cache : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Cache)

public:
    Cache(Store &store, const Settings &settings, const Clock &clock, CallLog &log, Radio &radio, Pusher &pusher,
          QObject *parent = nullptr);

    /// Takes a valid command over; it is sent as soon as its time has come when the device is awake.
    QString submit(Device &device, CachedCommand command);

    /// The device sent something of that kind.
    void onUplink(Device &device, Trigger trigger);

    /// false when it does not wait any more.
    bool cancel(CachedCommand &command);

private:
    void wake(qint64 did, const QString &uuid);
    void send(Device &device, CachedCommand &command);
    void confirm(qint64 did, const QString &uuid, const std::optional<Deed> &deed);
    void expire(qint64 did, const QString &uuid);
    void later(qint64 ms, const std::function<void()> &step);

    Store &m_store;
    const Settings &m_settings;
    const Clock &m_clock;
    CallLog &m_log;
    Radio &m_radio;
    Pusher &m_pusher;
};

} // namespace sim::onenet
