#include "app/account/oauthfault.h"
#include "app/account/oauthparameters.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

class tst_OauthParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceIsRead_data();
    void everyPlaceIsRead();
    void theBodyGoesBeforeTheQuery();
    void escapesAndBlanksAreDecoded();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void basicCredentialsAreRead_data();
    void basicCredentialsAreRead();
    void errorAnswersAreJson();
    void tokenAnswersHaveTheFourMembers();
};

void tst_OauthParameters::everyPlaceIsRead_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("query");
    const QByteArray form = "grant_type=refresh_token&n=7";
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << form << QByteArray();
    QTest::newRow("form without a type") << QByteArray() << form << QByteArray();
    QTest::newRow("query") << QByteArray() << QByteArray() << form;
    QTest::newRow("JSON") << QByteArray("application/json; charset=utf-8")
                          << QByteArray(R"({"grant_type":"refresh_token","n":7,"odd":[1],"none":null})")
                          << QByteArray();
    QTest::newRow("JSON as a form") << QByteArray("application/x-www-form-urlencoded")
                                    << QByteArray(R"( {"grant_type":"refresh_token","n":"7"})") << QByteArray();
    QTest::newRow("both") << QByteArray() << QByteArray("grant_type=refresh_token") << QByteArray("n=7");
}

void tst_OauthParameters::everyPlaceIsRead()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, query);
    const auto parsed = OauthParameters::parse({type, body, query});
    QCOMPARE(parsed.fault, nullptr);
    QCOMPARE(parsed.parameters.value("grant_type"), QByteArray("refresh_token"));
    QCOMPARE(parsed.parameters.value("n"), QByteArray("7"));
    QVERIFY(!parsed.parameters.has("none"));
    QVERIFY(!parsed.parameters.has("odd"));
}

void tst_OauthParameters::theBodyGoesBeforeTheQuery()
{
    const auto parsed = OauthParameters::parse({{}, "a=body", "a=query&b=query"});
    QCOMPARE(parsed.fault, nullptr);
    QCOMPARE(parsed.parameters.value("a"), QByteArray("body"));
    QCOMPARE(parsed.parameters.value("b"), QByteArray("query"));
}

void tst_OauthParameters::escapesAndBlanksAreDecoded()
{
    const auto parsed = OauthParameters::parse({{}, "a%62=%E5%B0%8F+%2B%26%3d&empty=&bare&&", {}});
    QCOMPARE(parsed.fault, nullptr);
    QCOMPARE(parsed.parameters.text("ab"), u"小 +&="_s);
    QVERIFY(parsed.parameters.has("empty"));
    QVERIFY(parsed.parameters.has("bare"));
    QVERIFY(!parsed.parameters.has(""));
}

void tst_OauthParameters::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray form = "application/x-www-form-urlencoded";
    QTest::newRow("twice") << form << QByteArray("code=1&code=1");
    QTest::newRow("twice by escapes") << form << QByteArray("code=1&c%6fde=2");
    QTest::newRow("no escape") << form << QByteArray("a=%zz");
    QTest::newRow("cut escape") << form << QByteArray("a=%4");
    QTest::newRow("line break") << form << QByteArray("state=a%0D%0ASet-Cookie:x");
    QTest::newRow("NUL") << form << QByteArray("state=a%00b");
    QTest::newRow("no UTF-8") << form << QByteArray("state=%ff");
    QTest::newRow("too long") << form << "a=" + QByteArray(5000, 'x');
    QByteArray many;
    for (int i = 0; i < 100; ++i)
        many += "p" + QByteArray::number(i) + "=1&";
    QTest::newRow("too many") << form << many;
    QTest::newRow("broken JSON") << QByteArray("application/json") << QByteArray(R"({"a":"b")");
    QTest::newRow("JSON that is no object") << QByteArray("application/json") << QByteArray(R"(["a"])");
    QTest::newRow("line break in JSON") << QByteArray("application/json") << QByteArray(R"({"state":"a\r\nb"})");
    QTest::newRow("deep JSON") << QByteArray("application/json")
                               << "{\"a\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}";
}

void tst_OauthParameters::whatIsWrongIsRefused()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QVERIFY(OauthParameters::parse({type, body, {}}).fault != nullptr);
}

void tst_OauthParameters::basicCredentialsAreRead_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("plain") << "Basic " + QByteArray("id:s:1").toBase64() << u"id"_s << QByteArray("s:1");
    QTest::newRow("escaped, small letters")
        << "basic " + QByteArray("i%3Ad:a%2Bb").toBase64() << u"i:d"_s << QByteArray("a+b");
    QTest::newRow("another scheme") << QByteArray("Bearer abc") << QString() << QByteArray();
    QTest::newRow("no colon") << "Basic " + QByteArray("abc").toBase64() << QString() << QByteArray();
    QTest::newRow("no id") << "Basic " + QByteArray(":abc").toBase64() << QString() << QByteArray();
    QTest::newRow("no base64") << QByteArray("Basic !!!") << QString() << QByteArray();
    QTest::newRow("alone") << QByteArray("Basic") << QString() << QByteArray();
}

void tst_OauthParameters::basicCredentialsAreRead()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, id);
    QFETCH(QByteArray, secret);
    const auto credentials = basicCredentials(header);
    QCOMPARE(credentials.has_value(), !id.isEmpty());
    if (!credentials)
        return;
    QCOMPARE(credentials->id, id);
    QCOMPARE(credentials->secret.reveal(), secret);
}

void tst_OauthParameters::errorAnswersAreJson()
{
    const OauthFault fault{OauthCode::InvalidGrant, "The code is not known."};
    const QJsonObject body = QJsonDocument::fromJson(oauthBody(fault)).object();
    QCOMPARE(body,
             (QJsonObject{{u"error"_s, u"invalid_grant"_s}, {u"error_description"_s, u"The code is not known."_s}}));
    QCOMPARE(oauthStatus(OauthCode::InvalidGrant), 400);
    QCOMPARE(oauthStatus(OauthCode::InvalidClient), 401);
    QCOMPARE(oauthStatus(OauthCode::TemporarilyUnavailable), 503);
}

void tst_OauthParameters::tokenAnswersHaveTheFourMembers()
{
    const QJsonObject body = QJsonDocument::fromJson(tokenBody({"access", "refresh", 604800})).object();
    QCOMPARE(body, (QJsonObject{{u"access_token"_s, u"access"_s},
                                {u"token_type"_s, u"Bearer"_s},
                                {u"expires_in"_s, 604800},
                                {u"refresh_token"_s, u"refresh"_s}}));
}

QTEST_GUILESS_MAIN(tst_OauthParameters)
#include "tst_oauthparameters.moc"
