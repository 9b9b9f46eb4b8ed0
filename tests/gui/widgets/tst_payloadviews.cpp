#include "ui/widgets/hexview.h"
#include "ui/widgets/jsonview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

class TestPayloadViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysKeepTheirOrderAndNumbersTheirSpelling();
    void whatIsNoJsonIsShownAsText_data();
    void whatIsNoJsonIsShownAsText();
    void deepNestingDoesNotCrash();
    void theTreeIsASoundModel();
    void findGoesFromHitToHit();
    void hexDumpIsSixteenBytesALine();
    void aHighlightCoversItsBytes();
    void longBodiesAreCutOnScreenOnly();
    void aLargeDocumentIsTruncatedAndSaysSo();
    void whatIsNoJsonIsTruncatedToo();
    void aLongValueDoesNotFillItsCell();
};

void TestPayloadViews::keysKeepTheirOrderAndNumbersTheirSpelling()
{
    ui::JsonView view;
    view.setJson(R"({"z":1.50,"a":{"k":[1,"two",null]},"a":123456789012345678901234567890,"温度":-0.0})");
    const auto *model = view.findChild<QTreeView *>(u"jsonTree"_s)->model();
    QStringList shown;
    for (int row = 0; row < model->rowCount(); ++row)
        shown += model->index(row, 0).data().toString() + u'=' + model->index(row, 1).data().toString();
    QCOMPARE(shown, QStringList({u"z=1.50"_s, u"a={1}"_s, u"a=123456789012345678901234567890"_s, u"温度=-0.0"_s}));
    QCOMPARE(view.findChild<QPlainTextEdit *>(u"jsonText"_s)->toPlainText(),
             u"{\n  \"z\": 1.50,\n  \"a\": {\n    \"k\": [\n      1,\n      \"two\",\n      null\n    ]\n  },\n"
             "  \"a\": 123456789012345678901234567890,\n  \"温度\": -0.0\n}"_s);
    const QModelIndex list = model->index(0, 0, model->index(1, 0));
    QCOMPARE(model->index(1, 0, list).data().toString(), u"[1]"_s);
    QCOMPARE(model->index(1, 1, list).data().toString(), u"\"two\""_s);
}

void TestPayloadViews::whatIsNoJsonIsShownAsText_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("cut off") << QByteArray(R"({"a":[1,2)");
    QTest::newRow("two documents") << QByteArray("{}{}");
    QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
    QTest::newRow("zero byte") << QByteArray("{\"a\0\":1}", 8);
}

void TestPayloadViews::whatIsNoJsonIsShownAsText()
{
    QFETCH(QByteArray, body);
    ui::JsonView view;
    view.setJson(R"({"before":1})");
    view.setJson(body);
    QVERIFY(!view.findChild<QLabel *>(u"jsonNotice"_s)->isHidden());
    QCOMPARE(view.findChild<QTreeView *>(u"jsonTree"_s)->model()->rowCount(), 0);
    QVERIFY(!view.findChild<QPlainTextEdit *>(u"jsonText"_s)->toPlainText().isEmpty());
    view.setJson("{}");
    QVERIFY(view.findChild<QLabel *>(u"jsonNotice"_s)->isHidden());
}

void TestPayloadViews::deepNestingDoesNotCrash()
{
    ui::JsonView view;
    view.setJson(QByteArray(300'000, '[') + QByteArray(300'000, ']'));
    QVERIFY(!view.findChild<QLabel *>(u"jsonNotice"_s)->isHidden());
}

void TestPayloadViews::theTreeIsASoundModel()
{
    ui::JsonView view;
    auto *model = view.findChild<QTreeView *>(u"jsonTree"_s)->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char *body : {R"({"a":{"b":[1,{"c":[]}]},"d":"e"})", "17", "[[],[1]]", "", "\"text\""})
        view.setJson(body);
    view.setJson("17");
    QCOMPARE(model->index(0, 1).data().toString(), u"17"_s);
}

void TestPayloadViews::findGoesFromHitToHit()
{
    ui::JsonView view;
    view.setJson(R"({"temp":1,"x":{"Temperature":2},"y":"temp"})");
    auto *tree = view.findChild<QTreeView *>(u"jsonTree"_s);
    auto *search = view.findChild<QLineEdit *>(u"jsonSearch"_s);
    QTest::keyClicks(search, u"temp"_s);
    QStringList hits;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(search, Qt::Key_Return);
        hits += tree->currentIndex().siblingAtColumn(0).data().toString();
    }
    QCOMPARE(hits, QStringList({u"temp"_s, u"Temperature"_s, u"y"_s, u"temp"_s}));
}

