#include "modeljson.h"

#include "product.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ThingModel)
};

QString kindName(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return Text::tr("a boolean");
    case QJsonValue::Double:
        return Text::tr("a number");
    case QJsonValue::String:
        return Text::tr("a text");
    case QJsonValue::Array:
        return Text::tr("an array");
    case QJsonValue::Object:
        return Text::tr("an object");
    case QJsonValue::Undefined:
        break;
    }
    return Text::tr("nothing");
}

/// The sentences of one definition form. A member's id may be any text and its name may be left out.
struct IdentityTexts
{
    QString idMissing{};
    QString idTooLong{};
    QString idCharacters{};
    QString nameMissing{};
    QString nameTooLong{};
};

IdentityTexts identityTexts(DefinitionKind kind)
{
    switch (kind) {
    case DefinitionKind::Property:
        return {Text::tr("Enter the property ID"), Text::tr("The property ID has at most 64 characters"),
                Text::tr("The property ID may contain only digits, letters, underscores and hyphens"),
                Text::tr("Enter the property name"), Text::tr("The property name has at most 200 characters")};
    case DefinitionKind::Function:
        return {Text::tr("Enter the function ID"), Text::tr("The function ID has at most 64 characters"),
                Text::tr("The function ID may contain only digits, letters, underscores and hyphens"),
                Text::tr("Enter the function name"), Text::tr("The function name has at most 200 characters")};
    case DefinitionKind::Event:
        return {Text::tr("Enter the event ID"), Text::tr("The event ID has at most 64 characters"),
                Text::tr("The event ID may contain only digits, letters, underscores and hyphens"),
                Text::tr("Enter the event name"), Text::tr("The event name has at most 200 characters")};
    case DefinitionKind::Tag:
        return {Text::tr("Enter the tag ID"), Text::tr("The tag ID has at most 64 characters"),
                Text::tr("The tag ID may contain only digits, letters, underscores and hyphens"),
                Text::tr("Enter the tag name"), Text::tr("The tag name has at most 200 characters")};
    case DefinitionKind::Member:
        break;
    }
    return {.idMissing = Text::tr("Enter the parameter ID"),
            .nameTooLong = Text::tr("The parameter name has at most 200 characters")};
}

Result<> checkIdOnly(DefinitionKind kind, const QString &id)
{
    const IdentityTexts texts = identityTexts(kind);
    if (id.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, texts.idMissing, {.field = u"id"_s});
    if (kind == DefinitionKind::Member)
        return {};
    if (id.size() > 64)
        return fail(ErrorCode::InvalidInput, texts.idTooLong, {.field = u"id"_s});
    if (!isValidId(id))
        return fail(ErrorCode::InvalidInput, texts.idCharacters, {.field = u"id"_s});
    return {};
}

} // namespace

Result<> checkIdentity(DefinitionKind kind, const QString &id, const QString &name)
{
    if (auto checked = checkIdOnly(kind, id); !checked)
        return checked;
    const IdentityTexts texts = identityTexts(kind);
    if (kind != DefinitionKind::Member && name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, texts.nameMissing, {.field = u"name"_s});
    if (name.size() > 200)
        return fail(ErrorCode::InvalidInput, texts.nameTooLong, {.field = u"name"_s});
    return {};
}

namespace modeljson {

QString below(const QString &path, QLatin1StringView key)
{
    return path.isEmpty() ? QString(key) : path + u'.' + key;
}

QString at(const QString &path, qsizetype index)
{
    return path + u'[' + QString::number(index) + u']';
}

tl::unexpected<Error> shapeFault(const QString &path, const QJsonValue &found, const QString &expected)
{
    return fail(ErrorCode::InvalidInput, Text::tr("Expected %1, found %2.").arg(expected, kindName(found)),
                {.field = path});
}

QJsonValue Members::take(QLatin1StringView key)
{
    const QJsonValue value = m_object.take(key);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

Result<QString> Members::takeText(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isString())
        return value.toString();
    if (value.isBool() || value.isDouble())
        return value.toVariant().toString();
    return shapeFault(place(key), value, Text::tr("a text"));
}

Result<std::optional<Number>> Members::takeNumber(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty()))
        return std::optional<Number>{};
    const std::optional<Number> number = Number::fromJson(value);
    if (!number)
        return shapeFault(place(key), value, Text::tr("a number"));
    return number;
}

Result<std::optional<int>> Members::takeInt(QLatin1StringView key)
{
    const auto number = takeNumber(key);
    if (!number)
        return fail(number.error());
    if (!*number)
        return std::optional<int>{};
    const std::optional<qint64> whole = (*number)->whole();
    if (!whole || *whole > std::numeric_limits<int>::max() || *whole < -std::numeric_limits<int>::max())
        return shapeFault(place(key), (*number)->json(), Text::tr("a whole number"));
    return std::optional<int>{static_cast<int>(*whole)};
}

