#pragma once

#include <QImage>
#include <QString>

namespace ui {

/// The QR code of \a text (UTF-8, error correction M), \a moduleSize px a module with the quiet zone; always dark on
/// light so that every reader takes it. Null when the text is too long.
[[nodiscard]] QImage qrCode(const QString &text, int moduleSize);

} // namespace ui
