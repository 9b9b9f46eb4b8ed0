#pragma once

#include <QString>

class QWidget;

namespace ui {

/// What is selected in a view or a label, for the clipboard: rows as lines, cells apart by tabs, in the order seen.
/// Empty when nothing is, or when \a widget is of another kind.
[[nodiscard]] QString selectedText(const QWidget &widget);

} // namespace ui
