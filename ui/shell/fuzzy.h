#pragma once

#include <QString>

namespace ui {

/// How well \a typed names \a text: all its characters must occur in order, case does not matter, blanks are skipped.
/// Higher is better (whole words, beginnings and runs count more); -1 when it does not match.
[[nodiscard]] int fuzzyScore(const QString &typed, const QString &text);

} // namespace ui
