#include "commandeditor.h"
#include "commandscene.h"

#include "ui/widgets/copyfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/statelabel.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

enum Type { Invoke, Write, Read, Raw }; // the tabs

} // namespace

class TestCommandEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<test::CommandScene>();
        m_editor = new ui::CommandEditor(m_scene->engine());
        m_scene->show(m_editor);
    }
    void cleanup() { m_scene.reset(); }

    void nothingIsSentBeforeADeviceIsChosen()
    {
        QVERIFY(!button()->isEnabled());
        QVERIFY(!m_scene->find<QLabel>("previewReason")->text().isEmpty());
    }

    void aDeviceIsFoundByTyping()
    {
        m_scene->click("commandDeviceChoose");
        auto *popup = QApplication::activePopupWidget();
        QTRY_VERIFY(popup = QApplication::activePopupWidget());
        auto *search = popup->findChild<QLineEdit *>(u"finderSearch"_s);
        QTest::keyClicks(search, u"lamp"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(m_scene->find<QPushButton>("commandDeviceChoose")->text().contains("lamp-0"_L1));
        QTRY_VERIFY(button()->isEnabled());
    }

    void theLimitsOfTheModelStandAtTheField()
    {
        choose(Write);
        m_scene->type("value:properties.brightness", u"150"_s);
        m_scene->click("commandSend");
        QVERIFY2(m_scene->fault("properties.brightness").contains("100"_L1),
                 qPrintable(m_scene->fault("properties.brightness")));
        m_scene->type("value:properties.brightness", u"21.5"_s);
        m_scene->click("commandSend");
        QVERIFY(!m_scene->fault("properties.brightness").isEmpty());
        QCOMPARE(m_scene->total(), 0);
    }

    void aMemberOfAnObjectIsNamedInItsFault()
    {
        choose(Write);
        m_scene->find<QPlainTextEdit>("value:properties.plan")->setPlainText(u"{\"hour\": 30}"_s);
        m_scene->click("commandSend");
        QVERIFY2(m_scene->fault("properties.plan").startsWith("hour: "_L1),
                 qPrintable(m_scene->fault("properties.plan")));
    }

    void whatTheDeviceCannotTakeIsNotOffered()
    {
        choose(Write);
        QVERIFY(m_scene->hasVisible("value:properties.brightness"));
        QVERIFY(!m_scene->hasVisible("value:properties.current")); // read only
        QVERIFY(!m_scene->hasVisible("value:properties.note"));    // entered by hand
        choose(Read);
        QCOMPARE(m_scene->find<QListWidget>("readList")->count(), 5);
    }

    void thePreviewIsWhatGoesOut()
    {
        choose(Write);
        m_scene->type("value:properties.brightness", u"24"_s);
        QTRY_VERIFY(m_scene->hasVisible("previewBody"));
        QTRY_VERIFY(m_scene->find<ui::CopyField>("previewCall")->text().startsWith("POST "_L1));
        QVERIFY(m_scene->find<ui::CopyField>("previewCall")->text().contains("aep_device_command"_L1));
        QVERIFY(!m_scene->find<QPlainTextEdit>("previewBody")->toPlainText().isEmpty());
        const auto bytes = [&] { return m_scene->find<QPlainTextEdit>("previewBytes")->toPlainText(); };
        QVERIFY2(bytes().startsWith("00000000  7b"_L1), qPrintable(bytes())); // the demo protocol's JSON
        const QString before = bytes();
        m_scene->type("value:properties.brightness", u"99"_s);
        QTRY_VERIFY(bytes() != before);
        QCOMPARE(m_scene->total(), 0); // nobody was contacted
    }

    void aCommandIsSentAndItsLifeIsShown()
    {
        choose(Invoke);
        m_scene->type("value:inputs.times", u"3"_s);
        const QSignalSpy sent(m_editor, &ui::CommandEditor::sent);
        m_scene->click("commandSend");
        QTRY_COMPARE(sent.size(), 1);
        const qint64 id = sent.constFirst().constFirst().toLongLong();
        const app::Command command = m_scene->stored(id);
        QCOMPARE(command.deviceId, test::CommandScene::lamp(0));
        QCOMPARE(command.body,
                 app::CommandBody(app::InvokeFunction{.function = u"blink"_s, .inputs = {{u"times"_s, 3}}}));
        QCOMPARE(command.ttlSeconds, app::kDefaultCommandTtlSeconds);
        QCOMPARE(command.origin, app::CommandOrigin::Operator);
        QTRY_VERIFY_WITH_TIMEOUT(m_scene->find<ui::StateLabel>("sentState")->text() != "Queued"_L1, 10'000);
        QSignalSpy opened(m_editor, &ui::CommandEditor::openRequested);
        m_scene->click("sentOpen");
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().toLongLong(), id);
    }

    void theWaitingTimeIsTheOperators()
    {
        choose(Invoke);
        m_scene->type("value:inputs.times", u"1"_s);
        auto *choice = m_scene->find<QComboBox>("commandTtl");
        choice->setCurrentIndex(choice->findData(-1));
        auto *seconds = m_scene->find<QSpinBox>("commandTtlSeconds");
        QCOMPARE(seconds->maximum(), app::kMaxCommandTtlSeconds);
        seconds->setValue(90);
        const QSignalSpy sent(m_editor, &ui::CommandEditor::sent);
        m_scene->click("commandSend");
        QTRY_COMPARE(sent.size(), 1);
        QCOMPARE(m_scene->stored(sent.constFirst().constFirst().toLongLong()).ttlSeconds, 90);
    }

    void rawDataIsCheckedWhereItIsTyped()
    {
        choose(Raw);
        auto *text = m_scene->find<QPlainTextEdit>("rawText");
        text->setPlainText(u"01 0"_s);
        m_scene->click("commandSend");
        QVERIFY(!m_scene->fault("text").isEmpty());
        text->setPlainText(u"01 0c"_s);
        QCOMPARE(m_scene->fault("text"), QString());
    }

    void propertiesToReadMustBeChosen()
    {
        choose(Read);
        m_scene->click("commandSend");
        QVERIFY(!m_scene->fault("properties").isEmpty());
        m_scene->find<QListWidget>("readList")->item(0)->setCheckState(Qt::Checked);
        const QSignalSpy sent(m_editor, &ui::CommandEditor::sent);
        m_scene->click("commandSend");
        QTRY_COMPARE(sent.size(), 1);
    }

    void aCloudThatIsNotReadySaysWhy()
    {
        app::Dockings &dockings = m_scene->engine().dockings();
        QVERIFY(test::wait(dockings.setEnabled(app::PlatformId(u"ctwing"_s), app::ProductId(u"lamp"_s), false)));
        m_editor->setDevice(test::CommandScene::lamp(0), true);
        QTRY_VERIFY(m_scene->hasVisible("channelNotice"));
        QVERIFY(!m_scene->find<ui::Notice>("channelNotice")->message().isEmpty());
        QVERIFY(!button()->isEnabled());
        QVERIFY(test::wait(dockings.setEnabled(app::PlatformId(u"ctwing"_s), app::ProductId(u"lamp"_s), true)));
        QTRY_VERIFY(button()->isEnabled()); // without being asked
        QVERIFY(!m_scene->hasVisible("channelNotice"));
    }

    void aDeviceThatIsGoneIsSaid()
    {
        m_editor->setDevice(app::DeviceId(u"nobody"_s), true);
        QTRY_VERIFY(m_scene->hasVisible("channelNotice"));
        QVERIFY(!button()->isEnabled());
    }

private:
    [[nodiscard]] QPushButton *button() { return m_scene->find<QPushButton>("commandSend"); }
    void choose(Type type)
    {
        m_editor->setDevice(test::CommandScene::lamp(0), true);
        QTRY_VERIFY(button()->isEnabled());
        m_scene->find<QTabBar>("commandTypes")->setCurrentIndex(type);
    }

    std::unique_ptr<test::CommandScene> m_scene;
    ui::CommandEditor *m_editor = nullptr;
};

QTEST_MAIN(TestCommandEditor)
#include "tst_commandeditor.moc"
