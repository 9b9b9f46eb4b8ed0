#include "accountpage.h"

#include "accountsview.h"

using namespace Qt::StringLiterals;

namespace ui {

QString AccountPage::id() const
{
    return u"account"_s;
}

QString AccountPage::title() const
{
    //: the page's name in the rail
    return tr("Accounts");
}

QString AccountPage::icon() const
{
    return u"users"_s;
}

AccountsView *AccountPage::view()
{
    if (!m_view)
        m_view = new AccountsView(m_engine);
    return m_view;
}

QWidget *AccountPage::widget()
{
    return view();
}

void AccountPage::refresh()
{
    if (m_view)
        m_view->refresh();
}

void AccountPage::focusSearch()
{
    view()->focusSearch();
}

QList<Command> AccountPage::commands()
{
    return {{.id = u"account.new"_s, .title = tr("New account …"), .menu = MenuPlace::Docking, .run = [this] {
                 m_navigator.open({.page = id(), .parameters = {{u"add"_s, true}}});
             }}};
}

void AccountPage::open(const PageRequest &request)
{
    if (!request.parameters.isEmpty())
        view()->open(request.parameters);
}

} // namespace ui
