#include "app/storage/linkstore.h"

#include "database.h"
#include "where.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Links and their tokens; the clients stand in linkclients.cpp.
namespace app {
namespace {

enum class TokenKind { Access = 0, Refresh = 1 };

const QString kLinkColumns = u"SELECT f.id, a.id, a.login, a.name, p.id, f.open_uid, f.linked_ms, f.refreshed_ms, "
                             "f.used_ms, f.expires_ms"_s;
const QString kLinks =
    u" FROM oauth_family f JOIN account a ON a.id = f.account JOIN platform p ON p.key = f.platform"_s;

LinkedUser readLink(const Row &row)
{
    LinkedUser link;
    link.family = row.integer(0);
    link.accountId = row.integer(1);
    link.login = row.text(2);
    link.name = row.text(3);
    link.platform = PlatformId(row.text(4));
    link.openUid = row.text(5);
    link.linkedAt = row.time(6);
    link.refreshedAt = row.time(7);
    link.lastUsedAt = row.time(8);
    link.expiresAt = row.time(9);
    return link;
}

Result<> done(const Result<qint64> &rows)
{
    if (!rows)
        return fail(rows.error());
    return {};
}

} // namespace

Result<> LinkStore::insertCode(const CodeRecord &code)
{
    const auto platform = m_db.platformKey(code.platform.text());
    if (!platform)
        return fail(platform.error());
    return done(m_db.change(u"INSERT INTO oauth_code (hash, account, platform, redirect_uri, challenge, method, "
                            "expires_ms) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                            {code.hash, code.account, *platform, code.redirectUri,
                             code.challenge.isNull() ? u""_s : code.challenge, code.method, code.expiresMs}));
}

Result<std::optional<CodeRecord>> LinkStore::code(const QByteArray &hash) const
{
    return m_db.first(u"SELECT c.account, p.id, c.redirect_uri, c.challenge, c.method, c.expires_ms, c.used_ms, "
                      "c.family FROM oauth_code c JOIN platform p ON p.key = c.platform WHERE c.hash = ?"_s,
                      {hash}, [&hash](const Row &row) {
                          CodeRecord code;
                          code.hash = hash;
                          code.account = row.integer(0);
                          code.platform = PlatformId(row.text(1));
                          code.redirectUri = row.text(2);
                          code.challenge = row.text(3);
                          code.method = row.number(4);
                          code.expiresMs = row.integer(5);
                          code.isUsed = !row.isNull(6);
                          code.family = row.integer(7);
                          return code;
                      });
}

Result<> LinkStore::useCode(const QByteArray &hash, qint64 nowMs, qint64 family)
{
    return done(m_db.change(u"UPDATE oauth_code SET used_ms = ?, family = ? WHERE hash = ? AND used_ms IS NULL"_s,
                            {nowMs, family == 0 ? QVariant() : QVariant(family), hash}));
}

Result<> LinkStore::insertTokens(qint64 family, const TokenPair &tokens)
{
    const QString sql = u"INSERT INTO oauth_token (hash, family, kind, expires_ms) VALUES (?, ?, ?, ?)"_s;
    const auto access =
        m_db.change(sql, {tokens.accessHash, family, static_cast<int>(TokenKind::Access), tokens.accessUntilMs});
    if (!access)
        return fail(access.error());
    return done(
        m_db.change(sql, {tokens.refreshHash, family, static_cast<int>(TokenKind::Refresh), tokens.refreshUntilMs}));
}

Result<qint64> LinkStore::insertFamily(qint64 account, const PlatformId &platform, const TokenPair &tokens)
{
    const auto key = m_db.platformKey(platform.text());
    if (!key)
        return fail(key.error());
    const auto family = m_db.insert(u"INSERT INTO oauth_family (account, platform, open_uid, linked_ms, refreshed_ms, "
                                    "expires_ms) VALUES (?, ?, '', ?, ?, ?)"_s,
                                    {account, *key, tokens.nowMs, tokens.nowMs, tokens.refreshUntilMs});
    if (!family)
        return family;
    if (const auto kept = insertTokens(*family, tokens); !kept)
        return fail(kept.error());
    return family;
}

