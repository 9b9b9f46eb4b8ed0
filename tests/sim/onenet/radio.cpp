#include "sim/onenet/radio.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace sim::onenet {

Radio::Radio(Store &store, const Settings &settings, const Clock &clock, CallLog &log, Changed changed, QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings), m_clock(clock), m_log(log), m_changed(std::move(changed))
{}

void Radio::perform(qint64 did, const Action &action, int timeoutSeconds, const Done &done)
{
    later(m_settings.radioMs, [=, this] { arrive(did, action, timeoutSeconds, done); });
}

void Radio::arrive(qint64 did, const Action &action, int timeoutSeconds, const Done &done)
{
    Device *device = m_store.device(did);
    const bool arrives = device && device->isReachable();
    if (arrives) {
        device->meter.took(describe(action));
        m_log.command("onenet", "delivered", device->label());
    }
    if (!arrives || device->meter.behaviour == Behaviour::Silent)
        later(timeoutSeconds * qint64(1000), [done] { done(std::nullopt); });
    else
        later(m_settings.radioMs, [=, this] { answer(did, action, done); });
}

void Radio::answer(qint64 did, const Action &action, const Done &done)
{
    Device *device = m_store.device(did);
    if (!device) {
        done(std::nullopt);
        return;
    }
    const Deed deed = act(*device, action);
    done(deed);
    if (!deed.changed.isEmpty())
        m_changed(did, deed.changed);
}

void Radio::later(qint64 ms, const std::function<void()> &step)
{
    QTimer::singleShot(m_clock.waitMs(ms), this, step);
}

Json describe(const Action &action)
{
    return Json::object({{"kind", toText(action.kind)},
                         {"obj_id", action.object},
                         {"obj_inst_id", orNull(action.instance)},
                         {"res_id", orNull(action.resource)},
                         {"body", action.body}});
}

QString toText(Action::Kind kind)
{
    switch (kind) {
    case Action::Kind::Read:
        return u"read"_s;
    case Action::Kind::Write:
        return u"write"_s;
    case Action::Kind::Execute:
        return u"execute"_s;
    }
    return {};
}

} // namespace sim::onenet
