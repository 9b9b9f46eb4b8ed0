#include "syncmodel.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/pagedtable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

using Kind = app::SyncRow::Kind;

namespace {

app::SyncRow row(Kind kind, const QString &id)
{
    app::SyncRow row{.kind = kind, .deviceId = app::DeviceId(id), .name = u"Name of "_s + id, .identity = u"86"_s + id};
    if (kind != Kind::OnlyHere) {
        row.cloud.cloudId = u"cloud-"_s + id;
        row.cloud.name = u"There "_s + id;
    }
    if (kind == Kind::Differs)
        row.differences = QStringList{u"Name: a ≠ b"_s, u"Id"_s};
    return row;
}

QList<app::SyncRow> someRows()
{
    return {row(Kind::OnlyHere, u"a"_s), row(Kind::OnlyThere, u"b"_s), row(Kind::Differs, u"c"_s),
            row(Kind::OnlyHere, u"d"_s)};
}

} // namespace

class tst_SyncModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowSaysWhereItIsAndWhatWillHappen()
    {
        ui::SyncModel model;
        model.setRows(someRows());
        QCOMPARE(text(model, 0, ui::SyncModel::ThereColumn), u"—"_s);
        QCOMPARE(text(model, 0, ui::SyncModel::HereColumn), u"Name of a · a"_s);
        QCOMPARE(text(model, 1, ui::SyncModel::HereColumn), u"—"_s);
        QCOMPARE(text(model, 1, ui::SyncModel::ThereColumn), u"There b · cloud-b"_s);
        QVERIFY(text(model, 1, ui::SyncModel::DetailColumn).contains(u" b "_s));
        QCOMPARE(text(model, 2, ui::SyncModel::DetailColumn), u"Name: a ≠ b · Id"_s);
    }
    void aKindIsShownAloneAndTicksStay()
    {
        ui::SyncModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(someRows());
        QSignalSpy changed(&model, &ui::SyncModel::tickedChanged);
        QVERIFY(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.size(), 1);
        model.setShown(Kind::OnlyHere);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 1, ui::SyncModel::IdentityColumn), u"86d"_s);
        model.setAllTicked(Kind::OnlyHere, true);
        QCOMPARE(model.tickedCount(), 3);
        model.setShown(std::nullopt);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(model.ticked().size(), 3);
        model.setAllTicked(std::nullopt, false);
        QCOMPARE(model.tickedCount(), 0);
        QCOMPARE(model.count(Kind::OnlyHere), 2);
        QCOMPARE(model.count(std::nullopt), 4);
    }
    void whatWasAppliedGoesAndFailuresStayWithTheirReason()
    {
        ui::SyncModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(someRows());
        model.setAllTicked(Kind::OnlyHere, true);
        const app::Error error{.code = app::ErrorCode::Conflict, .message = u"Taken."_s, .hint = u"Ask."_s};
        model.setApplied({{row(Kind::OnlyHere, u"d"_s), error}});
        QCOMPARE(model.rowCount(), 3); // a is done; b and c were not ticked
        QCOMPARE(model.tickedCount(), 1);
        QCOMPARE(model.ticked().constFirst().deviceId.text(), u"d"_s);
        QCOMPARE(text(model, 2, ui::SyncModel::DetailColumn), u"Taken. Ask."_s);
        QCOMPARE(model.index(2, ui::SyncModel::DetailColumn).data(ui::ToneRole).toInt(), int(ui::Tone::Bad));
    }
    /// No widget per row, and no work per row that is not seen.
    void tenThousandRowsAreShownAtOnce()
    {
        QList<app::SyncRow> rows;
        for (int i = 0; i < 10'000; ++i)
            rows.append(row(Kind(i % 3), QString::number(i)));
        ui::SyncModel model;
        ui::PagedTable table;
        table.setModel(&model);
        table.resize(900, 600);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const qsizetype widgets = table.findChildren<QWidget *>().size();
        table.grab(); // fonts and style are there
        std::clock_t start = std::clock();
        model.setRows(rows);
        model.setAllTicked(Kind::OnlyHere, true);
        model.setShown(Kind::Differs);
        model.setShown(std::nullopt);
        table.scrollToBottom();
        table.grab();
        QVERIFY2(milliseconds(start) < 500, qPrintable(QString::number(milliseconds(start))));
        QCOMPARE(model.rowCount(), 10'000);
        QCOMPARE(table.findChildren<QWidget *>().size(), widgets);
        start = std::clock();
        for (int i = 0; i < 100; ++i)
            model.setData(model.index(i, 0), Qt::Checked, Qt::CheckStateRole);
        QVERIFY2(milliseconds(start) < 100, qPrintable(QString::number(milliseconds(start))));
    }

private:
    /// Of the processor, so that a busy machine does not fail the test.
    static qint64 milliseconds(std::clock_t since) { return qint64(std::clock() - since) * 1000 / CLOCKS_PER_SEC; }
    static QString text(const ui::SyncModel &model, int at, int column)
    {
        return model.index(at, column).data().toString();
    }
};

QTEST_MAIN(tst_SyncModel)
#include "tst_syncmodel.moc"