Result<std::optional<bool>> Members::takeBool(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value == QJsonValue(QString()))
        return std::optional<bool>{};
    if (value.isBool())
        return std::optional<bool>{value.toBool()};
    const QString text = value.toString();
    if (text == "true"_L1 || text == "false"_L1)
        return std::optional<bool>{text == "true"_L1};
    return shapeFault(place(key), value, Text::tr("true or false"));
}

Result<QJsonArray> Members::takeArray(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isArray())
        return value.toArray();
    return shapeFault(place(key), value, Text::tr("an array"));
}

Result<QJsonObject> Members::takeObject(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isObject())
        return value.toObject();
    return shapeFault(place(key), value, Text::tr("an object"));
}

Result<> checkId(DefinitionKind kind, const QString &id, const QString &path, QStringList &seen)
{
    auto checked = checkIdOnly(kind, id);
    if (!checked) {
        checked.error().field = below(path, "id"_L1);
        return checked;
    }
    if (seen.contains(id))
        return fail(ErrorCode::InvalidInput, Text::tr("The ID %1 occurs twice.").arg(id),
                    {.field = below(path, "id"_L1)});
    seen.append(id);
    return {};
}

namespace {

Result<PropertyDefinition> readDefinition(const QJsonValue &json, const QString &path, DefinitionKind kind, int depth,
                                          QStringList &seen)
{
    if (!json.isObject())
        return shapeFault(path, json, Text::tr("an object"));
    Members members(json.toObject(), path);
    PropertyDefinition definition;
    std::optional<Error> error;
    keep(members.takeText("id"_L1), error, [&](auto value) { definition.id = value; });
    if (error)
        return fail(*error);
    if (const auto checked = checkId(kind, definition.id, path, seen); !checked)
        return fail(checked.error());
    keep(members.takeText("name"_L1), error, [&](auto value) { definition.name = value; });
    keep(members.takeText("description"_L1), error, [&](auto value) { definition.description = value; });
    const QJsonValue type = members.take("valueType"_L1);
    if (!error && type.isUndefined()) {
        return fail(ErrorCode::InvalidInput, Text::tr("The type of property %1 must not be empty.").arg(definition.id),
                    {.field = members.place("valueType"_L1)});
    }
    if (!error)
        keep(readType(type, members.place("valueType"_L1), depth), error,
             [&](auto value) { definition.valueType = value; });

    QJsonObject expands;
    keep(members.takeObject("expands"_L1), error, [&](auto value) { expands = value; });
    Members inner(expands, members.place("expands"_L1));
    keep(inner.takeBool("readOnly"_L1), error, [&](auto value) { definition.readOnly = value.value_or(false); });
    keep(inner.takeText("source"_L1), error, [&](const QString &value) {
        if (!value.isEmpty())
            definition.source = value;
    });
    if (error)
        return fail(*error);
    definition.expands = inner.rest();
    definition.extra = members.rest();
    return definition;
}

QJsonObject writeDefinition(const PropertyDefinition &definition, DefinitionKind kind)
{
    QJsonObject json = definition.extra;
    json.insert("id"_L1, definition.id);
    json.insert("name"_L1, definition.name);
    if (!definition.description.isEmpty())
        json.insert("description"_L1, definition.description);
    if (const QJsonObject type = toJson(definition.valueType); !type.isEmpty())
        json.insert("valueType"_L1, type);
    // The editor writes both for properties and tags, as texts, and neither for parameters.
    const bool isParameter = kind == DefinitionKind::Member;
    QJsonObject expands = definition.expands;
    if (!isParameter || definition.readOnly)
        expands.insert("readOnly"_L1, definition.readOnly ? u"true"_s : u"false"_s);
    if (!isParameter || definition.source != "device"_L1)
        expands.insert("source"_L1, definition.source);
    if (!expands.isEmpty())
        json.insert("expands"_L1, expands);
    return json;
}

} // namespace

Result<QList<PropertyDefinition>> readDefinitions(const QJsonArray &array, const QString &path, DefinitionKind kind,
                                                  int depth)
{
    QList<PropertyDefinition> definitions;
    QStringList seen;
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto definition = readDefinition(array.at(i), at(path, i), kind, depth, seen);
        if (!definition)
            return fail(definition.error());
        definitions.append(std::move(*definition));
    }
    return definitions;
}

QJsonArray write(const QList<PropertyDefinition> &definitions, DefinitionKind kind)
{
    QJsonArray array;
    for (const PropertyDefinition &definition : definitions)
        array.append(writeDefinition(definition, kind));
    return array;
}

} // namespace modeljson

} // namespace app
