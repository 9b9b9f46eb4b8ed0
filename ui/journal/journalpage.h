#pragma once

#include "app/engine/engine.h"
#include "ui/shell/page.h"

#include <QCoreApplication>
#include <QPointer>

namespace ui {

class JobCenter;
class JournalView;

/// 日志
class JournalPage final : public Page
{
    Q_DECLARE_TR_FUNCTIONS(ui::JournalPage)

public:
    /// All three outlive the page.
    JournalPage(app::Engine &engine, JobCenter &jobs, Navigator &navigator);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    [[nodiscard]] QWidget *widget() override;
    void refresh() override;
    void reload() override;
    void focusSearch() override;
    [[nodiscard]] QList<Command> commands() override;
    /// Parameters: platform, product, device, result ("decoded,refused"): the filter; push or reject (qint64): that
    /// line; unmatched (bool): the dialog that assigns pushes, for platform and product if given.
    void open(const PageRequest &request) override;

private:
    [[nodiscard]] JournalView *view();

    app::Engine &m_engine;
    Navigator &m_navigator;
    JobCenter &m_jobs;
    QPointer<JournalView> m_view;
};

} // namespace ui
