#include "formcheck.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::FormSchema)
};

bool isNumeric(DataType type)
{
    return type == DataType::Int || type == DataType::Long || type == DataType::Float || type == DataType::Double;
}

/// A type whose values can hold any text.
bool isText(DataType type)
{
    return type == DataType::String || type == DataType::Password || type == DataType::Unknown;
}

bool isStructured(DataType type)
{
    return type == DataType::Array || type == DataType::Object || type == DataType::GeoPoint || type == DataType::File;
}

bool isOneOf(const QList<FieldChoice> &choices, const QString &value)
{
    return std::any_of(choices.cbegin(), choices.cend(),
                       [&value](const FieldChoice &choice) { return choice.value == value; });
}

std::optional<QString> choiceFault(const FormField &field, const QJsonValue &value, const FormContext &context)
{
    const QList<FieldChoice> choices = choicesOf(field, context);
    if (choices.isEmpty() && field.choicesFor != nullptr && context.model == nullptr)
        return {}; // nobody knows yet
    const QJsonArray chosen = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &each : chosen)
        if (!isOneOf(choices, each.toString()))
            return Text::tr("\"%1\" is not one of the choices.").arg(each.toVariant().toString());
    return {};
}

std::optional<QString> typeFault(const ValueType &type, const QJsonValue &value)
{
    if (isEmptyValue(value))
        return type.type == DataType::String && value.isString() ? std::nullopt
                                                                 : std::optional(Text::tr("Enter a value."));
    if (type.type == DataType::Int || type.type == DataType::Long) {
        if (const auto number = Number::fromJson(value); number && !number->whole()) // would be cut silently
            return Text::tr("A whole number is needed: %1").arg(number->text());
    }
    const auto converted = convertValue(type, value);
    if (converted)
        return {};
    const Error &fault = converted.error();
    return fault.field.isEmpty() ? fault.message : fault.field + u": "_s + fault.message;
}

std::optional<QString> scaleFault(const QJsonValue &scale)
{
    const QJsonArray numbers = scale.toArray();
    const bool isWhole = numbers.size() == 4 && std::all_of(numbers.cbegin(), numbers.cend(),
                                                            [](const QJsonValue &each) { return each.isDouble(); });
    if (!isWhole)
        return Text::tr("Four numbers are needed: from, to, and what they become.");
    if (numbers.at(0) == numbers.at(1))
        return Text::tr("The range of what is spoken is empty.");
    return {};
}

std::optional<QString> mapFault(const QJsonObject &map, const std::optional<ValueType> &type,
                                const std::optional<SpokenValue> &spoken)
{
    if (map.isEmpty())
        return Text::tr("Give at least one word a value.");
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (spoken && !isOneOf(spoken->choices, it.key()))
            return Text::tr("\"%1\" cannot be said any more.").arg(it.key());
        if (!type)
            continue;
        if (const auto fault = typeFault(*type, it.value()))
            return it.key() + u": "_s + *fault;
    }
    return {};
}

std::optional<QString> sourceFault(const QJsonObject &source, const std::optional<ValueType> &type,
                                   const std::optional<SpokenValue> &spoken)
{
    const auto way = sourceWay(source);
    if (!way)
        return Text::tr("Choose where the value comes from.");
    if (type && !sourceWays(type, spoken).contains(*way))
        return Text::tr("The value cannot come from there any more.");
    switch (*way) {
    case SourceWay::Constant:
        return type ? typeFault(*type, source.value("value"_L1)) : std::nullopt;
    case SourceWay::Spoken:
        return {};
    case SourceWay::Scaled:
        return scaleFault(source.value("scale"_L1));
    case SourceWay::Mapped:
        return mapFault(source.value("map"_L1).toObject(), type, spoken);
    case SourceWay::Expression:
        return isEmptyValue(source.value("text"_L1)) ? std::optional(Text::tr("Enter the calculation.")) : std::nullopt;
    }
    return {};
}

std::optional<QString> sourcesFault(const FormField &field, const QJsonObject &sources, const FormContext &context)
{
    if (field.inputsFor == nullptr)
        return {};
    const auto spoken = field.spokenFor == nullptr ? std::nullopt : field.spokenFor(context);
    const QList<PropertyDefinition> inputs = field.inputsFor(context);
    for (const PropertyDefinition &input : inputs) {
        const QString name = input.name.isEmpty() ? input.id : input.name;
        const QJsonObject source = sources.value(input.id).toObject();
        if (source.isEmpty() && !isRequired(input))
            continue;
        if (const auto fault = sourceFault(source, input.valueType, spoken))
            return name + u": "_s + *fault;
    }
    const QStringList kept = sources.keys();
    for (const QString &id : kept) {
        const bool known = std::any_of(inputs.cbegin(), inputs.cend(),
                                       [&id](const PropertyDefinition &input) { return input.id == id; });
        if (!known && context.model != nullptr)
            return Text::tr("There is no input \"%1\" any more.").arg(id);
    }
    return {};
}

