#include "sim/onenet/envelope.h"

#include "sim/base/crypto.h"
#include "sim/base/random.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace sim::onenet {

namespace {

/// Eight characters; those seen from the platform include punctuation.
QByteArray newNonce()
{
    return randomText(8, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789?_$!(*%#)&+");
}

QByteArray classicKey(const PushSetup &setup)
{
    return QByteArray::fromBase64(setup.aesKey.toLatin1() + '=').first(32);
}

/// 16 random bytes, the length in four, the message.
QByteArray classicCipher(const PushSetup &setup, const QByteArray &message)
{
    QByteArray plain = QByteArray::fromHex(randomHex(32).toLatin1());
    QByteArray length(4, '\0');
    qToBigEndian(static_cast<quint32>(message.size()), length.data());
    plain += length + message;
    const QByteArray key = classicKey(setup);
    return aesCbc(key, key.first(16), padded(plain, setup.padding)).toBase64();
}

QByteArray currentCipher(const PushSetup &setup, const QByteArray &message)
{
    const QByteArray key = setup.aesKey.toLatin1();
    return aesCbc(key, key, padded(message, 16)).toBase64();
}

/// Built by hand: the value of "msg" must stand in the body byte for byte as it was signed.
QByteArray classicPlainBody(const QByteArray &message, const QByteArray &signature, const QByteArray &nonce)
{
    return R"({"msg":)" + message + R"(,"msg_signature":)" + toBytes(Json(signature)) + R"(,"nonce":)" +
           toBytes(Json(nonce)) + '}';
}

} // namespace

QByteArray pushSignature(const QByteArray &token, const QByteArray &nonce, const QByteArray &text)
{
    return QCryptographicHash::hash(token + nonce + text, QCryptographicHash::Md5).toBase64();
}

std::optional<QString> setupFault(const PushSetup &setup)
{
    if (setup.isEncrypted && setup.isCurrent && setup.aesKey.toLatin1().size() != 16)
        return u"aesKey has 16 characters for the current platform"_s;
    if (setup.isEncrypted && !setup.isCurrent &&
        (setup.aesKey.size() != 43 || QByteArray::fromBase64(setup.aesKey.toLatin1() + '=').size() < 32))
        return u"aesKey has 43 Base64 characters for the classic platform"_s;
    if (setup.padding != 16 && setup.padding != 32)
        return u"padding is 16 or 32"_s;
    if (setup.batch < 1 || setup.batch > 1000)
        return u"batch is 1 to 1000"_s;
    return std::nullopt;
}

QByteArray pushBody(const PushSetup &setup, const QByteArray &message, const QString &id, qint64 nowMs)
{
    const QByteArray nonce = newNonce();
    QByteArray text = message;
    if (setup.isEncrypted)
        text = setup.isCurrent ? currentCipher(setup, message) : classicCipher(setup, message);
    const QByteArray signature = pushSignature(setup.token.toUtf8(), nonce, text);
    if (setup.isCurrent) {
        return toBytes(
            Json::object({{"msg", text}, {"nonce", nonce}, {"signature", signature}, {"time", nowMs}, {"id", id}}));
    }
    if (!setup.isEncrypted)
        return classicPlainBody(text, signature, nonce);
    return toBytes(Json::object({{"enc_msg", text}, {"msg_signature", signature}, {"nonce", nonce}}));
}

QByteArray verificationQuery(const QByteArray &token, const QByteArray &message, bool isLiteral)
{
    // A literal query can hold neither '&' nor '%', so neither does its nonce.
    const QByteArray nonce = isLiteral ? randomWord(8).toLatin1() : newNonce();
    const QByteArray signature = pushSignature(token, nonce, message);
    const auto written = [=](const QByteArray &value) { return isLiteral ? value : value.toPercentEncoding(); };
    return "msg=" + written(message) + "&nonce=" + written(nonce) + "&signature=" + written(signature);
}

} // namespace sim::onenet
