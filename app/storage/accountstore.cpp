#include "app/storage/accountstore.h"

#include "database.h"
#include "where.h"

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::AccountStore)
};

const QString kLivingGrants = u" FROM account_grant g LEFT JOIN device d ON d.key = g.device "
                              "JOIN product p ON p.key = coalesce(g.product, d.product) "
                              "WHERE p.deleted_ms IS NULL AND d.deleted_ms IS NULL"_s;

const QString kSelect =
    u"SELECT a.id, a.login, a.name, a.locked, a.created_ms, a.updated_ms, a.password_ms, a.login_ms, "
    "(SELECT count(*)"_s +
    kLivingGrants +
    u" AND g.account = a.id), (SELECT count(*) FROM oauth_family f WHERE f.account = a.id AND f.expires_ms > ?) "
    "FROM account a"_s;

QString keyOf(const QString &login)
{
    return login.toCaseFolded().normalized(QString::NormalizationForm_KC);
}

Error notFound(const QString &which)
{
    return {ErrorCode::NotFound, Text::tr("There is no account %1.").arg(which), {}, u"login"_s, {}};
}

Account readAccount(const Row &row)
{
    Account account;
    account.id = row.integer(0);
    account.login = row.text(1);
    account.name = row.text(2);
    account.locked = row.flag(3);
    account.createdAt = row.time(4);
    account.updatedAt = row.time(5);
    account.passwordAt = row.time(6);
    account.lastLoginAt = row.time(7);
    account.grants = row.integer(8);
    account.links = row.integer(9);
    return account;
}

Result<Account> readOne(Database &db, const QString &condition, const QVariant &value, const QString &which)
{
    auto found = db.first(kSelect + condition, {QDateTime::currentMSecsSinceEpoch(), value}, readAccount);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(notFound(which));
    return std::move(**found);
}

Where whereOf(const AccountFilter &filter)
{
    Where where;
    if (!filter.text.isEmpty()) {
        const QString like = u'%' + escapedForLike(filter.text) + u'%';
        where.add(u"(a.login LIKE ? ESCAPE '\\' OR a.name LIKE ? ESCAPE '\\')"_s, {like, like});
    }
    if (filter.locked)
        where.add(u"a.locked = ?"_s, {*filter.locked ? 1 : 0});
    return where;
}

} // namespace

Result<Page<Account>> AccountStore::list(const AccountFilter &filter, const PageRequest &page) const
{
    const Where where = whereOf(filter);
    const auto total = m_db.integer(u"SELECT count(*) FROM account a"_s + where.sql(), where.values());
    if (!total)
        return fail(total.error());
    Page<Account> result{{}, *total};
    const auto done =
        m_db.select(kSelect + where.sql() + u" ORDER BY a.login_key LIMIT ? OFFSET ?"_s,
                    QVariantList{QDateTime::currentMSecsSinceEpoch()} + where.valuesAnd({page.limit, page.offset}),
                    [&result](const Row &row) { result.rows << readAccount(row); });
    if (!done)
        return fail(done.error());
    return result;
}

Result<Account> AccountStore::find(qint64 id) const
{
    return readOne(m_db, u" WHERE a.id = ?"_s, id, QString::number(id));
}

Result<Account> AccountStore::findByLogin(const QString &login) const
{
    return readOne(m_db, u" WHERE a.login_key = ?"_s, keyOf(login), login);
}

Result<std::optional<AccountEntry>> AccountStore::entry(const QString &login) const
{
    return m_db.first(u"SELECT id, password, locked FROM account WHERE login_key = ?"_s, {keyOf(login)},
                      [](const Row &row) {
                          return AccountEntry{row.integer(0), row.text(1), row.flag(2)};
                      });
}

Result<> AccountStore::checkFree(const QString &login, qint64 except) const
{
    const auto other =
        m_db.integer(u"SELECT count(*) FROM account WHERE login_key = ? AND id <> ?"_s, {keyOf(login), except});
    if (!other)
        return fail(other.error());
    if (*other == 0)
        return {};
    return fail(ErrorCode::Conflict, tr("There is an account %1 already.").arg(login),
                {.hint = tr("Choose another login."), .field = u"login"_s});
}

