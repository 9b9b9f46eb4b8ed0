#include "app/net/retryrules.h"

#include "ratelimit.h"

#include <QTest>

#include <random>

using namespace app;

/// The arithmetic of waiting: backoff, Retry-After and the token bucket.
class tst_RetryRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backoffStaysInItsBounds();
    void retryAfterIsRead_data();
    void retryAfterIsRead();
    void aBurstThenTheRate();
    void anUnlimitedRateNeverWaits();
    void noWindowHoldsMoreThanBurstAndRate();
};

void tst_RetryRules::backoffStaysInItsBounds()
{
    const RetryRules rules{.firstBackoffMs = 100, .maxBackoffMs = 1'000};
    const QList<qint64> bounds{100, 200, 400, 800, 1'000, 1'000};
    for (int attempt = 1; attempt <= bounds.size(); ++attempt) {
        const qint64 bound = bounds.at(attempt - 1);
        QCOMPARE(backoffMs(rules, attempt, 0.0), 0);
        QCOMPARE(backoffMs(rules, attempt, 0.5), bound / 2);
        QVERIFY(backoffMs(rules, attempt, 0.999999) < bound);
        QCOMPARE(backoffMs(rules, attempt, 7.0), bound); // a random source that is out of its range
    }
    QCOMPARE(backoffMs(rules, 1'000'000, 1.0), 1'000);
    QCOMPARE(backoffMs({.firstBackoffMs = 0, .maxBackoffMs = 0}, 3, 1.0), 0);
}

void tst_RetryRules::retryAfterIsRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("expected"); // -1: nothing

    QTest::newRow("seconds") << QByteArray("120") << QByteArray() << 120'000LL;
    QTest::newRow("no wait") << QByteArray("0") << QByteArray() << 0LL;
    QTest::newRow("negative") << QByteArray("-5") << QByteArray() << 0LL;
    QTest::newRow("spaces") << QByteArray("  3 ") << QByteArray() << 3'000LL;
    QTest::newRow("absurd") << QByteArray("9223372036854775807") << QByteArray() << 365LL * 86'400'000;
    QTest::newRow("beyond any number") << QByteArray("99999999999999999999999") << QByteArray() << -1LL;
    QTest::newRow("a date by our clock") << QByteArray("Tue, 14 Nov 2023 22:13:30 GMT") << QByteArray() << 10'000LL;
    QTest::newRow("a date by the cloud's clock")
        << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << QByteArray("Sun, 06 Nov 1994 08:49:30 GMT") << 7'000LL;
    QTest::newRow("a date that is over") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << QByteArray() << 0LL;
    QTest::newRow("empty") << QByteArray("") << QByteArray() << -1LL;
    QTest::newRow("words") << QByteArray("soon") << QByteArray() << -1LL;
    QTest::newRow("fraction") << QByteArray("1.5") << QByteArray() << -1LL;
}

void tst_RetryRules::retryAfterIsRead()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    QFETCH(qint64, expected);
    HttpResponse response{.status = 429, .headers = {{"retry-after", value}}};
    if (!date.isEmpty())
        response.headers.append({"Date", date});
    QCOMPARE(retryAfterMs(response, 1'700'000'000'000).value_or(-1), expected);
    QVERIFY(!retryAfterMs({}, 1'700'000'000'000));
}

void tst_RetryRules::aBurstThenTheRate()
{
    RateLimit limit(4, 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(limit.take(1'000));
    QVERIFY(!limit.take(1'000));
    QCOMPARE(limit.readyAtMs(1'000), 1'250);
    QVERIFY(!limit.take(1'249));
    QVERIFY(limit.take(1'250));
    QCOMPARE(limit.readyAtMs(1'250), 1'500);
    for (int i = 0; i < 3; ++i) // rested: the burst is back, and no more than it
        QVERIFY(limit.take(60'000));
    QVERIFY(!limit.take(60'000));
}

void tst_RetryRules::anUnlimitedRateNeverWaits()
{
    RateLimit limit(0, 1);
    for (int i = 0; i < 1'000; ++i)
        QVERIFY(limit.take(5));
    QCOMPARE(limit.readyAtMs(5), 5);
}

void tst_RetryRules::noWindowHoldsMoreThanBurstAndRate()
{
    constexpr double kPerSecond = 7;
    constexpr int kBurst = 5;
    RateLimit limit(kPerSecond, kBurst);
    std::minstd_rand random(42);
    QList<qint64> taken;
    for (qint64 now = 0; now < 60'000; now += static_cast<qint64>(random() % 90))
        while (limit.take(now))
            taken.append(now);
    for (qsizetype i = 0; i < taken.size(); ++i)
        for (qsizetype j = i; j < taken.size(); ++j)
            QVERIFY(static_cast<double>(j - i + 1) <= kBurst + 1 + kPerSecond * double(taken[j] - taken[i]) / 1'000);
    QVERIFY(taken.size() > static_cast<qsizetype>(0.95 * 60 * kPerSecond));
}

QTEST_GUILESS_MAIN(tst_RetryRules)
#include "tst_retryrules.moc"
