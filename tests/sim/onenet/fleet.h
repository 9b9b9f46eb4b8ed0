#pragma once

#include "sim/onenet/cache.h"

class QTimer;

namespace sim::onenet {

/// The devices: they register, report from time to time, raise events, go and come back.
class Fleet : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Fleet)

public:
    Fleet(Store &store, const Settings &settings, const Clock &clock, CallLog &log, Pusher &pusher,
          QObject *parent = nullptr);

    [[nodiscard]] Radio &radio() { return m_radio; }
    [[nodiscard]] Cache &cache() { return m_cache; }

    /// Starts the regular reports, or changes their interval to that of the settings.
    void restartReports();

    /// An API call made that device; its meter registers after a while.
    void created(qint64 did);

    /// Registers or deregisters with the network. Pushes it when it is a change.
    void setOnline(Device &device, bool isOnline);

    /// Reports \a values by identifier, or all that the meter shows when that is null.
    void report(Device &device, const Json &values = nullptr);

    /// \a type: info, alert or error. Pushed in the current format only; the classic one has no events.
    void raise(Device &device, const QString &event, const QString &type, const Json &value);

    /// Sets what the device does; Offline takes it from the network, anything else brings it back.
    void setBehaviour(Device &device, Behaviour behaviour);

private:
    void reportAll();
    void reportStreams(qint64 did, const QList<QString> &streams);
    void applyDesired(Device &device);
    void keep(Device &device, const Json &values, qint64 now);

    Store &m_store;
    const Settings &m_settings;
    const Clock &m_clock;
    Pusher &m_pusher;
    Radio m_radio;
    Cache m_cache;
    QTimer *m_timer;
};

/// What a device shows, by the identifiers of its kind.
[[nodiscard]] Json shownValues(const Device &device, Access access);

/// Sets values by identifier, all or none. Why not, or nothing.
[[nodiscard]] std::optional<QString> setValues(Device &device, Access access, const Json &values);

} // namespace sim::onenet
