#include "accountactions.h"

#include "messages.h"
#include "passwordprompt.h"

#include "app/engine/accounttool.h"

#include <QJsonDocument>

#include <functional>

using namespace Qt::StringLiterals;

namespace app::daemon {
namespace {

constexpr int kRowsAtOnce = 500;

template <typename T>
T waited(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

int told(const Result<> &result)
{
    if (result)
        return ExitOk;
    printError(result.error());
    return exitCodeFor(result.error());
}

void printRow(const QJsonObject &row)
{
    printLine(QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
}

int withAccounts(const QString &dataDir, const std::function<Result<>(Accounts &)> &work)
{
    const auto tool = AccountTool::open(dataDir);
    return told(tool ? work((*tool)->accounts()) : Result<>(tl::unexpected(tool.error())));
}

int withAccount(const QString &dataDir, const AccountRequest &request,
                const std::function<Result<>(Accounts &, const Account &)> &work)
{
    return withAccounts(dataDir, [&](Accounts &accounts) -> Result<> {
        const auto account = waited(accounts.find(QString::fromStdString(request.login)));
        return account ? work(accounts, *account) : Result<>(tl::unexpected(account.error()));
    });
}

/// All pages of a list, printed.
template <typename List>
Result<> printAll(List list)
{
    for (PageRequest page{0, kRowsAtOnce};; page.offset += kRowsAtOnce) {
        const auto rows = waited(list(page));
        if (!rows)
            return tl::unexpected(rows.error());
        for (const auto &row : rows->rows)
            printRow(AccountTool::row(row));
        if (page.offset + kRowsAtOnce >= rows->total)
            return {};
    }
}

QList<AccountGrant> grantsOf(const AccountRequest &request)
{
    QList<AccountGrant> grants;
    for (const std::string &id : request.products)
        grants.append({ProductId(QString::fromStdString(id)), {}});
    for (const std::string &id : request.devices)
        grants.append({{}, DeviceId(QString::fromStdString(id))});
    return grants;
}

bool changes(const ClientRequest &request)
{
    return !request.clientId.empty() || !request.redirectUris.empty() || request.enabled || request.getToken ||
           request.bareRefresh || request.accessSeconds || request.refreshSeconds;
}

OauthClient changed(OauthClient client, const ClientRequest &request)
{
    if (!request.clientId.empty())
        client.clientId = QString::fromStdString(request.clientId);
    if (!request.redirectUris.empty()) {
        client.redirectUris.clear();
        for (const std::string &uri : request.redirectUris)
            client.redirectUris << QString::fromStdString(uri);
    }
    client.enabled = request.enabled.value_or(client.enabled);
    client.allowGetToken = request.getToken.value_or(client.allowGetToken);
    client.allowBareRefresh = request.bareRefresh.value_or(client.allowBareRefresh);
    client.accessSeconds = request.accessSeconds.value_or(client.accessSeconds);
    client.refreshSeconds = request.refreshSeconds.value_or(client.refreshSeconds);
    return client;
}

/// The client as it is stored after the command.
Result<OauthClient> saved(Accounts &accounts, const ClientRequest &request)
{
    const PlatformId platform(QString::fromStdString(request.platform));
    const auto stored = waited(accounts.client(platform));
    if (!changes(request) || (!stored && stored.error().code != ErrorCode::NotFound))
        return stored;
    OauthClient fresh;
    fresh.platform = platform;
    return waited(accounts.saveClient(changed(stored.value_or(fresh), request)));
}

} // namespace

int addAccount(const QString &dataDir, const AccountRequest &request)
{
    const auto password = readNewPassword();
    if (!password)
        return told(tl::unexpected(password.error()));
    return withAccounts(dataDir, [&](Accounts &accounts) -> Result<> {
        const auto id = waited(
            accounts.create(QString::fromStdString(request.login), QString::fromStdString(request.name), *password));
        if (!id)
            return tl::unexpected(id.error());
        const auto account = waited(accounts.account(*id));
        if (!account)
            return tl::unexpected(account.error());
        printRow(AccountTool::row(*account));
        return {};
    });
}

int listAccounts(const QString &dataDir)
{
    return withAccounts(dataDir, [](Accounts &accounts) {
        return printAll([&accounts](const PageRequest &page) { return accounts.list({}, page); });
    });
}

int lockAccount(const QString &dataDir, const AccountRequest &request, bool locked)
{
    return withAccount(dataDir, request, [locked](Accounts &accounts, const Account &account) {
        return waited(accounts.setLocked(account.id, locked));
    });
}

int removeAccount(const QString &dataDir, const AccountRequest &request)
{
    return withAccount(dataDir, request,
                       [](Accounts &accounts, const Account &account) { return waited(accounts.remove(account.id)); });
}

int grantAccount(const QString &dataDir, const AccountRequest &request)
{
    return withAccount(dataDir, request, [&](Accounts &accounts, const Account &account) -> Result<> {
        const QList<AccountGrant> wanted = grantsOf(request);
        if (!wanted.isEmpty() || request.grantsNothing) {
            if (const auto done = waited(accounts.setGrants(account.id, wanted)); !done)
                return done;
        }
        const auto grants = waited(accounts.grants(account.id));
        if (!grants)
            return tl::unexpected(grants.error());
        for (const AccountGrant &grant : *grants)
            printRow(AccountTool::row(grant));
        return {};
    });
}

int setAccountPassword(const QString &dataDir, const AccountRequest &request)
{
    const auto password = readNewPassword();
    if (!password)
        return told(tl::unexpected(password.error()));
    return withAccount(dataDir, request, [&](Accounts &accounts, const Account &account) {
        return waited(accounts.setPassword(account.id, *password, request.unlinks ? OldLinks::Revoke : OldLinks::Keep));
    });
}

int oauthClient(const QString &dataDir, const ClientRequest &request)
{
    return withAccounts(dataDir, [&](Accounts &accounts) -> Result<> {
        const PlatformId platform(QString::fromStdString(request.platform));
        if (request.remove)
            return waited(accounts.removeClient(platform));
        const auto client = saved(accounts, request);
        if (!client)
            return tl::unexpected(client.error());
        QJsonObject row = AccountTool::row(*client);
        if (request.newSecret || request.showSecret) {
            const auto secret =
                waited(request.newSecret ? accounts.setClientSecret(platform) : accounts.clientSecret(platform));
            if (!secret)
                return tl::unexpected(secret.error());
            row.insert(u"clientSecret"_s, secret->revealText());
        }
        printRow(row);
        return {};
    });
}

int linkedUsers(const QString &dataDir, const LinkRequest &request)
{
    return withAccounts(dataDir, [&](Accounts &accounts) -> Result<> {
        LinkFilter filter;
        filter.platform = PlatformId(QString::fromStdString(request.platform));
        if (!request.login.empty()) {
            const auto account = waited(accounts.find(QString::fromStdString(request.login)));
            if (!account)
                return tl::unexpected(account.error());
            filter.accountId = account->id;
        }
        return printAll([&](const PageRequest &page) { return accounts.linkedUsers(filter, page); });
    });
}

int revokeLink(const QString &dataDir, const LinkRequest &request)
{
    return withAccounts(dataDir, [&](Accounts &accounts) { return waited(accounts.unlink(request.link)); });
}

} // namespace app::daemon
