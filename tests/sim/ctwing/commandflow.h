#pragma once

#include "sim/ctwing/pusher.h"

namespace sim::ctwing {

/// The life of commands: saved, sent, delivered, then completed or failed; cancelled or expired while saved. Every
/// step is pushed as a commandResponse.
class CommandFlow : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandFlow)

public:
    /// Told what a device sends of its own accord after a command: null for a regular report.
    using Uplink = std::function<void(const QString &deviceId, const Json &payload)>;

    CommandFlow(Store &store, const Settings &settings, const Clock &clock, CallLog &log, Pusher &pusher, Uplink uplink,
                QObject *parent = nullptr);

    /// Takes a valid command for \a device over; it is sent at once when the device is awake, else at its next uplink.
    Command &submit(Device &device, Command command);

    /// The device sent something, so it listens for a moment: whatever is saved for it goes out.
    void onUplink(Device &device);

    /// Cancels a command that is still saved; false when it is not any more.
    bool cancel(Command &command);

private:
    struct Id
    {
        QString deviceId{};
        qint64 commandId = 0;
    };

    void later(qint64 ms, const Id &id, void (CommandFlow::*step)(Device &, Command &));
    void send(Device &device, Command &command);
    void deliver(Device &device, Command &command);
    void answer(Device &device, Command &command);
    void expire(Device &device, Command &command);
    void timeOut(Device &device, Command &command);
    void finish(Device &device, Command &command, CommandState state, const QString &resultCode, const QString &detail);
    void tell(const Device &device, const Command &command, const QString &resultCode, const Json &detail);
    [[nodiscard]] bool isAwake(const Device &device) const;

    Store &m_store;
    const Settings &m_settings;
    const Clock &m_clock;
    CallLog &m_log;
    Pusher &m_pusher;
    Uplink m_uplink;
};

/// The Chinese word for a state.
[[nodiscard]] QString toText(CommandState state);

} // namespace sim::ctwing
