#include "pushlog.h"

#include "assignment.h"
#include "context.h"
#include "exportrows.h"
#include "logexport.h"
#include "logwalk.h"

using namespace Qt::StringLiterals;

namespace app {
namespace {

/// What one write may hold the journal up for.
constexpr qsizetype kReplayStep = 500;

Cancelled cancelledBy(const JobControlPtr &job)
{
    if (!job)
        return {};
    return [job] { return job->cancelled.load(); };
}

void describe(LogDetail &detail, const PushReceiver &receiver, const Docking &docking)
{
    const UnpackedPush unpacked = receiver.unpack(detail.push, docking);
    detail.messageType = unpacked.messageType;
    detail.decrypted = receiver.readable(detail.push, docking);
    for (const Uplink &uplink : unpacked.uplinks) {
        detail.identity = uplink.identity;
        detail.cloudTime = uplink.timestamp;
        detail.warnings += uplink.warnings;
        if (const auto *data = std::get_if<DataUplink>(&uplink.content); data != nullptr && data->hasBytes)
            detail.payload = data->bytes;
    }
}

/// In writes of a bounded length. On a job's thread.
Result<qint64> queueReruns(EngineContext &context, const QList<qint64> &pushIds)
{
    qint64 queued = 0;
    for (qsizetype from = 0; from < pushIds.size(); from += kReplayStep) {
        const auto more = waited(context.write(Change::Pushes, [&](Stores &stores) {
            return stores.decoding.requestRerun(pushIds.mid(from, kReplayStep));
        }));
        if (!more)
            return more;
        queued += *more;
    }
    return queued;
}

} // namespace

QString accessLine(const Clouds &clouds, const QString &platform, const QString &productId)
{
    const Platform *cloud = clouds.find(PlatformId(platform));
    if (cloud == nullptr)
        return {};
    const PlatformInfo info = cloud->info();
    if (!info.takesPushes())
        return {};
    return u'/' + QString::fromUtf8(info.pushSegment) + u'/' + productId + u"/notify -"_s + info.pushTitle;
}

PushLog::PushLog(EngineContext &context) : m_context(context) {}

QFuture<Result<LogPage>> PushLog::page(const LogFilter &filter, const LogCursor &cursor, int limit,
                                       const JobControlPtr &job) const
{
    return m_context.storage.read(
        [=](Stores &stores) { return stores.pushes.page(filter, cursor, limit, cancelledBy(job)); });
}

QFuture<Result<LogPage>> PushLog::newer(const LogFilter &filter, qint64 afterPush, qint64 afterReject, int limit) const
{
    return m_context.storage.read(
        [=](Stores &stores) { return stores.pushes.newer(filter, afterPush, afterReject, limit); });
}

QFuture<Result<QList<LogRow>>> PushLog::rows(const QList<qint64> &pushIds) const
{
    return m_context.storage.read([pushIds](Stores &stores) { return stores.pushes.rows(pushIds); });
}

QFuture<Result<LogDetail>> PushLog::detail(bool rejected, qint64 id) const
{
    return m_context.storage.read([rejected, id, context = &m_context](Stores &stores) -> Result<LogDetail> {
        LogDetail detail;
        if (rejected) {
            const auto reject = stores.pushes.reject(id);
            if (!reject)
                return tl::unexpected(reject.error());
            detail.push = {reject->id,   reject->receivedAt, reject->platform, reject->productId,
                           reject->peer, reject->head,       reject->body};
            detail.rejectReason = reject->reason;
            detail.row = {.rejected = true,
                          .id = id,
                          .receivedAt = reject->receivedAt,
                          .platform = reject->platform.text(),
                          .productId = reject->productId.text(),
                          .status = reject->status,
                          .error = reject->reason,
                          .bodySize = reject->bodySize};
        } else {
            const auto push = stores.pushes.push(id);
            if (!push)
                return tl::unexpected(push.error());
            detail.push = *push;
            const auto rows = stores.pushes.rows({id});
            if (!rows)
                return tl::unexpected(rows.error());
            if (!rows->isEmpty())
                detail.row = rows->first();
            const auto messages = stores.pushes.messagesOf(id);
            if (!messages)
                return tl::unexpected(messages.error());
            detail.messages = *messages;
            const Platform *cloud = context->clouds.find(push->platform);
            if (cloud != nullptr && cloud->receiver)
                describe(detail, *cloud->receiver,
                         DockingCache(stores, *context).find(push->platform, push->productId));
        }
        detail.accessLine = accessLine(context->clouds, detail.push.platform.text(), detail.push.productId.text());
        return detail;
    });
}

QFuture<Result<qint64>> PushLog::replay(const QList<qint64> &pushIds)
{
    return m_context.jobs.run([pushIds, context = &m_context] { return queueReruns(*context, pushIds); });
}

QFuture<Result<qint64>> PushLog::replayAll(const LogFilter &filter, const JobControlPtr &job)
{
    LogFilter pushes = filter;
    pushes.withRejects = false;
    return m_context.jobs.run([pushes, job, context = &m_context]() -> Result<qint64> {
        qint64 queued = 0;
        LogWalk walk(*context, pushes, job);
        const auto walked = walk.run([&](const QList<LogRow> &rows) -> Result<> {
            QList<qint64> ids;
            for (const LogRow &row : rows)
                ids << row.id;
            const auto more = queueReruns(*context, ids);
            if (!more)
                return tl::unexpected(more.error());
            queued += *more;
            job->done += rows.size();
            return {};
        });
        if (!walked && job->cancelled) {
            return fail(ErrorCode::Cancelled, queued == 0 ? tr("Cancelled; nothing was queued.")
                                                          : tr("Cancelled; what was queued before is decoded again."));
        }
        if (!walked)
            return tl::unexpected(walked.error());
        return queued;
    });
}

QFuture<Result<QList<UnmatchedGroup>>> PushLog::unmatched(int limit) const
{
    return m_context.storage.read([limit](Stores &stores) { return stores.decoding.unmatched(limit); });
}

QFuture<Result<qint64>> PushLog::assign(const UnmatchedGroup &group, const DeviceId &device)
{
    return m_context.write(Change::Pushes | Change::Devices, [group, device, context = &m_context](Stores &stores) {
        return assignGroup(stores, *context, group, device);
    });
}

QFuture<Result<qint64>> PushLog::exportTo(const QString &file, ExportFormat format, const LogFilter &filter,
                                          const JobControlPtr &job) const
{
    return m_context.jobs.run([=, context = &m_context] { return exportLog(*context, {file, format, filter}, job); });
}

} // namespace app
