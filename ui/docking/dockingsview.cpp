#include "dockingsview.h"

#include "app/model/worker.h"
#include "cloudtabs.h"
#include "dockingpage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kCounted = 500;

} // namespace

DockingsView::DockingsView(app::Engine &engine, JobCenter &jobs, Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_jobs(jobs), m_navigator(navigator),
      m_platforms(engine.dockings().platforms()), m_pages(m_platforms.size()), m_header(new PageHeader),
      m_tabs(new CloudTabs), m_stack(new QStackedWidget)
{
    setObjectName(u"dockingsPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addSpacing(8);
    layout->addWidget(m_tabs);
    layout->addWidget(new Separator);
    layout->addSpacing(12);
    layout->addWidget(m_stack, 1);
    for (const app::PlatformInfo &info : std::as_const(m_platforms))
        m_tabs->addTab(info.name);
    connect(m_tabs, &CloudTabs::currentChanged, this, [this](int tab) { m_stack->setCurrentWidget(page(tab)); });
    connect(&m_engine, &app::Engine::changed, this, [this](app::Changes changes) {
        for (int tab = 0; changes.testFlag(app::Change::Dockings) && tab < m_tabs->count(); ++tab)
            readCounts(tab);
    });
    page(m_tabs->currentIndex());
    retranslateUi();
}

DockingPage *DockingsView::page(int tab)
{
    if (tab < 0 || tab >= m_pages.size())
        return nullptr;
    if (!m_pages.at(tab)) {
        auto *page = new DockingPage(m_engine, m_jobs, m_navigator, m_platforms.at(tab), m_stack);
        m_stack->addWidget(page);
        connect(page, &DockingPage::recordsChanged, this, [this, tab] { readCounts(tab); });
        m_pages[tab] = page;
    }
    return m_pages.at(tab);
}

void DockingsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void DockingsView::retranslateUi()
{
    m_header->setTitle(tr("Cloud docking"));
    m_tabs->setAccessibleName(tr("Clouds"));
    m_platforms = m_engine.dockings().platforms();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        m_tabs->setTabText(tab, m_platforms.at(tab).name);
        if (m_pages.at(tab))
            m_pages.at(tab)->setInfo(m_platforms.at(tab));
        readCounts(tab);
    }
}

void DockingsView::readCounts(int tab)
{
    app::DockingFilter filter;
    filter.platform = m_platforms.at(tab).id;
    app::whenDone(m_engine.dockings().list(filter, {0, kCounted}), this,
                  [this, tab](const app::Result<app::Page<app::Docking>> &records) {
                      if (!records)
                          return;
                      const auto enabled = std::count_if(records->rows.cbegin(), records->rows.cend(),
                                                         [](const app::Docking &docking) { return docking.enabled; });
                      m_tabs->setCounts(tab, int(enabled), records->total);
                  });
}

void DockingsView::refresh()
{
    if (DockingPage *shown = page(m_tabs->currentIndex()))
        shown->refresh();
}

void DockingsView::focusSearch()
{
    if (DockingPage *shown = page(m_tabs->currentIndex()))
        shown->focusSearch();
}

void DockingsView::open(const QVariantMap &parameters)
{
    const QString platform = parameters.value(u"platform"_s).toString();
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_platforms.at(tab).id.text() == platform)
            m_tabs->setCurrentIndex(tab);
    DockingPage *shown = page(m_tabs->currentIndex());
    if (!shown)
        return;
    if (const QString product = parameters.value(u"product"_s).toString(); !product.isEmpty())
        shown->select(app::ProductId(product));
    if (parameters.value(u"add"_s).toBool())
        shown->openAddDialog();
}

} // namespace ui
