#pragma once

#include "app/cloud/cloudapi.h"

#include <QJsonObject>

namespace app::ctwing {

/// A command as AEP tells of it (ctwing.md §5.3): the `result` of CreateCommand and QueryCommand, a row of the lists.
struct CommandRecord
{
    QString id{};                         ///< Unique per device; empty when it has none.
    std::optional<QJsonObject> content{}; ///< Parsed from its text; nothing when it cannot be read.
    QString status{};                     ///< 指令已保存 …
    QString resultCode{};                 ///< Empty until known.
    QJsonValue reply{};                   ///< resultMessage; null until known.
    QDateTime createdAt{};                ///< By AEP's clock; may be invalid.
};

[[nodiscard]] CommandRecord readCommand(const QJsonObject &object);

/// What a resultCode (SENT, DELIVERED, SUCCESSFUL, FAILED, TIMEOUT, EXPIRED), or else a status (Chinese words, or the
/// numbers 1 saved, 2 sent, 3 delivered, 4 completed, 6 cancelled, 999 failed) says; Accepted for words that are not
/// known, and for "sent": it has left the platform, but the device has not got it.
[[nodiscard]] CommandState stateOf(const CommandRecord &record);

/// Status and result code as AEP said them.
[[nodiscard]] QString wordsOf(const CommandRecord &record);

[[nodiscard]] CommandProgress progressOf(const CommandRecord &record);

} // namespace app::ctwing
