#include "passthroughcodec.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Codec)
};

} // namespace

Result<QList<DeviceMessage>> PassthroughCodec::decode(const CodecInput &input, const CodecContext &context) const
{
    return QList<DeviceMessage>{DeviceMessage{
        .header = {.deviceId = context.deviceId, .timestamp = context.timestamp},
        .body = Direct{.payload = input.body},
    }};
}

Result<Downlink> PassthroughCodec::encode(const CommandBody &, const CodecContext &, const QString &) const
{
    return fail(ErrorCode::Unsupported, Text::tr("The transparent protocol has no commands of its own."),
                {.hint = Text::tr("Send raw data: the bytes as the device expects them.")});
}

} // namespace app
