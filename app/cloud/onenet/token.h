#pragma once

#include "app/model/result.h"
#include "app/model/secret.h"

#include <QByteArray>

namespace app::onenet {

enum class TokenMethod { Md5, Sha1, Sha256 };

/// What a token grants.
struct TokenClaim
{
    QByteArray version{};  ///< "2022-05-01"; the platform's own.
    QByteArray resource{}; ///< "products/{product}" or "userid/{user}", not percent-encoded.
    qint64 expiresAt = 0;  ///< Unix seconds.
    TokenMethod method = TokenMethod::Sha256;

    friend bool operator==(const TokenClaim &, const TokenClaim &) = default;
};

/// The value of the header `authorization`:
/// version={v}&res={res}&et={et}&method={m}&sign={Base64(HMAC(Base64decode(key), et \n m \n res \n v))}, with res and
/// sign percent-encoded. \a accessKey: as the console shows it, Base64. InvalidInput with field "apiKey" when it is
/// empty or no Base64. Source: onenet.md 6.
[[nodiscard]] Result<QByteArray> authorizationToken(const TokenClaim &claim, const Secret &accessKey);

} // namespace app::onenet
