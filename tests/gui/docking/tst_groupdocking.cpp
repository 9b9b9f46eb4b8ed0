#include "dockingdialog.h"
#include "dockingpage.h"
#include "dockingpanel.h"
#include "enginefixture.h"
#include "fakenavigator.h"
#include "grouprow.h"
#include "rowhead.h"
#include "schemaform.h"
#include "voicecloud.h"

#include "ui/shell/jobcenter.h"
#include "ui/widgets/multichoice.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// A cloud without pushes whose records are rows: dialog, page, panel and the engine's rules.
class tst_GroupDocking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::EngineFixture>(voice::platforms);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1400, 850);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void aRecordIsMadeFromTheProductsPublishedThingModel()
    {
        addProduct();
        auto *dialog = open();
        auto *product = dialog->findChild<QComboBox *>(u"field:id"_s);
        QTRY_COMPARE(product->count(), 1);
        save(dialog);
        QVERIFY(!dialog->findChild<QLabel *>(u"error:id"_s)->isHidden());
        choose(product, kProduct.text());
        QCOMPARE(dialog->findChild<QLineEdit *>(u"field:name"_s)->text(), u"Air"_s);
        save(dialog);
        QVERIFY(dialog->findChild<QLabel *>(u"error:kind"_s)->isVisible());
        choose(dialog->findChild<QComboBox *>(u"field:kind"_s), u"AC"_s);
        auto *add = dialog->findChild<QPushButton *>(u"addRow"_s);
        QTRY_VERIFY(add->isEnabled());
        add->click();
        auto *row = dialog->findChild<ui::GroupRow *>(u"row:actions:0"_s);
        choose(row->findChild<QComboBox *>(u"field:action"_s), u"on"_s);
        choose(row->findChild<QComboBox *>(u"field:what"_s), u"read"_s);
        choose(row->findChild<QComboBox *>(u"field:property"_s), u"room"_s);
        QSignalSpy saved(dialog, &ui::DockingDialog::saved);
        save(dialog);
        QTRY_COMPARE(saved.size(), 1);
        const app::Docking kept = record();
        QCOMPARE(kept.settings.value("kind"_L1), QJsonValue(u"AC"_s));
        QCOMPARE(kept.settings.value("actions"_L1), QJsonValue(QJsonArray{reading(u"on"_s, u"room"_s)}));
    }

    void aProductThatCannotBeReadIsToldAndAskedForAgain()
    {
        addProduct(false);
        addRecord({reading(u"on"_s, u"power"_s)});
        auto *dialog = open(record());
        auto *problem = dialog->findChild<ui::Notice *>(u"modelProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(problem->message().contains("Check that the product exists"_L1));
        QVERIFY(!dialog->findChild<QPushButton *>(u"addRow"_s)->isEnabled());
        QVERIFY(test::wait(m_fixture->engine().registry().publishProduct(kProduct)));
        QTRY_VERIFY(!problem->isVisible()); // noticed by itself
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"addRow"_s)->isEnabled());
    }

    void rowsWithFaultsAreKeptInADisabledRecordOnly()
    {
        addProduct();
        addRecord({reading(u"on"_s, u"gone"_s), QJsonObject{{u"action"_s, u"off"_s}}});
        const auto refused = enable(true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, app::ErrorCode::InvalidInput);
        QCOMPARE(refused.error().field, u"actions[0].property"_s);
        QVERIFY2(refused.error().message.contains("Actions 1: \"gone\""_L1), qPrintable(refused.error().message));
        QVERIFY2(refused.error().message.contains("Actions 2: This field is required"_L1),
                 qPrintable(refused.error().message));

        app::Docking mended = record();
        mended.settings.insert(u"actions"_s, QJsonArray{reading(u"on"_s, u"power"_s)});
        QVERIFY(test::wait(m_fixture->engine().dockings().update(mended)));
        QVERIFY(enable(true));
        app::Docking broken = record();
        broken.settings.insert(u"actions"_s, QJsonArray{reading(u"on"_s, u"gone"_s)});
        const auto saved = test::wait(m_fixture->engine().dockings().update(broken));
        QVERIFY(!saved);
        QCOMPARE(saved.error().field, u"actions[0].property"_s);
        QCOMPARE(record().settings, mended.settings);
        QVERIFY(enable(false));
        broken.revision = record().revision;
        QVERIFY(test::wait(m_fixture->engine().dockings().update(broken)));
    }

    void aRecordOfAProductThatWasNeverPublishedIsNotEnabled()
    {
        addProduct(false);
        addRecord({reading(u"on"_s, u"power"_s)});
        const auto refused = enable(true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, app::ErrorCode::State);
        QVERIFY(refused.error().message.contains(kProduct.text()));
    }

    void rowsThatAreNoRowsAreRefused_data()
    {
        QTest::addColumn<QJsonValue>("rows");
        QTest::newRow("an object") << QJsonValue(QJsonObject());
        QTest::newRow("a list of texts") << QJsonValue(QJsonArray{u"on"_s});
        QTest::newRow("a text") << QJsonValue(u"on"_s);
    }
    void rowsThatAreNoRowsAreRefused()
    {
        QFETCH(QJsonValue, rows);
        addProduct();
        app::Docking docking = fresh();
        docking.settings.insert(u"actions"_s, rows);
        const auto refused = test::wait(m_fixture->engine().dockings().create(docking));
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"actions"_s);
    }

    void savingAnEnabledRecordMarksItsFaultyRows()
    {
        addProduct();
        addRecord({reading(u"on"_s, u"power"_s), reading(u"off"_s, u"power"_s)});
        QVERIFY(enable(true));
        auto *dialog = open(record());
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"addRow"_s)->isEnabled());
        auto *row = dialog->findChild<ui::GroupRow *>(u"row:actions:1"_s);
        row->setOpen(true);
        choose(row->findChild<QComboBox *>(u"field:what"_s), u"invoke"_s);
        row->setOpen(false);
        save(dialog);
        QVERIFY(dialog->isVisible());
        QVERIFY(row->isOpen());
        QVERIFY(row->findChild<QLabel *>(u"error:function"_s)->isVisible());
        QCOMPARE(record().settings.value("actions"_L1).toArray().at(1).toObject(), reading(u"off"_s, u"power"_s));
    }

    void theChecklistIsOfWhatTheCloudHas()
    {
        addProduct();
        addRecord({});
        QCOMPARE(steps(), QStringList({u"published"_s, u"keys"_s, u"rows:actions"_s, u"enabled"_s}));
        QCOMPARE(rowsStep().detail, u"No action so far."_s);
        app::Docking filled = record();
        filled.settings.insert(u"actions"_s, QJsonArray{reading(u"on"_s, u"power"_s), reading(u"off"_s, u"text"_s)});
        QVERIFY(test::wait(m_fixture->engine().dockings().update(filled)));
        QCOMPARE(rowsStep().state, app::ChecklistStep::State::Done);
        app::Product product = *test::wait(m_fixture->engine().registry().product(kProduct));
        product.thingModel.properties.removeIf(
            [](const app::PropertyDefinition &each) { return each.id == "text"_L1; });
        QVERIFY(test::wait(m_fixture->engine().registry().updateProduct(product)));
        QCOMPARE(rowsStep().state, app::ChecklistStep::State::Done); // not in effect yet
        QVERIFY(test::wait(m_fixture->engine().registry().publishProduct(kProduct)));
        QCOMPARE(rowsStep().state, app::ChecklistStep::State::Attention);
        QVERIFY(rowsStep().detail.contains("text"_L1));
    }

    void aCloudWithoutPushesHasNoPushAddress()
    {
        addProduct();
        addRecord({});
        QCOMPARE(m_fixture->engine().pushUrl(voice::info(), kProduct), QString());
        QVERIFY(enable(true));
        QCOMPARE(m_fixture->post(u"//ac/notify"_s, "{}").status, 404);
        const auto sent = test::wait(m_fixture->engine().sendTestPush(voice::info().id, kProduct));
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, app::ErrorCode::Unsupported);
    }

    void thePanelShowsWhatTheCloudHas()
    {
        addProduct();
        addRecord({reading(u"on"_s, u"gone"_s)});
        const auto page = makePage();
        QTRY_COMPARE(rows(page.get()), 1);
        auto *panel = page->findChild<ui::DockingPanel *>();
        QTRY_VERIFY(panel->findChild<QLabel *>(u"detail:rows:actions"_s));
        QVERIFY(!panel->findChild<QWidget *>(u"pushUrl"_s)->isVisible());
        QVERIFY(!panel->findChild<QWidget *>(u"allLog"_s)->isVisible());
        QVERIFY(!panel->findChild<QWidget *>(u"step:firstPush"_s));
        QVERIFY(!panel->findChild<QWidget *>(u"step:device"_s));
        QVERIFY(panel->findChild<QLabel *>(u"panelFacts"_s)->text().contains("Kind: Air conditioner"_L1));
        QVERIFY(panel->findChild<QLabel *>(u"detail:rows:actions"_s)->text().contains("gone"_L1));
        QSignalSpy edit(panel, &ui::DockingPanel::editRequested);
        Q_EMIT panel->findChild<QLabel *>(u"detail:rows:actions"_s)->linkActivated(u"edit"_s);
        QCOMPARE(edit.size(), 1);
    }

    void thePageWorksWithoutPushes()
    {
        addProduct();
        addRecord({reading(u"on"_s, u"gone"_s)});
        const auto page = makePage();
        QTRY_COMPARE(rows(page.get()), 1);
        press(page.get(), u"enable"_s);
        QTRY_VERIFY(toast(page.get()).contains("Actions 1"_L1)); // refused, with the reason
        app::Docking mended = record();
        mended.settings.insert(u"actions"_s, QJsonArray{reading(u"on"_s, u"power"_s)});
        QVERIFY(test::wait(m_fixture->engine().dockings().update(mended)));
        press(page.get(), u"enable"_s);
        QTRY_VERIFY(record().enabled);
        QTRY_VERIFY(!table(page.get())->linkRect(0, u"disable"_s).isEmpty());
        press(page.get(), u"disable"_s);
        QTRY_VERIFY(!table(page.get())->linkRect(0, u"delete"_s).isEmpty());
        press(page.get(), u"delete"_s);
        page->findChild<QWidget *>(u"confirmPopover"_s)->findChild<QPushButton *>(u"confirmOk"_s)->click();
        QTRY_COMPARE(rows(page.get()), 0);
    }

    void theListHasTheCloudsColumnsAndIsSearchedByPicks()
    {
        for (const QString &id : {u"ac"_s, u"lamp"_s, u"plain"_s}) {
            addProduct(true, id);
            app::Docking docking = fresh(id);
            docking.settings.insert(u"kind"_s, id == "lamp"_L1 ? u"LIGHT"_s : u"AC"_s);
            QVERIFY(test::wait(m_fixture->engine().dockings().create(docking)));
        }
        const auto page = makePage();
        QTRY_COMPARE(rows(page.get()), 3);
        QStringList heads;
        for (int i = 0; i < table(page.get())->model()->columnCount(); ++i)
            heads.append(table(page.get())->model()->headerData(i, Qt::Horizontal).toString());
        QCOMPARE(heads, QStringList({u"Product"_s, u"Name"_s, u"Kind"_s, u"Actions"_s, u"Actions"_s}));
        QCOMPARE(cell(page.get(), 1, 2), u"Light"_s);
        QCOMPARE(cell(page.get(), 1, 3), u"0"_s);

        auto *kind = page->findChild<ui::MultiChoice *>(u"kind"_s);
        kind->menu()->findChild<QAction *>(u"LIGHT"_s)->trigger();
        QTRY_COMPARE(rows(page.get()), 1);
        QCOMPARE(cell(page.get(), 0, 0), u"lamp"_s);
        kind->menu()->findChild<QAction *>(u"AC"_s)->trigger();
        QTRY_COMPARE(rows(page.get()), 3);
        kind->menu()->findChild<QAction *>(u"LIGHT"_s)->trigger();
        QTRY_COMPARE(rows(page.get()), 2);
        page->findChild<QPushButton *>(u"reset"_s)->click();
        QTRY_COMPARE(rows(page.get()), 3);
        QVERIFY(kind->values().isEmpty());
    }

    void aSettingWithAPointInItsKeyIsFound()
    {
        addProduct();
        addRecord({});
        app::DockingFilter filter{.platform = voice::info().id, .settings = {{u"a.b"_s, {u"x"_s}}}};
        QCOMPARE(test::wait(m_fixture->engine().dockings().list(filter, {}))->total, 0);
        filter.settings = {{u"kind"_s, {u"AC"_s, u"x' OR 1"_s}}};
        QCOMPARE(test::wait(m_fixture->engine().dockings().list(filter, {}))->total, 1);
        QCOMPARE(test::wait(m_fixture->engine().dockings().indexOf(voice::info().id, kProduct, filter)).value(), 0);
    }

    void theDialogIsWideAndRemembersItsSize()
    {
        addProduct();
        auto *dialog = open();
        QVERIFY(dialog->width() >= 700); // the test's screen is small
        dialog->resize(735, 555);
        QPointer<ui::DockingDialog> closing = dialog;
        dialog->findChild<QPushButton *>(u"dialogCancel"_s)->click();
        QTRY_VERIFY(!closing);
        QCOMPARE(open()->size(), QSize(735, 555));
    }

