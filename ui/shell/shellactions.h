#pragma once

#include "ui/shell/page.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;

namespace ui {

/// Turns commands into actions of a window: menu bar, shortcuts, palette. A menu without commands is not there.
class ShellActions final : public QObject
{
    Q_OBJECT
public:
    explicit ShellActions(QMainWindow *window);

    /// Replaces all actions and menus.
    void rebuild(const QList<Command> &commands);
    /// Those of the palette, with `enabled` and `checked` asked for anew.
    [[nodiscard]] QList<QAction *> paletteActions();
    /// All of them.
    [[nodiscard]] QList<QAction *> actions() const;
    /// Undo, cut, copy …: they act on what had the focus last, if it can.
    [[nodiscard]] QList<Command> editCommands();

private:
    struct Entry
    {
        Command command{};
        QAction *action = nullptr;
    };
    void update();
    void edit(const QByteArray &slot) const;
    [[nodiscard]] QString menuTitle(MenuPlace place) const;
    void fillMenu(MenuPlace place);

    QMainWindow *m_window;
    QList<Entry> m_entries;
    QList<QMenu *> m_menus;
    QPointer<QWidget> m_edited; ///< Focus before the menu took it.
};

} // namespace ui
