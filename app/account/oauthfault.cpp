#include "app/account/oauthfault.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app {

QByteArray oauthName(OauthCode code)
{
    switch (code) {
    case OauthCode::InvalidRequest:
        return "invalid_request";
    case OauthCode::InvalidClient:
        return "invalid_client";
    case OauthCode::InvalidGrant:
        return "invalid_grant";
    case OauthCode::UnauthorizedClient:
        return "unauthorized_client";
    case OauthCode::UnsupportedGrantType:
        return "unsupported_grant_type";
    case OauthCode::UnsupportedResponseType:
        return "unsupported_response_type";
    case OauthCode::AccessDenied:
        return "access_denied";
    case OauthCode::ServerError:
        return "server_error";
    case OauthCode::TemporarilyUnavailable:
        return "temporarily_unavailable";
    }
    return "server_error";
}

int oauthStatus(OauthCode code)
{
    switch (code) {
    case OauthCode::InvalidClient:
        return 401;
    case OauthCode::ServerError:
        return 500;
    case OauthCode::TemporarilyUnavailable:
        return 503;
    case OauthCode::InvalidRequest:
    case OauthCode::InvalidGrant:
    case OauthCode::UnauthorizedClient:
    case OauthCode::UnsupportedGrantType:
    case OauthCode::UnsupportedResponseType:
    case OauthCode::AccessDenied:
        break;
    }
    return 400;
}

QByteArray oauthBody(const OauthFault &fault)
{
    QJsonObject body{{u"error"_s, QString::fromLatin1(oauthName(fault.code))}};
    if (!fault.description.isEmpty())
        body.insert(u"error_description"_s, QString::fromLatin1(fault.description));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray tokenBody(const TokenAnswer &answer)
{
    return QJsonDocument(QJsonObject{{u"access_token"_s, QString::fromLatin1(answer.accessToken)},
                                     {u"token_type"_s, u"Bearer"_s},
                                     {u"expires_in"_s, answer.expiresIn},
                                     {u"refresh_token"_s, QString::fromLatin1(answer.refreshToken)}})
        .toJson(QJsonDocument::Compact);
}

} // namespace app
