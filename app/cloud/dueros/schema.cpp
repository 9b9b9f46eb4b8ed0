#include "schema.h"

#include "labels.h"
#include "mapping.h"
#include "notices.h"
#include "suggestions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::dueros {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::dueros)
};

QString valueOf(const QJsonObject &row, const char *key)
{
    return row.value(QLatin1StringView(key)).toString();
}

const ApplianceType *typeOf(const FormContext &context)
{
    return Catalogue::get().type(valueOf(context.values, kTypeKey));
}

const Action *actionOf(const FormContext &context)
{
    return Catalogue::get().action(valueOf(context.current(), "action"));
}

/// Values of that key in the other rows.
QStringList usedElsewhere(const FormContext &context, const char *key)
{
    QStringList used;
    for (qsizetype i = 0; i < context.rows.size(); ++i)
        if (i != context.row)
            used << valueOf(context.rows.at(i).toObject(), key);
    return used;
}

FormField field(const char *key, const QString &label, FieldKind kind, bool isRequired)
{
    FormField result{.key = QString::fromLatin1(key), .label = label, .kind = kind, .required = isRequired};
    if (isRequired)
        result.requiredMessage = Text::tr("This field is required");
    return result;
}

// What the fields of a row depend on.

QList<FieldChoice> actionChoices(const FormContext &context)
{
    QList<FieldChoice> choices;
    const ApplianceType *type = typeOf(context);
    if (type == nullptr)
        return choices;
    const QStringList used = usedElsewhere(context, "action");
    for (const QString &id : type->actions + Catalogue::get().looseActions()) {
        const Action *action = Catalogue::get().action(id);
        if (action != nullptr && !used.contains(id))
            choices << FieldChoice{id, labelOf(*action)};
    }
    return choices;
}

bool isCommand(const FormContext &context)
{
    return valueOf(context.current(), "operation") == "command"_L1;
}

bool isMessage(const FormContext &context, QLatin1StringView type)
{
    return isCommand(context) && valueOf(context.current(), "messageType") == type;
}

bool takesProperty(const FormContext &context)
{
    const bool isLatest = valueOf(context.current(), "operation") == "latestData"_L1;
    return isLatest || isMessage(context, "READ_PROPERTY"_L1) || isMessage(context, "WRITE_PROPERTY"_L1);
}

bool isWrite(const FormContext &context)
{
    return isMessage(context, "WRITE_PROPERTY"_L1);
}

bool isInvoke(const FormContext &context)
{
    return isMessage(context, "INVOKE_FUNCTION"_L1);
}

QList<FieldChoice> propertyChoices(const FormContext &context)
{
    QList<FieldChoice> choices;
    if (context.model == nullptr)
        return choices;
    for (const PropertyDefinition &property : context.model->properties)
        if (!isWrite(context) || !property.readOnly)
            choices << FieldChoice{property.id, property.name.isEmpty() ? property.id : property.name};
    return choices;
}

QList<FieldChoice> functionChoices(const FormContext &context)
{
    QList<FieldChoice> choices;
    if (context.model == nullptr)
        return choices;
    for (const FunctionDefinition &function : context.model->functions)
        choices << FieldChoice{function.id, function.name.isEmpty() ? function.id : function.name};
    return choices;
}

std::optional<ValueType> propertyType(const FormContext &context)
{
    if (context.model == nullptr)
        return std::nullopt;
    const PropertyDefinition *property = context.model->property(valueOf(context.current(), "property"));
    return property == nullptr ? std::nullopt : std::optional(property->valueType);
}

QList<PropertyDefinition> functionInputs(const FormContext &context)
{
    if (context.model == nullptr)
        return {};
    const FunctionDefinition *function = context.model->function(valueOf(context.current(), "function"));
    return function == nullptr ? QList<PropertyDefinition>() : function->inputs;
}

/// The words of a mode are those of the appliance type.
QList<FieldChoice> wordsFor(const FormContext &context, const QString &place, const QStringList &words)
{
    const ApplianceType *type = typeOf(context);
    const bool isMode = place.startsWith(u"mode") && type != nullptr && !type->modes.isEmpty();
    const QStringList &known = isMode ? type->modes : words;
    QList<FieldChoice> choices;
    for (const QString &word : known)
        choices << FieldChoice{word, modeLabel(word)};
    return choices;
}

