#include "app/net/jsonanswer.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

/// What a cloud may answer in place of the object that was asked for; each has its own sentence.
class tst_JsonAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anObjectIsRead_data();
    void anObjectIsRead();
    void otherBodiesAreToldApart_data();
    void otherBodiesAreToldApart();
    void everyBeginningOfAnObjectBreaksOff();
    void statusesAreToldApart_data();
    void statusesAreToldApart();
    void aRefusalInJsonCanStillBeRead();
    void theBodyNeverGetsIntoTheError();
};

namespace {

HttpResponse answer(const QByteArray &body, const QByteArray &type = "application/json", int status = 200)
{
    return {.status = status, .headers = {{"Content-Type", type}}, .body = body};
}

} // namespace

void tst_JsonAnswer::anObjectIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    const QByteArray json = R"({"code":0,"名":"值"})";
    QTest::newRow("as it should be") << json << QByteArray("application/json");
    QTest::newRow("with another content type") << json << QByteArray("text/html; charset=utf-8");
    QTest::newRow("without content type") << json << QByteArray();
    QTest::newRow("between line ends") << QByteArray("\r\n " + json + "\n\n") << QByteArray("application/json");
    QTest::newRow("behind a byte order mark") << QByteArray("\xef\xbb\xbf" + json) << QByteArray("application/json");
}

void tst_JsonAnswer::anObjectIsRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    const auto object = jsonObject(answer(body, type));
    QVERIFY2(object, qPrintable(object ? QString() : object.error().detail));
    QCOMPARE(object->value(u"名"_s).toString(), u"值"_s);
}

void tst_JsonAnswer::otherBodiesAreToldApart_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("words");
    const QByteArray json("application/json");
    const QByteArray html("text/html");
    QTest::newRow("nothing") << QByteArray() << json << u"answer is empty"_s;
    QTest::newRow("white space") << QByteArray(" \r\n\t ") << json << u"answer is empty"_s;
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html><body>404</body></html>") << html << u"web page"_s;
    QTest::newRow("a web page without a type")
        << QByteArray("\n<HTML><title>x</title>") << QByteArray() << u"web page"_s;
    QTest::newRow("a piece of a web page") << QByteArray("<center>nginx</center>") << html << u"web page"_s;
    QTest::newRow("half an object") << QByteArray(R"({"code":0,"result":{"li)") << json << u"breaks off"_s;
    QTest::newRow("half an array") << QByteArray("[1,2") << json << u"breaks off"_s;
    QTest::newRow("text") << QByteArray("OK") << QByteArray("text/plain") << u"not JSON"_s;
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><r/>") << QByteArray("text/xml") << u"not JSON"_s;
    QTest::newRow("more after the object") << QByteArray("{}{}") << json << u"not JSON"_s;
    QTest::newRow("a comma too many") << QByteArray(R"({"a":1,})") << json << u"not JSON"_s;
    QTest::newRow("single quotes") << QByteArray("{'a':1}") << json << u"not JSON"_s;
    QTest::newRow("NaN") << QByteArray(R"({"a":NaN})") << json << u"not JSON"_s;
    QTest::newRow("zero bytes") << QByteArray(64, '\0') << json << u"not JSON"_s;
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\x00\x00", 5) << json << u"not JSON"_s;
    QTest::newRow("a list") << QByteArray("[{}]") << json << u"not an object"_s;
    QTest::newRow("a number") << QByteArray("12") << json << u"not an object"_s;
    QTest::newRow("a string") << QByteArray("\"ok\"") << json << u"not an object"_s;
    QTest::newRow("null") << QByteArray("null") << json << u"not an object"_s;
    QTest::newRow("GB18030") << QByteArray("{\"msg\":\"\xb3\xc9\xb9\xa6\"}") << json << u"UTF-8"_s;
    QTest::newRow("nested too deep") << QByteArray(QByteArray(2'000, '[') + QByteArray(2'000, ']')) << json
                                     << u"not JSON"_s;
}

