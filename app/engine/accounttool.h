#pragma once

#include "app/engine/accounts.h"

#include <QJsonObject>

namespace app {

struct EngineBase;

/// Accounts and linked skills of a data folder, beside whatever runs on it: made for the command line. What is changed
/// is in force in the process that listens within a second.
class AccountTool
{
public:
    /// Errors as Engine::open().
    [[nodiscard]] static Result<std::unique_ptr<AccountTool>> open(const QString &dataDir);
    ~AccountTool();
    AccountTool(const AccountTool &) = delete;
    AccountTool &operator=(const AccountTool &) = delete;

    /// Waits for nobody's event loop: a future's waitForFinished() is enough.
    [[nodiscard]] Accounts &accounts() { return *m_accounts; }

    /// Lines as the command line prints them (docs/cli.md).
    [[nodiscard]] static QJsonObject row(const Account &account);
    [[nodiscard]] static QJsonObject row(const AccountGrant &grant);
    [[nodiscard]] static QJsonObject row(const OauthClient &client);
    [[nodiscard]] static QJsonObject row(const LinkedUser &link);

private:
    explicit AccountTool(std::unique_ptr<EngineBase> base);
    std::unique_ptr<EngineBase> m_base;
    std::unique_ptr<Accounts> m_accounts; ///< Last: refers to the other.
};

} // namespace app
