#pragma once

#include "app/model/ids.h"
#include "app/model/result.h"
#include "app/model/thingmodel.h"

#include <QDateTime>

namespace app {

enum class DeviceType { Device, ChildDevice, Gateway }; ///< 直连设备, 网关子设备, 网关设备

/// 产品: a kind of device with its protocol and thing model.
struct Product
{
    ProductId id{};
    QString name{};
    QString categoryId{}; ///< 所属品类, path of the built-in category, e.g. "|41|42|53|"
    QString categoryName{};
    QString organization{}; ///< 所属机构, free text
    QString protocol{};     ///< 消息协议, a codec id: "demo-v1"
    QString transport{};    ///< 传输协议: "HTTP", "MQTT", …
    QString storePolicy{};  ///< 存储策略 id or empty
    DeviceType deviceType = DeviceType::Device;
    QString description{};
    QJsonObject configuration{}; ///< Protocol settings, flat.
    ThingModel thingModel{};
    bool published = false;    ///< 已发布 / 未发布
    bool hasUnapplied = false; ///< What is saved is not what was last published; false when it never was.
    QDateTime createdAt{};     ///< UTC
    QDateTime updatedAt{};     ///< UTC
    qint64 deviceCount = 0;    ///< Filled when read.
    QString damage{};          ///< Why the stored thing model cannot be read; then `thingModel` is empty.

    friend bool operator==(const Product &, const Product &) = default;
};

/// "device", "childrenDevice", "gateway"
[[nodiscard]] QString deviceTypeName(DeviceType type);
[[nodiscard]] std::optional<DeviceType> deviceTypeFromName(const QString &name);

/// The create form's rules; the error's field is the form key ("id", "name", "categoryId", "protocol", "transport").
/// All faults, so that a form can mark every field at once; empty when the product is sound.
[[nodiscard]] QList<Error> checkProduct(const Product &product);

/// 1–64 of 0-9 a-z A-Z _ -
[[nodiscard]] bool isValidId(const QString &text);

} // namespace app
