#pragma once

#include "app/cloud/platform.h"

namespace app::ctwing {

/// Reads AEP's HTTP pushes by the receiver rules of ctwing.md 9. AEP signs nothing: any JSON object on the notify
/// address is a push, and one that no document describes is kept as an OpaqueUplink.
///
/// dataReport → DataUplink; deviceOnlineOfflineReport → PresenceUplink; eventReport → EventUplink, whose event id is
/// the service number (serviceId), which AEP gives an event in its thing model, or "event" when there is none, and
/// whose data is eventContent; commandResponse → CommandUplink; dataReportTupUnion repeats what dataReport brings and
/// stays opaque.
class Receiver final : public PushReceiver
{
public:
    [[nodiscard]] Result<AcceptedPush> verify(const PushRequest &request, const Docking &docking) const override;
    [[nodiscard]] UnpackedPush unpack(const Push &push, const Docking &docking) const override;
    [[nodiscard]] Result<ProbeAnswer> probe(const PushRequest &request, const Docking &docking) const override;

    /// With `payload` (the default) the device's bytes, or the platform's JSON as compact text: an object that has
    /// neither "properties" nor "messageType" becomes {"properties":{…}}, so that every codec sees a report, unless the
    /// path asks for something else than a report; a text stands for itself. With `raw` the whole notification.
    [[nodiscard]] CodecPayload codecPayload(const Push &push, const DataUplink &data,
                                            const Docking &docking) const override;
};

} // namespace app::ctwing
