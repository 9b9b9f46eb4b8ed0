#pragma once

#include "app/model/valuetype.h"

#include <optional>

namespace app {

/// Any value as text: a string as it is, numbers without exponent where that is exact, containers as compact JSON.
[[nodiscard]] QString valueText(const QJsonValue &value);

/// A number that was written without a fraction and fits 64 bit: then toInteger() is exact.
[[nodiscard]] inline bool isWholeNumber(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger(0) == value.toInteger(1);
}

/// The 64-bit number that is nearest to a JSON number; nothing for other values and beyond 64 bit.
[[nodiscard]] std::optional<qint64> nearestWhole(const QJsonValue &value);

/// The shortest decimal text that reads back as \a number, never with an exponent.
[[nodiscard]] QString numberText(double number);

/// \a number with exactly \a scale digits after the point, half away from zero, judged on its decimal text: 2.675
/// with two digits is 2.68 although the nearest double lies below.
[[nodiscard]] QString roundedText(double number, int scale);

[[nodiscard]] inline QString orDefault(const QString &text, const QString &fallback)
{
    return text.isEmpty() ? fallback : text;
}

struct GeoPoint
{
    double latitude = 0;
    double longitude = 0;
};
/// "lon,lat", [lon,lat], an object with the type's keys, with lon and lat, or with x and y.
[[nodiscard]] std::optional<GeoPoint> readGeoPoint(const ValueType &type, const QJsonValue &value);

} // namespace app
