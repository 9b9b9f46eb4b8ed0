#pragma once

#include "app/model/account.h"
#include "app/model/queries.h"
#include "app/model/result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace app {

class Database; // one connection, private to app/storage

/// An authorisation code, known by its hash alone.
struct CodeRecord
{
    QByteArray hash{};
    qint64 account = 0;
    PlatformId platform{};
    QString redirectUri{};
    QString challenge{}; ///< PKCE; empty: none was given.
    int method = 0;      ///< Of the challenge; 0: none.
    qint64 expiresMs = 0;
    bool isUsed = false;
    qint64 family = 0; ///< What a used one gave, if it is still there.
};

/// Hashes of two tokens that are given out together, and how long each counts.
struct TokenPair
{
    QByteArray accessHash{};
    QByteArray refreshHash{};
    qint64 nowMs = 0;
    qint64 accessUntilMs = 0;
    qint64 refreshUntilMs = 0;
};

struct RefreshRecord
{
    qint64 family = 0;
    PlatformId platform{};
    qint64 expiresMs = 0;
    qint64 replacedMs = 0; ///< 0: the newest one.
    bool isLocked = false; ///< Its account.
};

struct AccessRecord
{
    SkillCaller caller{};
    qint64 expiresMs = 0;
    qint64 usedMs = 0;
    bool isLocked = false; ///< Its account.
};

/// OAuth clients, codes, links and tokens. What is said of stores in stores.h goes for this one too.
class LinkStore
{
    Q_DECLARE_TR_FUNCTIONS(app::LinkStore)

public:
    explicit LinkStore(Database &db) : m_db(db) {}

    /// Expired tokens and used codes are told from unknown ones for so long.
    static constexpr qint64 kKeepTokenMs = 30LL * 24 * 3600 * 1000;
    static constexpr qint64 kKeepCodeMs = 24LL * 3600 * 1000;

    [[nodiscard]] Result<OauthClient> client(const PlatformId &platform) const;
    [[nodiscard]] Result<std::optional<OauthClient>> clientById(const QString &clientId) const;
    [[nodiscard]] Result<QList<OauthClient>> clients() const;
    /// Inserts one of revision 0, else changes it. Conflict when the revision is old or the id is another client's.
    [[nodiscard]] Result<> putClient(const OauthClient &client);
    [[nodiscard]] Result<> removeClient(const PlatformId &platform);

    [[nodiscard]] Result<> insertCode(const CodeRecord &code);
    [[nodiscard]] Result<std::optional<CodeRecord>> code(const QByteArray &hash) const;
    /// The code counts no more; \a family: what it gave, 0 for nothing.
    [[nodiscard]] Result<> useCode(const QByteArray &hash, qint64 nowMs, qint64 family);

    /// A new link and its first tokens; its number.
    [[nodiscard]] Result<qint64> insertFamily(qint64 account, const PlatformId &platform, const TokenPair &tokens);
    [[nodiscard]] Result<std::optional<RefreshRecord>> refreshToken(const QByteArray &hash) const;
    /// \a used has a successor from now on, unless it has one already. The link lives as long as the new one.
    [[nodiscard]] Result<> rotate(qint64 family, const QByteArray &used, const TokenPair &tokens);
    /// With its grants.
    [[nodiscard]] Result<std::optional<AccessRecord>> accessToken(const QByteArray &hash) const;
    /// Whose an access or refresh token is.
    [[nodiscard]] Result<std::optional<LinkedUser>> familyOf(const QByteArray &hash) const;
    [[nodiscard]] Result<> noteUse(qint64 family, qint64 atMs);

    [[nodiscard]] Result<Page<LinkedUser>> list(const LinkFilter &filter,
                                                const PageRequest &page) const; ///< Newest first.
    [[nodiscard]] Result<> removeFamily(qint64 family);
    [[nodiscard]] Result<> removeFamiliesOf(qint64 account);
    /// True when that changed anything. Older links of the same account and user are removed.
    [[nodiscard]] Result<bool> setOpenUid(qint64 family, const QString &openUid);
    [[nodiscard]] Result<QStringList> openUids(const PlatformId &platform, const ProductId &product,
                                               const DeviceId &device, qint64 nowMs) const;

    /// Whether there is anything to purge.
    [[nodiscard]] Result<bool> hasOld(qint64 nowMs) const;
    /// Removes at most \a limit rows of each kind that count no longer; how many.
    [[nodiscard]] Result<qint64> purge(qint64 nowMs, int limit);

private:
    [[nodiscard]] Result<> insertTokens(qint64 family, const TokenPair &tokens);
    [[nodiscard]] Result<> checkClient(const OauthClient &client) const;

    Database &m_db;
};

} // namespace app
