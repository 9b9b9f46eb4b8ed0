#pragma once

#include "app/model/command.h"

#include <QWidget>

class QGridLayout;

namespace ui {

/// The life of a command, oldest step first: state, time, who said so, and the cloud's own words.
class LifeView final : public QWidget
{
    Q_OBJECT
public:
    explicit LifeView(QWidget *parent = nullptr);
    void setSteps(const QList<app::CommandStep> &steps);
    /// The words anew, for another language.
    void retranslate();

private:
    void rebuild();
    void addStep(const app::CommandStep &step);

    QList<app::CommandStep> m_steps;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace ui
