#pragma once

#include "app/model/result.h"
#include "app/model/secret.h"

#include <QByteArray>
#include <QString>

namespace app {

/// Seals secrets with AES-256-GCM. The record's identity is associated data, so a sealed value moved to another record
/// does not open. Immutable and thread-safe.
///
/// The key comes, in this order, from: the systemd credential "clouddock-vault-key" ($CREDENTIALS_DIRECTORY), the file
/// named by CLOUDDOCK_VAULT_KEY_FILE, the file vault.key in the data folder (made on first use, 0600). A key file that
/// others can read is refused. A key that is gone while sealed secrets exist is an error that says so.
class Vault
{
public:
    /// \a mayCreate: no sealed secret exists yet, so a missing key file may be made.
    [[nodiscard]] static Result<Vault> open(const QString &dataDir, bool mayCreate);

    /// version ‖ 12-byte nonce ‖ ciphertext ‖ 16-byte tag
    [[nodiscard]] Result<QByteArray> seal(const QString &owner, const QString &key, const Secret &secret) const;
    /// Error when the bytes were changed, belong to another record, or were sealed with another key.
    [[nodiscard]] Result<Secret> open(const QString &owner, const QString &key, const QByteArray &sealed) const;

    /// "systemd credential", "key file /…": for diagnostics.
    [[nodiscard]] QString keySource() const { return m_source; }

private:
    Vault(Secret key, QString source);
    Secret m_key;
    QString m_source;
};

} // namespace app
