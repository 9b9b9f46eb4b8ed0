#include "sample.h"

#include "config.h"
#include "pushcipher.h"
#include "pushsignature.h"

#include "app/cloud/platform.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

constexpr auto kNobodysImei = "000000000000000";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

QByteArray randomText(qsizetype size)
{
    static constexpr QByteArrayView kLetters("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789");
    QByteArray text;
    for (qsizetype i = 0; i < size; ++i)
        text.append(kLetters[QRandomGenerator::system()->bounded(static_cast<int>(kLetters.size()))]);
    return text;
}

/// Data type 1 of the classic platform (onenet.md 3.2).
QByteArray classicMessage(const QString &imei, qint64 timeMs)
{
    return QJsonDocument(QJsonObject{{u"at"_s, timeMs},
                                     {u"imei"_s, imei},
                                     {u"type"_s, 1},
                                     {u"ds_id"_s, u"temperature"_s},
                                     {u"value"_s, 21.5},
                                     {u"dev_id"_s, QLatin1StringView(kTestDevicePrefix) + imei}})
        .toJson(QJsonDocument::Compact);
}

/// A property report of today's platform (onenet.md 3.3). No productId: of another product it would be warned of.
QByteArray currentMessage(const QString &imei, qint64 timeMs)
{
    const QJsonObject temperature{{u"time"_s, timeMs}, {u"value"_s, 21.5}};
    const QJsonObject data{{u"id"_s, QString::number(timeMs)},
                           {u"version"_s, u"1.0"_s},
                           {u"params"_s, QJsonObject{{u"temperature"_s, temperature}}}};
    return QJsonDocument(QJsonObject{{u"deviceId"_s, QLatin1StringView(kTestDevicePrefix) + imei},
                                     {u"imei"_s, imei},
                                     {u"messageType"_s, u"notify"_s},
                                     {u"notifyType"_s, u"property"_s},
                                     {u"data"_s, data}})
        .toJson(QJsonDocument::Compact);
}

/// The members in the order in which OneNET writes them; \a raw stands as it is.
QByteArray classicBody(QByteArrayView member, const QByteArray &raw, const QByteArray &nonce, const QByteArray &digest)
{
    return "{\"" + member.toByteArray() + "\":" + raw + ",\"msg_signature\":\"" + signatureText(digest) +
           "\",\"nonce\":\"" + nonce + "\"}";
}

QByteArray currentBody(const QByteArray &text, const QByteArray &nonce, const QByteArray &digest, qint64 timeMs)
{
    const QJsonObject body{{u"msg"_s, QString::fromUtf8(text)},
                           {u"nonce"_s, QString::fromLatin1(nonce)},
                           {u"signature"_s, QString::fromLatin1(signatureText(digest))},
                           {u"time"_s, timeMs},
                           {u"id"_s, QString::number(timeMs) + QString::fromLatin1(nonce)}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

Result<QByteArray> samplePush(const Docking &docking, const QString &identity, qint64 timeMs)
{
    const QString imei = identity.isEmpty() ? QString::fromLatin1(kNobodysImei) : identity;
    const Secret token = docking.secrets.value(QString::fromLatin1(kTokenKey));
    const AesKey key(docking.secrets.value(QString::fromLatin1(kAesKeyKey)));
    const QByteArray nonce = randomText(8);
    if (token.isEmpty()) {
        return fail(ErrorCode::InvalidInput, Text::tr("Without the notification token a push cannot be signed."),
                    {.field = QString::fromLatin1(kTokenKey)});
    }
    if (key.kind() == AesKey::Kind::Unusable) {
        return fail(ErrorCode::InvalidInput, Text::tr("A push cannot be encrypted with this aesKey."),
                    {.field = QString::fromLatin1(kAesKeyKey)});
    }
    if (key.kind() == AesKey::Kind::Classic) {
        const QByteArray text = encryptClassic(classicMessage(imei, timeMs), key, randomText(16));
        return classicBody("enc_msg", '"' + text + '"', nonce, pushDigest(token, nonce, text));
    }
    if (key.kind() == AesKey::Kind::Missing && apiAccessOf(docking).credential == Credential::ApiKey) {
        const QByteArray text = classicMessage(imei, timeMs);
        return classicBody("msg", text, nonce, pushDigest(token, nonce, text));
    }
    QByteArray text = currentMessage(imei, timeMs);
    if (key.kind() == AesKey::Kind::Current)
        text = encryptCurrent(text, key);
    return currentBody(text, nonce, pushDigest(token, nonce, text), timeMs);
}

} // namespace app::onenet
