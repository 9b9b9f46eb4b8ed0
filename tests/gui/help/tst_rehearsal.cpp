#include "enginefixture.h"
#include "rehearsaldialog.h"
#include "simulator.h"
#include "ui/help/rehearsal.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/statelabel.h"
#include "windowdriver.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

class tst_Rehearsal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_driver = std::make_unique<test::WindowDriver>(*m_window);
    }
    void cleanup()
    {
        m_driver.reset();
        m_window.reset();
    }

    void theRealOneStartsShowsItsFactsAndStops()
    {
        ui::Rehearsal rehearsal(m_fixture.engine(), QStringLiteral(SIMULATOR));
        rehearsal.open(m_window.get());
        auto *state = m_driver->find<ui::StateLabel>("rehearsalState");
        QCOMPARE(state->text(), u"Not running"_s);
        m_driver->click("rehearsalStart");
        QTRY_COMPARE_WITH_TIMEOUT(state->text(), u"Running"_s, 30'000);
        QVERIFY(!m_driver->find<QPushButton>("rehearsalStart")->isEnabled());
        const auto fields = m_window->findChildren<ui::CopyField *>(u"simulatorFact"_s);
        QVERIFY(fields.size() > 5);
        const auto addresses = std::count_if(fields.cbegin(), fields.cend(), [](const ui::CopyField *field) {
            return field->text().startsWith("http://127.0.0.1:"_L1);
        });
        QVERIFY(addresses >= 2);
        m_driver->click("rehearsalStop");
        QTRY_COMPARE_WITH_TIMEOUT(state->text(), u"Not running"_s, 10'000);
        QTRY_VERIFY(m_window->findChildren<ui::CopyField *>(u"simulatorFact"_s).isEmpty());
    }
    void itRunsOnWhileTheDialogIsClosed()
    {
        ui::Rehearsal rehearsal(m_fixture.engine(), QStringLiteral(SIMULATOR));
        rehearsal.open(m_window.get());
        m_driver->click("rehearsalStart");
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->find<ui::StateLabel>("rehearsalState")->text(), u"Running"_s, 30'000);
        m_driver->click("rehearsalClose");
        QTRY_VERIFY(!m_window->findChild<QWidget *>(u"rehearsalDialog"_s));
        rehearsal.open(m_window.get());
        QCOMPARE(m_driver->find<ui::StateLabel>("rehearsalState")->text(), u"Running"_s);
    }
    void whereItIsMissingItIsSaidHowToGetIt()
    {
        ui::Rehearsal rehearsal(m_fixture.engine(), u"/nowhere/clouddock-sim"_s);
        rehearsal.open(m_window.get());
        m_driver->click("rehearsalStart");
        QTRY_VERIFY(m_driver->hasVisible("rehearsalProblem"));
        const auto *problem = m_driver->find<QWidget>("rehearsalProblem");
        QVERIFY(problem->findChild<QLabel *>(u"noticeText"_s)->text().contains("clouddock-sim"_L1));
        QVERIFY(!problem->findChild<QLabel *>(u"noticeHint"_s)->text().isEmpty());
        QVERIFY(m_driver->find<QPushButton>("rehearsalStart")->isEnabled());
    }
    void oneThatEndsAtOnceIsToldWithItsWords()
    {
        ui::Simulator simulator(script("echo 'port 1 is in use' >&2; exit 1"));
        simulator.start();
        QTRY_COMPARE(simulator.state(), ui::Simulator::State::Failed);
        QVERIFY(simulator.error()->message.contains(u'1'));
        QCOMPARE(simulator.error()->hint, u"port 1 is in use"_s);
    }
    void oneThatSpeaksOtherwiseIsRefused()
    {
        ui::Simulator simulator(script("echo hello; exec sleep 60"));
        simulator.start();
        QTRY_COMPARE(simulator.state(), ui::Simulator::State::Failed);
        QVERIFY(simulator.facts().isEmpty());
        QVERIFY(!simulator.error()->message.isEmpty());
    }

private:
    QString script(const QByteArray &body)
    {
        const QString path = m_fixture.folder() + u"/sim-%1.sh"_s.arg(++m_scripts);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n" + body + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

    test::EngineFixture m_fixture;
    int m_scripts = 0;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<test::WindowDriver> m_driver;
};

QTEST_MAIN(tst_Rehearsal)
#include "tst_rehearsal.moc"
