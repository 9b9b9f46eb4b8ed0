#include "sim/base/crypto.h"

#include <QMessageAuthenticationCode>

#include <openssl/evp.h>

#include <memory>

namespace sim {

namespace {

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

QByteArray hmac(QCryptographicHash::Algorithm algorithm, const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, algorithm);
}

QByteArray aesCbc(const QByteArray &key, const QByteArray &iv, const QByteArray &plain)
{
    const EVP_CIPHER *cipher = key.size() == 16 ? EVP_aes_128_cbc() : key.size() == 32 ? EVP_aes_256_cbc() : nullptr;
    if (!cipher || iv.size() != 16 || plain.isEmpty() || plain.size() % 16 != 0)
        return {};
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  &EVP_CIPHER_CTX_free);
    if (EVP_EncryptInit_ex(context.get(), cipher, nullptr, bytesOf(key), bytesOf(iv)) != 1)
        return {};
    EVP_CIPHER_CTX_set_padding(context.get(), 0);
    QByteArray secret(plain.size(), Qt::Uninitialized);
    int written = 0;
    if (EVP_EncryptUpdate(context.get(), reinterpret_cast<unsigned char *>(secret.data()), &written, bytesOf(plain),
                          static_cast<int>(plain.size())) != 1)
        return {};
    return written == plain.size() ? secret : QByteArray();
}

QByteArray padded(const QByteArray &bytes, int block)
{
    const int count = block - static_cast<int>(bytes.size() % block);
    return bytes + QByteArray(count, static_cast<char>(count));
}

} // namespace sim
