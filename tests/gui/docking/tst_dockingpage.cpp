#include "brokentable.h"
#include "dockingpage.h"
#include "enginefixture.h"
#include "fakenavigator.h"
#include "ui/docking/dockingspage.h"
#include "ui/shell/jobcenter.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

class tst_DockingPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::EngineFixture>();
        m_navigator = std::make_unique<FakeNavigator>();
    }
    void cleanup()
    {
        m_widget.reset();
        m_page.reset();
        m_navigator.reset();
        m_fixture.reset();
    }

    void thereIsOneTabPerRegisteredCloudInTheirOrder()
    {
        show();
        const QList<app::PlatformInfo> platforms = m_fixture->engine().dockings().platforms();
        auto *tabs = m_widget->findChild<QTabBar *>(u"cloudTabs"_s);
        QCOMPARE(tabs->count(), int(platforms.size()));
        for (int i = 0; i < tabs->count(); ++i)
            QCOMPARE(tabs->tabText(i), platforms.at(i).name);
        QCOMPARE(m_page->commands().size(), platforms.size());
    }

    void columnsAndStateWordsComeFromTheSchema()
    {
        m_fixture->addProduct();
        m_fixture->addDocking();
        show();
        QTRY_COMPARE(rows(), 1);
        const app::PlatformInfo info = m_fixture->platform();
        QCOMPARE(m_table->model()->columnCount(), int(info.docking.columns.size()) + 1);
        QCOMPARE(cell(0, 0), u"smoke-nb-demo"_s);
        QCOMPARE(cell(0, 2), info.docking.wording.enabledText);
        QCOMPARE(m_tab->findChild<QPushButton *>(u"addDocking"_s)->text(), info.docking.wording.addButton);
    }

    void enableAndDisableActAtOnceAndSaySo()
    {
        m_fixture->addProduct();
        m_fixture->addDocking();
        show();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(links(0), (QStringList{u"edit"_s, u"disable"_s}));
        press(0, u"disable"_s);
        QTRY_COMPARE(links(0), (QStringList{u"edit"_s, u"enable"_s, u"delete"_s}));
        QTRY_COMPARE(toast(), u"Disabled"_s);
        press(0, u"enable"_s);
        QTRY_COMPARE(links(0), (QStringList{u"edit"_s, u"disable"_s}));
        QTRY_COMPARE(toast(), u"Enabled"_s);
    }

    void deletingAsksFirst()
    {
        m_fixture->addProduct();
        m_fixture->addDocking();
        disable();
        show();
        QTRY_COMPARE(rows(), 1);
        const app::PlatformInfo info = m_fixture->platform();
        press(0, u"delete"_s);
        auto *question = popover();
        QVERIFY(question);
        QCOMPARE(question->findChild<QLabel *>(u"question"_s)->text(), info.docking.wording.deleteQuestion);
        question->findChild<QPushButton *>(u"confirmCancel"_s)->click();
        QTRY_VERIFY(!popover());
        QCOMPARE(rows(), 1);

        press(0, u"delete"_s);
        popover()->findChild<QPushButton *>(u"confirmOk"_s)->click();
        QTRY_COMPARE(rows(), 0);
        QTRY_COMPARE(toast(), u"Deleted"_s);
    }

    void anEnabledRecordCannotBeDeletedEvenIfTheListIsOld()
    {
        m_fixture->addProduct();
        m_fixture->addDocking();
        disable();
        show();
        QTRY_COMPARE(rows(), 1);
        press(0, u"delete"_s);
        const auto result = test::wait(m_fixture->engine().dockings().setEnabled(kPlatform, kProduct, true));
        QVERIFY(result.has_value());
        QVERIFY(popover());
        popover()->findChild<QPushButton *>(u"confirmOk"_s)->click();
        QTRY_VERIFY(toast().contains("enabled"_L1, Qt::CaseInsensitive));
        QCOMPARE(rows(), 1);
        QTRY_VERIFY(!links(0).contains(u"delete"_s));
    }

    void theListShowsWhatOthersChange()
    {
        m_fixture->addProduct();
        show();
        QTRY_VERIFY(m_table->isVisible());
        m_fixture->addDocking();
        QTRY_COMPARE(rows(), 1);
        disable();
        QTRY_VERIFY(links(0).contains(u"delete"_s));
    }

    void elevenRecordsAreTwoPagesAndTheSearchSurvivesPaging()
    {
        for (int i = 0; i < 12; ++i) {
            const QString id = (i < 11 ? u"nb-%1"_s : u"other-%1"_s).arg(i, 2, 10, QLatin1Char('0'));
            m_fixture->addProduct(id);
            m_fixture->addDocking(id);
        }
        show();
        QTRY_COMPARE(rows(), 10);
        auto *search = m_tab->findChild<QLineEdit *>(u"id"_s);
        QVERIFY(search);
        QTest::keyClicks(search, u"nb-"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto *summary = m_tab->findChild<QLabel *>(u"pagerSummary"_s);
        QTRY_VERIFY(summary->text().contains("11"_L1));
        QCOMPARE(rows(), 10);
        m_tab->findChild<QToolButton *>(u"pagerNext"_s)->click();
        QTRY_COMPARE(rows(), 1);
        QVERIFY(cell(0, 0).startsWith("nb-"_L1));
        QVERIFY(summary->text().contains("11"_L1));

        m_tab->findChild<QPushButton *>(u"reset"_s)->click();
        QTRY_VERIFY(summary->text().contains("12"_L1));
        QVERIFY(search->text().isEmpty());
    }

    void theLastRecordOfAPageGoesAndThePageBeforeIsShown()
    {
        for (int i = 0; i < 11; ++i) {
            const QString id = u"nb-%1"_s.arg(i, 2, 10, QLatin1Char('0'));
            m_fixture->addProduct(id);
            m_fixture->addDocking(id);
        }
        show();
        QTRY_COMPARE(rows(), 10);
        m_tab->findChild<QToolButton *>(u"pagerNext"_s)->click();
        QTRY_COMPARE(rows(), 1);
        const app::ProductId last(cell(0, 0));
        QVERIFY(test::wait(m_fixture->engine().dockings().setEnabled(kPlatform, last, false)).has_value());
        QVERIFY(test::wait(m_fixture->engine().dockings().remove(kPlatform, last)).has_value());
        QTRY_COMPARE(rows(), 10);
    }

    void otherPagesOpenARecord()
    {
        for (int i = 0; i < 12; ++i) {
            const QString id = u"nb-%1"_s.arg(i, 2, 10, QLatin1Char('0'));
            m_fixture->addProduct(id);
            m_fixture->addDocking(id);
        }
        show();
        QTRY_COMPARE(rows(), 10);
        m_page->open({u"docking"_s, {{u"platform"_s, u"ctwing"_s}, {u"product"_s, u"nb-00"_s}}});
        QTRY_VERIFY(m_table->selectedRow() >= 0 && cell(m_table->selectedRow(), 0) == "nb-00"_L1);
    }

    void anEmptyListSaysWhatToDo()
    {
        show();
        auto *empty = m_tab->findChild<QWidget *>(u"dockingEmpty"_s);
        QTRY_VERIFY(empty->isVisible());
        empty->findChild<QPushButton *>(u"emptyAction"_s)->click();
        QTRY_VERIFY(m_tab->findChild<QDialog *>(u"dockingDialog"_s));
    }

    void aListThatCannotBeReadIsNotCalledEmpty()
    {
        m_fixture->addProduct();
        m_fixture->addDocking();
        BrokenTable broken(m_fixture->folder(), u"docking"_s);
        show();
        auto *empty = m_tab->findChild<QWidget *>(u"dockingEmpty"_s);
        auto *retry = empty->findChild<QPushButton *>(u"emptyAction"_s);
        QTRY_COMPARE(retry->text(), u"Try again"_s);
        QVERIFY(empty->isVisible());
        QCOMPARE(rows(), 0);
        const auto labels = empty->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->text().contains("No record"_L1), qPrintable(label->text()));

        broken.mend();
        retry->click();
        QTRY_COMPARE(rows(), 1);
        QVERIFY(!empty->isVisible());
    }

    void aReadThatFailsBehindTheScenesKeepsTheRows()
    {
        m_fixture->addProduct();
        m_fixture->addDocking();
        show();
        QTRY_COMPARE(rows(), 1);
        const BrokenTable broken(m_fixture->folder(), u"docking"_s); // the engine notices, and the page reads anew
        QTRY_VERIFY(!toast().isEmpty());
        QCOMPARE(rows(), 1);
    }

    void aNewRecordIsShownWhereverItStands_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("secondPage");
        QTest::newRow("on a later page") << u"aa-new"_s << QString() << false;
        QTest::newRow("on an earlier page") << u"zz-new"_s << QString() << true;
        QTest::newRow("hidden by the search") << u"aa-new"_s << u"nb-"_s << false;
    }
    void aNewRecordIsShownWhereverItStands()
    {
        QFETCH(QString, product);
        QFETCH(QString, search);
        QFETCH(bool, secondPage);
        for (int i = 0; i < 12; ++i) {
            const QString id = u"nb-%1"_s.arg(i, 2, 10, QLatin1Char('0'));
            m_fixture->addProduct(id);
            m_fixture->addDocking(id);
        }
        m_fixture->addProduct(product);
        show();
        QTRY_COMPARE(rows(), 10);
        auto *field = m_tab->findChild<QLineEdit *>(u"id"_s);
        if (!search.isEmpty()) {
            QTest::keyClicks(field, search);
            QTest::keyClick(field, Qt::Key_Return);
        }
        if (secondPage) {
            m_tab->findChild<QToolButton *>(u"pagerNext"_s)->click();
            QTRY_COMPARE(rows(), 2);
        }
        add(product);
        QTRY_VERIFY(m_table->selectedRow() >= 0 && cell(m_table->selectedRow(), 0) == product);
        QVERIFY(field->text().isEmpty());
    }

