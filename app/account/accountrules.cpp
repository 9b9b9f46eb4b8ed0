#include "app/account/accountrules.h"

#include "app/account/redirecturi.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Accounts)
};

constexpr int kMostRedirectUris = 8;
constexpr int kShortestLife = 60;
constexpr int kLongestAccess = 365 * 24 * 3600;
constexpr int kLongestRefresh = 10 * 365 * 24 * 3600;

Error fault(const QString &message, const QString &hint, const QString &field)
{
    return {ErrorCode::InvalidInput, message, hint, field, {}};
}

bool hasControl(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// "aaaaaaaa", "12345678", "hgfedcba": the step from one character to the next is always the same small one.
bool isRun(const QString &text)
{
    if (text.size() < 2)
        return true;
    const int step = text.at(1).unicode() - text.at(0).unicode();
    if (step < -1 || step > 1)
        return false;
    for (qsizetype i = 2; i < text.size(); ++i) {
        if (text.at(i).unicode() - text.at(i - 1).unicode() != step)
            return false;
    }
    return true;
}

/// What is tried first everywhere.
bool isWellKnown(const QString &text)
{
    static constexpr std::array words{
        "password"_L1,  "passw0rd"_L1,      "password1"_L1,  "password123"_L1, "qwertyui"_L1,   "qwertyuiop"_L1,
        "qwerty123"_L1, "1q2w3e4r"_L1,      "1qaz2wsx"_L1,   "q1w2e3r4"_L1,    "abcd1234"_L1,   "a1234567"_L1,
        "aa123456"_L1,  "a12345678"_L1,     "abc12345"_L1,   "123456789a"_L1,  "1234567890"_L1, "0123456789"_L1,
        "12344321"_L1,  "88888888"_L1,      "11223344"_L1,   "87654321"_L1,    "iloveyou"_L1,   "admin123"_L1,
        "admin888"_L1,  "administrator"_L1, "woaini1314"_L1, "5201314520"_L1,  "woaini520"_L1,  "letmein1"_L1,
        "welcome1"_L1,  "clouddock"_L1};
    return std::any_of(words.begin(), words.end(),
                       [&text](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

std::optional<Error> loginFault(const QString &login)
{
    if (login.isEmpty())
        return fault(Text::tr("Enter a login."), {}, u"login"_s);
    const bool hasBlank = std::any_of(login.cbegin(), login.cend(), [](QChar c) { return c.isSpace(); });
    if (login.size() > kLongestLogin || hasBlank || hasControl(login)) {
        return fault(Text::tr("A login has at most %1 characters and no blanks.").arg(kLongestLogin),
                     Text::tr("Use a name, a telephone number or an e-mail address."), u"login"_s);
    }
    return {};
}

std::optional<Error> nameFault(const QString &name)
{
    if (name.size() <= kLongestName && !hasControl(name))
        return {};
    return fault(Text::tr("A name is one line of at most %1 characters.").arg(kLongestName), {}, u"name"_s);
}

std::optional<Error> passwordFault(const Secret &password, const QString &login)
{
    const QString text = password.revealText();
    if (text.size() < kShortestPassword) {
        return fault(Text::tr("The password has fewer than %1 characters.").arg(kShortestPassword),
                     Text::tr("Take several words that only you would put together."), u"password"_s);
    }
    if (text.size() > kLongestPassword)
        return fault(Text::tr("The password has more than %1 characters.").arg(kLongestPassword), {}, u"password"_s);
    const bool isLogin = !login.isEmpty() && text.compare(login, Qt::CaseInsensitive) == 0;
    if (isLogin || isRun(text) || isWellKnown(text)) {
        return fault(Text::tr("This password is one of those that are tried first."),
                     Text::tr("Take several words that only you would put together."), u"password"_s);
    }
    return {};
}

QList<Error> clientFaults(const OauthClient &client)
{
    static const QRegularExpression idForm(u"\\A[A-Za-z0-9._-]{4,128}\\z"_s);
    static const QRegularExpression platformForm(u"\\A[a-z0-9][a-z0-9_-]{0,31}\\z"_s);
    QList<Error> faults;
    if (!platformForm.match(client.platform.text()).hasMatch()) {
        faults << fault(Text::tr("A platform is named by small letters, digits, hyphens and underscores."),
                        Text::tr("For example dueros."), u"platform"_s);
    }
    if (!client.clientId.isEmpty() && !idForm.match(client.clientId).hasMatch()) {
        faults << fault(Text::tr("A client ID has 4 to 128 letters, digits, dots, hyphens and underscores."),
                        Text::tr("Leave it empty to have one made."), u"clientId"_s);
    }
    if (client.redirectUris.size() > kMostRedirectUris)
        faults << fault(Text::tr("There are more than %1 callback addresses.").arg(kMostRedirectUris), {},
                        u"redirectUris"_s);
    for (qsizetype i = 0; i < client.redirectUris.size(); ++i) {
        const QString field = u"redirectUris[%1]"_s.arg(i);
        if (auto wrong = redirectUriFault(client.redirectUris.at(i))) {
            wrong->field = field;
            faults << *wrong;
        } else if (client.redirectUris.indexOf(client.redirectUris.at(i)) < i) {
            faults << fault(Text::tr("This callback address is there twice."), Text::tr("Remove one of them."), field);
        }
    }
    if (client.accessSeconds < kShortestLife || client.accessSeconds > kLongestAccess)
        faults << fault(Text::tr("An access token counts between one minute and one year."), {}, u"accessSeconds"_s);
    if (client.refreshSeconds < client.accessSeconds || client.refreshSeconds > kLongestRefresh) {
        faults << fault(Text::tr("A refresh token counts at least as long as an access token and at most ten years."),
                        {}, u"refreshSeconds"_s);
    }
    return faults;
}

} // namespace app
