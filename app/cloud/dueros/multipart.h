#pragma once

#include <QByteArray>

#include <optional>

namespace app::dueros {

/// The part of that name of a multipart/form-data body (RFC 7578). Nothing when there is none, or the body is not of
/// that form.
[[nodiscard]] std::optional<QByteArray> formPart(const QByteArray &contentType, const QByteArray &body,
                                                 QByteArrayView name);

} // namespace app::dueros
