#include "accountcommands.h"

#include "accountactions.h"

#include <CLI/CLI.hpp>

namespace app::daemon {

struct AccountCommands::Line
{
    AccountRequest account{};
    ClientRequest client{};
    LinkRequest link{};
    CLI::App *add = nullptr;
    CLI::App *list = nullptr;
    CLI::App *lock = nullptr;
    CLI::App *unlock = nullptr;
    CLI::App *remove = nullptr;
    CLI::App *grant = nullptr;
    CLI::App *password = nullptr;
    CLI::App *oauthClient = nullptr;
    CLI::App *linked = nullptr;
    CLI::App *revoke = nullptr;

    void describeAccount(CLI::App &cli);
    void describeOauth(CLI::App &cli);
};

void AccountCommands::Line::describeAccount(CLI::App &cli)
{
    CLI::App *group = cli.add_subcommand("account", "Accounts that link skills of voice assistants");
    group->require_subcommand(1);
    const auto named = [group, this](const char *name, const char *does) {
        CLI::App *command = group->add_subcommand(name, does);
        command->add_option("login", account.login, "Login of the account")->required();
        return command;
    };
    add = named("add", "Make an account; its password is read from standard input");
    add->add_option("--name", account.name, "Name, for people");
    list = group->add_subcommand("list", "Print the accounts");
    lock = named("lock", "Let it sign in nowhere, and its links count for nothing");
    unlock = named("unlock", "Take the lock back");
    remove = named("remove", "Remove it with its grants and links");
    grant = named("grant", "Print what it may use, or put this in its place");
    grant->add_option("--product", account.products, "A product with all its devices; may be repeated");
    grant->add_option("--device", account.devices, "One device; may be repeated");
    grant->add_flag("--none", account.grantsNothing, "It may use nothing")->excludes("--product")->excludes("--device");
    password = named("password", "Set its password, read from standard input");
    password->add_flag("--unlink", account.unlinks, "Take back what is linked through it");
}

void AccountCommands::Line::describeOauth(CLI::App &cli)
{
    CLI::App *group = cli.add_subcommand("oauth", "Account linking of skills");
    group->require_subcommand(1);
    oauthClient = group->add_subcommand("client", "Print, make or change the client of a skill's platform");
    oauthClient->add_option("platform", client.platform, "Platform, for example dueros")->required();
    oauthClient->add_option("--client-id", client.clientId, "Client ID (default: one is made)");
    oauthClient->add_option("--redirect-uri", client.redirectUris,
                            "Callback address, exactly as the platform shows it; may be repeated");
    oauthClient->add_option("--enabled", client.enabled, "Whether accounts may be linked: true or false");
    oauthClient->add_option("--get-token", client.getToken, "Whether tokens may be asked for with GET: true or false");
    oauthClient->add_option("--bare-refresh", client.bareRefresh,
                            "Whether a refresh may lack the client's secret: true or false");
    oauthClient->add_option("--access-seconds", client.accessSeconds, "Life of an access token");
    oauthClient->add_option("--refresh-seconds", client.refreshSeconds, "Life of a refresh token");
    oauthClient->add_flag("--new-secret", client.newSecret, "Make a new secret and print it");
    oauthClient->add_flag("--show-secret", client.showSecret, "Print the secret");
    oauthClient->add_flag("--remove", client.remove, "Remove it with all that is linked through it");
    linked = group->add_subcommand("linked", "Print who has linked a skill");
    linked->add_option("--platform", link.platform, "Only through this platform");
    linked->add_option("--login", link.login, "Only of this account");
    revoke = group->add_subcommand("revoke", "Take a link back");
    revoke->add_option("link", link.link, "Its number, as `oauth linked` prints it")->required();
}

AccountCommands::AccountCommands(CLI::App &cli) : m_line(std::make_unique<Line>())
{
    m_line->describeAccount(cli);
    m_line->describeOauth(cli);
}

AccountCommands::~AccountCommands() = default;

std::optional<int> AccountCommands::run(const QString &dataDir)
{
    const Line &line = *m_line;
    if (line.add->parsed())
        return addAccount(dataDir, line.account);
    if (line.list->parsed())
        return listAccounts(dataDir);
    if (line.lock->parsed() || line.unlock->parsed())
        return lockAccount(dataDir, line.account, line.lock->parsed());
    if (line.remove->parsed())
        return removeAccount(dataDir, line.account);
    if (line.grant->parsed())
        return grantAccount(dataDir, line.account);
    if (line.password->parsed())
        return setAccountPassword(dataDir, line.account);
    if (line.oauthClient->parsed())
        return oauthClient(dataDir, line.client);
    if (line.linked->parsed())
        return linkedUsers(dataDir, line.link);
    if (line.revoke->parsed())
        return revokeLink(dataDir, line.link);
    return {};
}

} // namespace app::daemon
