#include "vault.h"

#include "vaultkey.h"

#include <QCoreApplication>

#include <memory>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr char kVersion = 1;
constexpr int kNonceBytes = 12;
constexpr int kTagBytes = 16;
constexpr qsizetype kOverhead = 1 + kNonceBytes + kTagBytes;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Vault)
};

struct FreeContext
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

const unsigned char *in(const QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + at;
}

unsigned char *out(QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + at;
}

/// What binds a sealed value to its record. The lengths keep ("a", "bc") apart from ("ab", "c").
QByteArray associatedData(const QString &owner, const QString &key)
{
    const QByteArray a = owner.toUtf8();
    const QByteArray b = key.toUtf8();
    return QByteArray(1, kVersion) + QByteArray::number(a.size()) + ':' + a + QByteArray::number(b.size()) + ':' + b;
}

Error sealFailed()
{
    return {ErrorCode::Internal, Text::tr("The secret could not be encrypted."), {}, {}, {}};
}

} // namespace

Vault::Vault(Secret key, QString source) : m_key(std::move(key)), m_source(std::move(source)) {}

Result<Vault> Vault::open(const QString &dataDir, bool mayCreate)
{
    auto key = loadVaultKey(dataDir, mayCreate);
    if (!key)
        return fail(key.error());
    return Vault(std::move(key->key), std::move(key->source));
}

Result<QByteArray> Vault::seal(const QString &owner, const QString &key, const Secret &secret) const
{
    const QByteArray &plain = secret.reveal();
    const QByteArray bound = associatedData(owner, key);
    QByteArray sealed(plain.size() + kOverhead, '\0');
    sealed[0] = kVersion;
    const Context context(EVP_CIPHER_CTX_new());
    int size = 0;
    const bool ok =
        context && RAND_bytes(out(sealed, 1), kNonceBytes) == 1 &&
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, in(m_key.reveal()), in(sealed, 1)) == 1 &&
        EVP_EncryptUpdate(context.get(), nullptr, &size, in(bound), static_cast<int>(bound.size())) == 1 &&
        EVP_EncryptUpdate(context.get(), out(sealed, 1 + kNonceBytes), &size, in(plain),
                          static_cast<int>(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(context.get(), out(sealed, sealed.size() - kTagBytes), &size) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, kTagBytes, out(sealed, sealed.size() - kTagBytes)) ==
            1;
    if (!ok)
        return fail(sealFailed());
    return sealed;
}

Result<Secret> Vault::open(const QString &owner, const QString &key, const QByteArray &sealed) const
{
    const auto refused = [&] {
        return fail(
            ErrorCode::Unauthorized, Text::tr("The stored secret \"%1\" of %2 cannot be opened.").arg(key, owner),
            {.hint = Text::tr("The key file is another one, or the database was changed. Restore the key file, or "
                              "enter the secret again."),
             .field = key});
    };
    if (sealed.size() < kOverhead || sealed.at(0) != kVersion)
        return refused();
    const QByteArray bound = associatedData(owner, key);
    QByteArray plain(sealed.size() - kOverhead, '\0');
    QByteArray tag = sealed.right(kTagBytes);
    const Context context(EVP_CIPHER_CTX_new());
    int size = 0;
    const bool ok =
        context &&
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, in(m_key.reveal()), in(sealed, 1)) == 1 &&
        EVP_DecryptUpdate(context.get(), nullptr, &size, in(bound), static_cast<int>(bound.size())) == 1 &&
        EVP_DecryptUpdate(context.get(), out(plain), &size, in(sealed, 1 + kNonceBytes),
                          static_cast<int>(plain.size())) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, kTagBytes, out(tag)) == 1 &&
        EVP_DecryptFinal_ex(context.get(), out(tag), &size) == 1;
    if (!ok) {
        OPENSSL_cleanse(plain.data(), static_cast<size_t>(plain.size()));
        return refused();
    }
    return Secret(std::move(plain));
}

} // namespace app
