#include "messages.h"

#include "resourceid.h"

#include "app/model/qtcompat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

constexpr qint64 kLastMs = 253402300799999; // the end of the year 9999: beyond it a "time" is something else
/// More messages than a body of the usual limit can hold, each being of some 60 bytes at least.
constexpr qsizetype kMaxMessages = 20'000;

CloudIdentity identityOf(const QJsonObject &message)
{
    QString deviceId = idText(message.value("dev_id"_L1));
    if (deviceId.isEmpty())
        deviceId = idText(message.value("deviceId"_L1));
    return {.cloudDeviceId = deviceId,
            .imei = idText(message.value("imei"_L1)),
            .serial = idText(message.value("deviceName"_L1)),
            .cloudProductId = idText(message.value("productId"_L1))};
}

Reading readMessage(const QJsonObject &message, const Config &config, const QDateTime &pushedAt)
{
    Uplink blank;
    blank.identity = identityOf(message);
    blank.timestamp = pushedAt;
    const QString &found = blank.identity.cloudProductId;
    if (!config.productId.isEmpty() && !found.isEmpty() && found != config.productId) {
        blank.warnings.append(
            u"The push is of the OneNET product %1, the docking names the product %2"_s.arg(found, config.productId));
    }
    if (message.value("messageType"_L1).isString())
        return readCurrentMessage(message, blank, config);
    return readClassicMessage(message, blank, config);
}

Uplink opaque(const QJsonObject &body, const QString &warning)
{
    Uplink uplink;
    uplink.content = OpaqueUplink{body};
    uplink.warnings.append(warning);
    return uplink;
}

Reading readItem(const QJsonValue &item, const Config &config, const QDateTime &pushedAt)
{
    if (item.isObject())
        return readMessage(item.toObject(), config, pushedAt);
    return {.uplinks = {opaque(
                {{u"message"_s, item}},
                QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "A message of the list is no object")))}};
}

} // namespace

UnpackedPush readMessages(const QByteArray &json, const Config &config, const QDateTime &pushedAt)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonArray items = document.isObject() ? QJsonArray{document.object()} : document.array();
    UnpackedPush push;
    for (const QJsonValue item : items) {
        if (push.uplinks.size() >= kMaxMessages) {
            push.uplinks.append(opaque({}, QLatin1StringView(QT_TRANSLATE_NOOP(
                                               "app::PushReceiver", "The list has more messages than are read"))));
            break;
        }
        const Reading reading = readItem(item, config, pushedAt);
        if (push.uplinks.isEmpty()) {
            push.kind = reading.kind;
            push.messageType = reading.messageType;
        }
        push.uplinks += reading.uplinks;
    }
    if (push.uplinks.isEmpty())
        push.uplinks.append(
            opaque({}, QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The push holds no message"))));
    return push;
}

QString idText(const QJsonValue &value)
{
    // Two defaults: a number with a fraction or of more than 64 bit gives back either.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return value.toString();
    return QString::number(value.toInteger());
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    bool isWhole = false;
    const qint64 number = idText(value).toLongLong(&isWhole);
    return isWhole ? std::optional(number) : std::nullopt;
}

QDateTime timeOf(const QJsonValue &value)
{
    const qint64 ms = wholeNumber(value).value_or(0);
    return ms > 0 && ms <= kLastMs ? utcFromMs(ms) : QDateTime();
}

bool isHexText(const QString &text)
{
    return !text.isEmpty() && text.size() % 2 == 0 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

DataUplink dataOf(const QString &id, const QJsonValue &value, const Config &config)
{
    if (config.hexIsBytes && ResourceId::from(id) && isHexText(value.toString()))
        return {.hasBytes = true, .bytes = QByteArray::fromHex(value.toString().toLatin1()), .service = id};
    return {.json = QJsonObject{{u"properties"_s, QJsonObject{{id, value}}}}, .service = id};
}

} // namespace app::onenet
