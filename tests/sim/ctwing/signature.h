#pragma once

#include "sim/http/message.h"

namespace sim::ctwing {

/// The text that a request's signature covers. \a pairs: every query parameter and every business header by its
/// declared name, with raw values, in any order. \a body: the bytes as they came.
[[nodiscard]] QByteArray canonicalText(const QByteArray &appKey, const QByteArray &timestamp, QList<Parameter> pairs,
                                       const QByteArray &body);

/// 28 characters.
[[nodiscard]] QByteArray signatureOf(const QByteArray &appSecret, const QByteArray &canonical);

} // namespace sim::ctwing
