#pragma once

#include <QByteArray>

namespace app {

/// Why a token or authorisation request is refused (RFC 6749 §4.1.2.1 and §5.2; dueros.md 3.3).
enum class OauthCode {
    InvalidRequest,
    InvalidClient,
    InvalidGrant,
    UnauthorizedClient,
    UnsupportedGrantType,
    UnsupportedResponseType,
    AccessDenied,
    ServerError,
    TemporarilyUnavailable,
};

struct OauthFault
{
    OauthCode code = OauthCode::InvalidRequest;
    QByteArray description{}; ///< English, printable ASCII without quotes and backslashes; never a token or a secret.

    friend bool operator==(const OauthFault &, const OauthFault &) = default;
};

/// "invalid_grant"
[[nodiscard]] QByteArray oauthName(OauthCode code);
/// The HTTP status of the token endpoint's answer: 400, 401 for the client, 500 and 503 for us.
[[nodiscard]] int oauthStatus(OauthCode code);
/// {"error":"invalid_grant","error_description":"…"}
[[nodiscard]] QByteArray oauthBody(const OauthFault &fault);

/// What a token request is answered with.
struct TokenAnswer
{
    QByteArray accessToken{};
    QByteArray refreshToken{};
    int expiresIn = 0; ///< Seconds.
};
/// {"access_token":"…","expires_in":604800,"refresh_token":"…","token_type":"Bearer"}
[[nodiscard]] QByteArray tokenBody(const TokenAnswer &answer);

} // namespace app
