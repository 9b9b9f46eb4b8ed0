#pragma once

#include "app/engine/engine.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace ui {

/// How many commands wait for the operator to decide: those of unknown outcome. Counted now and when commands change,
/// at most once a second.
class UnknownCount final : public QObject
{
    Q_OBJECT
public:
    UnknownCount(app::Engine &engine, std::function<void(int)> told);

private:
    void count();

    app::Engine &m_engine;
    std::function<void(int)> m_told;
    QTimer m_pause;
};

} // namespace ui
