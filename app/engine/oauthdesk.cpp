#include "oauthdesk.h"

#include "app/account/randomtoken.h"
#include "app/account/redirecturi.h"

#include <QDateTime>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcOauth, "clouddock.oauth", QtInfoMsg)

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr QByteArrayView kAuthorize("/oauth/authorize");
constexpr QByteArrayView kToken("/oauth/token");
constexpr QByteArrayView kRevoke("/oauth/revoke");

} // namespace

OauthDesk::OauthDesk(Linking &linking, const Clouds &clouds, DeskLog log)
    : m_linking(linking), m_clouds(clouds), m_log(std::move(log)), m_seal(FormSeal::create()), m_tokens(linking, m_log)
{}

bool OauthDesk::takes(const QByteArray &path) const
{
    return path.startsWith("/oauth/"); // a slip in an address, too: secrets in such a body must not be kept
}

HttpReply OauthDesk::answer(HttpRequest &&request)
{
    if (request.path == kToken)
        return m_tokens.token(request);
    if (request.path == kRevoke)
        return m_tokens.revoke(request);
    if (request.path == kAuthorize)
        return authorize(request);
    m_log(request, 404, "Account linking has no such address.");
    return {404, "text/plain; charset=utf-8", "Here are /oauth/authorize, /oauth/token and /oauth/revoke.\n", {}};
}

HttpReply OauthDesk::message(const HttpRequest &request, const OauthParameters &parameters, int status,
                             PageNotice notice, const QByteArray &reason)
{
    m_log(request, status, reason);
    return messageReply(languageOf(request, parameters), status, notice);
}

/// Something of ours does not work: nobody is told that their request is wrong.
HttpReply OauthDesk::failed(const HttpRequest &request, const Error &error)
{
    qCWarning(lcOauth).noquote() << "linking not served:" << toText(error) << error.detail;
    return message(request, {}, 503, PageNotice::Busy, error.message.toUtf8());
}

HttpReply OauthDesk::authorize(const HttpRequest &request)
{
    const bool isPost = request.method == HttpMethod::Post;
    // Consoles of skills look whether the address is there (dueros.md 3.2).
    if (request.method == HttpMethod::Head)
        return {200, "text/html; charset=utf-8", {}, {{"Cache-Control", "no-store"}}};
    if (!isPost && request.method != HttpMethod::Get) {
        m_log(request, 405, "Only GET, HEAD and POST are served here.");
        return {405,
                "text/plain; charset=utf-8",
                "Only GET, HEAD and POST are served here.\n",
                {{"Allow", "GET, HEAD, POST"}}};
    }
    if (!m_seal)
        return failed(request, m_seal.error());
    auto wanted = read(request);
    if (!wanted)
        return wanted.error();
    if (const auto fault = check(*wanted)) {
        m_log(request, 302, oauthName(fault->code) + ": " + fault->description);
        return redirectReply(*wanted, {{"error", oauthName(fault->code)}, {"error_description", fault->description}});
    }
    return isPost ? decide(request, *wanted, *m_seal) : formReply(request, *wanted, *m_seal, {});
}

tl::expected<AuthorizeRequest, HttpReply> OauthDesk::read(const HttpRequest &request)
{
    const bool isPost = request.method == HttpMethod::Post;
    auto parsed = OauthParameters::parse(
        {request.header("content-type").value_or(QByteArray()), isPost ? request.body : QByteArray(), request.query});
    const OauthParameters &parameters = parsed.parameters;
    if (parsed.fault != nullptr)
        return tl::unexpected(message(request, {}, 400, PageNotice::BadRequest, parsed.fault));
    const auto client = m_linking.client(parameters.text("client_id"));
    if (!client)
        return tl::unexpected(failed(request, client.error()));
    if (!*client) {
        return tl::unexpected(message(request, parameters, 400, PageNotice::BadClient, "The client_id is not known."));
    }
    if (!(*client)->enabled) {
        return tl::unexpected(
            message(request, parameters, 403, PageNotice::SwitchedOff, "Linking is switched off for this client."));
    }
    AuthorizeRequest wanted;
    wanted.redirectUri = parameters.text("redirect_uri");
    if (!isRegistered((*client)->redirectUris, wanted.redirectUri)) {
        return tl::unexpected(message(request, parameters, 400, PageNotice::BadRedirect,
                                      "The redirect_uri is not one that is registered for the client."));
    }
    wanted.client = **client;
    const Platform *platform = m_clouds.find(wanted.client.platform);
    wanted.platformName = platform != nullptr ? platform->info().name : wanted.client.platform.text();
    wanted.language = languageOf(request, parameters);
    wanted.browser = browserOf(request);
    wanted.hasCookie = !wanted.browser.isEmpty();
    if (!wanted.hasCookie) {
        const auto mark = randomToken();
        if (!mark)
            return tl::unexpected(failed(request, mark.error()));
        wanted.browser = *mark;
    }
    wanted.parameters = std::move(parsed.parameters);
    return wanted;
}

