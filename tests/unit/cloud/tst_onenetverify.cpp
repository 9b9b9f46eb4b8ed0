#include "onenetsamples.h"

#include "app/cloud/onenet/onenet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::ErrorCode;
using onenet::classic;
using onenet::classicCiphertext;
using onenet::classicEncrypted;
using onenet::classicLayout;
using onenet::classicPlain;
using onenet::current;
using onenet::currentCiphertext;
using onenet::encryptBlocks;
using onenet::kClassicKey;
using onenet::kCurrentKey;
using onenet::padded;
using onenet::sign;

namespace {

app::Result<app::AcceptedPush> verify(const QByteArray &body, const QByteArray &aesKey = {},
                                      const QJsonObject &settings = {})
{
    static const app::Platform kPlatform = app::onenet::create();
    return kPlatform.receiver->verify({.body = body}, onenet::docking(aesKey, settings));
}

/// Empty when the push is taken.
QString refusal(const QByteArray &body, const QByteArray &aesKey = {}, const QJsonObject &settings = {})
{
    const auto verdict = verify(body, aesKey, settings);
    return verdict ? QString() : verdict.error().message;
}

QByteArray replayKey(const QByteArray &body, const QByteArray &aesKey = {})
{
    const auto verdict = verify(body, aesKey);
    return verdict ? verdict->replayKey : QByteArray();
}

QByteArray replaced(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    return text.replace(before, after);
}

const QString kNotSigned = u"The signature does not fit the token."_s;

} // namespace

/// What verify() takes and refuses: the signature, the formats and the encryptions.
class OnenetVerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVectorsAreAccepted_data();
    void theVectorsAreAccepted();
    void whatWasChangedIsRefused_data();
    void whatWasChangedIsRefused();
    void paddingOfTheSignatureDoesNotMatter();
    void theClassicSignatureIsTakenInItsOtherForms_data();
    void theClassicSignatureIsTakenInItsOtherForms();
    void aTruncatedSignatureIsNamedAndTakenOnlyWhenAllowed();
    void aLongNonceMaySignByItsFirst8Bytes();
    void withoutATokenNothingIsTaken();
    void theBodyDecidesTheFormat_data();
    void theBodyDecidesTheFormat();
    void ciphertextsAreReadLeniently_data();
    void ciphertextsAreReadLeniently();
    void whatCannotBeDecryptedIsUnauthorized_data();
    void whatCannotBeDecryptedIsUnauthorized();
    void theSignatureComesBeforeTheKey();
    void nestingIsBounded();
    void reasonsHoldNoSecrets();
    void aReplayHasTheKeyOfItsOriginal();
};

void OnenetVerifyTest::theVectorsAreAccepted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("aesKey");
    QTest::newRow("V2 classic plain") << QByteArray(onenet::kClassicPlain) << QByteArray();
    QTest::newRow("V3 classic encrypted") << QByteArray(onenet::kClassicEncrypted) << QByteArray(kClassicKey);
    QTest::newRow("V4 current plain") << QByteArray(onenet::kCurrentPlain) << QByteArray();
    QTest::newRow("V5 current encrypted") << QByteArray(onenet::kCurrentEncrypted) << QByteArray(kCurrentKey);
    QTest::newRow("V6 classic, Chinese") << classic("msg", onenet::kChineseText, onenet::kChineseText,
                                                    onenet::kChineseNonce)
                                         << QByteArray();
    QCOMPARE(sign(onenet::kChineseNonce, onenet::kChineseText), QByteArray(onenet::kChineseSignature));
    QTest::newRow("plain although there is a classic key")
        << QByteArray(onenet::kClassicPlain) << QByteArray(kClassicKey);
    QTest::newRow("plain although there is a current key")
        << QByteArray(onenet::kCurrentPlain) << QByteArray(kCurrentKey);
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + QByteArray(onenet::kClassicPlain) << QByteArray();
    QTest::newRow("list") << classicPlain(R"([{"type":1,"dev_id":1,"ds_id":"t","value":{"msg":1}},{"type":2}])")
                          << QByteArray();
    QTest::newRow("members in another order")
        << R"({"nonce":"abcd1234","msg_signature":")" + sign("abcd1234", "{}") + R"(","x":{"msg":5},"msg":{}})"
        << QByteArray();
    QTest::newRow("number of more than 64 bit") << classicPlain(R"({"iccid":89860320245012345678})") << QByteArray();
}

