#pragma once

#include "catalogue.h"

namespace app::dueros {

/// How the catalogue's things are called on screens, in the language in force. DuerOS' own names are Chinese; in
/// English its ids are read out: "Set brightness percentage", "Air condition".

[[nodiscard]] QString labelOf(const ApplianceType &type);
[[nodiscard]] QString labelOf(const Action &action);
[[nodiscard]] QString labelOf(const Attribute &attribute);
[[nodiscard]] QString modeLabel(const QString &id);

} // namespace app::dueros
