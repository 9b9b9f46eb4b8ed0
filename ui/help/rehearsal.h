#pragma once

#include "app/engine/engine.h"

#include <QObject>
#include <QPointer>

namespace ui {

class RehearsalDialog;
class Simulator;

/// 演练环境: clouds that are only simulated, on this computer, to try everything with. They run until they are stopped
/// or the program ends, whether or not the dialog is open.
class Rehearsal final : public QObject
{
    Q_OBJECT
public:
    /// \a program: path of the simulator; empty: beside this program, else in PATH.
    explicit Rehearsal(app::Engine &engine, const QString &program = {}, QObject *parent = nullptr);

    /// Shows the dialog, or brings it to the front. Does not block.
    void open(QWidget *window);

private:
    app::Engine &m_engine;
    Simulator *m_simulator = nullptr;
    QPointer<RehearsalDialog> m_dialog;
};

} // namespace ui
