#pragma once

#include "app/model/command.h"

#include <QString>

#include <optional>

namespace app::ctwing {

/// Why a command ended without success, from the state and the word AEP gave for it (resultCode or commandStatus,
/// ctwing.md §5.4 and §8.4). Nothing for a command that goes on, succeeded or was cancelled. Texts are translated.
[[nodiscard]] std::optional<Error> commandFault(CommandState state, const QString &word);

} // namespace app::ctwing
