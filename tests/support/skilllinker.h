#pragma once

#include "app/model/account.h"
#include "app/model/secret.h"
#include "webclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace test {

/// Links an account with a skill over HTTP, as the assistant's app, its user's browser and its platform do together.
struct SkillLinker
{
    quint16 port = 0;
    app::OauthClient client{}; ///< Its first callback address is used.
    QByteArray secret{};       ///< Of the client.

    /// What the app opens in the browser.
    [[nodiscard]] Form request() const
    {
        return {{"response_type", "code"},
                {"client_id", client.clientId.toLatin1()},
                {"redirect_uri", client.redirectUris.value(0).toLatin1()},
                {"state", "st4te"}};
    }
    /// The access token; empty when any step was refused.
    [[nodiscard]] QByteArray link(const QByteArray &login, const QByteArray &password) const
    {
        const WebAnswer page = ask(port, "GET", "/oauth/authorize?" + encoded(request()));
        static const QRegularExpression field(
            QStringLiteral("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"));
        Form form{{"login", login}, {"password", password}, {"decision", "allow"}};
        auto fields = field.globalMatch(QString::fromUtf8(page.body));
        while (fields.hasNext()) {
            const auto match = fields.next();
            form.emplaceBack(match.captured(1).toUtf8(), match.captured(2).toUtf8());
        }
        const WebAnswer back = ask(port, "POST", "/oauth/authorize", encoded(form),
                                   {{"Content-Type", "application/x-www-form-urlencoded"},
                                    {"Cookie", page.header("set-cookie").split(';').first()}});
        return redeem(back.parameter(QStringLiteral("code")).toLatin1());
    }
    [[nodiscard]] QByteArray redeem(const QByteArray &code) const
    {
        const WebAnswer tokens = ask(port, "POST", "/oauth/token",
                                     encoded({{"grant_type", "authorization_code"},
                                              {"code", code},
                                              {"redirect_uri", client.redirectUris.value(0).toLatin1()},
                                              {"client_id", client.clientId.toLatin1()},
                                              {"client_secret", secret}}));
        return QJsonDocument::fromJson(tokens.body).object().value(QLatin1String("access_token")).toString().toLatin1();
    }
};

} // namespace test
