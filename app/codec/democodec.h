#pragma once

#include "codec.h"

namespace app {

/// 演示协议v1: JSON over an HTTP-like path (jetlinks.md 6.2), or judged by its content when there is no path. Commands
/// are JSON with the topic beside it (6.3); their replies come back as the uplink of the same path.
class DemoCodec final : public Codec
{
public:
    [[nodiscard]] Result<QList<DeviceMessage>> decode(const CodecInput &input,
                                                      const CodecContext &context) const override;
    [[nodiscard]] Result<Downlink> encode(const CommandBody &command, const CodecContext &context,
                                          const QString &messageId) const override;
};

} // namespace app
