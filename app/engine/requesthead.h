#pragma once

#include <QByteArray>

namespace app {

/// The head with the values of parameters that carry tokens, codes and secrets, Authorization and Cookie replaced by
/// ***, cut to what is kept. A parameter counts by its decoded name, as it does for the door: "%74oken" is "token".
[[nodiscard]] QByteArray maskHead(const QByteArray &head);

/// The path of the request line, percent-decoded and without its query, as far as it arrived; empty when there is none.
/// For requests that were refused before anybody read them: nothing here is checked.
[[nodiscard]] QByteArray pathOf(const QByteArray &head);

} // namespace app
