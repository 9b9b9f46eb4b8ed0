#pragma once

#include <QByteArray>

namespace app::daemon {

/// sd_notify where systemd is; nothing elsewhere. \a state for example "READY=1".
void systemNotify(const QByteArray &state);
/// Half of systemd's watchdog interval in ms; 0 when there is none.
[[nodiscard]] int watchdogIntervalMs();

} // namespace app::daemon
