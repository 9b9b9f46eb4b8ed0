#pragma once

#include "app/model/command.h"
#include "app/storage/stores.h"
#include "context.h"

namespace app::commandvalues {

/// What a command that succeeded says of the device's values: those it has set, and those the device answered with.
/// Values of password types are left out.
[[nodiscard]] QJsonObject valuesOf(const Command &command, const ThingModel &model);

/// Keeps them as the device's latest ones, in the writer's transaction. Nothing when it says none.
[[nodiscard]] Result<std::optional<ValueChange>> keep(Stores &stores, const Command &command);

/// Applies what was decoded, and keeps the values of commands that succeeded by it.
[[nodiscard]] Result<QList<ValueChange>> apply(Stores &stores, const DecodeBatch &batch);

} // namespace app::commandvalues
