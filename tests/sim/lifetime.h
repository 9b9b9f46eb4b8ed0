#pragma once

#include <QObject>

#include <functional>

class QSocketNotifier;
class QTimer;

namespace sim {

/// Ends the program when it is told to (SIGTERM, SIGINT), or when the process that started it is gone.
class Lifetime : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Lifetime)

public:
    /// \a end is called at most once. One per process.
    explicit Lifetime(std::function<void()> end, QObject *parent = nullptr);
    ~Lifetime() override;

    /// Ends with that process. false: there is none.
    [[nodiscard]] bool follow(qint64 pid);

private:
    void look();
    void finish();

    std::function<void()> m_end;
    QSocketNotifier *m_notifier = nullptr;
    QTimer *m_timer;
    qint64 m_pid = 0;
    bool m_isParent = false;
};

} // namespace sim
