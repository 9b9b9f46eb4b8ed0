#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

/// What a coloured thing says. Always shown beside a word, never alone.
enum class Tone { Neutral, Accent, Ok, Warning, Bad };

/// The colour tokens of one theme; the only place where colours are spelled.
///
/// Widgets that paint themselves ask `Palette::current()` while painting and need no code for a theme change.
struct Palette
{
    bool dark = false;
    QColor window{}; ///< Behind the panels.
    QColor panel{};  ///< Cards, rail, menus.
    QColor field{};  ///< Inputs.
    QColor line{};   ///< Borders and separators, 1 px.
    QColor hover{};  ///< Row or item under the mouse.
    QColor text{};
    QColor muted{};      ///< Secondary text, table heads.
    QColor accent{};     ///< Links, primary buttons, selection marks.
    QColor accentSoft{}; ///< Selected row, active rail item.
    QColor onAccent{};   ///< Text on accent.
    QColor ok{};
    QColor warning{};
    QColor bad{};
    QColor shade{}; ///< Over what lies behind a drawer; translucent.

    [[nodiscard]] static Palette light();
    [[nodiscard]] static Palette darkTheme();
    /// The tokens behind \a palette, which toQPalette() made (or the platform: then the nearer theme).
    [[nodiscard]] static Palette of(const QPalette &palette);
    /// The tokens in force in this program.
    [[nodiscard]] static Palette current();

    [[nodiscard]] QPalette toQPalette() const;
    [[nodiscard]] QColor tone(Tone tone) const; ///< Neutral is the muted colour.
    /// A quiet background for a badge of that tone.
    [[nodiscard]] QColor toneSoft(Tone tone) const;

    friend bool operator==(const Palette &, const Palette &) = default;
};

} // namespace ui
