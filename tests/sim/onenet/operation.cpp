#include "sim/onenet/operation.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sim::onenet {

namespace {

const QTimeZone &beijing()
{
    static const QTimeZone zone(8 * 3600);
    return zone;
}

} // namespace

bool Scope::reaches(const Device &device) const
{
    return reachesProduct(device.productId) && (deviceName.isEmpty() || deviceName == device.name);
}

bool Scope::reachesProduct(const QString &wanted) const
{
    return productId.isEmpty() || productId == wanted;
}

std::optional<int> Call::number(QByteArrayView name) const
{
    const QByteArray value = request.queryValue(name);
    return value.isEmpty() ? std::nullopt : std::optional(value.toInt());
}

QString beijingText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, beijing()).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

std::optional<qint64> beijingMs(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, u"yyyy-MM-ddTHH:mm:ss"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeZone(beijing());
    return time.toMSecsSinceEpoch();
}

std::function<void(const Call &, const Finish &)> atOnce(std::function<Outcome(const Call &)> work)
{
    return [work = std::move(work)](const Call &call, const Finish &finish) { finish(work(call)); };
}

} // namespace sim::onenet
