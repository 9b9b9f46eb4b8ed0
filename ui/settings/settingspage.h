#pragma once

#include "app/engine/engine.h"
#include "ui/shell/page.h"

#include <QObject>
#include <QPointer>

namespace ui {

class JobCenter;
class SettingsView;

/// 设置: brings the engine and SettingsView together.
class SettingsPage final : public QObject, public Page
{
    Q_OBJECT
public:
    SettingsPage(app::Engine &engine, JobCenter &jobs, Navigator &navigator);
    ~SettingsPage() override;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    [[nodiscard]] QWidget *widget() override;
    void refresh() override;
    void open(const PageRequest &request) override;

private:
    void save(const app::Settings &settings);
    void showStorage();

    app::Engine &m_engine;
    Navigator &m_navigator;
    QPointer<SettingsView> m_view;
};

} // namespace ui
