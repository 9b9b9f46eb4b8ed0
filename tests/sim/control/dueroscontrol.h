#pragma once

#include "sim/control/route.h"
#include "sim/dueros/assistant.h"

namespace sim {

/// The control calls /dueros/….
class DuerosControl
{
public:
    explicit DuerosControl(dueros::Assistant &assistant) : m_assistant(assistant) {}

    [[nodiscard]] QList<Route> routes();

private:
    dueros::Assistant &m_assistant;
};

} // namespace sim
