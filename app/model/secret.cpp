#include "secret.h"

#include <QDebug>

#include <openssl/crypto.h>

namespace app {

Secret::Secret(QByteArray utf8) : m_value(std::move(utf8)) {}

Secret::Secret(const QString &text) : m_value(text.toUtf8()) {}

Secret::~Secret()
{
    if (m_value.isDetached() && !m_value.isEmpty())
        OPENSSL_cleanse(m_value.data(), static_cast<size_t>(m_value.size()));
}

bool Secret::equals(QByteArrayView other) const
{
    if (m_value.size() != other.size())
        return false;
    return CRYPTO_memcmp(m_value.constData(), other.data(), static_cast<size_t>(other.size())) == 0;
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    QDebugStateSaver saver(debug);
    debug.nospace().noquote() << (secret.isEmpty() ? "(empty)" : "***");
    return debug;
}

} // namespace app
