#pragma once

#include "sim/base/calllog.h"
#include "sim/http/poster.h"
#include "sim/onenet/store.h"

#include <QObject>

class QTimer;

namespace sim::onenet {

/// Brings messages to the address of a product, repeats what was not answered 200, and verifies addresses.
class Pusher : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pusher)

public:
    Pusher(Store &store, const Settings &settings, const Clock &clock, CallLog &log, Poster &poster,
           QObject *parent = nullptr);

    /// Sends \a message to the product's address, if it has one. Whether it has.
    bool push(const QString &productId, const Json &message);

    /// Asks the address for the proof that OneNET wants, and takes the setup over when it is given. \a done gets what
    /// is wrong, or "".
    void verify(const QString &productId, const PushSetup &setup, bool isLiteral,
                const std::function<void(const QString &)> &done);

    [[nodiscard]] Json describe() const;

private:
    void flush(const QString &productId);
    void send(const QString &productId, const QByteArray &message);
    void deliver(const QString &productId, const QByteArray &body, int repeats);
    void failed(const QString &productId, const QByteArray &body, int repeats);
    [[nodiscard]] PushSetup *open(const QString &productId);

    Store &m_store;
    const Settings &m_settings;
    const Clock &m_clock;
    CallLog &m_log;
    Poster &m_poster;
    std::map<QString, QList<Json>> m_waiting; ///< By product: for the next batch.
    QTimer *m_batchTimer;
    qint64 m_nextId = 7100001;
};

} // namespace sim::onenet
