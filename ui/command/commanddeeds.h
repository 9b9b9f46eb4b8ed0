#pragma once

#include "app/engine/engine.h"

#include <QObject>
#include <QRect>

class QWidget;

namespace ui {

/// Cancel and send again, asked for beside the pressed thing and told of by a toast.
class CommandDeeds final : public QObject
{
    Q_OBJECT
public:
    /// Belongs to \a view, in whose window the toasts appear.
    CommandDeeds(app::Engine &engine, QWidget *view);

    /// \a where: in \a anchor's coordinates.
    void askCancel(const app::Command &command, QWidget *anchor, const QRect &where);
    void askRetry(const app::Command &command, QWidget *anchor, const QRect &where);

Q_SIGNALS:
    /// Something was done, or turned out not to be possible any more: what is shown may be old.
    void done();
    /// The new command.
    void retried(qint64 id);

private:
    void fail(const app::Error &error);

    app::Engine &m_engine;
    QWidget *m_view;
};

} // namespace ui
