#include "devicedirectory.h"

namespace app {
namespace {

QString scopeOf(const QString &platform, const ProductId &product)
{
    return platform + u'/' + product.text();
}

} // namespace

void DeviceDirectory::load(const QList<DeviceEntry> &entries)
{
    m_entries.assign(entries.cbegin(), entries.cend());
    m_byKey.clear();
    m_byCloudId.clear();
    m_byIdentity.clear();
    m_bySerial.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const DeviceEntry &entry = m_entries[i];
        m_byKey.insert(entry.key, i);
        addAll(m_byCloudId, entry.cloudDeviceIds, i);
        addAll(m_byIdentity, entry.identities, i);
        addAll(m_bySerial, entry.serials, i);
    }
}

const DeviceEntry *DeviceDirectory::find(qint64 key) const
{
    const auto it = m_byKey.constFind(key);
    return it == m_byKey.cend() ? nullptr : &m_entries[*it];
}

void DeviceDirectory::addAll(Index &index, const QMap<QString, QString> &values, size_t at)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const Key key{scopeOf(it.key(), m_entries[at].productId), it.value()};
        const auto other = index.constFind(key);
        if (other == index.cend()) {
            index.insert(key, at);
            continue;
        }
        const bool isTaken = *other == kNobody || isActive(*other);
        if (isTaken && isActive(at))
            index.insert(key, kNobody); // either could be meant: guessing would write one's values to the other
        else if (isActive(at))
            index.insert(key, at); // what is left over of a device that was disabled stands in nobody's way
    }
}

DeviceEntry *DeviceDirectory::match(const PlatformId &platform, const ProductId &product, const CloudIdentity &identity)
{
    const QString scope = scopeOf(platform.text(), product);
    DeviceEntry *sleeping = nullptr;
    const auto isFound = [&](const Index &index, const QString &value, DeviceEntry *&found) {
        found = find(index, scope, value);
        if (found != nullptr && found->state == DeviceState::NotActive) {
            if (sleeping == nullptr)
                sleeping = found;
            found = nullptr;
        }
        return found != nullptr;
    };
    DeviceEntry *found = nullptr;
    if (isFound(m_byCloudId, identity.cloudDeviceId, found) || isFound(m_byIdentity, identity.imei, found) ||
        isFound(m_bySerial, identity.serial, found) || isFound(m_byIdentity, identity.serial, found))
        return found;
    return sleeping;
}

void DeviceDirectory::learn(DeviceEntry &entry, const PlatformId &platform, const QString &cloudDeviceId)
{
    const QString scope = scopeOf(platform.text(), entry.productId);
    const auto at = static_cast<size_t>(&entry - m_entries.data());
    const Key before{scope, entry.cloudDeviceIds.value(platform.text())};
    if (const auto known = m_byCloudId.constFind(before); known != m_byCloudId.cend() && *known == at)
        m_byCloudId.erase(known);
    entry.cloudDeviceIds.insert(platform.text(), cloudDeviceId);
    m_byCloudId.insert({scope, cloudDeviceId}, at);
}

DeviceEntry *DeviceDirectory::find(const Index &index, const QString &scope, const QString &value)
{
    if (value.isEmpty())
        return nullptr;
    const auto it = index.constFind({scope, value});
    return it == index.cend() || *it == kNobody ? nullptr : &m_entries[*it];
}

bool DeviceDirectory::isActive(size_t at) const
{
    return m_entries[at].state != DeviceState::NotActive;
}

} // namespace app
