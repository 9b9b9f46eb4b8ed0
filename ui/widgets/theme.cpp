#include "ui/widgets/theme.h"

#include "systemscheme.h"
#include "ui/widgets/fonts.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStyleFactory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString readStyleTemplate()
{
    QFile file(u":/look/styles/clouddock.qss"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString tokenValue(const QString &token, const Palette &palette, double textScale)
{
    bool isNumber = false;
    const int pixels = token.toInt(&isNumber);
    if (isNumber)
        return QString::number(qRound(pixels * textScale)) + "px"_L1;
    const std::pair<QLatin1StringView, QColor> colors[] = {
        {"window"_L1, palette.window},
        {"panel"_L1, palette.panel},
        {"field"_L1, palette.field},
        {"line"_L1, palette.line},
        {"hover"_L1, palette.hover},
        {"text"_L1, palette.text},
        {"muted"_L1, palette.muted},
        {"accent"_L1, palette.accent},
        {"accentSoft"_L1, palette.accentSoft},
        {"onAccent"_L1, palette.onAccent},
        {"ok"_L1, palette.ok},
        {"okSoft"_L1, palette.toneSoft(Tone::Ok)},
        {"warning"_L1, palette.warning},
        {"warningSoft"_L1, palette.toneSoft(Tone::Warning)},
        {"bad"_L1, palette.bad},
        {"badSoft"_L1, palette.toneSoft(Tone::Bad)},
        {"accentPressed"_L1, palette.accent.darker(112)},
        {"accentHover"_L1, palette.dark ? palette.accent.lighter(108) : palette.accent.lighter(112)},
        {"handle"_L1, palette.dark ? palette.line.lighter(150) : palette.line.darker(115)},
    };
    for (const auto &[name, color] : colors)
        if (token == name)
            return color.name();
    if (token == "scheme"_L1)
        return palette.dark ? u"dark"_s : u"light"_s;
    return {};
}

} // namespace

QString expandStyleSheet(const QString &styleTemplate, const Palette &palette, double textScale)
{
    static const QRegularExpression pattern(u"@([A-Za-z]+|[0-9]+)@"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(styleTemplate); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString value = tokenValue(match.captured(1), palette, textScale);
        result += QStringView(styleTemplate).mid(from, match.capturedStart() - from);
        result += value.isEmpty() ? match.captured(0) : value;
        from = match.capturedEnd();
    }
    result += QStringView(styleTemplate).mid(from);
    return result;
}

Theme::Theme(QApplication &application) : m_application(application)
{
    const bool platformIsDark = Palette::of(QGuiApplication::palette()).dark;
    m_application.setStyle(QStyleFactory::create(u"Fusion"_s));
    m_system = std::make_unique<SystemScheme>(platformIsDark);
    connect(m_system.get(), &SystemScheme::changed, this, [this] {
        if (m_mode == ThemeMode::System)
            apply();
    });
    apply();
}

Theme::~Theme() = default;

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setTextScale(double scale)
{
    const double bounded = std::clamp(scale, 0.8, 2.0);
    if (qFuzzyCompare(bounded, m_textScale))
        return;
    m_textScale = bounded;
    m_applied = false;
    apply();
}

void Theme::dress()
{
    if (m_dressed)
        return;
    m_dressed = true;
    m_application.setStyleSheet(expandStyleSheet(readStyleTemplate(), m_palette, m_textScale));
}

void Theme::apply()
{
    const bool dark = m_mode == ThemeMode::System ? m_system->isDark() : m_mode == ThemeMode::Dark;
    const Palette palette = dark ? Palette::darkTheme() : Palette::light();
    if (m_applied && palette == m_palette)
        return;
    m_applied = true;
    m_palette = palette;
    QApplication::setFont(bodyFont(m_textScale));
    QApplication::setPalette(palette.toQPalette());
    if (m_dressed)
        m_application.setStyleSheet(expandStyleSheet(readStyleTemplate(), palette, m_textScale));
    Q_EMIT changed();
}

} // namespace ui
