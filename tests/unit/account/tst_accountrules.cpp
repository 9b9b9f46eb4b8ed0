#include "app/account/accountrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

class tst_AccountRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logins_data();
    void logins();
    void passwords_data();
    void passwords();
    void everyFaultOfAClientIsNamed();
    void aNewClientNeedsOnlyItsPlatform();
};

void tst_AccountRules::logins_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("good");
    QTest::newRow("name") << u"zhang.san"_s << true;
    QTest::newRow("telephone") << u"+8613800000000"_s << true;
    QTest::newRow("e-mail") << u"a@b.cn"_s << true;
    QTest::newRow("Chinese") << u"张三"_s << true;
    QTest::newRow("longest") << QString(64, u'a') << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("too long") << QString(65, u'a') << false;
    QTest::newRow("blank") << u"zhang san"_s << false;
    QTest::newRow("ideographic blank") << u"张\u3000三"_s << false;
    QTest::newRow("control") << u"a\x01"_s << false;
}

void tst_AccountRules::logins()
{
    QFETCH(QString, login);
    QFETCH(bool, good);
    const auto fault = loginFault(login);
    QCOMPARE(!fault, good);
    if (fault)
        QCOMPARE(fault->field, u"login"_s);
}

void tst_AccountRules::passwords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("good");
    QTest::newRow("words") << u"kettle under stairs"_s << true;
    QTest::newRow("eight") << u"k4 uN-wz"_s << true;
    QTest::newRow("Chinese") << u"壶在楼梯下面放着"_s << true;
    QTest::newRow("longest") << QString(128, u'a') + QString(128, u'c') << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("seven") << u"k4uN-wz"_s << false;
    QTest::newRow("too long") << QString(256, u'a') + u'c' << false;
    QTest::newRow("one character") << u"aaaaaaaaaa"_s << false;
    QTest::newRow("upwards") << u"23456789"_s << false;
    QTest::newRow("downwards") << u"hgfedcba"_s << false;
    QTest::newRow("well known") << u"Password123"_s << false;
    QTest::newRow("the login") << u"Zhang.San"_s << false;
}

void tst_AccountRules::passwords()
{
    QFETCH(QString, password);
    QFETCH(bool, good);
    const auto fault = passwordFault(Secret(password), u"zhang.san"_s);
    QCOMPARE(!fault, good);
    if (fault) {
        QCOMPARE(fault->field, u"password"_s);
        QVERIFY(password.isEmpty() || !fault->message.contains(password));
    }
}

void tst_AccountRules::everyFaultOfAClientIsNamed()
{
    OauthClient client;
    client.platform = PlatformId(u"Duer OS"_s);
    client.clientId = u"a b"_s;
    client.redirectUris = {u"https://a.example/x"_s, u"http://a.example/x"_s, u"https://a.example/x"_s};
    client.accessSeconds = 5;
    client.refreshSeconds = 4;
    QStringList fields;
    for (const Error &fault : clientFaults(client))
        fields << fault.field;
    QCOMPARE(fields, (QStringList{u"platform"_s, u"clientId"_s, u"redirectUris[1]"_s, u"redirectUris[2]"_s,
                                  u"accessSeconds"_s, u"refreshSeconds"_s}));
}

void tst_AccountRules::aNewClientNeedsOnlyItsPlatform()
{
    OauthClient client;
    client.platform = PlatformId(u"dueros"_s);
    QVERIFY(clientFaults(client).isEmpty());
}

QTEST_GUILESS_MAIN(tst_AccountRules)
#include "tst_accountrules.moc"
