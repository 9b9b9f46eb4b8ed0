#include "commandfault.h"
#include "commandrecord.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::CommandState;

/// Why a command at AEP ended without success.
class CtwingFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEndWithoutSuccessSaysWhyAndWhatToDo_data();
    void anEndWithoutSuccessSaysWhyAndWhatToDo();
    void whatGoesOnOrSucceededHasNoFault();
    void aWordOfNoDocumentIsQuoted();
};

void CtwingFaultsTest::anEndWithoutSuccessSaysWhyAndWhatToDo_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("result");
    QTest::addColumn<app::ErrorCode>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("no answer") << u"指令已发送"_s << u"TIMEOUT"_s << app::ErrorCode::Timeout << u"did not answer"_s;
    QTest::newRow("never reached") << u"指令已发送"_s << u"EXPIRED"_s << app::ErrorCode::Timeout
                                   << u"before the device could be reached"_s;
    QTest::newRow("expired in Chinese") << u"指令已过期"_s << QString() << app::ErrorCode::Timeout
                                        << u"before the device could be reached"_s;
    QTest::newRow("failed") << u"指令失败"_s << QString() << app::ErrorCode::State << u"failed at the device"_s;
    QTest::newRow("failed by number") << u"999"_s << QString() << app::ErrorCode::State << u"failed at the device"_s;
}

void CtwingFaultsTest::anEndWithoutSuccessSaysWhyAndWhatToDo()
{
    QFETCH(QString, status);
    QFETCH(QString, result);
    QFETCH(app::ErrorCode, code);
    QFETCH(QString, part);
    const auto progress = app::ctwing::progressOf({.id = u"1"_s, .status = status, .resultCode = result});
    QVERIFY(progress.error);
    QCOMPARE(progress.error->code, code);
    QVERIFY2(progress.error->message.contains(part), qPrintable(progress.error->message));
    QVERIFY(!progress.error->hint.isEmpty());
}

void CtwingFaultsTest::whatGoesOnOrSucceededHasNoFault()
{
    for (const QString &word : {u"SENT"_s, u"DELIVERED"_s, u"SUCCESSFUL"_s, u"6"_s, u""_s})
        QVERIFY2(!app::ctwing::progressOf({.id = u"1"_s, .resultCode = word}).error, qPrintable(word));
}

void CtwingFaultsTest::aWordOfNoDocumentIsQuoted()
{
    const auto fault = app::ctwing::commandFault(CommandState::Failed, u"ODDITY"_s);
    QVERIFY(fault);
    QVERIFY(fault->message.contains(u"ODDITY"_s));
}

QTEST_GUILESS_MAIN(CtwingFaultsTest)
#include "tst_ctwingfaults.moc"
