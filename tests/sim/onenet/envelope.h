#pragma once

#include "sim/onenet/store.h"

#include <tl/expected.hpp>

namespace sim::onenet {

/// Base64(MD5(token ‖ nonce ‖ text)).
[[nodiscard]] QByteArray pushSignature(const QByteArray &token, const QByteArray &nonce, const QByteArray &text);

/// What keeps \a setup from being used: a key of the wrong length and the like; or nothing.
[[nodiscard]] std::optional<QString> setupFault(const PushSetup &setup);

/// The body of a push. \a message: the text of one message, or of a list of them (classic). \a id: current platform.
[[nodiscard]] QByteArray pushBody(const PushSetup &setup, const QByteArray &message, const QString &id, qint64 nowMs);

/// The query of the request that verifies an address. \a isLiteral: Base64 as it stands, as seen from the platform at
/// times; else percent-encoded.
[[nodiscard]] QByteArray verificationQuery(const QByteArray &token, const QByteArray &message, bool isLiteral);

} // namespace sim::onenet
