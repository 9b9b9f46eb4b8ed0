#include "retryrules.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 kDayMs = 86'400'000;

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, §5.6.7; the two obsolete forms are not read).
std::optional<qint64> httpDateMs(const QByteArray &text)
{
    QString date = QString::fromLatin1(text.trimmed());
    if (!date.endsWith(" GMT"_L1))
        return std::nullopt;
    date.replace(date.size() - 3, 3, "+0000"_L1);
    const QDateTime time = QDateTime::fromString(date, Qt::RFC2822Date);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

qint64 backoffMs(const RetryRules &rules, int attempt, double random)
{
    qint64 bound = rules.firstBackoffMs;
    for (int i = 1; i < attempt && bound < rules.maxBackoffMs; ++i)
        bound *= 2;
    bound = std::min(bound, rules.maxBackoffMs);
    return static_cast<qint64>(static_cast<double>(bound) * std::clamp(random, 0.0, 1.0));
}

bool isPassingStatus(int status)
{
    return status == 429 || (status >= 502 && status <= 504);
}

std::optional<qint64> retryAfterMs(const HttpResponse &response, qint64 wallMs)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::clamp<qint64>(seconds, 0, 365 * kDayMs / 1000) * 1000;
    const auto then = httpDateMs(value);
    if (!then)
        return std::nullopt;
    return std::max<qint64>(0, *then - httpDateMs(response.header("Date")).value_or(wallMs));
}

} // namespace app
