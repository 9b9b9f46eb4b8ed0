#pragma once

#include "ui/shell/navigator.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// Where in the menu bar a command stands; all of them are in the command palette.
enum class MenuPlace { PaletteOnly, File, Edit, View, Docking, Device, Tools, Help };

/// Something the operator can do by name. Texts are translated when asked for.
struct Command
{
    QString id{};    ///< Stable: "product.new". In a menu a line parts commands whose ids differ before the dot.
    QString title{}; ///< 新建产品
    MenuPlace menu = MenuPlace::PaletteOnly;
    QKeySequence shortcut{};
    std::function<void()> run{};
    std::function<bool()> enabled{}; ///< Null: always.
    std::function<bool()> checked{}; ///< Null: nothing to check.
    bool inPalette = true;
};

/// What the shell knows of a page. Cheap to make: the widget is built by the first call of widget(), when the page is
/// first shown, and belongs to the shell from then on. A Page is not its widget; it keeps a QPointer to it.
class Page
{
public:
    virtual ~Page() = default;

    [[nodiscard]] virtual QString id() const = 0;    ///< Stable: "docking".
    [[nodiscard]] virtual QString title() const = 0; ///< In the language in force: 云云对接
    [[nodiscard]] virtual QString icon() const = 0;  ///< A name of resources/icons.
    /// Built on the first call, the same one afterwards.
    [[nodiscard]] virtual QWidget *widget() = 0;

    /// Whenever the page comes to the front: what changed meanwhile is shown, and what is read stays in its place.
    virtual void refresh() {}
    /// F5: everything is read anew, whatever is thought to be known.
    virtual void reload() { refresh(); }
    /// Ctrl+F.
    virtual void focusSearch() {}
    /// Commands that work whether or not the page is in front; asked again after a language change.
    [[nodiscard]] virtual QList<Command> commands() { return {}; }
    /// Another page (or a command) asks for a certain view; see PageRequest.
    virtual void open(const PageRequest &request) { Q_UNUSED(request) }
};

} // namespace ui
