#pragma once

#include "app/model/docking.h"
#include "app/model/error.h"

#include <QList>
#include <QString>

namespace app::ctwing {

inline constexpr auto kProductIdKey = "ctwingProductId";
inline constexpr auto kApiAddressKey = "apiAddress";
inline constexpr auto kCodecInputKey = "codecInput";
inline constexpr auto kCodecPathKey = "codecPath";

/// What the product's codec is given (jetlinks.md 8.3, 8).
enum class CodecInput {
    Payload, ///< The device's bytes, or what the platform parsed, as a report.
    Raw,     ///< The whole notification.
};

/// A docking's settings that the receiver needs, typed.
struct Config
{
    QString productId{}; ///< The product number on AEP; empty when not set.
    CodecInput codecInput = CodecInput::Payload;
    QString codecPath{}; ///< For codecs that go by a path; empty: by content.
};

[[nodiscard]] Config configOf(const Docking &docking);

/// Rules beyond required and pattern; each error carries the field's key and a translated sentence.
[[nodiscard]] QList<Error> checkSettings(const Docking &docking);

} // namespace app::ctwing
