#pragma once

#include <QtGlobal>

#include <functional>

class QObject;

namespace app {

/// The time and the wait of a client, so that a test can hand in its own.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Milliseconds that never go back, from any start.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Epoch milliseconds.
    [[nodiscard]] virtual qint64 wallMs() const = 0;
    /// Calls \a then on the caller's thread, \a delayMs from now; never when \a receiver is gone by then.
    virtual void after(qint64 delayMs, QObject *receiver, std::function<void()> then) = 0;
};

/// Steady clock, system time and QTimer.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 wallMs() const override;
    void after(qint64 delayMs, QObject *receiver, std::function<void()> then) override;
};

} // namespace app
