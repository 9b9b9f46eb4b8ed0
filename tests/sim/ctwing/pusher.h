#pragma once

#include "sim/base/calllog.h"
#include "sim/ctwing/messages.h"
#include "sim/http/poster.h"

#include <QObject>

#include <deque>

namespace sim::ctwing {

/// Brings messages to the subscribers, as AEP does: 200 alone is success, at most three retries, a pause of a minute
/// for a receiver that fails too often, and what falls into the pause is lost.
class Pusher : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pusher)

public:
    Pusher(Store &store, const Settings &settings, const Clock &clock, CallLog &log, Poster &poster,
           QObject *parent = nullptr);

    /// To every subscription in effect that covers the device and the kind. Returns to how many.
    int push(const Device &device, SubType kind, const Json &message);

    /// What is known of each receiver.
    [[nodiscard]] Json describe() const;

private:
    struct Attempt
    {
        qint64 at = 0;
        bool isGood = false;
    };

    struct Receiver
    {
        std::deque<Attempt> recent{}; ///< Within the window.
        int failuresInARow = 0;
        qint64 pausedUntil = 0;
        int pauses = 0;
    };

    void deliver(const QString &url, const QByteArray &body, int retries);
    void finished(const QString &url, const QByteArray &body, int retries, bool isGood);
    void judge(Receiver &receiver, bool isGood);
    [[nodiscard]] bool isPaused(const QString &url) const;

    Store &m_store;
    const Settings &m_settings;
    const Clock &m_clock;
    CallLog &m_log;
    Poster &m_poster;
    std::map<QString, Receiver> m_receivers;
};

} // namespace sim::ctwing
