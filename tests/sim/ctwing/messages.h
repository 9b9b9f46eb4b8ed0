#pragma once

#include "sim/ctwing/store.h"

namespace sim::ctwing {

/// The kinds of a subscription.
enum SubType { Data = 1, CommandResult = 2, Event = 3, Presence = 4, Merged = 9 };

/// `dataReport` with that payload. \a serviceId: a number for thing models, "" else.
[[nodiscard]] Json dataReport(const Store &store, const Device &device, const Json &payload, const Json &serviceId,
                              qint64 timestamp);

/// `dataReportTupUnion`: the same data again, in the envelope of a dataReport.
[[nodiscard]] Json mergedReport(Json dataReport);

/// `eventReport`. \a eventType: 1 information, 2 warning, 3 fault.
[[nodiscard]] Json eventReport(const Store &store, const Device &device, qint64 eventType, const Json &content,
                               qint64 serviceId, qint64 timestamp);

/// `commandResponse`. \a resultCode: SENT, DELIVERED, SUCCESSFUL, FAILED, TIMEOUT, EXPIRED.
[[nodiscard]] Json commandResponse(const Store &store, const Device &device, qint64 commandId,
                                   const QString &resultCode, const Json &detail, qint64 timestamp);

/// `deviceOnlineOfflineReport`.
[[nodiscard]] Json presenceReport(const Store &store, const Device &device, bool isOnline, qint64 timestamp);

} // namespace sim::ctwing
