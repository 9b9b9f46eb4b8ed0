#include "onenetsamples.h"

#include "pushcipher.h"
#include "pushsignature.h"

#include <rapidcheck.h>

#include <QTest>

using namespace Qt::StringLiterals;
using app::onenet::AesKey;

namespace {

AesKey::Kind kindOf(const QByteArray &aesKey)
{
    return AesKey(app::Secret(aesKey)).kind();
}

QByteArray keyBytes(const QByteArray &aesKey, qsizetype count)
{
    const AesKey key{app::Secret(aesKey)};
    return QByteArray(reinterpret_cast<const char *>(key.bytes()), count);
}

QByteArray bytes()
{
    const auto list = *rc::gen::arbitrary<std::vector<char>>();
    return QByteArray(list.data(), static_cast<qsizetype>(list.size()));
}

} // namespace

/// The private parts: what a key stands for, and the two encryptions.
class OnenetCipherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsToldByItsLength_data();
    void aKeyIsToldByItsLength();
    void aClassicKeyIsTheBytesOfItsBase64();
    void spareBitsOfAKeyDoNotMatter();
    void theVectorsAreDecrypted();
    void theVectorsAreEncryptedAlike();
    void whatIsEncryptedIsDecrypted();
    void anyCiphertextIsRefusedOrRead();
    void theDigestIsTheReferences();
    void aNonceIsShortAndPrintable_data();
    void aNonceIsShortAndPrintable();
};

void OnenetCipherTest::aKeyIsToldByItsLength_data()
{
    QTest::addColumn<QByteArray>("aesKey");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &aesKey, AesKey::Kind kind) {
        QTest::newRow(name) << aesKey << static_cast<int>(kind);
    };
    row("none", "", AesKey::Kind::Missing);
    row("blanks", "  \n", AesKey::Kind::Missing);
    row("classic", onenet::kClassicKey, AesKey::Kind::Classic);
    row("classic with its '='", QByteArray(onenet::kClassicKey) + '=', AesKey::Kind::Classic);
    row("classic, 44 characters", QByteArray(44, 'A'), AesKey::Kind::Classic);
    row("classic pasted with a line break", QByteArray(onenet::kClassicKey) + "\r\n", AesKey::Kind::Classic);
    row("classic, another character", QByteArray(42, 'A') + '-', AesKey::Kind::Unusable);
    row("current", onenet::kCurrentKey, AesKey::Kind::Current);
    row("current with marks", "Qm7Z&2Lp=Xc4+b1=", AesKey::Kind::Current);
    row("current with a blank", "Qm7Zt2Lp9 c4Vb1N", AesKey::Kind::Unusable);
    row("current, no ASCII", "Qm7Zt2Lp9Xc4V\xE4\xB8\x9C", AesKey::Kind::Unusable);
    row("15 characters", QByteArray(15, 'A'), AesKey::Kind::Unusable);
    row("42 characters", QByteArray(42, 'A'), AesKey::Kind::Unusable);
    row("45 characters", QByteArray(45, 'A'), AesKey::Kind::Unusable);
    row("only '='", "===", AesKey::Kind::Unusable);
}

void OnenetCipherTest::aKeyIsToldByItsLength()
{
    QFETCH(QByteArray, aesKey);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(kindOf(aesKey)), kind);
}

void OnenetCipherTest::aClassicKeyIsTheBytesOfItsBase64()
{
    QByteArray expected;
    for (char c = 0x30; c <= 0x4F; ++c)
        expected.append(c);
    QCOMPARE(keyBytes(onenet::kClassicKey, 32), expected);
    QCOMPARE(keyBytes(onenet::kCurrentKey, 16), QByteArray(onenet::kCurrentKey));
}

void OnenetCipherTest::spareBitsOfAKeyDoNotMatter()
{
    QByteArray other(onenet::kClassicKey);
    QCOMPARE(other.back(), '8'); // the canonical one of 8, 9, + and /
    for (const char last : {'9', '+', '/'}) {
        other.back() = last;
        QCOMPARE(keyBytes(other, 32), keyBytes(onenet::kClassicKey, 32));
    }
}

void OnenetCipherTest::theVectorsAreDecrypted()
{
    const AesKey classic{app::Secret(QByteArray(onenet::kClassicKey))};
    const AesKey current{app::Secret(QByteArray(onenet::kCurrentKey))};
    const auto one = app::onenet::decryptClassic(onenet::kClassicCiphertext, classic);
    QVERIFY(one);
    QCOMPARE(*one, QByteArray(onenet::kClassicEncryptedText));
    const auto other = app::onenet::decryptCurrent(onenet::kCurrentCiphertext, current);
    QVERIFY(other);
    QCOMPARE(*other, QByteArray(onenet::kCurrentText));
}

