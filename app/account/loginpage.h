#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace app {

/// Languages of the pages that the visitors of the console's own door see; not the console's own language.
enum class PageLanguage { English, Chinese };

/// \a wish ("en", "zh-CN", …) where it names one of ours, else what \a acceptLanguage likes best (RFC 9110 §12.5.4),
/// else Chinese.
[[nodiscard]] PageLanguage pageLanguage(QByteArrayView acceptLanguage, QByteArrayView wish = {});

/// What a page has to say beyond what always stands there. A text of resources/pages/texts.json each.
enum class PageNotice {
    WrongPassword,
    Locked,
    Wait, ///< With the seconds.
    Stale,
    Busy,
    BadClient,
    BadRedirect,
    BadRequest,
    SwitchedOff,
};

/// Signing in and consenting, on one page.
struct LoginPage
{
    PageLanguage language = PageLanguage::Chinese;
    QString platform{};                                ///< Who asks, for people: "DuerOS".
    QString host{};                                    ///< Where it leads back to.
    QByteArray action{};                               ///< Where the form goes.
    QByteArray switchAddress{};                        ///< The same page in the other language.
    QList<std::pair<QByteArray, QByteArray>> hidden{}; ///< Comes back with the form.
    QString login{};                                   ///< What was typed before; never the password.
    std::optional<PageNotice> notice{};
    int seconds = 0;    ///< For PageNotice::Wait.
    QByteArray nonce{}; ///< Of the style, as in the policy.
};

/// HTML in UTF-8. Everything that comes from outside is escaped.
[[nodiscard]] QByteArray loginPage(const LoginPage &page);
/// Why there is no page to sign in on.
[[nodiscard]] QByteArray messagePage(PageLanguage language, PageNotice notice, const QByteArray &nonce);

/// Content-Security-Policy of both: nothing is loaded, nobody frames it, the style is ours, and a form goes to us and
/// from there to \a formTargets (origins).
[[nodiscard]] QByteArray pagePolicy(const QByteArray &nonce, const QList<QByteArray> &formTargets);

} // namespace app
