#pragma once

#include <QDeadlineTimer>
#include <QMutex>
#include <QWaitCondition>

namespace app {

/// Wakes threads that wait for something to have changed. Thread-safe.
class Bell
{
public:
    /// How often it was rung; to be asked before looking, so that nothing is missed between looking and waiting.
    [[nodiscard]] quint64 count() const
    {
        const QMutexLocker locker(&m_lock);
        return m_count;
    }
    void ring()
    {
        const QMutexLocker locker(&m_lock);
        ++m_count;
        m_rung.wakeAll();
    }
    /// True when it was rung since it stood at \a seen, false when the time is over.
    [[nodiscard]] bool wait(quint64 seen, QDeadlineTimer until)
    {
        const QMutexLocker locker(&m_lock);
        while (m_count == seen) {
            if (!m_rung.wait(&m_lock, until))
                return m_count != seen;
        }
        return true;
    }

private:
    mutable QMutex m_lock;
    QWaitCondition m_rung;
    quint64 m_count = 0;
};

} // namespace app
