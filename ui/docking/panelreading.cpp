// What the panel asks the engine, and what it does with the answers.
#include "dockingpanel.h"

#include "app/model/worker.h"
#include "recentpushes.h"
#include "ui/journal/logwords.h"
#include "ui/widgets/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void DockingPanel::read()
{
    if (m_docking.productId.isEmpty())
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    const quint64 generation = m_generation;
    app::whenDone(m_engine.dockings().checklist(m_info.id, m_docking.productId), this,
                  [this, generation](const app::Result<app::Checklist> &list) {
                      if (generation != m_generation)
                          return;
                      m_running = false;
                      m_problem->setError(list ? QString() : LogWords::error(list.error()));
                      if (list)
                          take(*list);
                      if (std::exchange(m_again, false))
                          touch();
                  });
    if (m_info.takesPushes())
        readRecent();
}

void DockingPanel::readRecent()
{
    const quint64 generation = m_generation;
    app::LogFilter filter;
    filter.platform = m_info.id.text();
    filter.productId = m_docking.productId.text();
    app::whenDone(m_engine.pushLog().page(filter, {}, RecentPushes::kLines), this,
                  [this, generation](const app::Result<app::LogPage> &page) {
                      if (generation != m_generation)
                          return;
                      if (page)
                          m_recent->setRows(page->rows);
                      m_noRecent->setText(page ? tr("Nothing has arrived at this address yet.")
                                               : LogWords::error(page.error()));
                      m_noRecent->setVisible(!page || page->rows.isEmpty());
                  });
}

/// While nothing has come: did the cloud call with another product's id?
void DockingPanel::readOtherProduct()
{
    const quint64 generation = m_generation;
    app::LogFilter filter;
    filter.platform = m_info.id.text();
    filter.withPushes = false;
    app::whenDone(
        m_engine.pushLog().page(filter, {}, 20), this, [this, generation](const app::Result<app::LogPage> &page) {
            if (generation != m_generation || !page)
                return;
            m_otherProduct.clear();
            for (const app::LogRow &row : page->rows)
                if (m_otherProduct.isEmpty() && row.status == 404 && row.productId != m_docking.productId.text())
                    m_otherProduct = row.productId;
        });
}

void DockingPanel::take(const app::Checklist &list)
{
    if (m_checklist.lastPush && list.lastPush && m_checklist.lastPush->id != list.lastPush->id)
        m_testResult.clear(); // something newer has come
    m_checklist = list;
    showHead(); // how long it is enabled
    showSteps();
    const auto done = std::count_if(list.steps.cbegin(), list.steps.cend(), [](const app::ChecklistStep &step) {
        return step.state == app::ChecklistStep::State::Done;
    });
    //: Steps done of all steps.
    m_stepsCount->setText(tr("%1 / %2").arg(done).arg(list.steps.size()));
    if (!list.lastPush && m_info.takesPushes())
        readOtherProduct();
    tick();
}

void DockingPanel::showSteps()
{
    QList<StepLine> lines;
    for (const app::ChecklistStep &step : std::as_const(m_checklist.steps))
        lines.append(lineOf(step));
    m_steps->setLines(lines);
}

} // namespace ui
