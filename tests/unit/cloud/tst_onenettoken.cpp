#include "onenetcaller.h"

#include "token.h"
#include "tokensource.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::onenet::authorizationToken;
using app::onenet::TokenClaim;
using app::onenet::TokenMethod;
using app::onenet::TokenSource;

/// The vectors of reference/onenet.md §6.
class OnenetTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsTheReferences_data();
    void aTokenIsTheReferences();
    void theResourceIsSignedPlainAndSentEncoded();
    void aKeyThatIsNoneIsRefused_data();
    void aKeyThatIsNoneIsRefused();
    void aTokenIsKeptAndRenewedBeforeItRunsOut();
    void aClockSetBackRenewsTheToken();
    void whatATokenHoldsIsSecret();
};

void OnenetTokenTest::aTokenIsTheReferences_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<qint64>("expires");
    QTest::addColumn<int>("method");
    QTest::addColumn<QByteArray>("token");
    const auto row = [](const char *name, const char *version, const char *resource, qint64 expires, TokenMethod method,
                        const char *token) {
        QTest::newRow(name) << QByteArray(version) << QByteArray(resource) << expires << static_cast<int>(method)
                            << QByteArray(token);
    };
    row("md5", "2018-10-31", "products/123456", 1893456000, TokenMethod::Md5,
        "version=2018-10-31&res=products%2F123456&et=1893456000&method=md5&sign=ft2qEyta6VbPReQEZN2jSQ%3D%3D");
    row("sha1", "2022-05-01", "userid/420001", 1893456000, TokenMethod::Sha1,
        "version=2022-05-01&res=userid%2F420001&et=1893456000&method=sha1&sign=ifHWj1tfEUcxQ5tTLKPyXrdrPsU%3D");
    row("sha256", "2022-05-01", "products/aB3dE6gH9j", 1924992000, TokenMethod::Sha256,
        "version=2022-05-01&res=products%2FaB3dE6gH9j&et=1924992000&method=sha256&"
        "sign=RrG4P%2FwOmpRsDw723GGjw0clnERWPLYRc1Z0V2J1DQE%3D");
}

void OnenetTokenTest::aTokenIsTheReferences()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, resource);
    QFETCH(qint64, expires);
    QFETCH(int, method);
    QFETCH(QByteArray, token);
    const TokenClaim claim{
        .version = version, .resource = resource, .expiresAt = expires, .method = static_cast<TokenMethod>(method)};
    const auto made = authorizationToken(claim, app::Secret(QByteArray(onenet::kAccessKey)));
    QVERIFY(made);
    QCOMPARE(*made, token);
}

void OnenetTokenTest::theResourceIsSignedPlainAndSentEncoded()
{
    const auto made = authorizationToken({.version = "v", .resource = "a b+c/d?e%f#g&h=i", .expiresAt = 1},
                                         app::Secret(QByteArray(onenet::kAccessKey)));
    QVERIFY(made);
    QVERIFY2(made->startsWith("version=v&res=a%20b%2Bc%2Fd%3Fe%25f%23g%26h%3Di&et=1&method=sha256&sign="), *made);
}

void OnenetTokenTest::aKeyThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("classic key") << QByteArray(onenet::kMasterKey);
    QTest::newRow("blank in it") << QByteArray("DRQb IikwNz5F");
}

void OnenetTokenTest::aKeyThatIsNoneIsRefused()
{
    QFETCH(QByteArray, key);
    const auto made = authorizationToken({}, app::Secret(key));
    QVERIFY(!made);
    QCOMPARE(made.error().code, app::ErrorCode::InvalidInput);
    QCOMPARE(made.error().field, u"apiKey"_s);
    QVERIFY(!made.error().hint.isEmpty());
    if (!key.isEmpty())
        QVERIFY(!app::toText(made.error()).contains(QString::fromLatin1(key)));
}

void OnenetTokenTest::aTokenIsKeptAndRenewedBeforeItRunsOut()
{
    TokenSource source({.version = "2022-05-01", .resource = "products/p"},
                       app::Secret(QByteArray(onenet::kAccessKey)));
    const qint64 start = 1'700'000'000'000;
    const QByteArray first = source.at(start);
    QVERIFY2(first.contains("&et=1700003600&"), first);
    QCOMPARE(source.at(start + 3'539'000), first);
    const QByteArray second = source.at(start + 3'540'000); // a minute before
    QVERIFY2(second.contains("&et=1700007140&"), second);
    QCOMPARE(source.at(start + 3'541'000), second);
}

void OnenetTokenTest::aClockSetBackRenewsTheToken()
{
    TokenSource source({.version = "v", .resource = "r"}, app::Secret(QByteArray(onenet::kAccessKey)));
    QVERIFY(source.at(1'700'000'000'000).contains("&et=1700003600&"));
    QVERIFY(source.at(1'600'000'000'000).contains("&et=1600003600&")); // else it would be good for years
}

void OnenetTokenTest::whatATokenHoldsIsSecret()
{
    TokenSource source({.version = "v", .resource = "r"}, app::Secret(QByteArray(onenet::kAccessKey)));
    QVERIFY(source.secrets().isEmpty());
    const QByteArray token = source.at(onenet::kNowMs);
    const QByteArray sign = token.sliced(token.indexOf("&sign=") + 6);
    QList<QByteArray> kept;
    for (const app::Secret &secret : source.secrets())
        kept.append(secret.reveal());
    QVERIFY(kept.contains(token));
    QVERIFY(kept.contains(sign));
    QVERIFY(kept.contains(QByteArray::fromPercentEncoding(sign)));
}

QTEST_GUILESS_MAIN(OnenetTokenTest)
#include "tst_onenettoken.moc"
