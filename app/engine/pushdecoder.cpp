#include "pushdecoder.h"

#include "commandstates.h"

#include "app/codec/codec.h"

#include <QCryptographicHash>

#include <cstring>

using namespace Qt::StringLiterals;

namespace app {
namespace {

/// The reply of a command as the cloud tells it. Steps on the way are acknowledgements, the last word is a reply.
MessageBody commandBody(const CommandUplink &command)
{
    if (!command.finished) {
        return OtherMessage{
            u"ACKNOWLEDGE"_s,
            {{u"messageId"_s, command.commandId}, {u"code"_s, command.resultCode}, {u"success"_s, true}}};
    }
    FunctionReply reply;
    reply.output = command.detail;
    reply.success = command.success;
    reply.code = command.resultCode;
    return reply;
}

qint64 hashOf(const PlatformId &platform, const ProductId &product, const QByteArray &key)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(platform.text().toUtf8());
    hash.addData(product.text().toUtf8());
    hash.addData(key);
    qint64 value = 0;
    std::memcpy(&value, hash.result().constData(), sizeof value);
    return value;
}

/// English; empty when data pushes of the product can be decoded.
QString whyNotDecodable(const ProductId &id, const AppliedProduct *product, const Codec *codec)
{
    if (product == nullptr)
        return u"There is no product %1."_s.arg(id.text());
    if (!product->everPublished)
        return u"The product was never published."_s;
    if (!product->damage.isEmpty())
        return u"The product's thing model is damaged: %1"_s.arg(product->damage);
    if (codec == nullptr)
        return u"There is no protocol \"%1\"."_s.arg(product->protocol);
    return {};
}

} // namespace

void PushDecoder::forget()
{
    m_bodies = DedupWindow(DedupWindow::kBodyMs);
    m_named = DedupWindow(DedupWindow::kNamedMs);
}

void PushDecoder::remember(qint64 hash, qint64 receivedAtMs)
{
    // Which of the two it belongs to was not kept; in the other one it meets nothing.
    Q_UNUSED(m_bodies.seenBefore(hash, receivedAtMs));
    Q_UNUSED(m_named.seenBefore(hash, receivedAtMs));
}

bool PushDecoder::isRedelivery(const DecodedPush &push, const UnpackedPush &unpacked)
{
    if (unpacked.dedupKey.isEmpty())
        return m_bodies.seenBefore(push.dedupHash, push.receivedAtMs);
    const bool hasName = m_named.seenBefore(push.dedupHash, push.receivedAtMs);
    const bool hasText =
        !unpacked.signedKey.isEmpty() &&
        m_named.seenBefore(hashOf(push.platform, push.productId, unpacked.signedKey), push.receivedAtMs);
    return hasName || hasText;
}

qint64 PushDecoder::dedupHash(const Push &push, const UnpackedPush &unpacked)
{
    return hashOf(push.platform, push.productId, unpacked.dedupKey.isEmpty() ? push.body : unpacked.dedupKey);
}

void PushDecoder::decode(const Push &push, DecodeBatch &batch, bool wasDuplicate)
{
    DecodedPush result;
    result.pushId = push.id;
    result.platform = push.platform;
    result.productId = push.productId;
    result.receivedAtMs = push.receivedAt.toMSecsSinceEpoch();
    result.decodedAtMs = QDateTime::currentMSecsSinceEpoch();

    const Platform *platform = m_clouds.find(push.platform);
    if (platform == nullptr || !platform->receiver) {
        result.state = DecodeState::Failed;
        result.error = u"This program does not know the cloud \"%1\"."_s.arg(push.platform.text());
        batch.pushes << result;
        return;
    }
    const Docking bare{.platform = push.platform, .productId = push.productId};
    const Docking *known = m_world.routes ? m_world.routes->docking(push.platform, push.productId) : nullptr;
    const Docking &docking = known != nullptr ? *known : bare;
    const UnpackedPush unpacked = platform->receiver->unpack(push, docking);
    result.kind = unpacked.kind;
    result.messageType = unpacked.messageType;
    result.dedupHash = dedupHash(push, unpacked);

    const bool isDuplicate = batch.isRerun ? wasDuplicate : isRedelivery(result, unpacked);
    if (isDuplicate) {
        result.state = DecodeState::Duplicate;
        if (!unpacked.uplinks.isEmpty()) {
            if (const DeviceEntry *device =
                    m_directory.match(push.platform, push.productId, unpacked.uplinks.first().identity))
                result.deviceKey = device->key;
        }
        batch.pushes << result;
        return;
    }
    const auto product = m_world.products.value(push.productId.text());
    DecodeStep step{push, batch, result, *platform, docking, product.get()};
    for (const Uplink &uplink : unpacked.uplinks)
        decodeUplink(step, uplink);
    result.error = step.notes.join(u"; "_s);
    batch.pushes << result;
}

