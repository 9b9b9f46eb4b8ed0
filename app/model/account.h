#pragma once

#include "app/model/ids.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// 账号: somebody who may link a voice assistant's skill to devices of this console. Not an operator of the console.
struct Account
{
    qint64 id = 0;   ///< 0 before it is stored; never used again.
    QString login{}; ///< What is typed to sign in; unique without regard to case.
    QString name{};  ///< For people; may be empty.
    bool locked = false;
    QDateTime createdAt{};   ///< UTC, as all times here.
    QDateTime updatedAt{};   ///< Of login, name, lock or password.
    QDateTime passwordAt{};  ///< When the password was set.
    QDateTime lastLoginAt{}; ///< Invalid: never.
    qint64 grants = 0;       ///< How many products and devices it may use. Read only.
    qint64 links = 0;        ///< How many skills are linked now. Read only.

    friend bool operator==(const Account &, const Account &) = default;
};

/// One thing that an account may use.
struct AccountGrant
{
    ProductId productId{}; ///< Of a device's grant the device's product; may be left empty when one is set.
    DeviceId deviceId{};   ///< Empty: the whole product, devices to come included.

    friend bool operator==(const AccountGrant &, const AccountGrant &) = default;
};

struct AccountFilter
{
    QString text{}; ///< In login or name.
    std::optional<bool> locked{};
};

/// 已绑定用户: one skill that somebody linked, which is one family of tokens.
struct LinkedUser
{
    qint64 family = 0; ///< Never used again.
    qint64 accountId = 0;
    QString login{};
    QString name{};
    PlatformId platform{};
    QString openUid{};       ///< The assistant's own id of the user; empty until the skill has told it.
    QDateTime linkedAt{};    ///< UTC, as all times here.
    QDateTime refreshedAt{}; ///< When tokens were last given out.
    QDateTime lastUsedAt{};  ///< Within some minutes; invalid: not yet.
    QDateTime expiresAt{};   ///< When the link ends unless it is refreshed before.

    friend bool operator==(const LinkedUser &, const LinkedUser &) = default;
};

struct LinkFilter
{
    PlatformId platform{}; ///< Empty: all.
    qint64 accountId = 0;  ///< 0: all.
    QString text{};        ///< In login, name or openUid.
};

inline constexpr int kAccessTokenSeconds = 7 * 24 * 3600;    ///< dueros.md 3.3: suggested.
inline constexpr int kRefreshTokenSeconds = 365 * 24 * 3600; ///< The same; from the last refresh on.

/// The skill platform as an OAuth 2 client of ours. One per platform; its secret is in the vault.
struct OauthClient
{
    PlatformId platform{};
    QString clientId{};            ///< Empty in a new one: made.
    QStringList redirectUris{};    ///< 回调地址, each exactly as the platform's console shows it.
    bool enabled = true;           ///< False: nobody links or refreshes; what is linked goes on until it expires.
    bool allowGetToken = false;    ///< 请求方式 GET: tokens are asked for with GET, secrets in the address.
    bool allowBareRefresh = false; ///< A refresh may come without the client's secret.
    int accessSeconds = kAccessTokenSeconds;
    int refreshSeconds = kRefreshTokenSeconds;
    qint64 revision = 0; ///< 0: new. A save with an old one is refused as Conflict.
    QDateTime createdAt{};
    QDateTime updatedAt{};

    friend bool operator==(const OauthClient &, const OauthClient &) = default;
};

/// Who is behind an access token, and what of the registry may be shown to them.
struct SkillCaller
{
    qint64 accountId = 0;
    qint64 family = 0; ///< The link; as in LinkedUser.
    PlatformId platform{};
    QString openUid{};          ///< Empty: not told yet.
    QSet<ProductId> products{}; ///< Granted as a whole.
    QSet<DeviceId> devices{};   ///< Granted one by one.

    [[nodiscard]] bool mayUse(const ProductId &product, const DeviceId &device) const
    {
        return products.contains(product) || devices.contains(device);
    }

    friend bool operator==(const SkillCaller &, const SkillCaller &) = default;
};

} // namespace app

Q_DECLARE_METATYPE(app::Account)
Q_DECLARE_METATYPE(app::LinkedUser)
Q_DECLARE_METATYPE(app::OauthClient)
