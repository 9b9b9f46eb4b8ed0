#include "linking.h"

#include "context.h"
#include "try.h"

#include "app/account/passwordhash.h"
#include "app/account/randomtoken.h"

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Accounts)
};

/// Tokens as they are given out, and as they are kept.
struct Minted
{
    TokenAnswer answer{};
    TokenPair kept{};
};

Result<Minted> mint(const OauthClient &client, qint64 now)
{
    const auto access = randomToken();
    const auto refresh = randomToken();
    if (!access || !refresh)
        return tl::unexpected(access ? refresh.error() : access.error());
    Minted minted;
    minted.answer = {*access, *refresh, client.accessSeconds};
    minted.kept = {tokenHash(*access), tokenHash(*refresh), now, now + client.accessSeconds * 1000LL,
                   now + client.refreshSeconds * 1000LL};
    return minted;
}

TokenOutcome refused(OauthCode code, const QByteArray &description, const QByteArray &remark = {})
{
    return {{}, {code, description}, remark.isEmpty() ? description : remark};
}

/// What is wrong with a code that counts; nothing when it fits.
QByteArray misfit(const CodeRecord &code, const OauthClient &client, const QString &redirectUri,
                  const QByteArray &verifier)
{
    if (code.platform != client.platform)
        return "The code was given to another client.";
    if (code.redirectUri != redirectUri)
        return "The redirect_uri is not the one of the authorization request.";
    if (!isVerifier(verifier, static_cast<PkceMethod>(code.method), code.challenge.toLatin1()))
        return "The code_verifier does not fit the challenge.";
    return {};
}

} // namespace

Result<std::optional<OauthClient>> Linking::client(const QString &clientId) const
{
    return waited(
        m_context.storage.readUrgent([clientId](Stores &stores) { return stores.links.clientById(clientId); }));
}

Result<bool> Linking::isSecret(const PlatformId &platform, const Secret &secret) const
{
    const auto secrets = waited(m_context.storage.readUrgent([platform, keeper = &m_context.secrets](Stores &stores) {
        return keeper->openAll(stores, SecretKeeper::oauthOwner(platform));
    }));
    if (!secrets)
        return tl::unexpected(secrets.error());
    const Secret known = secrets->value(QLatin1StringView(kClientSecretKey));
    return !known.isEmpty() && known.equals(secret.reveal());
}

Result<std::optional<OauthClient>> Linking::bareClient(const QByteArray &refreshToken) const
{
    const QByteArray hash = tokenHash(refreshToken);
    return waited(m_context.storage.readUrgent([hash](Stores &stores) -> Result<std::optional<OauthClient>> {
        const auto token = stores.links.refreshToken(hash);
        if (!token)
            return tl::unexpected(token.error());
        if (!*token)
            return std::optional<OauthClient>();
        const auto client = stores.links.client((*token)->platform);
        if (!client)
            return tl::unexpected(client.error());
        return client->allowBareRefresh ? std::optional(*client) : std::optional<OauthClient>();
    }));
}

Result<SignIn> Linking::signIn(const QString &login, const Secret &password)
{
    const auto found =
        waited(m_context.storage.readUrgent([login](Stores &stores) { return stores.accounts.entry(login); }));
    if (!found)
        return tl::unexpected(found.error());
    if (!*found) {
        spendLikePassword(password);
        return SignIn{};
    }
    const AccountEntry &entry = **found;
    if (!isPassword(password, entry.passwordHash))
        return SignIn{};
    if (entry.locked)
        return SignIn{SignIn::Verdict::Locked, entry.id};
    QString renewed;
    if (!isHashCurrent(entry.passwordHash)) {
        if (const auto hash = hashPassword(password))
            renewed = *hash;
    }
    const qint64 now = m_clock();
    const auto noted =
        waited(m_context.write(Change::Accounts, [id = entry.id, now, renewed](Stores &stores) -> Result<> {
            if (!renewed.isEmpty())
                APP_TRY(stores.accounts.replaceHash(id, renewed));
            return stores.accounts.noteLogin(id, now);
        }));
    if (!noted)
        return tl::unexpected(noted.error());
    return SignIn{SignIn::Verdict::Good, entry.id};
}

Result<QByteArray> Linking::giveCode(const CodeRequest &request)
{
    const auto code = randomToken();
    if (!code)
        return code;
    CodeRecord record;
    record.hash = tokenHash(*code);
    record.account = request.account;
    record.platform = request.platform;
    record.redirectUri = request.redirectUri;
    record.challenge = QString::fromLatin1(request.challenge);
    record.method = static_cast<int>(request.method);
    record.expiresMs = m_clock() + kCodeSeconds * 1000LL;
    const auto kept =
        waited(m_context.storage.write([record](Stores &stores) { return stores.links.insertCode(record); }));
    if (!kept)
        return tl::unexpected(kept.error());
    return code;
}

