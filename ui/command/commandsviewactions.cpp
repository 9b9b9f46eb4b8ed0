// What the list shows, which command is selected, and what is done about it.
#include "commandsview.h"

#include "batchstrip.h"
#include "commanddeeds.h"
#include "commanddetail.h"
#include "commanddialog.h"
#include "commandfilterbar.h"
#include "commandsmodel.h"

#include "ui/widgets/loadingoverlay.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/pager.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace ui {

void CommandsView::restart()
{
    m_page = 1;
    m_batch->setBatch(m_filter->filter().batch);
    refresh();
}

void CommandsView::take(const app::Result<app::Page<app::Command>> &page)
{
    m_loading->setLoading(false);
    m_isRead = true;
    m_error = page ? std::nullopt : std::optional(page.error());
    updateEmpty();
    if (page) {
        m_pager->setState(page->total, m_page, m_pageSize);
        if (page->rows.isEmpty() && m_page > 1) { // the filter has fewer now
            m_page = qMin(m_pager->page(), m_page - 1);
            refresh();
            return;
        }
    }
    {
        const QScopedValueRollback selecting(m_selecting, true);
        m_model->setRows(page ? page->rows : QList<app::Command>());
    }
    selectAgain();
}

/// The shown command stays shown wherever its row went; with none shown, the newest one is.
void CommandsView::selectAgain()
{
    const QScopedValueRollback selecting(m_selecting, true);
    const int row = m_detail->id() > 0 ? m_model->rowOf(QString::number(m_detail->id())) : -1;
    if (row >= 0) {
        if (m_table->selectedRow() != row)
            m_table->selectRow(row);
        return;
    }
    if (m_detail->id() > 0) { // it is on another page, or does not fit the filter
        m_table->clearSelection();
        return;
    }
    if (m_model->rowCount() > 0) {
        m_table->selectRow(0);
        m_detail->show(m_model->row(0).id);
    }
}

void CommandsView::open(const QVariantMap &parameters)
{
    const app::DeviceId device(parameters.value(u"device"_s).toString());
    if (parameters.value(u"add"_s).toBool()) {
        newCommand(device);
        return;
    }
    app::CommandFilter filter;
    filter.deviceId = device;
    filter.platform = app::PlatformId(parameters.value(u"platform"_s).toString());
    filter.batch = parameters.value(u"batch"_s).toString();
    const QStringList states = parameters.value(u"state"_s).toString().split(u',', Qt::SkipEmptyParts);
    for (const QString &name : states)
        if (const auto state = app::commandStateFromName(name))
            filter.states.append(*state);
    m_filter->setFilter(filter);
    m_detail->clear();
    if (const qint64 wanted = parameters.value(u"command"_s).toLongLong(); wanted > 0)
        m_detail->show(wanted);
    restart();
}

void CommandsView::showCommand(qint64 id)
{
    m_detail->show(id);
    m_page = 1; // it is a new one, mostly
    refresh();
}

void CommandsView::newCommand(const app::DeviceId &device)
{
    auto *dialog = new CommandDialog(m_engine, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!device.isEmpty())
        dialog->setDevice(device);
    connect(dialog, &CommandDialog::sent, this, &CommandsView::showCommand);
    connect(dialog, &CommandDialog::openRequested, this, &CommandsView::showCommand);
    dialog->open();
}

void CommandsView::act(int row, const QString &action)
{
    const app::Command command = m_model->row(row);
    const QRect where = m_table->linkRect(row, action);
    if (action == "cancel"_L1)
        m_deeds->askCancel(command, m_table->viewport(), where);
    else if (action == "retry"_L1)
        m_deeds->askRetry(command, m_table->viewport(), where);
}

} // namespace ui
