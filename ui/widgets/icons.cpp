#include "ui/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

enum class Ink { Text, OnAccent };

QByteArray svgOf(const QString &name)
{
    QFile file(u":/look/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws a line icon in the colour that the theme has at that moment.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, std::optional<Tone> tone, Ink ink) : m_name(std::move(name)), m_tone(tone), m_ink(ink)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = qMin(rect.width(), rect.height());
        const double ratio = painter->device()->devicePixelRatioF();
        const QPixmap pixmap = iconPixmap(m_name, color(mode, state), size, ratio);
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    /// \a size is in device pixels already.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return iconPixmap(m_name, color(mode, state), qMin(size.width(), size.height()), 1.0);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }
    [[nodiscard]] QString key() const override { return u"clouddock-line"_s; }
    [[nodiscard]] QString iconName() override { return m_name; }
    [[nodiscard]] bool isNull() override { return false; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        const Palette palette = Palette::current();
        if (mode == QIcon::Disabled)
            return palette.muted;
        if (m_ink == Ink::OnAccent)
            return palette.onAccent;
        if (m_tone)
            return palette.tone(*m_tone);
        return state == QIcon::On ? palette.accent : palette.text;
    }

    QString m_name;
    std::optional<Tone> m_tone;
    Ink m_ink;
};

QIcon made(const QString &name, std::optional<Tone> tone, Ink ink)
{
    if (!QFile::exists(u":/look/icons/"_s + name + u".svg"_s))
        return {};
    return QIcon(new LineIconEngine(name, tone, ink));
}

} // namespace

QIcon icon(const QString &name)
{
    return made(name, std::nullopt, Ink::Text);
}

QIcon icon(const QString &name, Tone tone)
{
    return made(name, tone, Ink::Text);
}

QIcon iconOnAccent(const QString &name)
{
    return made(name, std::nullopt, Ink::OnAccent);
}

QIcon applicationIcon()
{
    return QIcon(u":/look/icons/app/clouddock.svg"_s);
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, double devicePixelRatio)
{
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    const QString key = u"line/%1/%2/%3/%4"_s.arg(name, color.name(QColor::HexArgb)).arg(pixels).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = svgOf(name);
    svg.replace("currentColor", color.name().toLatin1());
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    if (renderer.isValid()) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter);
    }
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace ui
