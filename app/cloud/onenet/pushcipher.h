#pragma once

#include "app/model/result.h"
#include "app/model/secret.h"

#include <QByteArray>

#include <array>

namespace app::onenet {

/// A docking's aesKey as the key that it stands for; wiped when it goes.
///
/// 43 or 44 Base64 characters are a classic key of 32 bytes; spare bits in the last one do not matter, as the vendor's
/// own sample has some. 16 printable ASCII characters are a key of today's platform as they stand. White space around
/// it and a trailing '=' are dropped. Source: onenet.md 2.5, 2.6.
class AesKey
{
public:
    enum class Kind {
        Missing,
        Unusable, ///< Neither of the two.
        Classic,
        Current,
    };

    explicit AesKey(const Secret &aesKey);
    ~AesKey();
    AesKey(const AesKey &) = delete;
    AesKey &operator=(const AesKey &) = delete;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const unsigned char *bytes() const { return m_bytes.data(); } ///< 32 classic, 16 current.
    /// The first 16 bytes of the key, on either platform.
    [[nodiscard]] const unsigned char *initVector() const { return m_bytes.data(); }

private:
    Kind m_kind = Kind::Missing;
    std::array<unsigned char, 32> m_bytes{};
};

/// The message in a classic \a ciphertext (Base64): AES-256-CBC over 16 random bytes, the message's length in four
/// bytes, most significant first, the message, and PKCS#7 padding to a multiple of 16 or 32. Unauthorized says in
/// English what does not fit. Source: onenet.md 2.5.
[[nodiscard]] Result<QByteArray> decryptClassic(const QByteArray &ciphertext, const AesKey &key);

/// The same for today's platform: AES-128-CBC over nothing but the message. Source: onenet.md 2.6.
[[nodiscard]] Result<QByteArray> decryptCurrent(const QByteArray &ciphertext, const AesKey &key);

/// As the clouds do it, for test pushes. The key must be of that kind; \a prefix: the 16 random bytes.
[[nodiscard]] QByteArray encryptClassic(const QByteArray &message, const AesKey &key, const QByteArray &prefix);
[[nodiscard]] QByteArray encryptCurrent(const QByteArray &message, const AesKey &key);

} // namespace app::onenet
