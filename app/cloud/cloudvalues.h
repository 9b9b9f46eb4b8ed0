#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace app {

// What is told of a cloud's API: values, for screens as well.

/// One line of a credential check (校验).
struct CredentialCheck
{
    QString title{}; ///< Translated: "Application key and secret", "MasterKey" …
    bool passed = false;
    bool skipped = false;   ///< Not tried, because one before it failed or nothing is entered.
    int httpStatus = 0;     ///< 0: no answer.
    QString cloudCode{};    ///< "0", "2010105"; empty when there was none.
    QString cloudMessage{}; ///< As the cloud said it.
    QString meaning{};      ///< What that means, translated.
    QString hint{};         ///< What to do.
};

struct CredentialReport
{
    QList<CredentialCheck> checks{};
    std::optional<qint64> clockOffsetMs{}; ///< The cloud's clock minus ours, where the cloud tells it.
    std::optional<qint64> clockUncertaintyMs{};
    QString cloudProductName{}; ///< As the cloud calls the product.
    qint64 elapsedMs = 0;

    [[nodiscard]] bool passed() const;
};

/// A device as the cloud has it.
struct CloudDevice
{
    enum class Presence { Unknown, Offline, Online };
    QString cloudId{}; ///< The cloud's own id: AEP deviceId, OneNET device_id or device_name where that is the key.
    QString name{};
    QMap<QString, QString> identity{}; ///< By the keys of the cloud's DeviceSchema: imei, imsi, sn. No secrets.
    Presence presence = Presence::Unknown;
    bool isActivated = false;
    QDateTime createdAt{}; ///< UTC; invalid when the cloud does not tell.

    friend bool operator==(const CloudDevice &, const CloudDevice &) = default;
};

/// A kind of message that can be subscribed.
struct SubscriptionKind
{
    QString key{};   ///< "1"
    QString title{}; ///< Translated: 数据上报
    bool recommended = false;
};

/// What the cloud pushes to an address.
struct CloudSubscription
{
    QString id{};
    QString kind{}; ///< A key of CloudSubscriptions::kinds().
    QString url{};
    QDateTime createdAt{};
    bool isActive = true;
    bool isWholeProduct = true; ///< False: of one device.
    QString cloudDeviceId{};    ///< Of a device's subscription.

    friend bool operator==(const CloudSubscription &, const CloudSubscription &) = default;
};

/// The call as it would go out, for the operator's eyes: secrets are masked.
struct CommandPreview
{
    QByteArray method{};
    QString url{};
    QByteArray body{};        ///< JSON, exactly as sent; empty: none.
    QByteArray deviceBytes{}; ///< What the device will receive, where bytes are carried.
    QString note{};           ///< Translated: how it will be carried ("transparent, hexadecimal").
};

/// Which of them a cloud has, for screens.
struct CloudAbilities
{
    bool account = false;
    bool directory = false;
    bool subscriptions = false;
    bool commands = false;
};

} // namespace app
