#include "ui/widgets/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString key{};
    int value = 0;

    friend bool operator==(const Row &, const Row &) = default;
};

using Model = ui::RowsModel<Row>;

QList<Row> rowsOf(const QString &letters)
{
    QList<Row> rows;
    for (const QChar letter : letters)
        rows.append({QString(letter.toLower()), letter.isUpper() ? 1 : 0});
    return rows;
}

Model::Columns columns(const QString &title)
{
    return {{title, [](const Row &r) { return QVariant(r.key); }},
            {.title = u"Actions"_s, .links = [](const Row &r) {
                 return ui::ActionLinks{{.id = u"edit"_s, .text = u"Edit "_s + r.key}, {.id = u"x"_s, .text = u"X"_s}};
             }}};
}

} // namespace

class TestRowsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setRowsBecomesTheRowsGiven_data();
    void setRowsBecomesTheRowsGiven();
    void unchangedRowsAreNotTouched();
    void selectionSurvivesARefresh();
    void aKeyGivenTwiceLeavesNoSpareRow();
    void linksAreReadableForScreenReaders();
    void newColumnsRenameTheHead();
};

void TestRowsModel::setRowsBecomesTheRowsGiven_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const std::pair<const char *, const char *> cases[] = {
        {"", "abc"},    {"abc", ""},      {"abc", "abc"},     {"abc", "aBc"}, {"abc", "ac"},    {"ac", "abc"},
        {"abc", "cba"}, {"abcd", "dxab"}, {"abcde", "edcba"}, {"abc", "xyz"}, {"abcdef", "fa"}, {"ab", "yabxzAB"},
    };
    for (const auto &[before, after] : cases)
        QTest::addRow("%s to %s", before, after) << QString::fromLatin1(before) << QString::fromLatin1(after);
}

void TestRowsModel::setRowsBecomesTheRowsGiven()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    Model model(columns(u"Key"_s), [](const Row &r) { return r.key; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf(before));
    QList<Row> wanted;
    for (const Row &row : rowsOf(after)) { // a later row of the same key counts
        wanted.removeIf([&row](const Row &r) { return r.key == row.key; });
        wanted.append(row);
    }
    model.setRows(wanted);
    QCOMPARE(model.rows(), wanted);
}

void TestRowsModel::unchangedRowsAreNotTouched()
{
    Model model(columns(u"Key"_s), [](const Row &r) { return r.key; });
    model.setRows(rowsOf(u"abcd"_s));
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows(rowsOf(u"abCd"_s));
    QCOMPARE(inserted.size() + removed.size() + reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 2);
}

void TestRowsModel::selectionSurvivesARefresh()
{
    Model model(columns(u"Key"_s), [](const Row &r) { return r.key; });
    model.setRows(rowsOf(u"abc"_s));
    const QPersistentModelIndex chosen = model.index(1, 0);
    model.setRows(rowsOf(u"xyBc"_s));
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.data().toString(), u"b"_s);
    QCOMPARE(model.rowOf(u"b"_s), chosen.row());
    model.setRows(rowsOf(u"xy"_s));
    QVERIFY(!chosen.isValid());
}

void TestRowsModel::aKeyGivenTwiceLeavesNoSpareRow()
{
    Model model(columns(u"Key"_s), [](const Row &r) { return r.key; });
    model.setRows(rowsOf(u"aba"_s));
    QVERIFY(model.rowCount() <= 3);
    model.setRows(rowsOf(u"b"_s));
    QCOMPARE(model.rows(), rowsOf(u"b"_s));
}

void TestRowsModel::linksAreReadableForScreenReaders()
{
    Model model(columns(u"Key"_s), [](const Row &r) { return r.key; });
    model.setRows(rowsOf(u"a"_s));
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"Edit a, X"_s);
    QCOMPARE(model.index(0, 1).data(ui::LinksRole).value<ui::ActionLinks>().size(), 2);
}

void TestRowsModel::newColumnsRenameTheHead()
{
    Model model(columns(u"Key"_s), [](const Row &r) { return r.key; });
    const QSignalSpy renamed(&model, &QAbstractItemModel::headerDataChanged);
    model.setColumns(columns(u"标识"_s));
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"标识"_s);
}

QTEST_GUILESS_MAIN(TestRowsModel)
#include "tst_rowsmodel.moc"
