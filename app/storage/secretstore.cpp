#include "stores.h"

#include "database.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace app {

Result<QByteArray> SecretStore::find(const QString &owner, const QString &key) const
{
    auto sealed = m_db.first(u"SELECT sealed FROM secret WHERE owner = ? AND name = ?"_s, {owner, key},
                             [](const Row &row) { return row.bytes(0); });
    if (!sealed)
        return fail(sealed.error());
    if (!*sealed)
        return fail(ErrorCode::NotFound, tr("There is no secret \"%1\" for %2.").arg(key, owner), {.field = key});
    return std::move(**sealed);
}

Result<QMap<QString, QByteArray>> SecretStore::findAll(const QString &owner) const
{
    QMap<QString, QByteArray> secrets;
    const auto done = m_db.select(u"SELECT name, sealed FROM secret WHERE owner = ?"_s, {owner},
                                  [&secrets](const Row &row) { secrets.insert(row.text(0), row.bytes(1)); });
    if (!done)
        return fail(done.error());
    return secrets;
}

Result<QMap<QString, qint64>> SecretStore::versions(const QString &owner) const
{
    QMap<QString, qint64> versions;
    const auto done = m_db.select(u"SELECT name, version FROM secret WHERE owner = ?"_s, {owner},
                                  [&versions](const Row &row) { versions.insert(row.text(0), row.integer(1)); });
    if (!done)
        return fail(done.error());
    return versions;
}

Result<QList<std::pair<QString, QString>>> SecretStore::allNames() const
{
    QList<std::pair<QString, QString>> names;
    const auto done = m_db.select(u"SELECT owner, name FROM secret ORDER BY owner, name"_s, {},
                                  [&names](const Row &row) { names.emplaceBack(row.text(0), row.text(1)); });
    if (!done)
        return fail(done.error());
    return names;
}

Result<> SecretStore::put(const QString &owner, const QString &key, const QByteArray &sealed, qint64 version)
{
    // Drawn, not counted: a number is only ever compared with another of the same record.
    const auto drawn = static_cast<qint64>(QRandomGenerator::global()->generate64() >> 1);
    const auto done =
        m_db.change(u"INSERT INTO secret (owner, name, sealed, version) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (owner, name) DO UPDATE SET sealed = excluded.sealed, version = excluded.version"_s,
                    {owner, key, sealed, version != 0 ? version : drawn});
    if (!done)
        return fail(done.error());
    return {};
}

Result<> SecretStore::remove(const QString &owner, const QString &key)
{
    const auto done = m_db.change(u"DELETE FROM secret WHERE owner = ? AND name = ?"_s, {owner, key});
    if (!done)
        return fail(done.error());
    return {};
}

Result<> SecretStore::removeAll(const QString &owner)
{
    const auto done = m_db.change(u"DELETE FROM secret WHERE owner = ?"_s, {owner});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace app