void OnenetVerifyTest::theVectorsAreAccepted()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, aesKey);
    QCOMPARE(refusal(body, aesKey), QString());
}

void OnenetVerifyTest::whatWasChangedIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray plain(onenet::kClassicPlain);
    QTest::newRow("number written anew") << replaced(plain, "25.0", "25");
    QTest::newRow("members sorted") << replaced(
        plain,
        R"("at":1700000000123,"imei":"869405030000017","type":1,"ds_id":"3303_0_5700","value":25.0,"dev_id":600100200)",
        R"("at":1700000000123,"dev_id":600100200,"ds_id":"3303_0_5700","imei":"869405030000017","type":1,"value":25.0)");
    QTest::newRow("value") << replaced(plain, "25.0", "25.1");
    QTest::newRow("blank added in a text") << replaced(plain, "3303_0", "3303 _0");
    QTest::newRow("nonce") << replaced(plain, "Zt8)wQ4m", "Zt8)wQ4n");
    QTest::newRow("signature") << replaced(plain, "/fJy", "/fJz");
    QTest::newRow("empty signature") << replaced(plain, "/fJy/1liXDwurgA2TqmDFw==", "");
    QTest::newRow("hexadecimal signature")
        << replaced(plain, "/fJy/1liXDwurgA2TqmDFw==", QByteArray::fromBase64("/fJy/1liXDwurgA2TqmDFw==").toHex());
    QTest::newRow("current, value") << replaced(onenet::kCurrentPlain, "21.5", "22.5");
    QTest::newRow("current, escaped text signed") << replaced(
        onenet::kCurrentPlain,
        "gkE/4IFU5vd5T6LDUMHHNA==", sign("pL5tXs9V", QByteArray(onenet::kCurrentText).replace('"', "\\\"")));
    QTest::newRow("classic ciphertext") << replaced(onenet::kClassicEncrypted, "YoKa", "YoKb");
    QTest::newRow("current ciphertext") << replaced(onenet::kCurrentEncrypted, "TPlv", "TPlw");
    QTest::newRow("classic members, quotes signed of a ciphertext") << classic("enc_msg", R"("AAAA")", R"("AAAA")");
}

void OnenetVerifyTest::whatWasChangedIsRefused()
{
    QFETCH(QByteArray, body);
    for (const QByteArray &aesKey : {QByteArray(), QByteArray(kClassicKey), QByteArray(kCurrentKey)}) {
        const auto verdict = verify(body, aesKey);
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().code, ErrorCode::Unauthorized);
        QCOMPARE(verdict.error().message, kNotSigned);
    }
}

void OnenetVerifyTest::paddingOfTheSignatureDoesNotMatter()
{
    for (const auto &[body, aesKey] : onenet::kVectors) {
        QCOMPARE(refusal(replaced(body, "==\"", "\""), aesKey), QString());
        QCOMPARE(refusal(replaced(body, "==\"", "=\""), aesKey), QString());
    }
}

void OnenetVerifyTest::theClassicSignatureIsTakenInItsOtherForms_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("text");
    const QByteArray spaced = " {\"type\": 1, \"ds_id\": \"a b\",\n\t\"value\": [ 1.0 ]} ";
    QTest::newRow("white space, signed as it stands") << spaced << spaced.trimmed();
    QTest::newRow("white space, signed without") << spaced << QByteArray(R"({"type":1,"ds_id":"a b","value":[1.0]})");
    QTest::newRow("a text, signed as it stands") << onenet::quoted(R"({"a":"b"})") << onenet::quoted(R"({"a":"b"})");
    QTest::newRow("a text, signed as what it stands for")
        << onenet::quoted(R"({"a":"b"})") << QByteArray(R"({"a":"b"})");
    QTest::newRow("escapes stay as they are") << QByteArray(R"({"a":"\u4e1c\/"})") << QByteArray(R"({"a":"\u4e1c\/"})");
}