Result<std::optional<RefreshRecord>> LinkStore::refreshToken(const QByteArray &hash) const
{
    return m_db.first(
        u"SELECT t.family, p.id, t.expires_ms, t.replaced_ms, a.locked FROM oauth_token t "
        "JOIN oauth_family f ON f.id = t.family JOIN platform p ON p.key = f.platform "
        "JOIN account a ON a.id = f.account WHERE t.hash = ? AND t.kind = ?"_s,
        {hash, static_cast<int>(TokenKind::Refresh)}, [](const Row &row) {
            return RefreshRecord{row.integer(0), PlatformId(row.text(1)), row.integer(2), row.integer(3), row.flag(4)};
        });
}

Result<> LinkStore::rotate(qint64 family, const QByteArray &used, const TokenPair &tokens)
{
    const auto replaced = m_db.change(
        u"UPDATE oauth_token SET replaced_ms = ? WHERE hash = ? AND replaced_ms IS NULL"_s, {tokens.nowMs, used});
    if (!replaced)
        return fail(replaced.error());
    const auto extended = m_db.change(u"UPDATE oauth_family SET refreshed_ms = ?, expires_ms = ? WHERE id = ?"_s,
                                      {tokens.nowMs, tokens.refreshUntilMs, family});
    if (!extended)
        return fail(extended.error());
    return insertTokens(family, tokens);
}

Result<std::optional<AccessRecord>> LinkStore::accessToken(const QByteArray &hash) const
{
    auto found =
        m_db.first(u"SELECT a.id, f.id, p.id, f.open_uid, t.expires_ms, f.used_ms, a.locked FROM oauth_token t "
                   "JOIN oauth_family f ON f.id = t.family JOIN platform p ON p.key = f.platform "
                   "JOIN account a ON a.id = f.account WHERE t.hash = ? AND t.kind = ?"_s,
                   {hash, static_cast<int>(TokenKind::Access)}, [](const Row &row) {
                       AccessRecord record;
                       record.caller.accountId = row.integer(0);
                       record.caller.family = row.integer(1);
                       record.caller.platform = PlatformId(row.text(2));
                       record.caller.openUid = row.text(3);
                       record.expiresMs = row.integer(4);
                       record.usedMs = row.integer(5);
                       record.isLocked = row.flag(6);
                       return record;
                   });
    if (!found || !*found)
        return found;
    SkillCaller &caller = (*found)->caller;
    const auto granted = m_db.select(u"SELECT p.id, d.id FROM account_grant g LEFT JOIN device d ON d.key = g.device "
                                     "JOIN product p ON p.key = coalesce(g.product, d.product) "
                                     "WHERE g.account = ? AND p.deleted_ms IS NULL AND d.deleted_ms IS NULL"_s,
                                     {caller.accountId}, [&caller](const Row &row) {
                                         if (row.isNull(1))
                                             caller.products.insert(ProductId(row.text(0)));
                                         else
                                             caller.devices.insert(DeviceId(row.text(1)));
                                     });
    if (!granted)
        return fail(granted.error());
    return found;
}

Result<std::optional<LinkedUser>> LinkStore::familyOf(const QByteArray &hash) const
{
    return m_db.first(kLinkColumns + kLinks + u" WHERE f.id = (SELECT family FROM oauth_token WHERE hash = ?)"_s,
                      {hash}, readLink);
}

Result<> LinkStore::noteUse(qint64 family, qint64 atMs)
{
    return done(
        m_db.change(u"UPDATE oauth_family SET used_ms = max(coalesce(used_ms, 0), ?) WHERE id = ?"_s, {atMs, family}));
}

