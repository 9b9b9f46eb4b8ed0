// The window's own commands; the pages bring theirs.
#include "commandpalette.h"
#include "helpdialogs.h"
#include "shellactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

void MainWindow::rebuildCommands()
{
    QList<Command> commands = pageCommands();
    for (const auto &page : m_pages)
        commands += page->commands();
    if (m_moreCommands)
        commands += m_moreCommands();
    commands += m_actions->editCommands();
    commands += Command{.id = u"find.find"_s,
                        .title = tr("Find"),
                        .menu = MenuPlace::Edit,
                        .shortcut = QKeySequence(QKeySequence::Find),
                        .run = [this] {
                            if (m_current >= 0)
                                m_pages[size_t(m_current)]->focusSearch();
                        }};
    commands += lookCommands();
    commands += ownCommands();
    m_actions->rebuild(commands);
}

QList<Command> MainWindow::pageCommands()
{
    QList<Command> commands;
    for (int i = 0; i < int(m_pages.size()); ++i) {
        const Page &page = *m_pages[size_t(i)];
        commands += Command{.id = u"go."_s + page.id(),
                            .title = page.title(),
                            .menu = MenuPlace::View,
                            .shortcut = i < 9 ? QKeySequence(u"Alt+%1"_s.arg(i + 1)) : QKeySequence(),
                            .run = [this, i] { showPage(i); },
                            .checked = [this, i] { return m_current == i; }};
    }
    commands += Command{.id = u"refresh.refresh"_s,
                        .title = tr("Refresh"),
                        .menu = MenuPlace::View,
                        .shortcut = QKeySequence(Qt::Key_F5),
                        .run = [this] {
                            if (m_current >= 0)
                                m_pages[size_t(m_current)]->reload();
                        }};
    return commands;
}

QList<Command> MainWindow::ownCommands()
{
    return {{.id = u"quit.quit"_s,
             .title = tr("Quit"),
             .menu = MenuPlace::File,
             .shortcut = QKeySequence(u"Ctrl+Q"_s),
             .run = [this] { close(); }},
            {.id = u"palette.open"_s,
             .title = tr("Search or run a command"),
             .menu = MenuPlace::Tools,
             .shortcut = QKeySequence(u"Ctrl+K"_s),
             .run = [this] { m_palette->open(m_actions->paletteActions()); },
             .inPalette = false},
            {.id = u"help.shortcuts"_s,
             .title = tr("Keyboard shortcuts"),
             .menu = MenuPlace::Help,
             .shortcut = QKeySequence(u"Ctrl+/"_s),
             .run = [this] { showShortcuts(this, m_actions->actions()); }},
            {.id = u"help.about"_s, .title = tr("About CloudDock"), .menu = MenuPlace::Help, .run = [this] {
                 showAbout(this);
             }}};
}

QList<Command> MainWindow::lookCommands()
{
    const auto theme = [this](const QString &name, const QString &title, ThemeMode mode) {
        return Command{.id = u"theme."_s + name,
                       .title = title,
                       .menu = MenuPlace::View,
                       .run =
                           [this, name, mode] {
                               m_theme.setMode(mode);
                               Q_EMIT themeChosen(name);
                           },
                       .checked = [this, mode] { return m_theme.mode() == mode; }};
    };
    const auto language = [this](const QString &name, const QString &title) {
        return Command{.id = u"language."_s + name,
                       .title = title, // in its own language, so that it is found from any other
                       .menu = MenuPlace::View,
                       .run = [this, name] { Q_EMIT languageChosen(name); },
                       .checked = [name] { return QLocale() == QLocale(name); }}; // the catalogues set the default
    };
    return {theme(u"system"_s, tr("Theme of the system"), ThemeMode::System),
            theme(u"light"_s, tr("Light theme"), ThemeMode::Light), theme(u"dark"_s, tr("Dark theme"), ThemeMode::Dark),
            language(u"zh_CN"_s, u"简体中文"_s), language(u"en"_s, u"English"_s)};
}

} // namespace ui