std::optional<OauthFault> OauthDesk::check(AuthorizeRequest &request) const
{
    const QByteArray type = request.parameters.value("response_type");
    if (type.isEmpty())
        return OauthFault{OauthCode::InvalidRequest, "The response_type is missing."};
    if (type != "code")
        return OauthFault{OauthCode::UnsupportedResponseType, "Only the response_type code is served."};
    const QByteArray challenge = request.parameters.value("code_challenge");
    const auto method = pkceMethod(request.parameters.value("code_challenge_method"));
    if (challenge.isEmpty()) {
        if (request.parameters.has("code_challenge_method"))
            return OauthFault{OauthCode::InvalidRequest, "The code_challenge is missing."};
        return {};
    }
    if (!method)
        return OauthFault{OauthCode::InvalidRequest, "The code_challenge_method is neither S256 nor plain."};
    if (!isPkceText(challenge))
        return OauthFault{OauthCode::InvalidRequest, "The code_challenge is malformed."};
    request.method = *method;
    return {};
}

HttpReply OauthDesk::decide(const HttpRequest &http, const AuthorizeRequest &request, const FormSeal &seal)
{
    const QString login = request.parameters.text("login").trimmed();
    const auto verdict = request.hasCookie ? seal.check(request.parameters.value("form"), sealedParts(request),
                                                        QDateTime::currentMSecsSinceEpoch())
                                           : FormSeal::Verdict::Wrong;
    switch (verdict) {
    case FormSeal::Verdict::Good:
        break;
    case FormSeal::Verdict::Expired:
        return formReply(http, request, seal, {.notice = PageNotice::Stale, .login = login});
    case FormSeal::Verdict::Wrong:
        m_log(http, 403, "The form is not one that was made for this browser and request.");
        return formReply(http, request, seal, {.status = 403, .notice = PageNotice::Stale});
    }
    const QByteArray decision = request.parameters.value("decision");
    if (decision == "deny")
        return redirectReply(request, {{"error", oauthName(OauthCode::AccessDenied)}});
    if (decision != "allow")
        return message(http, request.parameters, 400, PageNotice::BadRequest, "The form says neither allow nor deny.");
    return signIn(http, request, seal);
}

HttpReply OauthDesk::signIn(const HttpRequest &http, const AuthorizeRequest &request, const FormSeal &seal)
{
    const QString login = request.parameters.text("login").trimmed();
    const QString address = addressOf(http);
    const int wait = m_throttle.admit(login, address, QDateTime::currentMSecsSinceEpoch());
    if (wait > 0) {
        m_log(http, 429, "Too many attempts to sign in; the next in " + QByteArray::number(wait) + " s.");
        return formReply(http, request, seal,
                         {.status = 429, .notice = PageNotice::Wait, .seconds = wait, .login = login});
    }
    const auto signedIn = m_linking.signIn(login, Secret(request.parameters.value("password")));
    if (!signedIn)
        return failed(http, signedIn.error());
    switch (signedIn->verdict) {
    case SignIn::Verdict::Good:
        m_throttle.succeeded(login, address);
        return consented(http, request, signedIn->account);
    case SignIn::Verdict::Wrong:
        m_log(http, 403, "Login or password is wrong.");
        return formReply(http, request, seal, {.notice = PageNotice::WrongPassword, .login = login});
    case SignIn::Verdict::Locked:
        m_log(http, 403, "The account is locked.");
        break;
    }
    m_throttle.succeeded(login, address);
    return formReply(http, request, seal, {.notice = PageNotice::Locked, .login = login});
}

HttpReply OauthDesk::consented(const HttpRequest &http, const AuthorizeRequest &request, qint64 account)
{
    const auto code = m_linking.giveCode({.account = account,
                                          .platform = request.client.platform,
                                          .redirectUri = request.redirectUri,
                                          .method = request.method,
                                          .challenge = request.parameters.value("code_challenge")});
    if (!code)
        return failed(http, code.error());
    return redirectReply(request, {{"code", *code}});
}

} // namespace app
