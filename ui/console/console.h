#pragma once

#include "app/engine/engine.h"
#include "ui/shell/jobcenter.h"
#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QSettings>
#include <QTimer>

#include <memory>

namespace ui {

struct DeviceParts;
class Language;
class Rehearsal;
class Theme;

/// The window over an open engine: pages, status, settings that take effect at once.
class Console final : public QObject
{
    Q_OBJECT
public:
    Console(app::Engine &engine, Theme &theme, Language &language);
    ~Console() override;

    void start();
    void bringToFront() { m_window->bringToFront(); }
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    [[nodiscard]] DeviceParts deviceParts();
    void addPages();
    void applyLook(const app::Settings &settings);
    void keep(const std::function<void(app::Settings &)> &change);
    void showStatus();
    void showListener(const app::ListenerState &state);

    app::Engine &m_engine;
    Theme &m_theme;
    Language &m_language;
    QSettings m_state; ///< Geometry and the page used last, in the data folder.
    JobCenter m_jobs;
    std::unique_ptr<Rehearsal> m_rehearsal;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_statusTimer;
};

} // namespace ui
