#pragma once

#include "app/model/result.h"
#include "app/model/valuetype.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace app::dueros {

/// Values between what DuerOS says ("ON", 26, "COOL") and what the thing model holds (true, 65, 1), by a mapping's
/// source (formschema.h). Without a table ON and OFF are true and false, or 1 and 0.

/// What is written. InvalidInput when the word is not in the table, or nothing was said that the source needs.
[[nodiscard]] Result<QJsonValue> toProperty(const QJsonObject &source, const QJsonValue &said, const ValueType &type);

/// What is said of a property's value; \a isWord: DuerOS has a word there, else a number, truth value or text. Nothing
/// when it cannot be told: an expression has no way back, and a value may have no word.
[[nodiscard]] std::optional<QJsonValue> toSaid(const QJsonObject &source, const QJsonValue &value, bool isWord);

/// The source takes what was said.
[[nodiscard]] bool isSpoken(const QJsonObject &source);
/// The words of its table; empty: it has none.
[[nodiscard]] QStringList wordsOf(const QJsonObject &source);

/// The limits of \a type as they are said; nothing where it has none.
struct Limits
{
    std::optional<double> minimum{};
    std::optional<double> maximum{};
};
[[nodiscard]] Limits limitsOf(const QJsonObject &source, const ValueType &type);

/// A number, also a quoted one.
[[nodiscard]] std::optional<double> numberOf(const QJsonValue &value);
/// Whole where it is.
[[nodiscard]] QJsonValue jsonOf(double number);

[[nodiscard]] double celsiusOf(double fahrenheit);

} // namespace app::dueros
