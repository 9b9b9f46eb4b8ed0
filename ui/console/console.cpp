#include "console.h"

#include "language.h"

#include "ui/account/accountpage.h"
#include "ui/command/commandpage.h"
#include "ui/command/devicecommands.h"
#include "ui/docking/dockingspage.h"
#include "ui/help/rehearsal.h"
#include "ui/journal/journalpage.h"
#include "ui/registry/devicespage.h"
#include "ui/registry/productspage.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/theme.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kStatusMs = 1000;

ThemeMode themeMode(const QString &name)
{
    if (name == "light"_L1)
        return ThemeMode::Light;
    return name == "dark"_L1 ? ThemeMode::Dark : ThemeMode::System;
}

ShellStatus::Listener listenerOf(const app::ListenerState &state)
{
    switch (state.role) {
    case app::ListenerState::Role::Serving:
    case app::ListenerState::Role::OtherProcess:
        return ShellStatus::Listener::Listening;
    case app::ListenerState::Role::Failed:
        return ShellStatus::Listener::Failed;
    case app::ListenerState::Role::Stopped:
        return ShellStatus::Listener::Stopped;
    }
    return ShellStatus::Listener::Stopped;
}

} // namespace

Console::Console(app::Engine &engine, Theme &theme, Language &language)
    : m_engine(engine), m_theme(theme), m_language(language),
      m_state(engine.dataDir() + u"/window.ini"_s, QSettings::IniFormat)
{
    applyLook(engine.settings());
    m_rehearsal = std::make_unique<Rehearsal>(m_engine);
    m_window = std::make_unique<MainWindow>(m_jobs, m_theme, m_state);
    addPages();
    connect(m_window.get(), &MainWindow::themeChosen, this,
            [this](const QString &name) { keep([&name](app::Settings &settings) { settings.theme = name; }); });
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &name) {
        m_language.set(name);
        keep([&name](app::Settings &settings) { settings.language = name; });
    });
    connect(&m_engine, &app::Engine::listenerChanged, this, &Console::showListener);
    connect(&m_engine, &app::Engine::changed, this, [this](app::Changes changes) {
        if (changes.testFlag(app::Change::Settings))
            applyLook(m_engine.settings());
    });
    m_statusTimer.setInterval(kStatusMs);
    connect(&m_statusTimer, &QTimer::timeout, this, &Console::showStatus);
}

Console::~Console() = default;

/// The device pages know nothing of commands; here both are known.
DeviceParts Console::deviceParts()
{
    return {
        .functions = [this](const app::DeviceId &device) { return makeDeviceCommands(m_engine, *m_window, device); },
        .sendCommands = [this](const QList<app::DeviceId> &devices,
                               QWidget *list) { orderForDevices(m_engine, m_jobs, *m_window, devices, list); }};
}

void Console::addPages()
{
    m_window->addPage(std::make_unique<DockingsPage>(m_engine, m_jobs, *m_window));
    m_window->addPage(std::make_unique<ProductsPage>(m_engine, *m_window));
    m_window->addPage(std::make_unique<DevicesPage>(m_engine, *m_window, m_jobs, deviceParts()));
    m_window->addPage(std::make_unique<CommandPage>(m_engine, *m_window));
    m_window->addPage(std::make_unique<AccountPage>(m_engine, *m_window));
    m_window->addPage(std::make_unique<JournalPage>(m_engine, m_jobs, *m_window));
    m_window->addPage(std::make_unique<SettingsPage>(m_engine, m_jobs, *m_window));
    m_window->setCommands([this] {
        return QList<Command>{{.id = u"folder.data"_s,
                               .title = MainWindow::tr("Open the data folder"),
                               .menu = MenuPlace::File,
                               .run = [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_engine.dataDir())); }},
                              {.id = u"help.rehearsal"_s,
                               .title = MainWindow::tr("Rehearsal environment …"),
                               .menu = MenuPlace::Help,
                               .run = [this] { m_rehearsal->open(m_window.get()); }}};
    });
}

void Console::start()
{
    m_window->start();
    m_theme.dress();
    m_window->show();
    showListener(m_engine.listener());
    showStatus();
    m_statusTimer.start();
}

void Console::applyLook(const app::Settings &settings)
{
    m_language.set(settings.language);
    m_theme.setMode(themeMode(settings.theme));
    m_theme.setTextScale(settings.textScalePercent / 100.0);
}

void Console::keep(const std::function<void(app::Settings &)> &change)
{
    app::Settings settings = m_engine.settings();
    change(settings);
    if (const auto saved = m_engine.saveSettings(settings); !saved)
        m_window->notify(app::toText(saved.error()), Tone::Bad);
}

void Console::showStatus()
{
    const app::EngineStatus now = m_engine.status();
    ShellStatus status;
    status.listener = listenerOf(now.listener);
    status.listenerElsewhere = now.listener.role == app::ListenerState::Role::OtherProcess;
    status.address = now.listener.address + u':' + QString::number(now.listener.port);
    if (now.listener.error)
        status.listenerProblem = now.listener.error->message;
    status.pushesPerMinute = now.pushesPerMinute;
    status.rejects = now.rejected;
    status.unavailable = now.unavailable;
    status.keeping = now.keeping;
    status.pendingDecode = now.pendingDecode;
    status.databaseBytes = now.databaseBytes;
    status.freeDiskBytes = now.freeBytes;
    m_window->setStatus(status);
}

void Console::showListener(const app::ListenerState &state)
{
    showStatus();
    const auto tell = [this](const QString &key, const std::optional<app::Error> &problem, Tone tone) {
        if (problem)
            m_window->showNotice(key, problem->message, problem->hint, tone);
        else
            m_window->clearNotice(key);
    };
    tell(u"listener"_s, state.error, Tone::Bad);
    tell(u"admin"_s, state.adminError, Tone::Warning);
}

} // namespace ui
