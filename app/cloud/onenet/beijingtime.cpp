#include "beijingtime.h"

#include "messages.h"

#include "app/model/qtcompat.h"

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

constexpr qint64 kAheadMs = 8 * 3'600'000; // UTC+8, no daylight saving
constexpr qsizetype kDateLength = 10;      // "2024-01-02"

} // namespace

QString beijingText(qint64 ms)
{
    return utcFromMs(ms + kAheadMs).toString(u"yyyy-MM-dd'T'HH:mm:ss"_s);
}

QDateTime timeFromBeijing(const QJsonValue &value)
{
    QString text = value.toString().trimmed();
    if (text.size() <= kDateLength || text.at(4) != u'-')
        return timeOf(value);
    const QDate date = QDate::fromString(text.left(kDateLength), Qt::ISODate);
    const QTime time = QTime::fromString(text.sliced(kDateLength + 1), Qt::ISODateWithMs);
    if (date.isValid() && time.isValid())
        return utcFrom(date, time).addMSecs(-kAheadMs);
    const QDateTime zoned = QDateTime::fromString(text.replace(kDateLength, 1, u'T'), Qt::ISODateWithMs);
    return zoned.isValid() ? zoned.toUTC() : QDateTime();
}

} // namespace app::onenet
