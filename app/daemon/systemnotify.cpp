#include "systemnotify.h"

#ifdef CLOUDDOCK_SYSTEMD
#include <systemd/sd-daemon.h>
#endif

#include <cstdint>

namespace app::daemon {

#ifdef CLOUDDOCK_SYSTEMD

void systemNotify(const QByteArray &state)
{
    ::sd_notify(0, state.constData());
}

int watchdogIntervalMs()
{
    std::uint64_t microseconds = 0;
    if (::sd_watchdog_enabled(0, &microseconds) <= 0)
        return 0;
    return static_cast<int>(microseconds / 2000);
}

#else

void systemNotify(const QByteArray &) {}

int watchdogIntervalMs()
{
    return 0;
}

#endif

} // namespace app::daemon
