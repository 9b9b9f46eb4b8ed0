#include "passthroughcodec.h"

namespace app {

Result<QList<DeviceMessage>> PassthroughCodec::decode(const CodecInput &input, const CodecContext &context) const
{
    return QList<DeviceMessage>{DeviceMessage{
        .header = {.deviceId = context.deviceId, .timestamp = context.timestamp},
        .body = Direct{.payload = input.body},
    }};
}

} // namespace app
