#pragma once

#include "sim/base/calllog.h"
#include "sim/onenet/resources.h"

#include <QObject>

#include <functional>

namespace sim::onenet {

/// Carries actions to LwM2M devices and their answers back.
class Radio : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Radio)

public:
    /// Told of values that an action changed, after its answer.
    using Changed = std::function<void(qint64 did, const QList<QString> &streams)>;
    /// Nothing: the device gave no answer in time.
    using Done = std::function<void(const std::optional<Deed> &)>;

    Radio(Store &store, const Settings &settings, const Clock &clock, CallLog &log, Changed changed,
          QObject *parent = nullptr);

    void perform(qint64 did, const Action &action, int timeoutSeconds, const Done &done);

private:
    void arrive(qint64 did, const Action &action, int timeoutSeconds, const Done &done);
    void answer(qint64 did, const Action &action, const Done &done);
    void later(qint64 ms, const std::function<void()> &step);

    Store &m_store;
    const Settings &m_settings;
    const Clock &m_clock;
    CallLog &m_log;
    Changed m_changed;
};

/// For /state: `{kind, obj_id, obj_inst_id, res_id, body}`.
[[nodiscard]] Json describe(const Action &action);

[[nodiscard]] QString toText(Action::Kind kind);

} // namespace sim::onenet
