#include "tokensource.h"

namespace app::onenet {

TokenSource::TokenSource(const TokenClaim &claim, const Secret &accessKey) : m_claim(claim), m_key(accessKey) {}

QByteArray TokenSource::at(qint64 nowMs)
{
    const std::scoped_lock lock(m_mutex);
    const qint64 left = m_claim.expiresAt - nowMs / 1000;
    const bool isSetBack = left > kLifetimeS; // our clock, since the token was made
    if (m_token.isEmpty() || left <= kMarginS || isSetBack) {
        m_claim.expiresAt = nowMs / 1000 + kLifetimeS;
        m_token = Secret(authorizationToken(m_claim, m_key).value_or(QByteArray()));
    }
    return m_token.reveal();
}

QList<Secret> TokenSource::secrets() const
{
    const std::scoped_lock lock(m_mutex);
    if (m_token.isEmpty())
        return {};
    const QByteArray &token = m_token.reveal();
    const QByteArray sign = token.sliced(token.lastIndexOf('=') + 1);
    return {m_token, Secret(sign), Secret(QByteArray::fromPercentEncoding(sign))};
}

} // namespace app::onenet
