#pragma once

#include <QByteArray>

#include <optional>

namespace app::ctwing {

/// What a scan over the bytes of a JSON text found wrong.
struct ScanFault
{
    qsizetype offset = 0;
    const char *reason = "";
};

/// Nesting and number grammar only, for texts whose numbers the fast parser cannot hold (more than 64 bit).
[[nodiscard]] std::optional<ScanFault> scanNumbersAndDepth(QByteArrayView json, int maxDepth);

/// The bytes of a number that is a member of the outermost object; the last one when the key occurs twice. Keys
/// written with escapes are not recognised. Empty when there is no such number.
[[nodiscard]] QByteArray rawNumberMember(QByteArrayView json, QByteArrayView key);

} // namespace app::ctwing
