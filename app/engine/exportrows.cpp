#include "exportrows.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace app {
namespace {

QJsonValue timeText(const QDateTime &time)
{
    if (!time.isValid())
        return QJsonValue::Null;
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// The body as text where it is text; else Base64 under another key, so that nothing is lost.
void putBody(QJsonObject &row, const QByteArray &body)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(body);
    if (decoder.hasError())
        row.insert(u"bodyBase64"_s, QString::fromLatin1(body.toBase64()));
    else
        row.insert(u"body"_s, text);
}

QString keyOf(const PlatformId &platform, const ProductId &product)
{
    return platform.text() + u'/' + product.text();
}

QString cellText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QByteArray csvCell(const QJsonValue &value)
{
    QString text = cellText(value);
    static const QString formula = u"=+-@\t\r"_s;
    if (value.isString() && !text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

} // namespace

QJsonObject deviceRow(const Device &device)
{
    QJsonObject configuration;
    for (auto it = device.configuration.cbegin(); it != device.configuration.cend(); ++it) {
        QJsonObject values;
        for (auto value = it->values.cbegin(); value != it->values.cend(); ++value)
            values.insert(value.key(), value.value());
        configuration.insert(it.key().text(), values);
    }
    QJsonObject row{{u"id"_s, device.id.text()},
                    {u"name"_s, device.name},
                    {u"productId"_s, device.productId.text()},
                    {u"enabled"_s, device.state != DeviceState::NotActive},
                    {u"state"_s, deviceStateName(device.state)},
                    {u"configuration"_s, configuration},
                    {u"lastSeenAt"_s, timeText(device.lastSeenAt)}};
    if (!device.description.isEmpty())
        row.insert(u"description"_s, device.description);
    if (!device.organization.isEmpty())
        row.insert(u"organization"_s, device.organization);
    QJsonObject tags;
    for (auto it = device.tags.cbegin(); it != device.tags.cend(); ++it)
        tags.insert(it.key(), it.value());
    if (!tags.isEmpty())
        row.insert(u"tags"_s, tags);
    return row;
}

QJsonObject dockingRow(const Docking &docking)
{
    return {{u"platform"_s, docking.platform.text()},
            {u"productId"_s, docking.productId.text()},
            {u"name"_s, docking.name},
            {u"description"_s, docking.description},
            {u"enabled"_s, docking.enabled},
            {u"settings"_s, docking.settings},
            {u"storedSecrets"_s, QJsonArray::fromStringList(docking.storedSecrets)}};
}

QJsonObject messageRow(const StoredMessage &message)
{
    QJsonObject row = QJsonDocument::fromJson(message.json).object();
    row.insert(u"pushId"_s, message.pushId == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(message.pushId));
    row.insert(u"id"_s, message.id);
    row.insert(u"productId"_s, message.productId);
    return row;
}

QJsonObject rejectRow(const Reject &reject)
{
    QJsonObject row{{u"id"_s, reject.id},
                    {u"receivedAt"_s, timeText(reject.receivedAt)},
                    {u"platform"_s, orNull(reject.platform.text())},
                    {u"productId"_s, orNull(reject.productId.text())},
                    {u"peer"_s, reject.peer},
                    {u"status"_s, reject.status},
                    {u"reason"_s, reject.reason},
                    {u"head"_s, QString::fromUtf8(reject.head)}};
    putBody(row, reject.body);
    return row;
}

QJsonObject commandRow(const Command &command)
{
    return {{u"id"_s, command.id},
            {u"createdAt"_s, timeText(command.createdAt)},
            {u"platform"_s, command.platform.text()},
            {u"productId"_s, command.productId.text()},
            {u"deviceId"_s, command.deviceId.text()},
            {u"type"_s, commandTypeName(command.body)},
            {u"body"_s, toJson(command.body)},
            {u"state"_s, commandStateName(command.state)},
            {u"cloudCommandId"_s, orNull(command.cloudCommandId)},
            {u"words"_s, orNull(command.words)},
            {u"error"_s, orNull(command.error)},
            {u"reply"_s, command.reply},
            {u"sentAt"_s, timeText(command.sentAt)},
            {u"finishedAt"_s, timeText(command.finishedAt)},
            {u"attempts"_s, command.attempts},
            {u"origin"_s, commandOriginName(command.origin)},
            {u"batch"_s, orNull(command.batch)},
            {u"retryOf"_s, command.retryOf == 0 ? QJsonValue() : QJsonValue(command.retryOf)},
            {u"requester"_s, orNull(command.requester)},
            {u"notBefore"_s, timeText(command.notBefore)}};
}

QJsonObject pushRow(const Push &push, const PushResult &result, const PushReceiver *receiver, const Docking &docking)
{
    QJsonObject row{{u"id"_s, push.id},
                    {u"receivedAt"_s, timeText(push.receivedAt)},
                    {u"platform"_s, push.platform.text()},
                    {u"productId"_s, push.productId.text()},
                    {u"deviceId"_s, orNull(result.deviceId)},
                    {u"duplicate"_s, result.state == DecodeState::Duplicate},
                    {u"decodeState"_s, decodeStateName(result.state)},
                    {u"error"_s, orNull(result.error)}};
    QJsonValue messageType = orNull(result.messageType);
    QJsonValue cloudDeviceId = QJsonValue::Null;
    QJsonValue imei = QJsonValue::Null;
    QJsonValue payloadHex = QJsonValue::Null;
    if (receiver != nullptr) {
        const UnpackedPush unpacked = receiver->unpack(push, docking);
        messageType = orNull(unpacked.messageType);
        if (!unpacked.uplinks.isEmpty()) {
            const Uplink &first = unpacked.uplinks.first();
            cloudDeviceId = orNull(first.identity.cloudDeviceId);
            imei = orNull(first.identity.imei);
            if (const auto *data = std::get_if<DataUplink>(&first.content);
                data != nullptr && data->hasBytes && first.payloadError.isEmpty())
                payloadHex = QString::fromLatin1(data->bytes.toHex());
        }
    }
    row.insert(u"messageType"_s, messageType);
    row.insert(u"cloudDeviceId"_s, cloudDeviceId);
    row.insert(u"imei"_s, imei);
    row.insert(u"payloadHex"_s, payloadHex);
    putBody(row, push.body);
    return row;
}

RowWriter::RowWriter(QIODevice &device, ExportFormat format, QStringList columns)
    : m_device(device), m_format(format), m_columns(std::move(columns))
{}

Result<> RowWriter::write(const QJsonObject &row)
{
    QByteArray line;
    if (m_format == ExportFormat::Ndjson) {
        line = QJsonDocument(row).toJson(QJsonDocument::Compact);
    } else {
        if (!m_headWritten) {
            // Spreadsheets read a CSV file as UTF-8 only when it starts with the byte order mark.
            line = "\xEF\xBB\xBF" + m_columns.join(u',').toUtf8() + "\r\n";
            m_headWritten = true;
        }
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            line += (i == 0 ? QByteArray() : QByteArray(",")) + csvCell(row.value(m_columns.at(i)));
        line += '\r';
    }
    line += '\n';
    if (m_device.write(line) != line.size()) {
        return fail(ErrorCode::Io, QCoreApplication::translate("app::PushLog", "The export cannot be written: %1.")
                                       .arg(m_device.errorString()));
    }
    return {};
}

QStringList pushColumns()
{
    return {u"id"_s,          u"receivedAt"_s,    u"platform"_s, u"productId"_s,  u"messageType"_s,
            u"deviceId"_s,    u"cloudDeviceId"_s, u"imei"_s,     u"payloadHex"_s, u"duplicate"_s,
            u"decodeState"_s, u"error"_s,         u"body"_s,     u"bodyBase64"_s};
}

QStringList messageColumns()
{
    return {u"id"_s,        u"pushId"_s,     u"messageType"_s, u"deviceId"_s, u"productId"_s,  u"messageId"_s,
            u"timestamp"_s, u"properties"_s, u"event"_s,       u"data"_s,     u"functionId"_s, u"output"_s,
            u"success"_s,   u"code"_s,       u"payload"_s,     u"headers"_s};
}

QStringList rejectColumns()
{
    return {u"id"_s,     u"receivedAt"_s, u"platform"_s, u"productId"_s, u"peer"_s,
            u"status"_s, u"reason"_s,     u"head"_s,     u"body"_s,      u"bodyBase64"_s};
}

QStringList commandColumns()
{
    return {u"id"_s,     u"createdAt"_s, u"platform"_s, u"productId"_s,      u"deviceId"_s,
            u"type"_s,   u"body"_s,      u"state"_s,    u"cloudCommandId"_s, u"words"_s,
            u"error"_s,  u"reply"_s,     u"sentAt"_s,   u"finishedAt"_s,     u"attempts"_s,
            u"origin"_s, u"batch"_s,     u"retryOf"_s,  u"requester"_s,      u"notBefore"_s};
}

QStringList deviceColumns()
{
    return {u"id"_s,         u"name"_s,         u"productId"_s,   u"enabled"_s, u"state"_s, u"configuration"_s,
            u"lastSeenAt"_s, u"organization"_s, u"description"_s, u"tags"_s};
}

QStringList dockingColumns()
{
    return {u"platform"_s, u"productId"_s, u"name"_s,         u"description"_s,
            u"enabled"_s,  u"settings"_s,  u"storedSecrets"_s};
}

QStringList productColumns()
{
    return {u"id"_s,          u"name"_s,          u"protocol"_s,     u"transport"_s,    u"deviceType"_s,
            u"published"_s,   u"categoryId"_s,    u"categoryName"_s, u"organization"_s, u"storePolicy"_s,
            u"description"_s, u"configuration"_s, u"thingModel"_s};
}

DockingCache::DockingCache(const QList<Docking> &dockings)
{
    for (const Docking &docking : dockings)
        m_dockings.insert(keyOf(docking.platform, docking.productId), docking);
}

Result<QList<Docking>> DockingCache::readAll(Stores &stores, const EngineContext &context)
{
    auto dockings = stores.dockings.all();
    if (!dockings)
        return dockings;
    for (Docking &docking : *dockings) {
        if (auto secrets =
                context.secrets.openAll(stores, SecretKeeper::dockingOwner(docking.platform, docking.productId)))
            docking.secrets = std::move(*secrets);
    }
    return dockings;
}

const Docking &DockingCache::find(const PlatformId &platform, const ProductId &product)
{
    const QString key = keyOf(platform, product);
    const auto it = m_dockings.constFind(key);
    if (it != m_dockings.cend())
        return *it;
    Docking docking{.platform = platform, .productId = product};
    if (m_stores != nullptr) {
        if (auto stored = m_stores->dockings.find(platform, product))
            docking = std::move(*stored);
        if (auto secrets = m_context->secrets.openAll(*m_stores, SecretKeeper::dockingOwner(platform, product)))
            docking.secrets = std::move(*secrets);
    }
    return *m_dockings.insert(key, docking);
}

} // namespace app
