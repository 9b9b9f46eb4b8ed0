#include "ui/widgets/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace ui {

QImage qrCode(const QString &text, int moduleSize)
{
    constexpr int kQuiet = 4; // modules, ISO/IEC 18004
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    const int modules = code->width + 2 * kQuiet;
    QImage small(modules, modules, QImage::Format_Grayscale8);
    small.fill(Qt::white);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                small.setPixel(x + kQuiet, y + kQuiet, qRgb(0, 0, 0));
    return small.scaled(modules * moduleSize, modules * moduleSize);
}

} // namespace ui