void TestPayloadViews::hexDumpIsSixteenBytesALine()
{
    QByteArray bytes;
    for (int i = 0; i < 18; ++i)
        bytes += char(i + 0x3a);
    QCOMPARE(ui::hexDump(bytes), u"00000000  3a 3b 3c 3d 3e 3f 40 41  42 43 44 45 46 47 48 49  |:;<=>?@ABCDEFGHI|\n"
                                 "00000010  4a 4b                                             |JK|"_s);
    QCOMPARE(ui::hexDump({}), QString());
}

void TestPayloadViews::aHighlightCoversItsBytes()
{
    ui::HexView view;
    view.setBytes(QByteArray::fromHex("000102030405060708090a0b0c0d0e0f10111213"));
    view.setHighlight(14, 4);
    const auto marks = view.findChild<QPlainTextEdit *>(u"hex"_s)->extraSelections();
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks.at(0).cursor.selectedText(), u"0e 0f"_s);
    QCOMPARE(marks.at(1).cursor.selectedText(), u"10 11"_s);
}

void TestPayloadViews::longBodiesAreCutOnScreenOnly()
{
    ui::HexView view;
    const QByteArray bytes(int(ui::HexView::kShownBytes) + 5, 'a');
    view.setBytes(bytes);
    QCOMPARE(view.findChild<QPlainTextEdit *>(u"hex"_s)->blockCount(), int(ui::HexView::kShownBytes / 16));
    QTest::mouseClick(view.findChild<QPushButton *>(u"copyBytes"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text().size(), bytes.size() * 2);
}

void TestPayloadViews::aLargeDocumentIsTruncatedAndSaysSo()
{
    constexpr int kValues = 50'000;
    QByteArray body("[0");
    for (int i = 1; i < kValues; ++i)
        body += ',' + QByteArray::number(i);
    body += ']';
    ui::JsonView view;
    view.setJson(body);
    const auto *tree = view.findChild<QTreeView *>(u"jsonTree"_s);
    const auto *text = view.findChild<QPlainTextEdit *>(u"jsonText"_s);
    const auto *notice = view.findChild<QLabel *>(u"jsonNotice"_s);
    QCOMPARE(tree->model()->rowCount(), 19'999); // with the array itself 20,000 values
    QVERIFY(!notice->isHidden());
    QVERIFY2(notice->text().contains(u"20000"_s) && notice->text().contains(u"50001"_s), qPrintable(notice->text()));
    QVERIFY(text->toPlainText().isEmpty()); // nobody looks at it

    view.findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY(!text->toPlainText().isEmpty());
    QVERIFY(text->toPlainText().toUtf8().size() <= ui::JsonView::kShownBytes);
    QVERIFY2(notice->text().contains(QString::number(body.size())), qPrintable(notice->text()));
    QTest::mouseClick(view.findChild<QPushButton *>(u"copyJson"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), kValues + 1);
    QVERIFY(QApplication::clipboard()->text().endsWith(u"49999\n]"_s));

    view.setJson("{}");
    QVERIFY(notice->isHidden());
}

void TestPayloadViews::whatIsNoJsonIsTruncatedToo()
{
    ui::JsonView view;
    const QByteArray body = QByteArray("温").repeated(100'000); // three bytes each: the cut must not split one
    view.setJson(body);
    const auto *text = view.findChild<QPlainTextEdit *>(u"jsonText"_s);
    QVERIFY(text->toPlainText().size() < 100'000);
    QVERIFY(!text->toPlainText().contains(QChar::ReplacementCharacter));
    QVERIFY(view.findChild<QLabel *>(u"jsonNotice"_s)->text().contains(u"300000"_s));
    QTest::mouseClick(view.findChild<QPushButton *>(u"copyJson"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text().size(), 100'000);
}

void TestPayloadViews::aLongValueDoesNotFillItsCell()
{
    ui::JsonView view;
    view.setJson("{\"k\":\"" + QByteArray(500'000, 'x') + "\"}");
    const auto *model = view.findChild<QTreeView *>(u"jsonTree"_s)->model();
    const QString shown = model->index(0, 1).data().toString();
    QVERIFY(shown.size() < 2000);
    QVERIFY(shown.endsWith(u'…'));
}

QTEST_MAIN(TestPayloadViews)
#include "tst_payloadviews.moc"
