#include "gateway.h"

#include "codes.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

constexpr auto kTokenVersion = "2022-05-01"; // of iot-api.heclouds.com

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

TokenClaim claimOf(const ApiAccess &access)
{
    const bool isUser = access.credential == Credential::UserKey;
    return {.version = kTokenVersion,
            .resource = isUser ? "userid/" + access.userId.toUtf8() : "products/" + access.productId.toUtf8()};
}

tl::unexpected<Error> missing(const char *field, const QString &message, const QString &hint)
{
    return fail(ErrorCode::InvalidInput, message, {.hint = hint, .field = QString::fromLatin1(field)});
}

QByteArray encoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

} // namespace

QByteArray jsonBody(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Gateway::Gateway(const Docking &docking, ApiCaller &caller)
    : m_access(apiAccessOf(docking)), m_key(docking.secrets.value(QString::fromLatin1(kApiKeyKey))), m_caller(caller),
      m_token(std::make_shared<TokenSource>(claimOf(m_access), m_key))
{}

Result<> Gateway::ready() const
{
    if (m_access.address.isEmpty())
        return missing(kApiAddressKey, Text::tr("The docking has no API address."),
                       Text::tr("Enter it in the docking's settings."));
    if (QUrl(m_access.address).host() == "openapi.heclouds.com"_L1)
        return fail(ErrorCode::Unsupported, Text::tr("The API of OneNET Studio cannot be called."),
                    {.hint = Text::tr("Enter https://iot-api.heclouds.com/ as API address."),
                     .field = QString::fromLatin1(kApiAddressKey)});
    if (m_key.isEmpty())
        return missing(kApiKeyKey, Text::tr("The docking has no apiKey."),
                       Text::tr("Enter it in the docking's settings."));
    if (isClassic())
        return {};
    if (m_access.credential == Credential::UserKey && m_access.userId.isEmpty())
        return missing(kUserIdKey, Text::tr("The docking has no user ID, with which a user key works."),
                       Text::tr("Enter the ID of the OneNET account under Advanced."));
    if (m_access.credential == Credential::ProductKey && m_access.productId.isEmpty())
        return tl::unexpected(productId().error());
    return authorizationToken(claimOf(m_access), m_key).map([](const QByteArray &) {});
}

Result<QString> Gateway::productId() const
{
    if (!m_access.productId.isEmpty())
        return m_access.productId;
    return missing(kProductIdKey, Text::tr("The docking does not name its product at OneNET."),
                   Text::tr("Enter the OneNET product ID under Advanced."));
}

QUrl Gateway::urlOf(const Request &request) const
{
    QUrl base(m_access.address);
    QByteArray path = base.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    base.setPath({});
    base.setQuery(QString());
    base.setFragment(QString());
    QByteArray query;
    for (const auto &[name, value] : request.query)
        query += (query.isEmpty() ? "?" : "&") + encoded(name) + '=' + encoded(value);
    return QUrl::fromEncoded(base.toEncoded() + path + request.path.toLatin1() + query, QUrl::StrictMode);
}

ApiCall Gateway::signedCall(const Request &request) const
{
    ApiCall call;
    call.http = {.method = request.method,
                 .url = urlOf(request),
                 .body = request.body,
                 .timeoutMs = request.timeoutMs,
                 .purpose = request.purpose};
    call.isRepeatable = request.isRepeatable;
    if (isClassic())
        call.http.headers.append({"api-key", m_key.reveal()});
    else
        call.sign = [token = m_token](HttpCall &http, qint64 nowMs) {
            http.headers.removeIf([](const auto &header) { return header.first == "authorization"; });
            http.headers.append({"authorization", token->at(nowMs)});
        };
    return call;
}

Exchange Gateway::exchange(const Request &request, const CancelPtr &cancel) const
{
    if (const auto isReady = ready(); !isReady)
        return {.answer = fail(isReady.error())};
    const auto response = m_caller.send(signedCall(request), cancel);
    if (!response)
        return {.answer = fail(response.error())};
    return {.response = *response,
            .answer = readAnswer(*response, QList<Secret>{m_key} + m_token->secrets() + request.secrets)};
}

Result<QJsonValue> Gateway::ask(const Request &request, const CancelPtr &cancel) const
{
    const Exchange exchanged = exchange(request, cancel);
    if (!exchanged.answer)
        return fail(exchanged.answer.error());
    if (!exchanged.answer->isDone())
        return fail(errorOf(*exchanged.answer));
    return exchanged.answer->data;
}

} // namespace app::onenet
