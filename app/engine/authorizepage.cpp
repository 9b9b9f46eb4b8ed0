#include "authorizepage.h"

#include "app/account/randomtoken.h"
#include "app/account/redirecturi.h"

#include <QDateTime>
#include <QHostAddress>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr QByteArrayView kCookie("clouddock_form");
/// What an authorisation request is made of (RFC 6749 §4.1.1, RFC 7636 §4.3, OpenID Connect's ui_locales).
constexpr std::array<QByteArrayView, 7> kCarried{"response_type", "client_id",      "redirect_uri",         "scope",
                                                 "state",         "code_challenge", "code_challenge_method"};

QList<std::pair<QByteArray, QByteArray>> carriedBy(const OauthParameters &parameters)
{
    QList<std::pair<QByteArray, QByteArray>> carried;
    for (const QByteArrayView name : kCarried) {
        if (parameters.has(name))
            carried.emplaceBack(name.toByteArray(), parameters.value(name));
    }
    return carried;
}

QList<std::pair<QByteArray, QByteArray>> pageHeaders(const QByteArray &nonce, const QList<QByteArray> &formTargets)
{
    return {{"Cache-Control", "no-store"},      {"Content-Security-Policy", pagePolicy(nonce, formTargets)},
            {"X-Frame-Options", "DENY"},        {"X-Content-Type-Options", "nosniff"},
            {"Referrer-Policy", "no-referrer"}, {"Vary", "Accept-Language"}};
}

QByteArray newNonce()
{
    return randomToken().value_or(QByteArray()); // without one the page stands there unstyled
}

bool isSecure(const HttpRequest &request)
{
    return request.secure || request.header("x-forwarded-proto").value_or(QByteArray()).toLower() == "https";
}

bool isBrowserMark(QByteArrayView text)
{
    const auto isAllowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return text.size() == 43 && std::all_of(text.begin(), text.end(), isAllowed);
}

} // namespace

QByteArrayList sealedParts(const AuthorizeRequest &request)
{
    QByteArrayList parts{request.browser};
    for (const QByteArrayView name : kCarried)
        parts << request.parameters.value(name);
    return parts;
}

QByteArray browserOf(const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name != "cookie")
            continue;
        const QList<QByteArray> cookies = value.split(';');
        for (const QByteArray &cookie : cookies) {
            const QByteArray pair = cookie.trimmed();
            if (pair.startsWith(kCookie.toByteArray() + '=') && isBrowserMark(pair.sliced(kCookie.size() + 1)))
                return pair.sliced(kCookie.size() + 1);
        }
    }
    return {};
}

PageLanguage languageOf(const HttpRequest &request, const OauthParameters &parameters)
{
    const QByteArray wish = parameters.value("ui_locales");
    return pageLanguage(request.header("accept-language").value_or(QByteArray()), wish.split(' ').first());
}

QString addressOf(const HttpRequest &request)
{
    const auto forwarded = request.header("x-forwarded-for");
    if (!forwarded || !QHostAddress(request.peer).isLoopback())
        return request.peer;
    // Only the last one was seen by the proxy itself; what stands before it is what its client says.
    const QHostAddress address(QString::fromLatin1(forwarded->split(',').last().trimmed()));
    return address.isNull() ? request.peer : address.toString();
}

HttpReply formReply(const HttpRequest &http, const AuthorizeRequest &request, const FormSeal &seal,
                    const PageRemark &remark)
{
    LoginPage page;
    page.language = request.language;
    page.platform = request.platformName;
    page.host = hostOf(request.redirectUri);
    page.action = "authorize"; // beside this page, whatever a proxy puts before it
    page.nonce = newNonce();
    page.login = remark.login;
    page.notice = remark.notice;
    page.seconds = remark.seconds;
    page.hidden = carriedBy(request.parameters);
    auto other = page.hidden;
    other.emplaceBack("ui_locales", request.language == PageLanguage::English ? "zh" : "en");
    page.switchAddress = withParameters(u"authorize"_s, other);
    page.hidden.emplaceBack("ui_locales", request.language == PageLanguage::English ? "en" : "zh");
    page.hidden.emplaceBack("form", seal.seal(sealedParts(request), QDateTime::currentMSecsSinceEpoch()));

    HttpReply reply{remark.status, "text/html; charset=utf-8", loginPage(page), {}};
    reply.headers = pageHeaders(page.nonce, {originOf(request.redirectUri)});
    reply.headers.emplaceBack("Set-Cookie", kCookie.toByteArray() + '=' + request.browser +
                                                "; Max-Age=" + QByteArray::number(FormSeal::kLifeSeconds) +
                                                "; HttpOnly; SameSite=Lax" +
                                                (isSecure(http) ? QByteArray("; Secure") : QByteArray()));
    if (remark.notice == PageNotice::Wait)
        reply.headers.emplaceBack("Retry-After", QByteArray::number(remark.seconds));
    return reply;
}

HttpReply messageReply(PageLanguage language, int status, PageNotice notice)
{
    const QByteArray nonce = newNonce();
    HttpReply reply{status, "text/html; charset=utf-8", messagePage(language, notice, nonce), pageHeaders(nonce, {})};
    if (status == 503)
        reply.headers.emplaceBack("Retry-After", "2");
    return reply;
}

HttpReply redirectReply(const AuthorizeRequest &request, QList<std::pair<QByteArray, QByteArray>> parameters)
{
    if (request.parameters.has("state"))
        parameters.emplaceBack("state", request.parameters.value("state"));
    HttpReply reply{302, "text/plain; charset=utf-8", {}, {}};
    reply.headers = {{"Location", withParameters(request.redirectUri, parameters)},
                     {"Cache-Control", "no-store"},
                     {"Referrer-Policy", "no-referrer"}};
    return reply;
}

} // namespace app
