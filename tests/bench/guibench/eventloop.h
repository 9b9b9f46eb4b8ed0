#pragma once

#include "app/model/worker.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <ctime>

/// The event loop as an operator feels it.
namespace bench {

/// How long the event loop was busy without a look at its timers, and how much of that the thread really computed: the
/// rest is waiting for a core that others had.
class StallMeter final : public QObject
{
public:
    void start()
    {
        m_last.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double gap = double(m_last.nsecsElapsed()) / 1e6 - kTickMs;
            m_last.restart();
            const double used = cpuMs();
            m_ownStalls += used - m_used > kStallMs ? 1 : 0;
            m_longestOwn = std::max(m_longestOwn, used - m_used);
            m_used = used;
            m_longest = std::max(m_longest, gap);
            m_stalls += gap > kStallMs ? 1 : 0;
            m_frames += gap > kFrameMs ? 1 : 0;
        });
        m_used = cpuMs();
        m_timer.start(kTickMs);
    }
    [[nodiscard]] QJsonObject figures() const
    {
        return {{QStringLiteral("stalls_over_50_ms"), m_stalls},
                {QStringLiteral("over_16_ms"), m_frames},
                {QStringLiteral("longest_ms"), m_longest},
                {QStringLiteral("computed_over_50_ms"), m_ownStalls},
                {QStringLiteral("longest_computed_ms"), m_longestOwn}};
    }

private:
    static constexpr int kTickMs = 2;
    static constexpr int kStallMs = 50;
    static constexpr int kFrameMs = 16;

    static double cpuMs()
    {
        timespec used{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
    }

    QTimer m_timer;
    QElapsedTimer m_last;
    double m_used = 0;
    double m_longest = 0;
    double m_longestOwn = 0;
    int m_ownStalls = 0;
    int m_stalls = 0;
    int m_frames = 0;
};

inline void pass(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

template <typename T>
double timeOf(const QFuture<T> &future)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QObject context;
    app::whenDone(future, &context, [&](const T &) { loop.quit(); });
    loop.exec();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace bench
