#pragma once

#include "app/model/device.h"
#include "app/model/result.h"
#include "app/storage/records.h"

#include <QVariantList>

namespace app {

class Database;

/// The tables around a device: its settings per cloud, tags and bindings.
namespace devicerows {

/// Devices that \a tail ("JOIN … WHERE … ORDER BY …") selects, complete. d is the device, p its product.
[[nodiscard]] Result<QList<Device>> read(Database &db, const QString &tail, const QVariantList &values);
/// The key of the living device of that id; 0 when there is none.
[[nodiscard]] Result<qint64> keyOf(Database &db, const DeviceId &id);

/// Devices for matching; \a tail ("AND …") restricts d.
[[nodiscard]] Result<QList<DeviceEntry>> entries(Database &db, const QString &tail, const QVariantList &values);

enum class Side { Saved, Applied };
[[nodiscard]] Result<> writeSettings(Database &db, qint64 device, Side side,
                                     const QMap<PlatformId, CloudConfiguration> &settings);
[[nodiscard]] Result<> writeTags(Database &db, qint64 device, const QMap<QString, QString> &tags);
[[nodiscard]] Result<> writeBindings(Database &db, qint64 device, const QList<CloudBinding> &bindings);

/// An IN list for so many keys; statements stay few because the length is rounded up and the last key repeated.
[[nodiscard]] QVariantList paddedKeys(const QList<qint64> &keys);

} // namespace devicerows
} // namespace app
