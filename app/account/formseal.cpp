#include "app/account/formseal.h"

#include "app/account/randomtoken.h"

#include <openssl/crypto.h>

#include <QMessageAuthenticationCode>

namespace app {

Result<FormSeal> FormSeal::create()
{
    auto key = randomBytes(32);
    if (!key)
        return tl::unexpected(key.error());
    return FormSeal(Secret(std::move(*key)));
}

QByteArray FormSeal::sign(const QByteArray &until, const QByteArrayList &parts) const
{
    QByteArray message = until;
    for (const QByteArray &part : parts) // with their lengths: no two lists make one message
        message += '\n' + QByteArray::number(part.size()) + ':' + part;
    return base64Url(QMessageAuthenticationCode::hash(message, m_key.reveal(), QCryptographicHash::Sha256));
}

QByteArray FormSeal::seal(const QByteArrayList &parts, qint64 nowMs) const
{
    const QByteArray until = QByteArray::number(nowMs / 1000 + kLifeSeconds);
    return until + '.' + sign(until, parts);
}

FormSeal::Verdict FormSeal::check(QByteArrayView seal, const QByteArrayList &parts, qint64 nowMs) const
{
    const qsizetype dot = seal.indexOf('.');
    if (dot <= 0 || dot > 16)
        return Verdict::Wrong;
    const QByteArray until = seal.first(dot).toByteArray();
    const QByteArray signature = sign(until, parts);
    const QByteArrayView given = seal.sliced(dot + 1);
    if (given.size() != signature.size() ||
        CRYPTO_memcmp(given.data(), signature.constData(), static_cast<size_t>(signature.size())) != 0)
        return Verdict::Wrong;
    return until.toLongLong() * 1000 > nowMs ? Verdict::Good : Verdict::Expired;
}

} // namespace app