private:
    /// As an operator does, in the dialog.
    void add(const QString &product)
    {
        m_tab->findChild<QPushButton *>(u"addDocking"_s)->click();
        auto *dialog = m_tab->findChild<QDialog *>(u"dockingDialog"_s);
        QVERIFY(dialog);
        auto *choice = dialog->findChild<QComboBox *>(u"field:id"_s);
        QTRY_VERIFY(choice->findData(product) >= 0);
        choice->setCurrentIndex(choice->findData(product));
        Q_EMIT choice->activated(choice->currentIndex());
        for (const QString &key : {u"ctwingProductId"_s, u"appKey"_s, u"appSecret"_s})
            QTest::keyClicks(dialog->findChild<QLineEdit *>(u"field:"_s + key), u"15551234"_s);
        dialog->findChild<QPushButton *>(u"dialogSave"_s)->click();
    }
    void show()
    {
        m_page = std::make_unique<ui::DockingsPage>(m_fixture->engine(), m_jobs, *m_navigator);
        m_widget.reset(m_page->widget());
        m_widget->resize(1240, 820);
        m_widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_widget.get()));
        m_page->open({.page = m_page->id(), .parameters = {{u"platform"_s, kPlatform.text()}}});
        m_tab = m_widget->findChild<QWidget *>(u"dockingPage:"_s + kPlatform.text());
        QVERIFY(m_tab);
        m_table = m_tab->findChild<ui::PagedTable *>(u"dockingTable"_s);
        QVERIFY(m_table);
        new QAbstractItemModelTester(m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_table);
    }
    void disable()
    {
        QVERIFY(test::wait(m_fixture->engine().dockings().setEnabled(kPlatform, kProduct, false)).has_value());
    }
    void press(int row, const QString &action)
    {
        const QRect link = m_table->linkRect(row, action);
        QVERIFY(!link.isEmpty());
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, link.center());
    }
    [[nodiscard]] QWidget *popover() const { return m_widget->findChild<QWidget *>(u"confirmPopover"_s); }
    [[nodiscard]] QString toast() const
    {
        const auto *shown = m_widget->findChild<ui::Toast *>();
        return shown ? shown->text() : QString();
    }
    [[nodiscard]] int rows() const { return m_table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList links(int row) const
    {
        QStringList ids;
        const QModelIndex index = m_table->model()->index(row, m_table->model()->columnCount() - 1);
        const auto all = index.data(ui::LinksRole).value<ui::ActionLinks>();
        for (const ui::ActionLink &link : all)
            ids.append(link.id);
        return ids;
    }

    const app::PlatformId kPlatform{u"ctwing"_s};
    const app::ProductId kProduct{u"smoke-nb-demo"_s};
    std::unique_ptr<test::EngineFixture> m_fixture;
    std::unique_ptr<FakeNavigator> m_navigator;
    ui::JobCenter m_jobs;
    std::unique_ptr<ui::DockingsPage> m_page;
    std::unique_ptr<QWidget> m_widget;
    QWidget *m_tab = nullptr; ///< Of the cloud that the fixture docks.
    ui::PagedTable *m_table = nullptr;
};

QTEST_MAIN(tst_DockingPage)
#include "tst_dockingpage.moc"
