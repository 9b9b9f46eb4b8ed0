#pragma once

#include "app/cloud/formschema.h"

namespace app::dueros {

/// The docking form of DuerOS: record, appliance type, 动作映射 and 属性映射 (workflow.md D).
[[nodiscard]] FormSchema dockingSchema();

} // namespace app::dueros
