#pragma once

#include "app/engine/jobcontrol.h"
#include "app/model/queries.h"
#include "app/model/result.h"
#include "app/model/uplink.h"

#include <QCoreApplication>
#include <QFuture>

namespace app {

class Clouds;
struct EngineContext;

/// Everything about one line of the 日志 page.
struct LogDetail
{
    LogRow row{};
    Push push{}; ///< For a reject: what is kept of the request.
    QString rejectReason{};
    QString accessLine{}; ///< /ctwing/<产品ID>/notify -ctwing通知接口-通知设备消息
    QString messageType{};
    CloudIdentity identity{};
    QDateTime cloudTime{};
    QByteArray payload{};                  ///< The device's own bytes, when the cloud passed them through.
    std::optional<QByteArray> decrypted{}; ///< Of an encrypted push: what it says.
    QStringList warnings{};
    QList<StoredMessage> messages{};
};

enum class ExportFormat { Ndjson, Csv };

/// The 日志 page's questions and deeds. Threads and futures as in Registry.
class PushLog
{
    Q_DECLARE_TR_FUNCTIONS(app::PushLog)

public:
    explicit PushLog(EngineContext &context);

    [[nodiscard]] QFuture<Result<LogPage>> page(const LogFilter &filter, const LogCursor &cursor, int limit,
                                                const JobControlPtr &job = {}) const;
    /// Lines newer than those ids (0 for none), newest first, at most \a limit.
    [[nodiscard]] QFuture<Result<LogPage>> newer(const LogFilter &filter, qint64 afterPush, qint64 afterReject,
                                                 int limit) const;
    /// The present state of lines shown earlier as pending.
    [[nodiscard]] QFuture<Result<QList<LogRow>>> rows(const QList<qint64> &pushIds) const;
    [[nodiscard]] QFuture<Result<LogDetail>> detail(bool rejected, qint64 id) const;

    /// Decodes those pushes again from what was kept; returns how many were queued. One that was never decoded yet is
    /// not: its turn comes anyway.
    QFuture<Result<qint64>> replay(const QList<qint64> &pushIds);
    /// The same for everything a filter shows as of now. In steps: what was queued before it is cancelled stays queued.
    QFuture<Result<qint64>> replayAll(const LogFilter &filter, const JobControlPtr &job);

    [[nodiscard]] QFuture<Result<QList<UnmatchedGroup>>> unmatched(int limit) const;
    /// One action: the cloud device is remembered as \a device's and everything kept of it is decoded again, after a
    /// crash too. Without an id of the cloud's the device gets the IMEI or number that the pushes name. Returns how
    /// many pushes are decoded again. InvalidInput when the pushes name no device at all; Conflict when the device is
    /// known to the cloud as another one, or the cloud device is another device's already.
    QFuture<Result<qint64>> assign(const UnmatchedGroup &group, const DeviceId &device);

    /// Writes every line that fits \a filter now to \a file (replaced as a whole at the end), newest first. The job's
    /// total is an estimate until the end.
    QFuture<Result<qint64>> exportTo(const QString &file, ExportFormat format, const LogFilter &filter,
                                     const JobControlPtr &job) const;

private:
    EngineContext &m_context;
};

/// The access line of a notify address, as the manual's step 6 names it.
[[nodiscard]] QString accessLine(const Clouds &clouds, const QString &platform, const QString &productId);

} // namespace app
