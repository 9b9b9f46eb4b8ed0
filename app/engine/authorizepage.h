#pragma once

#include "app/account/formseal.h"
#include "app/account/loginpage.h"
#include "app/account/oauthparameters.h"
#include "app/account/pkce.h"
#include "app/door/httpmessage.h"
#include "app/model/account.h"

namespace app {

/// An authorisation request that is sound so far, as its page carries it along.
struct AuthorizeRequest
{
    OauthParameters parameters{};
    OauthClient client{};
    QString platformName{};
    QString redirectUri{};
    PkceMethod method = PkceMethod::None;
    QByteArray browser{};   ///< What the browser's cookie holds.
    bool hasCookie = false; ///< It came with the request.
    PageLanguage language = PageLanguage::Chinese;
};

/// What is said on the page beside the form.
struct PageRemark
{
    int status = 200;
    std::optional<PageNotice> notice{};
    int seconds = 0;
    QString login{};
};

/// What a form is bound to.
[[nodiscard]] QByteArrayList sealedParts(const AuthorizeRequest &request);
/// The cookie of our form, if it is sound.
[[nodiscard]] QByteArray browserOf(const HttpRequest &request);
[[nodiscard]] PageLanguage languageOf(const HttpRequest &request, const OauthParameters &parameters);
/// The address of whoever asks: what a proxy on this computer says, else the peer.
[[nodiscard]] QString addressOf(const HttpRequest &request);

/// The page with its form.
[[nodiscard]] HttpReply formReply(const HttpRequest &http, const AuthorizeRequest &request, const FormSeal &seal,
                                  const PageRemark &remark);
/// A page that says why there is no form.
[[nodiscard]] HttpReply messageReply(PageLanguage language, int status, PageNotice notice);
/// Back to the client, with `state` when it was given.
[[nodiscard]] HttpReply redirectReply(const AuthorizeRequest &request,
                                      QList<std::pair<QByteArray, QByteArray>> parameters);

} // namespace app
