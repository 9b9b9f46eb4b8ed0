#pragma once

#include "app/engine/engine.h"
#include "finder.h"

namespace ui {

/// Products by name or id.
[[nodiscard]] Finder::Search productSearch(app::Engine &engine);
/// Devices by name, id or what a cloud knows them by; of one product unless \a productId is empty.
[[nodiscard]] Finder::Search deviceSearch(app::Engine &engine, const QString &productId);

} // namespace ui
