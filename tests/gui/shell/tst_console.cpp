#include "app/engine/engine.h"
#include "ui/console/console.h"
#include "ui/console/language.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Counts how often a widget is told that the language has changed.
class LanguageChanges final : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LanguageChange ? 1 : 0;
        return false;
    }
};

} // namespace

/// The window over a real engine.
class TestConsole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_language = std::make_unique<ui::Language>(*qApp);
        m_engine = std::make_unique<app::Engine>(app::EngineOptions{.dataDir = m_folder->path()});
        QVERIFY(m_engine->open().has_value());
    }
    void cleanup()
    {
        m_console.reset();
        m_engine.reset();
        m_language.reset();
        m_theme.reset();
        m_folder.reset();
    }

    void theListenersNoticeGoesWhenItListensAgain()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        app::Settings settings = m_engine->settings();
        settings.listenPort = other.serverPort();
        settings.adminPort = 0;
        QVERIFY(m_engine->saveSettings(settings).has_value()); // nothing listens yet
        m_engine->serve();
        QCOMPARE(m_engine->listener().role, app::ListenerState::Role::Failed);
        show();
        QVERIFY(!notice(u"listener"_s).isEmpty());

        m_engine->serve(); // "Try again" while it is still so: said once
        QCOMPARE(m_console->window().findChildren<ui::Notice *>(u"listener"_s).size(), 1);
        other.close();
        m_engine->serve();
        QCOMPARE(m_engine->listener().role, app::ListenerState::Role::Serving);
        QTRY_VERIFY(notice(u"listener"_s).isEmpty());
    }

    void onlyAnotherLanguageMakesEveryPageSayEverythingAnew()
    {
        app::Settings settings = m_engine->settings();
        settings.adminPort = 0;
        QVERIFY(m_engine->saveSettings(settings).has_value());
        show();
        LanguageChanges changes;
        m_console->window().installEventFilter(&changes);
        settings.theme = u"dark"_s;
        QVERIFY(m_engine->saveSettings(settings).has_value());
        QTRY_VERIFY(m_theme->isDark());
        QCoreApplication::processEvents();
        QCOMPARE(changes.count, 0);
        settings.language = settings.language == "en"_L1 ? u"zh_CN"_s : u"en"_s;
        QVERIFY(m_engine->saveSettings(settings).has_value());
        QCOMPARE(m_language->name(), settings.language);
    }

private:
    void show()
    {
        m_console = std::make_unique<ui::Console>(*m_engine, *m_theme, *m_language);
        m_console->start();
        QVERIFY(QTest::qWaitForWindowExposed(&m_console->window()));
    }
    [[nodiscard]] QString notice(const QString &key) const
    {
        const auto *found = m_console->window().findChild<ui::Notice *>(key);
        return found && !found->isHidden() ? found->message() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<app::Engine> m_engine;
    std::unique_ptr<ui::Console> m_console;
};

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
