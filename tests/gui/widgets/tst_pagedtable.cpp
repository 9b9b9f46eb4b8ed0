#include "ui/widgets/pagedtable.h"
#include "ui/widgets/rowsmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString id{};
    bool locked = false;

    friend bool operator==(const Row &, const Row &) = default;
};
using Model = ui::RowsModel<Row>;

} // namespace

class TestPagedTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_table.reset(); }

    void aPressedLinkNamesItsRowAndAction();
    void aDisabledLinkDoesNothing();
    void theKeyboardReachesEveryLink();
    void enterWithoutAChosenLinkOpensTheRow();
    void theContextMenuOffersTheLinks();
    void theSelectionIsTold();
    void theEmptyStateIsThereOnlyWithoutRows();
    void copyTakesTheRowAsText();
    void copyTakesEverySelectedRowInOrder();
    void widthsAreKeptAndTheRestIsShared();

private:
    std::unique_ptr<ui::PagedTable> m_table;
    Model *m_model = nullptr;
};

void TestPagedTable::init()
{
    m_table = std::make_unique<ui::PagedTable>();
    m_model = new Model(
        {{u"ID"_s, [](const Row &r) { return QVariant(r.id); }},
         {.title = u"Name"_s, .value = [](const Row &r) { return QVariant(r.id.toUpper()); }},
         {.title = u"Actions"_s,
          .links =
              [](const Row &r) {
                  return ui::ActionLinks{{.id = u"edit"_s, .text = u"Edit"_s},
                                         {.id = u"delete"_s, .text = u"Delete"_s, .enabled = !r.locked}};
              }}},
        [](const Row &r) { return r.id; }, m_table.get());
    m_model->setRows({{u"a"_s}, {u"b"_s, true}, {u"c"_s}});
    m_table->setModel(m_model);
    m_table->resize(700, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestPagedTable::aPressedLinkNamesItsRowAndAction()
{
    QSignalSpy triggered(m_table.get(), &ui::PagedTable::actionTriggered);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->linkRect(2, u"delete"_s).center());
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.constFirst(), QVariantList({2, u"delete"_s}));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(m_model->index(0, 0)).center());
    QCOMPARE(triggered.size(), 1);
}

void TestPagedTable::aDisabledLinkDoesNothing()
{
    const QSignalSpy triggered(m_table.get(), &ui::PagedTable::actionTriggered);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->linkRect(1, u"delete"_s).center());
    QCOMPARE(triggered.size(), 0);
}

void TestPagedTable::theKeyboardReachesEveryLink()
{
    const QSignalSpy triggered(m_table.get(), &ui::PagedTable::actionTriggered);
    m_table->setCurrentIndex(m_model->index(0, 0));
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QTest::keyClick(m_table.get(), Qt::Key_Right);
    QTest::keyClick(m_table.get(), Qt::Key_Right);
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.constFirst(), QVariantList({2, u"delete"_s}));
    QTest::keyClick(m_table.get(), Qt::Key_Left);
    QTest::keyClick(m_table.get(), Qt::Key_Space);
    QCOMPARE(triggered.constLast(), QVariantList({2, u"edit"_s}));
}

void TestPagedTable::enterWithoutAChosenLinkOpensTheRow()
{
    const QSignalSpy opened(m_table.get(), &ui::PagedTable::rowActivated);
    const QSignalSpy triggered(m_table.get(), &ui::PagedTable::actionTriggered);
    m_table->setCurrentIndex(m_model->index(1, 0));
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toInt(), 1);
    QCOMPARE(triggered.size(), 0);
}

void TestPagedTable::theContextMenuOffersTheLinks()
{
    const QSignalSpy triggered(m_table.get(), &ui::PagedTable::actionTriggered);
    m_table->setCurrentIndex(m_model->index(0, 0));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(m_table->viewport(), &event);
    QPointer<QMenu> menu = m_table->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().constFirst()->trigger();
    QCOMPARE(triggered.constFirst(), QVariantList({0, u"edit"_s}));
    menu->close();
}

void TestPagedTable::theSelectionIsTold()
{
    const QSignalSpy selected(m_table.get(), &ui::PagedTable::selectedRowChanged);
    m_table->selectRow(1);
    QCOMPARE(selected.constLast().constFirst().toInt(), 1);
    m_table->clearSelection();
    QCOMPARE(selected.constLast().constFirst().toInt(), -1);
}

void TestPagedTable::theEmptyStateIsThereOnlyWithoutRows()
{
    auto *empty = new QLabel(u"nothing"_s);
    m_table->setEmptyWidget(empty);
    QVERIFY(!empty->isVisible());
    m_model->setRows({});
    QVERIFY(empty->isVisible());
    m_model->setRows({{u"z"_s}});
    QVERIFY(!empty->isVisible());
}

void TestPagedTable::copyTakesTheRowAsText()
{
    m_table->selectRow(2);
    m_table->copy();
    QCOMPARE(QApplication::clipboard()->text(), u"c\tC"_s);
}

void TestPagedTable::copyTakesEverySelectedRowInOrder()
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->selectionModel()->select(m_model->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_table->selectionModel()->select(m_model->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_table->copy();
    QCOMPARE(QApplication::clipboard()->text(), u"a\tA\nc\tC"_s);
}

void TestPagedTable::widthsAreKeptAndTheRestIsShared()
{
    m_table->setColumnWidths({120, 0, 150});
    const int wide = m_table->viewport()->width();
    QVERIFY(m_table->columnWidth(0) < m_table->columnWidth(1));
    QCOMPARE(m_table->columnWidth(0) + m_table->columnWidth(1) + m_table->columnWidth(2), wide);
    m_table->resize(900, 300);
    QCOMPARE(m_table->columnWidth(0) + m_table->columnWidth(1) + m_table->columnWidth(2), m_table->viewport()->width());
}

QTEST_MAIN(TestPagedTable)
#include "tst_pagedtable.moc"
