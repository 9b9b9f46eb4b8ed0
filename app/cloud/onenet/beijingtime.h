#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>

namespace app::onenet {

/// \a ms since the epoch as OneNET's calls want times: Beijing time without a zone, "2024-01-02T03:04:05"
/// (onenet.md 5.5). It does not depend on this computer's zone.
[[nodiscard]] QString beijingText(qint64 ms);

/// UTC of a time in an answer: milliseconds, or a text like the one above with a T or a blank in it, taken as Beijing
/// time unless it names a zone. Not valid when it is no such time.
[[nodiscard]] QDateTime timeFromBeijing(const QJsonValue &value);

} // namespace app::onenet
