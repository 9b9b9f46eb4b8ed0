#pragma once

#include "app/model/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace app {

struct PropertyDefinition;

/// The thirteen data types of the thing model (JetLinks message core 1.1.7, as its editor offers them).
/// An unknown name read from a file becomes Unknown and is kept as `rawType`: such a value is untyped.
enum class DataType {
    Int,
    Long,
    Float,
    Double,
    String,
    Boolean,
    Enum,
    Date,
    Array,
    Object,
    File,
    Password,
    GeoPoint,
    Unknown,
};

/// How deep value types may stand in each other (array of object of array …); a property's own type is 1.
inline constexpr int kMaxTypeDepth = 16;
[[nodiscard]] Result<> checkTypeDepth(int depth, const QString &path = {});

/// A number of a thing model. A whole one keeps all 64 bit, which a double does not.
class Number
{
public:
    Number() = default;
    Number(int value) : m_value(value) {} // implicit: limits are written as literals
    Number(qint64 value) : m_value(value) {}
    Number(double value);
    /// Nothing for a text that is no number; infinity is none.
    [[nodiscard]] static std::optional<Number> fromText(const QString &text);
    /// A number or a numeric text.
    [[nodiscard]] static std::optional<Number> fromJson(const QJsonValue &json);

    [[nodiscard]] QString text() const; ///< The shortest that reads back as the same number, without exponent.
    [[nodiscard]] QJsonValue json() const;
    [[nodiscard]] double toDouble() const;
    [[nodiscard]] std::optional<qint64> whole() const; ///< Nothing for a fraction or beyond 64 bit.
    [[nodiscard]] bool isFinite() const;

    friend bool operator==(const Number &, const Number &) = default;
    friend bool operator<(const Number &a, const Number &b);

private:
    std::variant<qint64, double> m_value{qint64(0)}; ///< A double only when it is no whole number of 64 bit.
};

struct EnumElement
{
    QString value{};
    QString text{};
    QString description{};
    QJsonObject extra{}; ///< Keys we do not know, kept for export.

    friend bool operator==(const EnumElement &, const EnumElement &) = default;
};

/// A data type with its attributes; members that do not belong to the type are empty. So are those that the file left
/// out: their defaults apply when a value is converted or shown, and an exported model stays as it was.
struct ValueType
{
    DataType type = DataType::String;
    QString rawType{};              ///< The name as written, when `type` is Unknown.
    std::optional<Number> min{};    ///< Numbers.
    std::optional<Number> max{};    ///< Numbers.
    std::optional<int> scale{};     ///< Float, double: digits after the point; display default 2.
    QString unit{};                 ///< A unit id, a symbol or free text; see units.h.
    std::optional<int> maxLength{}; ///< String, password: expands.maxLength; a hint, not checked.
    QString trueText{};             ///< Boolean; defaults 是 / "true" / 否 / "false".
    QString trueValue{};
    QString falseText{};
    QString falseValue{};
    QList<EnumElement> elements{}; ///< Enum.
    QString dateFormat{};          ///< Date: "timestamp" (ms since the epoch) or a pattern such as yyyy-MM-dd HH:mm:ss.
    QString timeZone{};            ///< Date.
    QString fileType{};            ///< File: "url", "base64" or "binary" (written as bodyType and fileType).
    QString latitudeKey{};         ///< GeoPoint: latProperty, default "lat".
    QString longitudeKey{};        ///< GeoPoint: lonProperty, default "lon".
    QList<PropertyDefinition> members{};        ///< Object.
    std::shared_ptr<const ValueType> element{}; ///< Array.
    QJsonObject extra{};                        ///< Keys we do not know, kept for export.

    friend bool operator==(const ValueType &a, const ValueType &b);
};

/// A property, a tag, a struct member or a function input.
struct PropertyDefinition
{
    QString id{};
    QString name{};
    QString description{};
    ValueType valueType{};
    bool readOnly = false;
    QString source{QStringLiteral("device")}; ///< "device" 设备, "manual" 手动, "rule" 规则.
    QJsonObject expands{};                    ///< All other keys of `expands`, kept as they are.
    QJsonObject extra{};                      ///< Keys of the element that we do not know.

    friend bool operator==(const PropertyDefinition &, const PropertyDefinition &) = default;
};

/// The type's name in a model file: "int", "geoPoint", …
[[nodiscard]] QString typeName(DataType type);
[[nodiscard]] DataType typeFromName(const QString &name); ///< Unknown for anything else.
[[nodiscard]] QList<DataType> allDataTypes();             ///< The thirteen, in the editor's order.

/// Reads `{"type":"float","scale":1,…}` or a bare type name. \a path stands before the fault's place in the error.
[[nodiscard]] Result<ValueType> parseValueType(const QJsonValue &json, const QString &path);
[[nodiscard]] QJsonObject toJson(const ValueType &type);

/// The value as the type wants it: "21.5" → 21.5, 开 → true, {"value":"cool"} → "cool", a date → ms since the epoch, a
/// position → {"lat":…,"lon":…} under the type's keys. Whole numbers keep all 64 bit; int and long cut fractions, as
/// the original does. Null stays null for every type. A fault inside a list or an object has its place in `field`.
/// Errors name the value and the rule (JetLinks: 超过最大值, 小于最小值, 数字格式错误, 值[x]不在枚举中).
[[nodiscard]] Result<QJsonValue> convertValue(const ValueType &type, const QJsonValue &value);

/// For people: 21.5 ℃, 制冷, 2026-11-23 14:32:06, with the unit's symbol. Takes raw and converted values alike. Null is
/// empty, a password is masked, and a value that breaks the type's rules is shown as it came.
[[nodiscard]] QString formatValue(const ValueType &type, const QJsonValue &value);

} // namespace app
