#include "brokentable.h"
#include "commandscene.h"

#include "ui/command/commandpage.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/multichoice.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/statelabel.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

enum Column { Time, Device, Platform, Text, State, Outcome, Next };

} // namespace

class TestCommandPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<test::CommandScene>(2);
        m_page = std::make_unique<ui::CommandPage>(m_scene->engine(), m_scene->navigator);
        m_scene->show(m_page->widget());
        m_table = m_scene->find<ui::PagedTable>("commandTable");
        m_tester = std::make_unique<QAbstractItemModelTester>(m_table->model());
    }
    void cleanup()
    {
        m_tester.reset();
        m_page.reset();
        m_scene.reset();
    }

    void anEmptyListSaysWhatToDo()
    {
        auto *empty = m_scene->find<QWidget>("commandsEmpty");
        auto *button = empty->findChild<QPushButton *>(u"emptyAction"_s);
        QTRY_COMPARE(button->text(), u"New command"_s);
        button->click();
        QVERIFY(m_scene->find<QDialog>("commandDialog"));
    }

    void aCommandAppearsByItself()
    {
        QVERIFY(m_scene->submit(24));
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(cell(0, Text), u"Set properties 亮度=24%"_s);
        QCOMPARE(cell(0, Device), u"lamp-0"_s);
        QCOMPARE(cell(0, Platform), m_scene->fixture.platform().name);
        QVERIFY(!cell(0, State).isEmpty());
        QVERIFY(m_table->model()->index(0, State).data(ui::ToneRole).isValid());
    }

    void theDetailIsTheWholeLife()
    {
        const qint64 id = m_scene->submit(24).value();
        QTRY_VERIFY_WITH_TIMEOUT(!m_scene->stored(id).cloudCommandId.isEmpty(), 10'000);
        QTRY_COMPARE(m_scene->find<ui::CopyField>("cloudCommandId")->text(), m_scene->stored(id).cloudCommandId);
        QCOMPARE(m_scene->find<ui::CopyField>("commandId")->text(), QString::number(id));
        QVERIFY(m_scene->find<ui::JsonView>("commandContent")->json().contains("brightness"));
        auto *life = m_scene->find<QWidget>("commandLife");
        QTRY_VERIFY(life->findChildren<ui::StateLabel *>().size() >= 3); // queued, sent, accepted
        QCOMPARE(life->findChildren<ui::StateLabel *>().constFirst()->text(), u"Queued"_s);
    }

    void aQueuedCommandIsCancelledAfterAQuestion()
    {
        m_scene->blockCloud(1);
        const qint64 id = m_scene->submit(24, 1).value();
        QTRY_COMPARE(rows(), 2);
        m_scene->clickLink("commandTable", 0, u"cancel"_s);
        QVERIFY(!m_scene->question().isEmpty());
        QCOMPARE(m_scene->stored(id).state, app::CommandState::Queued);
        m_scene->confirm();
        QTRY_COMPARE(m_scene->stored(id).state, app::CommandState::Cancelled);
        QTRY_COMPARE(cell(0, State), u"Cancelled"_s);
    }

    void aCommandThatEndedIsSentAgainAsANewOne()
    {
        m_scene->blockCloud(1);
        const qint64 id = m_scene->submit(24, 1).value();
        QVERIFY(test::wait(m_scene->commands().cancel(id)));
        QTRY_VERIFY(rows() == 2 && cell(0, State) == "Cancelled"_L1);
        m_scene->clickLink("commandTable", 0, u"retry"_s);
        m_scene->confirm();
        QTRY_COMPARE(rows(), 3);
        const auto page = test::wait(m_scene->commands().list({}, {}));
        QCOMPARE(page->rows.constFirst().retryOf, id);
        QCOMPARE(page->rows.constFirst().body, m_scene->stored(id).body);
        QTRY_COMPARE(m_scene->find<ui::CopyField>("commandId")->text(), QString::number(page->rows.constFirst().id));
    }

    void anUnknownOutcomeIsExplained()
    {
        m_scene->cloud.fault(u"html"_s, u"QueryCommandList"_s, 1000);
        m_scene->cloud.fault(u"reset-after-commit"_s, u"CreateCommand"_s, 1);
        const qint64 id = m_scene->submit(24).value();
        QTRY_COMPARE_WITH_TIMEOUT(m_scene->stored(id).state, app::CommandState::Unknown, 20'000);
        QTRY_COMPARE(m_scene->find<ui::StateLabel>("commandState")->text(), u"Outcome unknown"_s);
        const auto *notice = m_scene->find<ui::Notice>("commandNotice");
        QVERIFY(!notice->message().isEmpty());
        bool isRuleSaid = false;
        const auto labels = notice->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            isRuleSaid = isRuleSaid || label->text().contains("is not sent again by itself"_L1);
        QVERIFY(isRuleSaid);
    }

    void aRefreshKeepsTheSelection()
    {
        m_scene->blockCloud(1);
        const qint64 chosen = m_scene->submit(10, 1).value();
        QTRY_COMPARE(rows(), 2);
        m_table->selectRow(0);
        QTRY_COMPARE(m_scene->find<ui::CopyField>("commandId")->text(), QString::number(chosen));
        QVERIFY(m_scene->submit(20, 1));
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(m_table->selectedRow(), 1);
        QCOMPARE(m_scene->find<ui::CopyField>("commandId")->text(), QString::number(chosen));
    }

    void textStateAndPlatformRestrictTheList()
    {
        m_scene->blockCloud(); // of lamp-0
        QVERIFY(m_scene->submit(20, 1));
        QVERIFY(m_scene->submit(21, 0));
        QTRY_COMPARE(rows(), 3);
        m_scene->type("commandSearch", u"lamp-1"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, Device), u"lamp-1"_s);
        m_scene->type("commandSearch", u"no such"_s);
        QTRY_COMPARE(rows(), 0);
        auto *button = m_scene->find<QWidget>("commandsEmpty")->findChild<QPushButton *>(u"emptyAction"_s);
        QTRY_COMPARE(button->text(), u"Show everything"_s);
        button->click();
        QTRY_COMPARE(rows(), 3);
        m_page->open({u"command"_s, {{u"state"_s, u"queued"_s}}});
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(m_scene->find<ui::MultiChoice>("commandStates")->values(), QStringList{u"queued"_s});
        m_page->open({u"command"_s, {{u"device"_s, u"lamp-0"_s}}});
        QTRY_VERIFY(rows() == 2 && cell(0, Device) == "lamp-0"_L1);
        QVERIFY(m_scene->hasVisible("commandDeviceChip"));
        m_scene->choose("commandPlatform", u"ctwing"_s);
        QTRY_COMPARE(rows(), 2);
    }

    void aListThatCannotBeReadIsNotCalledEmpty()
    {
        QVERIFY(m_scene->submit(24));
        QTRY_COMPARE(rows(), 1);
        BrokenTable broken(m_scene->fixture.folder(), u"command"_s);
        m_page->reload();
        auto *button = m_scene->find<QWidget>("commandsEmpty")->findChild<QPushButton *>(u"emptyAction"_s);
        QTRY_COMPARE(button->text(), u"Try again"_s);
        broken.mend();
        button->click();
        QTRY_COMPARE(rows(), 1);
    }

    void manyCommandsAreReadAPageAtATime()
    {
        m_scene->blockCloud(1);
        for (int i = 0; i < 30; ++i)
            QVERIFY(m_scene->submit(i, 1));
        QTRY_COMPARE(rows(), 20);
        m_page->focusSearch();
        QVERIFY(m_scene->find<QLineEdit>("commandSearch")->hasFocus());
        QTRY_COMPARE(cell(0, Text), u"Set properties 亮度=29%"_s); // newest first
    }

    void aBulkOrderIsCountedAndWhatIsQueuedCancelled()
    {
        m_scene->blockCloud(0);
        m_scene->blockCloud(1);
        app::CommandDraft draft;
        draft.body = app::WriteProperty{.properties = {{u"brightness"_s, 5}}};
        const auto kept = test::wait(m_scene->commands().submitMany(
            draft, {test::CommandScene::lamp(0), test::CommandScene::lamp(1)}, std::make_shared<app::JobControl>()));
        QVERIFY(kept.has_value());
        m_page->open({u"command"_s, {{u"batch"_s, kept->batch}}});
        QTRY_COMPARE(rows(), 2);
        QVERIFY(m_scene->hasVisible("batchStrip"));
        QTRY_VERIFY(m_scene->find<ui::StateLabel>("count:queued")->text().endsWith("2"_L1));
        m_scene->click("batchCancel");
        m_scene->confirm();
        QTRY_VERIFY(m_scene->hasVisible("count:cancelled"));
        QTRY_COMPARE(cell(0, State), u"Cancelled"_s);
        QVERIFY(!m_scene->hasVisible("batchCancel"));
    }

    void aLanguageChangeSaysEverythingAnew()
    {
        QVERIFY(m_scene->submit(24));
        QTRY_COMPARE(rows(), 1);
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_page->widget(), &event);
        QCOMPARE(rows(), 1);
        QVERIFY(!m_table->accessibleName().isEmpty());
    }

private:
    [[nodiscard]] int rows() const { return m_table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }

    std::unique_ptr<test::CommandScene> m_scene;
    std::unique_ptr<ui::CommandPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ui::PagedTable *m_table = nullptr;
};

QTEST_MAIN(TestCommandPage)
#include "tst_commandpage.moc"
