#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace app {

/// Dates by the patterns of the thing model (Java letters: yyyy MM dd HH mm ss SSS EE zzz), in the type's time zone
/// or, when it names none, the computer's. An empty pattern, "timestamp" and "string" mean milliseconds.

/// Reads \a text by \a pattern, else as ISO 8601. Nothing when it fits neither.
[[nodiscard]] std::optional<QDateTime> parseDate(const QString &text, const QString &pattern, const QString &timeZone);

/// The moment for people; milliseconds patterns are shown as yyyy-MM-dd HH:mm:ss.
[[nodiscard]] QString formatDate(qint64 ms, const QString &pattern, const QString &timeZone);

} // namespace app
