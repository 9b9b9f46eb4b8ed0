#pragma once

#include "enginefixture.h"
#include "webclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace test {

/// An engine with an account and the clients of two platforms, and the two sides that talk to it: the browser of
/// whoever links, and the skill's platform.
class LinkFixture
{
public:
    const QByteArray callback = "https://xiaodu.baidu.com/saiya/auth/0123456789abcdef0123456789abcdef";
    const QString login = QStringLiteral("zhang.san");
    const app::Secret password{QByteArray("kettle under stairs")};
    const app::PlatformId platform{QStringLiteral("dueros")};
    const app::PlatformId otherPlatform{QStringLiteral("aliyun")};

    LinkFixture()
    {
        account = *wait(accounts().create(login, QStringLiteral("张三"), password));
        client = makeClient(platform);
        secret = wait(accounts().clientSecret(platform))->reveal();
    }

    [[nodiscard]] app::OauthClient makeClient(const app::PlatformId &of)
    {
        app::OauthClient made;
        made.platform = of;
        made.redirectUris = {QString::fromLatin1(callback)};
        return *wait(accounts().saveClient(made));
    }

    [[nodiscard]] EngineFixture &engine() { return m_engine; }
    [[nodiscard]] app::Accounts &accounts() { return m_engine.engine().accounts(); }
    [[nodiscard]] quint16 port() { return m_engine.engine().listener().port; }
    [[nodiscard]] QByteArray clientId() const { return client.clientId.toLatin1(); }

    /// What the app opens in the browser.
    [[nodiscard]] Form request() const
    {
        return {{"response_type", "code"}, {"client_id", clientId()}, {"redirect_uri", callback}, {"state", "st4te"}};
    }
    [[nodiscard]] WebAnswer open(const Form &form, const Form &headers = {})
    {
        return ask(port(), "GET", "/oauth/authorize?" + encoded(form), {}, headers);
    }
    /// The fields that a page's form holds.
    [[nodiscard]] static Form hidden(const WebAnswer &page)
    {
        static const QRegularExpression field(
            QStringLiteral("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"));
        Form form;
        auto it = field.globalMatch(QString::fromUtf8(page.body));
        while (it.hasNext()) {
            const auto match = it.next();
            QString value = match.captured(2);
            value.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
            value.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
            value.replace(QStringLiteral("&quot;"), QStringLiteral("\""));
            value.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
            form.emplaceBack(match.captured(1).toUtf8(), value.toUtf8());
        }
        return form;
    }
    [[nodiscard]] static QByteArray cookie(const WebAnswer &page)
    {
        return page.header("set-cookie").split(';').first();
    }
    [[nodiscard]] WebAnswer submit(const WebAnswer &page, const Form &more, const Form &headers = {})
    {
        return ask(port(), "POST", "/oauth/authorize", encoded(hidden(page) + more),
                   Form{{"Content-Type", "application/x-www-form-urlencoded"}, {"Cookie", cookie(page)}} + headers);
    }
    [[nodiscard]] Form credentials(const QByteArray &typed = {}) const
    {
        return {{"login", login.toUtf8()},
                {"password", typed.isEmpty() ? password.reveal() : typed},
                {"decision", "allow"}};
    }
    /// Signs in and consents; the redirect.
    [[nodiscard]] WebAnswer consent(const Form &form) { return submit(open(form), credentials()); }
    [[nodiscard]] QByteArray code(const Form &more = {})
    {
        return consent(request() + more).parameter(QStringLiteral("code")).toLatin1();
    }

    [[nodiscard]] Form redemption(const QByteArray &code) const
    {
        return {{"grant_type", "authorization_code"},
                {"code", code},
                {"redirect_uri", callback},
                {"client_id", clientId()},
                {"client_secret", secret}};
    }
    [[nodiscard]] Form renewal(const QByteArray &refreshToken) const
    {
        return {{"grant_type", "refresh_token"},
                {"refresh_token", refreshToken},
                {"client_id", clientId()},
                {"client_secret", secret}};
    }
    [[nodiscard]] WebAnswer token(const Form &form, const Form &headers = {})
    {
        return ask(port(), "POST", "/oauth/token", encoded(form), headers);
    }
    [[nodiscard]] static QByteArray member(const WebAnswer &answer, const char *name)
    {
        return QJsonDocument::fromJson(answer.body).object().value(QLatin1String(name)).toString().toLatin1();
    }
    /// A whole linking; the answer with the tokens.
    [[nodiscard]] WebAnswer link() { return token(redemption(code())); }

    qint64 account = 0;
    app::OauthClient client{};
    QByteArray secret{};

private:
    EngineFixture m_engine;
};

} // namespace test
