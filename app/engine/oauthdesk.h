#pragma once

#include "app/account/loginthrottle.h"
#include "app/cloud/platform.h"
#include "authorizepage.h"
#include "linking.h"
#include "tokenendpoint.h"
#include "webdesk.h"

namespace app {

/// The OAuth 2 server that skills link accounts through (dueros.md 3; RFC 6749, 7009, 7636): /oauth/authorize,
/// /oauth/token and /oauth/revoke.
class OauthDesk final : public WebDesk
{
public:
    OauthDesk(Linking &linking, const Clouds &clouds, DeskLog log);

    [[nodiscard]] bool takes(const QByteArray &path) const override;
    [[nodiscard]] HttpReply answer(HttpRequest &&request) override;

private:
    [[nodiscard]] HttpReply authorize(const HttpRequest &request);
    /// The request as the page carries it, or the reply that ends it.
    [[nodiscard]] tl::expected<AuthorizeRequest, HttpReply> read(const HttpRequest &request);
    /// What is wrong with a request whose way back is known.
    [[nodiscard]] std::optional<OauthFault> check(AuthorizeRequest &request) const;
    [[nodiscard]] HttpReply decide(const HttpRequest &http, const AuthorizeRequest &request, const FormSeal &seal);
    [[nodiscard]] HttpReply signIn(const HttpRequest &http, const AuthorizeRequest &request, const FormSeal &seal);
    [[nodiscard]] HttpReply consented(const HttpRequest &http, const AuthorizeRequest &request, qint64 account);
    [[nodiscard]] HttpReply message(const HttpRequest &request, const OauthParameters &parameters, int status,
                                    PageNotice notice, const QByteArray &reason);
    [[nodiscard]] HttpReply failed(const HttpRequest &request, const Error &error);

    Linking &m_linking;
    const Clouds &m_clouds;
    const DeskLog m_log;
    const Result<FormSeal> m_seal;
    LoginThrottle m_throttle;
    TokenEndpoint m_tokens;
};

} // namespace app
