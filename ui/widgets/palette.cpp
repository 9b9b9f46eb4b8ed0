#include "ui/widgets/palette.h"

#include <QGuiApplication>

namespace ui {
namespace {

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](int a, int b) { return int(a * share + b * (1 - share) + 0.5); };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

} // namespace

Palette Palette::light()
{
    return {.dark = false,
            .window = QColor(0xf4f6f9),
            .panel = QColor(0xffffff),
            .field = QColor(0xffffff),
            .line = QColor(0xe3e8ef),
            .hover = QColor(0xf4f7fb),
            .text = QColor(0x1f2733),
            .muted = QColor(0x6b7686),
            .accent = QColor(0x1668dc),
            .accentSoft = QColor(0xe8f1fd),
            .onAccent = QColor(0xffffff),
            .ok = QColor(0x1a9c5b),
            .warning = QColor(0xb7791f),
            .bad = QColor(0xd0342c),
            .shade = QColor(0, 0, 0, 70)};
}

Palette Palette::darkTheme()
{
    return {.dark = true,
            .window = QColor(0x15181d),
            .panel = QColor(0x1c2027),
            .field = QColor(0x171b21),
            .line = QColor(0x2b313b),
            .hover = QColor(0x232831),
            .text = QColor(0xe4e8ee),
            .muted = QColor(0x8d97a6),
            .accent = QColor(0x4d94ff),
            .accentSoft = QColor(0x1d2c44),
            .onAccent = QColor(0xffffff),
            .ok = QColor(0x3ecf8e),
            .warning = QColor(0xe0a84a),
            .bad = QColor(0xff6b63),
            .shade = QColor(0, 0, 0, 120)};
}

Palette Palette::of(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTheme() : light();
}

Palette Palette::current()
{
    return of(QGuiApplication::palette());
}

QPalette Palette::toQPalette() const
{
    QPalette palette(panel, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, field);
    palette.setColor(QPalette::AlternateBase, hover);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, onAccent);
    palette.setColor(QPalette::ToolTipBase, panel);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Dark, line);
    palette.setColor(QPalette::Light, panel);
    palette.setColor(QPalette::Shadow, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, mixed(muted, panel, 0.75));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    return palette;
}

QColor Palette::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Ok:
        return ok;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    }
    return muted;
}

QColor Palette::toneSoft(Tone tone) const
{
    if (tone == Tone::Accent)
        return accentSoft;
    if (tone == Tone::Neutral)
        return mixed(muted, panel, 0.14);
    return mixed(this->tone(tone), panel, dark ? 0.16 : 0.12);
}

} // namespace ui
