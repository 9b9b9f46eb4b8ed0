#include "pushcipher.h"

#include <QtEndian>
#include <QtGlobal>

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

constexpr qsizetype kBlock = 16;
constexpr qsizetype kPrefix = 16;
constexpr qsizetype kHeader = kPrefix + 4;
constexpr qsizetype kClassicBytes = 32;
constexpr qsizetype kCurrentBytes = 16;
constexpr qsizetype kMaxPadding = 32;

enum class Direction { Decrypt, Encrypt };

tl::unexpected<Error> refused(const QString &reason)
{
    return fail(ErrorCode::Unauthorized, reason, {.detail = reason});
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

QByteArray withoutLineBreaks(QByteArray text)
{
    return text.removeIf(isSpace);
}

bool isBase64(QByteArrayView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
    });
}

bool isPrintable(QByteArrayView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c > ' ' && c <= '~'; });
}

/// The whole of \a input, whose padding is not looked at; nothing when the library fails.
std::optional<QByteArray> crypt(Direction direction, const QByteArray &input, const AesKey &key)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  EVP_CIPHER_CTX_free);
    const EVP_CIPHER *cipher = key.kind() == AesKey::Kind::Classic ? EVP_aes_256_cbc() : EVP_aes_128_cbc();
    const int isEncrypting = direction == Direction::Encrypt ? 1 : 0;
    if (!context || input.size() > std::numeric_limits<int>::max() - kBlock ||
        EVP_CipherInit_ex(context.get(), cipher, nullptr, key.bytes(), key.initVector(), isEncrypting) != 1 ||
        EVP_CIPHER_CTX_set_padding(context.get(), 0) != 1)
        return std::nullopt;
    QByteArray output(input.size(), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(output.data());
    const auto *in = reinterpret_cast<const unsigned char *>(input.constData());
    int written = 0;
    int last = 0;
    if (EVP_CipherUpdate(context.get(), out, &written, in, static_cast<int>(input.size())) != 1 ||
        EVP_CipherFinal_ex(context.get(), out + written, &last) != 1 || written + last != output.size())
        return std::nullopt;
    return output;
}

/// What was encrypted, padding included. Some Base64 writers break their lines.
Result<QByteArray> decrypted(const QByteArray &ciphertext, const AesKey &key)
{
    auto base64 = QByteArray::fromBase64Encoding(ciphertext, QByteArray::AbortOnBase64DecodingErrors);
    if (!base64)
        base64 = QByteArray::fromBase64Encoding(withoutLineBreaks(ciphertext), QByteArray::AbortOnBase64DecodingErrors);
    if (!base64)
        return refused(QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The ciphertext is not Base64.")));
    if (base64.decoded.isEmpty() || base64.decoded.size() % kBlock != 0)
        return refused(QLatin1StringView(
            QT_TRANSLATE_NOOP("app::PushReceiver", "The length of the ciphertext is no multiple of 16 bytes.")));
    const auto plain = crypt(Direction::Decrypt, base64.decoded, key);
    if (!plain)
        return refused(
            QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The ciphertext could not be decrypted.")));
    return *plain;
}

/// PKCS#7 at the end of \a text: how many bytes it takes, 0 when it is wrong.
qsizetype paddingOf(QByteArrayView text, qsizetype most)
{
    const qsizetype count = text.isEmpty() ? 0 : static_cast<unsigned char>(text.back());
    const auto isRight = [count](char c) { return static_cast<unsigned char>(c) == count; };
    if (count > qMin(most, text.size()) || !std::all_of(text.cend() - count, text.cend(), isRight))
        return 0;
    return count;
}

QByteArray padded(QByteArray text)
{
    const qsizetype count = kBlock - text.size() % kBlock;
    return text.append(count, static_cast<char>(count));
}

QByteArray encrypted(const QByteArray &text, const AesKey &key)
{
    return crypt(Direction::Encrypt, padded(text), key).value_or(QByteArray()).toBase64();
}

} // namespace

AesKey::AesKey(const Secret &aesKey)
{
    QByteArrayView text = QByteArrayView(aesKey.reveal()).trimmed();
    if (text.isEmpty())
        return;
    m_kind = Kind::Unusable;
    if (text.size() == kCurrentBytes && isPrintable(text)) {
        std::copy(text.cbegin(), text.cend(), m_bytes.begin());
        m_kind = Kind::Current;
        return;
    }
    while (text.endsWith('='))
        text.chop(1);
    if ((text.size() != 43 && text.size() != 44) || !isBase64(text))
        return;
    QByteArray decoded = QByteArray::fromBase64(QByteArray::fromRawData(text.data(), text.size()));
    std::copy_n(decoded.cbegin(), kClassicBytes, m_bytes.begin());
    OPENSSL_cleanse(decoded.data(), static_cast<size_t>(decoded.size()));
    m_kind = Kind::Classic;
}

AesKey::~AesKey()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

Result<QByteArray> decryptClassic(const QByteArray &ciphertext, const AesKey &key)
{
    if (key.kind() == AesKey::Kind::Missing)
        return refused(QLatin1StringView(
            QT_TRANSLATE_NOOP("app::PushReceiver", "The push is encrypted, and the docking has no aesKey.")));
    if (key.kind() != AesKey::Kind::Classic)
        return refused(QLatin1StringView(QT_TRANSLATE_NOOP(
            "app::PushReceiver",
            "The push is encrypted as on the classic platform, which takes an aesKey of 43 characters.")));
    const auto plain = decrypted(ciphertext, key);
    if (!plain)
        return plain;
    if (plain->size() < kHeader)
        return refused(QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The decrypted text is too short.")));
    const auto length = qFromBigEndian<quint32>(plain->constData() + kPrefix);
    if (length > static_cast<quint64>(plain->size() - kHeader))
        return refused(QLatin1StringView(QT_TRANSLATE_NOOP(
            "app::PushReceiver", "The decrypted text names a length that it does not have: the aesKey does not fit.")));
    const QByteArrayView rest = QByteArrayView(*plain).sliced(kHeader + length);
    if (!rest.isEmpty() && paddingOf(rest, kMaxPadding) == 0)
        return refused(QLatin1StringView(QT_TRANSLATE_NOOP(
            "app::PushReceiver", "The padding of the decrypted text is wrong: the aesKey does not fit.")));
    return plain->sliced(kHeader, length);
}

Result<QByteArray> decryptCurrent(const QByteArray &ciphertext, const AesKey &key)
{
    if (key.kind() == AesKey::Kind::Missing)
        return refused(QLatin1StringView(
            QT_TRANSLATE_NOOP("app::PushReceiver", "The push is encrypted, and the docking has no aesKey.")));
    if (key.kind() != AesKey::Kind::Current)
        return refused(QLatin1StringView(QT_TRANSLATE_NOOP(
            "app::PushReceiver",
            "The push is encrypted as on today's platform, which takes an aesKey of 16 characters.")));
    const auto plain = decrypted(ciphertext, key);
    if (!plain)
        return plain;
    const qsizetype padding = paddingOf(*plain, kBlock);
    if (padding == 0)
        return refused(QLatin1StringView(QT_TRANSLATE_NOOP(
            "app::PushReceiver", "The padding of the decrypted text is wrong: the aesKey does not fit.")));
    return plain->chopped(padding);
}

QByteArray encryptClassic(const QByteArray &message, const AesKey &key, const QByteArray &prefix)
{
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(message.size()), length.data());
    return encrypted(prefix + length + message, key);
}

QByteArray encryptCurrent(const QByteArray &message, const AesKey &key)
{
    return encrypted(message, key);
}

} // namespace app::onenet
