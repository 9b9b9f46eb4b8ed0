#include "config.h"
#include "signing.h"

#include <QCryptographicHash>
#include <QTest>

using namespace app::ctwing;
using namespace Qt::StringLiterals;

namespace {

const app::Secret kAppKey(QByteArray("demoAppKey1"));
const app::Secret kAppSecret(QByteArray("s3cr3tXYZ9"));
const QByteArray kMasterKey = "0123456789abcdef0123456789abcdef";

} // namespace

class CtwingSigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVectorsOfTheReference_data();
    void theVectorsOfTheReference();
    void parametersStandInTheByteOrderOfTheirNames();
    void aNameIsSignedOnce();
    void aBodyIsSignedAsItIs_data();
    void aBodyIsSignedAsItIs();
    void valuesAreEncodedForTheAddressOnly_data();
    void valuesAreEncodedForTheAddressOnly();
    void theAddressIsReadWithoutItsModule_data();
    void theAddressIsReadWithoutItsModule();
    void keysAreReadWithoutTheBlanksAroundThem();
};

void CtwingSigningTest::theVectorsOfTheReference_data()
{
    QTest::addColumn<qint64>("timestamp");
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("sha256");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("A, header and query") << 1700000000123LL
                                         << Parameters{{"productId", "15551234"},
                                                       {"deviceId", "a1b2c3d4e5f60718293a4b5c6d7e8f90"},
                                                       {"MasterKey", kMasterKey}}
                                         << QByteArray() << 152
                                         << QByteArray(
                                                "9f43869e710bda719cab61d8798e0ce3278c1cd8b82f4fdbc206d5ce0d4af9f8")
                                         << QByteArray("fLF+VjPKFq9QoacvnL2kA/lHG7A=");
    QTest::newRow("B, body in UTF-8")
        << 1700000001456LL << Parameters{{"MasterKey", kMasterKey}}
        << QByteArray(R"({"deviceName":"3号水表","deviceSn":"","imei":"861234051234568","operator":"console",)"
                      R"("other":{"autoObserver":0},"productId":15551234})")
        << 227 << QByteArray("a85ea7abbf0f6437e06ec914e1dae51170079f08a359d1d24432adcab37c5e86")
        << QByteArray("nOvWdWfOEFabBWmLtp2ZpVsbMyI=");
    QTest::newRow("C, empty value and Chinese")
        << 1700000002789LL
        << Parameters{{"productId", "15551234"},
                      {"searchValue", "泵房 1#"},
                      {"pageNow", "1"},
                      {"pageSize", ""},
                      {"MasterKey", kMasterKey}}
        << QByteArray() << 152 << QByteArray("4d7216651629e406c3fbbf0c28c5dffd44266467b32c2476506a3132132e3850")
        << QByteArray("NhmAEDnAqnigLO648cGO2InAT8E=");
}

void CtwingSigningTest::theVectorsOfTheReference()
{
    QFETCH(qint64, timestamp);
    QFETCH(Parameters, parameters);
    QFETCH(QByteArray, body);
    QFETCH(int, size);
    QFETCH(QByteArray, sha256);
    QFETCH(QByteArray, signature);
    const QByteArray text = canonicalText(kAppKey, timestamp, parameters, body);
    QCOMPARE(text.size(), size);
    QCOMPARE(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(), sha256);
    QCOMPARE(signatureOf(text, kAppSecret), signature);
    std::reverse(parameters.begin(), parameters.end());
    QCOMPARE(canonicalText(kAppKey, timestamp, parameters, body), text);
    QVERIFY(signatureOf(text + 'x', kAppSecret) != signature);
    QVERIFY(signatureOf(text, kAppKey) != signature);
}

void CtwingSigningTest::parametersStandInTheByteOrderOfTheirNames()
{
    const QByteArray text =
        canonicalText(kAppKey, 5, {{"b", "1"}, {"a", "2"}, {"Z", "3"}, {"_", "4"}, {"aa", "5"}, {"中", "6"}}, {});
    QCOMPARE(text, QByteArray("application:demoAppKey1\ntimestamp:5\nZ:3\n_:4\na:2\naa:5\nb:1\n中:6\n"));
}

