#include "codec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace app {

namespace {

/// \a json is one sound value; Qt reads only lists and objects.
QJsonValue valueOf(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().first();
}

Result<Downlink> rawDownlink(const RawCommand &command)
{
    auto bytes = bytesOf(command);
    if (!bytes)
        return fail(bytes.error());
    Downlink downlink{.bytes = std::move(*bytes), .isRaw = true};
    switch (command.form) {
    case RawCommand::Form::Text:
        downlink.isText = true;
        break;
    case RawCommand::Form::Hex:
        break;
    case RawCommand::Form::Json:
        downlink.isText = true;
        downlink.json = valueOf(downlink.bytes);
        break;
    }
    return downlink;
}

} // namespace

Result<Downlink> downlinkOf(const Codec &codec, const CommandBody &command, const CodecContext &context,
                            const QString &messageId)
{
    if (const auto *raw = std::get_if<RawCommand>(&command))
        return rawDownlink(*raw);
    return codec.encode(command, context, messageId);
}

} // namespace app
