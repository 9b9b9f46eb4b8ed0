#pragma once

#include "app/model/account.h"
#include "app/model/queries.h"
#include "app/model/result.h"

#include <QCoreApplication>

namespace app {

class Database; // one connection, private to app/storage

/// What signing in needs of an account.
struct AccountEntry
{
    qint64 id = 0;
    QString passwordHash{};
    bool locked = false;
};

/// Accounts and what they may use. What is said of stores in stores.h goes for this one too.
class AccountStore
{
    Q_DECLARE_TR_FUNCTIONS(app::AccountStore)

public:
    explicit AccountStore(Database &db) : m_db(db) {}

    [[nodiscard]] Result<Page<Account>> list(const AccountFilter &filter, const PageRequest &page) const; ///< By login.
    [[nodiscard]] Result<Account> find(qint64 id) const;
    [[nodiscard]] Result<Account> findByLogin(const QString &login) const;
    [[nodiscard]] Result<std::optional<AccountEntry>> entry(const QString &login) const;

    /// The new id. Conflict when the login is taken, in whatever case.
    [[nodiscard]] Result<qint64> insert(const Account &account, const QString &passwordHash);
    [[nodiscard]] Result<> rename(qint64 id, const QString &login, const QString &name);
    [[nodiscard]] Result<> setPassword(qint64 id, const QString &passwordHash);
    /// The same password under another hash: nothing that people see changes.
    [[nodiscard]] Result<> replaceHash(qint64 id, const QString &passwordHash);
    [[nodiscard]] Result<> setLocked(qint64 id, bool locked);
    [[nodiscard]] Result<> noteLogin(qint64 id, qint64 atMs);
    [[nodiscard]] Result<> remove(qint64 id); ///< With all that hangs on it.

    /// Of what lives; products first, by id.
    [[nodiscard]] Result<QList<AccountGrant>> grants(qint64 id) const;
    [[nodiscard]] Result<> setGrants(qint64 id, const QList<AccountGrant> &grants);

private:
    [[nodiscard]] Result<> checkFree(const QString &login, qint64 except) const;
    [[nodiscard]] Result<> addGrant(qint64 id, const AccountGrant &grant, qsizetype index);
    [[nodiscard]] Result<> changeOne(qint64 id, const QString &sql, const QVariantList &values);

    Database &m_db;
};

} // namespace app