void OnenetVerifyTest::theClassicSignatureIsTakenInItsOtherForms()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, text);
    QCOMPARE(refusal(classic("msg", raw, text)), QString());
    QCOMPARE(refusal(classic("msg", raw, text + ' ')), kNotSigned);
}

void OnenetVerifyTest::aTruncatedSignatureIsNamedAndTakenOnlyWhenAllowed()
{
    const QByteArray text(onenet::kChineseText);
    const QByteArray start = text.first(110); // 110 characters of 118 bytes
    QCOMPARE(sign(onenet::kChineseNonce, start), QByteArray(onenet::kChineseTruncatedSignature));
    const QByteArray body = classic("msg", text, start, onenet::kChineseNonce);
    QCOMPARE(verify(body).error().code, ErrorCode::Unauthorized);
    QVERIFY2(refusal(body).contains(u"110/118"_s), qPrintable(refusal(body)));
    const QJsonObject allowed{{u"truncatedSignature"_s, true}};
    QCOMPARE(refusal(body, {}, allowed), QString());
    QCOMPARE(refusal(body, {}, {{u"truncatedSignature"_s, u"true"_s}}), QString());
    QCOMPARE(refusal(classic("msg", text, start.chopped(1), onenet::kChineseNonce), {}, allowed), kNotSigned);
    // A character beyond the first plane is two units in four bytes.
    const QByteArray face = R"({"a":"😀😀"})";
    QCOMPARE(refusal(classic("msg", face, face.chopped(4)), {}, allowed), QString());
    // Today's platform signs all of it.
    const QByteArray other =
        replaced(onenet::kCurrentPlain,
                 "gkE/4IFU5vd5T6LDUMHHNA==", sign("pL5tXs9V", QByteArray(onenet::kCurrentText).chopped(4)));
    QCOMPARE(refusal(other, {}, allowed), kNotSigned);
}

void OnenetVerifyTest::aLongNonceMaySignByItsFirst8Bytes()
{
    const QByteArray body = classic("msg", "{}", "{}", "abcd12345");
    QCOMPARE(refusal(body), QString());
    QCOMPARE(refusal(replaced(body, sign("abcd12345", "{}"), sign("abcd1234", "{}"))), QString());
    QCOMPARE(refusal(replaced(body, sign("abcd12345", "{}"), sign("abcd123", "{}"))), kNotSigned);
}

void OnenetVerifyTest::withoutATokenNothingIsTaken()
{
    const QByteArray hash = QCryptographicHash::hash("abcd1234{}", QCryptographicHash::Md5).toBase64();
    const QByteArray body = R"({"msg":{},"nonce":"abcd1234","msg_signature":")" + hash + "\"}";
    const auto verdict = app::onenet::create().receiver->verify({.body = body}, {});
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().code, ErrorCode::Unauthorized);
    QCOMPARE(verdict.error().message, u"The docking has no notification token."_s);
}

