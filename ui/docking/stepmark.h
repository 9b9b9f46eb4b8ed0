#pragma once

#include "app/engine/dockings.h"

#include <QWidget>

namespace ui {

/// The round mark before a step: a tick, an exclamation mark or its number.
class StepMark final : public QWidget
{
    Q_OBJECT
public:
    StepMark(int number, app::ChecklistStep::State state, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    app::ChecklistStep::State m_state;
};

} // namespace ui
