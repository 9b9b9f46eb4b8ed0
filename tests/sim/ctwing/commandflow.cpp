#include "sim/ctwing/commandflow.h"

#include "sim/ctwing/speech.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace sim::ctwing {

CommandFlow::CommandFlow(Store &store, const Settings &settings, const Clock &clock, CallLog &log, Pusher &pusher,
                         Uplink uplink, QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings), m_clock(clock), m_log(log), m_pusher(pusher),
      m_uplink(std::move(uplink))
{}

Command &CommandFlow::submit(Device &device, Command command)
{
    command.commandId = static_cast<qint64>(device.commands.size()) + 1;
    command.createTime = m_clock.nowMs();
    device.commands.push_back(std::move(command));
    Command &kept = device.commands.back();
    m_log.command("ctwing", "accepted", device.label());
    const Id id{device.deviceId, kept.commandId};
    if (isAwake(device))
        later(0, id, &CommandFlow::send);
    else
        later(kept.ttl * qint64(1000), id, &CommandFlow::expire);
    return kept;
}

void CommandFlow::onUplink(Device &device)
{
    for (Command &command : device.commands)
        send(device, command);
}

bool CommandFlow::cancel(Command &command)
{
    if (command.state != CommandState::Saved)
        return false;
    command.state = CommandState::Cancelled;
    command.finishTime = m_clock.nowMs();
    return true;
}

void CommandFlow::later(qint64 ms, const Id &id, void (CommandFlow::*step)(Device &, Command &))
{
    QTimer::singleShot(m_clock.waitMs(ms), this, [this, id, step] {
        Device *device = m_store.device(id.deviceId);
        Command *command = m_store.command(id.deviceId, id.commandId);
        if (device && command)
            (this->*step)(*device, *command);
    });
}

void CommandFlow::send(Device &device, Command &command)
{
    if (command.state != CommandState::Saved)
        return;
    command.state = CommandState::Sent;
    tell(device, command, u"SENT"_s, "");
    later(m_settings.radioMs, {device.deviceId, command.commandId}, &CommandFlow::deliver);
}

void CommandFlow::deliver(Device &device, Command &command)
{
    if (device.meter.behaviour == Behaviour::Offline) {
        later(m_settings.commandTimeoutMs, {device.deviceId, command.commandId}, &CommandFlow::timeOut);
        return;
    }
    command.state = CommandState::Delivered;
    device.meter.took(command.content);
    m_log.command("ctwing", "delivered", device.label());
    tell(device, command, u"DELIVERED"_s, "");
    if (device.meter.behaviour == Behaviour::Silent)
        later(m_settings.commandTimeoutMs, {device.deviceId, command.commandId}, &CommandFlow::timeOut);
    else
        later(m_settings.radioMs, {device.deviceId, command.commandId}, &CommandFlow::answer);
}

void CommandFlow::answer(Device &device, Command &command)
{
    const Product *product = m_store.product(device.productId);
    if (!product)
        return;
    if (device.meter.behaviour == Behaviour::Refuse) {
        finish(device, command, CommandState::Failed, u"FAILED"_s, u"the device refused"_s);
        return;
    }
    const Heard heard = obey(*product, device, command.content, m_clock.nowMs());
    if (heard.refusal)
        finish(device, command, CommandState::Failed, u"FAILED"_s, *heard.refusal);
    else
        finish(device, command, CommandState::Completed, u"SUCCESSFUL"_s, {});
    const QString deviceId = device.deviceId;
    if (!heard.answer.is_null())
        m_uplink(deviceId, heard.answer);
    m_uplink(deviceId, nullptr);
}

void CommandFlow::expire(Device &device, Command &command)
{
    if (command.state == CommandState::Saved)
        finish(device, command, CommandState::Failed, u"EXPIRED"_s, u"the device was not reachable in time"_s);
}

void CommandFlow::timeOut(Device &device, Command &command)
{
    finish(device, command, CommandState::Failed, u"TIMEOUT"_s, u"the device gave no answer"_s);
}

void CommandFlow::finish(Device &device, Command &command, CommandState state, const QString &resultCode,
                         const QString &detail)
{
    command.state = state;
    command.finishTime = m_clock.nowMs();
    command.resultCode = resultCode;
    command.resultMessage = detail;
    tell(device, command, resultCode, detail);
}

void CommandFlow::tell(const Device &device, const Command &command, const QString &resultCode, const Json &detail)
{
    m_pusher.push(device, CommandResult,
                  commandResponse(m_store, device, command.commandId, resultCode, detail, m_clock.nowMs()));
}

bool CommandFlow::isAwake(const Device &device) const
{
    return device.isReachable() && device.meter.isAwake.value_or(m_settings.awake);
}

QString toText(CommandState state)
{
    switch (state) {
    case CommandState::Saved:
        return u"指令已保存"_s;
    case CommandState::Sent:
        return u"指令已发送"_s;
    case CommandState::Delivered:
        return u"指令已送达"_s;
    case CommandState::Completed:
        return u"指令已完成"_s;
    case CommandState::Cancelled:
        return u"指令已取消"_s;
    case CommandState::Failed:
        break;
    }
    return u"指令发送失败"_s;
}

} // namespace sim::ctwing