void PushDecoder::decodeUplink(DecodeStep &step, const Uplink &uplink)
{
    step.notes += uplink.warnings;
    DeviceEntry *device = m_directory.match(step.push.platform, step.push.productId, uplink.identity);
    if (device == nullptr) {
        step.result.identity = uplink.identity;
        step.settle(DecodeState::Unmatched);
        return;
    }
    if (step.result.deviceKey == 0)
        step.result.deviceKey = device->key;
    learnCloudId(step, *device, uplink.identity.cloudDeviceId);
    if (device->state == DeviceState::NotActive) {
        step.settle(DecodeState::Inactive, u"The device is not enabled."_s);
        return;
    }
    if (!uplink.payloadError.isEmpty()) {
        step.settle(DecodeState::Failed, uplink.payloadError);
        return;
    }
    decodeContent(step, uplink, *device);
}

void PushDecoder::learnCloudId(DecodeStep &step, DeviceEntry &device, const QString &cloudId)
{
    const QString known = device.cloudDeviceIds.value(step.push.platform.text());
    if (cloudId.isEmpty() || cloudId == known || cloudId.startsWith(QLatin1StringView(kTestDevicePrefix)))
        return;
    if (!known.isEmpty()) {
        // The device was made anew at the cloud. An older push that is decoded again does not bring the old id back.
        if (step.result.receivedAtMs < device.seenAtMs)
            return;
        step.notes << u"The cloud's id of the device changed from %1 to %2"_s.arg(known, cloudId);
    }
    m_directory.learn(device, step.push.platform, cloudId);
    step.batch.identities << LearntIdentity{device.key, step.push.platform, cloudId};
}

void PushDecoder::decodeContent(DecodeStep &step, const Uplink &uplink, DeviceEntry &device)
{
    const QDateTime time = uplink.timestamp.isValid() ? uplink.timestamp : step.push.receivedAt;
    if (const auto *data = std::get_if<DataUplink>(&uplink.content)) {
        decodeData(step, *data, uplink.identity, device, time);
        return;
    }
    if (std::holds_alternative<OpaqueUplink>(uplink.content)) {
        step.settle(DecodeState::Unknown);
        return;
    }
    DeviceMessage message;
    message.header.timestamp = time;
    if (const auto *presence = std::get_if<PresenceUplink>(&uplink.content)) {
        message.body = presence->online ? MessageBody(Online{}) : MessageBody(Offline{});
    } else if (const auto *event = std::get_if<EventUplink>(&uplink.content)) {
        message.body = EventReport{event->event, event->data};
    } else if (const auto *command = std::get_if<CommandUplink>(&uplink.content)) {
        message.body = commandBody(*command);
        message.header.messageId = command->commandId;
        noteCommand(step, device, *command);
    }
    takeMessage(step, device, std::move(message));
    step.settle(DecodeState::Decoded);
}

void PushDecoder::decodeData(DecodeStep &step, const DataUplink &data, const CloudIdentity &identity,
                             DeviceEntry &device, const QDateTime &time)
{
    const AppliedProduct *product = step.product;
    const Codec *codec = product == nullptr ? nullptr : app::codec(product->protocol);
    if (const QString reason = whyNotDecodable(step.push.productId, product, codec); !reason.isEmpty()) {
        step.settle(DecodeState::Failed, reason);
        return;
    }
    const auto payload = step.platform.receiver->codecPayload(step.push, data, step.docking);
    const CodecContext context{device.id, step.push.productId, &product->thingModel, identity.imei, time};
    auto messages = codec->decode({payload.path, payload.body}, context);
    if (!messages) {
        step.settle(DecodeState::Failed, toText(messages.error()));
        return;
    }
    for (DeviceMessage &message : *messages)
        takeMessage(step, device, std::move(message));
    step.settle(DecodeState::Decoded);
}

void PushDecoder::noteCommand(DecodeStep &step, const DeviceEntry &device, const CommandUplink &command)
{
    if (command.commandId.isEmpty())
        return;
    const CommandProgress progress = commandstates::progressOf(command);
    step.batch.commandResults << CommandResult{step.push.platform,
                                               step.push.productId,
                                               device.key,
                                               command.commandId,
                                               commandstates::changeFor(progress, CommandStep::Source::Push),
                                               commandstates::before(progress.state),
                                               device.id};
}

void PushDecoder::coalesce(DecodeBatch &batch)
{
    QHash<std::pair<qint64, QString>, qsizetype> latest;
    QList<LatestUpdate> values;
    for (const LatestUpdate &update : std::as_const(batch.latest)) {
        const auto key = std::make_pair(update.deviceKey, update.property);
        const auto it = latest.constFind(key);
        if (it == latest.cend()) {
            latest.insert(key, values.size());
            values << update;
        } else if (update.timeMs >= values.at(*it).timeMs) {
            values[*it] = update;
        }
    }
    batch.latest = std::move(values);

    QHash<qint64, qsizetype> touched;
    QList<DeviceTouch> touches;
    for (const DeviceTouch &touch : std::as_const(batch.touches)) {
        const auto it = touched.constFind(touch.deviceKey);
        if (it == touched.cend()) {
            touched.insert(touch.deviceKey, touches.size());
            touches << touch;
            continue;
        }
        DeviceTouch &folded = touches[*it];
        folded.seenAtMs = qMax(folded.seenAtMs, touch.seenAtMs);
        if (touch.state)
            folded.state = touch.state;
        folded.onlineAtMs = qMax(folded.onlineAtMs, touch.onlineAtMs);
        folded.offlineAtMs = qMax(folded.offlineAtMs, touch.offlineAtMs);
    }
    batch.touches = std::move(touches);
}

} // namespace app
