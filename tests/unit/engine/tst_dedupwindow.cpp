#include "dedupwindow.h"

#include <QTest>

using namespace app;

/// CTWing §9.11: the same body within ten minutes is a redelivery; memory stays bounded.
class tst_DedupWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameWithinTheWindowIsARedelivery();
    void theSameAfterTheWindowIsNew();
    void aFloodShrinksTheWindowAndKeepsTheLatest();
};

void tst_DedupWindow::theSameWithinTheWindowIsARedelivery()
{
    DedupWindow window(DedupWindow::kBodyMs);
    QVERIFY(!window.seenBefore(7, 1000));
    QVERIFY(window.seenBefore(7, 1000));
    QVERIFY(window.seenBefore(7, 1000 + DedupWindow::kBodyMs));
    QVERIFY(!window.seenBefore(8, 1000));
}

void tst_DedupWindow::theSameAfterTheWindowIsNew()
{
    DedupWindow window(DedupWindow::kBodyMs);
    QVERIFY(!window.seenBefore(7, 1000));
    QVERIFY(!window.seenBefore(7, 1001 + DedupWindow::kBodyMs));
}

void tst_DedupWindow::aFloodShrinksTheWindowAndKeepsTheLatest()
{
    DedupWindow window(DedupWindow::kBodyMs);
    for (qint64 i = 0; i < 3 * DedupWindow::kGeneration; ++i)
        QVERIFY(!window.seenBefore(i, 1000));
    QVERIFY(window.seenBefore(3 * DedupWindow::kGeneration - 1, 1000));
    QVERIFY(!window.seenBefore(0, 1000)); // long pushed out
}

QTEST_GUILESS_MAIN(tst_DedupWindow)
#include "tst_dedupwindow.moc"
