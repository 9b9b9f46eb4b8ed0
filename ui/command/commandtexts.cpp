// What a command says, in one line and as JSON.
#include "commandwords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype kLineCharacters = 240;
constexpr qsizetype kValueCharacters = 80;

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

const app::PropertyDefinition *find(const QList<app::PropertyDefinition> &definitions, const QString &id)
{
    for (const app::PropertyDefinition &definition : definitions)
        if (definition.id == id)
            return &definition;
    return nullptr;
}

QString nameOf(const app::PropertyDefinition *definition, const QString &id)
{
    return definition && !definition->name.isEmpty() ? definition->name : id;
}

/// 温度=24, 模式=制冷
QString assignments(const QJsonObject &values, const QList<app::PropertyDefinition> &definitions)
{
    QStringList parts;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        const app::PropertyDefinition *definition = find(definitions, it.key());
        const QString value = definition ? app::formatValue(definition->valueType, it.value()) : plainText(it.value());
        parts.append(nameOf(definition, it.key()) + u'=' + oneLine(value, kValueCharacters));
    }
    return parts.join(u", "_s);
}

QJsonValue masked(const app::ValueType &type, const QJsonValue &value)
{
    if (type.type == app::DataType::Password)
        return app::formatValue(type, value);
    if (type.type == app::DataType::Array && type.element) {
        QJsonArray items;
        const QJsonArray given = value.toArray();
        for (const QJsonValue &item : given)
            items.append(masked(*type.element, item));
        return value.isArray() ? QJsonValue(items) : value;
    }
    if (type.type != app::DataType::Object || !value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const app::PropertyDefinition &member : type.members)
        if (object.contains(member.id))
            object.insert(member.id, masked(member.valueType, object.value(member.id)));
    return object;
}

QJsonObject masked(const QJsonObject &values, const QList<app::PropertyDefinition> &definitions)
{
    QJsonObject shown;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        const app::PropertyDefinition *definition = find(definitions, it.key());
        shown.insert(it.key(), definition ? masked(definition->valueType, it.value()) : it.value());
    }
    return shown;
}

} // namespace

QString CommandWords::type(const app::CommandBody &body)
{
    return std::visit(Overloaded{[](const app::ReadProperty &) { return tr("Read properties"); },
                                 [](const app::WriteProperty &) { return tr("Set properties"); },
                                 [](const app::InvokeFunction &) { return tr("Call a function"); },
                                 [](const app::RawCommand &) { return tr("Raw data"); }},
                      body);
}

QString CommandWords::text(const app::CommandBody &body, const app::ThingModel *model)
{
    const app::ThingModel nothing;
    const app::ThingModel &known = model ? *model : nothing;
    const QString what = std::visit(
        Overloaded{[&](const app::ReadProperty &read) {
                       QStringList names;
                       for (const QString &id : read.properties)
                           names.append(nameOf(known.property(id), id));
                       return names.join(u", "_s);
                   },
                   [&](const app::WriteProperty &write) { return assignments(write.properties, known.properties); },
                   [&](const app::InvokeFunction &invoke) {
                       const app::FunctionDefinition *function = known.function(invoke.function);
                       const QString name = function && !function->name.isEmpty() ? function->name : invoke.function;
                       const QString inputs =
                           assignments(invoke.inputs, function ? function->inputs : QList<app::PropertyDefinition>());
                       return inputs.isEmpty() ? name : name + u" ("_s + inputs + u')';
                   },
                   [](const app::RawCommand &raw) { return raw.text; }},
        body);
    return oneLine(type(body) + u' ' + what, kLineCharacters);
}

QByteArray CommandWords::content(const app::CommandBody &body, const app::ThingModel *model)
{
    app::CommandBody shown = body;
    if (auto *write = std::get_if<app::WriteProperty>(&shown); write && model)
        write->properties = masked(write->properties, model->properties);
    if (auto *invoke = std::get_if<app::InvokeFunction>(&shown); invoke && model)
        if (const app::FunctionDefinition *function = model->function(invoke->function))
            invoke->inputs = masked(invoke->inputs, function->inputs);
    return QJsonDocument(app::toJson(shown)).toJson(QJsonDocument::Compact);
}

} // namespace ui