void OnenetVerifyTest::theBodyDecidesTheFormat_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &body, const QString &reason) {
        QTest::newRow(name) << body << reason;
    };
    row("nothing", "", u"The body is empty"_s);
    row("no JSON", "msg=1", u"The body is not JSON: "_s);
    row("list", "[]", u"The body must be a JSON object, not an array"_s);
    row("empty object", "{}", u"The body has no msg and no enc_msg."_s);
    row("msg alone", R"({"msg":{}})", u"The body has no msg_signature and no signature."_s);
    row("no nonce", R"({"msg":{},"msg_signature":"x"})", u"The nonce is missing"_s);
    row("nonce is a number", R"({"msg":{},"msg_signature":"x","nonce":12345678})", u"The nonce is missing"_s);
    row("nonce is no ASCII", R"({"msg":{},"msg_signature":"x","nonce":"东"})", u"The nonce is missing"_s);
    row("signature is a number", R"({"msg":{},"msg_signature":5,"nonce":"a"})", u"The signature is not a text."_s);
    row("msg is a number", R"({"msg":5,"msg_signature":"x","nonce":"a"})", u"The msg is neither "_s);
    row("msg is null", R"({"msg":null,"msg_signature":"x","nonce":"a"})", u"The msg is neither "_s);
    row("current msg is an object", R"({"msg":{},"signature":"x","nonce":"a"})", u"With signature, the msg must be "_s);
    row("enc_msg is an object", R"({"enc_msg":{},"msg_signature":"x","nonce":"a"})", u"The body has no msg "_s);
    row("enc_msg with signature", R"({"enc_msg":"AAAA","signature":"x","nonce":"a"})", u"The body has no msg "_s);
    row("msg twice", R"({"msg":{},"msg":{},"msg_signature":"x","nonce":"a"})", u"A member occurs twice.; msg"_s);
    row("nonce twice", R"({"nonce":"a","msg":{},"msg_signature":"x","nonce":"a"})", u"A member occurs twice.; nonce"_s);
    row("name with an escape", R"({"m\u0073g":{},"msg_signature":"x","nonce":"a"})", u"The body has no msg "_s);
    row("msg only deeper", R"({"x":{"msg":{}},"msg_signature":"x","nonce":"a"})", u"The body has no msg "_s);
    row("current msg begins like JSON", current("{no JSON"), u"The message is not JSON: "_s);
    row("classic text that is no JSON", classic("msg", R"("nonsense")", "nonsense"), u"The message is not JSON: "_s);
    row("classic text with a value", classic("msg", R"("5")", "5"), u"The message must be a JSON object or list"_s);
}

void OnenetVerifyTest::theBodyDecidesTheFormat()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    const auto verdict = verify(body, kClassicKey);
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().code, ErrorCode::InvalidInput);
    QVERIFY2(verdict.error().message.startsWith(reason), qPrintable(verdict.error().message));
}

void OnenetVerifyTest::ciphertextsAreReadLeniently_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("aesKey");
    const QByteArray message = R"({"type":2,"status":1})";
    const auto classicRow = [&](const char *name, const QByteArray &ciphertext) {
        QTest::newRow(name) << classicEncrypted(ciphertext) << QByteArray(kClassicKey);
    };
    classicRow("padded to 16", classicCiphertext(message));
    classicRow("padded to 32", classicCiphertext(message, 32));
    classicRow("padding of 32", encryptBlocks(padded(classicLayout(R"({"a":12345})", 11) + 'x', 32), kClassicKey));
    classicRow("bytes behind the message",
               encryptBlocks(padded(classicLayout(message, message.size()) + "application"), kClassicKey));
    classicRow("no padding at all", encryptBlocks(classicLayout(R"({"a":"1234"})", 12), kClassicKey));
    classicRow("lines", QByteArray(classicCiphertext(message)).insert(20, "\r\n").insert(50, "\n"));
    classicRow("Base64 without '='", classicCiphertext(R"({"a":12345678})").replace('=', ""));
    classicRow("list", classicCiphertext("[{},{}]"));
    QTest::newRow("slashes escaped") << classic("enc_msg",
                                                onenet::quoted(classicCiphertext(message)).replace("/", "\\/"),
                                                classicCiphertext(message))
                                     << QByteArray(kClassicKey);
    QTest::newRow("current, one whole block of padding")
        << current(currentCiphertext(R"({"a":"12345678"})")) << QByteArray(kCurrentKey);
}

void OnenetVerifyTest::ciphertextsAreReadLeniently()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, aesKey);
    QCOMPARE(refusal(body, aesKey), QString());
}

