#include "sim/onenet/token.h"

#include "sim/base/crypto.h"
#include "sim/http/message.h"

#include <map>

using namespace Qt::StringLiterals;

namespace sim::onenet {

namespace {

using Parts = std::map<QByteArray, QByteArray>;

std::optional<Parts> partsOf(const QByteArray &token)
{
    // A '+' that was not encoded is a space, and so no part of a signature.
    const auto parameters = parseQuery(token, true);
    if (!parameters)
        return std::nullopt;
    Parts parts;
    for (const Parameter &parameter : *parameters) {
        if (!parts.emplace(parameter.name, parameter.value).second)
            return std::nullopt;
    }
    return parts;
}

std::optional<QCryptographicHash::Algorithm> methodNamed(const QByteArray &name)
{
    if (name == "md5")
        return QCryptographicHash::Md5;
    if (name == "sha1")
        return QCryptographicHash::Sha1;
    if (name == "sha256")
        return QCryptographicHash::Sha256;
    return std::nullopt;
}

} // namespace

tl::expected<TokenClaims, QString> checkToken(const QByteArray &token, const QList<QByteArray> &versions,
                                              qint64 nowSeconds, const KeyOf &keyOf)
{
    auto parts = partsOf(token);
    if (!parts || parts->size() != 5)
        return tl::unexpected(u"the token has the parts version, res, et, method and sign, once each"_s);
    for (const char *name : {"version", "res", "et", "method", "sign"}) {
        if (!parts->contains(name))
            return tl::unexpected(u"the token has no %1"_s.arg(QLatin1StringView(name)));
    }
    const QByteArray version = parts->at("version");
    if (!versions.contains(version))
        return tl::unexpected(u"the version %1 is unknown here"_s.arg(QString::fromUtf8(version)));
    bool isNumber = false;
    const qint64 expiry = parts->at("et").toLongLong(&isNumber);
    // A time in milliseconds lies thousands of years ahead: that is a mistake too.
    if (!isNumber || expiry > 9999999999 || expiry < nowSeconds)
        return tl::unexpected(u"et %1 is over or no time in seconds"_s.arg(QString::fromUtf8(parts->at("et"))));
    const auto method = methodNamed(parts->at("method"));
    if (!method)
        return tl::unexpected(u"the method is md5, sha1 or sha256"_s);
    const QByteArray resource = parts->at("res");
    const auto key = keyOf(resource);
    if (!key)
        return tl::unexpected(u"res %1 names nothing that is known"_s.arg(QString::fromUtf8(resource)));
    const QByteArray text = parts->at("et") + '\n' + parts->at("method") + '\n' + resource + '\n' + version;
    if (hmac(*method, QByteArray::fromBase64(*key), text).toBase64() != parts->at("sign"))
        return tl::unexpected(u"the sign does not fit %1"_s.arg(QString::fromUtf8(text).replace(u'\n', u"⏎"_s)));
    return TokenClaims{version, resource};
}

} // namespace sim::onenet
