#include "decodestep.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app {
namespace {

/// A device clock that runs ahead must not keep later values out of the latest-value table.
constexpr qint64 kFutureMs = 5 * 60 * 1000;
/// The storage policy that keeps nothing (jetlinks.md 2.6).
constexpr QLatin1StringView kStoreNothing("none");

/// Worse states win when one push speaks of several devices.
int weight(DecodeState state)
{
    switch (state) {
    case DecodeState::Failed:
        return 6;
    case DecodeState::Unmatched:
        return 5;
    case DecodeState::Inactive:
        return 4;
    case DecodeState::Unknown:
        return 3;
    case DecodeState::Duplicate:
        return 2;
    case DecodeState::Decoded:
        return 1;
    case DecodeState::Pending:
        return 0;
    }
    return 0;
}

bool keepsNothing(const DecodeStep &step)
{
    return step.product != nullptr && step.product->storePolicy == kStoreNothing;
}

/// What a device says itself; its first such message is what brings a device behind a cloud on line.
bool isReport(MessageKind kind)
{
    switch (kind) {
    case MessageKind::PropertyReport:
    case MessageKind::EventReport:
    case MessageKind::ReadReply:
    case MessageKind::WriteReply:
    case MessageKind::TagUpdate:
    case MessageKind::Direct:
        return true;
    case MessageKind::Online:
    case MessageKind::Offline:
    case MessageKind::FunctionReply:
    case MessageKind::Other:
        return false;
    }
    return false;
}

void takeState(DecodeStep &step, DeviceEntry &device, const DeviceMessage &message)
{
    if (step.result.receivedAtMs < device.seenAtMs)
        return; // decoded again: what was on line then says nothing about now
    device.seenAtMs = step.result.receivedAtMs;
    DeviceTouch touch;
    touch.deviceKey = device.key;
    touch.seenAtMs = step.result.receivedAtMs;
    if (std::holds_alternative<Online>(message.body)) {
        touch.state = DeviceState::Online;
        touch.onlineAtMs = step.result.receivedAtMs;
    } else if (std::holds_alternative<Offline>(message.body)) {
        touch.state = DeviceState::Offline;
        touch.offlineAtMs = step.result.receivedAtMs;
    }
    if (touch.state)
        device.state = *touch.state;
    step.batch.touches << touch;
}

void takeProperties(DecodeStep &step, const DeviceEntry &device, const DeviceMessage &message)
{
    const QJsonObject *properties = nullptr;
    const QMap<QString, qint64> *sourceTimes = nullptr;
    if (const auto *report = std::get_if<PropertyReport>(&message.body)) {
        properties = &report->properties;
        sourceTimes = &report->sourceTimes;
    } else if (const auto *read = std::get_if<ReadReply>(&message.body); read != nullptr && read->success) {
        properties = &read->properties;
    } else if (const auto *write = std::get_if<WriteReply>(&message.body); write != nullptr && write->success) {
        properties = &write->properties;
    }
    if (properties == nullptr || step.product == nullptr)
        return;
    const qint64 newest = step.result.receivedAtMs + kFutureMs;
    const qint64 messageTime = message.header.timestamp.toMSecsSinceEpoch();
    for (auto it = properties->constBegin(); it != properties->constEnd(); ++it) {
        const PropertyDefinition *definition = step.product->thingModel.property(it.key());
        if (definition == nullptr || definition->expands.value("storageType"_L1).toString() == "ignore"_L1)
            continue; // in the message, not in the latest values: the model does not know it
        const auto value = convertValue(definition->valueType, it.value());
        if (!value) {
            step.notes << it.key() + u": "_s + value.error().message;
            continue;
        }
        const qint64 time = sourceTimes != nullptr ? sourceTimes->value(it.key(), messageTime) : messageTime;
        step.batch.latest << LatestUpdate{device.key, it.key(), *value, qMin(time, newest)};
    }
}

DecodedMessage keptForm(const DeviceEntry &device, const DeviceMessage &message)
{
    DecodedMessage kept;
    kept.kind = kindOf(message);
    kept.deviceKey = device.key;
    kept.timestampMs = message.header.timestamp.toMSecsSinceEpoch();
    kept.json = QJsonDocument(toJson(message)).toJson(QJsonDocument::Compact);
    if (const auto *event = std::get_if<EventReport>(&message.body))
        kept.event = event->event;
    return kept;
}

} // namespace

void DecodeStep::settle(DecodeState state, const QString &reason)
{
    if (weight(state) > weight(result.state))
        result.state = state;
    if (!reason.isEmpty())
        notes << reason;
}

void takeMessage(DecodeStep &step, DeviceEntry &device, DeviceMessage message)
{
    message.header.deviceId = device.id;
    if (!message.header.timestamp.isValid())
        message.header.timestamp = step.push.receivedAt;
    if (isReport(kindOf(message))) {
        // A device behind a cloud has no connection of its own (jetlinks.md 8.3, 6).
        message.header.headers.insert("keepOnline"_L1, true);
        if (device.state != DeviceState::Online && step.result.receivedAtMs >= device.seenAtMs) {
            DeviceMessage online{.body = Online{}};
            online.header.timestamp = message.header.timestamp;
            online.header.headers = {{u"keepOnline"_s, true}};
            takeMessage(step, device, std::move(online));
        }
    }
    if (message.header.messageId.isEmpty()) {
        // Made from the push, so that decoding again gives the same ids.
        message.header.messageId = u'p' + QString::number(step.push.id) + u'-' + QString::number(step.messages);
    }
    ++step.messages;
    takeState(step, device, message);
    if (keepsNothing(step))
        return;
    takeProperties(step, device, message);
    step.result.messages << keptForm(device, message);
}

} // namespace app
