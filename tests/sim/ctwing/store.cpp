#include "sim/ctwing/store.h"

#include "sim/base/random.h"

#include <QHash>

#include <algorithm>

namespace sim::ctwing {

bool Device::isReachable() const
{
    return netStatus == 1 && deviceStatus == 1 && meter.behaviour != Behaviour::Offline;
}

const Product *Store::product(qint64 productId) const
{
    const auto found = products.find(productId);
    return found == products.end() ? nullptr : &found->second;
}

Device *Store::device(const QString &deviceId)
{
    const auto found = devices.find(deviceId);
    return found == devices.end() ? nullptr : &found->second;
}

Device *Store::deviceByImei(const QString &imei)
{
    const auto found = std::find_if(devices.begin(), devices.end(),
                                    [&](const auto &entry) { return !imei.isEmpty() && entry.second.imei == imei; });
    return found == devices.end() ? nullptr : &found->second;
}

Device *Store::deviceBySerial(qint64 productId, const QString &deviceSn)
{
    const auto found = std::find_if(devices.begin(), devices.end(), [&](const auto &entry) {
        return !deviceSn.isEmpty() && entry.second.productId == productId && entry.second.deviceSn == deviceSn;
    });
    return found == devices.end() ? nullptr : &found->second;
}

Device *Store::deviceByAnyName(const QString &name)
{
    if (Device *found = deviceByImei(name))
        return found;
    if (Device *found = device(name))
        return found;
    for (const auto &[productId, product] : products) {
        if (Device *found = deviceBySerial(productId, name))
            return found;
    }
    return nullptr;
}

Command *Store::command(const QString &deviceId, qint64 commandId)
{
    Device *owner = device(deviceId);
    if (!owner || commandId < 1 || commandId > static_cast<qint64>(owner->commands.size()))
        return nullptr;
    return &owner->commands[static_cast<size_t>(commandId - 1)];
}

Device &Store::addDevice(const Product &product, Device device)
{
    device.productId = product.productId;
    if (device.deviceId.isEmpty()) {
        device.deviceId =
            product.protocol == Protocol::Lwm2m ? randomHex(32) : QString::number(product.productId) + device.deviceSn;
    }
    device.meter = Meter(static_cast<quint32>(qHash(device.label(), 0)));
    return devices.insert_or_assign(device.deviceId, std::move(device)).first->second;
}

void Store::removeDevice(const QString &deviceId)
{
    std::erase_if(subscriptions, [&](const Subscription &entry) { return entry.deviceId == deviceId; });
    devices.erase(deviceId);
}

} // namespace sim::ctwing
