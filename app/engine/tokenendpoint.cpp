#include "tokenendpoint.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcToken, "clouddock.oauth", QtInfoMsg)

using namespace Qt::StringLiterals;

namespace app {
namespace {

HttpReply jsonReply(int status, const QByteArray &body)
{
    return {status, "application/json; charset=utf-8", body, {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}}};
}

/// The client as the request names it: in the header or in the parameters, not differently in both.
struct Named
{
    ClientCredentials credentials{};
    bool isBasic = false;
    bool isDouble = false;
};

Named namedClient(const HttpRequest &request, const OauthParameters &parameters)
{
    Named named;
    named.credentials = {parameters.text("client_id"), Secret(parameters.value("client_secret"))};
    const auto header = request.header("authorization");
    const auto basic = header ? basicCredentials(*header) : std::nullopt;
    if (!basic)
        return named;
    named.isBasic = true;
    named.isDouble = (parameters.has("client_id") && named.credentials.id != basic->id) ||
                     (parameters.has("client_secret") && !named.credentials.secret.equals(basic->secret.reveal()));
    named.credentials = *basic;
    return named;
}

} // namespace

HttpReply TokenEndpoint::refuse(const HttpRequest &request, const OauthFault &fault, const QByteArray &remark)
{
    const int status = oauthStatus(fault.code);
    m_log(request, status, oauthName(fault.code) + ": " + (remark.isEmpty() ? fault.description : remark));
    HttpReply reply = jsonReply(status, oauthBody(fault));
    if (status == 401)
        reply.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"clouddock\"");
    if (status == 503)
        reply.headers.emplaceBack("Retry-After", "2");
    return reply;
}

/// Never invalid_grant: a client would take the user for unlinked.
HttpReply TokenEndpoint::failed(const HttpRequest &request, const Error &error)
{
    qCWarning(lcToken).noquote() << "tokens not served:" << toText(error) << error.detail;
    return refuse(request, {OauthCode::TemporarilyUnavailable, "The server cannot answer now. Try again."},
                  error.message.toUtf8());
}

TokenEndpoint::OrReply<OauthParameters> TokenEndpoint::parse(const HttpRequest &request)
{
    auto parsed =
        OauthParameters::parse({request.header("content-type").value_or(QByteArray()),
                                request.method == HttpMethod::Post ? request.body : QByteArray(), request.query});
    if (parsed.fault != nullptr)
        return tl::unexpected(refuse(request, {OauthCode::InvalidRequest, parsed.fault}));
    return std::move(parsed.parameters);
}

std::optional<HttpReply> TokenEndpoint::wrongMethod(const HttpRequest &request, const OauthParameters &parameters)
{
    if (request.method == HttpMethod::Post)
        return {};
    if (request.method == HttpMethod::Get) {
        const auto client = m_linking.client(namedClient(request, parameters).credentials.id);
        if (!client)
            return failed(request, client.error());
        if (*client && (*client)->allowGetToken)
            return {};
    }
    m_log(request, 405, "Tokens are asked for with POST here.");
    HttpReply reply = jsonReply(405, oauthBody({OauthCode::InvalidRequest, "Tokens are asked for with POST here."}));
    reply.headers.emplaceBack("Allow", "POST");
    return reply;
}

