#include "cloudsection.h"
#include "dockingdialog.h"
#include "schemaform.h"
#include "simcloud.h"
#include "ui/shell/jobcenter.h"
#include "windowdriver.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// 校验 and 订阅, against the simulated cloud.
class tst_CloudSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<test::SimCloud>();
        m_fixture = std::make_unique<test::EngineFixture>();
        m_fixture->addProduct();
        m_docking = m_cloud->addDocking(*m_fixture);
        m_section = std::make_unique<ui::CloudSection>(m_fixture->engine(), m_jobs, m_fixture->platform());
        m_section->resize(420, 700);
        m_section->setDocking(m_docking);
        m_section->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_section.get()));
        m_driver = std::make_unique<test::WindowDriver>(*m_section);
    }
    void cleanup()
    {
        m_driver.reset();
        m_section.reset();
        m_fixture.reset();
        m_cloud.reset();
    }

    void aSavedRecordIsCheckedWithItsStoredSecrets()
    {
        QVERIFY(!m_driver->hasVisible("checkView"));
        m_driver->click("panelCheck");
        QTRY_COMPARE_WITH_TIMEOUT(notice("checkNotice"), u"The cloud takes what is entered."_s, kPatience);
        QVERIFY(m_section->findChildren<QWidget *>(u"checkLine"_s).size() >= 3);
        QVERIFY(m_driver->find<QLabel>("checkFacts")->text().contains("s ahead"_L1) ||
                m_driver->find<QLabel>("checkFacts")->text().contains("s behind"_L1));
        m_driver->click("checkCopy");
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"烟感"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(m_cloud->cloud().value("appSecret"_L1).toString()));
    }
    void anUnsavedFormIsCheckedAsItIs()
    {
        app::Docking wrong = m_docking;
        auto *dialog = new ui::DockingDialog(m_fixture->engine(), m_fixture->platform(), wrong, m_section.get());
        dialog->open();
        test::WindowDriver driver(*dialog);
        driver.type("field:appSecret", u"not the secret"_s);
        driver.click("dialogCheck");
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QLabel *>(u"checkMeaning"_s), kPatience);
        QVERIFY(dialog->findChild<QPushButton *>(u"dialogCheck"_s)->isEnabled());
        const auto titles = dialog->findChildren<QLabel *>(u"checkTitle"_s);
        QVERIFY(std::any_of(titles.cbegin(), titles.cend(),
                            [](const QLabel *title) { return title->text().endsWith("Failed"_L1); }));
        const auto answers = dialog->findChildren<QLabel *>(u"checkAnswer"_s);
        QVERIFY(std::any_of(answers.cbegin(), answers.cend(),
                            [](const QLabel *answer) { return answer->text().startsWith("HTTP "_L1); }));
        QVERIFY(!driver.hasVisible("checkOutdated"));
        driver.type("field:appSecret", u"another one"_s);
        QVERIFY(driver.hasVisible("checkOutdated"));
        const auto kept = test::wait(m_fixture->engine().dockings().docking(m_docking.platform, m_docking.productId));
        QCOMPARE(kept->revision, m_docking.revision); // nothing was saved
    }
    void aCheckCanBeCancelled()
    {
        m_cloud->fault(u"hang"_s, u"QueryProduct"_s, 5);
        m_driver->click("panelCheck");
        QVERIFY(!m_driver->find<QPushButton>("panelCheck")->isEnabled());
        m_driver->click("jobStop");
        QTRY_COMPARE_WITH_TIMEOUT(notice("checkNotice"), u"The check was cancelled."_s, kPatience);
        QVERIFY(m_driver->find<QPushButton>("panelCheck")->isEnabled());
    }
    void oneClickSubscribesTheRecommendedKindsAndVerifiesThem()
    {
        subscribe();
        QVERIFY(notice("subscriptionsNotice").startsWith("Subscribed"_L1));
        const auto *model = list()->model();
        QVERIFY(model->rowCount() >= 3);
        QCOMPARE(m_cloud->subscriptions().size(), model->rowCount());
        const QString url = m_fixture->engine().pushUrl(m_fixture->platform(), m_docking.productId);
        for (const QJsonValue &each : m_cloud->subscriptions())
            QCOMPARE(each["subUrl"_L1].toString(), url);
        QVERIFY(m_driver->find<QLabel>("subscriptionsSummary")->text().contains(QString::number(model->rowCount())));
    }
    void aSubscriptionIsTakenBack()
    {
        subscribe();
        const int before = list()->model()->rowCount();
        QVERIFY(!m_driver->find<QPushButton>("unsubscribe")->isEnabled());
        list()->setCurrentIndex(list()->model()->index(0, 0));
        m_driver->click("unsubscribe");
        m_driver->confirm();
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), before - 1, kPatience);
        QCOMPARE(m_cloud->subscriptions().size(), before - 1);
        QTRY_VERIFY(notice("subscriptionsNotice").startsWith("Taken back"_L1));
    }
    void whatCannotBeTakenBackIsToldWithItsReason()
    {
        subscribe();
        const int before = list()->model()->rowCount();
        m_cloud->fault(u"html"_s, u"DeleteSubscription"_s, 50);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        m_driver->click("unsubscribe");
        m_driver->confirm();
        QTRY_VERIFY_WITH_TIMEOUT(notice("subscriptionsNotice").contains(u" · "_s), kPatience);
        QCOMPARE(list()->model()->rowCount(), before);
        m_cloud->clearFaults();
    }
    void aRefusedReadingSaysWhyAndWhatToDo()
    {
        m_cloud->fault(u"html"_s, u"GetSubscriptionsList"_s, 50);
        m_driver->click("subscriptionsRefresh");
        QTRY_VERIFY_WITH_TIMEOUT(!notice("subscriptionsNotice").isEmpty(), kPatience);
        QVERIFY(m_driver->find<QPushButton>("subscriptionsRefresh")->isEnabled());
        QVERIFY(m_driver->find<QLabel>("subscriptionsSummary")->text().contains("Not read"_L1));
    }
    void anotherRecordShowsNothingOfTheOneBefore()
    {
        subscribe();
        m_fixture->addProduct(u"water-nb-demo"_s);
        m_section->setDocking(m_cloud->addDocking(*m_fixture, u"water-nb-demo"_s));
        QCOMPARE(list()->model()->rowCount(), 0);
        QVERIFY(!m_driver->hasVisible("subscriptionsNotice"));
        m_driver->click("subscriptionsRefresh"); // the same cloud product, but another address of ours
        QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > 0, kPatience);
        QVERIFY(m_driver->find<QLabel>("subscriptionsSummary")->text().contains("elsewhere"_L1));
    }

private:
    static constexpr int kPatience = 30'000;

    void subscribe()
    {
        m_driver->click("subscribeAll");
        auto *dialog = m_driver->find<QDialog>("subscribeDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QWidget *>(u"subscribeReach"_s)); // loopback
        dialog->findChild<QPushButton *>(u"subscribeOk"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QPushButton>("subscribeAll")->isEnabled(), kPatience);
    }
    [[nodiscard]] QListView *list() const { return m_section->findChild<QListView *>(u"subscriptionList"_s); }
    [[nodiscard]] QString notice(const char *name) const
    {
        const auto *notice = m_section->findChild<QWidget *>(QString::fromUtf8(name));
        return notice->isVisible() ? notice->findChild<QLabel *>(u"noticeText"_s)->text() : QString();
    }

    std::unique_ptr<test::SimCloud> m_cloud;
    std::unique_ptr<test::EngineFixture> m_fixture;
    app::Docking m_docking;
    ui::JobCenter m_jobs;
    std::unique_ptr<ui::CloudSection> m_section;
    std::unique_ptr<test::WindowDriver> m_driver;
};

QTEST_MAIN(tst_CloudSection)
#include "tst_cloudsection.moc"