private:
    [[nodiscard]] static QJsonObject reading(const QString &id, const QString &property)
    {
        return {{u"action"_s, id}, {u"what"_s, u"read"_s}, {u"property"_s, property}};
    }
    void addProduct(bool published = true, const QString &id = u"ac"_s)
    {
        app::Product product;
        product.id = app::ProductId(id);
        product.name = u"Air"_s;
        product.categoryId = u"|41|42|53|"_s;
        product.protocol = u"demo-v1"_s;
        product.transport = u"HTTP"_s;
        product.thingModel = voice::model();
        QVERIFY(test::wait(m_fixture->engine().registry().createProduct(product)));
        if (published)
            QVERIFY(test::wait(m_fixture->engine().registry().publishProduct(product.id)));
    }
    [[nodiscard]] app::Docking fresh(const QString &id = u"ac"_s) const
    {
        app::Docking docking;
        docking.platform = voice::info().id;
        docking.productId = app::ProductId(id);
        docking.name = u"Air"_s;
        docking.settings = {{u"kind"_s, u"AC"_s}};
        return docking;
    }
    void addRecord(const QJsonArray &rows)
    {
        app::Docking docking = fresh();
        docking.settings.insert(u"actions"_s, rows);
        QVERIFY(test::wait(m_fixture->engine().dockings().create(docking)));
    }
    [[nodiscard]] app::Docking record()
    {
        return *test::wait(m_fixture->engine().dockings().docking(voice::info().id, kProduct));
    }
    [[nodiscard]] app::Result<> enable(bool enabled)
    {
        return test::wait(m_fixture->engine().dockings().setEnabled(voice::info().id, kProduct, enabled));
    }
    [[nodiscard]] app::Checklist checklist()
    {
        return *test::wait(m_fixture->engine().dockings().checklist(voice::info().id, kProduct));
    }
    [[nodiscard]] QStringList steps()
    {
        QStringList ids;
        const app::Checklist list = checklist();
        for (const app::ChecklistStep &step : list.steps)
            ids.append(step.id);
        return ids;
    }
    [[nodiscard]] app::ChecklistStep rowsStep() { return checklist().steps.at(2); }
    template <typename... Record>
    [[nodiscard]] ui::DockingDialog *open(const Record &...record)
    {
        auto *dialog = new ui::DockingDialog(m_fixture->engine(), voice::info(), record..., m_window.get());
        dialog->open();
        return dialog;
    }
    [[nodiscard]] std::unique_ptr<ui::DockingPage> makePage()
    {
        auto page = std::make_unique<ui::DockingPage>(m_fixture->engine(), m_jobs, m_navigator, voice::info());
        page->resize(1200, 800);
        page->show();
        return page;
    }
    [[nodiscard]] static ui::PagedTable *table(const QWidget *page)
    {
        return page->findChild<ui::PagedTable *>(u"dockingTable"_s);
    }
    [[nodiscard]] static int rows(const QWidget *page) { return table(page)->model()->rowCount(); }
    [[nodiscard]] static QString cell(const QWidget *page, int row, int column)
    {
        return table(page)->model()->index(row, column).data().toString();
    }
    static void press(const QWidget *page, const QString &action)
    {
        QTRY_VERIFY(!table(page)->linkRect(0, action).isEmpty());
        QTest::mouseClick(table(page)->viewport(), Qt::LeftButton, {}, table(page)->linkRect(0, action).center());
    }
    [[nodiscard]] static QString toast(const QWidget *page)
    {
        const auto *shown = page->findChild<ui::Toast *>();
        return shown ? shown->text() : QString();
    }
    static void save(QWidget *dialog) { dialog->findChild<QPushButton *>(u"dialogSave"_s)->click(); }
    static void choose(QComboBox *box, const QString &data)
    {
        QVERIFY2(box->findData(data) >= 0, qPrintable(data));
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }

    const app::ProductId kProduct{u"ac"_s};
    std::unique_ptr<test::EngineFixture> m_fixture;
    ui::JobCenter m_jobs;
    FakeNavigator m_navigator;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(tst_GroupDocking)
#include "tst_groupdocking.moc"