Result<TokenOutcome> Linking::redeem(const OauthClient &client, const QByteArray &code, const QString &redirectUri,
                                     const QByteArray &verifier)
{
    const qint64 now = m_clock();
    const auto minted = mint(client, now);
    if (!minted)
        return tl::unexpected(minted.error());
    const QByteArray hash = tokenHash(code);
    // One transaction from looking to marking: of two that bring one code at once, the second sees the first.
    return waited(m_context.write(Change::Accounts, [=](Stores &stores) -> Result<TokenOutcome> {
        const auto found = stores.links.code(hash);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return refused(OauthCode::InvalidGrant, "The code is not known.");
        const CodeRecord &record = **found;
        if (record.isUsed) {
            if (record.family != 0)
                APP_TRY(stores.links.removeFamily(record.family));
            return refused(OauthCode::InvalidGrant, "The code was used before.",
                           record.family != 0 ? "A code came a second time: the link it gave was revoked."
                                              : "A code came a second time.");
        }
        const QByteArray wrong = record.expiresMs <= now ? QByteArray("The code has expired.")
                                                         : misfit(record, client, redirectUri, verifier);
        if (!wrong.isEmpty()) {
            APP_TRY(stores.links.useCode(hash, now, 0));
            return refused(OauthCode::InvalidGrant, wrong);
        }
        const auto account = stores.accounts.find(record.account);
        if (!account)
            return tl::unexpected(account.error());
        if (account->locked)
            return refused(OauthCode::InvalidGrant, "The account is locked.");
        const auto family = stores.links.insertFamily(record.account, record.platform, minted->kept);
        if (!family)
            return tl::unexpected(family.error());
        APP_TRY(stores.links.useCode(hash, now, *family));
        return TokenOutcome{minted->answer, {}, {}};
    }));
}

Result<TokenOutcome> Linking::refresh(const OauthClient &client, const QByteArray &refreshToken)
{
    const qint64 now = m_clock();
    const auto minted = mint(client, now);
    if (!minted)
        return tl::unexpected(minted.error());
    const QByteArray hash = tokenHash(refreshToken);
    return waited(m_context.write(Change::Accounts, [=](Stores &stores) -> Result<TokenOutcome> {
        const auto found = stores.links.refreshToken(hash);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return refused(OauthCode::InvalidGrant, "The refresh token is not known.");
        const RefreshRecord &record = **found;
        if (record.platform != client.platform)
            return refused(OauthCode::InvalidGrant, "The refresh token was given to another client.");
        if (record.replacedMs != 0 && now - record.replacedMs > kRefreshGraceSeconds * 1000LL) {
            APP_TRY(stores.links.removeFamily(record.family));
            return refused(OauthCode::InvalidGrant, "The refresh token was replaced.",
                           "A refresh token that was replaced came again: the link was revoked.");
        }
        if (record.expiresMs <= now)
            return refused(OauthCode::InvalidGrant, "The refresh token has expired.");
        if (record.isLocked)
            return refused(OauthCode::InvalidGrant, "The account is locked.");
        APP_TRY(stores.links.rotate(record.family, hash, minted->kept));
        return TokenOutcome{minted->answer, {}, {}};
    }));
}

Result<PracticeToken> Linking::practiceToken(const PlatformId &platform, qint64 account)
{
    const qint64 now = m_clock();
    const auto minted =
        mint({.platform = platform, .accessSeconds = kPracticeSeconds, .refreshSeconds = kPracticeSeconds}, now);
    if (!minted)
        return tl::unexpected(minted.error());
    return waited(m_context.write(Change::Accounts, [=](Stores &stores) -> Result<PracticeToken> {
        const auto speaker = stores.accounts.find(account);
        if (!speaker)
            return tl::unexpected(speaker.error());
        if (speaker->locked)
            return fail(ErrorCode::State, Text::tr("The account is locked."), {.hint = Text::tr("Unlock it first.")});
        const auto family = stores.links.insertFamily(account, platform, minted->kept);
        if (!family)
            return tl::unexpected(family.error());
        return PracticeToken{Secret(minted->answer.accessToken), *family};
    }));
}

void Linking::dropPractice(qint64 family)
{
    m_context.write(Change::Accounts, [family](Stores &stores) { return stores.links.removeFamily(family); });
}

Result<bool> Linking::revoke(const OauthClient &client, const QByteArray &token)
{
    const QByteArray hash = tokenHash(token);
    return waited(m_context.write(Change::Accounts, [=](Stores &stores) -> Result<bool> {
        const auto family = stores.links.familyOf(hash);
        if (!family)
            return tl::unexpected(family.error());
        if (!*family)
            return true;
        if ((*family)->platform != client.platform)
            return false;
        APP_TRY(stores.links.removeFamily((*family)->family));
        return true;
    }));
}

} // namespace app
