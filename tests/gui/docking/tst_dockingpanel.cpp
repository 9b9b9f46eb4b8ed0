#include "brokentable.h"
#include "dockingpanel.h"
#include "enginefixture.h"
#include "fakenavigator.h"
#include "recentpushes.h"
#include "ui/shell/jobcenter.h"
#include "ui/widgets/copyfield.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class tst_DockingPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::EngineFixture>();
        m_navigator = std::make_unique<FakeNavigator>();
        m_fixture->addProduct();
    }
    void cleanup()
    {
        m_panel.reset();
        m_navigator.reset();
        m_fixture.reset();
    }

    void thePushAddressIsTheEngines()
    {
        m_fixture->addDocking();
        show();
        QCOMPARE(m_panel->findChild<ui::CopyField *>(u"pushUrl"_s)->text(),
                 m_fixture->url(u"/ctwing/smoke-nb-demo/notify"_s).toString());
        QVERIFY(m_panel->findChild<QLabel *>(u"tokenHint"_s)->isHidden());
    }

    void aTokenIsHintedAtAndNeverShown()
    {
        m_fixture->addDocking(u"smoke-nb-demo"_s, u"a-secret-token-1"_s);
        show();
        QVERIFY(m_panel->findChild<QLabel *>(u"tokenHint"_s)->isVisible());
        QVERIFY(m_panel->findChild<QLabel *>(u"tokenHint"_s)->text().contains(u"?token=…"_s));
        bool told = false; // what to enter at the cloud
        const auto labels = m_panel->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QVERIFY(!label->text().contains("a-secret-token-1"_L1));
            told = told || label->text().contains(u"/notify?token=…"_s);
        }
        QVERIFY(told);
    }

    void itCountsTheStepsAndWaitsWithAClock()
    {
        m_fixture->addDocking();
        show();
        QTRY_VERIFY(detail(u"firstPush"_s));
        QTRY_VERIFY(m_panel->findChild<QLabel *>(u"elapsed"_s) &&
                    !m_panel->findChild<QLabel *>(u"elapsed"_s)->text().isEmpty());
        QVERIFY(m_panel->findChild<QLabel *>(u"stepsCount"_s)->text().endsWith("/ 5"_L1));
        QVERIFY(detail(u"firstPush"_s)->text().contains("href=\"why\""_L1));
    }

    void aRefusalIsShownWithItsReason()
    {
        m_fixture->addDocking();
        show();
        QTRY_VERIFY(detail(u"firstPush"_s));
        QCOMPARE(m_fixture->post(kPath, "not json").status, 400);
        QTRY_VERIFY(detail(u"firstPush"_s)->text().contains("400"_L1));
        QVERIFY(detail(u"firstPush"_s)->text().contains("JSON"_L1));
        Q_EMIT detail(u"firstPush"_s)->linkActivated(u"line"_s);
        QCOMPARE(m_navigator->requests.constLast().page, u"journal"_s);
        QVERIFY(m_navigator->requests.constLast().parameters.value(u"reject"_s).toLongLong() > 0);
    }

    void theFirstPushEndsTheWait()
    {
        m_fixture->addDevice(u"smoke-nb-0001"_s, kImei);
        m_fixture->addDocking();
        show();
        QTRY_VERIFY(m_panel->findChild<QLabel *>(u"elapsed"_s));
        QCOMPARE(
            m_fixture->post(kPath, test::EngineFixture::push(kImei, R"({"properties":{"temperature":20}})", 1)).status,
            200);
        QTRY_VERIFY(!m_panel->findChild<QLabel *>(u"elapsed"_s));
        QTRY_VERIFY(!detail(u"firstPush"_s)->text().contains("href=\"why\""_L1));
        auto *recent = m_panel->findChild<ui::RecentRow *>(u"recent:0"_s);
        QTRY_VERIFY(recent->isVisible());
        QTRY_COMPARE(recent->row().state, app::DecodeState::Decoded);
        recent->click();
        QCOMPARE(m_navigator->requests.constLast().parameters.value(u"push"_s).toLongLong(), recent->row().id);
        QCOMPARE(m_navigator->requests.constLast().parameters.value(u"product"_s).toString(), u"smoke-nb-demo"_s);
    }

    void unmatchedPushesAreCountedAndCanBeAssigned()
    {
        m_fixture->addDocking();
        show();
        QTRY_VERIFY(detail(u"device"_s));
        QCOMPARE(m_fixture->post(kPath, test::EngineFixture::push(u"868000000000999"_s, "{}", 1)).status, 200);
        QTRY_VERIFY(detail(u"device"_s)->text().contains("href=\"unmatched\""_L1));
        Q_EMIT detail(u"device"_s)->linkActivated(u"unmatched"_s);
        QVERIFY(m_panel->findChild<QWidget *>(u"unmatchedDialog"_s));
    }

    void stepsLeadToWhatTheyAskFor()
    {
        m_fixture->addDocking();
        QVERIFY(test::wait(m_fixture->engine().dockings().setEnabled(kPlatform, kProduct, false)).has_value());
        show();
        QTRY_VERIFY(detail(u"enabled"_s) && detail(u"enabled"_s)->text().contains("href=\"enable\""_L1));
        QSignalSpy enable(m_panel.get(), &ui::DockingPanel::enableRequested);
        QSignalSpy edit(m_panel.get(), &ui::DockingPanel::editRequested);
        Q_EMIT detail(u"enabled"_s)->linkActivated(u"enable"_s);
        Q_EMIT detail(u"keys"_s)->linkActivated(u"edit"_s); // masterKey is advised
        Q_EMIT detail(u"device"_s)->linkActivated(u"devices"_s);
        QCOMPARE(enable.size(), 1);
        QCOMPARE(edit.size(), 1);
        QCOMPARE(m_navigator->requests.constLast().page, u"device"_s);
    }

    void theWholeLogOpensFilteredByTheRecord()
    {
        m_fixture->addDocking();
        show();
        m_panel->findChild<QPushButton *>(u"allLog"_s)->click();
        const ui::PageRequest request = m_navigator->requests.constLast();
        QCOMPARE(request.page, u"journal"_s);
        QCOMPARE(request.parameters.value(u"platform"_s).toString(), kPlatform.text());
        QCOMPARE(request.parameters.value(u"product"_s).toString(), kProduct.text());
    }

    void aTestPushIsSentAndItsResultIsShown()
    {
        m_fixture->addDevice(u"smoke-nb-0001"_s, kImei);
        m_fixture->addDocking();
        show();
        QTRY_VERIFY(detail(u"firstPush"_s) && detail(u"firstPush"_s)->text().contains("href=\"test\""_L1));
        Q_EMIT detail(u"firstPush"_s)->linkActivated(u"test"_s);
        QVERIFY(!detail(u"firstPush"_s)->text().contains("href=\"test\""_L1)); // one at a time
        QTRY_COMPARE(m_navigator->notes.size(), 1);
        QVERIFY2(m_navigator->notes.constFirst().contains("accepted"_L1), qPrintable(m_navigator->notes.constFirst()));
        auto *recent = m_panel->findChild<ui::RecentRow *>(u"recent:0"_s);
        QTRY_VERIFY(recent->isVisible());
        QTRY_VERIFY(detail(u"firstPush"_s)->text().contains("accepted"_L1));
        QTRY_VERIFY(!detail(u"firstPush"_s)->text().contains("href=\"test\""_L1)); // the first push has come
    }

    void aTestPushThatIsRefusedSaysWith()
    {
        m_fixture->addDocking(u"smoke-nb-demo"_s, {}, u"10.9.8.7"_s); // nobody here may push
        show();
        QTRY_VERIFY(detail(u"firstPush"_s) && detail(u"firstPush"_s)->text().contains("href=\"test\""_L1));
        Q_EMIT detail(u"firstPush"_s)->linkActivated(u"test"_s);
        QTRY_VERIFY(detail(u"firstPush"_s)->text().contains("answered with 403"_L1));
        QTRY_VERIFY(detail(u"firstPush"_s)->text().contains("allow list"_L1)); // the reason stands in the log
    }

    void aDisabledRecordOffersNoTestPush()
    {
        m_fixture->addDocking();
        QVERIFY(test::wait(m_fixture->engine().dockings().setEnabled(kPlatform, kProduct, false)).has_value());
        show();
        QTRY_VERIFY(detail(u"firstPush"_s));
        QVERIFY(!detail(u"firstPush"_s)->text().contains("href=\"test\""_L1));
    }

    void stepsThatCannotBeReadAreNotJustMissing()
    {
        m_fixture->addDocking();
        show();
        QTRY_VERIFY(detail(u"firstPush"_s));
        auto *problem = m_panel->findChild<QLabel *>(u"panelProblem"_s);
        QVERIFY(problem->isHidden());
        BrokenTable broken(m_fixture->folder(), u"docking"_s);
        m_panel->refresh();
        QTRY_VERIFY(!problem->isHidden());
        broken.mend();
        m_panel->refresh();
        QTRY_VERIFY(problem->isHidden());
    }

    void theQuestionWhyIsAnswered()
    {
        m_fixture->addDocking();
        show();
        QTRY_VERIFY(detail(u"firstPush"_s));
        Q_EMIT detail(u"firstPush"_s)->linkActivated(u"why"_s);
        auto *popup = m_panel->findChild<QWidget *>(u"causesPopup"_s);
        QVERIFY(popup);
        bool loopback = false;
        const auto labels = popup->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            loopback = loopback || label->text().contains("127.0.0.1"_L1);
        QVERIFY(loopback);
    }

private:
    void show()
    {
        const app::PlatformInfo info = m_fixture->platform();
        const auto docking = test::wait(m_fixture->engine().dockings().docking(kPlatform, kProduct));
        QVERIFY(docking.has_value());
        m_panel = std::make_unique<ui::DockingPanel>(m_fixture->engine(), m_jobs, *m_navigator, info);
        m_panel->resize(400, 800);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_panel->setDocking(*docking);
    }
    [[nodiscard]] QLabel *detail(const QString &step) const
    {
        return m_panel->findChild<QLabel *>(u"detail:"_s + step);
    }

    const QString kPath = u"/ctwing/smoke-nb-demo/notify"_s;
    const QString kImei = u"868000000000017"_s;
    const app::PlatformId kPlatform{u"ctwing"_s};
    const app::ProductId kProduct{u"smoke-nb-demo"_s};
    std::unique_ptr<test::EngineFixture> m_fixture;
    std::unique_ptr<FakeNavigator> m_navigator;
    ui::JobCenter m_jobs;
    std::unique_ptr<ui::DockingPanel> m_panel;
};

QTEST_MAIN(tst_DockingPanel)
#include "tst_dockingpanel.moc"
