#include "accounts.h"

#include "context.h"
#include "tokencache.h"
#include "try.h"

#include "app/account/accountrules.h"
#include "app/account/randomtoken.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Clients, links and tokens of Accounts; the accounts themselves stand in accounts.cpp.
namespace app {
namespace {

constexpr qint64 kNoteUseEveryMs = 10 * 60 * 1000;
constexpr int kPurgedAtOnce = 200;
constexpr qsizetype kLongestOpenUid = 256;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Accounts)
};

Result<QString> newClientId()
{
    return randomBytes(12).map(
        [](const QByteArray &bytes) { return u"clouddock-"_s + QString::fromLatin1(bytes.toHex()); });
}

Result<Secret> newSecret()
{
    return randomToken().map([](const QByteArray &token) { return Secret(token); });
}

std::optional<Error> secretFault(const Secret &secret)
{
    const QByteArray &bytes = secret.reveal();
    const bool isClean = std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (isClean && bytes.size() >= 16 && bytes.size() <= 256)
        return {};
    return Error{ErrorCode::InvalidInput,
                 Text::tr("A client secret has 16 to 256 letters, digits and signs, no blanks."),
                 Text::tr("Leave it empty to have one made."),
                 u"clientSecret"_s,
                 {}};
}

Result<> putSecret(Stores &stores, const SecretKeeper &keeper, const PlatformId &platform, const Secret &secret)
{
    APP_TRY(keeper.put(stores, SecretKeeper::oauthOwner(platform), {{QLatin1StringView(kClientSecretKey), secret}}));
    return {};
}

Result<OauthClient> keepClient(Stores &stores, const SecretKeeper &keeper, OauthClient client)
{
    if (client.clientId.isEmpty() && client.revision != 0) {
        const auto stored = stores.links.client(client.platform);
        if (!stored)
            return stored;
        client.clientId = stored->clientId;
    } else if (client.clientId.isEmpty()) {
        const auto made = newClientId();
        if (!made)
            return tl::unexpected(made.error());
        client.clientId = *made;
    }
    APP_TRY(stores.links.putClient(client));
    if (client.revision == 0) {
        const auto secret = newSecret();
        if (!secret)
            return tl::unexpected(secret.error());
        APP_TRY(putSecret(stores, keeper, client.platform, *secret));
    }
    return stores.links.client(client.platform);
}

Error unknownToken()
{
    return {kTokenUnknown, Text::tr("The access token is not known."), Text::tr("Link the account again."), {}, {}};
}

Error expiredToken()
{
    return {kTokenExpired, Text::tr("The access token has expired."), Text::tr("Refresh it."), {}, {}};
}

} // namespace

QFuture<Result<OauthClient>> Accounts::client(const PlatformId &platform) const
{
    return m_context.storage.read([platform](Stores &stores) { return stores.links.client(platform); });
}

QFuture<Result<QList<OauthClient>>> Accounts::clients() const
{
    return m_context.storage.read([](Stores &stores) { return stores.links.clients(); });
}

QFuture<Result<OauthClient>> Accounts::saveClient(const OauthClient &client)
{
    if (const auto faults = check(client); !faults.isEmpty())
        return readyFuture(Result<OauthClient>(tl::unexpected(faults.first())));
    return m_context.write(Change::Accounts, [client, keeper = &m_context.secrets](Stores &stores) {
        return keepClient(stores, *keeper, client);
    });
}

QFuture<Result<Secret>> Accounts::clientSecret(const PlatformId &platform) const
{
    return m_context.storage.read([platform, keeper = &m_context.secrets](Stores &stores) -> Result<Secret> {
        APP_TRY(stores.links.client(platform));
        const auto opened = keeper->openAll(stores, SecretKeeper::oauthOwner(platform));
        if (!opened)
            return tl::unexpected(opened.error());
        return opened->value(QLatin1StringView(kClientSecretKey));
    });
}

