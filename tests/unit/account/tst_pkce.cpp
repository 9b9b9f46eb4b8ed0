#include "app/account/pkce.h"
#include "app/account/randomtoken.h"

#include <QSet>
#include <QTest>

using namespace app;

class tst_Pkce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiers_data();
    void verifiers();
    void methods();
    void tokensAreLongAndNeverTheSame();
};

void tst_Pkce::verifiers_data()
{
    QTest::addColumn<QByteArray>("verifier");
    QTest::addColumn<int>("method");
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<bool>("good");
    // RFC 7636, appendix B.
    const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const QByteArray challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    const int s256 = static_cast<int>(PkceMethod::S256);
    const int plain = static_cast<int>(PkceMethod::Plain);
    QTest::newRow("S256") << verifier << s256 << challenge << true;
    QTest::newRow("plain") << verifier << plain << verifier << true;
    QTest::newRow("another verifier") << QByteArray(verifier).replace('d', 'e') << s256 << challenge << false;
    QTest::newRow("the challenge itself") << challenge << s256 << challenge << false;
    QTest::newRow("S256 taken for plain") << verifier << plain << challenge << false;
    QTest::newRow("missing") << QByteArray() << s256 << challenge << false;
    QTest::newRow("short") << QByteArray("abc") << plain << QByteArray("abc") << false;
    QTest::newRow("none asked") << QByteArray() << 0 << QByteArray() << true;
    QTest::newRow("none asked, one given") << verifier << 0 << QByteArray() << false;
}

void tst_Pkce::verifiers()
{
    QFETCH(QByteArray, verifier);
    QFETCH(int, method);
    QFETCH(QByteArray, challenge);
    QFETCH(bool, good);
    QCOMPARE(isVerifier(verifier, static_cast<PkceMethod>(method), challenge), good);
}

void tst_Pkce::methods()
{
    QVERIFY(pkceMethod("S256") == PkceMethod::S256);
    QVERIFY(pkceMethod("plain") == PkceMethod::Plain);
    QVERIFY(pkceMethod("") == PkceMethod::Plain);
    QVERIFY(!pkceMethod("s256"));
    QVERIFY(!pkceMethod("none"));
}

void tst_Pkce::tokensAreLongAndNeverTheSame()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray token = *randomToken();
        QVERIFY(isPkceText(token)); // 43 characters of the same alphabet
        QCOMPARE(tokenHash(token).size(), 32);
        seen << token;
    }
    QCOMPARE(seen.size(), 1000);
}

QTEST_GUILESS_MAIN(tst_Pkce)
#include "tst_pkce.moc"
