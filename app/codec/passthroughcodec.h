#pragma once

#include "codec.h"

namespace app {

/// 透传: every payload is one DIRECT message with the bytes as they came.
class PassthroughCodec final : public Codec
{
public:
    [[nodiscard]] Result<QList<DeviceMessage>> decode(const CodecInput &input,
                                                      const CodecContext &context) const override;
};

} // namespace app
