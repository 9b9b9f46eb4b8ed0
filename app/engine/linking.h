#pragma once

#include "app/account/oauthfault.h"
#include "app/account/pkce.h"
#include "app/model/account.h"
#include "app/model/result.h"
#include "app/model/secret.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>
#include <optional>

namespace app {

struct EngineContext;

/// What a client may do once somebody has consented.
struct CodeRequest
{
    qint64 account = 0;
    PlatformId platform{};
    QString redirectUri{};
    PkceMethod method = PkceMethod::None;
    QByteArray challenge{};
};

/// Tokens, or why there are none.
struct TokenOutcome
{
    std::optional<TokenAnswer> tokens{};
    OauthFault fault{};  ///< For the client.
    QByteArray remark{}; ///< For the operator's log.
};

/// A token for practice, and the link it belongs to.
struct PracticeToken
{
    Secret token{};
    qint64 family = 0;
};

struct SignIn
{
    enum class Verdict { Good, Wrong, Locked };
    Verdict verdict = Verdict::Wrong;
    qint64 account = 0;
};

/// The steps of linking an account. Blocking; for the threads of desks. Thread-safe. An error is always ours (the
/// database, memory): what is wrong with a request is a value.
class Linking
{
public:
    static constexpr int kCodeSeconds = 300;         ///< dueros.md 3.2: 5 to 10 minutes.
    static constexpr int kRefreshGraceSeconds = 120; ///< A reply that was lost does not unlink (dueros.md 3.3).

    static constexpr int kPracticeSeconds = 120;

    /// Milliseconds since 1970; thread-safe.
    using Clock = std::function<qint64()>;

    explicit Linking(EngineContext &context, Clock clock = QDateTime::currentMSecsSinceEpoch)
        : m_context(context), m_clock(std::move(clock))
    {}

    [[nodiscard]] Result<std::optional<OauthClient>> client(const QString &clientId) const;
    /// Constant time.
    [[nodiscard]] Result<bool> isSecret(const PlatformId &platform, const Secret &secret) const;
    /// The client that a refresh token was given to, when it may refresh without its secret.
    [[nodiscard]] Result<std::optional<OauthClient>> bareClient(const QByteArray &refreshToken) const;

    /// As long for a login that does not exist. A lock is told only to whoever knows the password.
    [[nodiscard]] Result<SignIn> signIn(const QString &login, const Secret &password);
    [[nodiscard]] Result<QByteArray> giveCode(const CodeRequest &request);

    /// A code counts once, whatever is wrong with the rest of the request; a second time it takes back what it gave.
    [[nodiscard]] Result<TokenOutcome> redeem(const OauthClient &client, const QByteArray &code,
                                              const QString &redirectUri, const QByteArray &verifier);
    /// The token goes on counting for the grace. After it, it is in two hands: the whole link is taken back.
    [[nodiscard]] Result<TokenOutcome> refresh(const OauthClient &client, const QByteArray &refreshToken);
    /// A token as that account's linking would give, for kPracticeSeconds. State when the account is locked.
    [[nodiscard]] Result<PracticeToken> practiceToken(const PlatformId &platform, qint64 account);
    void dropPractice(qint64 family);

    /// False: the token is another client's. One that is not known is revoked already.
    [[nodiscard]] Result<bool> revoke(const OauthClient &client, const QByteArray &token);

private:
    EngineContext &m_context;
    const Clock m_clock;
};

} // namespace app
