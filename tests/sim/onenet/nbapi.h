#pragma once

#include "sim/onenet/fleet.h"
#include "sim/onenet/operation.h"

namespace sim::onenet {

/// Instant LwM2M commands: /nbiot of the classic platform and /nb-iot of the current one.
class NbApi
{
public:
    NbApi(Store &store, CallLog &log, Radio &radio) : m_store(store), m_log(log), m_radio(radio) {}

    [[nodiscard]] QList<Operation> operations();

private:
    [[nodiscard]] QList<Operation> of(Style style, const QByteArray &prefix);
    void command(const Call &call, Action::Kind kind, const Finish &finish);
    void observe(const Call &call, const Finish &finish);
    void discover(const Call &call, const Finish &finish);
    [[nodiscard]] Outcome known(const Call &call);

    Store &m_store;
    CallLog &m_log;
    Radio &m_radio;
};

} // namespace sim::onenet
