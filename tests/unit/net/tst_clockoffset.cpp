#include "app/net/clockoffset.h"

#include <QTest>

using namespace app;

/// CTWing's time offset: reference/ctwing.md §3.2.
class tst_ClockOffset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMiddleOfTheCallIsTakenForTheCloudsMoment_data();
    void theMiddleOfTheCallIsTakenForTheCloudsMoment();
    void itAgesAndIsRefusedWhenTheClockWasSetBack();
    void aResponseHeaderIsRead_data();
    void aResponseHeaderIsRead();
};

namespace {

constexpr qint64 kNow = 1'700'000'000'000;

} // namespace

void tst_ClockOffset::theMiddleOfTheCallIsTakenForTheCloudsMoment_data()
{
    QTest::addColumn<qint64>("took");
    QTest::addColumn<qint64>("server");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("uncertainty");
    QTest::newRow("same clock") << 200LL << kNow + 100 << 0LL << 100LL;
    QTest::newRow("the cloud is ahead") << 200LL << kNow + 5'100 << 5'000LL << 100LL;
    QTest::newRow("the cloud is behind") << 200LL << kNow - 59'900 << -60'000LL << 100LL;
    QTest::newRow("at once") << 0LL << kNow + 7 << 7LL << 0LL;
    QTest::newRow("an odd time") << 3LL << kNow + 1 << 0LL << 2LL;
}

void tst_ClockOffset::theMiddleOfTheCallIsTakenForTheCloudsMoment()
{
    QFETCH(qint64, took);
    QFETCH(qint64, server);
    const ClockOffset offset(kNow, kNow + took, server);
    QTEST(offset.offsetMs(), "offset");
    QTEST(offset.uncertaintyMs(), "uncertainty");
    QCOMPARE(offset.serverTimeMs(kNow + 1'000), kNow + 1'000 + offset.offsetMs());
}

void tst_ClockOffset::itAgesAndIsRefusedWhenTheClockWasSetBack()
{
    const ClockOffset offset(kNow - 10, kNow, kNow);
    QVERIFY(offset.isFresh(kNow));
    QVERIFY(offset.isFresh(kNow + 300'000));
    QVERIFY(!offset.isFresh(kNow + 300'001));
    QVERIFY(!offset.isFresh(kNow - 1));
}

void tst_ClockOffset::aResponseHeaderIsRead_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isRead");
    const QByteArray name("X-AG-Timestamp");
    QTest::newRow("epoch milliseconds") << name << QByteArray::number(kNow) << true;
    QTest::newRow("spaces") << name << " " + QByteArray::number(kNow) + " " << true;
    QTest::newRow("missing") << QByteArray("date") << QByteArray::number(kNow) << false;
    QTest::newRow("empty") << name << QByteArray("") << false;
    QTest::newRow("seconds") << name << QByteArray::number(kNow / 1'000) << false;
    QTest::newRow("words") << name << QByteArray("now") << false;
    QTest::newRow("negative") << name << QByteArray("-1700000000000") << false;
    QTest::newRow("absurd") << name << QByteArray("9223372036854775807") << false;
}

void tst_ClockOffset::aResponseHeaderIsRead()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, isRead);
    const HttpResponse response{.headers = {{name, value}}, .sentAtMs = kNow - 2'000, .elapsedMs = 100};
    const auto offset = ClockOffset::from(response, "x-ag-timestamp");
    QCOMPARE(offset.has_value(), isRead);
    if (isRead)
        QCOMPARE(*offset, ClockOffset(kNow - 2'000, kNow - 1'900, kNow));
}

QTEST_GUILESS_MAIN(tst_ClockOffset)
#include "tst_clockoffset.moc"
