#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// WCAG 2.1 relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qApp->setStyleSheet({});
        m_theme = std::make_unique<ui::Theme>(*qApp);
    }
    void cleanup() { m_theme.reset(); }

    void theStyleSheetIsPutOnOnceAWindowIsBuilt();
    void aSwitchReachesWidgetsThatAreShown();
    void tokensAndLengthsAreFilledIn();
    void noTokenOfTheStyleSheetIsLeftOver();
    void iconsTakeTheColourOfTheTheme();
    void everyIconCanBeDrawn();
    void textSizeChangesFontsAndRows();
    void textCanBeRead_data();
    void textCanBeRead();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

void TestTheme::theStyleSheetIsPutOnOnceAWindowIsBuilt()
{
    m_theme->setMode(ui::ThemeMode::Dark);
    QVERIFY(qApp->styleSheet().isEmpty());
    QCOMPARE(qApp->palette().color(QPalette::Window), ui::Palette::darkTheme().window);
    m_theme->dress();
    const QString dark = qApp->styleSheet();
    QVERIFY(dark.contains(ui::Palette::darkTheme().panel.name()));
    m_theme->setMode(ui::ThemeMode::Light);
    QVERIFY(qApp->styleSheet() != dark);
}

void TestTheme::aSwitchReachesWidgetsThatAreShown()
{
    m_theme->dress();
    m_theme->setMode(ui::ThemeMode::Light);
    QPushButton button(u"x"_s);
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    const QSignalSpy changed(m_theme.get(), &ui::Theme::changed);
    m_theme->setMode(ui::ThemeMode::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_theme->isDark());
    QCOMPARE(ui::Palette::current(), ui::Palette::darkTheme());
    const QColor middle = button.grab().toImage().pixelColor(4, button.height() / 2);
    QVERIFY2(middle.lightness() < 80, qPrintable(middle.name()));
    m_theme->setMode(ui::ThemeMode::Light);
    QVERIFY(button.grab().toImage().pixelColor(4, button.height() / 2).lightness() > 180);
}

void TestTheme::tokensAndLengthsAreFilledIn()
{
    const QString filled =
        ui::expandStyleSheet(u"a{color:@accent@;height:@30@} b{@unknown@}"_s, ui::Palette::light(), 1.5);
    QCOMPARE(filled, u"a{color:#1668dc;height:45px} b{@unknown@}"_s);
}

void TestTheme::noTokenOfTheStyleSheetIsLeftOver()
{
    m_theme->dress();
    const QString sheet = qApp->styleSheet();
    QVERIFY(sheet.size() > 1000);
    QVERIFY2(!sheet.section(u"*/"_s, 1).contains(u'@'), "a token of clouddock.qss is not known");
}

void TestTheme::iconsTakeTheColourOfTheTheme()
{
    const auto ink = [](const QIcon &icon) {
        const QImage image = icon.pixmap(QSize(64, 64), 1.0).toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() == 255)
                    return image.pixelColor(x, y).rgb();
        return QRgb(0);
    };
    const QIcon cloud = ui::icon(u"cloud"_s);
    m_theme->setMode(ui::ThemeMode::Light);
    QCOMPARE(ink(cloud), ui::Palette::light().text.rgb());
    m_theme->setMode(ui::ThemeMode::Dark);
    QCOMPARE(ink(cloud), ui::Palette::darkTheme().text.rgb());
    QVERIFY(ui::icon(u"no-such-icon"_s).isNull());
}

void TestTheme::everyIconCanBeDrawn()
{
    const QStringList files = QDir(u":/look/icons"_s).entryList({u"*.svg"_s}, QDir::Files);
    QVERIFY(files.size() > 50);
    for (const QString &file : files) {
        const QImage image = ui::iconPixmap(file.chopped(4), Qt::black, 24, 1.0).toImage();
        bool drawn = false;
        for (int i = 0; i < 24 * 24 && !drawn; ++i)
            drawn = image.pixelColor(i % 24, i / 24).alpha() > 0;
        QVERIFY2(drawn, qPrintable(file));
    }
}

void TestTheme::textSizeChangesFontsAndRows()
{
    m_theme->dress();
    ui::PagedTable table;
    table.show();
    m_theme->setTextScale(1.0);
    QCOMPARE(QApplication::font().pixelSize(), 13);
    QCOMPARE(table.verticalHeader()->defaultSectionSize(), 40);
    m_theme->setTextScale(2.0);
    QCOMPARE(QApplication::font().pixelSize(), 26);
    QCOMPARE(table.verticalHeader()->defaultSectionSize(), 80);
    m_theme->setTextScale(9.0);
    QCOMPARE(m_theme->textScale(), 2.0);
    m_theme->setTextScale(1.0);
    QCOMPARE(table.verticalHeader()->defaultSectionSize(), 40);
}

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textCanBeRead()
{
    QFETCH(bool, dark);
    const ui::Palette palette = dark ? ui::Palette::darkTheme() : ui::Palette::light();
    QVERIFY(contrast(palette.text, palette.panel) >= 7.0);
    QVERIFY(contrast(palette.muted, palette.panel) >= 4.5);
    QVERIFY(contrast(palette.accent, palette.panel) >= 4.5);
    QVERIFY(contrast(palette.bad, palette.panel) >= 4.5);
    QVERIFY(contrast(palette.ok, palette.panel) >= 3.0);
    QVERIFY(contrast(palette.warning, palette.panel) >= 3.0);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
