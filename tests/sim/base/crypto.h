#pragma once

#include <QByteArray>
#include <QCryptographicHash>

namespace sim {

[[nodiscard]] QByteArray hmac(QCryptographicHash::Algorithm algorithm, const QByteArray &key,
                              const QByteArray &message);

/// AES-CBC of \a plain, whose length is a multiple of 16. \a key: 16 bytes for AES-128, 32 for AES-256. \a iv: 16.
/// Empty when a length is wrong.
[[nodiscard]] QByteArray aesCbc(const QByteArray &key, const QByteArray &iv, const QByteArray &plain);

/// \a bytes with 1 to \a block bytes appended that each hold their own number (PKCS#7).
[[nodiscard]] QByteArray padded(const QByteArray &bytes, int block);

} // namespace sim
