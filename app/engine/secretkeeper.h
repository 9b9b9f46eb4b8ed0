#pragma once

#include "app/model/result.h"
#include "app/model/secret.h"
#include "app/storage/stores.h"
#include "app/storage/vault.h"

#include <QMap>

namespace app {

/// The key of an OAuth client's secret at its owner.
inline constexpr char kClientSecretKey[] = "clientSecret";

/// Secrets of dockings, devices and OAuth clients: sealed by the vault, kept by the store. Used inside a transaction.
class SecretKeeper
{
public:
    explicit SecretKeeper(Vault vault) : m_vault(std::move(vault)) {}

    [[nodiscard]] static QString dockingOwner(const PlatformId &platform, const ProductId &product);
    /// Of the secrets as saved.
    [[nodiscard]] static QString deviceOwner(const DeviceId &device, const PlatformId &platform);
    /// Of the secrets in effect.
    [[nodiscard]] static QString appliedOwner(const DeviceId &device, const PlatformId &platform);

    /// Of the secret of a skill platform's OAuth client.
    [[nodiscard]] static QString oauthOwner(const PlatformId &platform);

    /// Seals and keeps the non-empty ones; an empty one leaves what is stored. True when that changed anything.
    [[nodiscard]] Result<bool> put(Stores &stores, const QString &owner, const QMap<QString, Secret> &secrets) const;
    /// Forgets those of \a keys that are stored. True when there was one.
    [[nodiscard]] Result<bool> remove(Stores &stores, const QString &owner, const QStringList &keys) const;
    /// Puts a device's saved secrets into effect.
    [[nodiscard]] Result<> apply(Stores &stores, const DeviceId &device, const PlatformId &platform) const;
    [[nodiscard]] Result<QMap<QString, Secret>> openAll(Stores &stores, const QString &owner) const;

    [[nodiscard]] const Vault &vault() const { return m_vault; }

private:
    Vault m_vault;
};

} // namespace app
