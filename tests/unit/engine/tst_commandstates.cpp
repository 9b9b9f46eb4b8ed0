#include "commandstates.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

class TestCommandStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSendingCameTo_data();
    void whatSendingCameTo();
    void aPushMovesACommandOn_data();
    void aPushMovesACommandOn();
    void whyItFailedIsKeptAndGoesAgain();
    void nothingGoesBack();
    void theDevicesOwnWordReplacesATimeOut();
    void askingBecomesRarer();
};

void TestCommandStates::whatSendingCameTo_data()
{
    QTest::addColumn<SendOutcome>("outcome");
    QTest::addColumn<CommandState>("state");
    QTest::addColumn<bool>("ended");
    using Kind = SendOutcome::Kind;
    const Error error{ErrorCode::Network, u"It broke."_s, u"Mend it."_s, {}, {}};
    QTest::newRow("accepted") << SendOutcome{.kind = Kind::Accepted} << CommandState::Accepted << false;
    QTest::newRow("answered at once") << SendOutcome{.kind = Kind::Accepted, .state = CommandState::Succeeded}
                                      << CommandState::Succeeded << true;
    QTest::newRow("refused") << SendOutcome{.kind = Kind::Refused, .error = error} << CommandState::Failed << true;
    QTest::newRow("not sent") << SendOutcome{.kind = Kind::NotSent, .error = error} << CommandState::Queued << false;
    QTest::newRow("unknown") << SendOutcome{.kind = Kind::Unknown, .error = error} << CommandState::Unknown << false;
}

void TestCommandStates::whatSendingCameTo()
{
    QFETCH(SendOutcome, outcome);
    QFETCH(CommandState, state);
    QFETCH(bool, ended);
    outcome.cloudCommandId = u"12"_s;
    const CommandChange change = commandstates::changeFor(outcome);
    QCOMPARE(change.state, state);
    QCOMPARE(change.finishedAt.isValid(), ended);
    QCOMPARE(change.cloudCommandId, std::optional(u"12"_s));
    if (outcome.error) {
        QCOMPARE(change.error, std::optional(outcome.error->message));
        QCOMPARE(change.hint, std::optional(outcome.error->hint));
    }
}

void TestCommandStates::aPushMovesACommandOn_data()
{
    QTest::addColumn<CommandUplink>("uplink");
    QTest::addColumn<CommandState>("state");
    QTest::newRow("on its way") << CommandUplink{.resultCode = u"SENT"_s} << CommandState::Accepted;
    QTest::newRow("there") << CommandUplink{.state = CommandState::Delivered} << CommandState::Delivered;
    QTest::newRow("done") << CommandUplink{.finished = true, .success = true} << CommandState::Succeeded;
    QTest::newRow("not done") << CommandUplink{.finished = true} << CommandState::Failed;
    QTest::newRow("expired") << CommandUplink{.finished = true, .state = CommandState::TimedOut}
                             << CommandState::TimedOut;
}

void TestCommandStates::aPushMovesACommandOn()
{
    QFETCH(CommandUplink, uplink);
    QFETCH(CommandState, state);
    uplink.commandId = u"7"_s;
    uplink.detail = u"answer"_s;
    const CommandProgress progress = commandstates::progressOf(uplink);
    QCOMPARE(progress.state, state);
    QCOMPARE(progress.cloudCommandId, u"7"_s);
    QCOMPARE(progress.reply, QJsonValue(u"answer"_s));
}

void TestCommandStates::whyItFailedIsKeptAndGoesAgain()
{
    CommandUplink uplink{.commandId = u"7"_s, .resultCode = u"NOT_FOUND"_s, .finished = true};
    uplink.error = Error{ErrorCode::State, u"no such resource"_s, u"look at the device"_s, {}, {}};
    const CommandChange failed = commandstates::changeFor(commandstates::progressOf(uplink), CommandStep::Source::Push);
    QCOMPARE(failed.words, u"NOT_FOUND"_s);
    QCOMPARE(failed.error, u"no such resource"_s);
    QCOMPARE(failed.hint, u"look at the device"_s);
    const CommandChange delivered =
        commandstates::changeFor(CommandProgress{.state = CommandState::Delivered}, CommandStep::Source::Poll);
    QCOMPARE(delivered.error, QString()); // not nothing: what an earlier state said is not true any more
}

void TestCommandStates::nothingGoesBack()
{
    const QList<CommandState> order{CommandState::Accepted, CommandState::Delivered, CommandState::Succeeded};
    for (qsizetype late = 0; late < order.size(); ++late) {
        for (qsizetype early = 0; early <= late; ++early)
            QVERIFY(!commandstates::before(order.at(early)).contains(order.at(late)));
    }
    QVERIFY(commandstates::before(CommandState::Accepted).contains(CommandState::Unknown));
    QVERIFY(!commandstates::before(CommandState::Failed).contains(CommandState::Succeeded));
    QVERIFY(!commandstates::before(CommandState::Succeeded).contains(CommandState::Cancelled));
}

void TestCommandStates::theDevicesOwnWordReplacesATimeOut()
{
    QVERIFY(commandstates::before(CommandState::Succeeded).contains(CommandState::TimedOut));
    QVERIFY(commandstates::before(CommandState::Failed).contains(CommandState::TimedOut));
    QVERIFY(!commandstates::before(CommandState::Delivered).contains(CommandState::TimedOut));
    QVERIFY(!commandstates::before(CommandState::Cancelled).contains(CommandState::TimedOut));
}

void TestCommandStates::askingBecomesRarer()
{
    for (int asked = 0; asked < 20; ++asked)
        QVERIFY(commandstates::pollDelayMs(asked) <= commandstates::pollDelayMs(asked + 1));
    QCOMPARE(commandstates::pollDelayMs(1000), 300'000);
}

QTEST_GUILESS_MAIN(TestCommandStates)
#include "tst_commandstates.moc"
