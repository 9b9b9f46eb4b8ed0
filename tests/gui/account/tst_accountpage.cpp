#include "pagedriver.h"
#include "ui/account/accountpage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

enum Column { Login, Name, State, Grants, Links };
const app::Secret kPassword(QByteArray("kettle under stairs"));

} // namespace

class TestAccountPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<test::PageDriver>();
        m_page = std::make_unique<ui::AccountPage>(m_driver->engine(), m_driver->navigator);
        m_driver->fixture.addProduct();
        m_driver->show(m_page->widget());
        m_tester = std::make_unique<QAbstractItemModelTester>(table()->model());
    }
    void cleanup()
    {
        m_tester.reset();
        m_page.reset();
        m_driver.reset();
    }

    void anAccountIsMadeAndGrantedAProduct()
    {
        m_driver->click("accountAdd");
        m_driver->click("ok");
        QVERIFY(!m_driver->fault("login").isEmpty());
        QVERIFY(!m_driver->fault("password").isEmpty());
        m_driver->type("accountLogin", u"zhang.san"_s);
        m_driver->type("accountName", u"张三"_s);
        m_driver->type("accountPassword", u"kettle under stairs"_s);
        m_driver->click("ok");
        auto *dialog = m_driver->find<QDialog>("grantsDialog");
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"ok"_s)->isEnabled());
        m_driver->click("grantProduct");
        choose(u"smoke-nb-demo"_s);
        QTRY_COMPARE(m_driver->find<ui::PagedTable>("grantsTable")->model()->rowCount(), 1);
        dialog->findChild<QPushButton *>(u"ok"_s)->click();
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(cell(0, Grants), u"1 entries"_s); // English has its plurals in the translation
        QCOMPARE(cell(0, Login), u"zhang.san"_s);
        QCOMPARE(cell(0, Name), u"张三"_s);
        const auto grants = test::wait(accounts().grants(id()));
        QCOMPARE(grants->size(), 1);
        QCOMPARE(grants->constFirst().productId, app::ProductId(u"smoke-nb-demo"_s));
    }

    void aDeviceIsGrantedAndTakenBack()
    {
        add(u"zhang.san"_s);
        m_driver->fixture.addDevice(u"lamp-1"_s, u"868000000000017"_s);
        m_driver->clickLink("accountTable", 0, u"grants"_s);
        auto *dialog = m_driver->find<QDialog>("grantsDialog");
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"ok"_s)->isEnabled());
        m_driver->click("grantDevice");
        choose(u"lamp-1"_s);
        QTRY_COMPARE(m_driver->find<ui::PagedTable>("grantsTable")->model()->rowCount(), 1);
        m_driver->click("grantDevice");
        choose(u"lamp-1"_s); // a second time changes nothing
        QCOMPARE(m_driver->find<ui::PagedTable>("grantsTable")->model()->rowCount(), 1);
        dialog->findChild<QPushButton *>(u"ok"_s)->click();
        QTRY_COMPARE(test::wait(accounts().grants(id()))->size(), 1);
        QTRY_VERIFY(!m_driver->hasVisible("grantsDialog"));
        m_driver->clickLink("accountTable", 0, u"grants"_s);
        QTRY_COMPARE(m_driver->find<ui::PagedTable>("grantsTable")->model()->rowCount(), 1);
        m_driver->clickLink("grantsTable", 0, u"remove"_s);
        m_driver->find<QDialog>("grantsDialog")->reject(); // nothing is changed before it is saved
        QCOMPARE(test::wait(accounts().grants(id()))->size(), 1);
    }

    void aLoginThatIsTakenIsSaidAtItsField()
    {
        add(u"zhang.san"_s);
        m_driver->click("accountAdd");
        m_driver->type("accountLogin", u"ZHANG.SAN"_s);
        m_driver->type("accountPassword", u"kettle under stairs"_s);
        m_driver->click("ok");
        QTRY_VERIFY(!m_driver->fault("login").isEmpty());
        QVERIFY(m_driver->hasVisible("accountDialog"));
        QCOMPARE(rows(), 1);
    }

    void anAccountIsRenamedLockedAndDeleted()
    {
        add(u"zhang.san"_s);
        m_driver->clickLink("accountTable", 0, u"edit"_s);
        m_driver->type("accountName", u"老张"_s);
        m_driver->click("ok");
        QTRY_COMPARE(cell(0, Name), u"老张"_s);
        m_driver->clickLink("accountTable", 0, u"lock"_s);
        QVERIFY(m_driver->question().contains("zhang.san"_L1));
        m_driver->confirm();
        QTRY_COMPARE(cell(0, State), u"Locked"_s);
        QVERIFY(test::wait(accounts().account(id()))->locked);
        m_driver->clickLink("accountTable", 0, u"lock"_s);
        m_driver->confirm();
        QTRY_COMPARE(cell(0, State), u"Active"_s);
        m_driver->clickLink("accountTable", 0, u"delete"_s);
        m_driver->confirm();
        QTRY_COMPARE(rows(), 0);
        QTRY_VERIFY(m_driver->hasVisible("emptyAction"));
    }

    void aPasswordIsResetAndOldLinksGoIfWanted()
    {
        add(u"zhang.san"_s);
        const QDateTime before = test::wait(accounts().account(id()))->passwordAt;
        m_driver->clickLink("accountTable", 0, u"password"_s);
        QVERIFY(!m_driver->hasVisible("revokeLinks")); // nothing is linked
        m_driver->type("newPassword", u"short"_s);
        m_driver->click("ok");
        QVERIFY(!m_driver->fault("password").isEmpty());
        m_driver->type("newPassword", u"another kettle upstairs"_s);
        m_driver->click("ok");
        m_driver->waitForToast(u"The password was changed"_s);
        QVERIFY(test::wait(accounts().account(id()))->passwordAt >= before);
    }

    void theListIsSearched()
    {
        for (const QString &login : {u"anna"_s, u"bert"_s, u"carl"_s})
            add(login);
        QVERIFY(test::wait(accounts().setLocked(test::wait(accounts().find(u"bert"_s))->id, true)));
        m_driver->type("text", u"a"_s);
        m_driver->click("search");
        QTRY_COMPARE(rows(), 2); // anna, carl
        m_driver->type("text", {});
        m_driver->choose("locked", u"yes"_s);
        m_driver->click("search");
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, Login), u"bert"_s);
        m_driver->type("text", u"nobody"_s);
        m_driver->click("search");
        QTRY_COMPARE(rows(), 0);
        QVERIFY(!m_driver->hasVisible("emptyAction")); // there are some, they only do not fit
    }

    void anAccountOfAnotherProcessAppearsByItself()
    {
        add(u"zhang.san"_s); // by the engine, not by the page
        QTRY_COMPARE(rows(), 1);
    }

private:
    app::Accounts &accounts() { return m_driver->engine().accounts(); }
    ui::PagedTable *table() { return m_driver->find<ui::PagedTable>("accountTable"); }
    [[nodiscard]] int rows() { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    [[nodiscard]] qint64 id() { return test::wait(accounts().find(u"zhang.san"_s))->id; }
    void add(const QString &login)
    {
        const int before = rows();
        QVERIFY(test::wait(accounts().create(login, {}, kPassword)));
        QTRY_COMPARE(rows(), before + 1);
    }
    /// In the finder that has just opened.
    void choose(const QString &text)
    {
        auto *search = m_driver->find<QLineEdit>("finderSearch");
        QVERIFY(search);
        m_driver->type("finderSearch", text);
        auto *list = m_driver->find<QAbstractItemView>("finderList");
        QTRY_VERIFY(list->model()->rowCount() > 0 &&
                    list->model()->index(0, 0).data().toString().contains(text, Qt::CaseInsensitive));
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
    }

    std::unique_ptr<test::PageDriver> m_driver;
    std::unique_ptr<ui::AccountPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestAccountPage)
#include "tst_accountpage.moc"
