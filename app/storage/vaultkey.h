#pragma once

#include "app/model/result.h"
#include "app/model/secret.h"

namespace app {

/// The vault's key and where it came from.
struct VaultKey
{
    Secret key{};
    QString source{};
};

constexpr int kVaultKeyBytes = 32;

/// Reads the key, or makes the key file in the data folder when that is allowed. See Vault for the order of places.
[[nodiscard]] Result<VaultKey> loadVaultKey(const QString &dataDir, bool mayCreate);

} // namespace app
