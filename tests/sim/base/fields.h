#pragma once

#include "sim/base/json.h"
#include "sim/http/message.h"

namespace sim {

enum class FieldType { Integer, Text, Boolean, Object, List, Any };

/// One parameter of an operation. In a query an Integer is a decimal number, a Boolean "true" or "false".
struct Field
{
    const char *name = "";
    FieldType type = FieldType::Text;
    bool required = true;
};

struct FieldFault
{
    /// Missing: also required text that is empty. Unknown: no parameter has that name, as after a slip of the pen.
    enum class Kind { Missing, Invalid, Unknown };
    Kind kind = Kind::Missing;
    QByteArray name{};
};

[[nodiscard]] QString toText(const FieldFault &fault);

/// The first parameter that breaks the table. An optional one may be sent empty.
[[nodiscard]] std::optional<FieldFault> checkQuery(const QList<Parameter> &query, const QList<Field> &fields);

/// The first member of the object \a body that breaks the table. null counts as left out.
[[nodiscard]] std::optional<FieldFault> checkBody(const Json &body, const QList<Field> &fields);

/// The arguments of \a path when it fits \a pattern, whose segments "{}" stand for one segment each.
[[nodiscard]] std::optional<QList<QByteArray>> pathArguments(const QByteArray &pattern, const QByteArray &path);

} // namespace sim
