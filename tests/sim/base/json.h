#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>

namespace nlohmann {

template <>
struct adl_serializer<QString>
{
    template <typename J>
    static void to_json(J &json, const QString &text)
    {
        json = text.toStdString();
    }
};

/// Bytes are UTF-8 text here; without this they would become a list of numbers.
template <>
struct adl_serializer<QByteArray>
{
    template <typename J>
    static void to_json(J &json, const QByteArray &text)
    {
        json = text.toStdString();
    }
};

} // namespace nlohmann

namespace sim {

/// Keeps the order of members and the difference between 25 and 25.0, both of which clouds sign and clients rely on.
using Json = nlohmann::ordered_json;

/// Nothing when \a bytes is not one JSON value in UTF-8, or one that is nested deeper than 200 levels.
[[nodiscard]] std::optional<Json> parseJson(const QByteArray &bytes);

/// Compact UTF-8 text.
[[nodiscard]] QByteArray toBytes(const Json &json);

/// The member when \a object is an object that has it and it is not null; else nullptr.
[[nodiscard]] const Json *member(const Json &object, const char *name);

/// The text at \a name; "" when it is missing or no text.
[[nodiscard]] QString text(const Json &object, const char *name);

/// The integer at \a name; nothing when it is missing, has a fraction or is text.
[[nodiscard]] std::optional<qint64> integer(const Json &object, const char *name);

/// true only for the JSON value true at \a name.
[[nodiscard]] bool isTrue(const Json &object, const char *name);

[[nodiscard]] QString asText(const Json &value);

/// null for nothing.
template <typename T>
[[nodiscard]] Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

/// null for "".
[[nodiscard]] Json orNull(const QString &text);

} // namespace sim
