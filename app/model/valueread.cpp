#include "modeljson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ThingModel)
};

} // namespace

Result<> checkTypeDepth(int depth, const QString &path)
{
    if (depth <= kMaxTypeDepth)
        return {};
    return fail(ErrorCode::InvalidInput, Text::tr("Types are nested more than %1 deep.").arg(kMaxTypeDepth),
                {.field = path});
}

namespace modeljson {

namespace {

using FirstError = std::optional<Error>;

void readNumber(Members &members, ValueType &type, FirstError &error)
{
    keep(members.takeNumber("min"_L1), error, [&](auto value) { type.min = value; });
    keep(members.takeNumber("max"_L1), error, [&](auto value) { type.max = value; });
    keep(members.takeText("unit"_L1), error, [&](auto value) { type.unit = value; });
    if (type.type == DataType::Float || type.type == DataType::Double)
        keep(members.takeInt("scale"_L1), error, [&](auto value) { type.scale = value; });
    if (error)
        return;
    if (type.min && type.max && *type.max < *type.min) {
        error = Error{ErrorCode::InvalidInput,
                      Text::tr("The minimum is greater than the maximum."),
                      {},
                      members.place("min"_L1),
                      {}};
    } else if (type.scale && (*type.scale < 0 || *type.scale > 16)) {
        error = Error{ErrorCode::InvalidInput,
                      Text::tr("The number of decimal places must be 0 to 16."),
                      {},
                      members.place("scale"_L1),
                      {}};
    }
}

void readBoolean(Members &members, ValueType &type, FirstError &error)
{
    keep(members.takeText("trueText"_L1), error, [&](auto value) { type.trueText = value; });
    keep(members.takeText("trueValue"_L1), error, [&](auto value) { type.trueValue = value; });
    keep(members.takeText("falseText"_L1), error, [&](auto value) { type.falseText = value; });
    keep(members.takeText("falseValue"_L1), error, [&](auto value) { type.falseValue = value; });
}

Result<EnumElement> readElement(const QJsonValue &json, const QString &path)
{
    if (!json.isObject())
        return shapeFault(path, json, Text::tr("an object"));
    Members members(json.toObject(), path);
    EnumElement element;
    FirstError error;
    keep(members.takeText("value"_L1), error, [&](auto value) { element.value = value; });
    keep(members.takeText("text"_L1), error, [&](auto value) { element.text = value; });
    keep(members.takeText("description"_L1), error, [&](auto value) { element.description = value; });
    if (error)
        return fail(*error);
    if (element.value.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("An enum item needs a value."),
                    {.field = members.place("value"_L1)});
    element.extra = members.rest();
    return element;
}

void readEnum(Members &members, ValueType &type, FirstError &error)
{
    const QString path = members.place("elements"_L1);
    QJsonArray array;
    keep(members.takeArray("elements"_L1), error, [&](auto value) { array = value; });
    if (!error && array.isEmpty())
        error = Error{ErrorCode::InvalidInput, Text::tr("An enum needs at least one item."), {}, path, {}};
    QStringList seen;
    for (qsizetype i = 0; i < array.size() && !error; ++i) {
        keep(readElement(array.at(i), at(path, i)), error, [&](const EnumElement &element) {
            if (seen.contains(element.value)) {
                error = Error{ErrorCode::InvalidInput,
                              Text::tr("The enum value %1 occurs twice.").arg(element.value),
                              {},
                              below(at(path, i), "value"_L1),
                              {}};
            }
            seen.append(element.value);
            type.elements.append(element);
        });
    }
}

void readDate(Members &members, ValueType &type, FirstError &error)
{
    QString legacy;
    keep(members.takeText("format"_L1), error, [&](auto value) { type.dateFormat = value; });
    keep(members.takeText("dateFormat"_L1), error, [&](auto value) { legacy = value; });
    keep(members.takeText("tz"_L1), error, [&](auto value) { type.timeZone = value; });
    if (type.dateFormat.isEmpty())
        type.dateFormat = legacy;
}

void readFile(Members &members, ValueType &type, FirstError &error)
{
    QString edited;
    keep(members.takeText("bodyType"_L1), error, [&](auto value) { type.fileType = value.toLower(); });
    keep(members.takeText("fileType"_L1), error, [&](auto value) { edited = value.toLower(); });
    const bool isFromEditor = type.fileType.isEmpty();
    if (isFromEditor)
        type.fileType = edited;
    static const QStringList kKnown{u""_s, u"url"_s, u"base64"_s, u"binary"_s};
    if (!error && !kKnown.contains(type.fileType)) {
        error = Error{ErrorCode::InvalidInput,
                      Text::tr("The file type must be url, base64 or binary."),
                      {},
                      members.place(isFromEditor ? "fileType"_L1 : "bodyType"_L1),
                      {}};
    }
}

void readArray(Members &members, ValueType &type, FirstError &error, int depth)
{
    const QString path = members.place("elementType"_L1);
    const QJsonValue json = members.take("elementType"_L1);
    if (json.isUndefined()) {
        error = Error{ErrorCode::InvalidInput, Text::tr("An array needs an element type."), {}, path, {}};
        return;
    }
    keep(readType(json, path, depth + 1), error,
         [&](ValueType value) { type.element = std::make_shared<const ValueType>(std::move(value)); });
}

void readObject(Members &members, ValueType &type, FirstError &error, int depth)
{
    const QString path = members.place("properties"_L1);
    QJsonArray array;
    keep(members.takeArray("properties"_L1), error, [&](auto value) { array = value; });
    if (!error) {
        keep(readDefinitions(array, path, DefinitionKind::Member, depth + 1), error,
             [&](auto value) { type.members = value; });
    }
}

/// Text and password keep their length under `expands`; other keys there are not ours.
QJsonObject readMaxLength(Members &members, ValueType &type, FirstError &error)
{
    const QString path = members.place("expands"_L1);
    QJsonObject expands;
    keep(members.takeObject("expands"_L1), error, [&](auto value) { expands = value; });
    Members inner(expands, path);
    keep(inner.takeInt("maxLength"_L1), error, [&](auto value) { type.maxLength = value; });
    return inner.rest();
}

void readGeoPoint(Members &members, ValueType &type, FirstError &error)
{
    keep(members.takeText("latProperty"_L1), error, [&](auto value) { type.latitudeKey = value; });
    keep(members.takeText("lonProperty"_L1), error, [&](auto value) { type.longitudeKey = value; });
}

Result<ValueType> readAttributes(Members &members, ValueType type, int depth)
{
    FirstError error;
    QJsonObject expands;
    switch (type.type) {
    case DataType::Int:
    case DataType::Long:
    case DataType::Float:
    case DataType::Double:
        readNumber(members, type, error);
        break;
    case DataType::String:
    case DataType::Password:
        expands = readMaxLength(members, type, error);
        break;
    case DataType::Boolean:
        readBoolean(members, type, error);
        break;
    case DataType::Enum:
        readEnum(members, type, error);
        break;
    case DataType::Date:
        readDate(members, type, error);
        break;
    case DataType::Array:
        readArray(members, type, error, depth);
        break;
    case DataType::Object:
        readObject(members, type, error, depth);
        break;
    case DataType::File:
        readFile(members, type, error);
        break;
    case DataType::GeoPoint:
        readGeoPoint(members, type, error);
        break;
    case DataType::Unknown:
        break;
    }
    if (error)
        return fail(*error);
    type.extra = members.rest();
    if (!expands.isEmpty())
        type.extra.insert("expands"_L1, expands);
    return type;
}

} // namespace

Result<ValueType> readType(const QJsonValue &json, const QString &path, int depth)
{
    if (const auto fits = checkTypeDepth(depth, path); !fits)
        return fail(fits.error());
    if (json.isString()) // the short form: a bare name, for example as an array's elementType
        return readType(QJsonObject{{u"type"_s, json}}, path, depth);
    if (!json.isObject())
        return shapeFault(path, json, Text::tr("a type name or an object"));

    Members members(json.toObject(), path);
    const auto name = members.takeText("type"_L1);
    if (!name)
        return fail(name.error());
    if (name->isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The data type is missing."),
                    {.field = members.place("type"_L1)});
    ValueType type;
    type.type = typeFromName(*name);
    if (type.type == DataType::Unknown)
        type.rawType = *name;
    return readAttributes(members, std::move(type), depth);
}

} // namespace modeljson

} // namespace app
