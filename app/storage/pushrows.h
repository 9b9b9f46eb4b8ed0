#pragma once

#include "app/model/queries.h"
#include "app/model/result.h"

#include <QVariantList>

#include <optional>

namespace app {

class Database;

/// Kept requests as their tables hold them.
namespace pushrows {

/// Row numbers grow with time but for small jumps of the clock and requests that overtook each other.
inline constexpr qint64 kClockSlackMs = 60'000;

/// The first push id that was received at \a ms or later, one past the last when there is none.
[[nodiscard]] Result<qint64> firstIdSince(Database &db, qint64 ms);

/// Pushes that \a tail ("WHERE … ORDER BY …", p is the push) selects, until \a bytes fill what one step may hold: a
/// thousand large ones would fill the memory. The first one is always among them, so that a reader gets on.
[[nodiscard]] Result<QList<Push>> pushes(Database &db, const QString &tail, const QVariantList &values,
                                         qsizetype &bytes);
/// No bound: \a tail selects few.
[[nodiscard]] Result<QList<Push>> pushes(Database &db, const QString &tail, const QVariantList &values);
[[nodiscard]] Result<QList<Reject>> rejects(Database &db, const QString &tail, const QVariantList &values);
/// m is the message, d its device, p the product.
[[nodiscard]] Result<QList<StoredMessage>> messages(Database &db, const QString &tail, const QVariantList &values);
/// What decoding said of a push; nothing when there is no such push.
[[nodiscard]] Result<std::optional<PushResult>> result(Database &db, qint64 pushId);

} // namespace pushrows
} // namespace app
