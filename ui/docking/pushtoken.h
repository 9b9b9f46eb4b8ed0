#pragma once

#include <QString>

namespace ui {

/// A random push token: 32 characters that stand in an address as they are and are not mistaken for each other when
/// somebody reads them out (no 0 O o, no 1 I i l). From the system's source of random numbers, about 180 bits.
[[nodiscard]] QString makePushToken();

/// \a address with the token behind it, as the cloud has to call it.
[[nodiscard]] QString withPushToken(const QString &address, const QString &token);

} // namespace ui
