#pragma once

#include <QMetaType>
#include <QString>

namespace app {

/// What a caller acts on. The texts beside it are for people.
enum class ErrorCode {
    InvalidInput, ///< The caller's value is wrong; `field` says which.
    NotFound,     ///< No such record.
    Conflict,     ///< It exists already, or was changed by somebody else meanwhile.
    State,        ///< Not allowed in the record's present state (for example: delete while enabled).
    Unauthorized, ///< A token, signature or address was refused.
    Busy,         ///< A bounded queue is full or a lock is held; try again later.
    Io,           ///< A file, folder or socket failed.
    Database,     ///< The database failed or does not fit this program.
    Network,      ///< The other side could not be reached or answered nonsense.
    Timeout,
    Cancelled,
    Unsupported,
    Internal,
};

/// Why something did not happen, in words an operator can act on.
///
/// `message` is one translated sentence: what happened and why. `hint` (may be empty) is the next step, translated.
/// `field` is where the fault stands: a form field's key, or a path such as "products[0].thingModel.properties[2].id".
/// `detail` is English, for the log, without secrets.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message{};
    QString hint{};
    QString field{};
    QString detail{};

    friend bool operator==(const Error &, const Error &) = default;
};

/// `message`, and `field` and `hint` where there are any, for a console or a log line.
[[nodiscard]] QString toText(const Error &error);

/// A stable lower-case name such as "invalid-input", for logs and machine-readable output.
[[nodiscard]] QString codeName(ErrorCode code);

} // namespace app

Q_DECLARE_METATYPE(app::Error)
