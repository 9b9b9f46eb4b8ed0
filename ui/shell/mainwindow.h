#pragma once

#include "ui/shell/navigator.h"
#include "ui/shell/page.h"
#include "ui/shell/shellstatus.h"

#include <QMainWindow>

#include <memory>
#include <vector>

class QPushButton;
class QSettings;
class QStackedWidget;

namespace ui {

class CommandPalette;
class JobCenter;
struct Job;
class NoticeArea;
class Rail;
class ShellActions;
class StatusBar;
class Theme;

/// The window: rail, menu, pages, status bar. It assembles and knows no page by name.
class MainWindow final : public QMainWindow, public Navigator
{
    Q_OBJECT
public:
    /// \a settings keeps the geometry; it may belong to the data folder. All three must outlive the window.
    MainWindow(JobCenter &jobs, Theme &theme, QSettings &settings);
    ~MainWindow() override;

    /// In the order of the rail. The first one is shown unless the last one used is known.
    void addPage(std::unique_ptr<Page> page);
    /// Commands that belong to no page: open the data folder, send a test push …
    void setCommands(std::function<QList<Command>()> commands);
    /// After the pages were added: builds the menus, restores the geometry, shows the page used last or the first.
    void start();
    void setStatus(const ShellStatus &status);
    /// A line above the pages: something the operator should act on. One a key; it stays until closed or cleared.
    void showNotice(const QString &key, const QString &text, const QString &hint, Tone tone);
    /// What it was about is good again.
    void clearNotice(const QString &key);
    /// Shows, unminimises and raises: what a second start of the program asks for.
    void bringToFront();

    void open(const PageRequest &request) override;
    void notify(const QString &text, Tone tone = Tone::Ok) override;
    void setPageCount(const QString &page, int count) override;
    [[nodiscard]] QString currentPage() const;

Q_SIGNALS:
    /// "system", "light" or "dark", chosen in the menu and in force already; the owner of the settings keeps it.
    void themeChosen(const QString &theme);
    /// "zh_CN" or "en", chosen in the menu; the owner loads the catalogue and keeps it.
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    void connectParts();
    void showPage(int index);
    void rebuildCommands();
    void sizeLeast();
    void showKeeping();
    void retranslateUi();
    void jobEnded(const Job &job);
    void askAboutJobs();
    [[nodiscard]] QList<Command> pageCommands();
    [[nodiscard]] QList<Command> ownCommands();
    [[nodiscard]] QList<Command> lookCommands();
    [[nodiscard]] int indexOf(const QString &page) const;

    Theme &m_theme;
    QSettings &m_settings;
    JobCenter &m_jobs;
    std::vector<std::unique_ptr<Page>> m_pages;
    std::vector<QWidget *> m_widgets; ///< Null until the page was shown.
    std::function<QList<Command>()> m_moreCommands;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    NoticeArea *m_notices = nullptr;
    ShellActions *m_actions = nullptr;
    QPushButton *m_paletteButton = nullptr;
    StatusBar *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    int m_current = -1;
    bool m_keeping = true;  ///< As the status said last.
    bool m_closing = false; ///< The operator agreed to stop the running jobs.
};

} // namespace ui
