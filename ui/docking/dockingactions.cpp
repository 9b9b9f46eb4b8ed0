// What can be done with a record, and how a record is shown in the table.
#include "dockingpage.h"

#include "app/model/worker.h"
#include "dockingdialog.h"
#include "ui/journal/logwords.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/toast.h"

using namespace Qt::StringLiterals;

namespace ui {

QString DockingPage::labelOf(const app::FormSchema &schema, const QString &key)
{
    for (const app::FormField &field : schema.fields)
        if (field.key == key)
            return field.label;
    return key;
}

Column<app::Docking> DockingPage::column(app::DockingColumn column) const
{
    const app::DockingWording wording = m_info.docking.wording;
    switch (column) {
    case app::DockingColumn::Id:
        return {.title = labelOf(m_info.docking, u"id"_s),
                .value = [](const app::Docking &docking) { return docking.productId.text(); },
                .mono = true};
    case app::DockingColumn::Name:
        return {.title = labelOf(m_info.docking, u"name"_s),
                .value = [](const app::Docking &docking) { return docking.name; }};
    case app::DockingColumn::State:
        return {.title = tr("State"),
                .value =
                    [wording](const app::Docking &docking) {
                        return docking.enabled ? wording.enabledText : wording.disabledText;
                    },
                .tone = [](const app::Docking &docking) { return int(docking.enabled ? Tone::Ok : Tone::Neutral); },
                .hollow = [](const app::Docking &docking) { return !docking.enabled; }};
    case app::DockingColumn::Description:
        return {.title = labelOf(m_info.docking, u"description"_s),
                .value = [](const app::Docking &docking) { return docking.description; },
                .toolTip = [](const app::Docking &docking) { return docking.description; }};
    case app::DockingColumn::Own:
        break; // columns() knows which
    }
    return {};
}

QList<Column<app::Docking>> DockingPage::columns() const
{
    QList<Column<app::Docking>> columns;
    qsizetype own = 0;
    for (const app::DockingColumn shown : std::as_const(m_info.docking.columns)) {
        if (shown != app::DockingColumn::Own) {
            columns.append(column(shown));
        } else if (own < m_info.docking.ownColumns.size()) {
            const app::OwnColumn &its = m_info.docking.ownColumns.at(own++);
            columns.append({.title = its.title,
                            .value = [text = its.text](const app::Docking &docking) { return text(docking); },
                            .toolTip = [text = its.text](const app::Docking &docking) { return text(docking); }});
        }
    }
    columns.append({.title = tr("Actions"), .links = [](const app::Docking &docking) {
                        ActionLinks links{{.id = u"edit"_s, .text = tr("Edit")}};
                        if (docking.enabled) {
                            links.append({.id = u"disable"_s, .text = tr("Disable")});
                        } else {
                            links.append({.id = u"enable"_s, .text = tr("Enable")});
                            links.append({.id = u"delete"_s, .text = tr("Delete")});
                        }
                        return links;
                    }});
    return columns;
}

void DockingPage::act(int row, const QString &action)
{
    const app::Docking docking = m_model->row(row);
    if (action == "edit"_L1)
        openEditDialog(docking);
    else if (action == "enable"_L1)
        setEnabledState(docking, true);
    else if (action == "disable"_L1)
        setEnabledState(docking, false);
    else if (action == "delete"_L1)
        askRemove(row);
}

void DockingPage::openAddDialog()
{
    auto *dialog = new DockingDialog(m_engine, m_info, this);
    connect(dialog, &DockingDialog::saved, this, [this](const app::ProductId &product) { saved(product, true); });
    dialog->open();
}

void DockingPage::openEditDialog(const app::Docking &docking)
{
    auto *dialog = new DockingDialog(m_engine, m_info, docking, this);
    connect(dialog, &DockingDialog::saved, this, [this](const app::ProductId &product) { saved(product, false); });
    dialog->open();
}

void DockingPage::saved(const app::ProductId &product, bool added)
{
    Toast::show(this, tr("Saved"));
    if (added) {
        reveal(product); // it may stand on another page, or not fit the search
        return;
    }
    m_wanted = product.text();
    read();
}

void DockingPage::setEnabledState(const app::Docking &docking, bool enabled)
{
    const QString key = docking.productId.text();
    if (m_busy.contains(key))
        return;
    m_busy.append(key);
    app::whenDone(m_engine.dockings().setEnabled(m_info.id, docking.productId, enabled), this,
                  [this, key, enabled](const app::Result<> &result) {
                      m_busy.removeOne(key);
                      if (result)
                          Toast::show(this, enabled ? tr("Enabled") : tr("Disabled"));
                      else
                          Toast::show(this, LogWords::error(result.error()), Tone::Bad);
                      read();
                  });
}

void DockingPage::askRemove(int row)
{
    const app::ProductId product = m_model->row(row).productId;
    ConfirmPopover::ask(m_table->viewport(), m_table->linkRect(row, u"delete"_s), m_info.docking.wording.deleteQuestion,
                        this, [this, product] { remove(product); });
}

void DockingPage::remove(const app::ProductId &product)
{
    app::whenDone(m_engine.dockings().remove(m_info.id, product), this, [this](const app::Result<> &result) {
        if (result)
            Toast::show(this, tr("Deleted"));
        else
            Toast::show(this, LogWords::error(result.error()), Tone::Bad);
        read();
    });
}

} // namespace ui