void OnenetVerifyTest::whatCannotBeDecryptedIsUnauthorized_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("aesKey");
    QTest::addColumn<QString>("reason");
    const QByteArray message = R"({"type":2,"status":1})";
    const auto classicRow = [](const char *name, const QByteArray &ciphertext, const QString &reason) {
        QTest::newRow(name) << classicEncrypted(ciphertext) << QByteArray(kClassicKey) << reason;
    };
    const auto currentRow = [](const char *name, const QByteArray &ciphertext, const QString &reason) {
        QTest::newRow(name) << current(ciphertext) << QByteArray(kCurrentKey) << reason;
    };
    const auto raw = [](const QByteArray &plain) { return encryptBlocks(plain, kClassicKey); };
    classicRow("empty", "", u"The length of the ciphertext "_s);
    classicRow("no Base64", "no Base64!", u"The ciphertext is not Base64."_s);
    classicRow("cut off", classicCiphertext(message).chopped(4), u"The length of the ciphertext "_s);
    classicRow("one block", raw(QByteArray(16, 'x')), u"The decrypted text is too short."_s);
    classicRow("length beyond the end", raw(padded(classicLayout("{}", 13))), u"The decrypted text names a length"_s);
    classicRow("length of 4 GB", raw(padded(classicLayout("{}", 0xFFFFFFFF))), u"The decrypted text names a length"_s);
    classicRow("length the other way round", raw(padded(classicLayout("{}", 2 << 24))), u"The decrypted text names "_s);
    classicRow("padding of zeros", raw(classicLayout("{}", 2) + QByteArray(10, '\0')), u"The padding "_s);
    classicRow("padding of 33", raw(classicLayout("{}", 2) + QByteArray(42, '!')), u"The padding "_s);
    classicRow("padding into the message", raw(classicLayout("{}", 2) + QByteArray(10, '\x0b')), u"The padding "_s);
    classicRow("uneven padding", raw(classicLayout("{}", 2) + QByteArray(9, '\x09') + '\x0a'), u"The padding "_s);
    classicRow("empty message", classicCiphertext(""), u"The decrypted message is empty"_s);
    classicRow("no JSON", classicCiphertext("nonsense"), u"The decrypted message is not JSON: "_s);
    classicRow("no UTF-8", classicCiphertext("{\"a\":\"\xFF\"}"), u"The decrypted message is not JSON: "_s);
    classicRow("a value", classicCiphertext("5"), u"The decrypted message must be a JSON object or list"_s);
    currentRow("empty", "", u"The length of the ciphertext "_s);
    currentRow("no Base64", "no Base64!", u"The ciphertext is not Base64."_s);
    currentRow("cut off", currentCiphertext(message).chopped(4), u"The length of the ciphertext "_s);
    currentRow("padding of zeros", encryptBlocks(QByteArray(16, '\0'), kCurrentKey), u"The padding "_s);
    currentRow("padding of 17", encryptBlocks(QByteArray(32, '\x11'), kCurrentKey), u"The padding "_s);
    currentRow("no JSON", currentCiphertext("nonsense"), u"The decrypted message is not JSON: "_s);
    const QByteArray classicBody = classicEncrypted(classicCiphertext(message));
    const QByteArray currentBody = current(currentCiphertext(message));
    QTest::newRow("classic, no key") << classicBody << QByteArray() << u"The push is encrypted, and the docking has "_s;
    QTest::newRow("current, no key") << currentBody << QByteArray() << u"The push is encrypted, and the docking has "_s;
    QTest::newRow("classic, current key")
        << classicBody << QByteArray(kCurrentKey) << u"The push is encrypted as on the "_s;
    QTest::newRow("current, classic key")
        << currentBody << QByteArray(kClassicKey) << u"The push is encrypted as on today"_s;
    QTest::newRow("unusable key") << classicBody << QByteArray("short")
                                  << u"The push is encrypted as on the classic "_s;
    QTest::newRow("another classic key") << classicBody << QByteArray(43, 'A') << u"The "_s;
    QTest::newRow("another current key") << currentBody << QByteArray(16, 'A') << u"The "_s;
}

