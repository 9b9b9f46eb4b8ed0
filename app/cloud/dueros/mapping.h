#pragma once

#include "catalogue.h"

#include "app/model/docking.h"
#include "app/model/thingmodel.h"

#include <QJsonObject>

namespace app::dueros {

// Keys of the docking's settings and of the rows of its two groups.
inline constexpr auto kTypeKey = "applianceType";
inline constexpr auto kManufacturerKey = "manufacturerName";
inline constexpr auto kVersionKey = "version";
inline constexpr auto kActionsKey = "actionMappings";
inline constexpr auto kAttributesKey = "propertyMappings";

/// 动作映射: what a directive becomes.
struct ActionMapping
{
    /// 下发指令 and its 指令类型, or 获取历史数据: the stored value, without asking the device.
    enum class Kind { Read, Write, Invoke, Latest };
    QString action{}; ///< Of the catalogue.
    Kind kind = Kind::Latest;
    QString property{};   ///< Of Read, Write and Latest.
    QJsonObject value{};  ///< Of Write: a source (formschema.h).
    QString function{};   ///< Of Invoke.
    QJsonObject inputs{}; ///< Of Invoke: sources by input id.
};

/// 属性映射: where an attribute's value comes from.
struct AttributeMapping
{
    QString attribute{};
    QString property{};
    QJsonObject value{}; ///< The source that would write it: its scale and words are used backwards.
};

struct Mappings
{
    const ApplianceType *type = nullptr; ///< Null: none is chosen, or the catalogue lost it.
    QList<ActionMapping> actions{};
    QList<AttributeMapping> attributes{};

    [[nodiscard]] const ActionMapping *action(const QString &id) const;
    [[nodiscard]] const AttributeMapping *attribute(const QString &id) const;
};

/// Rows that are not complete, and actions and attributes the catalogue does not have, are left out.
[[nodiscard]] Mappings mappingsOf(const Docking &docking);

/// Why a row does not fit type, catalogue or thing model (any more); `field` is a key of the row. Texts are translated.
[[nodiscard]] QList<Error> actionFaults(const QJsonObject &row, const ApplianceType *type, const ThingModel &model);
[[nodiscard]] QList<Error> attributeFaults(const QJsonObject &row, const ThingModel &model);

} // namespace app::dueros
