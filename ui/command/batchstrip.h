#pragma once

#include "app/engine/engine.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace ui {

class LinkButton;
class LiveReader;

/// How far a bulk order is: its commands by state, live, and a way to cancel those that have not gone out.
class BatchStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit BatchStrip(app::Engine &engine, QWidget *parent = nullptr);
    void setBatch(const QString &batch); ///< Empty: hides it.

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const app::Result<QMap<app::CommandState, qint64>> &counts);
    void fill();
    void askCancel();
    void retranslateUi();

    app::Engine &m_engine;
    LiveReader *m_reader = nullptr;
    QString m_batch;
    QMap<app::CommandState, qint64> m_counts;
    QString m_error;
    QLabel *m_title = nullptr;
    QWidget *m_states = nullptr;
    QHBoxLayout *m_layout = nullptr;
    LinkButton *m_cancel = nullptr;
};

} // namespace ui