Result<Page<LinkedUser>> LinkStore::list(const LinkFilter &filter, const PageRequest &page) const
{
    Where where;
    where.add(u"f.expires_ms > ?"_s, {QDateTime::currentMSecsSinceEpoch()});
    if (!filter.platform.isEmpty())
        where.add(u"p.id = ?"_s, {filter.platform.text()});
    if (filter.accountId != 0)
        where.add(u"a.id = ?"_s, {filter.accountId});
    if (!filter.text.isEmpty()) {
        const QString like = u'%' + escapedForLike(filter.text) + u'%';
        where.add(u"(a.login LIKE ? ESCAPE '\\' OR a.name LIKE ? ESCAPE '\\' OR f.open_uid LIKE ? ESCAPE '\\')"_s,
                  {like, like, like});
    }
    const auto total = m_db.integer(u"SELECT count(*)"_s + kLinks + where.sql(), where.values());
    if (!total)
        return fail(total.error());
    Page<LinkedUser> result{{}, *total};
    const auto read = m_db.select(kLinkColumns + kLinks + where.sql() + u" ORDER BY f.id DESC LIMIT ? OFFSET ?"_s,
                                  where.valuesAnd({page.limit, page.offset}),
                                  [&result](const Row &row) { result.rows << readLink(row); });
    if (!read)
        return fail(read.error());
    return result;
}

Result<> LinkStore::removeFamily(qint64 family)
{
    const auto rows = m_db.change(u"DELETE FROM oauth_family WHERE id = ?"_s, {family});
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return fail(ErrorCode::NotFound, tr("There is no link %1 any more.").arg(family), {.field = u"family"_s});
    return {};
}

Result<> LinkStore::removeFamiliesOf(qint64 account)
{
    // A code that was given and not exchanged yet would become a link.
    const auto codes = m_db.change(u"DELETE FROM oauth_code WHERE account = ?"_s, {account});
    if (!codes)
        return fail(codes.error());
    return done(m_db.change(u"DELETE FROM oauth_family WHERE account = ?"_s, {account}));
}

Result<bool> LinkStore::setOpenUid(qint64 family, const QString &openUid)
{
    const auto rows = m_db.change(u"UPDATE oauth_family SET open_uid = ? WHERE id = ? AND open_uid <> ?"_s,
                                  {openUid, family, openUid});
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return false;
    const auto older =
        m_db.change(u"DELETE FROM oauth_family WHERE open_uid = ? AND id < ? "
                    "AND (account, platform) = (SELECT account, platform FROM oauth_family WHERE id = ?)"_s,
                    {openUid, family, family});
    if (!older)
        return fail(older.error());
    return true;
}

Result<QStringList> LinkStore::openUids(const PlatformId &platform, const ProductId &product, const DeviceId &device,
                                        qint64 nowMs) const
{
    const QString granted = device.isEmpty()
                                ? u"SELECT g.account FROM account_grant g LEFT JOIN device d ON d.key = g.device "
                                  "JOIN product p ON p.key = coalesce(g.product, d.product) "
                                  "WHERE p.id = ? AND p.deleted_ms IS NULL AND d.deleted_ms IS NULL"_s
                                : u"SELECT g.account FROM device d JOIN product p ON p.key = d.product "
                                  "JOIN account_grant g ON g.device = d.key OR g.product = p.key "
                                  "WHERE p.id = ? AND d.id = ? AND p.deleted_ms IS NULL AND d.deleted_ms IS NULL"_s;
    QVariantList values{platform.text(), nowMs, product.text()};
    if (!device.isEmpty())
        values << device.text();
    QStringList openUids;
    const auto read = m_db.select(u"SELECT DISTINCT f.open_uid FROM oauth_family f "
                                  "JOIN account a ON a.id = f.account JOIN platform c ON c.key = f.platform "
                                  "WHERE c.id = ? AND f.expires_ms > ? AND f.open_uid <> '' AND a.locked = 0 "
                                  "AND f.account IN ("_s +
                                      granted + u") ORDER BY f.open_uid"_s,
                                  values, [&openUids](const Row &row) { openUids << row.text(0); });
    if (!read)
        return fail(read.error());
    return openUids;
}

} // namespace app
