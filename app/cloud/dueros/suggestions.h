#pragma once

#include "catalogue.h"

#include "app/model/thingmodel.h"

#include <QJsonArray>

namespace app::dueros {

// Mappings that a thing model suggests by names, ids, types and units, in Chinese and English. Only what fits surely: a
// row that is left out costs a minute, a wrong one switches the wrong thing.

/// Rows of 动作映射 for actions that \a rows does not have yet.
[[nodiscard]] QJsonArray suggestedActions(const ApplianceType &type, const ThingModel &model, const QJsonArray &rows);
/// Rows of 属性映射 for attributes that \a rows does not have yet.
[[nodiscard]] QJsonArray suggestedAttributes(const ApplianceType &type, const ThingModel &model,
                                             const QJsonArray &rows);

} // namespace app::dueros
