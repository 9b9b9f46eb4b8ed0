#include "requesthead.h"

#include <QTest>

using namespace app;

/// What is kept of a request's head never holds a secret.
class tst_IntakeMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreMasked_data();
    void secretsAreMasked();
    void theHeadIsCapped();
    void thePathIsReadFromWhatArrived_data();
    void thePathIsReadFromWhatArrived();
};

void tst_IntakeMask::secretsAreMasked_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("token alone") << QByteArray("POST /a?token=s3cret HTTP/1.1\r\nHost: x")
                                 << QByteArray("POST /a?token=*** HTTP/1.1\r\nHost: x");
    QTest::newRow("token between others")
        << QByteArray("POST /a?x=1&token=s3cret&y=2 HTTP/1.1") << QByteArray("POST /a?x=1&token=***&y=2 HTTP/1.1");
    QTest::newRow("token twice") << QByteArray("POST /a?token=s3cret&token=s3cret HTTP/1.1")
                                 << QByteArray("POST /a?token=***&token=*** HTTP/1.1");
    QTest::newRow("another name that ends so")
        << QByteArray("POST /a?mytoken=1 HTTP/1.1") << QByteArray("POST /a?mytoken=1 HTTP/1.1");
    QTest::newRow("cut off") << QByteArray("POST /a?token=s3cret") << QByteArray("POST /a?token=***");
    QTest::newRow("a referer repeats it")
        << QByteArray("POST /a?token=s3cret HTTP/1.1\r\nReferer: http://x/a?token=s3cret\r\nHost: x")
        << QByteArray("POST /a?token=*** HTTP/1.1\r\nReferer: http://x/a?token=***\r\nHost: x");
    QTest::newRow("name with escapes") << QByteArray("POST /a?%74oken=s3cret&x=1 HTTP/1.1")
                                       << QByteArray("POST /a?%74oken=***&x=1 HTTP/1.1");
    QTest::newRow("name of escapes alone") << QByteArray("POST /a?x=1&%74%6f%6B%65%6e=s3cret HTTP/1.1")
                                           << QByteArray("POST /a?x=1&%74%6f%6B%65%6e=*** HTTP/1.1");
    QTest::newRow("name in capitals") << QByteArray("POST /a?Token=s3cret HTTP/1.1")
                                      << QByteArray("POST /a?Token=*** HTTP/1.1");
    QTest::newRow("escapes of another name")
        << QByteArray("POST /a?m%74oken=1 HTTP/1.1") << QByteArray("POST /a?m%74oken=1 HTTP/1.1");
    QTest::newRow("value with an equals sign")
        << QByteArray("POST /a?token=s3=cret&y=2 HTTP/1.1") << QByteArray("POST /a?token=***&y=2 HTTP/1.1");
    QTest::newRow("nothing before it") << QByteArray("token=s3cret") << QByteArray("token=***");
    QTest::newRow("what account linking carries")
        << QByteArray(
               "GET /oauth/token?client_id=a&client_secret=b&code=c&refresh_token=d&c%6Fd%65=e&passwor%64=f&state=g "
               "HTTP/1.1")
        << QByteArray("GET /oauth/token?client_id=a&client_secret=***&code=***&refresh_token=***&c%6Fd%65=***&"
                      "passwor%64=***&state=g HTTP/1.1");
    QTest::newRow("authorization") << QByteArray("POST /a HTTP/1.1\r\nAuthorization: Bearer s3cret\r\nHost: x")
                                   << QByteArray("POST /a HTTP/1.1\r\nAuthorization: ***\r\nHost: x");
    QTest::newRow("cookie in another case") << QByteArray("POST /a HTTP/1.1\r\nCOOKIE: s3cret\r\nHost: x")
                                            << QByteArray("POST /a HTTP/1.1\r\nCOOKIE: ***\r\nHost: x");
}

void tst_IntakeMask::secretsAreMasked()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, kept);
    QCOMPARE(maskHead(head), kept);
}

void tst_IntakeMask::theHeadIsCapped()
{
    QVERIFY(maskHead("GET / HTTP/1.1\r\nX: " + QByteArray(60'000, 'a')).size() <= 4096);
}

void tst_IntakeMask::thePathIsReadFromWhatArrived_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("path");
    const QByteArray path = "/ctwing/p-1/notify";
    QTest::newRow("whole") << "POST " + path + "?token=a HTTP/1.1\r\nHost: x\r\n" << path;
    QTest::newRow("no query") << "POST " + path + " HTTP/1.1\r\n" << path;
    QTest::newRow("cut behind the path") << "POST " + path << path;
    QTest::newRow("absolute form") << "POST http://a:80" + path + "?x HTTP/1.1" << path;
    QTest::newRow("escaped") << QByteArray("POST /ctwing/p%2D1/notify HTTP/1.1") << path;
    QTest::newRow("a bad escape stays") << QByteArray("POST /ctwing/%zz/notify HTTP/1.1")
                                        << QByteArray("/ctwing/%zz/notify");
    QTest::newRow("host alone") << QByteArray("GET http://a HTTP/1.1") << QByteArray();
    QTest::newRow("no target") << QByteArray("HELLO\r\n") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void tst_IntakeMask::thePathIsReadFromWhatArrived()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, path);
    QCOMPARE(pathOf(head), path);
}

QTEST_GUILESS_MAIN(tst_IntakeMask)
#include "tst_intakemask.moc"
