#pragma once

#include "app/model/ids.h"
#include "app/model/product.h"
#include "app/model/result.h"

#include <QDateTime>
#include <QMap>

namespace app {

enum class DeviceState { NotActive, Offline, Online }; ///< 未启用, 离线, 在线

/// A device's settings for one cloud, by field key ("imei", "sn", "psk"). Secret fields hold their value only inside
/// the engine; what a screen reads has them empty and lists their keys in `storedSecrets`.
struct CloudConfiguration
{
    QMap<QString, QString> values{};
    QStringList storedSecrets{};
    QStringList pendingSecrets{}; ///< Of the saved side: keys whose secret is not the one in effect.

    friend bool operator==(const CloudConfiguration &, const CloudConfiguration &) = default;
};

/// The setting that holds the number the customer chose for the device (deviceSn). It stands in for the IMEI where a
/// device has none.
inline constexpr QLatin1StringView kSerialSetting("sn");

/// 云对云接入: this device is known to a cloud.
struct CloudBinding
{
    PlatformId platform{};
    QString key{};           ///< What the cloud calls it in our configuration: the IMEI.
    QString cloudDeviceId{}; ///< The cloud's own id; learnt from pushes, empty before.
    QString description{};
    QDateTime boundAt{};
    QString serial{}; ///< The device number in effect (kSerialSetting).

    friend bool operator==(const CloudBinding &, const CloudBinding &) = default;
};

/// 设备
struct Device
{
    DeviceId id{};
    QString name{};
    ProductId productId{};
    QString productName{}; ///< Filled when read.
    QString organization{};
    QString description{};
    DeviceState state = DeviceState::NotActive;
    QMap<PlatformId, CloudConfiguration> configuration{}; ///< As saved.
    QMap<PlatformId, CloudConfiguration> applied{};       ///< As in effect since 应用配置.
    QMap<QString, QString> tags{};
    QList<CloudBinding> bindings{};
    QDateTime createdAt{};    ///< UTC
    QDateTime registeredAt{}; ///< First enabled; UTC
    QDateTime lastOnlineAt{};
    QDateTime lastOfflineAt{};
    QDateTime lastSeenAt{};

    friend bool operator==(const Device &, const Device &) = default;
};

[[nodiscard]] QString deviceStateName(DeviceState state); ///< "notActive", "offline", "online"
[[nodiscard]] std::optional<DeviceState> deviceStateFromName(const QString &name);

/// The create dialog's rules; fields "id", "name", "productId".
[[nodiscard]] QList<Error> checkDevice(const Device &device);

/// The latest value of one property of one device.
struct LatestProperty
{
    QString property{};
    QJsonValue value{};
    QDateTime time{};     ///< Source time when the device gave one, else the message's; UTC
    qint64 messageId = 0; ///< Row of the message it came with.

    friend bool operator==(const LatestProperty &, const LatestProperty &) = default;
};

} // namespace app
