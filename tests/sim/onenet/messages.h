#pragma once

#include "sim/onenet/store.h"

namespace sim::onenet {

/// Classic type 1. \a value: of the data stream \a stream, such as "3303_0_5700".
[[nodiscard]] Json datapoint(const Device &device, const QString &stream, const Json &value, qint64 at);

/// Classic type 2.
[[nodiscard]] Json presence(const Device &device, Access access, bool isOnline, qint64 at);

/// Classic type 7: what became of a cached command. \a isConfirmed: the device answered, or did not in time.
[[nodiscard]] Json commandResult(const Device &device, const CachedCommand &command, bool isConfirmed);

/// Current: a property report. \a values by identifier.
[[nodiscard]] Json propertyNotice(const Device &device, const Json &values, qint64 at);

/// Current: an event. \a type: info, alert or error.
[[nodiscard]] Json eventNotice(const Device &device, const QString &event, const QString &type, const Json &value,
                               qint64 at);

/// Current: online or offline.
[[nodiscard]] Json lifeCycleNotice(const Device &device, bool isOnline, qint64 at);

/// Current: the answer to an asynchronous service.
[[nodiscard]] Json serviceReply(const Device &device, const QString &requestId, const QString &service,
                                const Json &input, const Json &output, qint64 sentAt, qint64 answeredAt);

} // namespace sim::onenet
