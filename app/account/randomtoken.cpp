#include "app/account/randomtoken.h"

#include <openssl/rand.h>

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace app {

Result<QByteArray> randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count) == 1)
        return bytes;
    return fail(
        ErrorCode::Internal, QCoreApplication::translate("app::Accounts", "The system gives no random numbers."),
        {.hint = QCoreApplication::translate("app::Accounts", "Try again; if it stays so, restart the computer."),
         .detail = u"RAND_bytes failed"_s});
}

Result<QByteArray> randomToken()
{
    return randomBytes(32).map(base64Url);
}

QByteArray tokenHash(QByteArrayView token)
{
    return QCryptographicHash::hash(token.toByteArray(), QCryptographicHash::Sha256);
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace app
