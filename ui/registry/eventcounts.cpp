#include "eventcounts.h"

#include "app/model/worker.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kAtOneTime = 500; ///< Messages of one millisecond.

} // namespace

EventCounts::EventCounts(app::Engine &engine, QObject *parent) : QObject(parent), m_engine(engine) {}

void EventCounts::setDevice(const app::DeviceId &id)
{
    m_device = id;
    ++m_round;
    m_running = m_again = false;
    m_counts.clear();
}

void EventCounts::refresh()
{
    if (m_device.isEmpty())
        return;
    m_again = m_running;
    if (m_running)
        return;
    m_running = true;
    app::whenDone(m_engine.registry().eventCounts(m_device), this,
                  [this, round = m_round](const app::Result<QList<app::EventCount>> &counts) {
                      if (round == m_round)
                          take(counts);
                  });
}

void EventCounts::take(const app::Result<QList<app::EventCount>> &counts)
{
    m_running = false;
    if (counts) {
        m_counts.clear();
        for (const app::EventCount &each : *counts)
            m_counts.insert(each.event, each);
        Q_EMIT changed();
    }
    if (m_again)
        refresh();
}

void EventCounts::findLast(const QString &event, const Found &found)
{
    const QDateTime at = lastAt(event);
    if (!at.isValid())
        return;
    const app::MessageFilter then{.deviceId = m_device.text(),
                                  .kinds = {app::MessageKind::EventReport},
                                  .from = at,
                                  .to = at.addMSecs(1),
                                  .limit = kAtOneTime};
    app::whenDone(m_engine.registry().messages(then), this,
                  [event, found](const app::Result<QList<app::StoredMessage>> &messages) {
                      if (!messages)
                          return;
                      const auto is = [&event](const app::StoredMessage &each) {
                          return QJsonDocument::fromJson(each.json).object().value("event"_L1) == event;
                      };
                      const auto it = std::find_if(messages->cbegin(), messages->cend(), is);
                      if (it != messages->cend())
                          found(*it);
                  });
}

} // namespace ui
