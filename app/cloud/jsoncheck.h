#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QString>

namespace app {

/// How deep a JSON text from outside may nest; the clouds' own go four or five deep.
inline constexpr int kMaxJsonDepth = 64;

/// What the outermost value may be.
enum class JsonRoot { Object, ObjectOrArray };

/// One JSON value of that kind in UTF-8, not deeper than kMaxJsonDepth? InvalidInput says what is wrong and at which
/// byte, in English, of \a subject ("The body"). Duplicate and unknown keys, numbers of any size and a byte order mark
/// are fine. Allocates nothing for usual texts. Thread-safe.
[[nodiscard]] Result<> checkJson(QByteArrayView text, JsonRoot root = JsonRoot::Object,
                                 QLatin1StringView subject = QLatin1StringView("The body"));

} // namespace app
