#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace app {

/// How a PKCE challenge follows from its verifier (RFC 7636 §4.2). The numbers are kept with codes.
enum class PkceMethod { None = 0, Plain = 1, S256 = 2 };

/// "S256", "plain" or nothing, which is plain (§4.3); nothing for another word.
[[nodiscard]] std::optional<PkceMethod> pkceMethod(QByteArrayView word);
/// 43–128 of A-Z a-z 0-9 - . _ ~ (§4.1): verifiers and challenges.
[[nodiscard]] bool isPkceText(QByteArrayView text);
/// Constant time. A verifier where there is no challenge fails: it belongs to another request.
[[nodiscard]] bool isVerifier(QByteArrayView verifier, PkceMethod method, QByteArrayView challenge);

} // namespace app
