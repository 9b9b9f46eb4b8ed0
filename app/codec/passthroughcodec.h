#pragma once

#include "codec.h"

namespace app {

/// 透传: every payload is one DIRECT message with the bytes as they came. It knows no commands: only raw data can be
/// sent.
class PassthroughCodec final : public Codec
{
public:
    [[nodiscard]] Result<QList<DeviceMessage>> decode(const CodecInput &input,
                                                      const CodecContext &context) const override;
    [[nodiscard]] Result<Downlink> encode(const CommandBody &command, const CodecContext &context,
                                          const QString &messageId) const override;
};

} // namespace app
