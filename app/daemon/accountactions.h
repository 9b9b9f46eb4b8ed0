#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace app::daemon {

/// What stands on the command line, as it was typed.
struct AccountRequest
{
    std::string login{};
    std::string name{};
    std::vector<std::string> products{};
    std::vector<std::string> devices{};
    bool grantsNothing = false;
    bool unlinks = false;
};

struct ClientRequest
{
    std::string platform{};
    std::string clientId{};
    std::vector<std::string> redirectUris{};
    std::optional<bool> enabled{};
    std::optional<bool> getToken{};
    std::optional<bool> bareRefresh{};
    std::optional<int> accessSeconds{};
    std::optional<int> refreshSeconds{};
    bool newSecret = false;
    bool showSecret = false;
    bool remove = false;
};

struct LinkRequest
{
    std::string platform{};
    std::string login{};
    long long link = 0;
};

/// Each prints what came of it and gives the exit code.
[[nodiscard]] int addAccount(const QString &dataDir, const AccountRequest &request);
[[nodiscard]] int listAccounts(const QString &dataDir);
[[nodiscard]] int lockAccount(const QString &dataDir, const AccountRequest &request, bool locked);
[[nodiscard]] int removeAccount(const QString &dataDir, const AccountRequest &request);
[[nodiscard]] int grantAccount(const QString &dataDir, const AccountRequest &request);
[[nodiscard]] int setAccountPassword(const QString &dataDir, const AccountRequest &request);
[[nodiscard]] int oauthClient(const QString &dataDir, const ClientRequest &request);
[[nodiscard]] int linkedUsers(const QString &dataDir, const LinkRequest &request);
[[nodiscard]] int revokeLink(const QString &dataDir, const LinkRequest &request);

} // namespace app::daemon
