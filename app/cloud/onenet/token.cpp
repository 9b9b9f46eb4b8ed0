#include "token.h"

#include "config.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace app::onenet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

struct Method
{
    QByteArray name{};
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
};

Method methodOf(TokenMethod method)
{
    switch (method) {
    case TokenMethod::Md5:
        return {"md5", QCryptographicHash::Md5};
    case TokenMethod::Sha1:
        return {"sha1", QCryptographicHash::Sha1};
    case TokenMethod::Sha256:
        break;
    }
    return {"sha256", QCryptographicHash::Sha256};
}

} // namespace

Result<QByteArray> authorizationToken(const TokenClaim &claim, const Secret &accessKey)
{
    const auto key = QByteArray::fromBase64Encoding(accessKey.reveal(), QByteArray::AbortOnBase64DecodingErrors);
    if (!key || (*key).isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The apiKey is no access key of today's console."),
                    {.hint = Text::tr("Copy the access key of the product or of the user; it is Base64 text."),
                     .field = QString::fromLatin1(kApiKeyKey)});
    const Method method = methodOf(claim.method);
    const QByteArray expires = QByteArray::number(claim.expiresAt);
    const QByteArray text = expires + '\n' + method.name + '\n' + claim.resource + '\n' + claim.version;
    const QByteArray sign = QMessageAuthenticationCode::hash(text, *key, method.algorithm).toBase64();
    return "version=" + claim.version + "&res=" + claim.resource.toPercentEncoding() + "&et=" + expires +
           "&method=" + method.name + "&sign=" + sign.toPercentEncoding();
}

} // namespace app::onenet
