#include "commandfixture.h"

#include <QSet>

#include <array>
#include <thread>
#include <vector>

using namespace app;
using namespace Qt::StringLiterals;
using State = CommandState;
using Source = CommandStep::Source;
using test::command;
using test::idsOf;

/// How commands move on and end.
class TestCommandSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStepChangesWhatItNames();
    void aStepLeavesWhatItDoesNotName();
    void aLateStepChangesNothing();
    void anEndHasItsTimeAndWhatGoesOnHasNone();
    void aStepAndItsTraceAreKeptTogether();
    void ofManyWhoWantItOneGetsIt();
    void aPushesWordMovesItsCommand();
    void aPushOfAnotherCommandMovesNone();
    void resultPushesSinceItWasSent();
    void aBatchesQueueIsCancelled();
    void theLongestEndedGoFirst();

private:
    std::unique_ptr<test::CommandFixture> m_db;
};

void TestCommandSteps::init()
{
    m_db = std::make_unique<test::CommandFixture>();
}

void TestCommandSteps::aStepChangesWhatItNames()
{
    const qint64 id = m_db->keep(command());
    Command expected = m_db->find(id);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    CommandChange sent{.state = State::Sent};
    sent.sentAt = utcFromMs(1'700'000'000'100);
    sent.countsAttempt = true;
    QVERIFY(*m_db->advance(id, {State::Queued}, sent));
    expected.state = State::Sent;
    expected.sentAt = sent.sentAt;
    expected.attempts = 1;
    QCOMPARE(m_db->find(id), expected);

    CommandChange failed{.state = State::Failed, .source = Source::CloudAnswer, .words = u"指令失败"_s};
    failed.cloudCommandId = u"11"_s;
    failed.error = u"why"_s;
    failed.hint = u"do"_s;
    failed.reply = QJsonValue(false);
    failed.finishedAt = utcFromMs(1'700'000'000'900);
    QVERIFY(*m_db->advance(id, {State::Queued, State::Sent, State::Accepted}, failed));
    expected.state = State::Failed;
    expected.words = failed.words;
    expected.cloudCommandId = u"11"_s;
    expected.error = u"why"_s;
    expected.hint = u"do"_s;
    expected.reply = false;
    expected.finishedAt = failed.finishedAt;
    QCOMPARE(m_db->find(id), expected);

    const QList<CommandStep> steps = m_db->steps(id);
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.at(1).state, State::Sent);
    QCOMPARE(steps.at(1).source, Source::Console);
    QCOMPARE(steps.at(1).words, QString());
    QCOMPARE(steps.at(2).state, State::Failed);
    QCOMPARE(steps.at(2).source, Source::CloudAnswer);
    QCOMPARE(steps.at(2).words, failed.words);
    QVERIFY(steps.at(1).at.toMSecsSinceEpoch() >= before);
    QVERIFY(steps.at(2).at >= steps.at(1).at);
}

void TestCommandSteps::aStepLeavesWhatItDoesNotName()
{
    Command full = command();
    full.state = State::Accepted;
    full.cloudCommandId = u"11"_s;
    full.words = u"已保存"_s;
    full.error = u"why"_s;
    full.hint = u"do"_s;
    full.reply = QJsonObject{{u"a"_s, 1}};
    full.sentAt = utcFromMs(1'700'000'000'500);
    full.attempts = 2;
    full.id = m_db->keep(full);
    QVERIFY(*m_db->advance(full.id, {State::Accepted}, {.state = State::Delivered}));
    full.state = State::Delivered;
    QCOMPARE(m_db->find(full.id), full);
    CommandChange cleared{.state = State::Succeeded, .error = QString(), .hint = u""_s}; // empty is a word too
    cleared.finishedAt = utcFromMs(1'700'000'000'900);
    QVERIFY(*m_db->advance(full.id, {State::Delivered}, cleared));
    QCOMPARE(m_db->find(full.id).error, QString());
    QCOMPARE(m_db->find(full.id).hint, QString());
    QCOMPARE(m_db->find(full.id).words, full.words);
}

void TestCommandSteps::aLateStepChangesNothing()
{
    const qint64 id = m_db->keep(command(), State::Cancelled);
    const Command before = m_db->find(id);
    CommandChange late{.state = State::Succeeded, .words = u"done"_s};
    for (const QList<State> &from : {QList<State>{State::Sent, State::Accepted}, QList<State>{}}) {
        const auto moved = m_db->advance(id, from, late);
        QVERIFY(moved);
        QVERIFY(!*moved);
    }
    QCOMPARE(m_db->find(id), before);
    QCOMPARE(m_db->steps(id).size(), 1);
    QVERIFY(!*m_db->advance(id + 1, {State::Queued, State::Cancelled}, late)); // no such command
}

