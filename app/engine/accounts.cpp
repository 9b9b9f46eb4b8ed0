#include "accounts.h"

#include "context.h"
#include "tokencache.h"
#include "try.h"

#include "app/account/accountrules.h"
#include "app/account/passwordhash.h"

using namespace Qt::StringLiterals;

// Accounts and what they may use. Clients, links and tokens stand in accountlinks.cpp.
namespace app {

Accounts::Accounts(EngineContext &context) : m_context(context), m_cache(std::make_unique<TokenCache>()) {}

Accounts::~Accounts() = default;

QFuture<Result<Page<Account>>> Accounts::list(const AccountFilter &filter, const PageRequest &page) const
{
    return m_context.storage.read([filter, page](Stores &stores) { return stores.accounts.list(filter, page); });
}

QFuture<Result<Account>> Accounts::account(qint64 id) const
{
    return m_context.storage.read([id](Stores &stores) { return stores.accounts.find(id); });
}

QFuture<Result<Account>> Accounts::find(const QString &login) const
{
    return m_context.storage.read([login](Stores &stores) { return stores.accounts.findByLogin(login); });
}

QFuture<Result<qint64>> Accounts::create(const QString &login, const QString &name, const Secret &password)
{
    if (const auto faults = check(login, name, &password); !faults.isEmpty())
        return readyFuture(Result<qint64>(tl::unexpected(faults.first())));
    // Hashing takes its time: not on the thread that asks, nor on the writer's.
    return m_context.jobs.run([=, context = &m_context]() -> Result<qint64> {
        const auto hash = hashPassword(password);
        if (!hash)
            return tl::unexpected(hash.error());
        return waited(context->write(Change::Accounts, [login, name, &hash](Stores &stores) {
            Account account;
            account.login = login;
            account.name = name;
            return stores.accounts.insert(account, *hash);
        }));
    });
}

QFuture<Result<>> Accounts::rename(qint64 id, const QString &login, const QString &name)
{
    if (const auto faults = check(login, name, nullptr); !faults.isEmpty())
        return readyFuture(Result<>(tl::unexpected(faults.first())));
    return m_context.write(Change::Accounts, [=](Stores &stores) { return stores.accounts.rename(id, login, name); });
}

QFuture<Result<>> Accounts::setPassword(qint64 id, const Secret &password, OldLinks links)
{
    return m_context.jobs.run([=, context = &m_context]() -> Result<> {
        const auto account = waited(context->storage.read([id](Stores &stores) { return stores.accounts.find(id); }));
        if (!account)
            return tl::unexpected(account.error());
        if (const auto wrong = passwordFault(password, account->login))
            return tl::unexpected(*wrong);
        const auto hash = hashPassword(password);
        if (!hash)
            return tl::unexpected(hash.error());
        return waited(context->write(Change::Accounts, [=, &hash](Stores &stores) -> Result<> {
            if (links == OldLinks::Revoke)
                APP_TRY(stores.links.removeFamiliesOf(id));
            return stores.accounts.setPassword(id, *hash);
        }));
    });
}

QFuture<Result<>> Accounts::setLocked(qint64 id, bool locked)
{
    return m_context.write(Change::Accounts,
                           [id, locked](Stores &stores) { return stores.accounts.setLocked(id, locked); });
}

QFuture<Result<>> Accounts::remove(qint64 id)
{
    return m_context.write(Change::Accounts, [id](Stores &stores) { return stores.accounts.remove(id); });
}

QFuture<Result<QList<AccountGrant>>> Accounts::grants(qint64 id) const
{
    return m_context.storage.read([id](Stores &stores) -> Result<QList<AccountGrant>> {
        APP_TRY(stores.accounts.find(id));
        return stores.accounts.grants(id);
    });
}

QFuture<Result<>> Accounts::setGrants(qint64 id, const QList<AccountGrant> &grants)
{
    return m_context.write(Change::Accounts,
                           [id, grants](Stores &stores) { return stores.accounts.setGrants(id, grants); });
}

QList<Error> Accounts::check(const QString &login, const QString &name, const Secret *password)
{
    QList<Error> faults;
    if (const auto wrong = loginFault(login))
        faults << *wrong;
    if (const auto wrong = nameFault(name))
        faults << *wrong;
    if (password != nullptr) {
        if (const auto wrong = passwordFault(*password, login))
            faults << *wrong;
    }
    return faults;
}

QList<Error> Accounts::check(const OauthClient &client)
{
    return clientFaults(client);
}

} // namespace app
