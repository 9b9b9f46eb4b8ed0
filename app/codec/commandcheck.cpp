#include "codec.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Command)
};

tl::unexpected<Error> refused(const QString &field, const QString &message, const QString &hint)
{
    return fail(ErrorCode::InvalidInput, message, {.hint = hint, .field = field});
}

QString propertyPlace(const QString &id)
{
    return u"properties."_s + id;
}

/// A value that the device itself has: the others cannot be asked of it.
Result<const PropertyDefinition *> deviceProperty(const ThingModel &model, const QString &id)
{
    const PropertyDefinition *property = model.property(id);
    if (property == nullptr) {
        return refused(propertyPlace(id), Text::tr("There is no property %1.").arg(id),
                       Text::tr("Choose one of the product's thing model, or add it there and publish the product."));
    }
    if (property->source == "manual"_L1) {
        return refused(propertyPlace(id),
                       Text::tr("Property %1 is entered by hand: the device has no such value.").arg(id),
                       Text::tr("The platform itself holds it, so nothing is sent to the device."));
    }
    return property;
}

/// The converted value; a fault of a part of it keeps its place: "inputs.route[2].lat".
Result<QJsonValue> converted(const ValueType &type, const QJsonValue &value, const QString &place)
{
    auto outcome = convertValue(type, value);
    if (outcome)
        return outcome;
    Error error = outcome.error();
    const bool isAttached = error.field.isEmpty() || error.field.startsWith(u'[');
    error.field = isAttached ? QString(place + error.field) : QString(place + u'.' + error.field);
    return fail(error);
}

Result<CommandBody> checked(const ReadProperty &read, const ThingModel &model)
{
    if (read.properties.isEmpty())
        return refused(u"properties"_s, Text::tr("No property is named."), Text::tr("Choose at least one property."));
    for (const QString &id : read.properties) {
        if (const auto property = deviceProperty(model, id); !property)
            return fail(property.error());
    }
    return read;
}

Result<CommandBody> checked(const WriteProperty &write, const ThingModel &model)
{
    if (write.properties.isEmpty())
        return refused(u"properties"_s, Text::tr("No property is named."), Text::tr("Choose at least one property."));
    WriteProperty outcome;
    for (auto it = write.properties.begin(); it != write.properties.end(); ++it) {
        const auto property = deviceProperty(model, it.key());
        if (!property)
            return fail(property.error());
        if ((*property)->readOnly) {
            return refused(propertyPlace(it.key()), Text::tr("Property %1 is read only.").arg(it.key()),
                           Text::tr("Leave it out, or change the product's thing model."));
        }
        const auto value = converted((*property)->valueType, it.value(), propertyPlace(it.key()));
        if (!value)
            return fail(value.error());
        outcome.properties.insert(it.key(), *value);
    }
    return outcome;
}

Result<CommandBody> checked(const InvokeFunction &invoke, const ThingModel &model)
{
    const FunctionDefinition *function = model.function(invoke.function);
    if (function == nullptr) {
        return refused(u"function"_s, Text::tr("The function [%1] is not defined.").arg(invoke.function),
                       Text::tr("Choose one of the product's thing model, or add it there and publish the product."));
    }
    InvokeFunction outcome{.function = invoke.function};
    for (auto it = invoke.inputs.begin(); it != invoke.inputs.end(); ++it) {
        const QString place = u"inputs."_s + it.key();
        const auto known = std::find_if(function->inputs.cbegin(), function->inputs.cend(),
                                        [&](const PropertyDefinition &input) { return input.id == it.key(); });
        if (known == function->inputs.cend()) {
            return refused(place, Text::tr("The function [%1] has no parameter %2.").arg(invoke.function, it.key()),
                           Text::tr("Leave it out, or change the product's thing model."));
        }
        const auto value = converted(known->valueType, it.value(), place);
        if (!value)
            return fail(value.error());
        outcome.inputs.insert(it.key(), *value);
    }
    return outcome;
}

Result<CommandBody> checked(const RawCommand &raw, const ThingModel &)
{
    if (const auto bytes = bytesOf(raw); !bytes)
        return fail(bytes.error());
    return raw;
}

} // namespace

Result<CommandBody> checkedCommand(const CommandBody &command, const ThingModel &model)
{
    return std::visit([&model](const auto &body) { return checked(body, model); }, command);
}

} // namespace app
