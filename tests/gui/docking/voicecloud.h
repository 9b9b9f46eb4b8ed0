#pragma once

#include "app/cloud/platform.h"

#include <QHash>

#include <algorithm>

/// A cloud that only this folder's tests know: it pushes nothing, and its records are rows that hang on the thing
/// model.
namespace voice {

using namespace Qt::StringLiterals;

inline constexpr auto kModel = R"({"properties":[
 {"id":"power","name":"Power","valueType":{"type":"boolean","trueText":"On","trueValue":"1","falseText":"Off","falseValue":"0"}},
 {"id":"target","name":"Target","valueType":{"type":"int","min":0,"max":100,"unit":"celsiusDegrees"}},
 {"id":"total","name":"Total","valueType":{"type":"long"}},
 {"id":"ratio","name":"Ratio","valueType":{"type":"float"}},
 {"id":"level","name":"Level","valueType":{"type":"double"}},
 {"id":"text","name":"Text","valueType":{"type":"string"}},
 {"id":"mode","name":"Mode","valueType":{"type":"enum","elements":[{"value":"1","text":"Cooling"},{"value":"2","text":"Heating"}]}},
 {"id":"start","name":"Start","valueType":{"type":"date","dateFormat":"timestamp"}},
 {"id":"list","name":"List","valueType":{"type":"array","elementType":{"type":"int"}}},
 {"id":"thing","name":"Thing","valueType":{"type":"object","properties":[{"id":"a","name":"A","valueType":{"type":"int"}}]}},
 {"id":"file","name":"File","valueType":{"type":"file","fileType":"url"}},
 {"id":"secret","name":"Secret","valueType":{"type":"password"}},
 {"id":"place","name":"Place","valueType":{"type":"geoPoint"}},
 {"id":"room","name":"Room","valueType":{"type":"float"},"expands":{"readOnly":"true"}}],
 "functions":[{"id":"setTarget","name":"Set target","inputs":[
   {"id":"target","name":"Target","valueType":{"type":"int","min":0,"max":100},"expands":{"required":true}},
   {"id":"fade","name":"Fade","valueType":{"type":"boolean"}}]},
  {"id":"reset","name":"Reset","inputs":[]}],"events":[],"tags":[]})";

[[nodiscard]] inline app::ThingModel model()
{
    return *app::ThingModel::parse(QByteArray(kModel));
}

[[nodiscard]] inline QString text(const app::FormContext &context, const char *key)
{
    return context.current().value(QLatin1StringView(key)).toString();
}

[[nodiscard]] inline QList<app::FieldChoice> allActions(const QString &kind)
{
    QList<app::FieldChoice> actions{{u"on"_s, u"Turn on"_s}, {u"off"_s, u"Turn off"_s}};
    if (kind == "AC"_L1)
        actions += {{u"setTemp"_s, u"Set the temperature"_s}, {u"setMode"_s, u"Set the mode"_s}};
    return actions;
}

/// Those of the kind that no other row has.
[[nodiscard]] inline QList<app::FieldChoice> actions(const app::FormContext &context)
{
    QStringList used;
    for (qsizetype i = 0; i < context.rows.size(); ++i)
        if (i != context.row)
            used << context.rows.at(i).toObject().value("action"_L1).toString();
    QList<app::FieldChoice> left = allActions(context.values.value("kind"_L1).toString());
    left.removeIf([&used](const app::FieldChoice &choice) { return used.contains(choice.value); });
    return left;
}

[[nodiscard]] inline QList<app::FieldChoice> properties(const app::FormContext &context)
{
    QList<app::FieldChoice> choices;
    if (context.model != nullptr)
        for (const app::PropertyDefinition &property : context.model->properties)
            choices.append({property.id, property.name});
    return choices;
}

[[nodiscard]] inline QList<app::FieldChoice> functions(const app::FormContext &context)
{
    QList<app::FieldChoice> choices;
    if (context.model != nullptr)
        for (const app::FunctionDefinition &function : context.model->functions)
            choices.append({function.id, function.name});
    return choices;
}

[[nodiscard]] inline std::optional<app::ValueType> typeOfProperty(const app::FormContext &context)
{
    const app::PropertyDefinition *property =
        context.model == nullptr ? nullptr : context.model->property(text(context, "property"));
    return property == nullptr ? std::nullopt : std::optional(property->valueType);
}

[[nodiscard]] inline std::optional<app::SpokenValue> spoken(const app::FormContext &context)
{
    const QString action = text(context, "action");
    if (action == "setTemp"_L1)
        return app::SpokenValue{.label = u"Temperature"_s, .unit = u"°C"_s, .minimum = 16, .maximum = 30};
    if (action == "setMode"_L1)
        return app::SpokenValue{.label = u"Mode"_s, .choices = {{u"COOL"_s, u"cool"_s}, {u"HEAT"_s, u"heat"_s}}};
    return {};
}

[[nodiscard]] inline QList<app::PropertyDefinition> inputs(const app::FormContext &context)
{
    const app::FunctionDefinition *function =
        context.model == nullptr ? nullptr : context.model->function(text(context, "function"));
    return function == nullptr ? QList<app::PropertyDefinition>() : function->inputs;
}

[[nodiscard]] inline QString title(const app::FormContext &context)
{
    QString title = text(context, "action");
    if (const QString property = text(context, "property"); !property.isEmpty())
        title += u" → "_s + property;
    return title;
}

[[nodiscard]] inline QList<app::Error> faults(const app::FormContext &context)
{
    const app::PropertyDefinition *property = context.model->property(text(context, "property"));
    if (property != nullptr && property->readOnly && text(context, "what") == "write"_L1)
        return {{app::ErrorCode::InvalidInput, u"The property cannot be written."_s, {}, u"property"_s, {}}};
    return {};
}

