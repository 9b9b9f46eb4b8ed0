#include "storagefixture.h"

using namespace app;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStartMs = 1'700'000'000'000;

} // namespace

/// The search text of the 日志 page: in what came in, however it is written, and in what was decoded.
class TestLogText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsFoundInBodyAndDecodedContent_data();
    void textIsFoundInBodyAndDecodedContent();
    void aRefusedRequestIsFoundByReasonAndPath_data();
    void aRefusedRequestIsFoundByReasonAndPath();

private:
    static QList<qint64> found(test::StorageFixture &db, const QString &text)
    {
        const auto page = db.read([text](Stores &s) { return s.pushes.page({.text = text}, {}, 100); });
        QList<qint64> ids;
        for (const LogRow &row : page->rows)
            ids << row.id;
        return ids;
    }
};

void TestLogText::textIsFoundInBodyAndDecodedContent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("two characters") << u"温度"_s << QList<qint64>{6, 5, 4, 1};
    QTest::newRow("one character") << u"温"_s << QList<qint64>{6, 5, 4, 1};
    QTest::newRow("three characters") << u"温度过"_s << QList<qint64>{5, 1};
    QTest::newRow("escaped among plain ones") << u"t-温度"_s << QList<qint64>{6};
    QTest::newRow("beyond the basic plane") << u"🔑"_s << QList<qint64>{6};
    QTest::newRow("% is a letter") << u"0%"_s << QList<qint64>{2};
    QTest::newRow("_ is a letter") << u"a_b"_s << QList<qint64>{3};
    QTest::newRow("quote") << u"it's"_s << QList<qint64>{3};
    QTest::newRow("case of ASCII letters does not count") << u"A_B"_s << QList<qint64>{3};
    QTest::newRow("nothing") << u"湿度"_s << QList<qint64>{};
    QTest::newRow("half of a character's bytes is no hit") << u"庿"_s << QList<qint64>{};
}

void TestLogText::textIsFoundInBodyAndDecodedContent()
{
    QFETCH(QString, text);
    QFETCH(QList<qint64>, ids);
    test::StorageFixture db;
    db.keep({test::push(kStartMs, "{\"msg\":\"温度过高\"}"), test::push(kStartMs, "{\"h\":\"50%\"}"),
             test::push(kStartMs, "{\"t\":\"a_b it's\"}"), test::push(kStartMs, "{\"payload\":\"5rip5bqm\"}"),
             test::push(kStartMs, "{\"msg\":\"\\u6e29\\u5ea6\\u8fc7\\u9ad8\"}"),
             test::push(kStartMs, "{\"msg\":\"t-\\u6E29\\u5EA6 \\uD83D\\uDD11\"}")});
    DecodedPush four{.pushId = 4, .state = DecodeState::Decoded};
    four.messages << DecodedMessage{MessageKind::PropertyReport, 1, 1, "{\"properties\":{\"温度\":1}}"};
    QVERIFY(db.write([four](Stores &s) { return s.decoding.apply({.pushes = {four}}); }));
    QCOMPARE(found(db, text), ids);
}

void TestLogText::aRefusedRequestIsFoundByReasonAndPath_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("reason") << u"token is"_s << QList<qint64>{1};
    QTest::newRow("path") << u"/ctwing/smoke/notify"_s << QList<qint64>{2, 1};
    QTest::newRow("header") << u"probe-agent"_s << QList<qint64>{2};
    QTest::newRow("body") << u"hello"_s << QList<qint64>{2};
    QTest::newRow("escaped in the body") << u"温度"_s << QList<qint64>{1};
    QTest::newRow("nowhere") << u"nowhere"_s << QList<qint64>{};
}

void TestLogText::aRefusedRequestIsFoundByReasonAndPath()
{
    QFETCH(QString, text);
    QFETCH(QList<qint64>, ids);
    test::StorageFixture db;
    const QDateTime now = utcFromMs(kStartMs);
    db.keepRejects({{.receivedAt = now,
                     .status = 401,
                     .reason = u"The token is wrong."_s,
                     .head = "POST /ctwing/smoke/notify HTTP/1.1",
                     .body = "{\"a\":\"\\u6e29\\u5ea6\"}"},
                    {.receivedAt = now,
                     .status = 400,
                     .reason = u"The body is empty"_s,
                     .head = "POST /ctwing/smoke/notify HTTP/1.1\r\nUser-Agent: Probe-Agent",
                     .body = "hello"}});
    QCOMPARE(found(db, text), ids);
}

QTEST_GUILESS_MAIN(TestLogText)
#include "tst_logtext.moc"
