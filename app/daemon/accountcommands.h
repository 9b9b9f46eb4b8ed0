#pragma once

#include <QString>

#include <memory>
#include <optional>

namespace CLI {
class App;
}

namespace app::daemon {

/// The commands `account …` and `oauth …`: their options, and what they do.
class AccountCommands
{
public:
    explicit AccountCommands(CLI::App &cli);
    ~AccountCommands();
    AccountCommands(const AccountCommands &) = delete;
    AccountCommands &operator=(const AccountCommands &) = delete;

    /// The exit code, when one of them stands on the command line.
    [[nodiscard]] std::optional<int> run(const QString &dataDir);

private:
    struct Line;
    std::unique_ptr<Line> m_line;
};

} // namespace app::daemon
