#pragma once

#include "app/model/docking.h"
#include "app/model/result.h"

#include <QByteArray>
#include <QString>

namespace app::ctwing {

/// A dataReport of an LWM2M device whose payload is a property report in JSON (CTWing, HTTP push, dataReport).
/// \a identity: its IMEI; empty: one that no device has.
[[nodiscard]] Result<QByteArray> samplePush(const Docking &docking, const QString &identity, qint64 timeMs);

} // namespace app::ctwing
