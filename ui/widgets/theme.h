#pragma once

#include "ui/widgets/palette.h"

#include <QObject>
#include <QString>

#include <memory>

class QApplication;

namespace ui {

class SystemScheme;

enum class ThemeMode { System, Light, Dark };

/// Dresses the whole program: Fusion, one palette, one style sheet template, fonts. Switches live.
///
/// `main` makes one, before the first widget, and keeps it; nobody else needs it but the settings page and the menu.
/// How a page follows a theme or a language without a restart:
///  - colours: set none. Use the parts of this folder, the dynamic properties of the style sheet
///    (`setProperty("role", "muted")`, see clouddock.qss) and `icon()`, whose pictures follow by themselves;
///    a widget that paints asks `Palette::current()` while painting.
///  - texts: set them all in `retranslateUi()`, called by the constructor and by
///    `changeEvent()` on `QEvent::LanguageChange`; models answer with fresh columns (`RowsModel::setColumns`).
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application);
    ~Theme() override;

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    [[nodiscard]] double textScale() const { return m_textScale; }
    /// 0.8 … 2.0; 1.0 is 13 px body text. Heights of controls and rows follow.
    void setTextScale(double scale);
    [[nodiscard]] bool isDark() const { return m_palette.dark; }
    /// Puts the style sheet on, once. Not done by the constructor: with it, every widget put into another one is
    /// dressed anew with all that is inside, so a window is built without and dressed before show().
    void dress();

Q_SIGNALS:
    /// Palette, style sheet and fonts have been replaced.
    void changed();

private:
    void apply();

    QApplication &m_application;
    std::unique_ptr<SystemScheme> m_system;
    Palette m_palette;
    ThemeMode m_mode = ThemeMode::System;
    double m_textScale = 1.0;
    bool m_applied = false;
    bool m_dressed = false;
};

/// Fills `@token@` (a colour of the palette) and `@32@` (a length in px at scale 1) in a style sheet template.
/// Unknown tokens are left as they are.
[[nodiscard]] QString expandStyleSheet(const QString &styleTemplate, const Palette &palette, double textScale);

} // namespace ui
