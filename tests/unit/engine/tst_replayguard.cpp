#include "replayguard.h"

#include <QTest>

namespace {

constexpr app::ReplayGuard::Ticket kTicket{1, 2};
constexpr qint64 kNow = 1'700'000'000'000;
constexpr qint64 kLate = kNow + app::ReplayGuard::kRedeliveryMs + 1;

} // namespace

class tst_ReplayGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRedeliveryMayComeAndALateReplayMayNot()
    {
        app::ReplayGuard guard;
        keep(guard, "key", kNow);
        QVERIFY(guard.admits("key", kNow + app::ReplayGuard::kRedeliveryMs));
        QVERIFY(!guard.admits("key", kLate));
        QVERIFY(guard.admits("another", kLate));
    }
    void theFirstTimeCounts()
    {
        app::ReplayGuard guard;
        keep(guard, "key", kNow);
        keep(guard, "key", kNow + app::ReplayGuard::kRedeliveryMs); // else a replay in time would renew it for ever
        QVERIFY(!guard.admits("key", kLate));
    }
    void whatWasNotKeptMayComeAgainAtAnyTime()
    {
        app::ReplayGuard guard;
        guard.waits(kTicket, "key");
        guard.ended(kTicket, false, kNow);
        QVERIFY(guard.admits("key", kLate));
    }
    void anEmptyKeyIsNoKey()
    {
        app::ReplayGuard guard;
        keep(guard, {}, kNow);
        QVERIFY(guard.admits({}, kLate));
    }
    void memoryIsBoundedAndTheNewestStay()
    {
        app::ReplayGuard guard;
        keep(guard, "old", kNow);
        for (qsizetype i = 0; i < 2 * app::ReplayGuard::kGeneration; ++i)
            keep(guard, QByteArray::number(i), kNow);
        QVERIFY(guard.admits("old", kLate)); // forgotten
        QVERIFY(!guard.admits(QByteArray::number(2 * app::ReplayGuard::kGeneration - 1), kLate));
    }

    void whatAnEarlierRunKeptIsKnown()
    {
        app::ReplayGuard guard;
        QVERIFY(guard.recall("key", kNow));
        QVERIFY(guard.admits("key", kNow + 1000)); // a redelivery
        QVERIFY(!guard.admits("key", kLate));
    }
    void theFirstTimeCountsInWhicheverOrderItIsTold()
    {
        app::ReplayGuard guard;
        keep(guard, "key", kLate); // delivered again after the start, before it was recalled
        QVERIFY(guard.recall("key", kNow));
        QVERIFY(!guard.admits("key", kLate));
    }
    void noMoreIsRecalledThanThereIsRoomFor()
    {
        app::ReplayGuard guard;
        for (qsizetype i = 0; i < app::ReplayGuard::kGeneration; ++i)
            QVERIFY(guard.recall(QByteArray::number(i), kNow));
        QVERIFY(!guard.recall("one more", kNow));
        QVERIFY(guard.recall("5", kNow)); // is there already
    }

private:
    static void keep(app::ReplayGuard &guard, const QByteArray &key, qint64 nowMs)
    {
        guard.waits(kTicket, key);
        guard.ended(kTicket, true, nowMs);
    }
};

QTEST_APPLESS_MAIN(tst_ReplayGuard)

#include "tst_replayguard.moc"
