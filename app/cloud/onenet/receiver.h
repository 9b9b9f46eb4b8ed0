#pragma once

#include "app/cloud/platform.h"

namespace app::onenet {

/// Reads OneNET's HTTP pushes of both platforms, plain and encrypted, by the rules of onenet.md 2 and 3. Every push is
/// signed with the docking's notification token; without one nothing is taken. Formats are told by the body alone.
///
/// Data points and property reports → DataUplink; on and off line → PresenceUplink; events → EventUplink, one each;
/// results of cached commands and replies to service calls → CommandUplink; everything else stays an OpaqueUplink.
class Receiver final : public PushReceiver
{
public:
    /// The replay key is the digest that was signed: the token, the nonce and the message together.
    [[nodiscard]] Result<AcceptedPush> verify(const PushRequest &request, const Docking &docking) const override;

    /// Two deliveries are one message by its id on today's platform; classic messages have none and are told by their
    /// text, which a repetition has in common even when it is encrypted anew.
    [[nodiscard]] UnpackedPush unpack(const Push &push, const Docking &docking) const override;
    [[nodiscard]] std::optional<QByteArray> readable(const Push &push, const Docking &docking) const override;

    /// OneNET verifies the address with a signed GET, which is answered with its own text.
    [[nodiscard]] Result<ProbeAnswer> probe(const PushRequest &request, const Docking &docking) const override;

    /// With `payload` (the default) the device's bytes, or {"properties":{…}}; the values alone when the path asks for
    /// something else than a report. With `raw` the cloud's message, decrypted, one of a list.
    [[nodiscard]] CodecPayload codecPayload(const Push &push, const DataUplink &data,
                                            const Docking &docking) const override;
};

} // namespace app::onenet
