#include "app/account/loginthrottle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

namespace {

constexpr qint64 kNow = 1'700'000'000'000;
const ThrottleRules kRules{.freeByLogin = 3,
                           .freeByAddress = 5,
                           .firstWaitSeconds = 2,
                           .longestWaitSeconds = 60,
                           .forgottenAfterMs = 3'600'000,
                           .mostEntries = 16};

} // namespace

class tst_LoginThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoginWaitsTwiceAsLongEachTime();
    void waitingAttemptsCountForNothing();
    void aLoginIsTheSameInEveryCase();
    void anAddressThatTriesManyLoginsWaits();
    void successClearsTheLogin();
    void oneGoodAccountDoesNotClearTheWayForGuessing();
    void whatIsLongAgoIsForgotten();
    void memoryIsBounded();
};

void tst_LoginThrottle::aLoginWaitsTwiceAsLongEachTime()
{
    LoginThrottle throttle(kRules);
    qint64 now = kNow;
    for (int i = 0; i < kRules.freeByLogin; ++i)
        QCOMPARE(throttle.admit(u"a"_s, QString::number(i), now), 0);
    for (int wait : {2, 4, 8, 16, 32, 60, 60}) {
        QCOMPARE(throttle.admit(u"a"_s, u"x"_s, now), wait);
        QVERIFY(throttle.admit(u"a"_s, u"x"_s, now + wait * 1000 - 1) > 0);
        now += wait * 1000;
        QCOMPARE(throttle.admit(u"a"_s, u"x%1"_s.arg(wait), now), 0);
    }
    QCOMPARE(throttle.admit(u"b"_s, u"y"_s, now), 0);
}

void tst_LoginThrottle::waitingAttemptsCountForNothing()
{
    LoginThrottle throttle(kRules);
    for (int i = 0; i < kRules.freeByLogin; ++i)
        (void)throttle.admit(u"a"_s, u"x"_s, kNow);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(throttle.admit(u"a"_s, u"x"_s, kNow), 2);
}

void tst_LoginThrottle::aLoginIsTheSameInEveryCase()
{
    LoginThrottle throttle(kRules);
    QCOMPARE(throttle.admit(u"Anna"_s, u"1"_s, kNow), 0);
    QCOMPARE(throttle.admit(u"ANNA"_s, u"2"_s, kNow), 0);
    QCOMPARE(throttle.admit(u"anna"_s, u"3"_s, kNow), 0);
    QVERIFY(throttle.admit(u"aNNa"_s, u"4"_s, kNow) > 0);
}

void tst_LoginThrottle::anAddressThatTriesManyLoginsWaits()
{
    LoginThrottle throttle(kRules);
    for (int i = 0; i < kRules.freeByAddress; ++i)
        QCOMPARE(throttle.admit(QString::number(i), u"x"_s, kNow), 0);
    QCOMPARE(throttle.admit(u"new"_s, u"x"_s, kNow), 2);
    QCOMPARE(throttle.admit(u"new"_s, u"y"_s, kNow), 0);
}

void tst_LoginThrottle::successClearsTheLogin()
{
    LoginThrottle throttle(kRules);
    for (int i = 0; i < 10 * kRules.freeByLogin; ++i) {
        QCOMPARE(throttle.admit(u"a"_s, u"x"_s, kNow), 0);
        throttle.succeeded(u"A"_s, u"x"_s);
    }
    QCOMPARE(throttle.size(), 0);
}

void tst_LoginThrottle::oneGoodAccountDoesNotClearTheWayForGuessing()
{
    LoginThrottle throttle(kRules);
    int admitted = 0;
    for (int i = 0; i < 100; ++i) {
        if (throttle.admit(u"victim%1"_s.arg(i), u"x"_s, kNow) == 0)
            ++admitted;
        if (throttle.admit(u"mine"_s, u"x"_s, kNow) == 0)
            throttle.succeeded(u"mine"_s, u"x"_s);
    }
    QVERIFY2(admitted <= kRules.freeByAddress, qPrintable(QString::number(admitted)));
}

void tst_LoginThrottle::whatIsLongAgoIsForgotten()
{
    LoginThrottle throttle(kRules);
    for (int i = 0; i < kRules.freeByLogin; ++i)
        (void)throttle.admit(u"a"_s, u"x"_s, kNow);
    QVERIFY(throttle.admit(u"a"_s, u"x"_s, kNow) > 0);
    const qint64 later = kNow + kRules.forgottenAfterMs;
    for (int i = 0; i < kRules.freeByLogin; ++i)
        QCOMPARE(throttle.admit(u"a"_s, u"x"_s, later), 0);
}

void tst_LoginThrottle::memoryIsBounded()
{
    LoginThrottle throttle(kRules);
    for (int i = 0; i < 1000; ++i)
        (void)throttle.admit(QString::number(i), QString::number(i), kNow + i);
    QVERIFY(throttle.size() <= 2 * kRules.mostEntries);
    // The newest stay.
    for (int i = 1; i < kRules.freeByLogin; ++i)
        QCOMPARE(throttle.admit(u"999"_s, u"y"_s, kNow + 1000), 0);
    QVERIFY(throttle.admit(u"999"_s, u"z"_s, kNow + 1000) > 0);
}

QTEST_GUILESS_MAIN(tst_LoginThrottle)
#include "tst_loginthrottle.moc"
