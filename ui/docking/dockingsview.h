#pragma once

#include "app/engine/engine.h"
#include "ui/shell/navigator.h"

#include <QWidget>

class QStackedWidget;

namespace ui {

class CloudTabs;
class DockingPage;
class JobCenter;
class PageHeader;

/// 云云对接: one tab per cloud that this program knows, each with the same page.
class DockingsView final : public QWidget
{
    Q_OBJECT
public:
    DockingsView(app::Engine &engine, JobCenter &jobs, Navigator &navigator, QWidget *parent = nullptr);

    void refresh();
    void focusSearch();
    /// Parameters: platform; product (that record); add (bool).
    void open(const QVariantMap &parameters);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void readCounts(int tab);
    /// Made when it is first looked at; null when there is no such tab.
    DockingPage *page(int tab);

    app::Engine &m_engine;
    JobCenter &m_jobs;
    Navigator &m_navigator;
    QList<app::PlatformInfo> m_platforms; ///< In the language in force; one a tab.
    QList<DockingPage *> m_pages;         ///< Null: not looked at so far.
    PageHeader *m_header = nullptr;
    CloudTabs *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace ui
