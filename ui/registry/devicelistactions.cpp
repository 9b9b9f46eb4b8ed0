#include "devicelist.h"

#include "bulkdialog.h"
#include "devicedialog.h"
#include "devicesmodel.h"
#include "devicesummary.h"
#include "texts.h"

#include "ui/shell/jobcenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {

void DeviceList::act(int row, const QString &action)
{
    const app::Device device = m_model->row(row);
    app::Registry &registry = m_engine.registry();
    if (action == "view"_L1)
        Q_EMIT viewRequested(device.id);
    else if (action == "edit"_L1)
        edit(device);
    else if (action == "enable"_L1)
        ask(row, action, tr("Enable now?"),
            [&registry, id = device.id] { return registry.setDeviceEnabled(id, true); });
    else if (action == "disable"_L1)
        ask(row, action, tr("Disable this device?"),
            [&registry, id = device.id] { return registry.setDeviceEnabled(id, false); });
    else if (action == "delete"_L1)
        ask(row, action, tr("Delete now?"), [&registry, id = device.id] { return registry.removeDevice(id); });
}

void DeviceList::ask(int row, const QString &action, const QString &question,
                     std::function<QFuture<app::Result<>>()> deed)
{
    ConfirmPopover::ask(m_table->viewport(), m_table->linkRect(row, action), question, this,
                        [this, deed = std::move(deed)] {
                            app::whenDone(deed(), this, [this](const app::Result<> &done) {
                                if (done)
                                    Toast::show(this, tr("Done"));
                                else
                                    Toast::show(this, RegistryTexts::error(done.error()), Tone::Bad);
                                refresh();
                            });
                        });
}

void DeviceList::add()
{
    auto *dialog = new DeviceDialog(m_engine, std::nullopt, m_summary->productId(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeviceDialog::saved, this, [this](const app::DeviceId &id) {
        Toast::show(this, tr("Created"));
        refresh();
        Q_EMIT created(id);
    });
    dialog->open();
}

void DeviceList::edit(const app::Device &device)
{
    auto *dialog = new DeviceDialog(m_engine, device, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeviceDialog::saved, this, [this] {
        Toast::show(this, tr("Saved"));
        refresh();
    });
    dialog->open();
}

void DeviceList::toggleTick(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex box = index.siblingAtColumn(DevicesModel::CheckColumn);
    const bool ticked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(box, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void DeviceList::showTicked()
{
    const qsizetype count = m_model->ticked().size();
    m_ticked->setText(tr("%1 selected").arg(count));
    m_ticked->setVisible(count > 0);
    m_untick->setVisible(count > 0);
    m_bulk->setEnabled(count > 0);
    m_bulk->setToolTip(count > 0 ? QString() : tr("Select devices first"));
}

void DeviceList::pruneTicked()
{
    const QList<app::DeviceId> ticked = m_model->ticked();
    for (const app::DeviceId &id : ticked) {
        if (m_model->rowOf(id.text()) >= 0)
            continue; // it is here
        app::whenDone(m_engine.registry().device(id), this, [this, id](const app::Result<app::Device> &found) {
            if (!found && found.error().code == app::ErrorCode::NotFound)
                m_model->untick(id);
        });
    }
}

void DeviceList::askBulk(BulkJob::Action action)
{
    QString question;
    QString title;
    QString toast;
    switch (action) {
    case BulkJob::Action::Remove:
        //: %1 how many are selected
        question = tr("Delete the selected devices (%1)?");
        title = tr("Delete devices");
        toast = tr("The selected devices were deleted");
        break;
    case BulkJob::Action::Disable:
        //: %1 how many are selected
        question = tr("Deactivate the selected devices (%1)?");
        title = tr("Deactivate devices");
        toast = tr("The selected devices were deactivated");
        break;
    case BulkJob::Action::Enable:
        //: %1 how many are selected
        question = tr("Activate the selected devices (%1)?");
        title = tr("Activate devices");
        toast = tr("The selected devices were activated");
        break;
    case BulkJob::Action::ApplyConfiguration:
        //: %1 how many are selected
        question = tr("Apply the configuration of the selected devices (%1)? Their clouds are asked too.");
        title = tr("Apply configurations");
        toast = tr("The configurations were applied");
        break;
    }
    const QList<app::DeviceId> ids = m_model->ticked();
    ConfirmPopover::ask(m_bulk, question.arg(ids.size()), this,
                        [this, action, ids, title, toast] { runBulk(action, ids, title, toast); });
}

void DeviceList::offerCommands(bool offered)
{
    m_bulkCommand->setVisible(offered);
}

void DeviceList::askCommand()
{
    if (m_model->tickedProducts().size() > 1) // a command is made from one thing model
        Toast::show(this, tr("Select devices of one product only to send them a command"), Tone::Warning);
    else
        Q_EMIT commandRequested(m_model->ticked());
}

void DeviceList::runBulk(BulkJob::Action action, const QList<app::DeviceId> &ids, const QString &title,
                         const QString &toast)
{
    auto *job = new BulkJob(m_engine, m_jobs, action, ids, this);
    m_model->untickAll();
    connect(job, &BulkJob::over, this,
            [this, job, toast](const BulkJob::Failures &failures, const std::optional<app::Error> &error) {
                if (job->isStopped())
                    Toast::show(this, tr("Stopped: %1 of %2").arg(job->done()).arg(job->total()), Tone::Warning);
                else if (!error && failures.isEmpty())
                    Toast::show(this, toast);
                refresh();
            });
    auto *dialog = new BulkDialog(job, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    job->start(title);
    dialog->open();
}

} // namespace ui
