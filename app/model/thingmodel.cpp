#include "thingmodel.h"

#include "modeljson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using modeljson::at;
using modeljson::keep;
using modeljson::Members;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ThingModel)
};

/// Old files give an object's members instead of a type.
Result<std::optional<ValueType>> readOutput(Members &members)
{
    const bool isLegacy = !members.has("output"_L1) && members.has("outputs"_L1);
    const auto key = isLegacy ? "outputs"_L1 : "output"_L1;
    const QString path = members.place(key);
    QJsonValue json = members.take(key);
    if (json.isArray() && isLegacy) {
        if (json.toArray().isEmpty())
            return std::optional<ValueType>{};
        const auto outputs = modeljson::readDefinitions(json.toArray(), path, DefinitionKind::Member, 2);
        if (!outputs)
            return fail(outputs.error());
        ValueType type;
        type.type = DataType::Object;
        type.members = *outputs;
        return std::optional<ValueType>{type};
    }
    if (json.isUndefined() || (json.isObject() && json.toObject().isEmpty()))
        return std::optional<ValueType>{};
    return modeljson::readType(json, path, 1).map([](const ValueType &type) { return std::optional<ValueType>{type}; });
}

Result<FunctionDefinition> readFunction(const QJsonValue &json, const QString &path, QStringList &seen)
{
    if (!json.isObject())
        return modeljson::shapeFault(path, json, Text::tr("an object"));
    Members members(json.toObject(), path);
    FunctionDefinition function;
    std::optional<Error> error;
    keep(members.takeText("id"_L1), error, [&](auto value) { function.id = value; });
    if (error)
        return fail(*error);
    if (const auto checked = modeljson::checkId(DefinitionKind::Function, function.id, path, seen); !checked)
        return fail(checked.error());
    keep(members.takeText("name"_L1), error, [&](auto value) { function.name = value; });
    keep(members.takeText("description"_L1), error, [&](auto value) { function.description = value; });
    std::optional<bool> isAsync;
    std::optional<bool> legacyAsync;
    keep(members.takeBool("async"_L1), error, [&](auto value) { isAsync = value; });
    keep(members.takeBool("isAsync"_L1), error, [&](auto value) { legacyAsync = value; });
    function.async = isAsync ? *isAsync : legacyAsync.value_or(false);
    keep(members.takeArray("inputs"_L1), error, [&](const QJsonArray &array) {
        auto inputs = modeljson::readDefinitions(array, members.place("inputs"_L1), DefinitionKind::Member, 1);
        if (inputs)
            function.inputs = std::move(*inputs);
        else
            error = inputs.error();
    });
    keep(readOutput(members), error, [&](auto value) { function.output = value; });
    keep(members.takeObject("expands"_L1), error, [&](auto value) { function.expands = value; });
    if (error)
        return fail(*error);
    function.extra = members.rest();
    return function;
}

constexpr std::array<std::pair<EventLevel, QLatin1StringView>, 3> kLevels{{
    {EventLevel::Ordinary, QLatin1StringView("ordinary")},
    {EventLevel::Warn, QLatin1StringView("warn")},
    {EventLevel::Urgent, QLatin1StringView("urgent")},
}};

Result<EventLevel> readLevel(const QString &name, const QString &path)
{
    if (name.isEmpty())
        return EventLevel::Ordinary;
    for (const auto &[level, known] : kLevels) {
        if (known == name)
            return level;
    }
    return fail(ErrorCode::InvalidInput, Text::tr("The event level must be ordinary, warn or urgent."),
                {.field = path});
}

Result<EventDefinition> readEvent(const QJsonValue &json, const QString &path, QStringList &seen)
{
    if (!json.isObject())
        return modeljson::shapeFault(path, json, Text::tr("an object"));
    Members members(json.toObject(), path);
    EventDefinition event;
    std::optional<Error> error;
    keep(members.takeText("id"_L1), error, [&](auto value) { event.id = value; });
    if (error)
        return fail(*error);
    if (const auto checked = modeljson::checkId(DefinitionKind::Event, event.id, path, seen); !checked)
        return fail(checked.error());
    keep(members.takeText("name"_L1), error, [&](auto value) { event.name = value; });
    keep(members.takeText("description"_L1), error, [&](auto value) { event.description = value; });
    const QJsonValue type = members.take("valueType"_L1);
    event.valueType.type = DataType::Unknown; // an event without a type carries anything
    if (!error && !type.isUndefined())
        keep(modeljson::readType(type, members.place("valueType"_L1), 1), error,
             [&](auto value) { event.valueType = value; });

    QJsonObject expands;
    keep(members.takeObject("expands"_L1), error, [&](auto value) { expands = value; });
    Members inner(expands, members.place("expands"_L1));
    QString level;
    keep(inner.takeText("level"_L1), error, [&](auto value) { level = value; });
    keep(readLevel(level, inner.place("level"_L1)), error, [&](auto value) { event.level = value; });
    if (error)
        return fail(*error);
    event.expands = inner.rest();
    event.extra = members.rest();
    return event;
}

template <typename T, typename Read>
Result<QList<T>> readList(const QJsonArray &array, const QString &path, Read read)
{
    QList<T> list;
    QStringList seen;
    for (qsizetype i = 0; i < array.size(); ++i) {
        Result<T> item = read(array.at(i), at(path, i), seen);
        if (!item)
            return fail(item.error());
        list.append(std::move(*item));
    }
    return list;
}

