#include "datepattern.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QTimeZone zoneOf(const QString &name)
{
    if (!name.isEmpty()) {
        const QTimeZone zone(name.toLatin1());
        if (zone.isValid())
            return zone;
    }
    return QTimeZone::systemTimeZone();
}

bool isMilliseconds(const QString &pattern)
{
    return pattern.isEmpty() || pattern == "timestamp"_L1 || pattern == "string"_L1;
}

/// Java's letters in Qt's; where both agree (y M d H h m s) a run is copied.
QString qtRun(QChar letter, qsizetype length)
{
    if (letter == u'S')
        return u"zzz"_s;
    if (letter == u'E')
        return length >= 4 ? u"dddd"_s : u"ddd"_s;
    if (letter == u'z' || letter == u'Z' || letter == u'X')
        return u"t"_s;
    if (letter == u'a')
        return u"AP"_s;
    if (letter == u'u')
        return QString(length, u'y');
    return QString(length, letter);
}

QString qtPattern(const QString &pattern)
{
    QString result;
    for (qsizetype i = 0; i < pattern.size();) {
        if (pattern.at(i) == u'\'') { // quoted text, the same in both
            const qsizetype close = pattern.indexOf(u'\'', i + 1);
            const qsizetype end = close < 0 ? pattern.size() : close + 1;
            result += pattern.mid(i, end - i);
            i = end;
            continue;
        }
        qsizetype end = i + 1;
        while (end < pattern.size() && pattern.at(end) == pattern.at(i))
            ++end;
        result += qtRun(pattern.at(i), end - i);
        i = end;
    }
    return result;
}

/// A wall-clock time without a zone of its own stands in the type's zone.
QDateTime inZone(QDateTime time, const QString &timeZone)
{
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), zoneOf(timeZone));
    return time;
}

} // namespace

std::optional<QDateTime> parseDate(const QString &text, const QString &pattern, const QString &timeZone)
{
    if (!isMilliseconds(pattern)) {
        const QString format = qtPattern(pattern);
        // Weekday names come in the device maker's language.
        for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::Chinese, QLocale::China)}) {
            const QDateTime time = locale.toDateTime(text, format);
            if (time.isValid())
                return inZone(time, timeZone);
        }
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid())
        return inZone(time, timeZone);
    return std::nullopt;
}

QString formatDate(qint64 ms, const QString &pattern, const QString &timeZone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, zoneOf(timeZone));
    return QLocale().toString(time, isMilliseconds(pattern) ? u"yyyy-MM-dd HH:mm:ss"_s : qtPattern(pattern));
}

} // namespace app
