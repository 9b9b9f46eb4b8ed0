#pragma once

#include "app/model/command.h"
#include "app/model/error.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace app::onenet {

/// What a cached command's send_status says (onenet.md 5.5).
struct SendStatus
{
    int number = 0;
    QLatin1StringView name{}; ///< Ours: the document has words in Chinese only.
    bool isEnd = false;       ///< Nothing follows.
    CommandState state = CommandState::Accepted;
};

/// Null for a number the document does not have.
[[nodiscard]] const SendStatus *sendStatusOf(qint64 number);

/// confirm_status as a number: by its number, or by its name, as histories have it. Nothing for anything else.
[[nodiscard]] std::optional<qint64> confirmStatusOf(const QJsonValue &value);
/// "SUCCESS", "TIME_OUT" …; the number itself where it has no name.
[[nodiscard]] QString confirmName(qint64 status);
/// What it means, translated; empty where it has no name.
[[nodiscard]] QString confirmMeaning(qint64 status);
/// Why a command ended without success: from the answer of the device where there is one, else from send_status.
/// Nothing for one that goes on, succeeded or was cancelled. \a command: as of commandStateOf(). Translated.
[[nodiscard]] std::optional<Error> commandFault(const QJsonObject &command);
/// The device answered with that confirm_status, which is not success.
[[nodiscard]] Error confirmFault(qint64 status);
/// The one of its names, but for SUCCESS, that stands in \a words; 5106 comes with it.
[[nodiscard]] std::optional<qint64> confirmStatusIn(const QString &words);

inline constexpr auto kKeepItHint =
    QT_TRANSLATE_NOOP("app::onenet", "Give the command a waiting time: OneNET then keeps it until the device reports.");

inline constexpr qint64 kConfirmForbidden = 2; ///< The device is not registered.
inline constexpr qint64 kConfirmTimeOut = 5;
inline constexpr qint64 kConfirmBrokenAnswer = 7;
inline constexpr qint64 kConfirmOffline = 12;

/// Is there a result, and not only word that the device has the command? \a command: the members of a push of type 7,
/// or of an entry of the history. The 0 of a missing result means success in the document's own sample of an
/// acknowledgement, so a lone 0 proves nothing.
[[nodiscard]] bool isConfirmed(const QJsonObject &command);

/// Where the same members say that the command is.
[[nodiscard]] CommandState commandStateOf(const QJsonObject &command);

} // namespace app::onenet
