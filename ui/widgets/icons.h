#pragma once

#include "ui/widgets/palette.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace ui {

/// A line icon of resources/icons by name ("cloud", "plus"), painted in the theme's colour when it is drawn, so it
/// follows a theme switch by itself. Disabled is muted, checked or selected is accent. Unknown names give an empty
/// icon.
[[nodiscard]] QIcon icon(const QString &name);
[[nodiscard]] QIcon icon(const QString &name, Tone tone);
/// On a primary button.
[[nodiscard]] QIcon iconOnAccent(const QString &name);

/// The program's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

/// A line icon as a picture in one colour; \a size in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &color, int size, double devicePixelRatio);

} // namespace ui
