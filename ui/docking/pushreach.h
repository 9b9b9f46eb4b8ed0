#pragma once

#include <QString>

namespace ui {

/// From where an address can be called, by what its host says. No name is looked up.
enum class Reach {
    Public,       ///< Or a name that may be public.
    LocalNetwork, ///< A private or link-local address, or a name that only a local network knows.
    ThisComputer, ///< Loopback, or no host at all.
};

/// RFC 1918, 4193, 3927, 6598 and 6761 as far as they name hosts that the internet cannot reach.
[[nodiscard]] Reach reachOf(const QString &url);

/// Are both the same address to push to? A push token behind it, the host's case and a default port make no
/// difference.
[[nodiscard]] bool isSameAddress(const QString &one, const QString &other);

/// The address for a screen: the value of a push token is hidden.
[[nodiscard]] QString withoutToken(const QString &url);

} // namespace ui
