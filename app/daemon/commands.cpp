#include "commands.h"

#include "messages.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app::daemon {

int importFile(const QString &dataDir, const QString &file)
{
    const auto outcome = DataTool::importFile(dataDir, file);
    for (const Error &fault : outcome.faults)
        printError(fault);
    if (!outcome.faults.isEmpty()) {
        printError(
            {ErrorCode::InvalidInput, u"Nothing was imported; %1 fault(s)."_s.arg(outcome.faults.size()), {}, {}, {}});
        return exitCodeFor(outcome.faults.first());
    }
    const ImportSummary &summary = outcome.summary;
    printLine(u"imported: %1 product(s), %2 device(s), %3 docking(s) in %4 ms"_s.arg(
        QString::number(summary.products), QString::number(summary.devices), QString::number(summary.dockings),
        QString::number(summary.wroteMs)));
    return ExitOk;
}

int exportTo(const QString &dataDir, const ExportRequest &request, const QString &file)
{
    if (file.isEmpty()) {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly))
            return ExitFailed;
        const auto rows = DataTool::exportTo(dataDir, request, output);
        if (!rows) {
            printError(rows.error());
            return exitCodeFor(rows.error());
        }
        return output.flush() ? ExitOk : ExitFailed;
    }
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly)) {
        printError({ErrorCode::Io, u"%1 cannot be written: %2."_s.arg(file, output.errorString()), {}, {}, {}});
        return ExitFailed;
    }
    const auto rows = DataTool::exportTo(dataDir, request, output);
    if (!rows) {
        printError(rows.error());
        return exitCodeFor(rows.error());
    }
    if (!output.commit()) {
        printError({ErrorCode::Io, u"%1 cannot be written: %2."_s.arg(file, output.errorString()), {}, {}, {}});
        return ExitFailed;
    }
    printLine(u"exported: %1 row(s) to %2"_s.arg(QString::number(*rows), file));
    return ExitOk;
}

int check(const QString &dataDir)
{
    using Verdict = DataTool::CheckLine::Verdict;
    int code = ExitOk;
    const auto lines = DataTool::check(dataDir);
    for (const DataTool::CheckLine &line : lines) {
        const Error error = line.error.value_or(Error{});
        switch (line.verdict) {
        case Verdict::Sound:
            printLine(u"ok    %1: %2"_s.arg(line.subject, line.finding));
            break;
        case Verdict::Warning:
            printLine(u"WARN  %1: %2"_s.arg(line.subject, toText(error)));
            break;
        case Verdict::Failure:
            printLine(u"FAIL  %1: %2"_s.arg(line.subject, toText(error)));
            code = code == ExitOk ? exitCodeFor(error) : code;
            break;
        }
    }
    return code;
}

} // namespace app::daemon