std::optional<QString> kindFault(const FormField &field, const QJsonValue &value, const FormContext &context)
{
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::Choices:
        return choiceFault(field, value, context);
    case FieldKind::Value:
        if (const auto type = field.typeFor == nullptr ? std::nullopt : field.typeFor(context))
            return typeFault(*type, value);
        return {};
    case FieldKind::Source:
        return sourceFault(value.toObject(), field.typeFor == nullptr ? std::nullopt : field.typeFor(context),
                           field.spokenFor == nullptr ? std::nullopt : field.spokenFor(context));
    case FieldKind::Sources:
        return sourcesFault(field, value.toObject(), context);
    case FieldKind::Text:
    case FieldKind::Multiline:
    case FieldKind::Url:
    case FieldKind::Number:
    case FieldKind::Toggle:
    case FieldKind::Secret:
    case FieldKind::Product:
    case FieldKind::AddressList:
        break;
    }
    return {};
}

} // namespace

QList<SourceWay> sourceWays(const std::optional<ValueType> &type, const std::optional<SpokenValue> &spoken)
{
    QList<SourceWay> ways{SourceWay::Constant};
    if (!type || !spoken)
        return ways;
    if (spoken->choices.isEmpty()) { // a number is said
        if (isNumeric(type->type) || isText(type->type))
            ways << SourceWay::Spoken << SourceWay::Scaled << SourceWay::Expression;
        return ways;
    }
    if (isText(type->type) || type->type == DataType::Enum)
        ways << SourceWay::Spoken;
    if (!isStructured(type->type))
        ways << SourceWay::Mapped;
    return ways;
}

std::optional<SourceWay> sourceWay(const QJsonObject &source)
{
    const QString from = source.value(QLatin1StringView(kSourceFrom)).toString();
    if (from == QLatin1StringView(kSourceConstant))
        return SourceWay::Constant;
    if (from == QLatin1StringView(kSourceExpression))
        return SourceWay::Expression;
    if (from != QLatin1StringView(kSourceSpoken))
        return {};
    if (source.contains("scale"_L1))
        return SourceWay::Scaled;
    return source.contains("map"_L1) ? SourceWay::Mapped : SourceWay::Spoken;
}

bool isEmptyValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::String:
        return value.toString().trimmed().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    case QJsonValue::Bool:
    case QJsonValue::Double:
        break;
    }
    return false;
}

QList<FieldChoice> choicesOf(const FormField &field, const FormContext &context)
{
    return field.choicesFor == nullptr ? field.choices : field.choicesFor(context);
}

bool isShown(const FormField &field, const FormContext &context)
{
    return field.shownFor == nullptr || field.shownFor(context);
}

bool isRequired(const PropertyDefinition &input)
{
    const QJsonValue required = input.expands.value("required"_L1);
    return required.isString() ? required.toString() == "true"_L1 : required.toBool();
}

QJsonObject formValues(const Docking &docking)
{
    QJsonObject values = docking.settings;
    values.insert(u"id"_s, docking.productId.text());
    values.insert(u"name"_s, docking.name);
    values.insert(u"description"_s, docking.description);
    return values;
}

std::optional<Error> fieldFault(const FormField &field, const QJsonValue &value, const FormContext &context)
{
    if (!isShown(field, context))
        return {};
    std::optional<QString> message;
    const bool judgesItself = field.kind == FieldKind::Sources; // an input may be required where the field is not
    const bool canBeBlank = field.kind == FieldKind::Value && value.isString() && !value.toString().isEmpty();
    if (isEmptyValue(value) && !canBeBlank && !judgesItself) {
        if (!field.required)
            return {};
        message = field.requiredMessage.isEmpty() ? Text::tr("This field is required.") : field.requiredMessage;
    } else {
        message = kindFault(field, value, context);
    }
    return message ? std::optional(Error{ErrorCode::InvalidInput, *message, {}, field.key, {}}) : std::nullopt;
}

QList<Error> rowFaults(const FormGroup &group, const FormContext &context)
{
    QList<Error> faults;
    const QJsonObject row = context.current();
    for (const FormField &field : group.fields)
        if (const auto fault = fieldFault(field, row.value(field.key), context))
            faults << *fault;
    const QList<Error> own = group.faultsFor == nullptr ? QList<Error>() : group.faultsFor(context);
    for (const Error &error : own) {
        const bool told = std::any_of(faults.cbegin(), faults.cend(),
                                      [&error](const Error &fault) { return fault.field == error.field; });
        if (!told)
            faults << error;
    }
    return faults;
}

QList<Error> groupFaults(const FormSchema &schema, const Docking &docking, const ThingModel *model)
{
    QList<Error> faults;
    FormContext context{.values = formValues(docking), .model = model};
    for (const FormGroup &group : schema.groups) {
        context.rows = docking.settings.value(group.key).toArray();
        for (context.row = 0; context.row < context.rows.size(); ++context.row) {
            const QList<Error> found = rowFaults(group, context);
            for (Error error : found) {
                error.field = rowPath(group.key, context.row, error.field);
                faults << error;
            }
        }
    }
    return faults;
}

QString rowPath(const QString &group, qsizetype row, const QString &field)
{
    const QString path = u"%1[%2]"_s.arg(group).arg(row);
    return field.isEmpty() ? path : path + u'.' + field;
}

std::optional<RowPlace> rowPlace(const QString &path)
{
    static const QRegularExpression form(u"^([^\\[\\].]+)\\[(\\d{1,6})\\](?:\\.([^.\\[]+).*)?$"_s);
    const QRegularExpressionMatch match = form.match(path);
    if (!match.hasMatch())
        return {};
    return RowPlace{match.captured(1), match.capturedView(2).toInt(), match.captured(3)};
}

} // namespace app