Result<qint64> AccountStore::insert(const Account &account, const QString &passwordHash)
{
    if (const auto isFree = checkFree(account.login, 0); !isFree)
        return fail(isFree.error());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return m_db.insert(u"INSERT INTO account (login, login_key, name, password, locked, created_ms, updated_ms, "
                       "password_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {account.login, keyOf(account.login), account.name.isNull() ? u""_s : account.name, passwordHash,
                        account.locked ? 1 : 0, now, now, now});
}

Result<> AccountStore::changeOne(qint64 id, const QString &sql, const QVariantList &values)
{
    const auto rows = m_db.change(sql, values);
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return fail(notFound(QString::number(id)));
    return {};
}

Result<> AccountStore::rename(qint64 id, const QString &login, const QString &name)
{
    if (const auto isFree = checkFree(login, id); !isFree)
        return isFree;
    return changeOne(id, u"UPDATE account SET login = ?, login_key = ?, name = ?, updated_ms = ? WHERE id = ?"_s,
                     {login, keyOf(login), name.isNull() ? u""_s : name, QDateTime::currentMSecsSinceEpoch(), id});
}

Result<> AccountStore::setPassword(qint64 id, const QString &passwordHash)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return changeOne(id, u"UPDATE account SET password = ?, password_ms = ?, updated_ms = ? WHERE id = ?"_s,
                     {passwordHash, now, now, id});
}

Result<> AccountStore::replaceHash(qint64 id, const QString &passwordHash)
{
    return changeOne(id, u"UPDATE account SET password = ? WHERE id = ?"_s, {passwordHash, id});
}

Result<> AccountStore::setLocked(qint64 id, bool locked)
{
    return changeOne(id, u"UPDATE account SET locked = ?, updated_ms = ? WHERE id = ?"_s,
                     {locked ? 1 : 0, QDateTime::currentMSecsSinceEpoch(), id});
}

Result<> AccountStore::noteLogin(qint64 id, qint64 atMs)
{
    return changeOne(id, u"UPDATE account SET login_ms = ? WHERE id = ?"_s, {atMs, id});
}

Result<> AccountStore::remove(qint64 id)
{
    return changeOne(id, u"DELETE FROM account WHERE id = ?"_s, {id});
}

Result<QList<AccountGrant>> AccountStore::grants(qint64 id) const
{
    QList<AccountGrant> grants;
    const auto done = m_db.select(u"SELECT p.id, d.id"_s + kLivingGrants +
                                      u" AND g.account = ? ORDER BY g.product IS NULL, p.id, d.id"_s,
                                  {id}, [&grants](const Row &row) {
                                      grants.append({ProductId(row.text(0)), DeviceId(row.text(1))});
                                  });
    if (!done)
        return fail(done.error());
    return grants;
}

Result<> AccountStore::setGrants(qint64 id, const QList<AccountGrant> &grants)
{
    if (const auto known = find(id); !known)
        return fail(known.error());
    if (const auto gone = m_db.change(u"DELETE FROM account_grant WHERE account = ?"_s, {id}); !gone)
        return fail(gone.error());
    for (qsizetype i = 0; i < grants.size(); ++i) {
        if (const auto added = addGrant(id, grants.at(i), i); !added)
            return added;
    }
    return {};
}

Result<> AccountStore::addGrant(qint64 id, const AccountGrant &grant, qsizetype index)
{
    const QString field = u"grants[%1]"_s.arg(index);
    const bool isProduct = grant.deviceId.isEmpty();
    const auto key =
        isProduct
            ? m_db.integer(u"SELECT key FROM product WHERE id = ? AND deleted_ms IS NULL"_s, {grant.productId.text()})
            : m_db.integer(u"SELECT key FROM device WHERE id = ? AND deleted_ms IS NULL"_s, {grant.deviceId.text()});
    if (!key)
        return fail(key.error());
    if (*key == 0) {
        return fail(ErrorCode::NotFound,
                    isProduct ? tr("There is no product %1.").arg(grant.productId.text())
                              : tr("There is no device %1.").arg(grant.deviceId.text()),
                    {.field = field});
    }
    // What is granted twice is granted.
    const auto done =
        m_db.change(u"INSERT OR IGNORE INTO account_grant (account, product, device) VALUES (?, ?, ?)"_s,
                    {id, isProduct ? QVariant(*key) : QVariant(), isProduct ? QVariant() : QVariant(*key)});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace app
