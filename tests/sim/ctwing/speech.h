#pragma once

#include "sim/base/talk.h"
#include "sim/ctwing/store.h"

namespace sim::ctwing {

/// The `payload` of a report of bytes: APPdata in Base64; for MQTT the JSON that the bytes are.
[[nodiscard]] Json bytesPayload(const Product &product, const QByteArray &bytes);

/// The `payload` of a regular report of that device.
[[nodiscard]] Json reportPayload(const Product &product, const Device &device, qint64 timestamp);

/// `serviceId` of the same.
[[nodiscard]] Json reportService(const Product &product);

/// What is wrong with the `content` of a command for a device of that product: code and message of the answer.
[[nodiscard]] std::optional<Json> contentFault(const Product &product, const Json &content);

/// As contentFault(), for the `command` of an LWM2M profile.
[[nodiscard]] std::optional<Json> profileFault(const Json &command);

/// The device does what \a content says. `Heard::answer` is the payload that it sends back, or null.
[[nodiscard]] Heard obey(const Product &product, Device &device, const Json &content, qint64 timestamp);

} // namespace sim::ctwing
