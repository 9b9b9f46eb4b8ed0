#include "accountsview.h"

#include "accountlist.h"
#include "linkedusers.h"
#include "linkingview.h"
#include "ui/registry/livereader.h"
#include "ui/widgets/pageheader.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AccountsView::AccountsView(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_header(new PageHeader({}, this)), m_tabs(new QTabWidget(this)),
      m_accounts(new AccountList(engine)), m_users(new LinkedUsers(engine))
{
    setObjectName(u"accountsView"_s);
    m_tabs->setObjectName(u"accountTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_accounts, QString());
    const QList<app::PlatformInfo> platforms = engine.dockings().platforms();
    for (const app::PlatformInfo &platform : platforms) {
        if (!platform.hasSkill())
            continue;
        m_linking << new LinkingView(engine, platform.id);
        m_tabs->addTab(m_linking.constLast(), QString());
    }
    m_tabs->addTab(m_users, QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    retranslateWith(this, [this] { retranslateUi(); });
}

void AccountsView::refresh()
{
    m_accounts->refresh();
    m_users->refresh();
    for (LinkingView *view : std::as_const(m_linking))
        view->refresh();
}

void AccountsView::focusSearch()
{
    if (m_tabs->currentWidget() == m_users) {
        m_users->focusSearch();
        return;
    }
    m_tabs->setCurrentWidget(m_accounts);
    m_accounts->focusSearch();
}

void AccountsView::open(const QVariantMap &parameters)
{
    const QString platform = parameters.value(u"platform"_s).toString();
    for (LinkingView *view : std::as_const(m_linking))
        if (view->platform().text() == platform)
            m_tabs->setCurrentWidget(view);
    if (parameters.value(u"users"_s).toBool())
        m_tabs->setCurrentWidget(m_users);
    if (!parameters.value(u"add"_s).toBool())
        return;
    m_tabs->setCurrentWidget(m_accounts);
    m_accounts->add();
}

void AccountsView::retranslateUi()
{
    m_header->setTitle(tr("Accounts and linking"));
    m_tabs->setTabText(m_tabs->indexOf(m_accounts), tr("Accounts"));
    const QList<app::PlatformInfo> platforms = m_engine.dockings().platforms();
    for (LinkingView *view : std::as_const(m_linking)) {
        for (const app::PlatformInfo &platform : platforms)
            if (platform.id == view->platform())
                m_tabs->setTabText(m_tabs->indexOf(view), tr("Linking with %1").arg(platform.name));
    }
    m_tabs->setTabText(m_tabs->indexOf(m_users), tr("Linked users"));
}

} // namespace ui