void tst_JsonAnswer::otherBodiesAreToldApart()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, words);
    const auto object = jsonObject(answer(body, type));
    QVERIFY(!object);
    QVERIFY2(object.error().message.contains(words), qPrintable(object.error().message));
    QCOMPARE(object.error().code, ErrorCode::Network);
    QVERIFY(!object.error().hint.isEmpty());
    QVERIFY(!object.error().detail.isEmpty());
}

void tst_JsonAnswer::everyBeginningOfAnObjectBreaksOff()
{
    const QByteArray whole = R"({"code":0,"msg":"a \"b\" \\","result":[{"x":-1.5e3},true,null,"\u4e2d}"],"n":"]"})";
    QVERIFY(jsonObject(answer(whole)));
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const auto object = jsonObject(answer(whole.first(size)));
        QVERIFY(!object);
        QVERIFY2(object.error().message.contains("breaks off"_L1), qPrintable(object.error().message));
    }
}

void tst_JsonAnswer::statusesAreToldApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    using enum ErrorCode;
    QTest::newRow("401") << 401 << HttpHeaders{} << Unauthorized << u"credentials (HTTP 401)"_s;
    QTest::newRow("403") << 403 << HttpHeaders{} << Unauthorized << u"credentials (HTTP 403)"_s;
    QTest::newRow("404") << 404 << HttpHeaders{} << NotFound << u"HTTP 404"_s;
    QTest::newRow("429") << 429 << HttpHeaders{} << Busy << u"too often (HTTP 429)"_s;
    QTest::newRow("429 with a time") << 429 << HttpHeaders{{"Retry-After", "17"}} << Busy << u"in 17 s"_s;
    QTest::newRow("400") << 400 << HttpHeaders{} << InvalidInput << u"refused the call (HTTP 400)"_s;
    QTest::newRow("500") << 500 << HttpHeaders{} << Network << u"failed (HTTP 500)"_s;
    QTest::newRow("503") << 503 << HttpHeaders{} << Network << u"failed (HTTP 503)"_s;
    QTest::newRow("600") << 600 << HttpHeaders{} << Network << u"failed (HTTP 600)"_s;
    QTest::newRow("redirect") << 302 << HttpHeaders{{"Location", "https://login.example/x?token=geheim"}} << Network
                              << u"to login.example (HTTP 302)"_s;
    QTest::newRow("redirect to nowhere") << 301 << HttpHeaders{} << Network << u"(HTTP 301)"_s;
}

void tst_JsonAnswer::statusesAreToldApart()
{
    QFETCH(int, status);
    QFETCH(HttpHeaders, headers);
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);
    const auto object = jsonObject({.status = status, .headers = headers, .body = R"({"code":0})"});
    QVERIFY(!object);
    QCOMPARE(object.error().code, code);
    QVERIFY2(toText(object.error()).contains(words), qPrintable(toText(object.error())));
    QVERIFY(!object.error().hint.isEmpty());
    QVERIFY(!object.error().detail.contains("geheim"_L1));
}

void tst_JsonAnswer::aRefusalInJsonCanStillBeRead()
{
    const auto object = parseJsonBody(answer(R"({"code":1102,"msg":"no"})", "application/json", 400));
    QVERIFY(object);
    QCOMPARE(object->value(u"code"_s).toInt(), 1102);
}

void tst_JsonAnswer::theBodyNeverGetsIntoTheError()
{
    for (const auto &body : {"geheim"_ba, R"({"token":"geheim")"_ba, "<html>geheim"_ba, R"(["geheim"])"_ba}) {
        for (const int status : {200, 400, 500}) {
            const auto object = jsonObject(answer(body, "text/plain; charset=\"utf-8\"\r\n", status));
            QVERIFY(!object);
            const Error &error = object.error();
            QVERIFY(!(error.detail + error.message + error.hint).contains("geheim"_L1));
            QVERIFY(!error.detail.contains(u'\n'));
        }
    }
}

QTEST_GUILESS_MAIN(tst_JsonAnswer)
#include "tst_jsonanswer.moc"
