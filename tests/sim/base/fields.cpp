#include "sim/base/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim {

namespace {

const Field *fieldNamed(const QList<Field> &fields, const QByteArray &name)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const Field &field) { return name == field.name; });
    return found == fields.end() ? nullptr : &*found;
}

bool fitsQuery(FieldType type, const QByteArray &value)
{
    bool isNumber = false;
    switch (type) {
    case FieldType::Integer:
        value.toLongLong(&isNumber);
        return isNumber;
    case FieldType::Boolean:
        return value == "true" || value == "false";
    case FieldType::Text:
    case FieldType::Object:
    case FieldType::List:
    case FieldType::Any:
        return true;
    }
    return false;
}

bool fitsBody(FieldType type, const Json &value)
{
    switch (type) {
    case FieldType::Integer:
        return value.is_number_integer();
    case FieldType::Text:
        return value.is_string();
    case FieldType::Boolean:
        return value.is_boolean();
    case FieldType::Object:
        return value.is_object();
    case FieldType::List:
        return value.is_array();
    case FieldType::Any:
        return true;
    }
    return false;
}

} // namespace

QString toText(const FieldFault &fault)
{
    const QString name = QString::fromUtf8(fault.name);
    switch (fault.kind) {
    case FieldFault::Kind::Missing:
        return u"missing parameter: %1"_s.arg(name);
    case FieldFault::Kind::Invalid:
        return u"invalid parameter: %1"_s.arg(name);
    case FieldFault::Kind::Unknown:
        return u"no such parameter: %1"_s.arg(name);
    }
    return name;
}

std::optional<FieldFault> checkQuery(const QList<Parameter> &query, const QList<Field> &fields)
{
    QList<QByteArray> seen;
    for (const Parameter &parameter : query) {
        const Field *field = fieldNamed(fields, parameter.name);
        if (!field)
            return FieldFault{FieldFault::Kind::Unknown, parameter.name};
        if (seen.contains(parameter.name) || (!parameter.value.isEmpty() && !fitsQuery(field->type, parameter.value)))
            return FieldFault{FieldFault::Kind::Invalid, parameter.name};
        if (!parameter.value.isEmpty())
            seen.append(parameter.name);
    }
    for (const Field &field : fields) {
        if (field.required && !seen.contains(field.name))
            return FieldFault{FieldFault::Kind::Missing, field.name};
    }
    return std::nullopt;
}

std::optional<FieldFault> checkBody(const Json &body, const QList<Field> &fields)
{
    if (!body.is_object())
        return FieldFault{FieldFault::Kind::Invalid, "(no object)"};
    for (const auto &[name, value] : body.items()) {
        const Field *field = fieldNamed(fields, QByteArray::fromStdString(name));
        if (!field)
            return FieldFault{FieldFault::Kind::Unknown, QByteArray::fromStdString(name)};
        if (!value.is_null() && !fitsBody(field->type, value))
            return FieldFault{FieldFault::Kind::Invalid, field->name};
    }
    for (const Field &field : fields) {
        const Json *value = member(body, field.name);
        if (field.required && (!value || (value->is_string() && asText(*value).isEmpty())))
            return FieldFault{FieldFault::Kind::Missing, field.name};
    }
    return std::nullopt;
}

std::optional<QList<QByteArray>> pathArguments(const QByteArray &pattern, const QByteArray &path)
{
    const QList<QByteArray> wanted = pattern.split('/');
    const QList<QByteArray> given = path.split('/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QList<QByteArray> arguments;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == "{}" && !given[i].isEmpty())
            arguments.append(given[i]);
        else if (wanted[i] != given[i])
            return std::nullopt;
    }
    return arguments;
}

} // namespace sim
