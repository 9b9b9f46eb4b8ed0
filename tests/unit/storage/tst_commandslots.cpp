#include "commandfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using State = CommandState;

/// Commands that are to go out later, and those that replace one another.
class TestCommandSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_db = std::make_unique<test::CommandFixture>(); }
    void cleanup() { m_db.reset(); }
    void whatIsForLaterWaitsForItsTime();
    void whatIsForLaterKeepsNoOtherWaiting();
    void aSlotIsClearedOfWhatWaitsInIt();
    void requesterTimeAndSlotAreKept();

private:
    [[nodiscard]] QList<qint64> queue() const
    {
        return test::idsOf(
            *m_db->read([](Stores &s) { return s.commands.queued(test::kCtwing, ProductId(u"p1"_s), 10); }));
    }
    [[nodiscard]] qint64 keepAt(const QDateTime &time, const QString &slot = {}, const QString &device = u"d1"_s) const
    {
        Command command = test::command(device);
        command.notBefore = time;
        command.slot = slot;
        return m_db->keep(command);
    }

    std::unique_ptr<test::CommandFixture> m_db;
};

void TestCommandSlots::whatIsForLaterWaitsForItsTime()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    (void)keepAt(now.addSecs(3600));
    QVERIFY(queue().isEmpty());
    QVERIFY(m_db->read([](Stores &s) { return s.commands.queuedDockings(); })->isEmpty());
    const qint64 due = keepAt(now.addMSecs(-1));
    QCOMPARE(queue(), QList<qint64>{due});
    QCOMPARE(m_db->read([](Stores &s) { return s.commands.queuedDockings(); })->size(), 1);
}

void TestCommandSlots::whatIsForLaterKeepsNoOtherWaiting()
{
    (void)keepAt(QDateTime::currentDateTimeUtc().addSecs(3600));
    const qint64 next = m_db->keep(test::command());
    QCOMPARE(queue(), QList<qint64>{next});
}

void TestCommandSlots::aSlotIsClearedOfWhatWaitsInIt()
{
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(3600);
    const qint64 first = keepAt(later, u"turnOn"_s);
    const qint64 other = keepAt(later, u"turnOff"_s);
    const qint64 elsewhere = keepAt(later, u"turnOn"_s, u"d2"_s);
    const qint64 none = keepAt(later);
    const qint64 gone = keepAt({}, u"turnOn"_s);
    QVERIFY(*m_db->advance(gone, {State::Queued}, {.state = State::Sent}));
    const auto clear = [this](const QString &slot) {
        return *m_db->write([slot](Stores &s) { return s.commands.clearSlot(DeviceId(u"d1"_s), slot); });
    };
    QCOMPARE(clear(u"turnOn"_s), 1);
    QCOMPARE(m_db->find(first).state, State::Cancelled);
    QCOMPARE(m_db->find(gone).state, State::Sent); // it is out already
    QCOMPARE(clear({}), 0);
    for (const qint64 id : {other, elsewhere, none})
        QCOMPARE(m_db->find(id).state, State::Queued);
}

void TestCommandSlots::requesterTimeAndSlotAreKept()
{
    Command command = test::command();
    command.requester = u"dueros"_s;
    command.notBefore = utcFromMs(1'800'000'000'001);
    command.slot = u"turnOn"_s;
    command.id = m_db->keep(command);
    m_db->open(); // it is on disk
    QCOMPARE(m_db->find(command.id), command);
}

QTEST_GUILESS_MAIN(TestCommandSlots)
#include "tst_commandslots.moc"