QJsonObject writeFunction(const FunctionDefinition &function)
{
    QJsonObject json = function.extra;
    json.insert("id"_L1, function.id);
    json.insert("name"_L1, function.name);
    if (!function.description.isEmpty())
        json.insert("description"_L1, function.description);
    json.insert("async"_L1, function.async);
    json.insert("inputs"_L1, modeljson::write(function.inputs, DefinitionKind::Member));
    if (function.output)
        json.insert("output"_L1, toJson(*function.output));
    if (!function.expands.isEmpty())
        json.insert("expands"_L1, function.expands);
    return json;
}

QJsonObject writeEvent(const EventDefinition &event)
{
    QJsonObject json = event.extra;
    json.insert("id"_L1, event.id);
    json.insert("name"_L1, event.name);
    if (!event.description.isEmpty())
        json.insert("description"_L1, event.description);
    if (const QJsonObject type = toJson(event.valueType); !type.isEmpty())
        json.insert("valueType"_L1, type);
    QJsonObject expands = event.expands;
    expands.insert("level"_L1, kLevels[static_cast<size_t>(event.level)].second);
    json.insert("expands"_L1, expands);
    return json;
}

template <typename T>
const T *findById(const QList<T> &list, const QString &id)
{
    const auto it = std::find_if(list.cbegin(), list.cend(), [&](const T &item) { return item.id == id; });
    return it == list.cend() ? nullptr : &*it;
}

} // namespace

TextPosition textPosition(const QByteArray &utf8, qsizetype offset)
{
    TextPosition position;
    const qsizetype end = std::clamp<qsizetype>(offset, 0, utf8.size());
    for (qsizetype i = 0; i < end; ++i) {
        const auto byte = static_cast<unsigned char>(utf8.at(i));
        if (byte == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((byte & 0xC0U) != 0x80U) { // continuation bytes belong to the character before
            ++position.column;
        }
    }
    return position;
}

Result<ThingModel> ThingModel::parse(const QByteArray &utf8)
{
    if (utf8.size() > kMaxTextSize)
        return fail(ErrorCode::InvalidInput, Text::tr("The thing model is larger than 4 MiB."));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const TextPosition place = textPosition(utf8, fault.offset);
        return fail(ErrorCode::InvalidInput,
                    Text::tr("Line %1, column %2: %3").arg(place.line).arg(place.column).arg(fault.errorString()));
    }
    const QJsonObject json = document.object(); // empty for an array
    const QStringList keys{u"properties"_s, u"functions"_s, u"events"_s, u"tags"_s};
    if (std::none_of(keys.cbegin(), keys.cend(), [&](const QString &key) { return json.contains(key); })) {
        return fail(ErrorCode::InvalidInput, Text::tr("The file's content has the wrong format"),
                    {.hint = Text::tr("A thing model has at least one of properties, functions, events and tags.")});
    }
    return parse(json);
}

Result<ThingModel> ThingModel::parse(const QJsonObject &json, const QString &path)
{
    Members members(json, path);
    ThingModel model;
    std::optional<Error> error;
    const auto definitions = [&](QLatin1StringView key, DefinitionKind kind, QList<PropertyDefinition> &into) {
        keep(members.takeArray(key).and_then([&](const QJsonArray &array) {
            return modeljson::readDefinitions(array, members.place(key), kind, 1);
        }),
             error, [&](auto value) { into = value; });
    };
    definitions("properties"_L1, DefinitionKind::Property, model.properties);
    keep(members.takeArray("functions"_L1).and_then([&](const QJsonArray &array) {
        return readList<FunctionDefinition>(array, members.place("functions"_L1), readFunction);
    }),
         error, [&](auto value) { model.functions = value; });
    keep(members.takeArray("events"_L1).and_then([&](const QJsonArray &array) {
        return readList<EventDefinition>(array, members.place("events"_L1), readEvent);
    }),
         error, [&](auto value) { model.events = value; });
    definitions("tags"_L1, DefinitionKind::Tag, model.tags);
    if (error)
        return fail(*error);
    model.extra = members.rest();
    return model;
}

QJsonObject ThingModel::toJson() const
{
    QJsonArray functionArray;
    for (const FunctionDefinition &function : functions)
        functionArray.append(writeFunction(function));
    QJsonArray eventArray;
    for (const EventDefinition &event : events)
        eventArray.append(writeEvent(event));
    QJsonObject json = extra;
    json.insert("properties"_L1, modeljson::write(properties, DefinitionKind::Property));
    json.insert("functions"_L1, functionArray);
    json.insert("events"_L1, eventArray);
    json.insert("tags"_L1, modeljson::write(tags, DefinitionKind::Tag));
    return json;
}

QByteArray ThingModel::toJsonText() const
{
    return QJsonDocument(toJson()).toJson(QJsonDocument::Indented);
}

bool ThingModel::isEmpty() const
{
    return properties.isEmpty() && functions.isEmpty() && events.isEmpty() && tags.isEmpty();
}

const PropertyDefinition *ThingModel::property(const QString &id) const
{
    return findById(properties, id);
}

const FunctionDefinition *ThingModel::function(const QString &id) const
{
    return findById(functions, id);
}

const EventDefinition *ThingModel::event(const QString &id) const
{
    return findById(events, id);
}

} // namespace app
