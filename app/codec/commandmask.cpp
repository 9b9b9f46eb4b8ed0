#include "codec.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QJsonValue kMask = u"••••••"_s;

const PropertyDefinition *memberOf(const QList<PropertyDefinition> &members, const QString &id)
{
    for (const PropertyDefinition &member : members) {
        if (member.id == id)
            return &member;
    }
    return nullptr;
}

QJsonValue masked(const ValueType &type, const QJsonValue &value)
{
    if (type.type == DataType::Password)
        return value.isNull() ? value : kMask;
    if (type.type == DataType::Array && type.element) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray())
            items << masked(*type.element, item);
        return value.isArray() ? QJsonValue(items) : value;
    }
    if (type.type == DataType::Object && value.isObject()) {
        QJsonObject object = value.toObject();
        for (const PropertyDefinition &member : type.members) {
            if (object.contains(member.id))
                object[member.id] = masked(member.valueType, object.value(member.id));
        }
        return object;
    }
    return value;
}

struct Masking
{
    const ThingModel &model;

    CommandBody operator()(const ReadProperty &read) const { return read; }
    CommandBody operator()(const RawCommand &raw) const { return raw; }
    CommandBody operator()(WriteProperty write) const
    {
        for (auto it = write.properties.begin(); it != write.properties.end(); ++it) {
            if (const PropertyDefinition *property = model.property(it.key()))
                *it = masked(property->valueType, *it);
        }
        return write;
    }
    CommandBody operator()(InvokeFunction invoke) const
    {
        const FunctionDefinition *function = model.function(invoke.function);
        if (function == nullptr)
            return invoke;
        for (auto it = invoke.inputs.begin(); it != invoke.inputs.end(); ++it) {
            if (const PropertyDefinition *input = memberOf(function->inputs, it.key()))
                *it = masked(input->valueType, *it);
        }
        return invoke;
    }
};

} // namespace

CommandBody maskedCommand(const CommandBody &command, const ThingModel &model)
{
    return std::visit(Masking{model}, command);
}

} // namespace app
