#include "app/storage/linkstore.h"

#include "database.h"
#include "jsontext.h"

using namespace Qt::StringLiterals;

// The clients of LinkStore, and what it throws away; links and tokens stand in linkstore.cpp.
namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::LinkStore)
};

const QString kSelect = u"SELECT p.id, c.client_id, c.redirect_uris, c.enabled, c.allow_get, c.allow_bare_refresh, "
                        "c.access_s, c.refresh_s, c.revision, c.created_ms, c.updated_ms "
                        "FROM oauth_client c JOIN platform p ON p.key = c.platform"_s;

Error notFound(const PlatformId &platform)
{
    return {ErrorCode::NotFound,
            Text::tr("No client is set up for %1.").arg(platform.text()),
            Text::tr("Save the account linking settings first."),
            u"platform"_s,
            {}};
}

OauthClient readClient(const Row &row)
{
    OauthClient client;
    client.platform = PlatformId(row.text(0));
    client.clientId = row.text(1);
    const QJsonArray uris = QJsonDocument::fromJson(row.text(2).toUtf8()).array();
    for (const QJsonValue &uri : uris)
        client.redirectUris << uri.toString();
    client.enabled = row.flag(3);
    client.allowGetToken = row.flag(4);
    client.allowBareRefresh = row.flag(5);
    client.accessSeconds = row.number(6);
    client.refreshSeconds = row.number(7);
    client.revision = row.integer(8);
    client.createdAt = row.time(9);
    client.updatedAt = row.time(10);
    return client;
}

QString urisOf(const OauthClient &client)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(client.redirectUris)).toJson(QJsonDocument::Compact));
}

} // namespace

Result<OauthClient> LinkStore::client(const PlatformId &platform) const
{
    auto found = m_db.first(kSelect + u" WHERE p.id = ?"_s, {platform.text()}, readClient);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(notFound(platform));
    return std::move(**found);
}

Result<std::optional<OauthClient>> LinkStore::clientById(const QString &clientId) const
{
    return m_db.first(kSelect + u" WHERE c.client_id = ?"_s, {clientId}, readClient);
}

Result<QList<OauthClient>> LinkStore::clients() const
{
    QList<OauthClient> clients;
    const auto read =
        m_db.select(kSelect + u" ORDER BY p.id"_s, {}, [&clients](const Row &row) { clients << readClient(row); });
    if (!read)
        return fail(read.error());
    return clients;
}

/// The id is nobody else's, and the revision is the one that is stored.
Result<> LinkStore::checkClient(const OauthClient &client) const
{
    const auto same = clientById(client.clientId);
    if (!same)
        return fail(same.error());
    if (*same && (*same)->platform != client.platform) {
        return fail(ErrorCode::Conflict, tr("The client ID %1 is that of another platform.").arg(client.clientId),
                    {.hint = tr("Choose another one, or leave it empty."), .field = u"clientId"_s});
    }
    const auto stored = m_db.integer(u"SELECT c.revision FROM oauth_client c JOIN platform p ON p.key = c.platform "
                                     "WHERE p.id = ?"_s,
                                     {client.platform.text()});
    if (!stored)
        return fail(stored.error());
    if (*stored != client.revision) {
        return fail(ErrorCode::Conflict, tr("The account linking settings were changed by somebody else meanwhile."),
                    {.hint = tr("Open them again and repeat your change.")});
    }
    return {};
}

Result<> LinkStore::putClient(const OauthClient &client)
{
    if (const auto fits = checkClient(client); !fits)
        return fits;
    const auto platform = m_db.platformKey(client.platform.text());
    if (!platform)
        return fail(platform.error());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto rows =
        m_db.change(u"INSERT INTO oauth_client (platform, client_id, redirect_uris, enabled, allow_get, "
                    "allow_bare_refresh, access_s, refresh_s, revision, created_ms, updated_ms) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?) ON CONFLICT (platform) DO UPDATE SET "
                    "client_id = excluded.client_id, redirect_uris = excluded.redirect_uris, "
                    "enabled = excluded.enabled, allow_get = excluded.allow_get, "
                    "allow_bare_refresh = excluded.allow_bare_refresh, access_s = excluded.access_s, "
                    "refresh_s = excluded.refresh_s, revision = revision + 1, updated_ms = excluded.updated_ms"_s,
                    {*platform, client.clientId, urisOf(client), client.enabled ? 1 : 0, client.allowGetToken ? 1 : 0,
                     client.allowBareRefresh ? 1 : 0, client.accessSeconds, client.refreshSeconds, now, now});
    if (!rows)
        return fail(rows.error());
    return {};
}

Result<> LinkStore::removeClient(const PlatformId &platform)
{
    const auto rows = m_db.change(
        u"DELETE FROM oauth_client WHERE platform = (SELECT key FROM platform WHERE id = ?)"_s, {platform.text()});
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return fail(notFound(platform));
    return {};
}

Result<bool> LinkStore::hasOld(qint64 nowMs) const
{
    return m_db
        .integer(u"SELECT EXISTS (SELECT 1 FROM oauth_code WHERE expires_ms < ?) "
                 "OR EXISTS (SELECT 1 FROM oauth_token WHERE expires_ms < ?) "
                 "OR EXISTS (SELECT 1 FROM oauth_family WHERE expires_ms < ?)"_s,
                 {nowMs - kKeepCodeMs, nowMs - kKeepTokenMs, nowMs - kKeepTokenMs})
        .map([](qint64 any) { return any != 0; });
}

Result<qint64> LinkStore::purge(qint64 nowMs, int limit)
{
    struct Kind
    {
        QString sql;
        qint64 beforeMs;
    };
    const Kind kinds[] = {
        {u"DELETE FROM oauth_code WHERE hash IN (SELECT hash FROM oauth_code WHERE expires_ms < ? LIMIT ?)"_s,
         nowMs - kKeepCodeMs},
        {u"DELETE FROM oauth_token WHERE hash IN (SELECT hash FROM oauth_token WHERE expires_ms < ? LIMIT ?)"_s,
         nowMs - kKeepTokenMs},
        {u"DELETE FROM oauth_family WHERE id IN (SELECT id FROM oauth_family WHERE expires_ms < ? LIMIT ?)"_s,
         nowMs - kKeepTokenMs},
    };
    qint64 gone = 0;
    for (const Kind &kind : kinds) {
        const auto rows = m_db.change(kind.sql, {kind.beforeMs, limit});
        if (!rows)
            return rows;
        gone += *rows;
    }
    return gone;
}

} // namespace app
