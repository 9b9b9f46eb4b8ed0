#include "app/account/passwordhash.h"

#include "app/account/randomtoken.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr int kSaltBytes = 16;
constexpr int kHashBytes = 32;
constexpr qint64 kMostMemory = 256LL * 1024 * 1024;
constexpr qint64 kMostWork = 8; ///< Times p.

struct Stored
{
    ScryptCost cost{};
    QByteArray salt{};
    QByteArray hash{};
};

constexpr auto kBase64 = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;

qint64 memoryOf(const ScryptCost &cost)
{
    return (128LL << cost.log2N) * cost.r;
}

bool isPayable(const ScryptCost &cost)
{
    return cost.log2N >= 4 && cost.log2N <= 20 && cost.r >= 1 && cost.r <= 32 && cost.p >= 1 && cost.p <= kMostWork &&
           memoryOf(cost) <= kMostMemory;
}

std::optional<Stored> parse(const QString &text)
{
    static const QRegularExpression form(
        u"\\A\\$scrypt\\$ln=([0-9]{1,2}),r=([0-9]{1,2}),p=([0-9]{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    Stored stored;
    stored.cost = {match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()};
    stored.salt = QByteArray::fromBase64(match.captured(4).toLatin1());
    stored.hash = QByteArray::fromBase64(match.captured(5).toLatin1());
    if (!isPayable(stored.cost) || stored.salt.isEmpty() || stored.hash.size() != kHashBytes)
        return {};
    return stored;
}

/// Empty when OpenSSL cannot.
QByteArray scrypt(const Secret &password, const QByteArray &salt, const ScryptCost &cost)
{
    QByteArray hash(kHashBytes, '\0');
    const auto cap = static_cast<uint64_t>(memoryOf(cost) + 4LL * 1024 * 1024 + 128LL * cost.r * cost.p);
    const int done =
        EVP_PBE_scrypt(password.reveal().constData(), static_cast<size_t>(password.reveal().size()),
                       reinterpret_cast<const unsigned char *>(salt.constData()), static_cast<size_t>(salt.size()),
                       uint64_t(1) << cost.log2N, static_cast<uint64_t>(cost.r), static_cast<uint64_t>(cost.p), cap,
                       reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()));
    return done == 1 ? hash : QByteArray();
}

} // namespace

Result<QString> hashPassword(const Secret &password, const ScryptCost &cost)
{
    const auto salt = randomBytes(kSaltBytes);
    if (!salt)
        return tl::unexpected(salt.error());
    const QByteArray hash = isPayable(cost) ? scrypt(password, *salt, cost) : QByteArray();
    if (hash.isEmpty()) {
        return fail(ErrorCode::Internal, QCoreApplication::translate("app::Accounts", "The password cannot be hashed."),
                    {.hint = QCoreApplication::translate("app::Accounts", "Free some memory and try again."),
                     .detail = u"scrypt failed"_s});
    }
    return u"$scrypt$ln=%1,r=%2,p=%3$%4$%5"_s.arg(QString::number(cost.log2N), QString::number(cost.r),
                                                  QString::number(cost.p), QString::fromLatin1(salt->toBase64(kBase64)),
                                                  QString::fromLatin1(hash.toBase64(kBase64)));
}

bool isPassword(const Secret &password, const QString &hash)
{
    const auto stored = parse(hash);
    if (!stored)
        return false;
    const QByteArray computed = scrypt(password, stored->salt, stored->cost);
    return computed.size() == stored->hash.size() &&
           CRYPTO_memcmp(computed.constData(), stored->hash.constData(), static_cast<size_t>(computed.size())) == 0;
}

bool isHashCurrent(const QString &hash, const ScryptCost &cost)
{
    const auto stored = parse(hash);
    return stored && stored->cost == cost;
}

void spendLikePassword(const Secret &password)
{
    static_cast<void>(scrypt(password, QByteArray(kSaltBytes, 's'), {}));
}

} // namespace app
