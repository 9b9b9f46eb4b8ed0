#pragma once

#include "sim/ctwing/operation.h"

#include <QStringList>

namespace sim::ctwing {

/// A device as AEP's answers show it.
[[nodiscard]] Json describe(const Store &store, const Device &device);

/// The device of the call's product with that id, else nullptr.
[[nodiscard]] Device *deviceOf(Store &store, const Call &call, const QString &deviceId);

[[nodiscard]] bool isImei(const QString &text);

/// What is wrong with the members that name a new device (`deviceSn`, `imei`, `other`) for its protocol; code and
/// message of the answer, or nothing.
[[nodiscard]] std::optional<Json> identityFault(Store &store, const Product &product, const Json &body);

/// What is wrong with the `other` of an LWM2M device.
[[nodiscard]] std::optional<QString> otherFault(const Json &other, bool needsObserver);

/// The texts of a list member; nothing when it holds something else, nothing at all, or more than \a most.
[[nodiscard]] std::optional<QStringList> textList(const Json &body, const char *name, size_t most);

} // namespace sim::ctwing
