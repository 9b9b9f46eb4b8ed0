#pragma once

#include <QByteArray>
#include <QString>

namespace app::ctwing {

/// A dataReport of an LWM2M device whose payload is a property report in JSON (CTWing, HTTP push, dataReport).
/// \a identity: its IMEI; empty: one that no device has.
[[nodiscard]] QByteArray samplePush(const QString &identity, qint64 timeMs);

} // namespace app::ctwing
