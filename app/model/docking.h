#pragma once

#include "app/model/ids.h"
#include "app/model/secret.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

namespace app {

/// 云云对接 record: one product docked to one cloud. One per platform and product.
struct Docking
{
    PlatformId platform{};
    ProductId productId{};
    QString name{};
    QString description{};
    bool enabled = false;
    QJsonObject settings{};          ///< Non-secret fields by schema key.
    QMap<QString, Secret> secrets{}; ///< By schema key. Empty in what screens read; see storedSecrets.
    QStringList storedSecrets{};     ///< Keys of the secrets that the vault holds.
    QStringList removedSecrets{};    ///< Of an update: keys of stored secrets to forget. Never set in what is read.
    qint64 revision = 0;             ///< Grows with each change; a save with an old one is refused as Conflict.
    QDateTime createdAt{};           ///< UTC
    QDateTime updatedAt{};
    QDateTime enabledAt{}; ///< Since when it is enabled.

    friend bool operator==(const Docking &, const Docking &) = default;
};

} // namespace app
