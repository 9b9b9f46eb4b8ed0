#include "democodec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Codec)
};

/// Who is spoken to and what a reply will name: in every payload, and no time (jetlinks.md 6.3).
QJsonObject envelope(const CodecContext &context, const QString &messageId)
{
    return {{u"messageId"_s, messageId}, {u"deviceId"_s, context.deviceId.text()}};
}

Downlink downlink(const QString &path, const QJsonObject &payload)
{
    return {
        .bytes = QJsonDocument(payload).toJson(QJsonDocument::Compact), .isText = true, .json = payload, .path = path};
}

Downlink encodeRead(const ReadProperty &read, QJsonObject payload)
{
    payload.insert("properties"_L1, QJsonArray::fromStringList(read.properties));
    Downlink encoded = downlink(u"/read-property"_s, payload);
    if (read.properties.size() == 1)
        encoded.service = read.properties.first();
    return encoded;
}

Downlink encodeWrite(const WriteProperty &write, QJsonObject payload)
{
    payload.insert("properties"_L1, write.properties);
    Downlink encoded = downlink(u"/write-property"_s, payload);
    if (write.properties.size() == 1)
        encoded.service = write.properties.constBegin().key();
    encoded.params = write.properties;
    return encoded;
}

/// The arguments in the order in which the model lists them; what it does not know comes last.
QJsonArray arguments(const InvokeFunction &invoke, const ThingModel &model)
{
    QJsonObject left = invoke.inputs;
    QJsonArray list;
    const auto put = [&](const QString &name) {
        list.append(QJsonObject{{u"name"_s, name}, {u"value"_s, left.take(name)}});
    };
    if (const FunctionDefinition *function = model.function(invoke.function)) {
        for (const PropertyDefinition &input : function->inputs) {
            if (left.contains(input.id))
                put(input.id);
        }
    }
    const QStringList others = left.keys();
    for (const QString &name : others)
        put(name);
    return list;
}

Downlink encodeInvoke(const InvokeFunction &invoke, const ThingModel &model, QJsonObject payload)
{
    payload.insert("function"_L1, invoke.function);
    payload.insert("args"_L1, arguments(invoke, model));
    Downlink encoded = downlink(u"/invoke-function"_s, payload);
    encoded.service = invoke.function;
    encoded.params = invoke.inputs;
    return encoded;
}

} // namespace

Result<Downlink> DemoCodec::encode(const CommandBody &command, const CodecContext &context,
                                   const QString &messageId) const
{
    const QJsonObject payload = envelope(context, messageId);
    if (const auto *read = std::get_if<ReadProperty>(&command))
        return encodeRead(*read, payload);
    if (const auto *write = std::get_if<WriteProperty>(&command))
        return encodeWrite(*write, payload);
    if (const auto *invoke = std::get_if<InvokeFunction>(&command))
        return encodeInvoke(*invoke, *context.thingModel, payload);
    return fail(ErrorCode::Unsupported, Text::tr("A raw command goes past the protocol."),
                {.field = u"type"_s, .detail = u"DemoCodec::encode() was given a raw command."_s});
}

} // namespace app
