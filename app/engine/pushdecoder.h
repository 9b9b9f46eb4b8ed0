#pragma once

#include "app/cloud/platform.h"
#include "app/storage/records.h"
#include "decodestep.h"
#include "dedupwindow.h"
#include "devicedirectory.h"
#include "routetable.h"

#include <QHash>

#include <memory>

namespace app {

/// What decoding needs to know, as of now. Values; swapped as a whole when something changes.
struct DecodeWorld
{
    QHash<QString, std::shared_ptr<const AppliedProduct>> products{}; ///< By id.
    std::shared_ptr<const RouteTable> routes{};
};

/// Turns kept pushes into messages, latest values and device states. No I/O: what it changes comes back as a batch.
class PushDecoder
{
public:
    explicit PushDecoder(const Clouds &clouds) : m_clouds(clouds) {}

    void setWorld(DecodeWorld world) { m_world = std::move(world); }
    [[nodiscard]] DeviceDirectory &directory() { return m_directory; }
    /// Forgets what was received.
    void forget();
    /// A push with that dedupHash() was received then.
    void remember(qint64 hash, qint64 receivedAtMs);

    /// Adds what \a push changes to \a batch. \a wasDuplicate: it is decoded again and was a redelivery before.
    void decode(const Push &push, DecodeBatch &batch, bool wasDuplicate = false);
    /// Folds several updates of one value or device into the last one; call once per batch.
    static void coalesce(DecodeBatch &batch);

    /// What tells two deliveries of one message apart from two messages.
    [[nodiscard]] static qint64 dedupHash(const Push &push, const UnpackedPush &unpacked);

private:
    void decodeUplink(DecodeStep &step, const Uplink &uplink);
    void learnCloudId(DecodeStep &step, DeviceEntry &device, const QString &cloudId);
    void decodeContent(DecodeStep &step, const Uplink &uplink, DeviceEntry &device);
    [[nodiscard]] bool isRedelivery(const DecodedPush &push, const UnpackedPush &unpacked);
    static void noteCommand(DecodeStep &step, const DeviceEntry &device, const CommandUplink &command);
    void decodeData(DecodeStep &step, const DataUplink &data, const CloudIdentity &identity, DeviceEntry &device,
                    const QDateTime &time);

    const Clouds &m_clouds;
    DecodeWorld m_world;
    DeviceDirectory m_directory;
    DedupWindow m_bodies{DedupWindow::kBodyMs};
    DedupWindow m_named{DedupWindow::kNamedMs};
};

} // namespace app