void TestCommandSteps::anEndHasItsTimeAndWhatGoesOnHasNone()
{
    const qint64 id = m_db->keep(command(), State::Unknown);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(*m_db->advance(id, {State::Unknown}, {.state = State::TimedOut}));
    const QDateTime timedOut = m_db->find(id).finishedAt;
    QVERIFY(timedOut.toMSecsSinceEpoch() >= before);
    CommandChange late{.state = State::Succeeded}; // the device's own word, late
    late.finishedAt = timedOut.addMSecs(500);
    QVERIFY(*m_db->advance(id, {State::TimedOut}, late));
    QCOMPARE(m_db->find(id).finishedAt, late.finishedAt);

    const qint64 again = m_db->keep(command(), State::Unknown);
    CommandChange queued{.state = State::Queued};
    queued.finishedAt = late.finishedAt; // what goes on has not ended, whoever says so
    QVERIFY(*m_db->advance(again, {State::Unknown}, queued));
    QVERIFY(!m_db->find(again).finishedAt.isValid());
}

void TestCommandSteps::aStepAndItsTraceAreKeptTogether()
{
    const qint64 id = m_db->keep(command());
    const auto failed = m_db->write([id](Stores &s) -> Result<bool> {
        const auto moved = s.commands.advance(id, {State::Queued}, {.state = State::Sent});
        return moved && *moved ? fail(ErrorCode::Internal, u"later in the same write"_s) : Result<bool>(false);
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Internal);
    QCOMPARE(m_db->find(id).state, State::Queued);
    QCOMPARE(m_db->steps(id).size(), 1);
}

void TestCommandSteps::ofManyWhoWantItOneGetsIt()
{
    constexpr int kCommands = 12;
    constexpr int kThreads = 4;
    const QList<qint64> ids = m_db->keepMany(kCommands);
    // Two of them in another process' place: with a connection of their own.
    auto other = Storage::open({.databaseFile = m_db->file()});
    QVERIFY(other);
    std::array<std::atomic<int>, kCommands> winners{};
    std::atomic<int> failures{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&, t] {
            Storage &storage = t % 2 == 0 ? m_db->storage() : **other;
            for (int i = 0; i < kCommands; ++i) {
                const auto moved = test::wait(storage.write([&, i](Stores &s) {
                    return s.commands.advance(
                        ids.at(i), {State::Queued},
                        {.state = State::Sent, .words = QString::number(t), .countsAttempt = true});
                }));
                if (!moved)
                    ++failures;
                else if (*moved)
                    ++winners.at(size_t(i));
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    for (int i = 0; i < kCommands; ++i) {
        QCOMPARE(winners.at(size_t(i)).load(), 1);
        const Command sent = m_db->find(ids.at(i));
        QCOMPARE(sent.attempts, 1);
        const auto steps = m_db->steps(ids.at(i));
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.at(1).words, sent.words); // of the one that won
    }
}

void TestCommandSteps::aPushesWordMovesItsCommand()
{
    Command out = command();
    out.cloudCommandId = u"11"_s;
    const qint64 id = m_db->keep(out, State::Accepted);
    const qint64 key = m_db->read([](Stores &s) { return s.devices.entry(DeviceId(u"d1"_s)); })->key;
    CommandResult result{test::kCtwing, ProductId(u"p1"_s), key, u"11"_s};
    result.change = {.state = State::Succeeded, .source = Source::Push, .words = u"SUCCESSFUL"_s};
    result.from = {State::Accepted, State::Delivered};
    const DecodeBatch batch{.commandResults = {result}, .cursor = 1};
    QVERIFY(m_db->write([batch](Stores &s) { return s.decoding.apply(batch); }));
    QCOMPARE(m_db->find(id).state, State::Succeeded);
    QCOMPARE(m_db->steps(id).constLast().source, Source::Push);
    QVERIFY(m_db->write([batch](Stores &s) { return s.decoding.apply(batch); })); // decoded again: old news
    QCOMPARE(m_db->steps(id).size(), 2);
}

void TestCommandSteps::aPushOfAnotherCommandMovesNone()
{
    Command out = command();
    out.cloudCommandId = u"11"_s;
    const qint64 id = m_db->keep(out, State::Accepted);
    const auto key = [this](const QString &device) {
        return m_db->read([device](Stores &s) { return s.devices.entry(DeviceId(device)); })->key;
    };
    const CommandChange done{.state = State::Succeeded, .source = Source::Push};
    const ProductId p1(u"p1"_s);
    const DecodeBatch batch{.commandResults = {
                                {test::kCtwing, p1, key(u"d2"_s), u"11"_s, done, {State::Accepted}},
                                {test::kCtwing, p1, key(u"d1"_s), u"12"_s, done, {State::Accepted}},
                                {test::kOnenet, p1, key(u"d1"_s), u"11"_s, done, {State::Accepted}},
                                {test::kCtwing, ProductId(u"p2"_s), key(u"d1"_s), u"11"_s, done, {State::Accepted}},
                                {test::kCtwing, p1, key(u"d1"_s), u"11"_s, done, {State::Sent}},
                            }};
    QVERIFY(m_db->write([batch](Stores &s) { return s.decoding.apply(batch); }));
    QCOMPARE(m_db->find(id).state, State::Accepted);
}

void TestCommandSteps::resultPushesSinceItWasSent()
{
    const qint64 sentMs = 1'700'000'600'000;
    Command out = command();
    out.sentAt = utcFromMs(sentMs);
    const qint64 id = m_db->keep(out, State::Sent);
    const auto key = [this](const QString &device) {
        return m_db->read([device](Stores &s) { return s.devices.entry(DeviceId(device)); })->key;
    };
    m_db->keep({test::push(sentMs - 600'000, "{}"), test::push(sentMs + 10, "{}"), test::push(sentMs + 20, "{}"),
                test::push(sentMs + 30, "{}"), test::push(sentMs + 40, "{}")});
    DecodeBatch batch;
    const auto decoded = [&batch](qint64 push, qint64 device, PushKind kind) {
        DecodedPush one;
        one.pushId = push;
        one.state = DecodeState::Decoded;
        one.kind = kind;
        one.deviceKey = device;
        batch.pushes << one;
    };
    decoded(1, key(u"d1"_s), PushKind::CommandResponse); // long before
    decoded(2, key(u"d1"_s), PushKind::CommandResponse);
    decoded(3, key(u"d1"_s), PushKind::Data);
    decoded(4, key(u"d2"_s), PushKind::CommandResponse);
    decoded(5, key(u"d1"_s), PushKind::CommandResponse);
    QVERIFY(m_db->write([batch](Stores &s) { return s.decoding.apply(batch); }));
    QCOMPARE(*m_db->read([id](Stores &s) { return s.commands.resultPushesSince(id); }), (QList<qint64>{2, 5}));
}

void TestCommandSteps::aBatchesQueueIsCancelled()
{
    Command one = command();
    one.batch = u"b"_s;
    for (int i = 0; i < 5; ++i)
        m_db->keep(one); // 1 … 5
    m_db->keep(one, State::Sent);
    one.batch = u"other"_s;
    m_db->keep(one);
    m_db->keep(command());
    const auto cancel = [this](const QString &batch, int limit) {
        return *m_db->write([=](Stores &s) { return s.commands.cancelQueued(batch, limit); });
    };
    QCOMPARE(cancel(u"b"_s, 3), 3);
    QCOMPARE(m_db->find(3).state, State::Cancelled);
    QVERIFY(m_db->find(3).finishedAt.isValid());
    QCOMPARE(m_db->steps(3).constLast().state, State::Cancelled);
    QCOMPARE(m_db->find(4).state, State::Queued);
    QCOMPARE(cancel(u"b"_s, 200), 2);
    QCOMPARE(cancel(u"b"_s, 200), 0);
    QCOMPARE(cancel(u""_s, 200), 0); // no batch is not all that are in none
    QCOMPARE(m_db->find(6).state, State::Sent);
    QCOMPARE(m_db->find(7).state, State::Queued);
    QCOMPARE(m_db->find(8).state, State::Queued);
}

void TestCommandSteps::theLongestEndedGoFirst()
{
    const auto ended = [this](qint64 finishedMs, State state) {
        Command one = command();
        one.key = u"k"_s + QString::number(finishedMs);
        one.finishedAt = utcFromMs(finishedMs);
        return m_db->keep(one, state);
    };
    const qint64 late = ended(3000, State::Succeeded);
    const qint64 early = ended(1000, State::Failed);
    const qint64 middle = ended(2000, State::Cancelled);
    const qint64 waits = m_db->keep(command());
    const auto remove = [this](qint64 ms, int limit) {
        return *m_db->write([=](Stores &s) { return s.commands.removeOlderThan(ms, limit); });
    };
    const auto left = [this] {
        return idsOf(m_db->read([](Stores &s) { return s.commands.list({}, {0, 50}); })->rows);
    };
    QCOMPARE(remove(1000, 10), 0);
    QCOMPARE(remove(3000, 1), 1);
    QCOMPARE(left(), (QList<qint64>{waits, middle, late}));
    QCOMPARE(m_db->read([early](Stores &s) { return s.commands.steps(early); }).error().code, ErrorCode::NotFound);
    QCOMPARE(remove(3000, 10), 1);
    QCOMPARE(left(), (QList<qint64>{waits, late}));
    QCOMPARE(remove(4'000'000'000'000, 10), 1); // what has not ended stays, however old
    QCOMPARE(left(), QList<qint64>{waits});
    QVERIFY(ended(1000, State::Failed) > waits); // the key is free, a number is not given twice
}

QTEST_GUILESS_MAIN(TestCommandSteps)
#include "tst_commandsteps.moc"
