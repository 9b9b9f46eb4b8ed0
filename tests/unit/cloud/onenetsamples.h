#pragma once

#include "app/model/docking.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <openssl/evp.h>

#include <array>
#include <utility>

/// OneNET pushes. V1 to V6 are the computed vectors of reference/onenet.md §4, letter by letter; the messages follow
/// its §3. Signatures of other bodies are made here, without the code under test.
namespace onenet {

inline constexpr auto kToken = "oneNetDemoToken01";
inline constexpr auto kClassicKey = "MDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk8";
inline constexpr auto kCurrentKey = "Qm7Zt2Lp9Xc4Vb1N";

inline constexpr auto kUrlCheck = "msg=verify00039&nonce=k3P9xQ2b&signature=%2Bowt%2F6WHxlIdSYh%2F2%2FlVGA%3D%3D";
inline constexpr auto kUrlCheckUnescaped = "msg=verify00039&nonce=k3P9xQ2b&signature=+owt/6WHxlIdSYh/2/lVGA==";

inline constexpr auto kClassicPlain =
    R"({"msg":{"at":1700000000123,"imei":"869405030000017","type":1,"ds_id":"3303_0_5700","value":25.0,"dev_id":600100200},"msg_signature":"/fJy/1liXDwurgA2TqmDFw==","nonce":"Zt8)wQ4m"})";
inline constexpr auto kClassicEncryptedText =
    R"({"at":1700000001000,"login_type":10,"imei":"869405030000017","type":2,"dev_id":600100200,"status":1})";
inline constexpr auto kClassicCiphertext =
    "YoKayEOYs+JGNNcJTC3qAqKY1Kbp4xnc1SbDUUso55JmTdAIFn+y9sMuiU65gnUbz9WKWOGHKwOL9vXk2mjIZ5o47bT98lp8+"
    "Wf9Pk0nCLJRgCfUjTPohiXWR67HXSCMde3eDlrlgLb1V/DwXeGkQRDAxOQW8wYFkEt0jR9qpjc=";
inline constexpr auto kClassicEncrypted =
    R"({"enc_msg":"YoKayEOYs+JGNNcJTC3qAqKY1Kbp4xnc1SbDUUso55JmTdAIFn+y9sMuiU65gnUbz9WKWOGHKwOL9vXk2mjIZ5o47bT98lp8+Wf9Pk0nCLJRgCfUjTPohiXWR67HXSCMde3eDlrlgLb1V/DwXeGkQRDAxOQW8wYFkEt0jR9qpjc=","msg_signature":"3Ji0qq9L2cERH7TQMi7YJA==","nonce":"eN7#cR2y"})";
inline constexpr auto kCurrentText =
    R"({"productId":"aB3dE6gH9j","deviceId":2400001,"deviceName":"meter-01","messageType":"notify","notifyType":"property","data":{"id":"1700000002000","version":"1.0","params":{"temp":{"time":1700000002000,"value":21.5},"location":{"time":1700000002000,"value":"东门"}}}})";
inline constexpr auto kCurrentPlain =
    R"({"msg":"{\"productId\":\"aB3dE6gH9j\",\"deviceId\":2400001,\"deviceName\":\"meter-01\",\"messageType\":\"notify\",\"notifyType\":\"property\",\"data\":{\"id\":\"1700000002000\",\"version\":\"1.0\",\"params\":{\"temp\":{\"time\":1700000002000,\"value\":21.5},\"location\":{\"time\":1700000002000,\"value\":\"东门\"}}}}","nonce":"pL5tXs9V","signature":"gkE/4IFU5vd5T6LDUMHHNA==","time":1700000002050,"id":"7100001"})";
inline constexpr auto kCurrentCiphertext =
    "TPlvBjEG9g3HdTUqXHOupC37OFkElEwWY22uhz7lM1bCBFH3Il0aL3hvLA9z3Y7y/kKZv/hYJBsxhBderhNtpIZ8MEb5fulpTjjYnDJi+4pIJ9yt8+"
    "gQ6xMkFBo5gShPk9qACHdM95OqnX38wSYKyG7Lnhq5aGhlCuNYCY4OozB55oDWw0fBXW5jea5cvX772LQZSBUhQ34zE54r38SQsJfw00z7DlGyqe7h"
    "yHFfJFXFgbuHINPM6Qq+bhKb0bkoan9Qm0R9w2ooT0wvPd7cHcrAa3/Eesj1thfhkQGivmga/9tix6UXYl96EHS6XiE4rvfTV7U/Z9TyJ7gvCU/"
    "8kInqM6WcT2BQEDWN9xqGqDs=";
inline constexpr auto kCurrentEncrypted =
    R"({"msg":"TPlvBjEG9g3HdTUqXHOupC37OFkElEwWY22uhz7lM1bCBFH3Il0aL3hvLA9z3Y7y/kKZv/hYJBsxhBderhNtpIZ8MEb5fulpTjjYnDJi+4pIJ9yt8+gQ6xMkFBo5gShPk9qACHdM95OqnX38wSYKyG7Lnhq5aGhlCuNYCY4OozB55oDWw0fBXW5jea5cvX772LQZSBUhQ34zE54r38SQsJfw00z7DlGyqe7hyHFfJFXFgbuHINPM6Qq+bhKb0bkoan9Qm0R9w2ooT0wvPd7cHcrAa3/Eesj1thfhkQGivmga/9tix6UXYl96EHS6XiE4rvfTV7U/Z9TyJ7gvCU/8kInqM6WcT2BQEDWN9xqGqDs=","nonce":"hG2kWq8Z","signature":"eCbFS8gPvSJVF22rIzrSeg==","time":1700000002050,"id":"7100002"})";
