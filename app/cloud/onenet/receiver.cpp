#include "receiver.h"

#include "config.h"
#include "messages.h"
#include "pushopening.h"
#include "urlcheck.h"

#include "app/cloud/jsoncheck.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

Secret secretOf(const Docking &docking, const char *key)
{
    return docking.secrets.value(QString::fromLatin1(key));
}

Result<MessageText> messageOf(const PushBody &body, const Docking &docking)
{
    return openMessage(body, secretOf(docking, kAesKeyKey));
}

QByteArray dedupKeyOf(const PushBody &body, const QByteArray &json)
{
    return body.id.isEmpty() ? QCryptographicHash::hash(json, QCryptographicHash::Sha1) : body.id;
}

/// Kept with a key or in a form that is not to be read any more.
UnpackedPush unreadable(const Push &push, const QString &reason)
{
    Uplink uplink;
    uplink.content = OpaqueUplink{QJsonDocument::fromJson(push.body).object()};
    uplink.warnings.append(u"The push cannot be read: "_s + reason);
    UnpackedPush unpacked;
    unpacked.uplinks.append(uplink);
    return unpacked;
}

bool asksForReport(const QString &path)
{
    return path.isEmpty() || path.contains("report-property"_L1) || path.contains("properties"_L1);
}

} // namespace

Result<AcceptedPush> Receiver::verify(const PushRequest &request, const Docking &docking) const
{
    if (const auto sound = checkJson(request.body); !sound)
        return fail(sound.error());
    const auto body = readPushBody(request.body);
    if (!body)
        return fail(body.error());
    const auto digest = checkSignature(*body, secretOf(docking, kTokenKey), allowsTruncatedSignature(docking));
    if (!digest)
        return fail(digest.error());
    const auto message = messageOf(*body, docking);
    if (!message)
        return fail(message.error());
    if (const auto sound = checkMessage(*body, *message); !sound)
        return fail(sound.error());
    return AcceptedPush{.replayKey = *digest};
}

UnpackedPush Receiver::unpack(const Push &push, const Docking &docking) const
{
    const auto body = readPushBody(push.body);
    if (!body)
        return unreadable(push, body.error().message);
    const auto message = messageOf(*body, docking);
    if (!message)
        return unreadable(push, message.error().message);
    UnpackedPush unpacked = readMessages(message->json, configOf(docking), timeOf(body->timeMs));
    unpacked.dedupKey = dedupKeyOf(*body, message->json);
    // Today's platform names its messages by an id that it does not sign.
    if (body->format == PushFormat::Current)
        unpacked.signedKey = body->nonce + '\0' + body->signature;
    return unpacked;
}

std::optional<QByteArray> Receiver::readable(const Push &push, const Docking &docking) const
{
    const auto body = readPushBody(push.body);
    if (!body)
        return std::nullopt;
    auto message = messageOf(*body, docking);
    if (!message || !message->wasEncrypted)
        return std::nullopt;
    return std::move(message->json);
}

Result<ProbeAnswer> Receiver::probe(const PushRequest &request, const Docking &docking) const
{
    return answerToUrlCheck(request.rawQuery, secretOf(docking, kTokenKey)).map([](const QByteArray &msg) {
        return ProbeAnswer{.body = msg};
    });
}

PushReceiver::CodecPayload Receiver::codecPayload(const Push &, const DataUplink &data, const Docking &docking) const
{
    const Config config = configOf(docking);
    if (data.hasBytes)
        return {.path = config.codecPath, .body = data.bytes};
    QJsonObject json = data.json.toObject();
    if (config.codecInput == CodecInput::Payload && !asksForReport(config.codecPath))
        json = json.value("properties"_L1).toObject();
    return {.path = config.codecPath, .body = QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

} // namespace app::onenet
