#include "pagedriver.h"
#include "skilllinker.h"
#include "ui/account/accountpage.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

const app::PlatformId kDueros(u"dueros"_s);
const QString kCallback = u"https://xiaodu.baidu.com/saiya/auth/0123456789abcdef0123456789abcdef"_s;

} // namespace

class TestLinkingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<test::PageDriver>();
        m_page = std::make_unique<ui::AccountPage>(m_driver->engine(), m_driver->navigator);
        m_driver->show(m_page->widget());
        m_page->open({.page = u"account"_s, .parameters = {{u"platform"_s, u"dueros"_s}}});
    }
    void cleanup()
    {
        m_page.reset();
        m_driver.reset();
    }

    void settingItUpMakesAnIdAndASecret()
    {
        setUp();
        const auto client = test::wait(accounts().client(kDueros));
        QTRY_COMPARE(m_driver->find<ui::CopyField>("linkClientId")->text(), client->clientId);
        const QString base = u"http://127.0.0.1:%1"_s.arg(m_driver->engine().listener().port);
        QCOMPARE(m_driver->find<ui::CopyField>("linkAuthorize")->text(), base + u"/oauth/authorize"_s);
        QCOMPARE(m_driver->find<ui::CopyField>("linkToken")->text(), base + u"/oauth/token"_s);
        QCOMPARE(m_driver->find<ui::CopyField>("linkSkill")->text(), base + u"/dueros"_s);
        QVERIFY(m_driver->find<QLabel>("linkingSteps")->text().contains("callback address"_L1));
    }

    void theSecretIsHiddenUntilAskedFor()
    {
        setUp();
        const QString secret = test::wait(accounts().clientSecret(kDueros))->revealText();
        auto *label = m_driver->find<QLabel>("linkSecret");
        QVERIFY(!label->text().contains(secret));
        link(u"Show"_s);
        QTRY_COMPARE(label->text(), secret);
        link(u"Hide"_s);
        QVERIFY(!label->text().contains(secret));
        link(u"Copy"_s);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), secret);
        link(u"Make a new one …"_s);
        m_driver->confirm();
        QTRY_VERIFY(test::wait(accounts().clientSecret(kDueros))->revealText() != secret);
    }

    void theCallbackAddressIsCheckedAndKept()
    {
        setUp();
        auto *redirects = m_driver->find<QPlainTextEdit>("linkRedirects");
        QVERIFY(!m_driver->find<QPushButton>("linkSave")->isEnabled());
        redirects->setPlainText(u"not an address"_s);
        m_driver->click("linkSave");
        QTRY_VERIFY(!m_driver->fault("redirectUris").isEmpty());
        QVERIFY(test::wait(accounts().client(kDueros))->redirectUris.isEmpty());
        redirects->setPlainText(u"  "_s + kCallback + u"  \n\n"_s);
        m_driver->find<QCheckBox>("linkGetToken")->setChecked(true);
        m_driver->find<QSpinBox>("linkAccessDays")->setValue(3);
        m_driver->click("linkSave");
        m_driver->waitForToast(u"Saved"_s);
        const auto client = test::wait(accounts().client(kDueros));
        QCOMPARE(client->redirectUris, QStringList{kCallback});
        QVERIFY(client->allowGetToken);
        QCOMPARE(client->accessSeconds, 3 * 24 * 3600);
        QCOMPARE(client->refreshSeconds, app::kRefreshTokenSeconds); // was not touched
        QTRY_VERIFY(!m_driver->find<QPushButton>("linkSave")->isEnabled());
    }

    void whatIsTypedStaysWhenSomethingElseChanges()
    {
        setUp();
        auto *redirects = m_driver->find<QPlainTextEdit>("linkRedirects");
        redirects->setPlainText(kCallback);
        QVERIFY(test::wait(accounts().create(u"somebody"_s, {}, app::Secret(QByteArray("kettle under stairs")))));
        QTest::qWait(700); // the view reads anew
        QCOMPARE(redirects->toPlainText(), kCallback);
        m_driver->click("linkRevert");
        QCOMPARE(redirects->toPlainText(), QString());
    }

    void whoHasLinkedIsShownAndUnlinked()
    {
        setUp();
        const qint64 account =
            *test::wait(accounts().create(u"zhang.san"_s, u"张三"_s, app::Secret(QByteArray("kettle under stairs"))));
        Q_UNUSED(account)
        app::OauthClient client = *test::wait(accounts().client(kDueros));
        client.redirectUris = {kCallback};
        client = *test::wait(accounts().saveClient(client));
        const test::SkillLinker linker{m_driver->engine().listener().port, client,
                                       test::wait(accounts().clientSecret(kDueros))->reveal()};
        QVERIFY(!linker.link("zhang.san", "kettle under stairs").isEmpty());
        m_page->open({.page = u"account"_s, .parameters = {{u"users"_s, true}}});
        auto *table = m_driver->find<ui::PagedTable>("linkedUsersTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"zhang.san"_s);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"not told yet"_s);
        m_driver->clickLink("linkedUsersTable", 0, u"unlink"_s);
        m_driver->confirm();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QCOMPARE(test::wait(accounts().linkedUsers({}, {}))->total, 0);
    }

    void anAddressWithoutHttpsIsSaid()
    {
        setUp();
        auto *view = m_driver->find<QWidget>("linking:dueros");
        const auto isWarned = [view] {
            const auto notices = view->findChildren<ui::Notice *>();
            return std::any_of(notices.cbegin(), notices.cend(), [](const ui::Notice *notice) {
                return notice->isVisible() && notice->message().contains("https"_L1);
            });
        };
        QTRY_VERIFY(isWarned());
        app::Settings settings = m_driver->engine().settings();
        settings.publicBaseUrl = u"https://iot.example.cn"_s;
        QVERIFY(m_driver->engine().saveSettings(settings));
        QTRY_VERIFY(!isWarned());
        QTRY_COMPARE(m_driver->find<ui::CopyField>("linkSkill")->text(), u"https://iot.example.cn/dueros"_s);
    }

private:
    app::Accounts &accounts() { return m_driver->engine().accounts(); }
    void setUp()
    {
        m_driver->click("emptyAction");
        QTRY_VERIFY(test::wait(accounts().client(kDueros)));
        m_driver->find<QPlainTextEdit>("linkRedirects");
    }
    void link(const QString &text)
    {
        auto *row = m_driver->find<QWidget>("linkSecretLinks");
        const auto buttons = row->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"no link "_s + text));
    }

    std::unique_ptr<test::PageDriver> m_driver;
    std::unique_ptr<ui::AccountPage> m_page;
};

QTEST_MAIN(TestLinkingPage)
#include "tst_linkingpage.moc"
