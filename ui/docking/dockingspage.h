#pragma once

#include "app/engine/engine.h"
#include "ui/shell/page.h"

#include <QCoreApplication>
#include <QPointer>

namespace ui {

class DockingsView;
class JobCenter;

/// 云云对接
class DockingsPage final : public Page
{
    Q_DECLARE_TR_FUNCTIONS(ui::DockingsPage)

public:
    /// All outlive the page.
    DockingsPage(app::Engine &engine, JobCenter &jobs, Navigator &navigator);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    [[nodiscard]] QWidget *widget() override;
    void refresh() override;
    void focusSearch() override;
    [[nodiscard]] QList<Command> commands() override;
    /// Parameters: platform; product (select that record); add (bool: open the add dialog).
    void open(const PageRequest &request) override;

private:
    [[nodiscard]] DockingsView *view();

    app::Engine &m_engine;
    JobCenter &m_jobs;
    Navigator &m_navigator;
    QPointer<DockingsView> m_view;
};

} // namespace ui