[[nodiscard]] inline QJsonArray suggestions(const app::FormContext &context)
{
    QJsonArray rows;
    const QList<app::FieldChoice> left = actions(context);
    for (const app::FieldChoice &action : left)
        if (action.value == "on"_L1 || action.value == "off"_L1)
            rows.append(QJsonObject{
                {u"action"_s, action.value},
                {u"what"_s, u"write"_s},
                {u"property"_s, u"power"_s},
                {u"value"_s, QJsonObject{{u"from"_s, u"constant"_s}, {u"value"_s, action.value == "on"_L1}}}});
    return rows;
}

[[nodiscard]] inline app::FormField choice(const QString &key, const QString &label,
                                           QList<app::FieldChoice> (*choicesFor)(const app::FormContext &),
                                           bool (*shownFor)(const app::FormContext &) = nullptr)
{
    return {.key = key,
            .label = label,
            .kind = app::FieldKind::Choice,
            .required = true,
            .requiredMessage = u"This field is required"_s,
            .placeholder = u"Choose"_s,
            .choicesFor = choicesFor,
            .shownFor = shownFor};
}

[[nodiscard]] inline QList<app::FormField> rowFields()
{
    const auto writes = [](const app::FormContext &context) { return text(context, "what") == "write"_L1; };
    const auto hasProperty = [](const app::FormContext &context) {
        return text(context, "what") == "write"_L1 || text(context, "what") == "read"_L1;
    };
    const auto invokes = [](const app::FormContext &context) { return text(context, "what") == "invoke"_L1; };
    const auto hasFunction = [](const app::FormContext &context) { return !text(context, "function").isEmpty(); };
    app::FormField what = choice(u"what"_s, u"Does"_s, nullptr);
    what.choices = {{u"read"_s, u"Read"_s}, {u"write"_s, u"Write"_s}, {u"invoke"_s, u"Invoke"_s}};
    return {choice(u"action"_s, u"Action"_s, actions),
            what,
            choice(u"property"_s, u"Property"_s, properties, hasProperty),
            {.key = u"value"_s,
             .label = u"Value"_s,
             .kind = app::FieldKind::Source,
             .required = true,
             .requiredMessage = u"This field is required"_s,
             .shownFor = writes,
             .typeFor = typeOfProperty,
             .spokenFor = spoken},
            {.key = u"limit"_s,
             .label = u"Limit"_s,
             .kind = app::FieldKind::Value,
             .shownFor = [](const app::FormContext &context) { return text(context, "what") == "read"_L1; },
             .typeFor = typeOfProperty},
            choice(u"function"_s, u"Function"_s, functions, invokes),
            {.key = u"inputs"_s,
             .label = u"Inputs"_s,
             .kind = app::FieldKind::Sources,
             .shownFor = hasFunction,
             .inputsFor = inputs,
             .spokenFor = spoken},
            {.key = u"also"_s, .label = u"Also tells"_s, .kind = app::FieldKind::Choices, .choicesFor = properties}};
}

[[nodiscard]] inline app::FormSchema schema()
{
    app::FormSchema schema;
    app::FormField kind = choice(u"kind"_s, u"Kind"_s, nullptr, [](const app::FormContext &context) {
        return !context.values.value("id"_L1).toString().isEmpty();
    });
    kind.choices = {{u"AC"_s, u"Air conditioner"_s}, {u"LIGHT"_s, u"Light"_s}};
    schema.fields = {
        {.key = u"id"_s,
         .label = u"Product"_s,
         .kind = app::FieldKind::Product,
         .required = true,
         .requiredMessage = u"This field is required"_s},
        {.key = u"name"_s, .label = u"Name"_s, .required = true, .requiredMessage = u"This field is required"_s},
        kind};
    schema.columns = {app::DockingColumn::Id, app::DockingColumn::Name, app::DockingColumn::Own,
                      app::DockingColumn::Own};
    schema.ownColumns = {{u"Kind"_s,
                          [](const app::Docking &docking) {
                              const QString id = docking.settings.value("kind"_L1).toString();
                              return id.isEmpty() ? u"/"_s : id == "AC"_L1 ? u"Air conditioner"_s : u"Light"_s;
                          }},
                         {u"Actions"_s, [](const app::Docking &docking) {
                              return QString::number(docking.settings.value("actions"_L1).toArray().size());
                          }}};
    schema.searchKeys = {u"name"_s, u"kind"_s};
    schema.groups = {{.key = u"actions"_s,
                      .label = u"Actions"_s,
                      .addLabel = u"New action"_s,
                      .emptyText = u"No action so far."_s,
                      .fields = rowFields(),
                      .maximum = 200,
                      .titleFor = title,
                      .faultsFor = faults,
                      .suggestionsFor = suggestions}};
    schema.wording = {u"New"_s, u"New"_s, u"Edit"_s, u"On"_s, u"Off"_s, u"Delete it?"_s};
    return schema;
}

[[nodiscard]] inline app::PlatformInfo info()
{
    app::PlatformInfo info;
    info.id = app::PlatformId(u"voice"_s);
    info.name = u"Voice"_s;
    info.icon = u"radio"_s;
    info.docking = schema();
    return info;
}

[[nodiscard]] inline std::vector<app::Platform> platforms()
{
    std::vector<app::Platform> platforms;
    platforms.push_back({.id = app::PlatformId(u"voice"_s), .info = info});
    return platforms;
}

} // namespace voice
