#include "journalpage.h"

#include "journalview.h"

using namespace Qt::StringLiterals;

namespace ui {

JournalPage::JournalPage(app::Engine &engine, JobCenter &jobs, Navigator &navigator)
    : m_engine(engine), m_navigator(navigator), m_jobs(jobs)
{}

QString JournalPage::id() const
{
    return u"journal"_s;
}

QString JournalPage::title() const
{
    return tr("Log");
}

QString JournalPage::icon() const
{
    return u"scroll-text"_s;
}

JournalView *JournalPage::view()
{
    if (!m_view)
        m_view = new JournalView(m_engine, m_jobs, m_navigator);
    return m_view;
}

QWidget *JournalPage::widget()
{
    return view();
}

void JournalPage::refresh()
{
    if (m_view)
        m_view->refresh();
}

void JournalPage::reload()
{
    if (m_view)
        m_view->reload();
}

void JournalPage::focusSearch()
{
    view()->focusSearch();
}

QList<Command> JournalPage::commands()
{
    const QString here = id();
    const auto show = [this, here](const QVariantMap &parameters) { m_navigator.open({here, parameters}); };
    return {{.id = u"journal.refused"_s,
             .title = tr("Show refused requests"),
             .menu = MenuPlace::Docking,
             .run =
                 [show] {
                     show({{u"result"_s, u"refused"_s}});
                 }},
            {.id = u"journal.unmatched"_s,
             .title = tr("Assign unmatched pushes …"),
             .menu = MenuPlace::Docking,
             .run =
                 [show] {
                     show({{u"unmatched"_s, true}});
                 }},
            {.id = u"journal.export"_s, .title = tr("Export the log …"), .menu = MenuPlace::File, .run = [this, here] {
                 m_navigator.open({here, {}});
                 view()->askExport(app::ExportFormat::Csv);
             }}};
}

void JournalPage::open(const PageRequest &request)
{
    if (!request.parameters.isEmpty())
        view()->open(request.parameters);
}

} // namespace ui
