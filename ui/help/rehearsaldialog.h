#pragma once

#include "app/engine/engine.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class Notice;
class PrimaryButton;
class Simulator;
struct SimulatorGroup;
class StateLabel;

/// Starts and stops the simulated clouds, shows what to enter where, and how to go on.
class RehearsalDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive the dialog.
    RehearsalDialog(app::Engine &engine, Simulator &simulator, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void rebuild();
    void addGroup(const SimulatorGroup &group, QVBoxLayout *layout);
    void addSteps(QVBoxLayout *layout);
    void showState();
    void retranslateUi();

    app::Engine &m_engine;
    Simulator &m_simulator;
    Notice *m_simulated = nullptr;
    Notice *m_problem = nullptr;
    StateLabel *m_state = nullptr;
    PrimaryButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace ui
