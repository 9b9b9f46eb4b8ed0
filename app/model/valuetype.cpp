#include "valuetype.h"

#include "modeljson.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::array<std::pair<DataType, QLatin1StringView>, 13> kNames{{
    {DataType::Int, QLatin1StringView("int")},
    {DataType::Long, QLatin1StringView("long")},
    {DataType::Float, QLatin1StringView("float")},
    {DataType::Double, QLatin1StringView("double")},
    {DataType::String, QLatin1StringView("string")},
    {DataType::Boolean, QLatin1StringView("boolean")},
    {DataType::Enum, QLatin1StringView("enum")},
    {DataType::Date, QLatin1StringView("date")},
    {DataType::Array, QLatin1StringView("array")},
    {DataType::Object, QLatin1StringView("object")},
    {DataType::File, QLatin1StringView("file")},
    {DataType::Password, QLatin1StringView("password")},
    {DataType::GeoPoint, QLatin1StringView("geoPoint")},
}};

bool isNumber(DataType type)
{
    return type == DataType::Int || type == DataType::Long || type == DataType::Float || type == DataType::Double;
}

bool sameElement(const std::shared_ptr<const ValueType> &a, const std::shared_ptr<const ValueType> &b)
{
    return a == b || (a && b && *a == *b);
}

} // namespace

bool operator==(const ValueType &a, const ValueType &b)
{
    return a.type == b.type && a.rawType == b.rawType && a.min == b.min && a.max == b.max && a.scale == b.scale &&
           a.unit == b.unit && a.maxLength == b.maxLength && a.trueText == b.trueText && a.trueValue == b.trueValue &&
           a.falseText == b.falseText && a.falseValue == b.falseValue && a.elements == b.elements &&
           a.dateFormat == b.dateFormat && a.timeZone == b.timeZone && a.fileType == b.fileType &&
           a.latitudeKey == b.latitudeKey && a.longitudeKey == b.longitudeKey && a.members == b.members &&
           sameElement(a.element, b.element) && a.extra == b.extra;
}

QString typeName(DataType type)
{
    for (const auto &[value, name] : kNames) {
        if (value == type)
            return name;
    }
    return {};
}

DataType typeFromName(const QString &name)
{
    for (const auto &[value, known] : kNames) {
        if (known == name)
            return value;
    }
    return DataType::Unknown;
}

QList<DataType> allDataTypes()
{
    QList<DataType> types;
    for (const auto &entry : kNames)
        types.append(entry.first);
    return types;
}

Result<ValueType> parseValueType(const QJsonValue &json, const QString &path)
{
    return modeljson::readType(json, path, 1);
}

namespace {

void putText(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void putNumber(QJsonObject &json, QLatin1StringView key, const std::optional<Number> &number)
{
    if (number)
        json.insert(key, number->json());
}

void putElements(QJsonObject &json, const ValueType &type)
{
    QJsonArray array;
    for (const EnumElement &element : type.elements) {
        QJsonObject item = element.extra;
        item.insert("value"_L1, element.value);
        item.insert("text"_L1, element.text);
        putText(item, "description"_L1, element.description);
        array.append(item);
    }
    json.insert("elements"_L1, array);
}

void putMaxLength(QJsonObject &json, const ValueType &type)
{
    if (!type.maxLength)
        return;
    QJsonObject expands = json.value("expands"_L1).toObject();
    expands.insert("maxLength"_L1, *type.maxLength);
    json.insert("expands"_L1, expands);
}

} // namespace

QJsonObject toJson(const ValueType &type)
{
    QJsonObject json = type.extra;
    putText(json, "type"_L1, type.type == DataType::Unknown ? type.rawType : typeName(type.type));
    if (isNumber(type.type)) {
        putNumber(json, "min"_L1, type.min);
        putNumber(json, "max"_L1, type.max);
        if (type.scale)
            json.insert("scale"_L1, *type.scale);
        putText(json, "unit"_L1, type.unit);
    }
    if (type.type == DataType::String || type.type == DataType::Password)
        putMaxLength(json, type);
    putText(json, "trueText"_L1, type.trueText);
    putText(json, "trueValue"_L1, type.trueValue);
    putText(json, "falseText"_L1, type.falseText);
    putText(json, "falseValue"_L1, type.falseValue);
    putText(json, "format"_L1, type.dateFormat);
    putText(json, "tz"_L1, type.timeZone);
    putText(json, "bodyType"_L1, type.fileType);
    putText(json, "fileType"_L1, type.fileType);
    putText(json, "latProperty"_L1, type.latitudeKey);
    putText(json, "lonProperty"_L1, type.longitudeKey);
    if (type.type == DataType::Enum)
        putElements(json, type);
    if (type.type == DataType::Object)
        json.insert("properties"_L1, modeljson::write(type.members, DefinitionKind::Member));
    if (type.type == DataType::Array && type.element)
        json.insert("elementType"_L1, toJson(*type.element));
    return json;
}

} // namespace app
