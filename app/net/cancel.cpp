#include "cancel.h"

namespace app {

void Cancel::request()
{
    if (!m_requested.exchange(true, std::memory_order_acq_rel))
        Q_EMIT requested();
}

} // namespace app
