#pragma once

#include "app/storage/records.h"

#include <QHash>

#include <limits>
#include <vector>

namespace app {

/// Finds the device a push speaks of. On the decoder's thread only.
class DeviceDirectory
{
public:
    void load(const QList<DeviceEntry> &entries);

    /// By the cloud's own id, then by the identity value in effect (IMEI), then by the device number (CTWing 10), all
    /// within the product of the address. A device that is not enabled is only meant when no other one is. Null when no
    /// device of ours is meant, or either of two could be.
    [[nodiscard]] DeviceEntry *match(const PlatformId &platform, const ProductId &product,
                                     const CloudIdentity &identity);
    /// Null when there is none (any more).
    [[nodiscard]] const DeviceEntry *find(qint64 key) const;
    /// Remembers the cloud's id of a device that was found by another value.
    void learn(DeviceEntry &entry, const PlatformId &platform, const QString &cloudDeviceId);

private:
    using Key = std::pair<QString, QString>; ///< "platform/product", value
    using Index = QHash<Key, size_t>;
    static constexpr size_t kNobody = std::numeric_limits<size_t>::max(); ///< Two enabled devices have that value.

    void addAll(Index &index, const QMap<QString, QString> &values, size_t at);
    [[nodiscard]] DeviceEntry *find(const Index &index, const QString &scope, const QString &value);
    [[nodiscard]] bool isActive(size_t at) const;

    std::vector<DeviceEntry> m_entries;
    QHash<qint64, size_t> m_byKey;
    Index m_byCloudId;
    Index m_byIdentity;
    Index m_bySerial;
};

} // namespace app