void OnenetVerifyTest::whatCannotBeDecryptedIsUnauthorized()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, aesKey);
    QFETCH(QString, reason);
    const auto verdict = verify(body, aesKey);
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().code, ErrorCode::Unauthorized);
    QVERIFY2(verdict.error().message.startsWith(reason), qPrintable(verdict.error().message));
}

void OnenetVerifyTest::theSignatureComesBeforeTheKey()
{
    for (const QByteArray &aesKey : {QByteArray(), QByteArray(kCurrentKey)}) {
        QCOMPARE(refusal(replaced(onenet::kCurrentEncrypted, "eCbF", "eCbG"), aesKey), kNotSigned);
        QCOMPARE(refusal(replaced(onenet::kClassicEncrypted, "3Ji0", "3Ji1"), aesKey), kNotSigned);
    }
}

void OnenetVerifyTest::nestingIsBounded()
{
    const auto nested = [](qsizetype levels) { return QByteArray(levels, '[') + '1' + QByteArray(levels, ']'); };
    QCOMPARE(refusal(classicPlain(nested(63))), QString()); // the body is a level itself
    QVERIFY(refusal(classicPlain(nested(64))).contains(u"too deeply"_s));
    QCOMPARE(refusal(current(nested(64))), QString());
    QCOMPARE(verify(current(nested(65))).error().code, ErrorCode::InvalidInput);
    QVERIFY(refusal(current(nested(65))).contains(u"too deeply"_s));
    const auto verdict = verify(classicEncrypted(classicCiphertext(nested(65))), kClassicKey);
    QCOMPARE(verdict.error().code, ErrorCode::Unauthorized);
    QVERIFY(verdict.error().message.contains(u"too deeply"_s));
    QVERIFY(refusal(current(nested(200'000))).contains(u"too deeply"_s));
}

void OnenetVerifyTest::reasonsHoldNoSecrets()
{
    const QByteArray wrong = sign("aB3$_?(*", "{}");
    QList<QByteArray> bodies{replaced(onenet::kClassicPlain, "25.0", "26.0"),
                             classic("msg", "{}", "{}", ""),
                             classicEncrypted("!!"),
                             classicEncrypted(classicCiphertext(onenet::kToken)),
                             current(currentCiphertext(kCurrentKey)),
                             classic("msg", "\"{\"", "{")};
    for (const QByteArray &body : std::as_const(bodies)) {
        for (const char *aesKey : {"", kClassicKey, kCurrentKey}) {
            const auto verdict = verify(body, aesKey);
            QVERIFY(!verdict);
            const QString told = verdict.error().message + verdict.error().detail + verdict.error().hint;
            QVERIFY(!verdict.error().detail.isEmpty());
            for (const QByteArray &secret :
                 {QByteArray(onenet::kToken), QByteArray(kClassicKey), QByteArray(kCurrentKey), wrong})
                QVERIFY2(!told.contains(QString::fromLatin1(secret)), qPrintable(told));
        }
    }
}

void OnenetVerifyTest::aReplayHasTheKeyOfItsOriginal()
{
    for (const auto &[body, aesKey] : onenet::kVectors) {
        QCOMPARE(replayKey(body, aesKey).size(), 16);
        QCOMPARE(replayKey(body, aesKey), replayKey(body, aesKey));
    }
    QCOMPARE(replayKey(onenet::kClassicPlain).toBase64(), QByteArray("/fJy/1liXDwurgA2TqmDFw=="));
    // What is not signed can be changed by anybody, and does not make it another delivery.
    const QByteArray current = replaced(onenet::kCurrentPlain, "\"7100001\"", "\"7100099\"");
    QCOMPARE(replayKey(current), replayKey(onenet::kCurrentPlain));
    QCOMPARE(replayKey(replaced(onenet::kClassicPlain, "==\"", "\"")), replayKey(onenet::kClassicPlain));
    // The same message under another nonce is another delivery.
    QVERIFY(replayKey(classic("msg", "{}", "{}", "abcd1234")) != replayKey(classic("msg", "{}", "{}", "abcd1235")));
}

QTEST_GUILESS_MAIN(OnenetVerifyTest)
#include "tst_onenetverify.moc"
