#pragma once

#include "app/model/valuetype.h"

#include <QJsonObject>

#include <optional>

namespace app::dueros {

/// DuerOS' colour {hue 0…360, saturation 0…1, brightness 0…1} as a property of that type holds it: an object with the
/// same members or with r, g, b (0…255), a whole number 0xRRGGBB, or a text #RRGGBB. Nothing for other types.
[[nodiscard]] std::optional<QJsonValue> colourToProperty(const QJsonObject &colour, const ValueType &type);
/// The other way; nothing for a value that is no colour.
[[nodiscard]] std::optional<QJsonObject> colourOf(const QJsonValue &value);

} // namespace app::dueros
