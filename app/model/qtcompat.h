#pragma once

#include <QDateTime>
#include <QTimeZone>

/// Where Qt 6.4 (Debian 12) and later versions want the same thing said differently: the one place that asks for the
/// version. Everything here is a value function, safe on any thread, and costs no more than the call it stands for.
namespace app {

/// The instant \a ms milliseconds after 1970-01-01T00:00Z, in UTC (`timeSpec()` is Qt::UTC, so ISO texts end in "Z").
/// Qt deprecates the time spec from 6.9 on; before 6.5, `QTimeZone::utc()` would make it a named zone.
[[nodiscard]] inline QDateTime utcFromMs(qint64 ms)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
#else
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
#endif
}

/// The wall clock \a time on \a date in UTC. An invalid date gives an invalid time.
[[nodiscard]] inline QDateTime utcFrom(QDate date, QTime time)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime(date, time, QTimeZone::UTC);
#else
    return QDateTime(date, time, Qt::UTC);
#endif
}

} // namespace app
