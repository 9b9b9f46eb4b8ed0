#pragma once

#include "sim/ctwing/commandflow.h"
#include "sim/ctwing/pusher.h"

class QTimer;

namespace sim::ctwing {

/// The devices: they register, report from time to time, raise events, go and come back.
class Fleet : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Fleet)

public:
    Fleet(Store &store, const Settings &settings, const Clock &clock, CallLog &log, Pusher &pusher,
          QObject *parent = nullptr);

    [[nodiscard]] CommandFlow &commands() { return m_flow; }

    /// Starts the regular reports, or changes their interval to that of the settings.
    void restartReports();

    /// An API call made that device; its meter registers after a while.
    void created(const QString &deviceId);

    /// Registers or deregisters with the network. Pushes it when it is a change.
    void setOnline(Device &device, bool isOnline);

    /// A message with \a payload, or with what the meter shows when that is null. A device that is offline registers
    /// first. Returns how many subscribers get the data.
    int report(Device &device, const Json &payload = nullptr, const Json &serviceId = nullptr);

    /// Pushes \a message as it is to the subscribers of that kind.
    int pushRaw(const Device &device, SubType kind, const Json &message)
    {
        return m_pusher.push(device, kind, message);
    }

    int raise(Device &device, qint64 eventType, const Json &content, qint64 serviceId);

    /// Sets what the device does; Offline takes it from the network, anything else brings it back.
    void setBehaviour(Device &device, Behaviour behaviour);

private:
    void reportAll();

    Store &m_store;
    const Settings &m_settings;
    const Clock &m_clock;
    Pusher &m_pusher;
    CommandFlow m_flow;
    QTimer *m_timer;
};

} // namespace sim::ctwing
