#include "secretkeeper.h"

#include "try.h"

using namespace Qt::StringLiterals;

namespace app {

QString SecretKeeper::dockingOwner(const PlatformId &platform, const ProductId &product)
{
    return u"docking/"_s + platform.text() + u'/' + product.text();
}

QString SecretKeeper::deviceOwner(const DeviceId &device, const PlatformId &platform)
{
    return u"device/"_s + device.text() + u'/' + platform.text();
}

QString SecretKeeper::appliedOwner(const DeviceId &device, const PlatformId &platform)
{
    return deviceOwner(device, platform) + u"/applied"_s;
}

QString SecretKeeper::oauthOwner(const PlatformId &platform)
{
    return u"oauth/"_s + platform.text();
}

Result<bool> SecretKeeper::put(Stores &stores, const QString &owner, const QMap<QString, Secret> &secrets) const
{
    const auto stored = stores.secrets.findAll(owner);
    if (!stored)
        return tl::unexpected(stored.error());
    bool changed = false;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        if (it.value().isEmpty())
            continue;
        if (stored->contains(it.key())) {
            const auto known = m_vault.open(owner, it.key(), stored->value(it.key()));
            if (known && *known == it.value())
                continue; // entering the same again is no change
        }
        const auto sealed = m_vault.seal(owner, it.key(), it.value());
        if (!sealed)
            return tl::unexpected(sealed.error());
        APP_TRY(stores.secrets.put(owner, it.key(), *sealed));
        changed = true;
    }
    return changed;
}

Result<bool> SecretKeeper::remove(Stores &stores, const QString &owner, const QStringList &keys) const
{
    const auto stored = stores.secrets.versions(owner);
    if (!stored)
        return tl::unexpected(stored.error());
    bool changed = false;
    for (const QString &key : keys) {
        if (!stored->contains(key))
            continue;
        APP_TRY(stores.secrets.remove(owner, key));
        changed = true;
    }
    return changed;
}

Result<> SecretKeeper::apply(Stores &stores, const DeviceId &device, const PlatformId &platform) const
{
    const QString from = deviceOwner(device, platform);
    const QString to = appliedOwner(device, platform);
    const auto saved = stores.secrets.versions(from);
    const auto applied = stores.secrets.versions(to);
    if (!saved || !applied)
        return tl::unexpected(saved ? applied.error() : saved.error());
    for (auto it = applied->cbegin(); it != applied->cend(); ++it) {
        if (!saved->contains(it.key()))
            APP_TRY(stores.secrets.remove(to, it.key()));
    }
    for (auto it = saved->cbegin(); it != saved->cend(); ++it) {
        if (applied->value(it.key()) == it.value())
            continue;
        // Sealed anew: what is sealed for one record does not open for another.
        const auto sealed = stores.secrets.find(from, it.key());
        if (!sealed)
            return tl::unexpected(sealed.error());
        const auto secret = m_vault.open(from, it.key(), *sealed);
        if (!secret)
            return tl::unexpected(secret.error());
        const auto copy = m_vault.seal(to, it.key(), *secret);
        if (!copy)
            return tl::unexpected(copy.error());
        APP_TRY(stores.secrets.put(to, it.key(), *copy, it.value()));
    }
    return {};
}

Result<QMap<QString, Secret>> SecretKeeper::openAll(Stores &stores, const QString &owner) const
{
    const auto sealed = stores.secrets.findAll(owner);
    if (!sealed)
        return tl::unexpected(sealed.error());
    QMap<QString, Secret> opened;
    for (auto it = sealed->cbegin(); it != sealed->cend(); ++it) {
        auto secret = m_vault.open(owner, it.key(), it.value());
        if (!secret)
            return tl::unexpected(secret.error());
        opened.insert(it.key(), std::move(*secret));
    }
    return opened;
}

} // namespace app
