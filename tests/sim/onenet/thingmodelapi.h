#pragma once

#include "sim/base/calllog.h"
#include "sim/onenet/fleet.h"
#include "sim/onenet/operation.h"

#include <QObject>

namespace sim::onenet {

/// /thingmodel of iot-api.heclouds.com.
class ThingModelApi : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThingModelApi)

public:
    ThingModelApi(Store &store, const Settings &settings, const Clock &clock, CallLog &log, Fleet &fleet,
                  Pusher &pusher, QObject *parent = nullptr);

    [[nodiscard]] QList<Operation> operations();

private:
    [[nodiscard]] QList<Operation> queries();
    void setProperty(const Call &call, const Finish &finish);
    [[nodiscard]] Outcome setDesired(const Call &call);
    [[nodiscard]] Outcome latest(const Call &call);
    [[nodiscard]] Outcome history(const Call &call);
    void callService(const Call &call, const Finish &finish);
    [[nodiscard]] Outcome model(const Call &call);
    void reach(qint64 did, const Json &command, const std::function<void(Device &)> &done, const Finish &finish);
    void replyLater(qint64 did, const QString &service, const Json &input);

    Store &m_store;
    const Settings &m_settings;
    const Clock &m_clock;
    CallLog &m_log;
    Fleet &m_fleet;
    Pusher &m_pusher;
    qint64 m_nextRequest = 31;
};

} // namespace sim::onenet
