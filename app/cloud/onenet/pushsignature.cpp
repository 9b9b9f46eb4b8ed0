#include "pushsignature.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>

#include <algorithm>

namespace app::onenet {

namespace {

constexpr qsizetype kNonceBytes = 8;
constexpr qsizetype kMaxNonceBytes = 64;

QByteArrayView withoutPadding(QByteArrayView base64)
{
    while (base64.endsWith('='))
        base64.chop(1);
    return base64;
}

bool isEqual(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

} // namespace

QByteArray pushDigest(const Secret &token, QByteArrayView nonce, QByteArrayView text)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(token.reveal());
    hash.addData(nonce);
    hash.addData(text);
    return hash.result();
}

QByteArray signatureText(const QByteArray &digest)
{
    return digest.toBase64();
}

std::optional<QByteArray> signedDigest(const Secret &token, QByteArrayView nonce, QByteArrayView text,
                                       QByteArrayView signature)
{
    const QByteArrayView given = withoutPadding(signature);
    const auto fits = [given](const QByteArray &digest) {
        return isEqual(withoutPadding(signatureText(digest)), given);
    };
    QByteArray digest = pushDigest(token, nonce, text);
    if (fits(digest))
        return digest;
    if (nonce.size() <= kNonceBytes)
        return std::nullopt;
    digest = pushDigest(token, nonce.first(kNonceBytes), text);
    return fits(digest) ? std::optional(digest) : std::nullopt;
}

bool isNonce(QByteArrayView nonce)
{
    return !nonce.isEmpty() && nonce.size() <= kMaxNonceBytes &&
           std::all_of(nonce.cbegin(), nonce.cend(), [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace app::onenet
