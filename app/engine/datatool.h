#pragma once

#include "app/engine/pushlog.h"
#include "app/model/command.h"
#include "app/model/result.h"

#include <QDateTime>
#include <QString>

class QIODevice;

namespace app {

enum class ExportKind { Products, Devices, Dockings, Pushes, Messages, Rejects, Commands };

struct ExportRequest
{
    ExportKind kind = ExportKind::Pushes;
    QString productId{}; ///< Empty: all.
    QDateTime since{};   ///< Invalid: all.
    ExportFormat format = ExportFormat::Ndjson;
};

struct ImportSummary
{
    int products = 0;
    int devices = 0;
    int dockings = 0;
    qint64 wroteMs = 0; ///< How long the database was locked for it.
};

/// What push-test is to send, and to whom.
struct PushTestRequest
{
    QString dataDir{};
    QString platform{}; ///< Empty: the one that the product is docked to, or whose the URL is.
    QString productId{};
    QString url{}; ///< Whole, token included; empty: the listener that runs on the data folder.
    QString imei{};
};

struct PushTestAnswer
{
    QString url{}; ///< Without its query.
    int status = 0;
    QByteArray body{};
};

/// A command for one device, as the command line gives it.
struct CommandRequest
{
    QString dataDir{};
    QString deviceId{};
    QString platform{}; ///< Empty: the only cloud that can.
    QByteArray json{};  ///< As toJson(CommandBody).
    int ttlSeconds = kDefaultCommandTtlSeconds;
    QString key{};
    int waitSeconds = 0; ///< For its end; 0: not at all.
};

struct CommandAnswer
{
    QJsonObject row{}; ///< As the export of commands writes it.
    CommandState state = CommandState::Queued;
};

/// Configuration as code, and data out, beside a running console (docs/cli.md). Blocking; made for the command line.
class DataTool
{
public:
    /// All or nothing and repeatable: what is there already is brought to what the file says. On a fault nothing is
    /// changed and every fault is returned with its path ("devices[3].configuration.ctwing.imei").
    struct ImportOutcome
    {
        ImportSummary summary{};
        QList<Error> faults{};
    };
    [[nodiscard]] static ImportOutcome importFile(const QString &dataDir, const QString &file);

    /// Oldest first. Returns the number of rows.
    [[nodiscard]] static Result<qint64> exportTo(const QString &dataDir, const ExportRequest &request,
                                                 QIODevice &output);

    /// Database, settings, certificate, vault and ports, each with its finding. Makes neither database nor key.
    struct CheckLine
    {
        enum class Verdict { Sound, Warning, Failure };
        QString subject{};
        QString finding{};
        Verdict verdict = Verdict::Sound;
        std::optional<Error> error{}; ///< What is wrong, unless sound.
    };
    [[nodiscard]] static QList<CheckLine> check(const QString &dataDir);

    /// Sends a well-formed push as the cloud would; with the docking's token to the listener of the data folder. With a
    /// URL neither database nor vault is looked at. An error of the field "--platform" is the caller's.
    [[nodiscard]] static Result<PushTestAnswer> pushTest(const PushTestRequest &request);

    /// Keeps the command; the process that listens on the data folder carries it out. An error of the field "--json" is
    /// the caller's.
    [[nodiscard]] static Result<CommandAnswer> sendCommand(const CommandRequest &request);
};

} // namespace app
