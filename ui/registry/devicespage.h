#pragma once

#include "ui/registry/deviceparts.h"
#include "ui/shell/page.h"

#include <QCoreApplication>
#include <QPointer>

namespace app {
class Engine;
}

namespace ui {

class DevicesView;
class JobCenter;

/// The page 设备. Request parameters: "device" opens that device; "product" and "platform" limit the list; "add" opens
/// the dialog for a new device.
class DevicesPage final : public Page
{
    Q_DECLARE_TR_FUNCTIONS(ui::DevicesPage)

public:
    /// \a parts: what other areas add.
    DevicesPage(app::Engine &engine, Navigator &navigator, JobCenter &jobs, DeviceParts parts = {});

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    [[nodiscard]] QWidget *widget() override;
    void refresh() override;
    void focusSearch() override;
    [[nodiscard]] QList<Command> commands() override;
    void open(const PageRequest &request) override;

private:
    [[nodiscard]] DevicesView *view();

    app::Engine &m_engine;
    Navigator &m_navigator;
    JobCenter &m_jobs;
    DeviceParts m_parts;
    QPointer<DevicesView> m_view;
};

} // namespace ui
