#pragma once

#include <QObject>

class QSocketNotifier;

namespace app::daemon {

/// SIGTERM and SIGINT as stopRequested(), SIGHUP as reloadRequested(), on the thread that made it. One per process.
class UnixSignals : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnixSignals)

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void stopRequested();
    void reloadRequested();

private:
    void readPipe();

    QSocketNotifier *m_notifier = nullptr;
};

} // namespace app::daemon
