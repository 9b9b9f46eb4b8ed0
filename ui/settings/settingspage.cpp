#include "ui/settings/settingspage.h"

#include "ui/settings/settingsview.h"

using namespace Qt::StringLiterals;

namespace ui {

SettingsPage::SettingsPage(app::Engine &engine, JobCenter &, Navigator &navigator)
    : m_engine(engine), m_navigator(navigator)
{}

SettingsPage::~SettingsPage() = default;

QString SettingsPage::id() const
{
    return u"settings"_s;
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::icon() const
{
    return u"settings"_s;
}

QWidget *SettingsPage::widget()
{
    if (m_view)
        return m_view;
    m_view = new SettingsView;
    m_view->setSettings(m_engine.settings());
    m_view->setListener(m_engine.listener());
    connect(m_view, &SettingsView::saveRequested, this, &SettingsPage::save);
    connect(m_view, &SettingsView::retryRequested, this, [this] { m_engine.serve(); });
    connect(&m_engine, &app::Engine::listenerChanged, m_view, &SettingsView::setListener);
    connect(&m_engine, &app::Engine::changed, this, [this](app::Changes changes) {
        if (m_view && changes.testFlag(app::Change::Settings))
            m_view->setSettings(m_engine.settings());
    });
    return m_view;
}

void SettingsPage::refresh()
{
    if (!m_view)
        return;
    m_view->setListener(m_engine.listener());
    showStorage();
}

void SettingsPage::showStorage()
{
    const app::EngineStatus status = m_engine.status();
    m_view->setStorage(m_engine.dataDir(), status.databaseBytes, status.freeBytes);
}

void SettingsPage::open(const PageRequest &request)
{
    const QString section = request.parameters.value(u"section"_s).toString();
    if (m_view && !section.isEmpty())
        m_view->showSection(section);
}

void SettingsPage::save(const app::Settings &settings)
{
    m_view->clearProblem();
    const QList<app::Error> faults = app::checkSettings(settings);
    if (!faults.isEmpty()) {
        m_view->showFaults(faults);
        return;
    }
    const app::Result<> saved = m_engine.saveSettings(settings);
    m_view->setSettings(m_engine.settings()); // those in force: a choice of the appearance goes back when it failed
    m_view->setListener(m_engine.listener());
    if (!saved) {
        m_view->showProblem(saved.error());
        return;
    }
    m_navigator.notify(tr("Saved"));
}

} // namespace ui
