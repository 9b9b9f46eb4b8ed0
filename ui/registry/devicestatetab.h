#pragma once

#include "livereader.h"

#include <QHash>
#include <QScrollArea>

namespace ui {

class CardGrid;
class EmptyState;
class EventCounts;
class ValueCard;

/// 运行状态: the latest value of every property and the count of every event of the thing model, live.
class DeviceStateTab final : public QScrollArea
{
    Q_OBJECT
public:
    explicit DeviceStateTab(app::Engine &engine, QWidget *parent = nullptr);
    void setDevice(const app::Device &device);
    void setThingModel(const app::ThingModel &model);
    void refresh();

private:
    void take(const app::Result<QList<app::LatestProperty>> &latest);
    void rebuild();
    void fill();
    void showEvent(const QString &event);

    app::Engine &m_engine;
    LiveReader *m_reader = nullptr;
    EventCounts *m_events = nullptr;
    app::Device m_device;
    app::ThingModel m_model;
    QHash<QString, app::LatestProperty> m_latest;
    app::Error m_error;
    QWidget *m_content = nullptr;
    CardGrid *m_grid = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_failed = nullptr;
    ValueCard *m_state = nullptr;
    QHash<QString, ValueCard *> m_propertyCards;
    QHash<QString, ValueCard *> m_eventCards;
};

} // namespace ui
