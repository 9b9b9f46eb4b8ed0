#pragma once

#include "gateway.h"

#include "app/cloud/cloudapi.h"

namespace app::onenet {

/// A command as one call of OneNET.
struct Order
{
    enum class Kind {
        Cached,         ///< Kept for an NB-IoT device; the answer is a uuid.
        ReadDevice,     ///< The NB-IoT device is asked; the answer holds the values.
        ActOnDevice,    ///< The NB-IoT device carries it out; the answer says so.
        ReadReported,   ///< What the device of the thing model reported last.
        SetProperties,  ///< The device carries it out; the answer holds its reply.
        KeepProperties, ///< Kept as the properties' desired values.
        CallService,
    };
    Kind kind = Kind::Cached;
    Request request{};
    QStringList properties{}; ///< What a read asks for, by our ids.
    QByteArray deviceBytes{}; ///< Where bytes are carried.
    QString note{};           ///< Translated: how it is carried.

    /// It changes nothing at the device.
    [[nodiscard]] bool isRead() const;
};

/// How \a command goes out (onenet.md 5.4, 5.5, 7.1, 7.2). With an IMEI the device is one of LwM2M: ids such as
/// 3303_0_5700 are its resources, everything else is bytes for the docking's downlink resource; kept by OneNET when the
/// command may wait. Without one it is a device of today's thing model, known by its device name.
///
/// \a nowMs: epoch milliseconds, from which a waiting time counts. InvalidInput or Unsupported when the command cannot
/// be carried; `field` is "imei", "sn", "downlinkResource", "properties.<id>", "inputs.<id>", "function" …
[[nodiscard]] Result<Order> orderOf(const CloudCommand &command, const ApiAccess &access, qint64 nowMs);

/// The two halves of it.
[[nodiscard]] Result<Order> resourceOrder(const CloudCommand &command, const ApiAccess &access, qint64 nowMs);
[[nodiscard]] Result<Order> thingOrder(const CloudCommand &command, const ApiAccess &access);

/// "/nbiot" of the classic platform, "/nb-iot" of today's.
[[nodiscard]] QString resourcePath(const ApiAccess &access);

} // namespace app::onenet
