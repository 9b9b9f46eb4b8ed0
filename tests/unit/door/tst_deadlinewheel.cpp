#include "deadlinewheel.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <vector>

class TestDeadlineWheel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachExpiresOnceAndInTime();
    void aClearedOneNeverExpires();
    void timeoutLeadsToTheNext();
    void oneThatIsSetAgainWaitsAgain();
};

void TestDeadlineWheel::eachExpiresOnceAndInTime()
{
    app::DeadlineWheel wheel;
    std::vector<app::Deadline> deadlines(500);
    std::map<quint32, qint64> due;
    QRandomGenerator random(3);
    qint64 now = 1'000'000;
    wheel.advance(now, [](quint32) {});
    for (quint32 i = 0; i < deadlines.size(); ++i) {
        deadlines[i].owner = i;
        due[i] = now + 1 + random.bounded(200'000); // three turns of the wheel
        wheel.set(deadlines[i], due[i]);
    }
    const qint64 end = now + 201'000;
    while (now < end) {
        now += 1 + random.bounded(300);
        wheel.advance(now, [&](quint32 owner) {
            QVERIFY(due.contains(owner));
            QVERIFY(due[owner] <= now);
            due.erase(owner);
        });
        for (const auto &[owner, at] : due)
            QVERIFY2(at > now - 64, "late");
    }
    QVERIFY(due.empty());
    QCOMPARE(wheel.timeout(now), -1);
}

void TestDeadlineWheel::aClearedOneNeverExpires()
{
    app::DeadlineWheel wheel;
    wheel.advance(5000, [](quint32) {});
    app::Deadline first;
    app::Deadline second;
    second.owner = 2;
    wheel.set(first, 6000);
    wheel.set(second, 6000);
    wheel.clear(first);
    std::vector<quint32> expired;
    wheel.advance(7000, [&](quint32 owner) { expired.push_back(owner); });
    QCOMPARE(expired, std::vector<quint32>{2});
}

void TestDeadlineWheel::timeoutLeadsToTheNext()
{
    app::DeadlineWheel wheel;
    qint64 now = 123'456'789;
    wheel.advance(now, [](quint32) {});
    QCOMPARE(wheel.timeout(now), -1);
    app::Deadline near;
    app::Deadline far;
    wheel.set(far, now + 60'000);
    wheel.set(near, now + 500);
    int expired = 0;
    int waits = 0;
    const qint64 start = now;
    while (expired < 2 && waits < 10) {
        const int wait = wheel.timeout(now);
        QVERIFY(wait > 0);
        now += wait;
        ++waits;
        wheel.advance(now, [&](quint32) { ++expired; });
    }
    QCOMPARE(expired, 2);
    QCOMPARE(waits, 2);
    QVERIFY(now - start >= 60'000 && now - start <= 60'128);
}

void TestDeadlineWheel::oneThatIsSetAgainWaitsAgain()
{
    app::DeadlineWheel wheel;
    wheel.advance(5000, [](quint32) {});
    app::Deadline deadline;
    wheel.set(deadline, 6000);
    int expired = 0;
    wheel.advance(6100, [&](quint32) {
        ++expired;
        wheel.set(deadline, 7000);
    });
    QCOMPARE(expired, 1);
    wheel.advance(6900, [&](quint32) { ++expired; });
    QCOMPARE(expired, 1);
    wheel.advance(7100, [&](quint32) { ++expired; });
    QCOMPARE(expired, 2);
}

QTEST_APPLESS_MAIN(TestDeadlineWheel)
#include "tst_deadlinewheel.moc"
