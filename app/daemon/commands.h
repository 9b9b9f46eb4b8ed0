#pragma once

#include "app/engine/datatool.h"
#include "app/engine/engine.h"

#include <QString>

namespace app::daemon {

/// Runs the listener until SIGTERM or SIGINT; SIGHUP reads settings and certificate anew.
[[nodiscard]] int serve(const EngineOptions &options);
[[nodiscard]] int importFile(const QString &dataDir, const QString &file);
[[nodiscard]] int exportTo(const QString &dataDir, const ExportRequest &request, const QString &file);
[[nodiscard]] int check(const QString &dataDir);

/// Sends a well-formed push to a running listener and prints what came back.
[[nodiscard]] int pushTest(const PushTestRequest &request);

/// Keeps a command for the process that listens, waits for its end as long as it was told to, and prints its row.
[[nodiscard]] int sendCommand(const CommandRequest &request);

} // namespace app::daemon