TokenEndpoint::OrReply<OauthClient> TokenEndpoint::authenticate(const HttpRequest &request,
                                                                const OauthParameters &parameters,
                                                                const QByteArray &refreshToken)
{
    const Named named = namedClient(request, parameters);
    const ClientCredentials &credentials = named.credentials;
    if (named.isDouble) {
        return tl::unexpected(refuse(
            request, {OauthCode::InvalidRequest, "The client is named differently in the header and in the request."}));
    }
    const OauthFault unproven{OauthCode::InvalidClient, "The client_id or the client_secret is wrong."};
    if (credentials.secret.isEmpty() && !refreshToken.isEmpty()) {
        const auto bare = m_linking.bareClient(refreshToken);
        if (!bare)
            return tl::unexpected(failed(request, bare.error()));
        if (*bare && (credentials.id.isEmpty() || credentials.id == (*bare)->clientId))
            return **bare;
    }
    if (credentials.id.isEmpty() || credentials.secret.isEmpty())
        return tl::unexpected(refuse(request, unproven, "The client_id or the client_secret is missing."));
    const auto client = m_linking.client(credentials.id);
    if (!client)
        return tl::unexpected(failed(request, client.error()));
    if (!*client)
        return tl::unexpected(refuse(request, unproven, "The client_id is not known."));
    const auto proven = m_linking.isSecret((*client)->platform, credentials.secret);
    if (!proven)
        return tl::unexpected(failed(request, proven.error()));
    if (!*proven)
        return tl::unexpected(refuse(request, unproven, "The client_secret is wrong."));
    return **client;
}

Result<TokenOutcome> TokenEndpoint::grant(const OauthClient &client, const OauthParameters &parameters)
{
    const QByteArray type = parameters.value("grant_type");
    const auto refused = [](OauthCode code, const QByteArray &why) { return TokenOutcome{{}, {code, why}, why}; };
    if (!client.enabled)
        return refused(OauthCode::UnauthorizedClient, "Linking is switched off for this client.");
    if (type.isEmpty())
        return refused(OauthCode::InvalidRequest, "The grant_type is missing.");
    if (type == "authorization_code") {
        const QByteArray code = parameters.value("code");
        if (code.isEmpty())
            return refused(OauthCode::InvalidRequest, "The code is missing.");
        return m_linking.redeem(client, code, parameters.text("redirect_uri"), parameters.value("code_verifier"));
    }
    if (type == "refresh_token") {
        const QByteArray token = parameters.value("refresh_token");
        if (token.isEmpty())
            return refused(OauthCode::InvalidRequest, "The refresh_token is missing.");
        return m_linking.refresh(client, token);
    }
    return refused(OauthCode::UnsupportedGrantType, "The grant_type is neither authorization_code nor refresh_token.");
}

HttpReply TokenEndpoint::token(const HttpRequest &request)
{
    const auto parameters = parse(request);
    if (!parameters)
        return parameters.error();
    if (auto wrong = wrongMethod(request, *parameters))
        return std::move(*wrong);
    const bool isRefresh = parameters->value("grant_type") == "refresh_token";
    const auto client =
        authenticate(request, *parameters, isRefresh ? parameters->value("refresh_token") : QByteArray());
    if (!client)
        return client.error();
    const auto outcome = grant(*client, *parameters);
    if (!outcome)
        return failed(request, outcome.error());
    if (!outcome->tokens)
        return refuse(request, outcome->fault, outcome->remark);
    return jsonReply(200, tokenBody(*outcome->tokens));
}

HttpReply TokenEndpoint::revoke(const HttpRequest &request)
{
    if (request.method != HttpMethod::Post) {
        m_log(request, 405, "Tokens are revoked with POST here.");
        HttpReply reply = jsonReply(405, oauthBody({OauthCode::InvalidRequest, "Tokens are revoked with POST here."}));
        reply.headers.emplaceBack("Allow", "POST");
        return reply;
    }
    const auto parameters = parse(request);
    if (!parameters)
        return parameters.error();
    const auto client = authenticate(request, *parameters, {});
    if (!client)
        return client.error();
    if (!parameters->has("token"))
        return refuse(request, {OauthCode::InvalidRequest, "The token is missing."});
    const auto done = m_linking.revoke(*client, parameters->value("token"));
    if (!done)
        return failed(request, done.error());
    if (!*done)
        return refuse(request, {OauthCode::UnauthorizedClient, "The token was given to another client."});
    return jsonReply(200, "{}");
}

} // namespace app