std::optional<SpokenValue> spokenInAction(const FormContext &context)
{
    const Action *action = actionOf(context);
    const Parameter *main = action == nullptr ? nullptr : action->spoken();
    if (main == nullptr && action != nullptr && (action->isIncrement() || action->isDecrement()))
        return SpokenValue{.label = labelOf(*action)}; // a step from the value that is
    if (main == nullptr)
        return std::nullopt;
    return SpokenValue{.label = labelOf(*action),
                       .unit = main->unit,
                       .minimum = main->minimum,
                       .maximum = main->maximum,
                       .choices = wordsFor(context, main->path, main->words)};
}

QList<FieldChoice> attributeChoices(const FormContext &context)
{
    QList<FieldChoice> choices;
    const ApplianceType *type = typeOf(context);
    const QStringList used = usedElsewhere(context, "attribute");
    const auto add = [&](const QString &id) {
        const Attribute *attribute = Catalogue::get().attribute(id);
        if (attribute != nullptr && !used.contains(id))
            choices << FieldChoice{id, labelOf(*attribute)};
    };
    if (type == nullptr)
        return choices;
    for (const QString &id : type->attributes)
        add(id);
    for (const Attribute &attribute : Catalogue::get().attributes()) // a device may have more than is usual
        if (!type->attributes.contains(attribute.id) && attribute.id != "name"_L1 && attribute.id != "connectivity"_L1)
            add(attribute.id);
    return choices;
}

std::optional<SpokenValue> spokenInAttribute(const FormContext &context)
{
    const Attribute *attribute = Catalogue::get().attribute(valueOf(context.current(), "attribute"));
    if (attribute == nullptr)
        return std::nullopt;
    return SpokenValue{.label = labelOf(*attribute),
                       .unit = attribute->scale,
                       .minimum = attribute->minimum,
                       .maximum = attribute->maximum,
                       .choices = wordsFor(context, attribute->id, attribute->words)};
}

QString actionTitle(const FormContext &context)
{
    const Action *action = actionOf(context);
    return action == nullptr ? valueOf(context.current(), "action") : labelOf(*action);
}

QString attributeTitle(const FormContext &context)
{
    const QString id = valueOf(context.current(), "attribute");
    const Attribute *attribute = Catalogue::get().attribute(id);
    return attribute == nullptr ? id : labelOf(*attribute);
}

QList<Error> actionRowFaults(const FormContext &context)
{
    return context.model == nullptr ? QList<Error>() : actionFaults(context.current(), typeOf(context), *context.model);
}

QList<Error> attributeRowFaults(const FormContext &context)
{
    return context.model == nullptr ? QList<Error>() : attributeFaults(context.current(), *context.model);
}

QJsonArray actionSuggestions(const FormContext &context)
{
    const ApplianceType *type = typeOf(context);
    return context.model == nullptr || type == nullptr ? QJsonArray()
                                                       : suggestedActions(*type, *context.model, context.rows);
}

QJsonArray attributeSuggestions(const FormContext &context)
{
    const ApplianceType *type = typeOf(context);
    return context.model == nullptr || type == nullptr ? QJsonArray()
                                                       : suggestedAttributes(*type, *context.model, context.rows);
}

// The form.

FormGroup actionGroup()
{
    FormField action = field("action", Text::tr("Action"), FieldKind::Choice, true);
    action.choicesFor = actionChoices;
    FormField operation = field("operation", Text::tr("Operation"), FieldKind::Choice, true);
    operation.choices = {{u"command"_s, Text::tr("Send a command")},
                         {u"latestData"_s, Text::tr("Take the stored value")}};
    operation.defaultValue = u"command"_s;
    FormField message = field("messageType", Text::tr("Kind of command"), FieldKind::Choice, true);
    message.choices = {{u"READ_PROPERTY"_s, Text::tr("Read a property")},
                       {u"WRITE_PROPERTY"_s, Text::tr("Set a property")},
                       {u"INVOKE_FUNCTION"_s, Text::tr("Call a function")}};
    message.shownFor = isCommand;
    FormField property = field("property", Text::tr("Property"), FieldKind::Choice, true);
    property.choicesFor = propertyChoices;
    property.shownFor = takesProperty;
    FormField value = field("value", Text::tr("Value"), FieldKind::Source, true);
    value.typeFor = propertyType;
    value.spokenFor = spokenInAction;
    value.shownFor = isWrite;
    FormField function = field("function", Text::tr("Function"), FieldKind::Choice, true);
    function.choicesFor = functionChoices;
    function.shownFor = isInvoke;
    FormField inputs = field("inputs", Text::tr("Parameters"), FieldKind::Sources, false);
    inputs.inputsFor = functionInputs;
    inputs.spokenFor = spokenInAction;
    inputs.shownFor = isInvoke;
    return {.key = QString::fromLatin1(kActionsKey),
            .label = Text::tr("Action mapping"),
            .addLabel = Text::tr("Add an action"),
            .emptyText = Text::tr("What can be said to the device, and what it does then."),
            .fields = {action, operation, message, property, value, function, inputs},
            .titleFor = actionTitle,
            .faultsFor = actionRowFaults,
            .suggestionsFor = actionSuggestions};
}

