#pragma once

#include "app/model/result.h"

#include <QByteArray>

namespace app {

/// From the system's generator; an error when it has none to give, never weak ones.
[[nodiscard]] Result<QByteArray> randomBytes(int count);
/// 256 bits as 43 characters of A-Z a-z 0-9 - _.
[[nodiscard]] Result<QByteArray> randomToken();
/// SHA-256: what is kept of a token. A token has 256 random bits, so nothing slower is needed.
[[nodiscard]] QByteArray tokenHash(QByteArrayView token);
/// Base64 for addresses, without padding (RFC 4648 §5).
[[nodiscard]] QByteArray base64Url(const QByteArray &bytes);

} // namespace app
