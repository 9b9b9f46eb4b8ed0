#include "app/door/httpmessage.h"
#include "httpwriter.h"

#include <QTest>

class TestHttpMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerIsFoundByItsLowerCaseName();
    void queryValueIsDecoded_data();
    void queryValueIsDecoded();
    void replyIsFramed_data();
    void replyIsFramed();
    void aHeaderWithALineBreakIsLeftOut();
};

void TestHttpMessage::headerIsFoundByItsLowerCaseName()
{
    const app::HttpRequest request{.headers = {{"x-a", "1"}, {"x-a", "2"}}};
    QCOMPARE(request.header("x-a"), std::optional<QByteArray>("1"));
    QVERIFY(!request.header("x-b"));
}

void TestHttpMessage::queryValueIsDecoded_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("found");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << QByteArray("token=abc") << true << QByteArray("abc");
    QTest::newRow("second") << QByteArray("a=b&token=abc&c") << true << QByteArray("abc");
    QTest::newRow("escaped") << QByteArray("%74oken=a%2Bb%26") << true << QByteArray("a+b&");
    QTest::newRow("plus is itself") << QByteArray("token=a+b") << true << QByteArray("a+b");
    QTest::newRow("equals in the value") << QByteArray("token=a=b") << true << QByteArray("a=b");
    QTest::newRow("no value") << QByteArray("token") << true << QByteArray("");
    QTest::newRow("first counts") << QByteArray("token=1&token=2") << true << QByteArray("1");
    QTest::newRow("longer name") << QByteArray("tokens=1") << false << QByteArray();
    QTest::newRow("none") << QByteArray() << false << QByteArray();
}

void TestHttpMessage::queryValueIsDecoded()
{
    QFETCH(const QByteArray, query);
    QFETCH(const bool, found);
    QFETCH(const QByteArray, value);
    const auto result = app::HttpRequest{.query = query}.queryValue("token");
    QCOMPARE(result.has_value(), found);
    QCOMPARE(result.value_or(QByteArray()), value);
}

void TestHttpMessage::replyIsFramed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("keepAlive");
    QTest::addColumn<bool>("http10");
    QTest::addColumn<bool>("head");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("kept") << 200 << true << false << false << QByteArray("HTTP/1.1 200 OK\r\nDate: ")
                          << QByteArray("Content-Type: text/plain\r\nContent-Length: 2\r\nX: y\r\n\r\nok");
    QTest::newRow("closed") << 503 << false << false << false
                            << QByteArray("HTTP/1.1 503 Service Unavailable\r\nDate: ")
                            << QByteArray("Content-Length: 2\r\nX: y\r\nConnection: close\r\n\r\nok");
    QTest::newRow("1.0 kept") << 200 << true << true << false << QByteArray("HTTP/1.1 200 OK\r\n")
                              << QByteArray("Content-Length: 2\r\nX: y\r\nConnection: keep-alive\r\n\r\nok");
    QTest::newRow("head") << 200 << true << false << true << QByteArray("HTTP/1.1 200 OK\r\n")
                          << QByteArray("Content-Length: 2\r\nX: y\r\n\r\n");
    QTest::newRow("no content") << 204 << true << false << false << QByteArray("HTTP/1.1 204 No Content\r\n")
                                << QByteArray(" GMT\r\nX: y\r\n\r\n");
}

void TestHttpMessage::replyIsFramed()
{
    QFETCH(const int, status);
    QFETCH(const bool, keepAlive);
    QFETCH(const bool, http10);
    QFETCH(const bool, head);
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, end);
    app::HttpWriter writer;
    QByteArray out;
    writer.append(out, {.status = status, .contentType = "text/plain", .body = "ok", .headers = {{"X", "y"}}},
                  {.keepAlive = keepAlive, .http10 = http10, .withoutBody = head});
    QVERIFY2(out.startsWith(start), out);
    QVERIFY2(out.endsWith(end), out);
    QVERIFY(!out.contains("Server:"));
}

void TestHttpMessage::aHeaderWithALineBreakIsLeftOut()
{
    app::HttpWriter writer;
    QByteArray out;
    writer.append(out, {.headers = {{"X", "a\r\nSet-Cookie: b"}}}, {});
    QVERIFY2(!out.contains("Set-Cookie"), out);
}

QTEST_APPLESS_MAIN(TestHttpMessage)
#include "tst_httpmessage.moc"
