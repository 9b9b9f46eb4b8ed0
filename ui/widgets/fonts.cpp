#include "ui/widgets/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kBodyPixels = 13;

/// Those of \a wanted that this system has.
QStringList installed(const QStringList &wanted)
{
    static const QStringList families = QFontDatabase::families();
    QStringList found;
    for (const QString &family : wanted)
        if (families.contains(family, Qt::CaseInsensitive))
            found.append(family);
    return found;
}

/// Named, because a bare fallback takes the Japanese forms of many characters.
const QStringList &chineseFamilies()
{
    static const QStringList families =
        installed({u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"Source Han Sans SC"_s, u"Source Han Sans CN"_s,
                   u"PingFang SC"_s, u"Microsoft YaHei"_s, u"WenQuanYi Micro Hei"_s, u"WenQuanYi Zen Hei"_s,
                   u"Droid Sans Fallback"_s, u"AR PL UMing CN"_s});
    return families;
}

/// The program's text size; a font from the desktop is given in points.
int textPixels()
{
    const QFont font = QApplication::font();
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

} // namespace

QFont bodyFont(double scale)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QStringList families = chineseFamilies();
    families.append(font.family());
    font.setFamilies(families);
    font.setPixelSize(qRound(kBodyPixels * scale));
    return font;
}

QFont monospaceFont()
{
    static const QStringList families =
        installed({u"Noto Sans Mono"_s, u"JetBrains Mono"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s}) +
        QStringList{QFontDatabase::systemFont(QFontDatabase::FixedFont).family()} +
        installed({u"Noto Sans Mono CJK SC"_s}) + chineseFamilies();
    QFont font;
    font.setFamilies(families);
    font.setFixedPitch(true);
    font.setStyleHint(QFont::Monospace);
    // Monospaced faces look larger than the body face at the same size.
    font.setPixelSize(qRound(textPixels() * 12.0 / kBodyPixels));
    return font;
}

QFont scaledFont(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(qRound(textPixels() * factor));
    font.setWeight(weight);
    return font;
}

int scaled(int pixels)
{
    return qRound(pixels * textPixels() / double(kBodyPixels));
}

bool hasChineseFont()
{
    return !chineseFamilies().isEmpty() || !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
}

} // namespace ui
