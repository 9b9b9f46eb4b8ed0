#pragma once

#include "app/model/account.h"
#include "app/model/error.h"
#include "app/model/queries.h"
#include "app/model/result.h"
#include "app/model/secret.h"

#include <QCoreApplication>
#include <QFuture>

#include <memory>

namespace app {

struct EngineContext;
class TokenCache;

/// What resolve() answers for a token that nobody gave out, or that was taken back, or whose account is locked.
inline constexpr ErrorCode kTokenUnknown = ErrorCode::Unauthorized;
/// What it answers for a token that is known and past its life.
inline constexpr ErrorCode kTokenExpired = ErrorCode::Timeout;

/// A password was set for somebody who has skills linked.
enum class OldLinks { Keep, Revoke };

/// Accounts, what they may use, and the skills that are linked to them. Threads and futures as in Registry.
///
/// Errors name their field: "login", "name", "password", "grants", "clientId", "redirectUris[0]", "accessSeconds",
/// "refreshSeconds".
class Accounts
{
    Q_DECLARE_TR_FUNCTIONS(app::Accounts)

public:
    explicit Accounts(EngineContext &context);
    ~Accounts();
    Accounts(const Accounts &) = delete;
    Accounts &operator=(const Accounts &) = delete;

    /// By login.
    [[nodiscard]] QFuture<Result<Page<Account>>> list(const AccountFilter &filter, const PageRequest &page) const;
    [[nodiscard]] QFuture<Result<Account>> account(qint64 id) const;
    [[nodiscard]] QFuture<Result<Account>> find(const QString &login) const; ///< Without regard to case.
    /// The new account's id. Conflict when the login is taken.
    QFuture<Result<qint64>> create(const QString &login, const QString &name, const Secret &password);
    QFuture<Result<>> rename(qint64 id, const QString &login, const QString &name);
    QFuture<Result<>> setPassword(qint64 id, const Secret &password, OldLinks links);
    /// A locked account signs in nowhere, and its tokens count for nothing until it is unlocked.
    QFuture<Result<>> setLocked(qint64 id, bool locked);
    QFuture<Result<>> remove(qint64 id); ///< With its grants and links.

    [[nodiscard]] QFuture<Result<QList<AccountGrant>>> grants(qint64 id) const; ///< Products first, by id.
    /// Puts \a grants in the place of what it had. NotFound when one names nothing that lives.
    QFuture<Result<>> setGrants(qint64 id, const QList<AccountGrant> &grants);

    /// All faults of what is typed, to be shown at the fields; empty when it may be saved. An empty \a password of an
    /// account that has one already is not asked about.
    [[nodiscard]] static QList<Error> check(const QString &login, const QString &name, const Secret *password);
    [[nodiscard]] static QList<Error> check(const OauthClient &client);

    /// NotFound while none was made.
    [[nodiscard]] QFuture<Result<OauthClient>> client(const PlatformId &platform) const;
    [[nodiscard]] QFuture<Result<QList<OauthClient>>> clients() const;
    /// Makes or changes the client; a new one gets an id, when it has none, and a secret. Gives what is stored now.
    QFuture<Result<OauthClient>> saveClient(const OauthClient &client);
    /// To be shown on demand and typed into the platform's console.
    [[nodiscard]] QFuture<Result<Secret>> clientSecret(const PlatformId &platform) const;
    /// From then on the old one is refused. Empty \a secret: one is made. Gives the one in force.
    QFuture<Result<Secret>> setClientSecret(const PlatformId &platform, const Secret &secret = {});
    QFuture<Result<>> removeClient(const PlatformId &platform); ///< With all that is linked through it.

    /// Newest first; those that are past their life are left out.
    [[nodiscard]] QFuture<Result<Page<LinkedUser>>> linkedUsers(const LinkFilter &filter,
                                                                const PageRequest &page) const;
    /// Takes a link and all its tokens back: for the operator and for a skill's own unbinding. NotFound when it is
    /// gone.
    QFuture<Result<>> unlink(qint64 family);

    /// For a skill's endpoint: who calls. kTokenUnknown, kTokenExpired, or what hinders looking. From memory when it
    /// was asked before, else it waits for the database: not on a door's or a screen's thread. Thread-safe.
    [[nodiscard]] Result<SkillCaller> resolve(const QByteArray &accessToken);
    /// The assistant's id of the user behind a link. An older link of that account and user is taken back. Does nothing
    /// when it is known already. Thread-safe.
    QFuture<Result<>> rememberOpenUid(qint64 family, const QString &openUid);
    /// Whom to tell when \a device of \a product changes state; an empty \a device: anybody who sees one of them.
    [[nodiscard]] QFuture<Result<QStringList>> openUids(const PlatformId &platform, const ProductId &product,
                                                        const DeviceId &device = {}) const;

    /// Forgets what resolve() remembers: something changed that is not told here. Thread-safe.
    void forget();
    /// Removes some of the codes and tokens that count no longer.
    void purge();

private:
    EngineContext &m_context;
    std::unique_ptr<TokenCache> m_cache;
};

} // namespace app
