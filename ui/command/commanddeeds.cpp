#include "commanddeeds.h"

#include "app/model/worker.h"

#include "ui/journal/logwords.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/toast.h"

#include <QWidget>

namespace ui {

CommandDeeds::CommandDeeds(app::Engine &engine, QWidget *view) : QObject(view), m_engine(engine), m_view(view) {}

void CommandDeeds::askCancel(const app::Command &command, QWidget *anchor, const QRect &where)
{
    const QString question =
        command.state == app::CommandState::Queued
            ? tr("Cancel this command? Nothing of it has gone out.")
            : tr("Cancel this command at the cloud? If the device has received it, it may be carried out still.");
    ConfirmPopover::ask(anchor, where, question, this, [this, id = command.id] {
        app::whenDone(m_engine.commands().cancel(id), this, [this](const app::Result<> &cancelled) {
            if (cancelled)
                Toast::show(m_view, tr("The command was cancelled"));
            else
                fail(cancelled.error());
            Q_EMIT done();
        });
    });
}

void CommandDeeds::askRetry(const app::Command &command, QWidget *anchor, const QRect &where)
{
    const QString question =
        command.state == app::CommandState::Unknown
            ? tr("Send it again? The cloud may have the first one: the device could carry it out twice.")
            : tr("Send the same command again?");
    ConfirmPopover::ask(anchor, where, question, this, [this, id = command.id] {
        app::whenDone(m_engine.commands().retry(id), this, [this](const app::Result<qint64> &again) {
            if (again) {
                Toast::show(m_view, tr("A new command was made"));
                Q_EMIT retried(*again);
            } else {
                fail(again.error());
            }
            Q_EMIT done();
        });
    });
}

void CommandDeeds::fail(const app::Error &error)
{
    Toast::show(m_view, LogWords::error(error), Tone::Bad);
}

} // namespace ui
