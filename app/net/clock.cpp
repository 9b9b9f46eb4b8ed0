#include "clock.h"

#include <QDateTime>
#include <QTimer>

#include <chrono>

namespace app {

qint64 SystemClock::nowMs() const
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

qint64 SystemClock::wallMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

void SystemClock::after(qint64 delayMs, QObject *receiver, std::function<void()> then)
{
    QTimer::singleShot(std::chrono::milliseconds(qMax<qint64>(0, delayMs)), Qt::PreciseTimer, receiver,
                       std::move(then));
}

} // namespace app