FormGroup attributeGroup()
{
    FormField attribute = field("attribute", Text::tr("DuerOS"), FieldKind::Choice, true);
    attribute.choicesFor = attributeChoices;
    FormField property = field("property", Text::tr("Property of the product"), FieldKind::Choice, true);
    property.choicesFor = propertyChoices;
    FormField value = field("value", Text::tr("Conversion"), FieldKind::Source, false);
    value.help = Text::tr("How DuerOS' value becomes the property's; what is told goes the other way.");
    value.typeFor = propertyType;
    value.spokenFor = spokenInAttribute;
    return {.key = QString::fromLatin1(kAttributesKey),
            .label = Text::tr("Property mapping"),
            .addLabel = Text::tr("Add a property"),
            .emptyText = Text::tr("What DuerOS is told of the device's state."),
            .fields = {attribute, property, value},
            .titleFor = attributeTitle,
            .faultsFor = attributeRowFaults,
            .suggestionsFor = attributeSuggestions};
}

QList<FormField> recordFields()
{
    FormField product = field("id", Text::tr("Product"), FieldKind::Product, true);
    product.placeholder = Text::tr("Please choose");
    FormField name = field("name", Text::tr("Name"), FieldKind::Text, true);
    name.placeholder = Text::tr("Enter a name");
    FormField manufacturer = field(kManufacturerKey, Text::tr("Manufacturer"), FieldKind::Text, true);
    FormField version = field(kVersionKey, Text::tr("Device version"), FieldKind::Text, true);
    FormField type = field(kTypeKey, Text::tr("Appliance type"), FieldKind::Choice, true);
    type.help = Text::tr("As DuerOS knows it; actions and properties depend on it.");
    for (const ApplianceType &each : Catalogue::get().types())
        type.choices << FieldChoice{each.id, labelOf(each)};
    return {product, name, manufacturer, version, type};
}

QList<FormField> noticeFields()
{
    FormField bot = field(kBotIdKey, Text::tr("Skill ID"), FieldKind::Text, false);
    bot.help = Text::tr("Of the skill on the DuerOS console. With it DuerOS is told of changes.");
    bot.recommended = true;
    FormField address = field(kNoticeAddressKey, Text::tr("Address of the reports"), FieldKind::Url, false);
    address.placeholder = QString::fromLatin1(kNoticeAddress);
    address.help = Text::tr("Another one than DuerOS' own only for rehearsal.");
    for (FormField *each : {&bot, &address})
        each->advanced = true;
    return {bot, address};
}

QString typeText(const Docking &docking)
{
    const QString id = docking.settings.value(QLatin1StringView(kTypeKey)).toString();
    const ApplianceType *type = Catalogue::get().type(id);
    return type == nullptr ? id : labelOf(*type);
}

QString manufacturerText(const Docking &docking)
{
    return docking.settings.value(QLatin1StringView(kManufacturerKey)).toString();
}

QString actionCount(const Docking &docking)
{
    return QString::number(docking.settings.value(QLatin1StringView(kActionsKey)).toArray().size());
}

} // namespace

FormSchema dockingSchema()
{
    FormSchema schema;
    schema.fields = recordFields();
    schema.fields << field("description", Text::tr("Description"), FieldKind::Multiline, false);
    schema.fields += noticeFields();
    schema.columns = {DockingColumn::Id,  DockingColumn::Name, DockingColumn::Own,
                      DockingColumn::Own, DockingColumn::Own,  DockingColumn::State};
    schema.ownColumns = {{Text::tr("Appliance type"), typeText},
                         {Text::tr("Manufacturer"), manufacturerText},
                         {Text::tr("Actions"), actionCount}};
    schema.searchKeys = {u"name"_s, QString::fromLatin1(kTypeKey)};
    schema.groups = {actionGroup(), attributeGroup()};
    //: Button that adds a record of DuerOS
    schema.wording = {.addButton = Text::tr("New"),
                      //: Title of the dialog that adds a record of DuerOS
                      .addTitle = Text::tr("New"),
                      .editTitle = Text::tr("Edit"),
                      //: State of a docking record
                      .enabledText = Text::tr("Enabled"),
                      //: State of a docking record
                      .disabledText = Text::tr("Disabled"),
                      .deleteQuestion = Text::tr("Delete it?")};
    return schema;
}

} // namespace app::dueros
