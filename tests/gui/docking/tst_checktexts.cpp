#include "checktexts.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

app::CredentialReport report()
{
    app::CredentialReport report;
    report.checks = {{.title = u"Address"_s, .passed = true, .httpStatus = 200},
                     {.title = u"Key"_s,
                      .httpStatus = 403,
                      .cloudCode = u"1103"_s,
                      .cloudMessage = u"invalid\n signature"_s,
                      .meaning = u"The secret is wrong."_s,
                      .hint = u"Copy it again."_s},
                     {.title = u"MasterKey"_s, .skipped = true}};
    report.elapsedMs = 1'240;
    return report;
}

} // namespace

class tst_CheckTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineSaysWhatTheCloudAnswered()
    {
        const QList<ui::CheckLine> lines = ui::CheckTexts::lines(report());
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).tone, ui::Tone::Ok);
        QCOMPARE(lines.at(0).state, u"Passed"_s);
        QCOMPARE(lines.at(0).answer, u"HTTP 200"_s);
        QCOMPARE(lines.at(1).tone, ui::Tone::Bad);
        QCOMPARE(lines.at(1).answer, u"HTTP 403 · code 1103 · invalid signature"_s);
        QCOMPARE(lines.at(1).meaning, u"The secret is wrong."_s);
        QCOMPARE(lines.at(1).hint, u"Copy it again."_s);
        QCOMPARE(lines.at(2).tone, ui::Tone::Neutral);
        QCOMPARE(lines.at(2).state, u"Not tried"_s);
        QVERIFY(lines.at(2).answer.isEmpty());
    }
    void noAnswerIsSaid()
    {
        app::CredentialReport silent;
        silent.checks = {{.title = u"Address"_s}};
        QCOMPARE(ui::CheckTexts::lines(silent).constFirst().answer, u"No answer"_s);
    }
    void theSummaryCountsWhatWasTried()
    {
        QCOMPARE(ui::CheckTexts::summary(report()), u"1 of 2 checks passed."_s);
        app::CredentialReport good = report();
        good.checks.removeLast();
        good.checks.removeLast();
        QCOMPARE(ui::CheckTexts::summary(good), u"The cloud takes what is entered."_s);
    }
    void theClockIsToldWithItsSign_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("off");
        QTest::newRow("a little ahead") << qint64(2'500) << u"2.5 s ahead"_s << false;
        QTest::newRow("a little behind") << qint64(-400) << u"0.4 s behind"_s << false;
        QTest::newRow("just under a minute") << qint64(59'999) << u"ahead"_s << false;
        QTest::newRow("a minute behind") << qint64(-60'000) << u"60.0 s behind"_s << true;
    }
    void theClockIsToldWithItsSign()
    {
        QFETCH(qint64, offset);
        QFETCH(QString, said);
        QFETCH(bool, off);
        app::CredentialReport clock = report();
        clock.clockOffsetMs = offset;
        clock.clockUncertaintyMs = 300;
        QVERIFY2(ui::CheckTexts::clock(clock).contains(said), qPrintable(ui::CheckTexts::clock(clock)));
        QVERIFY(ui::CheckTexts::clock(clock).contains(u"± 0.3 s"_s));
        QCOMPARE(ui::CheckTexts::isClockOff(clock), off);
    }
    void aCloudThatTellsNoTimeHasNoClock()
    {
        QVERIFY(ui::CheckTexts::clock(report()).isEmpty());
        QCOMPARE(ui::CheckTexts::facts(report()), QStringList{u"Took 1.2 s"_s});
    }
    void theTextToTakeAlongHoldsEverything()
    {
        app::CredentialReport whole = report();
        whole.cloudProductName = u"智能水表"_s;
        const QString text = ui::CheckTexts::plain(u"A cloud · A record"_s, whole);
        for (const QString &part :
             {u"A cloud · A record"_s, u"Key: Failed"_s, u"code 1103"_s, u"The secret is wrong."_s, u"Copy it again."_s,
              u"MasterKey: Not tried"_s, u"智能水表"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }
};

QTEST_GUILESS_MAIN(tst_CheckTexts)
#include "tst_checktexts.moc"