void CtwingSigningTest::aNameIsSignedOnce()
{
    QCOMPARE(canonicalText(kAppKey, 5, {{"a", "1"}, {"a", "2"}}, {}),
             QByteArray("application:demoAppKey1\ntimestamp:5\na:1\n"));
}

void CtwingSigningTest::aBodyIsSignedAsItIs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("none") << QByteArray() << QByteArray("");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("object") << QByteArray("{}") << QByteArray("{}\n");
    QTest::newRow("ends with LF") << QByteArray("{}\n") << QByteArray("{}\n\n");
    QTest::newRow("CR stays") << QByteArray("{\r\n}") << QByteArray("{\r\n}\n");
}

void CtwingSigningTest::aBodyIsSignedAsItIs()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, end);
    QCOMPARE(canonicalText(kAppKey, 5, {}, body), "application:demoAppKey1\ntimestamp:5\n" + end);
}

void CtwingSigningTest::valuesAreEncodedForTheAddressOnly_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("empty") << QByteArray() << QByteArray("");
    QTest::newRow("plain") << QByteArray("aZ09-._~") << QByteArray("aZ09-._~");
    QTest::newRow("plus and blank") << QByteArray("a+b c") << QByteArray("a%2Bb%20c");
    QTest::newRow("what would end a value") << QByteArray("&=#?/%") << QByteArray("%26%3D%23%3F%2F%25");
    QTest::newRow("list") << QByteArray("a,b") << QByteArray("a%2Cb");
    QTest::newRow("Chinese") << QByteArray("泵房 1#") << QByteArray("%E6%B3%B5%E6%88%BF%201%23");
}

void CtwingSigningTest::valuesAreEncodedForTheAddressOnly()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, encoded);
    QCOMPARE(encodedQuery({{"n", value}}), "n=" + encoded);
    QCOMPARE(encodedQuery({{"a", "1"}, {"n", value}}), "a=1&n=" + encoded);
    QVERIFY(canonicalText(kAppKey, 5, {{"n", value}}, {}).endsWith("\nn:" + value + '\n'));
}

void CtwingSigningTest::theAddressIsReadWithoutItsModule_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("base");
    QTest::newRow("as it is commonly written")
        << u"https://ag-api.ctwing.cn/aep_device_management"_s << u"https://ag-api.ctwing.cn"_s;
    QTest::newRow("slash at the end") << u"https://ag-api.ctwing.cn/aep_device_management/"_s
                                      << u"https://ag-api.ctwing.cn"_s;
    QTest::newRow("another module") << u"https://ag-api.ctwing.cn/aep_device_command"_s
                                    << u"https://ag-api.ctwing.cn"_s;
    QTest::newRow("tenant's gateway") << u"https://2000012345.api.ctwing.cn"_s << u"https://2000012345.api.ctwing.cn"_s;
    QTest::newRow("bare slash") << u" http://10.0.0.1:8080/ "_s << u"http://10.0.0.1:8080"_s;
    QTest::newRow("behind a proxy's path")
        << u"http://10.0.0.1/a/b%20c/aep_device_management?x=1#y"_s << u"http://10.0.0.1/a/b%20c"_s;
    QTest::newRow("a path that is no module") << u"http://10.0.0.1/aep"_s << u"http://10.0.0.1/aep"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no host") << u"https:///x"_s << QString();
}

void CtwingSigningTest::theAddressIsReadWithoutItsModule()
{
    QFETCH(QString, address);
    QFETCH(QString, base);
    QCOMPARE(baseAddress(address).toString(QUrl::FullyEncoded), base);
    QCOMPARE(baseAddress(address).isValid(), !base.isEmpty());
}

void CtwingSigningTest::keysAreReadWithoutTheBlanksAroundThem()
{
    app::Docking docking{.settings = {{u"ctwingProductId"_s, u" 15551234 "_s}}};
    docking.secrets = {{u"appKey"_s, app::Secret(QByteArray(" demoAppKey1\r\n"))}};
    const ApiConfig config = apiConfigOf(docking);
    QVERIFY(config.appKey == kAppKey);
    QVERIFY(config.appSecret.isEmpty());
    QCOMPARE(config.productId, u"15551234"_s);
    QCOMPARE(config.commandForm, CommandForm::Auto);
}

QTEST_GUILESS_MAIN(CtwingSigningTest)
#include "tst_ctwingsigning.moc"
