#include "sim/onenet/store.h"

#include "sim/base/random.h"

#include <QHash>

#include <algorithm>

namespace sim::onenet {

namespace {

template <typename Map, typename Fits>
auto *findIn(Map &map, Fits fits)
{
    const auto found = std::find_if(map.begin(), map.end(), [&](auto &entry) { return fits(entry.second); });
    return found == map.end() ? nullptr : &found->second;
}

} // namespace

bool Device::isReachable() const
{
    return status == 1 && isEnabled && meter.behaviour != Behaviour::Offline;
}

Product *Store::product(const QString &productId)
{
    const auto found = products.find(productId);
    return found == products.end() ? nullptr : &found->second;
}

Product *Store::productByApiKey(const QByteArray &apiKey)
{
    return findIn(products, [&](const Product &entry) { return !apiKey.isEmpty() && entry.apiKey.toUtf8() == apiKey; });
}

Device *Store::device(qint64 did)
{
    const auto found = devices.find(did);
    return found == devices.end() ? nullptr : &found->second;
}

Device *Store::deviceByImei(const QString &imei)
{
    return findIn(devices, [&](const Device &entry) { return !imei.isEmpty() && entry.imei == imei; });
}

Device *Store::deviceByName(const QString &productId, const QString &name)
{
    return findIn(devices, [&](const Device &entry) { return entry.productId == productId && entry.name == name; });
}

Device *Store::deviceByAnyName(const QString &name)
{
    if (Device *found = deviceByImei(name))
        return found;
    if (Device *found = device(name.toLongLong()))
        return found;
    return findIn(devices, [&](const Device &entry) { return entry.name == name; });
}

CachedCommand *Store::cached(qint64 did, const QString &uuid)
{
    Device *owner = device(did);
    if (!owner)
        return nullptr;
    const auto found = std::find_if(owner->cached.begin(), owner->cached.end(),
                                    [&](const CachedCommand &entry) { return entry.uuid == uuid; });
    return found == owner->cached.end() ? nullptr : &*found;
}

Device &Store::addDevice(Device device)
{
    device.did = m_nextDid++;
    if (device.secKey.isEmpty())
        device.secKey = QString::fromLatin1(randomText(32, "abcdefghijklmnopqrstuvwxyz0123456789").toBase64());
    device.meter = Meter(static_cast<quint32>(qHash(device.label(), 0)));
    const qint64 did = device.did;
    return devices.insert_or_assign(did, std::move(device)).first->second;
}

} // namespace sim::onenet
