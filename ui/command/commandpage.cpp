#include "commandpage.h"

#include "commandsview.h"
#include "unknowncount.h"

using namespace Qt::StringLiterals;

namespace ui {

CommandPage::CommandPage(app::Engine &engine, Navigator &navigator)
    : m_engine(engine), m_navigator(navigator),
      m_unknown(std::make_unique<UnknownCount>(engine, [this](int count) { m_navigator.setPageCount(id(), count); }))
{}

CommandPage::~CommandPage() = default;

QString CommandPage::id() const
{
    return u"command"_s;
}

QString CommandPage::title() const
{
    //: the page's name in the rail
    return tr("Commands");
}

QString CommandPage::icon() const
{
    return u"send"_s;
}

CommandsView *CommandPage::view()
{
    if (!m_view)
        m_view = new CommandsView(m_engine, m_navigator);
    return m_view;
}

QWidget *CommandPage::widget()
{
    return view();
}

void CommandPage::refresh()
{
    if (m_view)
        m_view->refresh();
}

void CommandPage::focusSearch()
{
    view()->focusSearch();
}

QList<Command> CommandPage::commands()
{
    return {{.id = u"command.new"_s, .title = tr("New command …"), .menu = MenuPlace::Device, .run = [this] {
                 m_navigator.open({.page = id(), .parameters = {{u"add"_s, true}}});
             }}};
}

void CommandPage::open(const PageRequest &request)
{
    if (!request.parameters.isEmpty())
        view()->open(request.parameters);
}

} // namespace ui
