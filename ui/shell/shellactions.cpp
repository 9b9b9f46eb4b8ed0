#include "shellactions.h"

#include "copytext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMetaMethod>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr MenuPlace kMenus[] = {MenuPlace::File,   MenuPlace::Edit,  MenuPlace::View, MenuPlace::Docking,
                                MenuPlace::Device, MenuPlace::Tools, MenuPlace::Help};

} // namespace

ShellActions::ShellActions(QMainWindow *window) : QObject(window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && !qobject_cast<QMenuBar *>(now) && !qobject_cast<QMenu *>(now))
            m_edited = now;
    });
}

void ShellActions::rebuild(const QList<Command> &commands)
{
    m_window->menuBar()->clear();
    for (QMenu *menu : std::as_const(m_menus))
        menu->deleteLater(); // clear() takes only its action away
    m_menus.clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        m_window->removeAction(entry.action);
        entry.action->deleteLater(); // one of them may be what is running
    }
    m_entries.clear();
    for (const Command &command : commands) {
        auto *action = new QAction(command.title, this);
        action->setObjectName(command.id);
        action->setShortcut(command.shortcut);
        action->setCheckable(bool(command.checked));
        connect(action, &QAction::triggered, this, command.run);
        m_window->addAction(action); // so that the shortcut works without a menu as well
        m_entries.append({command, action});
    }
    for (const MenuPlace place : kMenus)
        fillMenu(place);
    update();
}

void ShellActions::fillMenu(MenuPlace place)
{
    QMenu *menu = nullptr;
    QString group;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.command.menu != place)
            continue;
        if (!menu) {
            menu = m_window->menuBar()->addMenu(menuTitle(place));
            m_menus.append(menu);
            connect(menu, &QMenu::aboutToShow, this, &ShellActions::update);
        }
        const QString itsGroup = entry.command.id.section(u'.', 0, 0);
        if (!group.isEmpty() && group != itsGroup)
            menu->addSeparator();
        group = itsGroup;
        menu->addAction(entry.action);
    }
}

void ShellActions::update()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.action->setEnabled(!entry.command.enabled || entry.command.enabled());
        if (entry.command.checked)
            entry.action->setChecked(entry.command.checked());
    }
}

QList<QAction *> ShellActions::paletteActions()
{
    update();
    QList<QAction *> actions;
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.command.inPalette)
            actions.append(entry.action);
    return actions;
}

QList<QAction *> ShellActions::actions() const
{
    QList<QAction *> actions;
    for (const Entry &entry : std::as_const(m_entries))
        actions.append(entry.action);
    return actions;
}

/// Does \a slot where the focus is. A part made around a line edit hands it on; what has no copy() of its own (a tree,
/// a label with selected text) is copied from here, because the window's shortcut has taken the key from it.
void ShellActions::edit(const QByteArray &slot) const
{
    const auto can = [signature = slot + "()"](const QWidget *widget) {
        return widget && widget->metaObject()->indexOfMethod(signature.constData()) >= 0;
    };
    QWidget *target = m_edited;
    if (target && !can(target))
        if (auto *inner = target->findChild<QLineEdit *>(); inner && inner->focusProxy() == target)
            target = inner;
    if (can(target))
        QMetaObject::invokeMethod(target, slot.constData());
    else if (target && slot == "copy")
        if (const QString text = selectedText(*target); !text.isEmpty())
            QApplication::clipboard()->setText(text);
}

QList<Command> ShellActions::editCommands()
{
    const auto make = [this](const QString &id, const QString &title, QKeySequence::StandardKey key,
                             const QByteArray &slot) {
        // Always enabled as a shortcut: whether it applies is known only when it is pressed.
        return Command{.id = id,
                       .title = title,
                       .menu = MenuPlace::Edit,
                       .shortcut = QKeySequence(key),
                       .run = [this, slot] { edit(slot); },
                       .inPalette = false};
    };
    return {make(u"undo.undo"_s, tr("Undo"), QKeySequence::Undo, "undo"),
            make(u"undo.redo"_s, tr("Redo"), QKeySequence::Redo, "redo"),
            make(u"edit.cut"_s, tr("Cut"), QKeySequence::Cut, "cut"),
            make(u"edit.copy"_s, tr("Copy"), QKeySequence::Copy, "copy"),
            make(u"edit.paste"_s, tr("Paste"), QKeySequence::Paste, "paste"),
            make(u"edit.selectAll"_s, tr("Select all"), QKeySequence::SelectAll, "selectAll")};
}

QString ShellActions::menuTitle(MenuPlace place) const
{
    switch (place) {
    case MenuPlace::File:
        return tr("&File");
    case MenuPlace::Edit:
        return tr("&Edit");
    case MenuPlace::View:
        return tr("&View");
    case MenuPlace::Docking:
        return tr("Do&cking");
    case MenuPlace::Device:
        return tr("&Device");
    case MenuPlace::Tools:
        return tr("&Tools");
    case MenuPlace::Help:
        return tr("&Help");
    case MenuPlace::PaletteOnly:
        break;
    }
    return {};
}

} // namespace ui