void OnenetCipherTest::theVectorsAreEncryptedAlike()
{
    const AesKey classic{app::Secret(QByteArray(onenet::kClassicKey))};
    const AesKey current{app::Secret(QByteArray(onenet::kCurrentKey))};
    QCOMPARE(app::onenet::encryptClassic(onenet::kClassicEncryptedText, classic, "0123456789abcdef"),
             QByteArray(onenet::kClassicCiphertext));
    QCOMPARE(app::onenet::encryptCurrent(onenet::kCurrentText, current), QByteArray(onenet::kCurrentCiphertext));
}

void OnenetCipherTest::whatIsEncryptedIsDecrypted()
{
    const bool isHeld = rc::check("both ways back", [] {
        const QByteArray message = bytes();
        const AesKey classic{app::Secret(QByteArray(onenet::kClassicKey))};
        const AesKey current{app::Secret(QByteArray(onenet::kCurrentKey))};
        const auto one =
            app::onenet::decryptClassic(app::onenet::encryptClassic(message, classic, "0123456789abcdef"), classic);
        RC_ASSERT(one && *one == message);
        const auto other = app::onenet::decryptCurrent(app::onenet::encryptCurrent(message, current), current);
        RC_ASSERT(other && *other == message);
    });
    QVERIFY(isHeld);
}

void OnenetCipherTest::anyCiphertextIsRefusedOrRead()
{
    const bool isHeld = rc::check("any bytes", [] {
        QByteArray ciphertext = bytes();
        ciphertext.resize(ciphertext.size() / 16 * 16);
        for (const QByteArray &aesKey : {QByteArray(onenet::kClassicKey), QByteArray(onenet::kCurrentKey)}) {
            const AesKey key{app::Secret(aesKey)};
            for (const auto &read : {app::onenet::decryptClassic(ciphertext.toBase64(), key),
                                     app::onenet::decryptCurrent(ciphertext.toBase64(), key)}) {
                RC_ASSERT(!read || read->size() < ciphertext.size());
                RC_ASSERT(read || read.error().code == app::ErrorCode::Unauthorized);
            }
        }
    });
    QVERIFY(isHeld);
}

void OnenetCipherTest::theDigestIsTheReferences()
{
    const app::Secret token(QByteArray(onenet::kToken));
    const QByteArray digest = app::onenet::pushDigest(token, "k3P9xQ2b", "verify00039");
    QCOMPARE(digest.toHex(), QByteArray("fa8c2dffa587c6521d49887fdbf95518"));
    QCOMPARE(app::onenet::signatureText(digest), QByteArray("+owt/6WHxlIdSYh/2/lVGA=="));
    const auto digestOf = [&](const QByteArray &signature) {
        return app::onenet::signedDigest(token, "k3P9xQ2b", "verify00039", signature);
    };
    QCOMPARE(digestOf("+owt/6WHxlIdSYh/2/lVGA=="), std::optional(digest));
    QCOMPARE(digestOf("+owt/6WHxlIdSYh/2/lVGA"), std::optional(digest));
    for (const char *wrong : {"", "=", "+owt/6WHxlIdSYh/2/lVG", "+owt/6WHxlIdSYh/2/lVGB==",
                              "fa8c2dffa587c6521d49887fdbf95518", "+OWT/6WHxlIdSYh/2/lVGA=="})
        QVERIFY2(!digestOf(wrong), wrong);
}

void OnenetCipherTest::aNonceIsShortAndPrintable_data()
{
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<bool>("valid");
    QTest::newRow("as seen") << QByteArray("?_$!(*%)") << true;
    QTest::newRow("one character") << QByteArray("a") << true;
    QTest::newRow("blank and marks") << QByteArray(" &+=\"\\~") << true;
    QTest::newRow("64 characters") << QByteArray(64, 'a') << true;
    QTest::newRow("65 characters") << QByteArray(65, 'a') << false;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("control character") << QByteArray("abc\n") << false;
    QTest::newRow("zero byte") << QByteArray("abc\0", 4) << false;
    QTest::newRow("filling of MD5") << QByteArray("abc\x80") << false;
    QTest::newRow("Chinese") << QByteArray("东") << false;
}

void OnenetCipherTest::aNonceIsShortAndPrintable()
{
    QFETCH(QByteArray, nonce);
    QFETCH(bool, valid);
    QCOMPARE(app::onenet::isNonce(nonce), valid);
}

QTEST_GUILESS_MAIN(OnenetCipherTest)
#include "tst_onenetcipher.moc"
