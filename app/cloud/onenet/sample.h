#pragma once

#include "app/model/docking.h"
#include "app/model/result.h"

#include <QByteArray>
#include <QString>

namespace app::onenet {

/// A push of one reported value, signed with the docking's notification token and, when there is an aesKey, encrypted
/// as that key's platform does it. \a identity: the device's IMEI; empty: one that no device has. InvalidInput when the
/// docking lacks what is needed.
[[nodiscard]] Result<QByteArray> samplePush(const Docking &docking, const QString &identity, qint64 timeMs);

} // namespace app::onenet
