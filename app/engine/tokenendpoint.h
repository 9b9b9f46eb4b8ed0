#pragma once

#include "app/account/oauthparameters.h"
#include "app/door/httpmessage.h"
#include "linking.h"
#include "webdesk.h"

namespace app {

/// /oauth/token and /oauth/revoke: what the skill's platform itself calls.
class TokenEndpoint
{
public:
    TokenEndpoint(Linking &linking, const DeskLog &log) : m_linking(linking), m_log(log) {}

    [[nodiscard]] HttpReply token(const HttpRequest &request);
    [[nodiscard]] HttpReply revoke(const HttpRequest &request);

private:
    template <typename T>
    using OrReply = tl::expected<T, HttpReply>;

    [[nodiscard]] OrReply<OauthParameters> parse(const HttpRequest &request);
    /// Who asks, proven by the secret; \a refreshToken, when it is not empty, may do instead where the client allows.
    [[nodiscard]] OrReply<OauthClient> authenticate(const HttpRequest &request, const OauthParameters &parameters,
                                                    const QByteArray &refreshToken);
    [[nodiscard]] Result<TokenOutcome> grant(const OauthClient &client, const OauthParameters &parameters);
    /// Nothing when it may be asked that way.
    [[nodiscard]] std::optional<HttpReply> wrongMethod(const HttpRequest &request, const OauthParameters &parameters);

    [[nodiscard]] HttpReply refuse(const HttpRequest &request, const OauthFault &fault, const QByteArray &remark = {});
    [[nodiscard]] HttpReply failed(const HttpRequest &request, const Error &error);

    Linking &m_linking;
    const DeskLog &m_log;
};

} // namespace app
