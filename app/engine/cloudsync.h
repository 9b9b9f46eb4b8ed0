#pragma once

#include "app/cloud/cloudapi.h"
#include "app/engine/cloudwork.h"
#include "context.h"

namespace app::cloudsync {

/// Reads every device of the docking's product at the cloud, page by page, and compares. On a thread that may wait.
[[nodiscard]] Result<SyncDifference> difference(EngineContext &context, CloudDirectory &directory,
                                                const Docking &docking, const JobControlPtr &job);

/// The comparison alone.
[[nodiscard]] SyncDifference compared(const PlatformInfo &cloud, const QList<Device> &ours,
                                      const QList<CloudDevice> &theirs);

[[nodiscard]] Result<QList<SyncFailure>> apply(EngineContext &context, CloudDirectory &directory,
                                               const Docking &docking, const QList<SyncRow> &rows,
                                               const JobControlPtr &job);

[[nodiscard]] Result<> removeOne(CloudDirectory &directory, const CloudDevice &device);

} // namespace app::cloudsync
