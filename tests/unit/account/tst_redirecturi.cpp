#include "app/account/redirecturi.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

namespace {

const QString kCallback = u"https://xiaodu.baidu.com/saiya/auth/0123456789abcdef0123456789abcdef"_s;

} // namespace

class tst_RedirectUri : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeRegistered_data();
    void whatMayBeRegistered();
    void onlyTheVerySameIsRegistered_data();
    void onlyTheVerySameIsRegistered();
    void parametersAreAppendedAndEscaped();
    void theHostIsShown();
};

void tst_RedirectUri::whatMayBeRegistered_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("good");
    QTest::newRow("callback") << kCallback << true;
    QTest::newRow("with a query") << kCallback + u"?a=b"_s << true;
    QTest::newRow("with a port") << u"https://a.example:8443/x"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("http") << u"http://xiaodu.baidu.com/x"_s << false;
    QTest::newRow("capital scheme") << u"HTTPS://xiaodu.baidu.com/x"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("fragment") << kCallback + u"#a"_s << false;
    QTest::newRow("user") << u"https://a@b.example/x"_s << false;
    QTest::newRow("blank") << kCallback + u" "_s << false;
    QTest::newRow("line break") << kCallback + u"\r\nX: y"_s << false;
    QTest::newRow("backslash") << u"https://a.example\\@b.example/"_s << false;
    QTest::newRow("policy") << u"https://a.example/';x"_s << false;
    QTest::newRow("too long") << kCallback + QString(2048, u'a') << false;
}

void tst_RedirectUri::whatMayBeRegistered()
{
    QFETCH(QString, uri);
    QFETCH(bool, good);
    QCOMPARE(!redirectUriFault(uri), good);
}

void tst_RedirectUri::onlyTheVerySameIsRegistered_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("good");
    QTest::newRow("same") << kCallback << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("longer") << kCallback + u"0"_s << false;
    QTest::newRow("shorter") << kCallback.chopped(1) << false;
    QTest::newRow("slash behind") << kCallback + u'/' << false;
    QTest::newRow("query behind") << kCallback + u"?x=1"_s << false;
    QTest::newRow("another case") << kCallback.toUpper() << false;
    QTest::newRow("another port") << QString(kCallback).replace(u".com/"_s, u".com:443/"_s) << false;
    QTest::newRow("host before it") << u"https://evil.example/"_s + kCallback << false;
    QTest::newRow("escaped") << QString(kCallback).replace(u"saiya"_s, u"s%61iya"_s) << false;
}

void tst_RedirectUri::onlyTheVerySameIsRegistered()
{
    QFETCH(QString, uri);
    QFETCH(bool, good);
    QCOMPARE(isRegistered({u"https://other.example/cb"_s, kCallback}, uri), good);
}

void tst_RedirectUri::parametersAreAppendedAndEscaped()
{
    QCOMPARE(withParameters(u"https://a.example/cb"_s, {{"code", "x"}, {"state", "a&b=c #%\r\nSet-Cookie: y\"<小"}}),
             QByteArray("https://a.example/cb?code=x&state=a%26b%3Dc%20%23%25%0D%0ASet-Cookie%3A%20y%22%3C%E5%B0%8F"));
    QCOMPARE(withParameters(u"https://a.example/cb?k=v"_s, {{"code", "x"}}),
             QByteArray("https://a.example/cb?k=v&code=x"));
    QCOMPARE(withParameters(u"https://a.example/cb?"_s, {{"code", "x"}}), QByteArray("https://a.example/cb?code=x"));
}

void tst_RedirectUri::theHostIsShown()
{
    QCOMPARE(hostOf(kCallback), u"xiaodu.baidu.com"_s);
    QCOMPARE(hostOf(u"https://a.example:8443/x"_s), u"a.example:8443"_s);
    QCOMPARE(originOf(u"https://a.example:8443/x?y"_s), QByteArray("https://a.example:8443"));
    QCOMPARE(originOf(u"https://[2001:db8::1]/x"_s), QByteArray("https://[2001:db8::1]"));
}

QTEST_GUILESS_MAIN(tst_RedirectUri)
#include "tst_redirecturi.moc"
