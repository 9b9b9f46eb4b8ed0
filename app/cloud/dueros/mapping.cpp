#include "mapping.h"

#include "labels.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::dueros {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::dueros)
};

std::optional<ActionMapping::Kind> kindOf(const QJsonObject &row)
{
    if (row["operation"_L1] == "latestData"_L1)
        return ActionMapping::Kind::Latest;
    const QString type = row["messageType"_L1].toString();
    if (type == "READ_PROPERTY"_L1)
        return ActionMapping::Kind::Read;
    if (type == "WRITE_PROPERTY"_L1)
        return ActionMapping::Kind::Write;
    if (type == "INVOKE_FUNCTION"_L1)
        return ActionMapping::Kind::Invoke;
    return std::nullopt;
}

Error fault(const QString &field, const QString &message, const QString &hint = {})
{
    return {ErrorCode::InvalidInput, message, hint, field, {}};
}

QString publishHint()
{
    return Text::tr("Choose another one, or put it back into the thing model and publish the product.");
}

QList<Error> propertyFaults(const QString &id, bool isWritten, const ThingModel &model)
{
    if (id.isEmpty())
        return {fault(u"property"_s, Text::tr("No property is chosen."))};
    const PropertyDefinition *property = model.property(id);
    if (property == nullptr)
        return {fault(u"property"_s, Text::tr("The thing model has no property %1.").arg(id), publishHint())};
    if (isWritten && property->readOnly)
        return {fault(u"property"_s, Text::tr("The property %1 is read only.").arg(id), publishHint())};
    return {};
}

QList<Error> functionFaults(const QJsonObject &row, const ThingModel &model)
{
    const QString id = row["function"_L1].toString();
    if (id.isEmpty())
        return {fault(u"function"_s, Text::tr("No function is chosen."))};
    const FunctionDefinition *function = model.function(id);
    if (function == nullptr)
        return {fault(u"function"_s, Text::tr("The thing model has no function %1.").arg(id), publishHint())};
    QList<Error> faults;
    const QJsonObject inputs = row["inputs"_L1].toObject();
    for (auto it = inputs.begin(); it != inputs.end(); ++it) {
        const bool isKnown = std::any_of(function->inputs.cbegin(), function->inputs.cend(),
                                         [&](const PropertyDefinition &input) { return input.id == it.key(); });
        if (!isKnown) {
            faults << fault(u"inputs."_s + it.key(), Text::tr("The function %1 has no parameter %2.").arg(id, it.key()),
                            publishHint());
        }
    }
    return faults;
}

} // namespace

const ActionMapping *Mappings::action(const QString &id) const
{
    const auto it = std::find_if(actions.cbegin(), actions.cend(), [&](const auto &each) { return each.action == id; });
    return it == actions.cend() ? nullptr : &*it;
}

const AttributeMapping *Mappings::attribute(const QString &id) const
{
    const auto it =
        std::find_if(attributes.cbegin(), attributes.cend(), [&](const auto &each) { return each.attribute == id; });
    return it == attributes.cend() ? nullptr : &*it;
}

Mappings mappingsOf(const Docking &docking)
{
    const Catalogue &catalogue = Catalogue::get();
    Mappings mappings{.type = catalogue.type(docking.settings[QLatin1StringView(kTypeKey)].toString())};
    for (const QJsonValue value : docking.settings[QLatin1StringView(kActionsKey)].toArray()) {
        const QJsonObject row = value.toObject();
        const auto kind = kindOf(row);
        ActionMapping mapping{.action = row["action"_L1].toString(),
                              .kind = kind.value_or(ActionMapping::Kind::Latest),
                              .property = row["property"_L1].toString(),
                              .value = row["value"_L1].toObject(),
                              .function = row["function"_L1].toString(),
                              .inputs = row["inputs"_L1].toObject()};
        const bool isComplete =
            kind && !(*kind == ActionMapping::Kind::Invoke ? mapping.function : mapping.property).isEmpty();
        if (isComplete && catalogue.action(mapping.action) != nullptr && mappings.action(mapping.action) == nullptr)
            mappings.actions << mapping;
    }
    for (const QJsonValue value : docking.settings[QLatin1StringView(kAttributesKey)].toArray()) {
        const AttributeMapping mapping{value["attribute"_L1].toString(), value["property"_L1].toString(),
                                       value["value"_L1].toObject()};
        if (!mapping.property.isEmpty() && catalogue.attribute(mapping.attribute) != nullptr &&
            mappings.attribute(mapping.attribute) == nullptr)
            mappings.attributes << mapping;
    }
    return mappings;
}

QList<Error> actionFaults(const QJsonObject &row, const ApplianceType *type, const ThingModel &model)
{
    const QString id = row["action"_L1].toString();
    if (id.isEmpty())
        return {fault(u"action"_s, Text::tr("No action is chosen."))};
    const Action *action = Catalogue::get().action(id);
    if (action == nullptr)
        return {fault(u"action"_s, Text::tr("DuerOS has no action %1.").arg(id))};
    if (type != nullptr && !Catalogue::get().mayHave(*type, id)) {
        return {fault(u"action"_s,
                      Text::tr("The action %1 does not belong to the type %2.").arg(labelOf(*action), labelOf(*type)),
                      Text::tr("Choose an action of that type, or another type."))};
    }
    const auto kind = kindOf(row);
    if (!kind)
        return {fault(u"operation"_s, Text::tr("What the action does is not chosen."))};
    if (*kind == ActionMapping::Kind::Invoke)
        return functionFaults(row, model);
    if (action->isQuery && *kind == ActionMapping::Kind::Write)
        return {fault(u"messageType"_s, Text::tr("A question does not change a property."))};
    return propertyFaults(row["property"_L1].toString(), *kind == ActionMapping::Kind::Write, model);
}

QList<Error> attributeFaults(const QJsonObject &row, const ThingModel &model)
{
    const QString id = row["attribute"_L1].toString();
    if (id.isEmpty())
        return {fault(u"attribute"_s, Text::tr("No property of DuerOS is chosen."))};
    if (Catalogue::get().attribute(id) == nullptr)
        return {fault(u"attribute"_s, Text::tr("DuerOS has no property %1.").arg(id))};
    return propertyFaults(row["property"_L1].toString(), false, model);
}

} // namespace app::dueros
