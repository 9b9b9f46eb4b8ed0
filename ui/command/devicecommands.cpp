#include "devicecommands.h"

#include "bulkcommanddialog.h"
#include "bulkcommandjob.h"
#include "commanddialog.h"
#include "devicepanel.h"

#include "ui/shell/navigator.h"

using namespace Qt::StringLiterals;

namespace ui {

QWidget *makeDeviceCommands(app::Engine &engine, Navigator &navigator, const app::DeviceId &device)
{
    return new DevicePanel(engine, navigator, device);
}

void orderForDevices(app::Engine &engine, JobCenter &jobs, Navigator &navigator, const QList<app::DeviceId> &devices,
                     QWidget *parent)
{
    if (devices.isEmpty())
        return;
    QWidget *window = parent->window();
    auto *form = new CommandDialog(engine, window);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->setDevices(devices);
    QObject::connect(form, &CommandDialog::ordered, window,
                     [&engine, &jobs, &navigator, devices, window, form](const app::CommandDraft &draft) {
                         form->accept();
                         auto *job = new BulkCommandJob(engine, jobs, draft, devices, window);
                         auto *progress = new BulkCommandDialog(job, window);
                         progress->setAttribute(Qt::WA_DeleteOnClose);
                         QObject::connect(progress, &BulkCommandDialog::batchRequested, window,
                                          [&navigator](const QString &batch) {
                                              navigator.open({u"command"_s, {{u"batch"_s, batch}}});
                                          });
                         job->start();
                         progress->open();
                     });
    form->open();
}

} // namespace ui
