#pragma once

#include "token.h"

#include <QList>

#include <mutex>

namespace app::onenet {

/// The token of a docking, made when it is first asked for and renewed a minute before it runs out. Any thread.
class TokenSource
{
public:
    static constexpr qint64 kLifetimeS = 3600;
    static constexpr qint64 kMarginS = 60; ///< For the way of a call, and for clocks that differ a little.

    /// \a claim: its time of expiry is set here.
    TokenSource(const TokenClaim &claim, const Secret &accessKey);

    /// \a nowMs: epoch milliseconds, our clock. Empty when the access key is none.
    [[nodiscard]] QByteArray at(qint64 nowMs);
    /// What must not appear in any text: the token and its signature.
    [[nodiscard]] QList<Secret> secrets() const;

private:
    mutable std::mutex m_mutex;
    TokenClaim m_claim;
    const Secret m_key;
    Secret m_token;
};

} // namespace app::onenet
