#pragma once

#include <QFont>

namespace ui {

/// The body font at \a scale (1.0 = 13 px), with a Chinese face of the simplified form where one is installed.
[[nodiscard]] QFont bodyFont(double scale);
/// For ids, times, addresses and bytes; the size follows the program's font.
[[nodiscard]] QFont monospaceFont();
/// The program's font at \a factor of its size.
[[nodiscard]] QFont scaledFont(double factor, QFont::Weight weight = QFont::Normal);
/// A length that was drawn for 13-px text, at the text size in force.
[[nodiscard]] int scaled(int pixels);
/// Can this system show Chinese at all?
[[nodiscard]] bool hasChineseFont();

} // namespace ui
