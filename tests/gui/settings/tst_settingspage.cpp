#include "app/engine/engine.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/jobcenter.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct FakeNavigator final : ui::Navigator
{
    void open(const ui::PageRequest &) override {}
    void notify(const QString &text, ui::Tone) override { notes.append(text); }
    void setPageCount(const QString &, int) override {}
    QStringList notes{};
};

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

/// The settings page over a real engine that listens.
class TestSettingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_engine = std::make_unique<app::Engine>(app::EngineOptions{.dataDir = m_folder->path()});
        QVERIFY(m_engine->open().has_value());
        app::Settings settings = m_engine->settings();
        settings.listenPort = freePort();
        settings.adminPort = 0;
        QVERIFY(m_engine->saveSettings(settings).has_value());
        m_engine->serve();
        QCOMPARE(m_engine->listener().role, app::ListenerState::Role::Serving);
        m_navigator = std::make_unique<FakeNavigator>();
        m_jobs = std::make_unique<ui::JobCenter>();
        m_page = std::make_unique<ui::SettingsPage>(*m_engine, *m_jobs, *m_navigator);
        m_widget.reset(m_page->widget());
        m_widget->resize(1000, 700);
        m_widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_widget.get()));
    }
    void cleanup()
    {
        m_widget.reset();
        m_page.reset();
        m_jobs.reset();
        m_navigator.reset();
        m_engine.reset();
        m_folder.reset();
    }

    void whatIsSavedTakesEffectAndIsSaid()
    {
        const quint16 wanted = freePort();
        port()->setValue(wanted);
        child<QPushButton>(u"save"_s)->click();
        QCOMPARE(m_navigator->notes.size(), 1);
        QCOMPARE(m_engine->listener().port, wanted);
        QVERIFY(child<ui::Notice>(u"saveProblem"_s)->isHidden());
        QVERIFY(!child<QPushButton>(u"save"_s)->isEnabled());
    }

    void aPortInUseIsSaidAndTheOldOneGoesOn()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const int before = m_engine->settings().listenPort;
        port()->setValue(other.serverPort());
        child<QPushButton>(u"save"_s)->click();
        auto *problem = child<ui::Notice>(u"saveProblem"_s);
        QVERIFY(!problem->isHidden());
        QVERIFY2(problem->message().contains(QString::number(other.serverPort())), qPrintable(problem->message()));
        QVERIFY(port()->property("wrong").toBool());
        QVERIFY(m_navigator->notes.isEmpty()); // nothing was "saved"
        QCOMPARE(m_engine->settings().listenPort, before);
        QCOMPARE(m_engine->listener().role, app::ListenerState::Role::Serving);
        QCOMPARE(int(m_engine->listener().port), before);
        QCOMPARE(port()->value(), int(other.serverPort())); // to be put right, not typed again
        QVERIFY(child<QPushButton>(u"save"_s)->isEnabled());

        child<QPushButton>(u"revert"_s)->click();
        QVERIFY(problem->isHidden());
        QVERIFY(!port()->property("wrong").toBool());
        QCOMPARE(port()->value(), before);
    }

    void aChangeElsewhereKeepsWhatIsBeingTyped()
    {
        child<QLineEdit>(u"listener/publicBaseUrl"_s)->setText(u"https://iot.example.cn"_s);
        app::Settings settings = m_engine->settings();
        settings.theme = u"dark"_s; // from the menu
        settings.maxConnections = 512;
        QVERIFY(m_engine->saveSettings(settings).has_value());
        QCOMPARE(child<QLineEdit>(u"listener/publicBaseUrl"_s)->text(), u"https://iot.example.cn"_s);
        QCOMPARE(child<QSpinBox>(u"listener/maxConnections"_s)->value(), 512);
        child<QPushButton>(u"save"_s)->click();
        QCOMPARE(m_engine->settings().publicBaseUrl, u"https://iot.example.cn"_s);
        QCOMPARE(m_engine->settings().theme, u"dark"_s);
        QCOMPARE(m_engine->settings().maxConnections, 512);
    }

    void aChoiceOfTheAppearanceKeepsWhatIsBeingTyped()
    {
        port()->setValue(freePort());
        const int typed = port()->value();
        auto *theme = child<QComboBox>(u"ui/theme"_s);
        theme->setCurrentIndex(theme->findData(u"dark"_s));
        Q_EMIT theme->activated(theme->currentIndex());
        QCOMPARE(m_engine->settings().theme, u"dark"_s);
        QVERIFY(m_engine->settings().listenPort != typed);
        QCOMPARE(port()->value(), typed);
        QVERIFY(child<QPushButton>(u"save"_s)->isEnabled());
    }

private:
    template <typename T>
    T *child(const QString &name) const
    {
        return m_widget->findChild<T *>(name);
    }
    [[nodiscard]] QSpinBox *port() const { return child<QSpinBox>(u"listener/port"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Engine> m_engine;
    std::unique_ptr<FakeNavigator> m_navigator;
    std::unique_ptr<ui::JobCenter> m_jobs;
    std::unique_ptr<ui::SettingsPage> m_page;
    std::unique_ptr<QWidget> m_widget;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
