#include "unknowncount.h"

#include "app/model/worker.h"

namespace ui {
namespace {

constexpr int kPauseMilliseconds = 1000;

} // namespace

UnknownCount::UnknownCount(app::Engine &engine, std::function<void(int)> told)
    : m_engine(engine), m_told(std::move(told))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &UnknownCount::count);
    connect(&engine, &app::Engine::changed, this, [this](app::Changes changes) {
        if (changes & app::Change::Commands && !m_pause.isActive())
            m_pause.start();
    });
    count();
}

void UnknownCount::count()
{
    app::CommandFilter filter;
    filter.states = {app::CommandState::Unknown};
    app::whenDone(m_engine.commands().counts(filter), this,
                  [this](const app::Result<QMap<app::CommandState, qint64>> &counts) {
                      if (counts)
                          m_told(int(counts->value(app::CommandState::Unknown)));
                  });
}

} // namespace ui