inline constexpr auto kChineseText =
    R"({"at":1700000003000,"imei":"869405030000017","type":1,"ds_id":"3341_0_5527","value":"阀门开启","dev_id":600100200})";
inline constexpr auto kChineseNonce = "uN1c0de8";
inline constexpr auto kChineseSignature = "Ye2Rn/OqKKAuG/VwyJrTxA==";
inline constexpr auto kChineseTruncatedSignature = "rr3J+2gotFqezWu2rKEjWw==";

/// Each with the key that its docking has.
inline constexpr std::array kVectors{
    std::pair{kClassicPlain, ""},
    std::pair{kClassicEncrypted, kClassicKey},
    std::pair{kCurrentPlain, ""},
    std::pair{kCurrentEncrypted, kCurrentKey},
};

inline app::Docking docking(const QByteArray &aesKey = {}, const QJsonObject &settings = {})
{
    app::Docking docking{.platform = app::PlatformId(QStringLiteral("onenet")), .settings = settings};
    docking.secrets.insert(QStringLiteral("validateToken"), app::Secret(QByteArray(kToken)));
    if (!aesKey.isEmpty())
        docking.secrets.insert(QStringLiteral("aesKey"), app::Secret(aesKey));
    return docking;
}

/// Base64(MD5(token + nonce + text)).
inline QByteArray sign(const QByteArray &nonce, const QByteArray &text)
{
    return QCryptographicHash::hash(kToken + nonce + text, QCryptographicHash::Md5).toBase64();
}

/// Base64 of AES in CBC mode over whole blocks, without any padding of its own.
inline QByteArray encryptBlocks(const QByteArray &plain, const char *aesKey)
{
    const bool isClassic = QByteArrayView(aesKey).size() > 16;
    const QByteArray key = isClassic ? QByteArray::fromBase64(aesKey) : QByteArray(aesKey);
    const auto bytes = [](const QByteArray &from) { return reinterpret_cast<const unsigned char *>(from.constData()); };
    QByteArray result(plain.size(), '\0');
    auto *out = reinterpret_cast<unsigned char *>(result.data());
    int written = 0;
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    EVP_EncryptInit_ex(context, isClassic ? EVP_aes_256_cbc() : EVP_aes_128_cbc(), nullptr, bytes(key), bytes(key));
    EVP_CIPHER_CTX_set_padding(context, 0);
    EVP_EncryptUpdate(context, out, &written, bytes(plain), static_cast<int>(plain.size()));
    EVP_CIPHER_CTX_free(context);
    return result.toBase64();
}

/// PKCS#7 to a multiple of \a block.
inline QByteArray padded(const QByteArray &text, qsizetype block = 16)
{
    const qsizetype count = block - text.size() % block;
    return text + QByteArray(count, static_cast<char>(count));
}

/// The classic plaintext without its padding: 16 random bytes, the length, the message.
inline QByteArray classicLayout(const QByteArray &message, qsizetype length)
{
    QByteArray header("0123456789abcdef");
    for (int shift = 24; shift >= 0; shift -= 8)
        header.append(static_cast<char>((length >> shift) & 0xFF));
    return header + message;
}

inline QByteArray classicCiphertext(const QByteArray &message, qsizetype block = 16)
{
    return encryptBlocks(padded(classicLayout(message, message.size()), block), kClassicKey);
}

inline QByteArray currentCiphertext(const QByteArray &message)
{
    return encryptBlocks(padded(message), kCurrentKey);
}

/// A text as a JSON string.
inline QByteArray quoted(QByteArray text)
{
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t");
    return '"' + text + '"';
}

/// {"<member>":<raw>, …} of the classic platform, signed over \a text.
inline QByteArray classic(const QByteArray &member, const QByteArray &raw, const QByteArray &text,
                          const QByteArray &nonce = "aB3$_?(*")
{
    return "{\"" + member + "\":" + raw + ",\"msg_signature\":\"" + sign(nonce, text) +
           "\",\"nonce\":" + quoted(nonce) + '}';
}

inline QByteArray classicPlain(const QByteArray &msg)
{
    return classic("msg", msg, msg);
}

inline QByteArray classicEncrypted(const QByteArray &ciphertext)
{
    return classic("enc_msg", quoted(ciphertext), ciphertext);
}

/// A body of today's platform, signed over \a text.
inline QByteArray current(const QByteArray &text, const QByteArray &id = "7100009",
                          const QByteArray &nonce = "pL5tXs9V")
{
    return "{\"msg\":" + quoted(text) + ",\"nonce\":" + quoted(nonce) + ",\"signature\":\"" + sign(nonce, text) +
           "\",\"time\":1700000009000,\"id\":" + quoted(id) + '}';
}

} // namespace onenet
