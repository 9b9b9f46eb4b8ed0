#pragma once

#include "app/engine/engine.h"

#include <QWidget>

namespace ui {

class ElidedLabel;
class LifeView;
class LinkButton;
class LiveReader;
class MutedLabel;
class StateLabel;

/// The command that was sent last from a form, live.
class SentView final : public QWidget
{
    Q_OBJECT
public:
    explicit SentView(app::Engine &engine, QWidget *parent = nullptr);
    void show(qint64 id);

Q_SIGNALS:
    void openRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const app::Result<app::CommandDetail> &detail);
    void retranslateUi();

    app::Engine &m_engine;
    LiveReader *m_reader = nullptr;
    qint64 m_id = 0;
    app::CommandState m_known = app::CommandState::Queued;
    ElidedLabel *m_title = nullptr;
    StateLabel *m_state = nullptr;
    LinkButton *m_open = nullptr;
    LifeView *m_life = nullptr;
    MutedLabel *m_outcome = nullptr;
};

} // namespace ui
