#pragma once

#include "app/engine/engine.h"
#include "app/model/worker.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace ui {

/// Reads what a view shows, anew whenever the engine says that it may have changed.
///
/// Changes are gathered for a moment, one question is under way at a time, late answers to an older question are
/// dropped, and a view that is not visible asks when it is shown again.
class LiveReader final : public QObject
{
    Q_OBJECT
public:
    /// Belongs to \a view.
    LiveReader(app::Engine &engine, app::Changes interest, QWidget *view);

    template <typename T>
    void setQuestion(std::function<QFuture<T>()> ask, std::function<void(const T &)> take)
    {
        m_start = [this, ask = std::move(ask), take = std::move(take)](quint64 generation) {
            app::whenDone(ask(), this, [this, generation, take](const T &answer) {
                if (finish(generation))
                    take(answer);
            });
        };
    }
    /// Asks at once; an answer still under way is not taken any more.
    void read();
    /// As if the engine had said that something changed.
    void touch();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool finish(quint64 generation);
    void due();

    QWidget *m_view;
    QTimer m_gather;
    std::function<void(quint64)> m_start;
    quint64 m_generation = 0;
    bool m_running = false;
    bool m_again = false;
    bool m_dirty = false;
};

/// Calls \a apply now and whenever \a widget hears of another language.
void retranslateWith(QWidget *widget, std::function<void()> apply);

} // namespace ui
