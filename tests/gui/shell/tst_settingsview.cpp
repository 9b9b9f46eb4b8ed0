#include "ui/settings/settingsview.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/statelabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSettingsView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }

    void nothingIsSavedUntilSaveIsPressed();
    void whatTheFormDoesNotShowIsKept();
    void revertTakesBackWhatWasTyped();
    void whatIsTypedStaysWhenTheSettingsChange();
    void theListenersOwnNamesFindTheirField();
    void appearanceIsAskedForAtOnce();
    void faultsStandAtTheirField();
    void aFailedListenerSaysWhatToDo();
    void sectionsAreFoundByName();

private:
    template <typename T>
    T *child(const QString &name) const
    {
        return m_view->findChild<T *>(name);
    }
    static app::Settings sent(const QSignalSpy &spy) { return spy.constLast().constFirst().value<app::Settings>(); }

    std::unique_ptr<ui::SettingsView> m_view;
    app::Settings m_settings;
};

void TestSettingsView::init()
{
    m_view = std::make_unique<ui::SettingsView>();
    m_settings = {};
    m_settings.bodyLimitBytes = 5000; // no whole KiB
    m_view->setSettings(m_settings);
    m_view->resize(1000, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestSettingsView::nothingIsSavedUntilSaveIsPressed()
{
    const QSignalSpy saved(m_view.get(), &ui::SettingsView::saveRequested);
    auto *save = child<QPushButton>(u"save"_s);
    QVERIFY(!save->isEnabled());
    child<QSpinBox>(u"listener/port"_s)->setValue(9000);
    QVERIFY(save->isEnabled());
    QCOMPARE(saved.size(), 0);
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    app::Settings wanted = m_settings;
    wanted.listenPort = 9000;
    QVERIFY(sent(saved) == wanted);
}

void TestSettingsView::whatTheFormDoesNotShowIsKept()
{
    const QSignalSpy saved(m_view.get(), &ui::SettingsView::saveRequested);
    m_settings.theme = u"dark"_s;
    m_settings.keepOnlineMinutes = 15;
    m_view->setSettings(m_settings);
    child<QLineEdit>(u"listener/publicBaseUrl"_s)->setText(u" https://iot.example.cn "_s);
    QTest::mouseClick(child<QPushButton>(u"save"_s), Qt::LeftButton);
    m_settings.publicBaseUrl = u"https://iot.example.cn"_s;
    QVERIFY(sent(saved) == m_settings);
}

void TestSettingsView::revertTakesBackWhatWasTyped()
{
    child<QLineEdit>(u"listener/address"_s)->setText(u"0.0.0.0"_s);
    QTest::mouseClick(child<QPushButton>(u"revert"_s), Qt::LeftButton);
    QCOMPARE(child<QLineEdit>(u"listener/address"_s)->text(), u"127.0.0.1"_s);
    QVERIFY(!child<QPushButton>(u"save"_s)->isEnabled());
}

void TestSettingsView::whatIsTypedStaysWhenTheSettingsChange()
{
    const QSignalSpy saved(m_view.get(), &ui::SettingsView::saveRequested);
    auto *address = child<QLineEdit>(u"listener/address"_s);
    address->setText(u"nowhere"_s);
    address->setCursorPosition(2);
    app::Settings wrong = m_settings;
    wrong.listenAddress = u"nowhere"_s;
    m_view->showFaults(app::checkSettings(wrong));
    m_settings.theme = u"dark"_s;
    m_settings.listenPort = 9001;
    m_settings.bodyLimitBytes = 7000;
    m_view->setSettings(m_settings);
    QCOMPARE(address->text(), u"nowhere"_s);
    QCOMPARE(address->cursorPosition(), 2);
    QVERIFY(!child<ui::FieldError>(u"listener/address/error"_s)->isHidden()); // it is still wrong
    QCOMPARE(child<QSpinBox>(u"listener/port"_s)->value(), 9001);             // this was not typed
    address->setText(u"0.0.0.0"_s);
    QTest::mouseClick(child<QPushButton>(u"save"_s), Qt::LeftButton);
    m_settings.listenAddress = u"0.0.0.0"_s;
    QVERIFY(sent(saved) == m_settings);
}

void TestSettingsView::theListenersOwnNamesFindTheirField()
{
    m_view->showProblem({app::ErrorCode::Conflict, u"Port 80 is in use."_s, u"Choose another."_s, u"port"_s, {}});
    QVERIFY(!child<ui::FieldError>(u"listener/port/error"_s)->isHidden());
    QVERIFY(child<ui::Notice>(u"saveProblem"_s)->isVisible());
    QVERIFY(child<ui::Notice>(u"saveProblem"_s)->message().contains(u"Port 80"_s));
    m_view->clearProblem();
    QVERIFY(!child<ui::Notice>(u"saveProblem"_s)->isVisible());
}

void TestSettingsView::appearanceIsAskedForAtOnce()
{
    const QSignalSpy saved(m_view.get(), &ui::SettingsView::saveRequested);
    m_view->showSection(u"appearance"_s);
    auto *language = child<QComboBox>(u"ui/language"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(sent(saved).language, u"en"_s);
}

void TestSettingsView::faultsStandAtTheirField()
{
    app::Settings wrong = m_settings;
    wrong.listenAddress = u"nowhere"_s;
    wrong.certificateFile = u"a.pem"_s;
    m_view->showFaults(app::checkSettings(wrong));
    QVERIFY(child<QLineEdit>(u"listener/address"_s)->property("wrong").toBool());
    QVERIFY(child<ui::FieldError>(u"listener/address/error"_s)->text().contains(u"nowhere"_s));
    QVERIFY(!child<ui::FieldError>(u"listener/keyFile/error"_s)->isHidden());
    QVERIFY(child<ui::FieldError>(u"listener/publicBaseUrl/error"_s)->isHidden());
    m_view->setSettings(m_settings);
    QVERIFY(child<ui::FieldError>(u"listener/address/error"_s)->isHidden());
}

void TestSettingsView::aFailedListenerSaysWhatToDo()
{
    auto *problem = child<ui::Notice>(u"listenerProblem"_s);
    QVERIFY(problem->isHidden());
    app::ListenerState state;
    state.role = app::ListenerState::Role::Failed;
    state.error = app::Error{app::ErrorCode::Conflict, u"Port 8844 is in use."_s, u"Choose another one."_s, {}, {}};
    m_view->setListener(state);
    QVERIFY(!problem->isHidden());
    QVERIFY(problem->message().contains(u"Port 8844 is in use."_s));
    QVERIFY(problem->accessibleName().contains(u"Choose another one."_s));
    const QSignalSpy retried(m_view.get(), &ui::SettingsView::retryRequested);
    QTest::mouseClick(problem->findChild<QPushButton *>(u"noticeAction"_s), Qt::LeftButton);
    QCOMPARE(retried.size(), 1);
    state = {};
    state.role = app::ListenerState::Role::Serving;
    state.address = u"127.0.0.1"_s;
    state.port = 8844;
    m_view->setListener(state);
    QVERIFY(problem->isHidden());
    QCOMPARE(child<ui::StateLabel>(u"listenerState"_s)->text(), u"Listening on 127.0.0.1:8844"_s);
}

void TestSettingsView::sectionsAreFoundByName()
{
    m_view->showSection(u"storage"_s);
    QVERIFY(child<QPushButton>(u"openFolder"_s)->isVisible());
    m_view->showSection(u"listener"_s);
    QVERIFY(child<QPushButton>(u"save"_s)->isVisible());
    QVERIFY(!child<QPushButton>(u"openFolder"_s)->isVisible());
}

QTEST_MAIN(TestSettingsView)
#include "tst_settingsview.moc"
