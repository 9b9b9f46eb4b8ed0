#pragma once

#include "app/engine/engine.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace ui {

/// How often each event of one device is kept. The engine counts; each answer takes the place of the one before.
class EventCounts final : public QObject
{
    Q_OBJECT
public:
    using Found = std::function<void(const app::StoredMessage &)>;

    EventCounts(app::Engine &engine, QObject *parent);
    void setDevice(const app::DeviceId &id); ///< Starts from nothing.
    void refresh();
    [[nodiscard]] qint64 count(const QString &event) const { return m_counts.value(event).count; }
    [[nodiscard]] QDateTime lastAt(const QString &event) const { return m_counts.value(event).lastAt; }
    /// Calls \a found with the newest message of that event, if it is still there.
    void findLast(const QString &event, const Found &found);

Q_SIGNALS:
    void changed();

private:
    void take(const app::Result<QList<app::EventCount>> &counts);

    app::Engine &m_engine;
    app::DeviceId m_device;
    QHash<QString, app::EventCount> m_counts;
    quint64 m_round = 0; ///< Grows with another device; answers of older rounds are dropped.
    bool m_running = false;
    bool m_again = false;
};

} // namespace ui
