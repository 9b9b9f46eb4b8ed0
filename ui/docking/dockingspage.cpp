#include "dockingspage.h"

#include "dockingsview.h"

using namespace Qt::StringLiterals;

namespace ui {

DockingsPage::DockingsPage(app::Engine &engine, JobCenter &jobs, Navigator &navigator)
    : m_engine(engine), m_jobs(jobs), m_navigator(navigator)
{}

QString DockingsPage::id() const
{
    return u"docking"_s;
}

QString DockingsPage::title() const
{
    return tr("Cloud docking");
}

QString DockingsPage::icon() const
{
    return u"cloud"_s;
}

DockingsView *DockingsPage::view()
{
    if (!m_view)
        m_view = new DockingsView(m_engine, m_jobs, m_navigator);
    return m_view;
}

QWidget *DockingsPage::widget()
{
    return view();
}

void DockingsPage::refresh()
{
    if (m_view)
        m_view->refresh();
}

void DockingsPage::focusSearch()
{
    view()->focusSearch();
}

QList<Command> DockingsPage::commands()
{
    QList<Command> commands;
    const QList<app::PlatformInfo> platforms = m_engine.dockings().platforms();
    for (const app::PlatformInfo &info : platforms) {
        const QString platform = info.id.text();
        commands.append({.id = u"docking.add."_s + platform,
                         //: %1 is a cloud.
                         .title = tr("New docking record: %1").arg(info.name),
                         .menu = MenuPlace::Docking,
                         .run = [this, platform] {
                             m_navigator.open({id(), {{u"platform"_s, platform}, {u"add"_s, true}}});
                         }});
    }
    return commands;
}

void DockingsPage::open(const PageRequest &request)
{
    if (!request.parameters.isEmpty())
        view()->open(request.parameters);
}

} // namespace ui
