#pragma once

#include "app/engine/engine.h"

namespace ui {

/// The device settings of that cloud; empty when this program does not know it.
[[nodiscard]] app::DeviceSchema deviceSchema(app::Engine &engine, const app::PlatformId &platform);
/// What a cloud calls the value that names a device to it: "IMEI". The key when the schema has no such field.
[[nodiscard]] QString identityLabel(const app::DeviceSchema &schema);
/// The same for a list that is of one cloud, or of all of them when \a platform is empty: "IMEI / SN".
[[nodiscard]] QString identityLabel(app::Engine &engine, const app::PlatformId &platform);
/// That value in what a push said; empty when the push did not say it.
[[nodiscard]] QString identityValue(const app::CloudIdentity &identity, const QString &identityKey);

} // namespace ui
