#include "health.h"

#include "decoder.h"
#include "listening.h"

#include <QStorageInfo>

namespace app {
namespace {

/// What the write-ahead log of a burst may need.
constexpr qint64 kLowDiskBytes = 64 * 1024 * 1024;
constexpr int kLowDiskPart = 20; ///< On a small disk its twentieth counts.

} // namespace

Health::Health(const QString &dataDir, Storage &storage, const Intake &intake, const Decoder &decoder)
    : m_dataDir(dataDir), m_storage(storage), m_intake(intake), m_decoder(decoder)
{}

qint64 Health::pendingDecode() const
{
    return qMax<qint64>(0, m_storage.journal().lastId() - m_decoder.decodedTo());
}

QList<Metric> Health::metrics() const
{
    const StorageInfo info = m_storage.info();
    const DoorStats door = m_listening != nullptr ? m_listening->stats() : DoorStats();
    return {
        {"clouddock_pushes_accepted_total", "Pushes answered 200.", true, double(m_intake.accepted())},
        {"clouddock_pushes_rejected_total", "Requests refused, by the listener or for what they are.", true,
         double(m_intake.rejected())},
        {"clouddock_pushes_unavailable_total", "Pushes answered 503 because they could not be kept.", true,
         double(m_intake.unavailable())},
        {"clouddock_journal_queue", "Pushes waiting for the disk.", false, double(m_storage.journal().queued())},
        {"clouddock_decode_pending", "Kept pushes that are not decoded yet.", false, double(pendingDecode())},
        {"clouddock_door_connections", "Open connections.", false, double(door.connections)},
        {"clouddock_door_requests_total", "Complete requests.", true, double(door.requests)},
        {"clouddock_door_refused_total", "Requests the door refused by itself.", true, double(door.refused)},
        {"clouddock_door_received_bytes_total", "Bytes received.", true, double(door.bytesIn)},
        {"clouddock_door_sent_bytes_total", "Bytes sent.", true, double(door.bytesOut)},
        {"clouddock_database_bytes", "Size of the database with its write-ahead log.", false,
         double(info.databaseBytes)},
        {"clouddock_disk_free_bytes", "Free space on the database's disk.", false, double(info.freeBytes)},
        {"clouddock_up", "1 while the push listener serves.", false, m_serving ? 1.0 : 0.0},
    };
}

QByteArray Health::notReady() const
{
    if (!m_serving)
        return "the push listener is not serving";
    if (!m_intake.isKeeping())
        return "the last push could not be kept";
    if (m_intake.isQueueFull())
        return "the queue to the disk is full";
    if (isDiskNearlyFull())
        return "the disk is nearly full";
    return {};
}

bool Health::isDiskNearlyFull() const
{
    const QStorageInfo disk(m_dataDir);
    return disk.isValid() && disk.bytesAvailable() < qMin(kLowDiskBytes, disk.bytesTotal() / kLowDiskPart);
}

EngineStatus Health::status(const ListenerState &listener) const
{
    const StorageInfo info = m_storage.info();
    EngineStatus status;
    status.listener = listener;
    status.pushesPerMinute = double(m_intake.perMinute());
    status.accepted = m_intake.accepted();
    status.rejected = m_intake.rejected();
    status.unavailable = m_intake.unavailable();
    status.keeping = m_intake.isKeeping();
    status.queued = m_storage.journal().queued();
    status.pendingDecode = listener.role == ListenerState::Role::OtherProcess
                               ? qMax<qint64>(0, info.pushes - info.decoded)
                               : pendingDecode();
    status.databaseBytes = info.databaseBytes;
    status.freeBytes = info.freeBytes;
    return status;
}

} // namespace app
