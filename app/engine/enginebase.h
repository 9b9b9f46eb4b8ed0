#pragma once

#include "context.h"

#include <memory>

namespace app {

/// Data folder, database and vault, opened together: what the running engine and the command line's tools both stand
/// on.
struct EngineBase
{
    QString dataDir{};
    Clouds clouds;
    std::unique_ptr<Storage> storage;
    std::unique_ptr<SecretKeeper> secrets;
    std::unique_ptr<EngineContext> context; ///< Last: refers to the others.

    EngineBase(); ///< With every cloud of this program.
    explicit EngineBase(std::vector<Platform> platforms);

    /// Makes the folder when it is missing (0700). Errors name the place and the next step.
    [[nodiscard]] Result<> open(const QString &folder);

    [[nodiscard]] static QString settingsFile(const QString &folder);
    [[nodiscard]] static QString databaseFile(const QString &folder);

private:
    [[nodiscard]] Result<> openStorage(const QString &folder);
    [[nodiscard]] Result<> checkKey();
};

} // namespace app
