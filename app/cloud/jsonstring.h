#pragma once

#include <QByteArray>

#include <optional>

namespace app {

/// What a JSON string, given with its quotes, stands for, in UTF-8. Nothing when it is none.
[[nodiscard]] std::optional<QByteArray> unescapedString(QByteArrayView string);

} // namespace app