QFuture<Result<Secret>> Accounts::setClientSecret(const PlatformId &platform, const Secret &secret)
{
    const auto wanted = secret.isEmpty() ? newSecret() : Result<Secret>(secret);
    if (!wanted)
        return readyFuture(wanted);
    if (const auto wrong = secretFault(*wanted))
        return readyFuture(Result<Secret>(tl::unexpected(*wrong)));
    return m_context.write(Change::Accounts,
                           [platform, next = *wanted, keeper = &m_context.secrets](Stores &stores) -> Result<Secret> {
                               APP_TRY(stores.links.client(platform));
                               APP_TRY(putSecret(stores, *keeper, platform, next));
                               return next;
                           });
}

QFuture<Result<>> Accounts::removeClient(const PlatformId &platform)
{
    return m_context.write(Change::Accounts, [platform](Stores &stores) -> Result<> {
        APP_TRY(stores.secrets.removeAll(SecretKeeper::oauthOwner(platform)));
        return stores.links.removeClient(platform);
    });
}

QFuture<Result<Page<LinkedUser>>> Accounts::linkedUsers(const LinkFilter &filter, const PageRequest &page) const
{
    return m_context.storage.read([filter, page](Stores &stores) { return stores.links.list(filter, page); });
}

QFuture<Result<>> Accounts::unlink(qint64 family)
{
    return m_context.write(Change::Accounts, [family](Stores &stores) { return stores.links.removeFamily(family); });
}

Result<SkillCaller> Accounts::resolve(const QByteArray &accessToken)
{
    if (accessToken.isEmpty() || accessToken.size() > 4096)
        return tl::unexpected(unknownToken());
    const QByteArray hash = tokenHash(accessToken);
    auto entry = m_cache->find(hash);
    if (!entry) {
        const quint64 generation = m_cache->generation();
        const auto read =
            waited(m_context.storage.readUrgent([hash](Stores &stores) { return stores.links.accessToken(hash); }));
        if (!read)
            return tl::unexpected(read.error());
        if (!*read || (*read)->isLocked)
            return tl::unexpected(unknownToken());
        entry = TokenCache::Entry{(*read)->caller, (*read)->expiresMs, (*read)->usedMs};
        m_cache->insert(hash, *entry, generation);
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (entry->expiresMs <= now)
        return tl::unexpected(expiredToken());
    if (m_cache->takesNote(hash, now, kNoteUseEveryMs)) {
        m_context.storage.write(
            [family = entry->caller.family, now](Stores &stores) { return stores.links.noteUse(family, now); },
            Durability::Derived);
    }
    return entry->caller;
}

QFuture<Result<>> Accounts::rememberOpenUid(qint64 family, const QString &openUid)
{
    if (openUid.isEmpty() || openUid.size() > kLongestOpenUid) {
        return readyFuture(
            Result<>(fail(ErrorCode::InvalidInput, Text::tr("The user's id of the assistant has 1 to 256 characters."),
                          {.field = u"openUid"_s})));
    }
    if (m_cache->knows(family, openUid))
        return readyFuture(Result<>());
    return m_context.write(Change::Accounts, [family, openUid](Stores &stores) -> Result<> {
        APP_TRY(stores.links.setOpenUid(family, openUid));
        return {};
    });
}

QFuture<Result<QStringList>> Accounts::openUids(const PlatformId &platform, const ProductId &product,
                                                const DeviceId &device) const
{
    return m_context.storage.readUrgent([=](Stores &stores) {
        return stores.links.openUids(platform, product, device, QDateTime::currentMSecsSinceEpoch());
    });
}

void Accounts::forget()
{
    m_cache->clear();
}

void Accounts::purge()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_context.jobs.run([now, context = &m_context]() -> Result<> {
        const auto any = waited(context->storage.read([now](Stores &stores) { return stores.links.hasOld(now); }));
        if (!any || !*any)
            return {};
        return waited(context->storage.write([now](Stores &stores) -> Result<> {
            APP_TRY(stores.links.purge(now, kPurgedAtOnce));
            return {};
        }));
    });
}

} // namespace app
